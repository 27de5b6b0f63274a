import { type NoteDocument, noteOf, type Place } from "../../document/document";
import { noteWords } from "../../document/excerpt";
import { callsOfNote } from "../../document/pairing";
import type { Span } from "../../model/note";
import { firstWords } from "../markup";

/** A label that may stand at the cursor, with the first words of its note. */
export interface LabelChoice {
  readonly label: string;
  readonly preview: string;
  readonly called: boolean;
  readonly replace: Span;
}

/** Labels of the notes of this document, behind `[^`. */
export function labelChoices(document: NoteDocument, offset: number): LabelChoice[] {
  if (document.format.id !== "markdown") return [];
  const { line } = document.positionAt(offset);
  const before = document.slice(document.offsetAt({ line, character: 0 }), offset);
  const typed = /\[\^([^\][\s^]{0,200})$/.exec(before)?.[1];
  if (typed === undefined) return [];
  const after = /^[^\][\s^]{0,200}\]?/.exec(document.slice(offset, offset + 200))?.[0] ?? "";
  const closed = after.endsWith("]") ? after.length : 0;
  const replace = { from: offset - typed.length, to: offset + closed };
  return [...notesOf(document)].map((note) => ({
    label: noteOf(note).label,
    preview: firstWords(noteWords(document, note)),
    called: callsOfNote(document, note).length > 0,
    replace,
  }));
}

function* notesOf(document: NoteDocument): Iterable<Place> {
  for (const group of document.groups) if (group.notes[0]) yield group.notes[0];
}
