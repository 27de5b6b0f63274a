import { HANGING, type PlacedRun } from "./raised";
import { rightOf } from "./runs";

/** A stretch of one printed line without a wide gap: all of it, or what of it stands in one column. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Of the font of most of it. */
  readonly size: number;
  /** It begins with the raised number of a note, which may stand on a line with the end of the note before. */
  readonly opens: boolean;
}

/** A gap that is narrower, in sizes of the font, lies within a word. */
const SPACE = 0.16;
/** A gap that is wider may be one between columns: in a line that is drawn in one go, as justified lines have wide gaps, and in others. */
const WIDEST = { inOneGo: 2, other: 0.5 };

/** No line is longer, in characters. */
const LONGEST = 2000;

/** Runs joined to pieces of lines, in the order in which they are drawn or, where this leaps, by where they stand. */
export function piecesOf(runs: readonly PlacedRun[]): Piece[] {
  const pieces: Piece[] = [];
  let open: Piece | undefined;
  for (const run of runs) {
    const next = { text: run.text, left: run.x, right: rightOf(run), y: run.y, size: run.size, opens: run.opens };
    if (open && adjoins(open, next, WIDEST.inOneGo)) open = joined(open, next, run);
    else if (open && isReversed(open, next) && adjoins(next, open, WIDEST.inOneGo)) open = joined(next, open, run);
    else {
      if (open) pieces.push(open);
      open = next;
    }
  }
  if (open) pieces.push(open);
  return besides(pieces);
}

const isOnLine = (a: Piece, b: Piece): boolean => Math.abs(a.y - b.y) <= 0.25 * Math.min(a.size, b.size);

/** Whether a piece begins where another one ends. */
function adjoins(left: Piece, right: Piece, widest: number): boolean {
  if (!isOnLine(left, right) || right.opens || left.text.length > LONGEST) return false;
  const size = Math.max(left.size, right.size);
  const gap = right.left - left.right;
  return gap > -0.3 * size && gap < (LABEL_ALONE.test(left.text) ? HANGING : widest) * size;
}

const LABEL_ALONE = /^\s*[[(]?(?:\d{1,4}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}|[a-zA-Z]|[*∗†‡§¶‖•–]{1,3})[.)\]]*\s*$/;

/** Two pieces as one; a raised one hangs on the word before it. */
function joined(left: Piece, right: Piece, { raised, spaced } = { raised: false, spaced: false }): Piece {
  const gap = (right.left - left.right) / Math.max(left.size, right.size);
  const [first, second] = isReversed(left, right) ? [right, left] : [left, right];
  const before = raised ? first.text.trimEnd() : first.text;
  const parted = !raised && (spaced || gap > SPACE) && !/\s$/.test(before) && !/^\s/.test(second.text);
  const space = parted ? (gap > WIDEST.inOneGo ? "   " : " ") : "";
  const { y, size } = left.text.length >= right.text.length ? left : right;
  return {
    text: before + space + second.text,
    left: Math.min(left.left, right.left),
    right: Math.max(left.right, right.right),
    y,
    size,
    opens: left.opens,
  };
}

/** Whether two pieces of a line are read from right to left, as in Hebrew and Arabic: their first letters tell. */
function isReversed(a: Piece, b: Piece): boolean {
  const letters = a.text.slice(0, TELLING) + b.text.slice(0, TELLING);
  return FROM_THE_RIGHT.test(letters) && !FROM_THE_LEFT.test(letters);
}

const TELLING = 40;
const FROM_THE_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const FROM_THE_LEFT = /[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}]/u;

/** Joins pieces that stand right beside each other, though others are drawn between them. */
const besides = (pieces: readonly Piece[]): Piece[] =>
  rowsOf(pieces).flatMap((row) => {
    const found: Piece[] = [];
    for (const piece of row) {
      const last = found[found.length - 1];
      if (last && adjoins(last, piece, WIDEST.other)) found[found.length - 1] = joined(last, piece);
      else found.push(piece);
    }
    return found;
  });

/** Pieces that stand on one line, from left to right; lines from top to bottom. */
export function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const row = rows[rows.length - 1];
    if (row && isOnLine(row[0] as Piece, piece)) row.push(piece);
    else rows.push([piece]);
  }
  for (const row of rows) row.sort((a, b) => a.left - b.left);
  return rows;
}

/** The pieces of a row that belong together, parted by wide spaces: `12   The Salt Road`. */
export const across = (pieces: readonly Piece[]): Piece => pieces.reduce((left, right) => joined(left, right));
