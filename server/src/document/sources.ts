import { resolveInSteps } from "../corpus/sources/resolve";
import { repositoriesKnown } from "../data/repositories/repositories";
import type { Span } from "../model/note";
import type { DocumentSources, NoteEntry } from "../model/resolved-sources";
import type { NoteSources } from "../model/sources";
import type { Writable } from "../model/writable";
import { drained, type Steps } from "../steps";
import { shifted } from "../text";
import type { NoteDocument } from "./document";
import { Memory } from "./memory";
import { notesInOrder, sameOrder } from "./note-order";
import { FormerNotes, isRead, notesOfSlot } from "./note-sources";
import { noteOf, type Place, type Slot } from "./place";

/** Where the notes of a document lead, and the notes themselves in the order in which readers meet them. Every span counts from
 *  the start of the note in which it stands, so that what is known stays true while text before the note changes. */
export interface SourcesInDocument extends DocumentSources {
  readonly entries: readonly NoteEntry[];
  /** The note of each entry; absent where it is lost. */
  readonly places: readonly (Place | undefined)[];
  /** The other chapters to which short forms have been followed. */
  readonly others: NoteDocument["others"];
}

/** The sources of a document. What a note says is read again only when the note changes, what leads from note to note only when
 *  some note, or the order of the calls, or what other chapters say, does. */
export function sourcesOf(document: NoteDocument): SourcesInDocument {
  return drained(sourcesInSteps(document));
}

/** The same in steps; the document must not change between them. */
export function* sourcesInSteps(document: NoteDocument): Steps<SourcesInDocument> {
  return yield* sourcesAmong(document.others, document, lastSources);
}

/** The same as far as the document says it by itself, whatever manuscript it belongs to. */
export function* ownSourcesInSteps(document: NoteDocument): Steps<SourcesInDocument> {
  return yield* sourcesAmong(undefined, document, document.others === undefined ? lastSources : lastOwnSources);
}

function* sourcesAmong(others: NoteDocument["others"], document: NoteDocument, memory: Memory<Known>): Steps<SourcesInDocument> {
  const last = lastIn(memory, document);
  const current = last?.others === others ? last : undefined;
  if (current && current.revision === document.chunksRead) return current.sources;
  const slots = [...document.slots];
  const notes: (readonly NoteSources[])[] = [];
  for (const slot of slots) {
    const isNew = !isRead(slot);
    notes.push(notesOfSlot(document, slot, last?.former));
    if (isNew) yield;
  }
  const isSame = current && alike(current, slots, notes);
  const sources = isSame ? withPlaces(current.sources, slots) : yield* freshSources(document, notes, others);
  const { chunksRead: revision } = document;
  memory.set(document, { revision, others, repositories: repositoriesKnown.revision, former: new FormerNotes(slots), notes, sources });
  return sources;
}

/** A span of a note, counted from the start of the document. */
export function spanInDocument(sources: SourcesInDocument, note: number, span: Span): Span {
  return shifted(span, startOf(sources, note));
}

/** Where a note begins, counted from the start of the document. */
export function startOf(sources: SourcesInDocument, note: number): number {
  const place = sources.places[note];
  return place ? place.slot.offset + noteOf(place).from : 0;
}

/** What was found last, and all that it depends on. */
interface Known {
  readonly revision: number;
  readonly others: NoteDocument["others"];
  readonly repositories: number;
  readonly former: FormerNotes;
  /** What the notes of each slot say. */
  readonly notes: readonly (readonly NoteSources[])[];
  readonly sources: SourcesInDocument;
}

const lastSources = new Memory<Known>();
const lastOwnSources = new Memory<Known>();

/** With other repositories known, notes are read anew. */
function lastIn(memory: Memory<Known>, document: NoteDocument): Known | undefined {
  const last = memory.get(document);
  return last?.repositories === repositoriesKnown.revision ? last : undefined;
}

function* freshSources(document: NoteDocument, notes: Known["notes"], others: NoteDocument["others"]): Steps<SourcesInDocument> {
  resolved.documents++;
  const ordered = notesInOrder(document);
  const entries = ordered.map(({ label, chapter, number, place }) => {
    const entry: Writable<NoteEntry> = { label, chapter };
    if (number !== undefined) entry.number = String(number);
    if (place) entry.sources = notes[place.slot.index]?.[place.at] ?? NONE;
    return entry;
  });
  yield;
  return { ...(yield* resolveInSteps(entries, others)), entries, places: ordered.map(({ place }) => place), others };
}

const NONE: NoteSources = { items: [], shorthands: [], crossReferences: [] };

/** How often the notes of a document have been followed from one to the next: what tests assert instead of time. */
export const resolved = { documents: 0 };

/** The same sources after chunks have been read again that say the same. */
function withPlaces(sources: SourcesInDocument, slots: readonly Slot[]): SourcesInDocument {
  const places = sources.places.map((place) => {
    const slot = place && slots[place.slot.index];
    return place && slot && slot !== place.slot ? { slot, at: place.at } : place;
  });
  return { ...sources, places };
}

/** Whether the slots that have been read again say the same as before. */
function alike(before: Known, slots: readonly Slot[], notes: Known["notes"]): boolean {
  return slots.length === before.former.slots.length && slots.every((slot, at) => sameSlot(before, slot, notes[at] ?? [], at));
}

function sameSlot(before: Known, slot: Slot, notes: readonly NoteSources[], at: number): boolean {
  const old = before.former.slots[at];
  if (!old || old === slot) return old === slot;
  const oldNotes = before.notes[at] ?? [];
  return notes.length === oldNotes.length && notes.every((each, index) => each === oldNotes[index]) && sameOrder(old, slot);
}
