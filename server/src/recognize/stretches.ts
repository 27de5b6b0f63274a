import type { Block, Reading, Span } from "../model/note";
import { inOrder } from "../text";

/** The blocks of a reading; an inline note, which stands in the middle of a block, gets one of its own. */
export function withInlineNotes({ blocks, notes }: Reading): readonly Block[] {
  if (notes.length === 0) return blocks;
  const own = new Uint8Array(notes.length);
  for (const { note } of blocks) if (note !== undefined) own[note] = 1;
  const added: Block[] = [];
  notes.forEach(({ body }, note) => {
    const first = body[0];
    const last = body[body.length - 1];
    if (own[note] === 0 && first && last) added.push({ kind: "note", from: first.from, to: last.to, note });
  });
  return added.length === 0 ? blocks : [...blocks, ...added].sort((a, b) => a.from - b.from);
}

/** What of the source belongs to the block's running text: its parts without calls, opaque spans and notes that stand inside. */
export function stretchesOf(block: Block, reading: Reading): readonly Span[] {
  let parts: readonly Span[] = block.parts ?? [block];
  const body = block.note === undefined ? undefined : reading.notes[block.note]?.body;
  if (body) parts = common(parts, body);
  const cuts: Span[] = [];
  for (const part of parts) {
    gather(reading.calls, part, cuts);
    gather(reading.opaque, part, cuts);
    const notes = reading.notes;
    for (let at = firstFrom(notes, part.from); at < notes.length; at++) {
      const note = notes[at];
      if (!note || note.from >= part.to) break;
      if (at !== block.note) cuts.push(note);
    }
  }
  return without(parts, cuts);
}

/** Adds those of the sorted `spans` that begin in `part`, or before it and reach into it. */
function gather(spans: readonly Span[], part: Span, into: Span[]): void {
  let at = firstFrom(spans, part.from);
  if (at > 0 && (spans[at - 1] as Span).to > part.from) at--;
  for (; at < spans.length; at++) {
    const span = spans[at] as Span;
    if (span.from >= part.to) return;
    into.push(span);
  }
}

/** Index of the first span that does not begin before `from`. */
function firstFrom(spans: readonly Span[], from: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] as Span).from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `parts` without `cuts`, neither of which need be sorted among themselves where they overlap. */
export function without(parts: readonly Span[], cuts: Span[]): readonly Span[] {
  if (cuts.length === 0) return parts;
  inOrder(cuts);
  const left: Span[] = [];
  let next = 0;
  for (const part of parts) {
    let from = part.from;
    while (next > 0 && (cuts[next - 1] as Span).to > from) next--;
    for (; next < cuts.length; next++) {
      const cut = cuts[next] as Span;
      if (cut.from >= part.to) break;
      if (cut.from > from) left.push({ from, to: cut.from });
      from = Math.max(from, cut.to);
    }
    if (from < part.to) left.push({ from, to: part.to });
  }
  return left;
}

/** What two lists of spans have in common; the first list itself where that is nothing. */
function common(parts: readonly Span[], bodies: readonly Span[]): readonly Span[] {
  const [part, body] = [parts[0], bodies[0]];
  if (part && body && parts.length === 1 && bodies.length === 1 && body.from <= part.from && part.to <= body.to) return parts;
  const shared: Span[] = [];
  let first = 0;
  for (const part of parts) {
    while (first > 0 && (bodies[first - 1] as Span).to > part.from) first--;
    for (; first < bodies.length; first++) {
      const body = bodies[first] as Span;
      if (body.from >= part.to) break;
      const span = { from: Math.max(part.from, body.from), to: Math.min(part.to, body.to) };
      if (span.from < span.to) shared.push(span);
    }
  }
  return shared.length > 0 ? shared : parts;
}
