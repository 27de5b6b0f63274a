import { callOf, type NoteDocument, noteOf, type Place, type Slot } from "../../document/document";
import { noteWords } from "../../document/excerpt";
import { meantNote } from "../../document/pairing";
import type { Note, NoteCall, Span } from "../../model/note";
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
  for (const { slot, level, at } of inTextOrder(document)) {
    if (level === undefined) {
      (open[open.length - 1]?.entry.children ?? root).push(noteEntry(document, { slot, at }, words));
      continue;
    }
    const heading = wholeLines(document, shifted(slot.reading.blocks[at] as Span, slot.offset));
    close(level, heading.from);
    const name = headingText(slot.text.slice(heading.from - slot.offset, heading.to - slot.offset));
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
export function headingText(source: string): string {
  const words = source
    .replace(/^[ \t]*#{1,6}[ \t]+|[ \t]+#+[ \t]*$|\r?\n[ \t]*(?:=+|-+)[ \t]*$/g, "")
    .replace(/\[\^[^\]\n]{1,200}\]|\{[#.][^}\n]{0,200}\}|[*_`]/g, "");
  return firstWords(words, 120) || "(heading)";
}

/** Headings (with their level) and calls as they follow each other. */
function* inTextOrder(document: NoteDocument): Iterable<{ slot: Slot; level?: number; at: number }> {
  for (const slot of document.slots) {
    const { blocks, calls } = slot.reading;
    let at = 0;
    for (const [index, block] of blocks.entries()) {
      if (block.kind !== "heading") continue;
      for (; at < calls.length && (calls[at] as NoteCall).from < block.from; at++) yield { slot, at };
      yield { slot, level: block.level ?? 1, at: index };
    }
    for (; at < calls.length; at++) yield { slot, at };
  }
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
