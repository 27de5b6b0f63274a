import type { NoteDocument } from "./document";
import { Memory } from "./memory";
import { numberCalls } from "./numbering";
import { shownNote } from "./pairing";
import { isCountedApart, isOwnCall, type Place, type Slot } from "./place";

/** How many notes the reader of the finished text will see: those that are called, and inline notes;
 *  an engine that copies a note for each call shows it as often. */
export const noteCount = (document: NoteDocument): number => countedOf(document).count;

/** The number, from 1, or the symbol that the engine prints at a call; undefined for a call without a note, where the label is printed, and
 *  where all marks are given their numbers by hand. */
export function printedNumber(document: NoteDocument, call: Place): number | string | undefined {
  const { restarts, printsLabels } = document.flavour;
  if (document.format.id === "plaintext" || restarts || printsLabels) return undefined;
  return countedOf(document).numbers[call.slot.index]?.[call.at];
}

interface Counted {
  readonly revision: number;
  readonly slots: readonly Slot[];
  /** For each slot those of its calls. */
  readonly numbers: readonly (readonly (number | string | undefined)[])[];
  readonly count: number;
}

const counted = new Memory<Counted>();

/** Counted again only when a call or a note comes, goes or moves past another. */
function countedOf(document: NoteDocument): Counted {
  const known = counted.get(document);
  const { chunksRead: revision, slots } = document;
  if (known?.revision === revision) return known;
  const isSame = known?.slots.length === slots.length && known.slots.every((slot, at) => isAlike(slot, slots[at] as Slot));
  const fresh = { revision, slots: [...slots], ...(isSame ? { numbers: known.numbers, count: known.count } : count(document)) };
  counted.set(document, fresh);
  return fresh;
}

/** How often the notes of a document have been counted: what tests assert instead of time. */
export const counts = { documents: 0 };

function count(document: NoteDocument): Pick<Counted, "numbers" | "count"> {
  counts.documents++;
  const ofCalls = numberCalls(document, (call) => shownNote(document, call));
  return { numbers: document.slots.map(({ reading }) => reading.calls.map((call) => ofCalls.get(call))), count: countNotes(document) };
}

const isAlike = (one: Slot, other: Slot): boolean => one === other || shapeOf(one) === shapeOf(other);

const slotShapes = new Memory<string>();

/** What decides about the numbers in a slot. */
function shapeOf(slot: Slot): string {
  let shape = slotShapes.get(slot);
  if (shape === undefined) {
    const calls = slot.reading.calls.map((call) => ({
      from: call.from,
      mark: `call ${call.inNote} ${isCountedApart(slot, call)} ${call.key}`,
    }));
    const notes = slot.reading.notes.map((note) => ({
      from: note.from,
      mark: `note ${note.inNote} ${note.inline} ${isOwnCall(note)} ${isCountedApart(slot, note)} ${note.key}`,
    }));
    const marks = [...calls, ...notes].sort((a, b) => a.from - b.from).map(({ mark }) => mark);
    slotShapes.set(slot, (shape = marks.join("\n")));
  }
  return shape;
}

function countNotes(document: NoteDocument): number {
  const { order, reuse } = document.flavour;
  let count = 0;
  for (const { calls, notes } of document.groups) {
    if (notes.length > 0) count += reuse === "copy" ? calls.length : order === "definition" ? 1 : Math.min(1, calls.length);
  }
  for (const slot of document.slots) count += inlineCount(slot);
  return count;
}

function inlineCount(slot: Slot): number {
  let count = 0;
  for (const note of slot.reading.notes) if (isOwnCall(note)) count++;
  return count;
}
