import { repositoriesKnown } from "../data/repositories/repositories";
import type { Note, Span } from "../model/note";
import type { Prose } from "../model/prose";
import type { NoteSources, SourceItem } from "../model/sources";
import type { Writable } from "../model/writable";
import { readNoteSources } from "../recognize/citations/note-sources";
import { proseOfBlock, sourceSpan } from "../recognize/prose";
import type { NoteDocument } from "./document";
import { Memory } from "./memory";
import type { Slot } from "./place";
import { proseOfSlot } from "./prose";

/** What each note of a slot says; spans count from the start of the note. A note that stood in one of the former slots with the same
 *  words is not read again. */
export function notesOfSlot(document: NoteDocument, slot: Slot, former: FormerNotes | undefined): readonly NoteSources[] {
  const known = knownOf(slot);
  if (known) return known;
  const blocks = proseByNote(document, slot);
  const notes = slot.reading.notes.map((note, index) => {
    const before = former?.note(document, slot.text, note);
    if (before) return before;
    read.notes++;
    return joined((blocks[index] ?? []).map((prose) => readProse(prose, -note.from)));
  });
  memory.set(slot, { repositories: repositoriesKnown.revision, notes });
  return notes;
}

/** Whether the notes of a slot have been read already. */
export const isRead = (slot: Slot): boolean => knownOf(slot) !== undefined;

/** How many notes have been read: what tests assert instead of time. */
export const read = { notes: 0 };

const memory = new Memory<{ repositories: number; notes: readonly NoteSources[] }>();

/** What is known of the notes of a slot; with other repositories known, they are read anew. */
function knownOf(slot: Slot): readonly NoteSources[] | undefined {
  const known = memory.get(slot);
  return known?.repositories === repositoriesKnown.revision ? known.notes : undefined;
}

/** The notes of slots that have been read again since: most stand in the new ones as they were. */
export class FormerNotes {
  #notes: Map<string, NoteSources> | undefined;

  constructor(readonly slots: readonly Slot[]) {}

  note({ slots }: NoteDocument, text: string, note: Note): NoteSources | undefined {
    this.#notes ??= this.#gone(slots);
    return this.#notes.size === 0 ? undefined : this.#notes.get(wordsOf(text, note));
  }

  #gone(now: readonly Slot[]): Map<string, NoteSources> {
    const left = new Set(now);
    const notes = new Map<string, NoteSources>();
    for (const slot of this.slots) {
      if (left.has(slot)) continue;
      knownOf(slot)?.forEach((sources, at) => {
        notes.set(wordsOf(slot.text, slot.reading.notes[at] as Note), sources);
      });
    }
    return notes;
  }
}

/** A note as it is written, and what of that is its body. */
const wordsOf = (text: string, { from, to, body }: Note): string =>
  `${body.map((span) => `${span.from - from}-${span.to - from}`)}|${text.slice(from, to)}`;

/** The running text of each note: its blocks, or, where it has none, its body. */
function proseByNote(document: NoteDocument, slot: Slot): readonly Prose[][] {
  const { text, reading } = slot;
  const prose = reading.notes.map((): Prose[] => []);
  if (prose.length === 0) return prose;
  const hasBlocks = new Uint8Array(prose.length);
  for (const { note } of reading.blocks) if (note !== undefined) hasBlocks[note] = 1;
  for (const each of proseOfSlot(slot, document)) if (each.block.note !== undefined) prose[each.block.note]?.push(each);
  reading.notes.forEach(({ body }, note) => {
    if (hasBlocks[note] === 1 || body.length === 1) return;
    prose[note] = body.map(({ from, to }) => proseOfBlock(text, reading, { kind: "note", from, to, note }, document.format.id));
  });
  return prose;
}

/** The paragraphs of a note together. */
function joined(parts: readonly NoteSources[]): NoteSources {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return {
    items: parts.flatMap((part) => part.items),
    shorthands: parts.flatMap((part) => part.shorthands),
    crossReferences: parts.flatMap((part) => part.crossReferences),
  };
}

/** What a stretch of running text says, with spans in the source that are moved `by` so many units. What has just been read is
 *  nobody else's: its spans are moved where they are. */
function readProse(prose: Prose, by: number): NoteSources {
  const found = readNoteSources(prose.text, prose.italics);
  const place = (span: Writable<Span>): void => {
    const { from, to } = sourceSpan(prose, span.from, span.to);
    span.from = from + by;
    span.to = to + by;
  };
  for (const item of found.items) placeItem(item, place);
  for (const shorthand of found.shorthands) {
    place(shorthand);
    place(shorthand.termSpan);
    place(shorthand.expansionSpan);
  }
  for (const reference of found.crossReferences) {
    place(reference);
    for (const { span } of reference.targets) place(span);
  }
  return found;
}

function placeItem(item: SourceItem, place: (span: Span) => void): void {
  place(item);
  if (item.kind === "citation") return;
  for (const { span } of item.units) place(span);
  if (item.kind === "repeat") place(item.words);
  else {
    if (item.repository) place(item.repository.span);
    for (const { span } of item.gaps ?? []) place(span);
  }
}
