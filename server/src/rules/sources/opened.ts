import type { NoteDocument } from "../../document/document";
import { Memory } from "../../document/memory";
import { callsOfNote } from "../../document/pairing";
import { callOf, noteOf, type Slot } from "../../document/place";
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
    const keyed = places.map((place) => ({ place, keys: keysOf(place) }));
    const contexts = new Map<string, number>();
    for (const { keys } of keyed) contexts.set(keys.context, (contexts.get(keys.context) ?? 0) + 1);
    const found = keyed.map(({ place, keys }) => this.#before(place, keys, contexts));
    return keyed.map(({ place, keys }, at) => {
      const before = found[at];
      const value = before === undefined ? place.now() : before;
      this.#remember(keys, value);
      return value;
    });
  }

  /** From now on this is true of a place. */
  remember(place: PlaceInNote<Value>, value: Value): void {
    this.#remember(keysOf(place), value);
  }

  #remember({ label, context }: Keys, value: Value): void {
    this.#byLabel.set(label, { value, context });
    this.#byContext.set(context, value);
  }

  #before({ note }: PlaceInNote<Value>, { label, context }: Keys, contexts: ReadonlyMap<string, number>): Value | undefined {
    // The same words before two calls tell neither of them.
    const known = contexts.get(context) === 1 ? this.#byContext.get(context) : undefined;
    if (known !== undefined && note.context !== "") return known;
    const labelled = this.#byLabel.get(label);
    // The label has gone over to another note, where the words that it had stand before another call now.
    return labelled && (labelled.context === context || !contexts.has(labelled.context)) ? labelled.value : undefined;
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

/** Under what a place is remembered. */
interface Keys {
  readonly label: string;
  readonly context: string;
}

const keysOf = <Value>({ note, nth }: PlaceInNote<Value>): Keys => ({ label: `${note.label} ${nth}`, context: `${note.context} ${nth}` });

/** So many units before a call tell it from others. */
const CONTEXT = 80;

/** How a note of a document is known again. */
export function identityOf(document: NoteDocument, sources: SourcesInDocument, note: number): NoteIdentity {
  const place = sources.places[note];
  if (!place) return { label: sources.entries[note]?.label ?? "", context: "" };
  const inline = noteOf(place).inline ? place : undefined;
  const call = inline ? undefined : callsOfNote(document, place)[0];
  const context = inline
    ? wordsBefore(document, inline.slot, noteOf(inline).from)
    : call && wordsBefore(document, call.slot, callOf(call).from);
  return { label: noteOf(place).key, context: context ?? "" };
}

/** The words before a place in a chunk: the same for as long as the chunk is, unless they begin before it. */
function wordsBefore(document: NoteDocument, slot: Slot, from: number): string {
  const at = slot.offset + from;
  if (from < CONTEXT) return wordsOf(document.slice(Math.max(0, at - CONTEXT), at));
  const known = contexts.get(slot) ?? new Map<number, string>();
  contexts.set(slot, known);
  const words = known.get(from) ?? wordsOf(slot.text.slice(from - CONTEXT, from));
  known.set(from, words);
  return words;
}

const contexts = new Memory<Map<number, string>>();

const wordsOf = (text: string): string =>
  text
    .replace(/\[\^[^\]]*\]/g, "")
    .replace(/\s+/g, " ")
    .trimEnd();

/** Counts the places of each note: for notes 3, 3, 5 these are the 1st and 2nd of note 3 and the 1st of note 5. */
export function counter(): (note: number) => number {
  const counts = new Map<number, number>();
  return (note) => {
    const count = (counts.get(note) ?? 0) + 1;
    counts.set(note, count);
    return count;
  };
}
