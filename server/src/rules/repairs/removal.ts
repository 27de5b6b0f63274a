import type { NoteDocument } from "../../document/document";
import type { Place } from "../../document/place";
import type { Span } from "../../model/note";
import { shifted } from "../../text";
import type { Edit } from "../rule";
import { linkedIn, noteSpan } from "../words";
import { elementRemoval } from "./element-removal";

/** The edit that takes out a note with all its paragraphs and nothing else, without leaving two empty lines where one was.
 *  Undefined for a note that begins an item of a list: what becomes of the item nobody can know. */
export function removal(document: NoteDocument, place: Place): Edit | undefined {
  if (linkedIn(document)) return elementRemoval(document, place);
  const { index, offset } = place.slot;
  // What may have to go besides the note lies in its chunk or at the edges of the chunks beside it.
  const before = document.slots[index - 1]?.text ?? "";
  const text = before + place.slot.text + (document.slots[index + 1]?.text ?? "");
  const shift = offset - before.length;
  const edit = removalIn(text, shifted(noteSpan(place), -shift), index + 2 >= document.slots.length);
  return edit && { ...shifted(edit, shift), text: "" };
}

function removalIn(text: string, note: Span, endsDocument: boolean): Span | undefined {
  const lineStart = text.lastIndexOf("\n", note.from - 1) + 1;
  const prefix = text.slice(lineStart, note.from);
  const end = note.from + text.slice(note.from, note.to).trimEnd().length;
  if (!/^[ \t>]*$/.test(prefix)) return undefined;
  const next = nextLine(text, end);
  // Between two notes, or between a note and a text right under it, an empty line may have to stay: it keeps them apart.
  if (isBlankAbove(text, lineStart, prefix)) return atEnd(text, lineStart, skipBlank(text, next, prefix.trim()), endsDocument);
  return { from: lineStart, to: next };
}

/** Where nothing follows, the empty lines above go too. */
function atEnd(text: string, from: number, to: number, endsDocument: boolean): Span {
  if (to < text.length || !endsDocument) return { from, to };
  const before = text.slice(0, from).trimEnd();
  const keep = before === "" ? 0 : nextLine(text, before.length);
  return { from: Math.min(keep, from), to };
}

function isBlankAbove(text: string, lineStart: number, prefix: string): boolean {
  if (lineStart === 0) return true;
  const above = text.slice(text.lastIndexOf("\n", lineStart - 2) + 1, lineStart).trim();
  return above === "" || above === prefix.trim();
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}

/** Past lines that are empty, or in a quote have only its mark. */
function skipBlank(text: string, from: number, mark: string): number {
  for (let at = from; ; ) {
    const next = nextLine(text, at);
    if (at >= text.length || (text.slice(at, next).trim() !== "" && text.slice(at, next).trim() !== mark)) return at;
    at = next;
  }
}
