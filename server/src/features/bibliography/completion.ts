import { chicagoShortNote, textOf } from "../../bibliography/chicago";
import { citationAt, readsCitations } from "../../bibliography/document-citations";
import { itemIfRead, itemOf } from "../../bibliography/item";
import type { NoteDocument } from "../../document/document";
import { isOpaque } from "../../document/prose";
import type { FoundEntry } from "../../model/bibliography";
import type { FormatId, Span } from "../../model/note";

/** A key that may stand at the cursor, with what it names in short. */
export interface KeyChoice {
  readonly key: string;
  /** `Moretti, Lettere e lazzaretti (1988)` */
  readonly detail: string;
  readonly replace: Span;
}

/** Entries that are read for one answer, where the background has not come to them yet. */
const READ_NOW = 50;

/** Keys of the bibliography, behind `@` or where a command takes them. */
export function keyChoices(document: NoteDocument, offset: number): KeyChoice[] {
  if (!document.bibliography || !readsCitations(document)) return [];
  const { line } = document.positionAt(offset);
  const before = document.slice(document.offsetAt({ line, character: 0 }), offset);
  const near = before.slice(-600);
  const typed = BEFORE_KEY[document.format.id].map((pattern) => pattern.exec(near)?.[1]).find((each) => each !== undefined);
  // Code, math and addresses have an `@` of their own; a citation that is a command is no prose either, but a key may stand in it.
  if (typed === undefined || (isOpaque(document, offset) && !citationAt(document, offset))) return [];
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

/** What stands before a key at the cursor in each format, and what of the key. */
const BEFORE_KEY: Readonly<Record<FormatId, readonly RegExp[]>> = {
  markdown: [TYPED],
  /** A command that cites, its options and the keys before. */
  latex: [/\\[a-zA-Z]*cite[a-zA-Z]*\*?[ \t]*(?:\[[^\][{}]*\]|\([^(){}]*\)|\{[^{}]*\})*\{(?:[^{}]*,[ \t]*)?([^\s{},]{0,500})$/i],
  org: [TYPED, /cite[a-zA-Z]*\*?:(?:[^\s[\]]*[,;&])?([^\s[\],;&]{0,500})$/],
  typst: [TYPED, /#cite\([ \t]*<([^<>\s]{0,500})$/],
  html: [],
  asciidoc: [/(?:cite|citenp|fullcite|bibitem):[^\s[\]]{0,200}\[(?:[^\]]*[,)])?[ \t]*([^\s,()[\]]{0,500})$/],
  tei: [],
  rst: [/:(?:foot)?cite(?::[a-z]{1,12})?:`(?:[^`]*[,}])?[ \t]*([^\s`,{}]{0,500})$/],
  plaintext: [],
};

function inShort(found: FoundEntry): string {
  const item = itemOf(found);
  if (!item) return "";
  const year = item.issued?.parts[0]?.[0];
  return `${textOf(chicagoShortNote(item)).replace(/\.(”?)$/, "$1")}${year === undefined ? "" : ` (${year})`}`;
}
