import type { NoteDocument } from "../../document/document";
import { freeLabel } from "../../rules/repairs/free-label";

/** The call of a note that is to be inserted: its label, and what has to stand around it to be read as a call. */
export interface NewCall {
  readonly before: string;
  readonly label: string;
  readonly behind: string;
  /** The label is one for the time being: the author lets the engine count the notes, so that `[#]_` will stand in its place. */
  readonly isCounted: boolean;
}

/** The call of a new note at an offset, as this author writes calls: with the next number, or in reStructuredText with `#`. */
export function newCall(document: NoteDocument, offset: number): NewCall {
  if (document.format.id !== "rst") return { before: "", label: freeLabel(document, "1"), behind: "", isCounted: false };
  const labels = labelsOf(document);
  const isCounted = labels.length === 0 || labels.includes("#");
  const around = { before: isFree(document, offset) ? "" : gapOf(document), behind: isOpen(document, offset) ? "\\ " : "" };
  return { ...around, label: isCounted ? freeLabel(document, "#note") : nextLabel(document, labels), isCounted };
}

const labelsOf = ({ slots }: NoteDocument): readonly string[] =>
  slots.flatMap(({ reading }) => reading.notes.flatMap(({ label }) => (label === "" || label === "*" ? [] : [label])));

/** `4` behind `3`; `#f4` behind `#f3`. */
function nextLabel(document: NoteDocument, labels: readonly string[]): string {
  const stem = /^(#[\p{L}-]*)\d+$/u.exec(labels[labels.length - 1] ?? "")?.[1];
  if (stem === undefined) return labels.some((label) => /^\d+$/.test(label)) ? freeLabel(document, "1") : freeLabel(document, "#note");
  const numbers = labels.map((label) => (label.startsWith(stem) ? Number(label.slice(stem.length)) : 0));
  return `${stem}${Math.max(...numbers.filter((number) => number < 1_000_000_000)) + 1}`;
}

/** Whether a call may stand right behind what is before the offset. */
const isFree = (document: NoteDocument, offset: number): boolean =>
  /^$|[\s"'([{<«“‘/:–—-]$/.test(document.slice(Math.max(0, offset - 1), offset));

/** Whether what is behind the offset keeps a call from ending there. */
const isOpen = (document: NoteDocument, offset: number): boolean => /^[\p{L}\p{N}[(_*`]/u.test(document.slice(offset, offset + 2));

/** What this author puts between a word and a call: a space, or one that is not printed. */
const gapOf = ({ slots }: NoteDocument): string =>
  slots.some(({ text, reading }) => reading.calls.some(({ from }) => text.startsWith("\\ ", from - 2))) ? "\\ " : " ";
