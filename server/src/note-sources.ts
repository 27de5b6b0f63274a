import { resolveSources } from "./corpus/sources/resolve";
import { callOf, type NoteDocument, noteOf, type Place, type Slot } from "./document";
import type { Block, FormatId, Span } from "./model/note";
import type { Prose } from "./model/prose";
import type { DocumentSources, NoteEntry, NoteSources, SourceItem } from "./model/sources";
import { shownNote } from "./pairing";
import { readNoteSources } from "./recognize/citations/note-sources";
import { proseOfBlock, sourceSpan } from "./recognize/prose";
import { shifted } from "./text";

/** Where the notes of a document lead, and the notes themselves in the order in which readers meet them. Spans count from the
 *  start of the document. What a note says is read once for each chunk; only what leads from note to note is done again. */
export interface SourcesInDocument extends DocumentSources {
  readonly entries: readonly NoteEntry[];
  /** The note of each entry; absent where it is lost. */
  readonly places: readonly (Place | undefined)[];
}

export function sourcesOf(document: NoteDocument): SourcesInDocument {
  const known = lastSources.get(document);
  if (known && known.revision === document.chunksRead) return known.sources;
  const ordered = document.format.id === "markdown" ? inPrintedOrder(document) : inTextOrder(document);
  const entries = ordered.map(({ entry }) => entry);
  const sources = { ...resolveSources(entries), entries, places: ordered.map(({ place }) => place) };
  lastSources.set(document, { revision: document.chunksRead, sources });
  return sources;
}

const lastSources = new WeakMap<NoteDocument, { revision: number; sources: SourcesInDocument }>();

/** What the notes of a chunk say, by their index; spans count from the start of the chunk, which never changes. */
const chunkSources = new WeakMap<Slot["reading"], readonly NoteSources[]>();

interface Ordered {
  readonly entry: NoteEntry;
  readonly place?: Place;
}

/** Markdown: the notes by their first call, then those without one; a call without a note stands for a note that is lost. */
function inPrintedOrder(document: NoteDocument): Ordered[] {
  const chapters = chaptersOf(document);
  const ordered: Ordered[] = [];
  const seen = new Set<unknown>();
  let number = 0;
  const add = (place: Place, at: number): void => {
    const note = noteOf(place);
    if (seen.has(note)) return;
    seen.add(note);
    number++;
    ordered.push({ entry: entryOf("markdown", place, chapterAt(chapters, at), number), place });
  };
  for (const slot of document.slots) {
    for (const { at, inline, span } of callsAndInlineNotes(slot)) {
      const place = inline ? { slot, at } : shownNote(document, { slot, at });
      if (place) add(place, slot.offset + span.from);
      else ordered.push({ entry: { label: callOf({ slot, at }).label, chapter: chapterAt(chapters, slot.offset + span.from) } });
    }
  }
  for (const slot of document.slots) slot.reading.notes.forEach((note, at) => add({ slot, at }, slot.offset + note.from));
  return ordered;
}

/** Calls of running text and inline notes in text order. */
function callsAndInlineNotes({ reading }: Slot): { at: number; inline: boolean; span: Span }[] {
  const calls = reading.calls.flatMap((span, at) => (span.inNote === undefined ? [{ at, inline: false, span }] : []));
  const inline = reading.notes.flatMap((span, at) => (span.inline ? [{ at, inline: true, span }] : []));
  return inline.length === 0 ? calls : [...calls, ...inline].sort((a, b) => a.span.from - b.span.from);
}

/** Offsets of the headings of the first level, where there is more than one: in an article sections are no chapters. */
function chaptersOf(document: NoteDocument): number[] {
  const starts: number[] = [];
  for (const slot of document.slots) {
    for (const block of slot.reading.blocks) if (block.kind === "heading" && block.level === 1) starts.push(slot.offset + block.from);
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
      ordered.push({ entry: entryOf("plaintext", { slot, at }, chapter, undefined), place: { slot, at } });
      before = number === undefined ? before : { chapter, number };
    });
  }
  return ordered;
}

function entryOf(format: FormatId, place: Place, chapter: number, number: number | undefined): NoteEntry {
  const sources = sourcesInChunk(place.slot, format)[place.at];
  const moved = sources ? movedSources(sources, place.slot.offset) : NONE;
  return { label: noteOf(place).label, chapter, sources: moved, ...(number === undefined ? {} : { number: String(number) }) };
}

const NONE: NoteSources = { items: [], shorthands: [], crossReferences: [] };

function sourcesInChunk({ text, reading }: Slot, format: FormatId): readonly NoteSources[] {
  const known = chunkSources.get(reading);
  if (known) return known;
  const blocks = reading.notes.map((): Block[] => []);
  for (const block of reading.blocks) if (block.note !== undefined) blocks[block.note]?.push(block);
  const found = reading.notes.map((note, index) => {
    const own = blocks[index] ?? [];
    const whole = own.length > 0 ? own : note.body.map((span): Block => ({ from: span.from, to: span.to, kind: "note", note: index }));
    return joined(whole.map((block) => readProse(proseOfBlock(text, reading, block, format))));
  });
  chunkSources.set(reading, found);
  return found;
}

function readProse(prose: Prose): NoteSources {
  return withSpans(readNoteSources(prose.text, prose.italics), ({ from, to }) => sourceSpan(prose, from, to));
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

const movedSources = (sources: NoteSources, by: number): NoteSources =>
  by === 0 || (sources.items.length === 0 && sources.shorthands.length === 0 && sources.crossReferences.length === 0)
    ? sources
    : withSpans(sources, (span) => shifted(span, by));

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
