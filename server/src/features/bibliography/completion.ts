import { chicagoShortNote, textOf } from "../../bibliography/chicago";
import { readsCitations } from "../../bibliography/document-citations";
import { itemIfRead, itemOf } from "../../bibliography/item";
import type { NoteDocument } from "../../document/document";
import type { FoundEntry } from "../../model/bibliography";
import type { Span } from "../../model/note";

/** A key that may stand at the cursor, with what it names in short. */
export interface KeyChoice {
  readonly key: string;
  /** `Moretti, Lettere e lazzaretti (1988)` */
  readonly detail: string;
  readonly replace: Span;
}

/** Entries that are read for one answer, where the background has not come to them yet. */
const READ_NOW = 50;

/** Keys of the bibliography, behind `@` or in the braces of a command that cites. */
export function keyChoices(document: NoteDocument, offset: number): KeyChoice[] {
  if (!document.bibliography || !readsCitations(document)) return [];
  const { line } = document.positionAt(offset);
  const before = document.slice(document.offsetAt({ line, character: 0 }), offset);
  const isLatex = document.format.id === "latex";
  const typed = (isLatex ? IN_BRACES : TYPED).exec(before.slice(-600))?.[1];
  if (typed === undefined || (!isLatex && isOpaque(document, offset))) return [];
  const after = /^(?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_])){0,500}/u.exec(document.slice(offset, offset + 500))?.[0] ?? "";
  const replace = { from: offset - typed.length, to: offset + after.length };
  let budget = READ_NOW;
  return [...document.bibliography.entries].flatMap(([key, [first]]) => {
    if (!first) return [];
    const isRead = itemIfRead(first.entry) !== undefined;
    const detail = isRead || budget-- > 0 ? inShort(first) : "";
    return [{ key, detail, replace }];
  });
}

/** An `@` that begins a citation, and what follows it up to the cursor. */
const TYPED = /(?:^|[^\p{L}\p{N}\p{M}_/@.\\])@\{?([^\s@[\](){},;"]{0,500})$/u;

/** A LaTeX command that cites, its options and keys before, and what of the next key stands before the cursor. */
const IN_BRACES =
  /^[^%]*\\[a-zA-Z]*cite[a-zA-Z]*\*?[ \t]*(?:\[[^\][{}]*\]|\([^(){}]*\)|\{[^{}]*\})*\{(?:[^{}]*,[ \t]*)?([^\s{},]{0,500})$/i;

function inShort(found: FoundEntry): string {
  const item = itemOf(found);
  if (!item) return "";
  const year = item.issued?.parts[0]?.[0];
  return `${textOf(chicagoShortNote(item)).replace(/\.(”?)$/, "$1")}${year === undefined ? "" : ` (${year})`}`;
}

/** Code, math and addresses have an `@` of their own. */
export function isOpaque(document: NoteDocument, offset: number): boolean {
  const slot = document.slotAt(Math.max(0, offset - 1));
  const at = offset - slot.offset;
  return slot.reading.opaque.some(({ from, to }) => from < at && at < to);
}
