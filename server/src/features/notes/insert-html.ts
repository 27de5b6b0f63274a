import type { NoteDocument } from "../../document/document";
import { newHtmlNote } from "../../rules/repairs/html-note";
import type { Fix } from "../../rules/rule";
import { isInMarkup } from "../../tags/markup";

/** A new note at an offset of a page, call and note written as the others of the page are. `withInserted` gives a document with some text more. */
export function insertHtmlNote(
  document: NoteDocument,
  offset: number,
  withInserted: (document: NoteDocument, offset: number, text: string) => NoteDocument,
): Fix | undefined {
  const slot = document.slotAt(offset);
  if (isInMarkup(slot.text, offset - slot.offset)) return undefined;
  const { call, id, note, into } = newHtmlNote(document, offset);
  if (withInserted(document, offset, call).group(id)?.calls.length !== 1) return undefined;
  const title = `Insert note “${id}” here`;
  if (note.from === offset) return { title, edits: [{ ...note, text: call + note.text }], cursor: { edit: 0, into: call.length + into } };
  return { title, edits: [{ from: offset, to: offset, text: call }, note], cursor: { edit: 1, into } };
}
