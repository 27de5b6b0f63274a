import type { Marks, Swap } from "../model/marks";
import type { Block, FormatId, Reading, Span } from "../model/note";
import type { Prose } from "../model/prose";
import { inOrder, unitAt } from "../text";
import { marksOf } from "./marks";

/** The running text of every block and of every inline note, in text order: see `Prose`.
 *  Linear in the text; a block without line breaks, calls or markup is one slice of it. */
export function proseOf(text: string, reading: Reading, format: FormatId): Prose[] {
  return withInlineNotes(reading).map((block) => proseOfBlock(text, reading, block, format));
}

/** The running text of one block. */
export function proseOfBlock(text: string, reading: Reading, block: Block, format: FormatId): Prose {
  const stretches = stretchesOf(block, reading);
  const marks = marksOf(text, stretches, format);
  const writer = new ProseWriter(text);
  write(writer, stretches, marks);
  const { runs, widths } = writer;
  const prose = { block, text: writer.text, runs, italics: marks ? italicsOf(marks, runs) : NOTHING };
  return widths ? { ...prose, widths } : prose;
}

function write(writer: ProseWriter, stretches: readonly Span[], marks: Marks | undefined): void {
  const swaps = marks?.swaps ?? NOTHING;
  let next = 0;
  for (const stretch of marks ? without(stretches, swaps.length > 0 ? [...marks.cuts, ...swaps] : marks.cuts) : stretches) {
    for (let swap = swaps[next]; swap && swap.from < stretch.from; swap = swaps[++next]) writer.swap(swap);
    writer.stretch(stretch.from, stretch.to);
  }
  for (; next < swaps.length; next++) writer.swap(swaps[next] as Swap);
}

function italicsOf({ italics }: Marks, runs: readonly number[]): readonly Span[] {
  if (italics.length === 0) return NOTHING;
  return italics
    .map((span) => ({ from: textOffset(runs, span.from), to: textOffset(runs, span.to) }))
    .filter((span) => span.from < span.to);
}

const NOTHING: readonly never[] = [];

/** Where units `from` up to `to` of a prose's text stand in the source, what was taken out between them included. */
export function sourceSpan(prose: Prose, from: number, to: number): Span {
  const start = sourceOffset(prose, from);
  return { from: start, to: to > from ? sourceOffset(prose, to - 1) + (prose.widths?.get(to - 1) ?? 1) : start };
}

function sourceOffset(prose: Prose, at: number): number {
  const { runs } = prose;
  let low = 0;
  let high = runs.length >> 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((runs[2 * middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return prose.block.from;
  return (runs[2 * low - 1] as number) + at - (runs[2 * low - 2] as number);
}

/** Offset in the text of the first unit that comes from `source` or from behind it. */
function textOffset(runs: readonly number[], source: number): number {
  let low = 0;
  let high = runs.length >> 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((runs[2 * middle + 1] as number) <= source) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return 0;
  const at = (runs[2 * low - 2] as number) + source - (runs[2 * low - 1] as number);
  return Math.min(at, runs[2 * low] ?? at);
}

/** The blocks of a reading; an inline note, which stands in the middle of a block, gets one of its own. */
function withInlineNotes({ blocks, notes }: Reading): readonly Block[] {
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
function stretchesOf(block: Block, reading: Reading): readonly Span[] {
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
function without(parts: readonly Span[], cuts: Span[]): readonly Span[] {
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

/** Words that follow a hyphen without joining it: “pre- and post-war”, „Vor- und Nachnamen“. */
const CONJUNCTION = /(?:and|or|to|und|oder|bzw|et|ou|e|o|y|i|и|или|a)\s/y;

/** Space, line break and invisible units, by UTF-16 code. */
const SPACE = 1;
const BREAK = 2;
const INVISIBLE = 3;
const CLASS = new Uint8Array(65536);
for (const code of [9, 11, 32, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) CLASS[code] = SPACE;
for (let code = 0x2000; code <= 0x200a; code++) CLASS[code] = SPACE;
for (const code of [10, 12, 13, 0x85, 0x2028, 0x2029]) CLASS[code] = BREAK;
for (const code of [0xad, 0x200b, 0x2060, 0xfeff]) CLASS[code] = INVISIBLE;

/** Whitespace and invisible units but for a space that stands alone. */
const PIECE_END =
  /[\t-\r\x85\xa0\xad\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]| (?=[\t-\r \x85\xa0\xad\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff])/g;

/** Writes prose: whitespace becomes one space, words broken at the end of a line become whole. */
class ProseWriter {
  readonly runs: number[] = [];
  /** For the last unit of what stands for other markup, of how many units: see `Prose`. */
  widths: Map<number, number> | undefined;
  /** What is written, but for the last piece, which may lose its hyphen. */
  #text = "";
  #last = "";
  /** Distance between source and text in the last run. */
  #shift = -1;
  /** Where in the source whitespace began that is not written yet, and whether a line ended there. */
  #gap = -1;
  #broken = false;
  #softHyphen = false;
  /** The end of the piece that was looked for last: others may begin before it. */
  #end = -1;

  constructor(readonly source: string) {}

  get text(): string {
    return this.#text + this.#last;
  }

  get #length(): number {
    return this.#text.length + this.#last.length;
  }

  stretch(from: number, to: number): void {
    const source = this.source;
    let at = from;
    while (at < to) {
      const kind = CLASS[unitAt(source, at)];
      if (kind === INVISIBLE) this.#softHyphen = unitAt(source, at++) === 0xad;
      else if (kind !== 0) at = this.#whitespace(at, to);
      else {
        let end = Math.min(to, this.#pieceEnd(at));
        if (end === to && unitAt(source, end - 1) === 32) end--;
        this.#take(at, end);
        at = end;
      }
    }
  }

  /** Where the piece ends that begins at `at`. A single space between two words is a part of it; any other whitespace ends it. */
  #pieceEnd(at: number): number {
    if (this.#end < at) {
      PIECE_END.lastIndex = at;
      this.#end = PIECE_END.test(this.source) ? PIECE_END.lastIndex - 1 : this.source.length;
    }
    return this.#end;
  }

  /** Writes what a stretch of markup stands for. */
  swap({ from, to, text }: Swap): void {
    if (text === " ") {
      if (this.#gap < 0) this.#gap = from;
      return;
    }
    this.#fillGap(from);
    this.#write(text, from);
    this.widths ??= new Map();
    this.widths.set(this.#length - 1, to - from - text.length + 1);
  }

  #whitespace(from: number, to: number): number {
    if (this.#gap < 0) this.#gap = from;
    let at = from;
    for (; at < to; at++) {
      const kind = CLASS[unitAt(this.source, at)];
      if (kind === BREAK) this.#broken = true;
      else if (kind !== SPACE) break;
    }
    return at;
  }

  #take(from: number, to: number): void {
    if (from >= to) return;
    this.#fillGap(from);
    this.#write(this.source.slice(from, to), from);
  }

  /** Writes the space before what begins `from`, where there is one. */
  #fillGap(from: number): void {
    if (this.#gap >= 0) {
      if (this.#length > 0 && !(this.#broken && (this.#softHyphen || this.#joins(from)))) this.#write(" ", this.#gap);
      this.#gap = -1;
      this.#broken = false;
    }
    this.#softHyphen = false;
  }

  #write(piece: string, from: number): void {
    const length = this.#length;
    if (from - length !== this.#shift || length === 0) {
      this.#shift = from - length;
      this.runs.push(length, from);
    }
    this.#text += this.#last;
    this.#last = piece;
  }

  /** Whether the line before ended in a hyphen that `from` follows without a space; a hyphen inside a word is taken back. */
  #joins(from: number): boolean {
    const last = this.#last;
    const hyphen = last.length - 1;
    if (!HYPHENS.has(unitAt(last, hyphen)) || !/[\p{L}\p{N}\p{M}][-\u2010\u00ac]$/u.test(last.slice(-3))) return false;
    const next = String.fromCodePoint(this.source.codePointAt(from) as number);
    if (!/[\p{L}\p{N}]/u.test(next)) return false;
    if (!/\p{Ll}/u.test(next)) return true;
    CONJUNCTION.lastIndex = from;
    if (CONJUNCTION.test(this.source)) return false;
    this.#last = last.slice(0, hyphen);
    return true;
  }
}

const HYPHENS: ReadonlySet<number> = new Set([0x2d, 0x2010, 0xac]);
