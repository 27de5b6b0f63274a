import type { Block, Span } from "../model/note";
import { lastAtOrBelow } from "../text";
import { countedNotes } from "./counted-notes";
import type { NoteDocument } from "./document";
import { shownNote } from "./pairing";
import { callOf, isCountedApart, isOwnCall, noteOf, type Place, type Slot } from "./place";

/** A note in the order in which readers meet them; one without a place is lost. */
export interface OrderedNote {
  readonly label: string;
  readonly chapter: number;
  /** The number that readers see, where it is not the label. */
  readonly number?: number;
  readonly place?: Place;
}

/** The chapter of notes that nothing calls. */
export const UNCALLED = -1;

/** The notes of a document in the order in which readers meet them. */
export function notesInOrder(document: NoteDocument): OrderedNote[] {
  if (document.format.id === "plaintext") return inTextOrder(document);
  return document.flavour.numbersByHand ? inDefinedOrder(document) : inPrintedOrder(document);
}

/** Whether two slots, of which one was read in place of the other, have the same notes and calls in the same order. */
export function sameOrder(one: Slot, other: Slot): boolean {
  const [before, after] = [orderIn(one), orderIn(other)];
  return before.length === after.length && before.every((each, at) => each === after[at]);
}

/** All that the order of the notes depends on in one slot. */
function orderIn(slot: Slot): string[] {
  const { calls, notes, blocks } = slot.reading;
  const marks = callsAndInlineNotes(slot);
  const order = marks.map(({ at, inline, span }) => `${isCountedApart(slot, span) ? "=" : ""}${inline ? "^" : (calls[at]?.key ?? "")}`);
  const labels = notes.map((note) => `${note.key}:${note.label}`);
  const chapters = blocks.filter(isChapter).map((block) => `#${marks.findIndex(({ span }) => span.from > block.from)}`);
  return [...order, "", ...labels, "", ...chapters];
}

const isChapter = (block: Block): boolean => block.kind === "heading" && block.level === 1;

/** Where the format has calls: the notes by their first call, then those without one; a call without a note stands for a note that is lost. */
function inPrintedOrder(document: NoteDocument): OrderedNote[] {
  const chapters = chaptersOf(document);
  const { restarts, printsLabels } = document.flavour;
  const ordered: OrderedNote[] = [];
  const seen = document.slots.map(({ reading }) => new Uint8Array(reading.notes.length));
  const numbers: number[] = [];
  const add = (place: Place, chapter: number, called?: string, countsApart = false): void => {
    const seenInSlot = seen[place.slot.index] as Uint8Array;
    if (seenInSlot[place.at] === 1) return;
    seenInSlot[place.at] = 1;
    const { label } = noteOf(place);
    // Where labels are printed, an engine counts only what has none.
    if (printsLabels && (called ?? label) !== "") {
      ordered.push({ label: called ?? label, chapter, place });
      return;
    }
    // Notes that nothing calls are in a series of their own, before the chapters.
    const series = restarts ? chapter + 1 : countsApart ? 1 : 0;
    const number = (numbers[series] ?? 0) + 1;
    numbers[series] = number;
    // A number that is given by hand is printed as it is.
    const printed = restarts && /^\d+$/.test(label) ? Number(label) : number;
    ordered.push({ label, chapter, number: printed, place });
  };
  for (const slot of document.slots) {
    for (const { at, inline, span } of callsAndInlineNotes(slot)) {
      const chapter = chapters.length === 0 ? 0 : lastAtOrBelow(chapters, slot.offset + span.from) + 1;
      const place = inline ? { slot, at } : shownNote(document, { slot, at });
      if (place) add(place, chapter, inline ? undefined : callOf({ slot, at }).label, isCountedApart(slot, span));
      else ordered.push({ label: callOf({ slot, at }).label, chapter });
    }
  }
  // Notes that nothing calls are read one after the other, apart from those that are; but a text may be nothing but its notes.
  const alone = ordered.length > 0;
  for (const slot of document.slots) {
    for (let at = 0; at < slot.reading.notes.length; at++) add({ slot, at }, alone ? UNCALLED : 0);
  }
  const first = document.flavour.restarts ? 1 : firstNumber(ordered);
  return first === 1 ? ordered : ordered.map((each) => (each.number === undefined ? each : { ...each, number: each.number + first - 1 }));
}

/** Where all notes are printed as they are defined: each in the chapter in which it is called first. */
function inDefinedOrder(document: NoteDocument): OrderedNote[] {
  const chapters = chaptersOf(document);
  const { marks } = countedNotes(document);
  return document.slots.flatMap((slot) =>
    slot.reading.notes.map((note, at) => {
      const call = document.group(note.key)?.calls[0];
      const from = call ? call.slot.offset + callOf(call).from : slot.offset + note.from;
      const number = marks.get(note.key);
      const printed = typeof number === "number" && note.label !== `${number}` ? { number } : {};
      return { label: note.label, chapter: chapters.length === 0 ? 0 : lastAtOrBelow(chapters, from) + 1, ...printed, place: { slot, at } };
    }),
  );
}

/** The number with which the notes begin: a chapter whose labels run from 45 to 110 goes on from the one before it. */
function firstNumber(ordered: readonly OrderedNote[]): number {
  const called = ordered.filter(({ number, chapter }) => number !== undefined && chapter !== UNCALLED);
  const label = called[0]?.label ?? "";
  const first = Number(label);
  if (called.length < 3 || !/^\d{1,5}$/.test(label) || first < 2) return 1;
  const running = called.filter((each) => Math.abs(Number(each.label) - (each.number ?? 0) - first + 1) <= FEW_MORE);
  return running.length >= called.length * 0.8 ? first : 1;
}

/** So many notes may have been put in between, under labels of their own. */
const FEW_MORE = 5;

/** Calls of running text and inline notes in text order. */
function callsAndInlineNotes({ reading }: Slot): { at: number; inline: boolean; span: Span }[] {
  const found: { at: number; inline: boolean; span: Span }[] = [];
  reading.calls.forEach((span, at) => {
    if (span.inNote === undefined) found.push({ at, inline: false, span });
  });
  const calls = found.length;
  reading.notes.forEach((span, at) => {
    if (isOwnCall(span)) found.push({ at, inline: true, span });
  });
  return found.length === calls ? found : found.sort((a, b) => a.span.from - b.span.from);
}

/** Offsets of the headings of the first level, where there is more than one: in an article sections are no chapters. */
function chaptersOf(document: NoteDocument): number[] {
  const starts: number[] = [];
  for (const slot of document.slots) {
    for (const block of slot.reading.blocks) if (isChapter(block)) starts.push(slot.offset + block.from);
  }
  return starts.length > 1 ? starts : [];
}

/** Extracted text: the notes as they stand, by chapter where their numbers restart; a gap in the numbers is a note that is lost. */
function inTextOrder(document: NoteDocument): OrderedNote[] {
  const ordered: OrderedNote[] = [];
  const chapters = new Map<string, number>();
  let before: { chapter: number; number: number } | undefined;
  for (const slot of document.slots) {
    slot.reading.notes.forEach((note, at) => {
      const restart = note.key.includes("/") ? note.key.slice(0, note.key.lastIndexOf("/")) : "";
      if (!chapters.has(restart)) chapters.set(restart, chapters.size);
      const chapter = chapters.get(restart) as number;
      const number = /^\d+$/.test(note.label) ? Number(note.label) : undefined;
      const gap = number !== undefined && before?.chapter === chapter && number > before.number + 1;
      if (gap) ordered.push({ label: String(number - 1), chapter });
      ordered.push({ label: note.label, chapter, place: { slot, at } });
      before = number === undefined ? before : { chapter, number };
    });
  }
  return ordered;
}
