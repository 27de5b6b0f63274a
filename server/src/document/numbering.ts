import { byKey } from "../by-key";
import type { Note, NoteCall } from "../model/note";
import { countedNotes } from "./counted-notes";
import type { NoteDocument } from "./document";
import { isCountedApart, isOwnCall, noteOf, type Place } from "./place";

/** What the engine prints at each call that has a note: a number, from 1, or a symbol. Most engines count the notes in the order of their
 *  first calls in running text, then those called only inside notes; pandoc counts every call; Python-Markdown and docutils count the
 *  definitions. */
export function numberCalls(document: NoteDocument, shownNote: ShownNote): ReadonlyMap<NoteCall, number | string> {
  const marks = marksOf(document, shownNote);
  const { order, numbersByHand } = document.flavour;
  if (numbersByHand) return besideOthers(document, marks);
  return order === "definition" ? byDefinition(document, marks) : byCall(document, marks);
}

/** The note that the engine shows for a call. */
type ShownNote = (call: Place) => Place | undefined;

/** A call, or an inline note, which is its own call. */
interface Mark {
  readonly from: number;
  readonly place: Place;
  readonly note: Note | undefined;
  readonly call: NoteCall | undefined;
  readonly inNote: Note | undefined;
  readonly countsApart: boolean;
}

function marksOf(document: NoteDocument, shownNote: ShownNote): Mark[] {
  return document.slots.flatMap((slot) => {
    const { calls, notes } = slot.reading;
    const marks: Mark[] = calls.map((call, at) => {
      const place = { slot, at };
      const shown = shownNote(place);
      return {
        from: call.from,
        place,
        note: shown && noteOf(shown),
        call,
        inNote: enclosing(notes, call),
        countsApart: isCountedApart(slot, call),
      };
    });
    notes.forEach((note, at) => {
      if (!isOwnCall(note)) return;
      const countsApart = isCountedApart(slot, note);
      marks.push({ from: note.from, place: { slot, at }, note, call: undefined, inNote: enclosing(notes, note), countsApart });
    });
    return marks.sort((a, b) => a.from - b.from);
  });
}

/** The note in which a call or a note stands. */
const enclosing = (notes: readonly Note[], { inNote }: NoteCall | Note): Note | undefined =>
  inNote === undefined ? undefined : notes[inNote];

function byCall(document: NoteDocument, marks: readonly Mark[]): Map<NoteCall, number> {
  const ofCalls = new Map<NoteCall, number>();
  const ofNotes = new Map<Note, number>();
  const inside = byKey(marks, ({ inNote }) => inNote);
  const counted: Note[] = [];
  const last = { apart: 0, inText: 0 };
  const count = ({ note, call, countsApart }: Mark): void => {
    if (!note) return;
    const known = ofNotes.get(note);
    const number = known !== undefined && document.flavour.reuse === "share" ? known : ++last[countsApart ? "apart" : "inText"];
    if (known === undefined) {
      ofNotes.set(note, number);
      counted.push(note);
    }
    if (call) ofCalls.set(call, number);
  };
  for (const mark of inside.get(undefined) ?? []) count(mark);
  // What is called inside a note is counted behind the running text; the list grows while it is gone through.
  for (const note of counted) for (const mark of inside.get(note) ?? []) count(mark);
  return ofCalls;
}

/** Where a label is defined again, the first definition gives it its place. */
function byDefinition(document: NoteDocument, marks: readonly Mark[]): Map<NoteCall, number> {
  const ofKeys = new Map<string, number>();
  for (const slot of document.slots) {
    for (const note of slot.reading.notes) if (!isOwnCall(note) && !ofKeys.has(note.key)) ofKeys.set(note.key, ofKeys.size + 1);
  }
  const numbers = new Map<NoteCall, number>();
  for (const { call } of marks) {
    const number = call && ofKeys.get(call.key);
    if (call && number !== undefined) numbers.set(call, number);
  }
  return numbers;
}

/** Some numbers are given by hand, and the others are counted past them. */
function besideOthers(document: NoteDocument, marks: readonly Mark[]): Map<NoteCall, number | string> {
  const numbers = new Map<NoteCall, number | string>();
  for (const { call, note } of marks) {
    const number = note && countedNotes(document).marks.get(note.key);
    if (call && number !== undefined) numbers.set(call, number);
  }
  return numbers;
}
