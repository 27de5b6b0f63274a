import type { NoteDocument } from "../../document/document";
import { headingWords, noteWords } from "../../document/excerpt";
import { meantNote } from "../../document/pairing";
import { callOf, isOwnCall, noteOf, type Place, type Slot } from "../../document/place";
import type { Block, Note, Span } from "../../model/note";
import { shifted } from "../../text";
import { firstWords } from "../markup";

/** An entry of the outline: a heading with what stands under it, or a note where it is called. */
export interface OutlineEntry {
  readonly kind: "heading" | "note";
  readonly name: string;
  readonly detail: string;
  readonly span: Span;
  readonly selection: Span;
  readonly children: OutlineEntry[];
}

/** The headings of a document with the notes called in them, each with its first words. */
export function outline(document: NoteDocument): OutlineEntry[] {
  const root: OutlineEntry[] = [];
  const open: { level: number; entry: OutlineEntry }[] = [];
  const words = new Map<Note, string>();
  const close = (level: number, at: number): void => {
    while ((open[open.length - 1]?.level ?? 0) >= level) {
      const entry = open.pop()?.entry as { -readonly [K in keyof OutlineEntry]: OutlineEntry[K] };
      entry.span = { from: entry.span.from, to: Math.max(entry.span.to, at) };
    }
  };
  for (const { slot, level, at, inline } of inTextOrder(document)) {
    if (level === undefined) {
      const entry = inline ? inlineEntry(document, { slot, at }) : noteEntry(document, { slot, at }, words);
      (open[open.length - 1]?.entry.children ?? root).push(entry);
      continue;
    }
    const heading = wholeLines(document, shifted(slot.reading.blocks[at] as Span, slot.offset));
    close(level, heading.from);
    const name =
      document.format.id === "markdown" || document.format.id === "plaintext"
        ? headingText(slot.text.slice(heading.from - slot.offset, heading.to - slot.offset))
        : firstWords(headingWords(document, slot, slot.reading.blocks[at] as Block), 120) || "(heading)";
    const entry: OutlineEntry = { kind: "heading", name, detail: "", span: heading, selection: heading, children: [] };
    (open[open.length - 1]?.entry.children ?? root).push(entry);
    open.push({ level, entry });
  }
  close(1, document.length);
  return root;
}

/** A span grown to begin with its line: a reader may leave out the marks of a heading. */
export function wholeLines(document: NoteDocument, { from, to }: Span): Span {
  return { from: document.offsetAt({ line: document.positionAt(from).line, character: 0 }), to };
}

/** The words of a heading without its marks: for `## Exile [^3] ##` this is `Exile`. */
function headingText(source: string): string {
  const words = source
    .replace(/^[ \t]*#{1,6}[ \t]+|[ \t]+#+[ \t]*$|\r?\n[ \t]*(?:=+|-+)[ \t]*$/g, "")
    .replace(/\[\^[^\]\n]{1,200}\]|\{[#.][^}\n]{0,200}\}|[*_`]/g, "");
  return firstWords(words, 120) || "(heading)";
}

/** What the outline lists: a heading with its level, a call, or a note that is its own call. */
interface Listed {
  readonly slot: Slot;
  readonly at: number;
  readonly level?: number;
  readonly inline?: boolean;
}

/** Headings, calls and inline notes as they follow each other. */
function* inTextOrder(document: NoteDocument): Iterable<Listed> {
  for (const slot of document.slots) {
    const { blocks, calls, notes } = slot.reading;
    const listed: (Listed & { from: number })[] = [];
    for (const [at, { kind, level, from }] of blocks.entries()) if (kind === "heading") listed.push({ slot, at, level: level ?? 1, from });
    for (const [at, { from }] of calls.entries()) listed.push({ slot, at, from });
    for (const [at, note] of notes.entries()) if (isOwnCall(note)) listed.push({ slot, at, inline: true, from: note.from });
    yield* listed.sort((a, b) => a.from - b.from);
  }
}

/** An inline note with its first words. */
function inlineEntry(document: NoteDocument, place: Place): OutlineEntry {
  const span = shifted(noteOf(place), place.slot.offset);
  return { kind: "note", name: "note", detail: firstWords(noteWords(document, place)) || "empty", span, selection: span, children: [] };
}

/** A call with the first words of its note; `words` keeps those of the notes seen before. */
function noteEntry(document: NoteDocument, call: Place, words: Map<Note, string>): OutlineEntry {
  const { label } = callOf(call);
  const span = shifted(callOf(call), call.slot.offset);
  const note = meantNote(document, call);
  const known = note && words.get(noteOf(note));
  const detail = known ?? (note ? firstWords(noteWords(document, note)) || "empty" : "no note");
  if (note) words.set(noteOf(note), detail);
  return { kind: "note", name: label, detail, span, selection: span, children: [] };
}
