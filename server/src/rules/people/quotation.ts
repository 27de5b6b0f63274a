import type { NoteDocument } from "../../document/document";
import type { Span } from "../../model/note";

/** So far back a quotation is looked for. */
const REACH = 2000;

/** Whether a span stands inside quotation marks, or in a block quote of Markdown. */
export function inQuotation(document: NoteDocument, span: Span): boolean {
  const before = document.slice(Math.max(0, span.from - REACH), span.from);
  const paragraph = before.slice(([...before.matchAll(/\n[ \t]*\r?\n/g)].at(-1)?.index ?? -1) + 1);
  // A line without the sign goes on with the quote above it.
  if (document.format.id === "markdown" && /(?:^|\n)[ ]{0,3}>/.test(paragraph)) return true;
  return endsInQuotation(paragraph);
}

/** What closes a quotation, by what opens it: English, French, German and Danish use. */
const CLOSING: Readonly<Record<string, string>> = { "“": "”", "„": "“”", "«": "»", "»": "«", '"': '"' };

function endsInQuotation(paragraph: string): boolean {
  const open: string[] = [];
  for (const [sign] of paragraph.matchAll(/[“”„«»"]/g)) {
    const closing = open.at(-1);
    if (closing?.includes(sign)) open.pop();
    else if (CLOSING[sign] !== undefined) open.push(CLOSING[sign]);
  }
  return open.length > 0;
}
