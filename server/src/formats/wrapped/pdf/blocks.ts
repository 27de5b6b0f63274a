import { across, type Piece, rowsOf } from "./pieces";

/** Lines that stand below each other in one column. */
export interface Block {
  readonly lines: readonly Piece[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lines that stand further apart, in sizes of their font, are of two blocks. */
const APART = 2.2;
/** Of a table, or of a table of contents, and no column of text, in sizes of the font. */
const NARROW = 9;

/** The blocks of a page. Where the lines of two belong together row by row, as titles and numbers in a table of contents do, they are joined. */
export function blocksOf(pieces: readonly Piece[]): Block[] {
  let current = pieces;
  for (let round = 0; round < 4; round++) {
    const blocks = chained(current);
    const rows = rowsTogether(blocks);
    if (rows === undefined) return blocks;
    current = rows;
  }
  return chained(current);
}

function chained(pieces: readonly Piece[]): Block[] {
  const above = new Map<Piece, Piece[]>();
  const below = new Map<Piece, number>();
  const sorted = [...pieces].sort((a, b) => a.y - b.y);
  sorted.forEach((piece, at) => {
    const found = nearestAbove(sorted, at);
    above.set(piece, found);
    for (const each of found) below.set(each, (below.get(each) ?? 0) + 1);
  });
  const chains = new Map<Piece, Piece[]>();
  const all: Piece[][] = [];
  for (const piece of sorted) {
    const [only, another] = above.get(piece) as Piece[];
    const chain = only && !another && below.get(only) === 1 && isAlike(only, piece) ? chains.get(only) : undefined;
    if (chain) chain.push(piece);
    else all.push([piece]);
    chains.set(piece, chain ?? (all[all.length - 1] as Piece[]));
  }
  return all.map(blockOf);
}

/** Whether two lines are printed in one size: a heading is not, and may reach over all columns. */
const isAlike = (a: Piece, b: Piece): boolean => Math.abs(a.size - b.size) <= 0.12 * Math.max(a.size, b.size);

/** No page of text has more pieces in a few lines: of a map or a drawing no more are looked at. */
const CROWD = 400;

/** The pieces right above one, in the nearest line over which it stands. */
function nearestAbove(sorted: readonly Piece[], at: number): Piece[] {
  const piece = sorted[at] as Piece;
  const found: Piece[] = [];
  for (let other = at - 1; other >= 0 && at - other <= CROWD; other--) {
    const candidate = sorted[other] as Piece;
    const distance = piece.y - candidate.y;
    const size = Math.max(piece.size, candidate.size);
    if (distance > APART * 4 * size) break;
    if (distance < 0.4 * Math.min(piece.size, candidate.size) || distance > APART * size) continue;
    if (found[0] && found[0].y - candidate.y > 0.4 * size) break;
    const overlap = Math.min(piece.right, candidate.right) - Math.max(piece.left, candidate.left);
    if (overlap > 0.1 * Math.min(piece.right - piece.left, candidate.right - candidate.left)) found.push(candidate);
  }
  return found;
}

function blockOf(lines: readonly Piece[]): Block {
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const line of lines) {
    left = Math.min(left, line.left);
    right = Math.max(right, line.right);
    top = Math.min(top, line.y - line.size);
    bottom = Math.max(bottom, line.y);
  }
  return { lines, left, right, top, bottom };
}

/** All pieces, with those of blocks that go together row by row joined; undefined where no blocks do. */
function rowsTogether(blocks: readonly Block[]): Piece[] | undefined {
  const owner = new Map(blocks.flatMap((block) => block.lines.map((line) => [line, block] as const)));
  const rows = rowsOf([...owner.keys()]);
  const shared = new Map<Block, Map<Block, number>>();
  for (const row of rows) {
    for (let at = 1; at < row.length; at++) {
      const left = owner.get(row[at - 1] as Piece) as Block;
      const counts = shared.get(left) ?? new Map<Block, number>();
      const right = owner.get(row[at] as Piece) as Block;
      counts.set(right, (counts.get(right) ?? 0) + 1);
      shared.set(left, counts);
    }
  }
  const partsColumns = gutters([...owner.keys()]);
  const together = (left: Piece, right: Piece, atEdge: boolean): boolean => {
    const [a, b] = [owner.get(left) as Block, owner.get(right) as Block];
    const single = a.lines.length === 1 && b.lines.length === 1;
    if (right.opens || (shared.get(a)?.get(b) ?? 0) < 0.5 * Math.max(a.lines.length, b.lines.length)) return false;
    return (single && atEdge) || ((single || isNarrow(a) || isNarrow(b)) && !partsColumns(left, right));
  };
  let changed = false;
  const pieces = rows.flatMap((row, at) => {
    const atEdge = at === 0 || at === rows.length - 1;
    const groups: Piece[][] = [];
    for (const piece of row) {
      const group = groups[groups.length - 1];
      const last = group?.[group.length - 1];
      if (group && last && together(last, piece, atEdge)) {
        group.push(piece);
        changed = true;
      } else groups.push([piece]);
    }
    return groups.map(across);
  });
  return changed ? pieces : undefined;
}

const isNarrow = ({ left, right, lines }: Block): boolean => right - left < NARROW * (lines[0] as Piece).size;

const isWide = ({ left, right, size }: Piece): boolean => right - left > NARROW * size;

/** Tells whether the gap between two pieces of one line is one between columns: lines of text stand on both sides, and few reach over it. */
function gutters(pieces: readonly Piece[]): (left: Piece, right: Piece) => boolean {
  const wide = pieces.filter(isWide);
  return (left, right) => {
    const middle = (left.right + right.left) / 2;
    const before = wide.filter((piece) => piece.right <= middle).length;
    const behind = wide.filter((piece) => piece.left >= middle).length;
    return Math.min(before, behind) > Math.max(2, wide.length - before - behind);
  };
}
