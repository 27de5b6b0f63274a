import type { NoteDocument } from "../document/document";
import type { FormatId } from "../model/note";
import { attributesOf } from "../tags/attributes";
import { localName, MarkupScanner } from "../tags/markup";
import { lastAtOrBelow } from "../text";

/** Where the pages of what is printed begin, and the number of each, `12`, `iv` or `3v`. */
export interface Pages {
  readonly starts: readonly number[];
  readonly numbers: readonly string[];
}

/** The pages of a text; none where it says nothing of them. */
export const pagesOf = (document: NoteDocument): Pages => READERS[document.format.id]?.(document.getText()) ?? NONE;

/** The number of the page on which a place stands; undefined before the first. */
export const pageAt = ({ starts, numbers }: Pages, offset: number): string | undefined => numbers[lastAtOrBelow(starts, offset)];

const NONE: Pages = { starts: [], numbers: [] };

const READERS: { readonly [format in FormatId]?: (text: string) => Pages } = { plaintext: countedPages, tei: namedPages };

/** Text taken out of a PDF has a form feed between its pages. */
function countedPages(text: string): Pages {
  if (!text.includes("\f")) return NONE;
  const starts: number[] = [];
  for (let from = 0; from >= 0; from = text.indexOf("\f", from + 1)) starts.push(from);
  return { starts, numbers: starts.map((_, at) => String(at + 1)) };
}

/** A page of an edition begins with `<pb n="12"/>`. Source: TEI P5 Guidelines, 3.11.3. */
function namedPages(text: string): Pages {
  const starts: number[] = [];
  const numbers: string[] = [];
  const scanner = new MarkupScanner(text);
  for (let tag = scanner.next(0); tag; tag = scanner.next(tag.to)) {
    const number = tag.kind !== "end" && localName(tag.name) === "pb" ? attributesOf(text, tag).get("n")?.value.trim() : undefined;
    if (!number) continue;
    starts.push(tag.from);
    numbers.push(number);
  }
  return { starts, numbers };
}
