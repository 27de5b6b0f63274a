import { byKey } from "../by-key";
import { WHY_UNREAD } from "../formats/wrapped/file-text";
import type { LeftOut, LeftOutReason } from "../index/walk";
import { counted } from "../rules/words";
import { grouped } from "../text";
import { decodedPath, fileOf } from "../uris";
import { escaped } from "./markup";

const REASONS: Readonly<Record<LeftOutReason, string>> = {
  ignored: "named in `.gitignore`",
  excluded: "left out by the settings (`apparatus.corpus.include`, `apparatus.corpus.exclude`, `files.exclude`)",
  "too-large": "larger than `apparatus.corpus.maxFileSize`",
  ...WHY_UNREAD,
  unreadable: "could not be read",
  output: "made of a file beside it (or the PDF of an extracted text), or saved along with a page",
  "seen-before": "reached before by another path",
  "reader-stopped": "stopped the reader twice",
  cancelled: "not read, because indexing was cancelled",
};

/** Names listed for one reason; so many more are counted. */
const NAMES = 10_000;

/** The page “What is indexed?”: how many documents there are, and each file that was left out with the reason. */
export function indexReport(documents: number, folders: readonly string[], leftOut: readonly LeftOut[]): string {
  const lines = ["# What is indexed?", "", `${counted(documents, "document")} in ${counted(folders.length, "folder")}.`];
  const byReason = byKey(leftOut, ({ reason }) => reason);
  if (leftOut.length === 0) lines.push("", "Nothing was left out.");
  for (const [reason, files] of byReason) {
    const why = REASONS[reason];
    lines.push("", `## ${why.charAt(0).toUpperCase()}${why.slice(1)} (${grouped(files.length)})`, "");
    for (const { uri } of files.slice(0, NAMES)) lines.push(`- ${escaped(shortName(uri, folders))}`);
    if (files.length > NAMES) lines.push(`- and ${grouped(files.length - NAMES)} more`);
  }
  return `${lines.join("\n")}\n`;
}

/** The path within its folder: for `file:///book/sources/a.txt` in `file:///book` this is `sources/a.txt`. */
function shortName(uri: string, folders: readonly string[]): string {
  const file = fileOf(uri);
  const folder = folders.find((each) => file.startsWith(`${each}/`));
  return decodedPath(folder ? file.slice(folder.length + 1) : file);
}
