import type { NoteDocument } from "../../document/document";
import { callOf, noteOf, type Place } from "../../document/place";
import { attributesOf } from "../../tags/attributes";
import { MarkupScanner } from "../../tags/markup";
import { shifted } from "../../text";
import type { Edit } from "../rule";
import { nameSpan } from "../words";
import { freeId } from "./free-label";

/** Gives a note of a page, and the calls that mean it, an id of their own, and each of these calls too where another has the id to which the
 *  note leads back: pages that are chapters put together have both twice. */
export function ownIds(document: NoteDocument, note: Place, calls: readonly Place[], id: string): Edit[] {
  const text = document.getText();
  const { from, to } = shifted(noteOf(note), note.slot.offset);
  const name = (place: Place, each: Parameters<typeof nameSpan>[0]): Edit => ({ ...shifted(nameSpan(each), place.slot.offset), text: id });
  const edits = [
    name(note, noteOf(note)),
    ...calls.flatMap((place) => {
      const call = callOf(place);
      const span = shifted(call, place.slot.offset);
      const own = ownId(text.slice(span.from, span.to), call.key);
      const edits = [name(place, call)];
      if (own === undefined || text.split(`id="${own}"`).length <= 2) return edits;
      const back = freeId(document, own);
      return [...edits, ...renamed(text, span.from, span.to, own, back), ...renamed(text, from, to, own, back)];
    }),
  ];
  // Two calls with one id find the same place in the note.
  return [...new Map(edits.map((edit) => [edit.from, edit])).values()];
}

/** Writes an id anew wherever it stands in a stretch: `id="r1"`, `href="#r1"`. */
function renamed(text: string, from: number, to: number, id: string, other: string): Edit[] {
  const edits: Edit[] = [];
  for (let at = text.indexOf(`${id}"`, from); at >= 0 && at < to; at = text.indexOf(`${id}"`, at + 1))
    if (/["#]/.test(text[at - 1] ?? "")) edits.push({ from: at, to: at + id.length, text: other });
  return edits;
}

/** The id that a call bears itself: in `<a href="#fn1" id="fnref1">` it is `fnref1`. */
export function ownId(source: string, key: string): string | undefined {
  const scanner = new MarkupScanner(source);
  for (let tag = scanner.next(0); tag; tag = scanner.next(tag.to)) {
    const attributes = attributesOf(source, tag);
    const id = (attributes.get("id") ?? attributes.get("name"))?.value;
    if (id && id !== key) return id;
  }
  return undefined;
}
