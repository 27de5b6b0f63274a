import { WHY_UNREAD } from "../formats/wrapped/file-text";
import type { LeftOutReason } from "../index/walk";
import { counted } from "../rules/words";
import { shownText } from "./report/frame";
import type { Terminal } from "./terminal";

/** A file that belongs to the corpus and is not read, though nobody has asked to leave it out. */
export interface LeftOutFile {
  readonly path: string;
  readonly reason: ToldReason;
}

export type ToldReason = Extract<LeftOutReason, "too-large" | "unreadable" | "other-format">;

/** In words that go on from “was not read:”. */
export const WHY_LEFT_OUT: Readonly<Record<ToldReason, string>> = {
  "too-large": "it is larger than apparatus.corpus.maxFileSize",
  unreadable: "it cannot be read",
  "other-format": `it is ${WHY_UNREAD["other-format"]}`,
};

/** Says which files were left out; those in formats that are not read, of which an archive may have hundreds, are counted. */
export function tellLeftOut(leftOut: readonly LeftOutFile[], terminal: Terminal): void {
  const others = leftOut.filter(({ reason }) => reason === "other-format");
  const alone = others.length > 1 ? leftOut.filter((file) => !others.includes(file)) : leftOut;
  for (const { path, reason } of alone) terminal.err(`apparatus: ${shownText(path)} was not read: ${WHY_LEFT_OUT[reason]}.\n`);
  const [first, ...more] = others;
  if (first && more.length > 0)
    terminal.err(`apparatus: ${shownText(first.path)} and ${counted(more.length, "other file")} ${IN_OTHER_FORMATS}\n`);
}

const IN_OTHER_FORMATS =
  "were not read: they are in formats that are not read, as those of old Word (.doc) and RTF are: save them as .docx or .odt.";
