import { type NoteDocument, noteOf, type Place } from "../../document/document";
import { noteWords } from "../../document/excerpt";
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
  return labelsLike(document, typed)
    .sort((a, b) => Number(a.called) - Number(b.called))
    .map(({ note, called }, at) => ({
      label: noteOf(note).label,
      preview: at < PREVIEWS ? firstWords(noteWords(document, note)) : "",
      called,
      replace,
    }));
}

/** So many choices show the words of their notes: more would be read by nobody, and each costs. */
const PREVIEWS = 100;

/** The notes whose labels hold the typed letters, the first of each label. */
function labelsLike(document: NoteDocument, typed: string): { note: Place; called: boolean }[] {
  const letters = typed.toLowerCase();
  const found: { note: Place; called: boolean }[] = [];
  for (const { notes, calls } of document.groups) {
    const [note] = notes;
    if (note && noteOf(note).label.toLowerCase().includes(letters)) found.push({ note, called: calls.length > 0 });
  }
  return found;
}
