import type { Flavour, NoteCall, Reading, Span } from "../model/note";
import { contains, countWhile, lastAtOrBelow } from "../text";
import { countedNotes } from "./counted-notes";
import type { NoteDocument } from "./document";
import type { NoteGroup } from "./groups";
import { Memory } from "./memory";
import { callOf, isOwnCall, noteOf, type Place, type Slot } from "./place";

/** The call at an offset: in `line.[^12]` wherever the cursor stands from `[` to behind `]`. */
export function callAt(document: NoteDocument, offset: number): Place | undefined {
  return innermostAt(document, offset, (slot) => slot.reading.calls);
}

/** The innermost note, marker and text, at an offset. */
export function noteAt(document: NoteDocument, offset: number): Place | undefined {
  return innermostAt(document, offset, (slot) => slot.reading.notes);
}

/** The note that the engine shows for a call: of two with one label the first, the last or neither, by flavour; none for a call that it
 *  prints as it stands. */
export function shownNote(document: NoteDocument, call: Place): Place | undefined {
  if (!isFollowed(document.flavour, call.slot.reading, callOf(call))) return undefined;
  const notes = notesNamed(document, call);
  return document.flavour.duplicate === "unlinked" && notes.length > 1 ? undefined : kept(document, notes);
}

/** Whether the engine makes a number of a call: pandoc does not inside a definition, but does inside `^[…]` in running text. */
export function isFollowed(flavour: Flavour, reading: Reading, call: NoteCall): boolean {
  if (flavour.nestedCall === "note") return true;
  for (let at = call.inNote; at !== undefined; at = reading.notes[at]?.inNote) if (!reading.notes[at]?.inline) return false;
  return true;
}

/** The note that the author meant: where a label is defined again in every chapter, the one of the same chapter;
 *  where no heading divides the text, the next one below the call. */
export function meantNote(document: NoteDocument, call: Place): Place | undefined {
  const notes = notesNamed(document, call);
  if (notes.length < 2) return notes[0];
  const starts = chapterStarts(document);
  const at = call.slot.offset + callOf(call).from;
  const below = firstFrom(notes, at);
  const chapter = lastAtOrBelow(starts, at);
  if (starts.length > 0) {
    const next = notes[below];
    if (next && lastAtOrBelow(starts, startOf(next)) === chapter) return next;
    const first = firstFrom(notes, starts[chapter] ?? 0);
    if (first < below) return document.flavour.duplicate === "first" ? notes[first] : notes[below - 1];
  }
  return notes[below] ?? kept(document, notes);
}

/** Every call of a group with the note that it means. */
export function pairsOf(document: NoteDocument, group: NoteGroup): readonly { readonly call: Place; readonly note: Place | undefined }[] {
  return group.calls.map((call) => ({ call, note: meantNote(document, call) }));
}

/** The calls that mean a note, in text order. */
export function callsOfNote(document: NoteDocument, note: Place): readonly Place[] {
  const group = document.group(noteOf(note).key);
  if (!group || isOwnCall(noteOf(note))) return [];
  if (group.notes.length === 1) return group.calls;
  return group.calls.filter((call) => samePlace(meantNote(document, call), note));
}

/** Offsets of the lines at which the chapters begin: the headings of the highest level that occurs more than once, and those above it. */
export function chapterStarts(document: NoteDocument): readonly number[] {
  const known = chapters.get(document);
  if (known && known.revision === document.chunksRead) return known.starts;
  const headings = document.slots.flatMap(headingsOf);
  const counts = new Map<number, number>();
  for (const { level } of headings) counts.set(level, (counts.get(level) ?? 0) + 1);
  const repeated = [...counts].filter(([, count]) => count > 1).map(([level]) => level);
  const top = repeated.length === 0 ? 0 : Math.min(...repeated);
  const starts = headings.filter((heading) => heading.level <= top).map((heading) => heading.from);
  chapters.set(document, { revision: document.chunksRead, starts });
  return starts;
}

function headingsOf(slot: Slot): { level: number; from: number }[] {
  return slot.reading.blocks
    .filter((block) => block.kind === "heading")
    .map(({ level, from }) => ({ level: level ?? 1, from: slot.offset + slot.text.lastIndexOf("\n", from - 1) + 1 }));
}

/** Whether two places are one; nothing is the same place as none. */
export const samePlace = (a: Place | undefined, b: Place | undefined): boolean => a !== undefined && a.slot === b?.slot && a.at === b.at;

const chapters = new Memory<{ revision: number; starts: readonly number[] }>();

function notesNamed(document: NoteDocument, call: Place): readonly Place[] {
  const { label, key } = callOf(call);
  const notes = document.group(key)?.notes ?? [];
  if (notes.length > 0 || !document.flavour.numbersByHand || !/^\d{1,9}$/.test(label)) return notes;
  // Of a note that is counted and has no name, the number is one.
  const counted = countedNotes(document).byNumber.get(Number(label));
  return counted && noteOf(counted).label === "#" ? [counted] : notes;
}

function kept(document: NoteDocument, notes: readonly Place[]): Place | undefined {
  return document.flavour.duplicate === "first" ? notes[0] : notes[notes.length - 1];
}

const startOf = (note: Place): number => note.slot.offset + noteOf(note).from;

/** Index of the first note that begins at an offset or behind it. */
const firstFrom = (notes: readonly Place[], offset: number): number =>
  countWhile(notes.length, (at) => startOf(notes[at] as Place) < offset);

function innermostAt(document: NoteDocument, offset: number, spansOf: (slot: Slot) => readonly Span[]): Place | undefined {
  for (const slot of [document.slotAt(offset), document.slots[document.slotAt(offset).index - 1]]) {
    if (!slot) continue;
    const spans = spansOf(slot);
    let found: Place | undefined;
    for (let at = 0; at < spans.length && (spans[at] as Span).from <= offset - slot.offset; at++) {
      if (contains(spans[at] as Span, offset - slot.offset)) found = { slot, at };
    }
    if (found) return found;
  }
  return undefined;
}
