import type { Block, Note, NoteCall, Reading, Span } from "../model/note";
import { Memory, type Remembering } from "./memory";

/** A chunk of whole lines and what was read from it. Chunk and reading never change; place and number follow the edits before it. */
export interface Slot extends Remembering {
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly reading: Reading;
  /** State in which it was read: the exit state of the slot before. */
  readonly entry: string;
  /** How many chunks of the document had been read when this was. */
  readonly revision: number;
  /** Number of the slot in the document, offset of its first unit, number of its first line. */
  index: number;
  offset: number;
  line: number;
}

/** Place of a call or a note: the `at`-th in its slot's reading. */
export interface Place {
  readonly slot: Slot;
  readonly at: number;
}

/** The call at a place: the n-th of its slot. */
export const callOf = (place: Place): NoteCall => place.slot.reading.calls[place.at] as NoteCall;

/** Whether a note stands where it is called and nothing else can call it. */
export const isOwnCall = ({ inline, key }: Note): boolean => inline && key === "";

/** The note at a place: the n-th of its slot. */
export const noteOf = (place: Place): Note => place.slot.reading.notes[place.at] as Note;

/** Orders places as they stand in the text. */
export const byPlace = (a: Place, b: Place): number => a.slot.index - b.slot.index || a.at - b.at;

/** Whether a call or a note of a slot stands where notes are counted apart from those of the text. */
export function isCountedApart(slot: Slot, { from }: Span): boolean {
  let blocks = countingApart.get(slot);
  if (!blocks) countingApart.set(slot, (blocks = slot.reading.blocks.filter((block) => block.countsApart)));
  return blocks.some((block) => block.from <= from && from < block.to);
}

const countingApart = new Memory<readonly Block[]>();
