import type { NoteDocument } from "../../document/document";
import { callAt, noteAt } from "../../document/pairing";
import type { Span } from "../../model/note";
import { shifted } from "../../text";
import { wholeLines } from "./documentSymbol";

/** Spans around an offset, the smallest first: label, call or note, paragraph, section. */
export function selectionSpans(document: NoteDocument, offset: number): Span[] {
  const spans: Span[] = [];
  const slot = document.slotAt(offset);
  const add = (span: Span | undefined, base = slot.offset): void => {
    if (span) spans.push(shifted(span, base));
  };
  const call = callAt(document, offset);
  if (call) {
    const { labelSpan, from, to } = call.slot.reading.calls[call.at] as Span & { labelSpan: Span };
    add(labelSpan, call.slot.offset);
    add({ from, to }, call.slot.offset);
  }
  const note = noteAt(document, offset);
  if (note) {
    const read = note.slot.reading.notes[note.at];
    for (const stretch of read?.body ?? []) add(stretch, note.slot.offset);
    add(read, note.slot.offset);
  }
  for (const block of slot.reading.blocks) if (block.from <= offset - slot.offset && offset - slot.offset <= block.to) add(block);
  add(sectionAround(document, offset), 0);
  return nested(spans, offset);
}

/** From the heading above to the next heading of its level or higher. */
function sectionAround(document: NoteDocument, offset: number): Span | undefined {
  let section: { from: number; level: number } | undefined;
  for (const slot of document.slots) {
    for (const block of slot.reading.blocks) {
      if (block.kind !== "heading") continue;
      const { from } = wholeLines(document, shifted(block, slot.offset));
      if (from <= offset) section = { from, level: block.level ?? 1 };
      else if (section && (block.level ?? 1) <= section.level) return { from: section.from, to: from };
    }
  }
  return section && { from: section.from, to: document.length };
}

/** Keeps the spans that hold the offset, each strictly inside the next. */
function nested(spans: readonly Span[], offset: number): Span[] {
  const sorted = spans.filter(({ from, to }) => from <= offset && offset <= to).sort((a, b) => a.to - a.from - (b.to - b.from));
  const chain: Span[] = [];
  for (const span of sorted) {
    const last = chain[chain.length - 1];
    if (!last || (span.from <= last.from && last.to <= span.to && span.to - span.from > last.to - last.from)) chain.push(span);
  }
  return chain;
}
