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
}

/** A gap that is narrower, in parts of the font's size, lies within a word. */
const SPACE = 0.16;
/** A gap that is wider may be one between columns: in a line that is drawn in one go, as justified lines have wide gaps, and in others. */
const WIDEST = { inOneGo: 2, other: 0.5 };

/** Runs joined to pieces of lines, in the order in which they are drawn or, where this leaps, by where they stand. */
export function piecesOf(runs: readonly PlacedRun[]): Piece[] {
  const pieces: Piece[] = [];
  let open: Piece | undefined;
  for (const run of runs) {
    const next = pieceOf(run);
    if (open && adjoins(open, next, WIDEST.inOneGo)) open = joined(open, next, run);
    else {
      if (open) pieces.push(open);
      open = next;
    }
  }
  if (open) pieces.push(open);
  return besides(pieces);
}

const pieceOf = (run: PlacedRun): Piece => ({ text: run.text, left: run.x, right: rightOf(run), y: run.y, size: run.size });

export const isOnLine = (a: Piece, b: Piece): boolean => Math.abs(a.y - b.y) <= 0.25 * Math.min(a.size, b.size);

function adjoins(a: Piece, b: Piece, widest: number): boolean {
  if (!isOnLine(a, b)) return false;
  const size = Math.max(a.size, b.size);
  const gap = b.left - a.right;
  return gap > -0.3 * size && gap < (LABEL_ALONE.test(a.text) ? HANGING : widest) * size;
}

const LABEL_ALONE = /^\s*[[(]?(?:\d{1,4}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}|[a-zA-Z]|[*∗†‡§¶‖•–]{1,3})[.)\]]*\s*$/;

/** Two pieces as one; a call hangs on the word before it. */
function joined(a: Piece, b: Piece, { raised, spaced } = { raised: false, spaced: false }): Piece {
  const gap = (b.left - a.right) / Math.max(a.size, b.size);
  const before = raised ? a.text.trimEnd() : a.text;
  const parted = !raised && (spaced || gap > SPACE) && !/\s$/.test(before) && !/^\s/.test(b.text);
  const space = parted ? (gap > WIDEST.inOneGo ? "   " : " ") : "";
  return {
    text: before + space + b.text,
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    y: a.text.length >= b.text.length ? a.y : b.y,
    size: a.text.length >= b.text.length ? a.size : b.size,
  };
}

/** Joins pieces that stand right beside each other, though others are drawn between them. */
function besides(pieces: readonly Piece[]): Piece[] {
  const rows = rowsOf(pieces);
  return rows.flatMap((row) => {
    const found: Piece[] = [];
    for (const piece of row) {
      const last = found[found.length - 1];
      if (last && adjoins(last, piece, WIDEST.other)) found[found.length - 1] = joined(last, piece);
      else found.push(piece);
    }
    return found;
  });
}

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
export const across = (pieces: readonly Piece[]): Piece => pieces.reduce((a, b) => joined(a, b));
