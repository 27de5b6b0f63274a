import type { Block, Span } from "../../../model/note";
import { endsOpen } from "../extents";
import { opensEntry } from "./entries";
import type { Layout } from "./layout";
import type { Line } from "./lines";

/** What the running text is cut by. */
export interface Cuts {
  readonly owners: Int32Array;
  /** Notes that stand within the lines of the text: `[Footnote 3: See above.]`, in text order. */
  readonly enclosed: readonly Span[];
  /** Calls in text order. */
  readonly calls: readonly Span[];
}

/** Headings and paragraphs of the running text. Paragraphs go on over page breaks, notes and the blank lines of double spacing. */
export function textBlocks(layout: Layout, cuts: Cuts): Block[] {
  const blocks: Block[] = [];
  let open: { parts: Span[]; last: number } | undefined;
  const close = (): void => {
    if (open) blocks.push(blockOf("text", open.parts));
    open = undefined;
  };
  let broken = false;
  let callOnly = false;
  let callLast = false;
  for (const piece of pieces(layout, cuts)) {
    if (piece.broken) broken = true;
    const { line } = piece;
    const role = layout.roles[line];
    if (role !== "text" || (!piece.callFirst && isHeading(layout, line, open?.last, callOnly || callLast))) {
      close();
      callOnly = false;
      callLast = false;
      blocks.push({ kind: "heading", level: role === "text" ? 2 : 1, from: piece.from, to: piece.to });
      broken = false;
      continue;
    }
    if (open && (!joins(layout, open.last, line, { broken, callOnly, callLast, piece }) || partsEntries(layout, open, line))) close();
    if (!open) open = { parts: [], last: line };
    const last = open.parts[open.parts.length - 1];
    if (last && !broken) open.parts[open.parts.length - 1] = { from: last.from, to: piece.to };
    else {
      if (last) open.parts[open.parts.length - 1] = { from: last.from, to: throughLineEnd(layout.text, last.to) };
      open.parts.push({ from: piece.from, to: piece.to });
    }
    callOnly = piece.callOnly;
    callLast = piece.callLast;
    if (!callOnly) open.last = line;
    broken = false;
  }
  close();
  return blocks;
}

/** The end of a stretch with the end of its line, where nothing but spaces stands before that: it parts the words on both sides of a page. */
function throughLineEnd(text: string, to: number): number {
  LINE_END.lastIndex = to;
  return LINE_END.test(text) ? LINE_END.lastIndex : to;
}

const LINE_END = /[^\S\n\f]*[\n\f]/y;

/** A block of some stretches of a text, which page furniture or notes may part. */
export function blockOf(kind: "text" | "note", parts: readonly Span[], note?: number): Block {
  const from = (parts[0] as Span).from;
  const to = (parts[parts.length - 1] as Span).to;
  return { kind, from, to, ...(parts.length > 1 ? { parts } : {}), ...(note === undefined ? {} : { note }) };
}

interface Piece extends Span {
  readonly line: number;
  /** Page furniture or a note stands between this piece and the one before. */
  readonly broken: boolean;
  /** Nothing but a call. */
  readonly callOnly: boolean;
  /** Begins or ends with a number that is a call. */
  readonly callFirst: boolean;
  readonly callLast: boolean;
}

/** The lines of the running text, without the notes that stand within them. */
function* pieces(layout: Layout, cuts: Cuts): Generator<Piece> {
  let broken = false;
  let e = 0;
  let c = 0;
  for (let at = 0; at < layout.lines.length; at++) {
    const role = layout.roles[at];
    if (role === "blank") continue;
    if (role === "rule" || role === "furniture" || cuts.owners[at] !== -1) {
      broken = true;
      continue;
    }
    const line = layout.lines[at] as Line;
    let from = line.first;
    while (from < line.last) {
      while (e < cuts.enclosed.length && (cuts.enclosed[e] as Span).to <= from) e++;
      const note = cuts.enclosed[e];
      const inside = note !== undefined && note.from <= from;
      const to = inside ? Math.min(note.to, line.last) : Math.min(line.last, note?.from ?? line.last);
      if (inside) broken = true;
      else if (layout.text.slice(from, to).trim().length > 0) {
        while (c < cuts.calls.length && (cuts.calls[c] as Span).to <= from) c++;
        const callFirst = cuts.calls[c]?.from === from && layout.text[from] !== "[";
        const callOnly = callFirst && (cuts.calls[c] as Span).to >= to;
        while (c < cuts.calls.length && (cuts.calls[c] as Span).to < to) c++;
        yield { line: at, from, to, broken, callOnly, callFirst, callLast: cuts.calls[c]?.to === to };
        broken = false;
      }
      from = to;
    }
  }
}

/** Whether a line begins the next entry of a bibliography, whose entries stand line under line. */
const partsEntries = ({ text, lines }: Layout, open: { parts: readonly Span[]; last: number }, line: number): boolean =>
  opensEntry(text, (lines[line] as Line).first) &&
  opensEntry(text, (open.parts[0] as Span).from) &&
  /[.)\d”’»]$/.test(text.slice((lines[open.last] as Line).last - 1, (lines[open.last] as Line).last));

interface Seam {
  readonly broken: boolean;
  /** The piece above is a call alone on its line. */
  readonly callOnly: boolean;
  /** The piece above ends with a call. */
  readonly callLast: boolean;
  readonly piece: Piece;
}

/** Whether a piece goes on with the paragraph whose last line of text is `above`. */
function joins(layout: Layout, above: number, line: number, seam: Seam): boolean {
  if (above === line || seam.piece.callFirst) return true;
  const { text, lines, normalGap, width } = layout;
  const next = lines[line] as Line;
  const last = lines[above] as Line;
  const start = text.slice(next.first, next.first + 2);
  const open = endsOpen(layout, above);
  if (/^[•▪◦‣·–*-]\s/.test(start)) return false;
  if (seam.broken) return open || /^\p{Ll}/u.test(start);
  if (next.gap > normalGap) return false;
  if (width === 0 && !seam.callOnly) return false;
  if (seam.callLast && next.gap < normalGap) return true;
  const indented = next.first - next.from;
  if (seam.callOnly) return open || indented > 0 || next.gap === 0 || /^[\p{Ll},;.]/u.test(start);
  if (open) return true;
  if (indented >= last.first - last.from + 2) return false;
  return last.last - last.first >= width * 0.75 && next.gap >= normalGap;
}

/** A short line without a full stop, apart from the text above, over a line that begins a sentence: `The second siege`. */
function isHeading(layout: Layout, at: number, above: number | undefined, afterCall: boolean): boolean {
  const { text, lines, normalGap, width } = layout;
  const line = lines[at] as Line;
  const apart = above === undefined || line.gap > normalGap || (!afterCall && line.last - line.first < width / 2);
  if (line.last - line.first > 70 || !apart) return false;
  if (width > 0 && line.last - line.first > width * 0.7) return false;
  const below = at + 1 + (lines[at + 1]?.blank ? 1 : 0);
  const next = lines[below];
  if (!next || next.blank || next.gap < Math.max(1, normalGap)) return false;
  if (next.last - next.first < 40) return false;
  if (above !== undefined && endsOpen(layout, above)) return false;
  return /^\p{Lu}[^\n]*[^.,;:!?…”\n]$/u.test(text.slice(line.first, line.last)) && !/^\p{Ll}/u.test(text.slice(next.first, next.first + 1));
}
