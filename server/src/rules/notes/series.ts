import type { NoteDocument } from "../../document/document";
import { Memory } from "../../document/memory";
import type { Place, Slot } from "../../document/place";
import { slotMemory } from "../../document/slots";
import type { Note, NoteCall } from "../../model/note";

/** Two numbered calls (or notes) that follow each other in one series, of which the second is not the next number: 3, then 7. */
export interface Step {
  readonly before: Place;
  readonly place: Place;
  readonly from: number;
  readonly to: number;
  /** What stands before the number in the keys of this series: for the third chapter of an extracted text `3/`. */
  readonly series: string;
}

type Kind = "calls" | "notes";

/** The uneven steps of a document. Calls that come back to a note called before are no steps; names are no numbers.
 *  Inside a chunk that did not change nothing is counted again. */
export function unevenSteps(document: NoteDocument, kind: Kind): readonly Step[] {
  const found = lastSteps[kind].get(document);
  if (found?.revision === document.chunksRead) return found.steps;
  const steps = findSteps(document, kind);
  lastSteps[kind].set(document, { revision: document.chunksRead, steps });
  return steps;
}

interface FoundSteps {
  readonly revision: number;
  readonly steps: readonly Step[];
}

const lastSteps = { calls: new Memory<FoundSteps>(), notes: new Memory<FoundSteps>() };

function findSteps(document: NoteDocument, kind: Kind): Step[] {
  const steps: Step[] = [];
  // Where no number is called twice, only what does not go on by one can be a step.
  const all = repeatsAny(document, kind);
  const slots = all ? document.slots : unevenSlots[kind](document).map(({ slot }) => slot);
  for (const slot of slots) {
    const numbers = numbersOf(slot, kind);
    for (const { at } of numbers.jumps) {
      const step = stepTo(document, { slot, at }, at === numbers.first?.at, kind);
      if (step) steps.push(step);
    }
  }
  return steps;
}

/** The step to a call or a note, which may be the first of its slot that is numbered. */
function stepTo(document: NoteDocument, place: Place, isFirstInSlot: boolean, kind: Kind): Step | undefined {
  if (!isFirst(document, place, kind)) return undefined;
  const before = isFirstInSlot ? lastBefore(document, place.slot, kind) : previous(document, place, kind);
  return before && stepBetween(document, before, place, kind);
}

/** Slots in which a number is not the next after the one before it, or whose first number does not go on from the slot before. */
const unevenSlots = { calls: slotMemory(unevenIn("calls"), true), notes: slotMemory(unevenIn("notes"), true) };

function unevenIn(kind: Kind): (slot: Slot, before: Slot | undefined) => true | undefined {
  return (slot, before) => {
    const { first, jumps } = numbersOf(slot, kind);
    if (!first) return undefined;
    const last = before && numbersOf(before, kind).last;
    const goesOn = last?.number === first.number - 1 && last.series === first.series;
    return goesOn && jumps.length === 1 ? undefined : true;
  };
}

/** The last numbered call or note before a slot. */
function lastBefore(document: NoteDocument, slot: Slot, kind: Kind): Place | undefined {
  for (let index = slot.index - 1; index >= 0; index--) {
    const before = document.slots[index] as Slot;
    const { last } = numbersOf(before, kind);
    if (last) return { slot: before, at: last.at };
  }
  return undefined;
}

function repeatsAny(document: NoteDocument, kind: Kind): boolean {
  for (const group of document.unevenGroups) if (group[kind].length > 1) return true;
  return false;
}

/** The numbered call or note before this one that is the first of its number. */
export function previous(document: NoteDocument, { slot, at }: Place, kind: Kind): Place | undefined {
  let inSlot = slot;
  let index = at - 1;
  for (let steps = 0; steps < FARTHEST; steps++) {
    while (index < 0) {
      if (inSlot.index === 0) return undefined;
      const before = document.slots[inSlot.index - 1] as Slot;
      inSlot = before;
      index = before.reading[kind].length - 1;
    }
    const place = { slot: inSlot, at: index };
    if (numberOf(inSlot.reading[kind][index]) !== undefined && isFirst(document, place, kind)) return place;
    index--;
  }
  return undefined;
}

/** So far back the number before is looked for among names and repeated calls. */
const FARTHEST = 500;

/** A numbered call or note of a chunk: for `3/12` in the third chapter `{ number: 12, series: "3/" }`. */
interface SeriesNumber {
  readonly at: number;
  readonly number: number;
  readonly series: string;
}

interface ChunkNumbers {
  readonly first: SeriesNumber | undefined;
  readonly last: SeriesNumber | undefined;
  /** Those that are not the next after the one before, and the first. */
  readonly jumps: readonly SeriesNumber[];
}

const known = { calls: new Memory<ChunkNumbers>(), notes: new Memory<ChunkNumbers>() };

function numbersOf(slot: Slot, kind: Kind): ChunkNumbers {
  const found = known[kind].get(slot);
  if (found) return found;
  const jumps: SeriesNumber[] = [];
  let first: SeriesNumber | undefined;
  let last: SeriesNumber | undefined;
  slot.reading[kind].forEach((each, at) => {
    const number = numberOf(each);
    if (number === undefined) return;
    const here = { at, number, series: seriesOf(each) };
    first ??= here;
    if (last?.number !== number - 1 || last.series !== here.series) jumps.push(here);
    last = here;
  });
  const numbers = { first, last, jumps };
  known[kind].set(slot, numbers);
  return numbers;
}

function stepBetween(document: NoteDocument, last: Place, place: Place, kind: Kind): Step | undefined {
  const before = isFirst(document, last, kind) ? last : previous(document, last, kind);
  if (!before) return undefined;
  const one = itemOf(before, kind);
  const two = itemOf(place, kind);
  const from = numberOf(one);
  const to = numberOf(two);
  if (from === undefined || to === undefined || to === from + 1 || seriesOf(one) !== seriesOf(two)) return undefined;
  return { before, place, from, to, series: seriesOf(two) };
}

const itemOf = ({ slot, at }: Place, kind: Kind): NoteCall | Note => slot.reading[kind][at] as NoteCall | Note;

function seriesOf({ key, label }: NoteCall | Note): string {
  if (key === label) return "";
  return key.endsWith(label) ? key.slice(0, key.length - label.length) : key;
}

/** The number that a label of one to nine digits is, without zeros before it. */
function numberOf(item: NoteCall | Note | undefined): number | undefined {
  const label = item?.label ?? "";
  if (label.length > 9) return undefined;
  let number = 0;
  for (let at = 0; at < label.length; at++) {
    const digit = label.charCodeAt(at) - ZERO;
    if (!(digit >= (at === 0 ? 1 : 0) && digit <= 9)) return undefined;
    number = number * 10 + digit;
  }
  return number === 0 ? undefined : number;
}

function isFirst(document: NoteDocument, place: Place, kind: Kind): boolean {
  const first = document.group(itemOf(place, kind).key)?.[kind][0];
  return first?.slot === place.slot && first.at === place.at;
}

const ZERO = 0x30;
