import type { NoteDocument } from "../../document/document";
import { callsOfNote } from "../../document/pairing";
import { callOf, noteOf } from "../../document/place";
import type { SourcesInDocument } from "../../document/sources";

/** Something that was true of a place in a note when it was first seen. */
interface Remembered<Value> {
  readonly value: Value;
  /** The words before the call of the note. */
  readonly context: string;
}

/** Remembers what places of notes meant when they were first seen, for as long as the document is open. A note is the same while its
 *  label and the words before its call are; of the two one may change: notes are numbered anew, and sentences rewritten. */
export class Opened<Value> {
  readonly #byLabel = new Map<string, Remembered<Value>>();
  readonly #byContext = new Map<string, Value>();

  /** What was true of each of these places first; what is new is remembered as it is now. */
  recall(places: readonly PlaceInNote<Value>[]): Value[] {
    const contexts = new Map<string, number>();
    for (const place of places) contexts.set(contextKey(place), (contexts.get(contextKey(place)) ?? 0) + 1);
    const found = places.map((place) => this.#before(place, contexts));
    return places.map((place, at) => {
      const before = found[at];
      const value = before === undefined ? place.now() : before;
      this.remember(place, value);
      return value;
    });
  }

  /** From now on this is true of a place. */
  remember(place: PlaceInNote<Value>, value: Value): void {
    this.#byLabel.set(labelKey(place), { value, context: contextKey(place) });
    this.#byContext.set(contextKey(place), value);
  }

  #before(place: PlaceInNote<Value>, contexts: ReadonlyMap<string, number>): Value | undefined {
    // The same words before two calls tell neither of them.
    const known = contexts.get(contextKey(place)) === 1 ? this.#byContext.get(contextKey(place)) : undefined;
    if (known !== undefined && place.note.context !== "") return known;
    const labelled = this.#byLabel.get(labelKey(place));
    // The label has gone over to another note, where the words that it had stand before another call now.
    return labelled && (labelled.context === contextKey(place) || !contexts.has(labelled.context)) ? labelled.value : undefined;
  }
}

export interface PlaceInNote<Value> {
  readonly note: NoteIdentity;
  /** How many such places of the note stand before it. */
  readonly nth: number;
  /** What is true of it now. */
  readonly now: () => Value;
}

/** By what a note is known again after edits. */
export interface NoteIdentity {
  readonly label: string;
  /** The words before its first call. */
  readonly context: string;
}

const labelKey = <Value>({ note, nth }: PlaceInNote<Value>): string => `${note.label} ${nth}`;
const contextKey = <Value>({ note, nth }: PlaceInNote<Value>): string => `${note.context} ${nth}`;

/** So many units before a call tell it from others. */
const CONTEXT = 80;

/** How a note of a document is known again. */
export function identityOf(document: NoteDocument, sources: SourcesInDocument, note: number): NoteIdentity {
  const place = sources.places[note];
  if (!place) return { label: sources.entries[note]?.label ?? "", context: "" };
  const inline = noteOf(place).inline ? place : undefined;
  const call = inline ? undefined : callsOfNote(document, place)[0];
  const at = inline ? place.slot.offset + noteOf(place).from : call ? call.slot.offset + callOf(call).from : undefined;
  const before = at === undefined ? "" : document.slice(Math.max(0, at - CONTEXT), at);
  return {
    label: noteOf(place).key,
    context: before
      .replace(/\[\^[^\]]*\]/g, "")
      .replace(/\s+/g, " ")
      .trimEnd(),
  };
}

/** Counts the places of each note: for notes 3, 3, 5 these are the 1st and 2nd of note 3 and the 1st of note 5. */
export function counter(): (note: number) => number {
  const counts = new Map<number, number>();
  return (note) => {
    const count = (counts.get(note) ?? 0) + 1;
    counts.set(note, count);
    return count;
  };
}
