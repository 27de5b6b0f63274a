import { resolveSources } from "../corpus/sources/resolve";
import { repositoriesKnown } from "../data/repositories/repositories";
import type { Block, Span } from "../model/note";
import type { Prose } from "../model/prose";
import type { DocumentSources, NoteEntry, NoteSources, SourceItem } from "../model/sources";
import { readNoteSources } from "../recognize/citations/note-sources";
import { proseOfBlock, sourceSpan } from "../recognize/prose";
import { shifted } from "../text";
import { callOf, isOwnCall, type NoteDocument, noteOf, type Place, type Slot } from "./document";
import { shownNote } from "./pairing";

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
  forgetWhatWasReadOtherwise();
  const last = lastSources.get(document);
  const known = last?.others === document.others ? last : undefined;
  if (known && known.revision === document.chunksRead) return known.sources;
  const slots = [...document.slots];
  const shapes = slots.map((slot) => shapeOf(document, slot));
  const sources = known && alike(known.shapes, shapes) ? withPlaces(known.sources, slots) : freshSources(document);
  lastSources.set(document, { revision: document.chunksRead, others: document.others, shapes, sources });
  return sources;
}

/** Reads the notes of a document chunk by chunk, so that asking for its sources will be quick. */
export function* readNotes(document: NoteDocument): Generator<void> {
  for (const slot of [...document.slots]) {
    if (shapes.has(slot.reading)) continue;
    shapeOf(document, slot);
    yield;
  }
}

/** With other repositories known, notes are read anew. */
function forgetWhatWasReadOtherwise(): void {
  if (revision === repositoriesKnown.revision) return;
  revision = repositoriesKnown.revision;
  lastSources = new WeakMap();
  shapes = new WeakMap();
  noteMemo = new WeakMap();
  chunkSources = new WeakMap();
}

let revision = 0;

/** A span of a note, counted from the start of the document. */
export function spanInDocument(sources: SourcesInDocument, note: number, span: Span): Span {
  return shifted(span, startOf(sources, note));
}

/** Where a note begins, counted from the start of the document. */
export function startOf(sources: SourcesInDocument, note: number): number {
  const place = sources.places[note];
  return place ? place.slot.offset + noteOf(place).from : 0;
}

interface Known {
  readonly revision: number;
  readonly others: NoteDocument["others"];
  readonly shapes: readonly Shape[];
  readonly sources: SourcesInDocument;
}

let lastSources = new WeakMap<NoteDocument, Known>();

function freshSources(document: NoteDocument): SourcesInDocument {
  resolved.documents++;
  const ordered = document.format.id !== "plaintext" ? inPrintedOrder(document) : inTextOrder(document);
  const entries = ordered.map(({ entry }) => entry);
  return { ...resolveSources(entries, document.others), entries, places: ordered.map(({ place }) => place), others: document.others };
}

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

/** All that the sources of a document depend on in one chunk. */
interface Shape {
  readonly calls: readonly string[];
  readonly notes: readonly NoteSources[];
}

let shapes = new WeakMap<Slot["reading"], Shape>();

function shapeOf(document: NoteDocument, slot: Slot): Shape {
  const known = shapes.get(slot.reading);
  if (known) return known;
  const { calls, notes, blocks } = slot.reading;
  const order = callsAndInlineNotes(slot).map(({ at, inline }) => (inline ? "^" : (calls[at]?.key ?? "")));
  const labels = notes.map((note) => `${note.key}:${note.label}`);
  const chapters = blocks.filter(isChapter).map((block) => `#${calls.findIndex((call) => call.from > block.from)}`);
  const shape = { calls: [...order, "", ...labels, "", ...chapters], notes: sourcesInChunk(document, slot) };
  shapes.set(slot.reading, shape);
  return shape;
}

function alike(before: readonly Shape[], after: readonly Shape[]): boolean {
  return before.length === after.length && after.every((shape, at) => sameShape(shape, before[at] as Shape));
}

function sameShape(a: Shape, b: Shape): boolean {
  if (a === b) return true;
  if (a.calls.length !== b.calls.length || a.notes.length !== b.notes.length) return false;
  return a.calls.every((key, at) => key === b.calls[at]) && a.notes.every((sources, at) => sources === b.notes[at]);
}

const isChapter = (block: Block): boolean => block.kind === "heading" && block.level === 1;

/** What each note of a document says, by its text; spans count from its start. */
let noteMemo = new WeakMap<NoteDocument, Map<string, NoteSources>>();

interface Ordered {
  readonly entry: NoteEntry;
  readonly place?: Place;
}

/** Markdown: the notes by their first call, then those without one; a call without a note stands for a note that is lost. */
function inPrintedOrder(document: NoteDocument): Ordered[] {
  const chapters = chaptersOf(document);
  const ordered: Ordered[] = [];
  const seen = new Set<unknown>();
  const numbers = new Map<number, number>();
  const add = (place: Place, at: number): void => {
    const note = noteOf(place);
    if (seen.has(note)) return;
    seen.add(note);
    const chapter = at < 0 ? UNCALLED : chapterAt(chapters, at);
    const series = document.flavour.restarts ? chapter : 0;
    const number = (numbers.get(series) ?? 0) + 1;
    numbers.set(series, number);
    ordered.push({ entry: entryOf(document, place, chapter, number), place });
  };
  for (const slot of document.slots) {
    for (const { at, inline, span } of callsAndInlineNotes(slot)) {
      const place = inline ? { slot, at } : shownNote(document, { slot, at });
      if (place) add(place, slot.offset + span.from);
      else ordered.push({ entry: { label: callOf({ slot, at }).label, chapter: chapterAt(chapters, slot.offset + span.from) } });
    }
  }
  // Notes that nothing calls are read one after the other, apart from those that are; but a text may be nothing but its notes.
  const alone = ordered.length > 0;
  for (const slot of document.slots) {
    for (const at of slot.reading.notes.keys()) add({ slot, at }, alone ? -1 : 0);
  }
  return ordered;
}

/** The chapter of notes that nothing calls. */
export const UNCALLED = -1;

/** Calls of running text and inline notes in text order. */
function callsAndInlineNotes({ reading }: Slot): { at: number; inline: boolean; span: Span }[] {
  const calls = reading.calls.flatMap((span, at) => (span.inNote === undefined ? [{ at, inline: false, span }] : []));
  const inline = reading.notes.flatMap((span, at) => (isOwnCall(span) ? [{ at, inline: true, span }] : []));
  return inline.length === 0 ? calls : [...calls, ...inline].sort((a, b) => a.span.from - b.span.from);
}

/** Offsets of the headings of the first level, where there is more than one: in an article sections are no chapters. */
function chaptersOf(document: NoteDocument): number[] {
  const starts: number[] = [];
  for (const slot of document.slots) {
    for (const block of slot.reading.blocks) if (isChapter(block)) starts.push(slot.offset + block.from);
  }
  return starts.length > 1 ? starts : [];
}

function chapterAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Extracted text: the notes as they stand, by chapter where their numbers restart; a gap in the numbers is a note that is lost. */
function inTextOrder(document: NoteDocument): Ordered[] {
  const ordered: Ordered[] = [];
  const chapters = new Map<string, number>();
  let before: { chapter: number; number: number } | undefined;
  for (const slot of document.slots) {
    slot.reading.notes.forEach((note, at) => {
      const restart = note.key.includes("/") ? note.key.slice(0, note.key.lastIndexOf("/")) : "";
      if (!chapters.has(restart)) chapters.set(restart, chapters.size);
      const chapter = chapters.get(restart) as number;
      const number = /^\d+$/.test(note.label) ? Number(note.label) : undefined;
      const gap = number !== undefined && before?.chapter === chapter && number > before.number + 1;
      if (gap) ordered.push({ entry: { label: String(number - 1), chapter } });
      ordered.push({ entry: entryOf(document, { slot, at }, chapter, undefined), place: { slot, at } });
      before = number === undefined ? before : { chapter, number };
    });
  }
  return ordered;
}

function entryOf(document: NoteDocument, place: Place, chapter: number, number: number | undefined): NoteEntry {
  const sources = sourcesInChunk(document, place.slot)[place.at] ?? NONE;
  return { label: noteOf(place).label, chapter, sources, ...(number === undefined ? {} : { number: String(number) }) };
}

const NONE: NoteSources = { items: [], shorthands: [], crossReferences: [] };

let chunkSources = new WeakMap<Slot["reading"], readonly NoteSources[]>();

function sourcesInChunk(document: NoteDocument, { text, reading }: Slot): readonly NoteSources[] {
  const known = chunkSources.get(reading);
  if (known) return known;
  const memo = noteMemo.get(document) ?? new Map<string, NoteSources>();
  noteMemo.set(document, memo);
  if (memo.size > MOST_NOTES) memo.clear();
  const blocks = reading.notes.map((): Block[] => []);
  for (const block of reading.blocks) if (block.note !== undefined) blocks[block.note]?.push(block);
  const found = reading.notes.map((note, index) => {
    const key = `${note.body.map(({ from, to }) => `${from - note.from}-${to - note.from}`)}|${text.slice(note.from, note.to)}`;
    const before = memo.get(key);
    if (before) return before;
    const own = blocks[index] ?? [];
    const whole = own.length > 0 ? own : note.body.map((span): Block => ({ from: span.from, to: span.to, kind: "note", note: index }));
    const sources = joined(whole.map((block) => readProse(proseOfBlock(text, reading, block, document.format.id), -note.from)));
    memo.set(key, sources);
    return sources;
  });
  chunkSources.set(reading, found);
  return found;
}

/** So many notes are remembered. */
const MOST_NOTES = 100_000;

function readProse(prose: Prose, by: number): NoteSources {
  return withSpans(readNoteSources(prose.text, prose.italics), ({ from, to }) => shifted(sourceSpan(prose, from, to), by));
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

function withSpans({ items, shorthands, crossReferences }: NoteSources, place: (span: Span) => Span): NoteSources {
  return {
    items: items.map((item) => itemWithSpans(item, place)),
    shorthands: shorthands.map((each) => ({
      ...each,
      ...place(each),
      termSpan: place(each.termSpan),
      expansionSpan: place(each.expansionSpan),
    })),
    crossReferences: crossReferences.map((each) => ({
      ...each,
      ...place(each),
      targets: each.targets.map((target) => ({ ...target, span: place(target.span) })),
    })),
  };
}

function itemWithSpans(item: SourceItem, place: (span: Span) => Span): SourceItem {
  const span = place(item);
  if (item.kind === "citation") return { ...item, ...span };
  const units = item.units.map((unit) => ({ ...unit, span: place(unit.span) }));
  if (item.kind === "repeat") return { ...item, ...span, words: place(item.words), units };
  const { repository, gaps } = item;
  return {
    ...item,
    ...span,
    units,
    ...(repository && { repository: { ...repository, span: place(repository.span) } }),
    ...(gaps && { gaps: gaps.map((gap) => ({ ...gap, span: place(gap.span) })) }),
  };
}
