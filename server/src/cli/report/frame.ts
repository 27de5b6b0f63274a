import type { NoteDocument } from "../../document/document";
import type { Span } from "../../model/note";

/** The line of a finding and what stands under it: carets below the span. */
export interface Frame {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** How many columns before the carets, and how many carets. */
  readonly indent: number;
  readonly width: number;
}

/** The line in which a span begins, cut to so many columns around it, since a paragraph may be one line of a page's length. */
export function frameOf(document: NoteDocument, span: Span, columns: number): Frame {
  const start = document.positionAt(span.from);
  const lineFrom = span.from - start.character;
  const lineTo = document.offsetAt({ line: start.line, character: Number.MAX_SAFE_INTEGER });
  const to = Math.max(span.from, Math.min(span.to, lineTo));
  const room = Math.max(20, columns);
  const from = Math.max(lineFrom, Math.min(span.from - Math.floor(room / 2), Math.max(lineFrom, lineTo - room)));
  const until = Math.min(lineTo, from + room);
  const head = `${from > lineFrom ? "…" : ""}${shownText(document.slice(from, span.from))}`;
  const marked = shownText(document.slice(span.from, Math.min(to, until)));
  const tail = `${shownText(document.slice(Math.min(to, until), until))}${until < lineTo ? "…" : ""}`;
  return { line: start.line + 1, text: head + marked + tail, indent: columnsOf(head), width: Math.max(1, columnsOf(marked)) };
}

/** A text without signs that steer a terminal: neither the words of a file nor its name are trusted. */
export const shownText = (text: string): string => text.replace(/\t/g, "  ").replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "\ufffd");

/** How many columns a terminal gives a text: none to combining marks, two to signs of East Asia.
 *  Source: Unicode Standard Annex 11, by script. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const sign of text) {
    if (/\p{M}/u.test(sign)) continue;
    columns += /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u.test(sign) ? 2 : 1;
  }
  return columns;
}
