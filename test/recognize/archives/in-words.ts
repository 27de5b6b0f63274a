import type { SourceItem } from "../../../server/src/model/sources";
import { readNoteSources } from "../../../server/src/recognize/citations/note-sources";

/** What a note leads to, in words: `GARF / fond 5446 / opis 1 / @5` for an archival reference (`?` before one that only its
 *  surroundings make sure, `…` for a repository that is carried over), `short: Neri / Storia / @44`, `see 12 above`. */
export function inWords(text: string): string {
  const { items, crossReferences } = readNoteSources(text, []);
  const references = crossReferences.map(
    (each) => `see ${each.targets.map(({ label }) => label).join(",")}${each.direction ? ` ${each.direction}` : ""}`,
  );
  return [...items.map(itemInWords), ...references].join(" | ");
}

function itemInWords(item: SourceItem): string {
  const page = item.locator === undefined ? [] : [`@${item.locator}`];
  if (item.kind === "citation") return `${item.form}: ${joined([item.creators.join("+"), item.title, item.place, item.year, ...page])}`;
  const units = item.units.map(({ level, value }) => `${level} ${value}`);
  if (item.kind === "repeat") return `${item.form}: ${joined([item.creators.join("+"), item.title, ...units, ...page])}`;
  return joined([`${item.weak ? "?" : ""}${item.repository?.written ?? "…"}`, ...item.collections, ...units, ...page]);
}

const joined = (parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined && part !== "").join(" / ");
