import type { NoteDocument } from "../../document/document";
import { meantNote } from "../../document/pairing";
import { callOf, noteOf, type Place } from "../../document/place";
import type { Note, NoteCall, Span } from "../../model/note";
import { shifted } from "../../text";
import type { Counted } from "./renumbering";

/** The notes of an HTML page whose calls print numbers, in the order of their calls. None where they cannot be numbered anew by their
 *  printed numbers alone: a number that stands for two notes begins again with a chapter; a note without a printed number is counted by the
 *  list in which it stands, so that there the notes have to be in the order of their calls. */
export function printedNotes(document: NoteDocument): Counted[] {
  const byKey = new Map<string, Counted & { readonly spans: Span[] }>();
  const labels = new Map<string, string>();
  for (const inNote of [false, true]) {
    for (const { call, place } of numberedCalls(document, inNote)) {
      if ((labels.get(call.label) ?? call.key) !== call.key) return [];
      labels.set(call.label, call.key);
      const known = byKey.get(call.key) ?? counted(document, place);
      byKey.set(call.key, known);
      if (known.label !== call.label) return [];
      known.spans.push(printedSpan(place, call));
    }
  }
  const found = [...byKey.values()];
  return isInOrder(document, found) ? found : [];
}

function* numberedCalls(document: NoteDocument, inNote: boolean): Iterable<{ call: NoteCall; place: Place }> {
  for (const slot of document.slots)
    for (const [at, call] of slot.reading.calls.entries())
      if ((call.inNote !== undefined) === inNote && /^[1-9]\d{0,8}$/.test(call.label)) yield { call, place: { slot, at } };
}

function counted(document: NoteDocument, call: Place): Counted & { readonly spans: Span[] } {
  const { label } = callOf(call);
  const note = meantNote(document, call);
  const spans = note && isPrinted(noteOf(note)) ? [printedSpan(note, noteOf(note))] : [];
  return { label, note, spans, number: label };
}

const printedSpan = ({ slot }: Place, { labelSpan }: Note | NoteCall): Span => shifted(labelSpan, slot.offset);

/** Whether a number stands before the note, and not only its id in a tag. */
const isPrinted = ({ labelSpan, keySpan }: Note): boolean => labelSpan.from !== keySpan?.from;

/** Whether the notes that a list counts are called in their order, all of them. */
function isInOrder(document: NoteDocument, found: readonly Counted[]): boolean {
  const listed = document.slots.flatMap((slot) =>
    slot.reading.notes.filter((note) => !note.inline && !isPrinted(note)).map((note) => slot.offset + note.from),
  );
  const called = found.flatMap(({ note }) => (note && !isPrinted(noteOf(note)) ? [note.slot.offset + noteOf(note).from] : []));
  return called.length === listed.length && called.every((at, index) => at === listed[index]);
}
