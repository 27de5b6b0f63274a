import type { NoteDocument } from "../document/document";
import type { Span } from "../model/note";

/** So far back a quotation is looked for. */
const REACH = 2000;

/** Whether a span stands inside quotation marks, or in a block quote of Markdown. */
export function inQuotation(document: NoteDocument, span: Span): boolean {
  const from = Math.max(0, span.from - REACH);
  const before = document.slice(from, span.from);
  const paragraph = before.slice(([...before.matchAll(/\n[ \t]*\n/g)].at(-1)?.index ?? -1) + 1);
  if (document.format.id === "markdown" && /(?:^|\n)[ ]{0,3}>[^\n]*$/.test(before)) return true;
  return open(paragraph, "“", "”") || open(paragraph, "«", "»") || open(paragraph, "„", "“") || (paragraph.split('"').length - 1) % 2 === 1;
}

const open = (text: string, opening: string, closing: string): boolean => text.lastIndexOf(opening) > text.lastIndexOf(closing);
