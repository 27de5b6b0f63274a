import type { NoteDocument, Place } from "../document";
import type { Note, NoteCall, Reading } from "../model/note";

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
  const steps: Step[] = [];
  let last: Place | undefined;
  for (const slot of document.slots) {
    const numbers = numbersOf(slot.reading, kind);
    for (const at of numbers.jumps) {
      const place = { slot, at };
      if (!isFirst(document, place, kind)) continue;
      const before = at === numbers.first ? last : previous(document, place, kind);
      const step = before && stepBetween(document, before, place, kind);
      if (step) steps.push(step);
    }
    if (numbers.last !== undefined) last = { slot, at: numbers.last };
  }
  return steps;
}

/** The numbered call or note before this one that is the first of its number. */
export function previous(document: NoteDocument, { slot, at }: Place, kind: Kind): Place | undefined {
  let [inSlot, index] = [slot, at - 1];
  for (let steps = 0; steps < FARTHEST; steps++) {
    while (index < 0) {
      const before = document.slots[inSlot.index - 1];
      if (!before) return undefined;
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

interface ChunkNumbers {
  readonly first: number | undefined;
  readonly last: number | undefined;
  /** Indexes of numbers that are not the next after the one before, and of the first number. */
  readonly jumps: readonly number[];
}

const known = { calls: new WeakMap<Reading, ChunkNumbers>(), notes: new WeakMap<Reading, ChunkNumbers>() };

function numbersOf(reading: Reading, kind: Kind): ChunkNumbers {
  const found = known[kind].get(reading);
  if (found) return found;
  const jumps: number[] = [];
  let first: number | undefined;
  let last: number | undefined;
  reading[kind].forEach((each, at) => {
    const number = numberOf(each);
    if (number === undefined) return;
    first ??= at;
    const before = last === undefined ? undefined : reading[kind][last];
    if (numberOf(before) !== number - 1 || seriesOf(before as NoteCall) !== seriesOf(each)) jumps.push(at);
    last = at;
  });
  const numbers = { first, last, jumps };
  known[kind].set(reading, numbers);
  return numbers;
}

function stepBetween(document: NoteDocument, last: Place, place: Place, kind: Kind): Step | undefined {
  const before = isFirst(document, last, kind) ? last : previous(document, last, kind);
  if (!before) return undefined;
  const [one, two] = [itemOf(before, kind), itemOf(place, kind)];
  const [from, to] = [numberOf(one), numberOf(two)];
  if (from === undefined || to === undefined || to === from + 1 || seriesOf(one) !== seriesOf(two)) return undefined;
  return { before, place, from, to, series: seriesOf(two) };
}

const itemOf = ({ slot, at }: Place, kind: Kind): NoteCall | Note => slot.reading[kind][at] as NoteCall | Note;

const seriesOf = ({ key, label }: NoteCall | Note): string => (key.endsWith(label) ? key.slice(0, key.length - label.length) : key);

function numberOf(item: NoteCall | Note | undefined): number | undefined {
  return item && /^[1-9]\d{0,8}$/.test(item.label) ? Number(item.label) : undefined;
}

function isFirst(document: NoteDocument, place: Place, kind: Kind): boolean {
  const first = document.group(itemOf(place, kind).key)?.[kind][0];
  return first?.slot === place.slot && first.at === place.at;
}
