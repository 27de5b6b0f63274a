import type { ResolvedArchive } from "../../model/resolved-sources";
import type { ArchivalItem } from "../../model/sources";

/** The records of a British department lie in one archive, which notes need not name: `FO 371/11779`, after manuscripts of the British Library too. */
export function homeOf(
  { system, repository, units: [series, piece] }: ArchivalItem,
  before: ResolvedArchive | undefined,
): { readonly key: string; readonly written: string } | undefined {
  const department =
    system === "british" && !repository && series?.level === "series" && piece?.level === "piece" && series.word === undefined;
  return department && before?.repository?.key !== KEW ? { key: KEW, written: "TNA" } : undefined;
}

/** The key of The National Archives, once the Public Record Office. */
const KEW = "tna";
