import type { Block } from "./blocks";

/** A page with more blocks is no page of text: they are read row by row. */
const MOST = 300;

/** Blocks in the order in which they are read: columns from left to right between what runs over them. After Thomas M. Breuel, “High
 *  Performance Document Layout Analysis” (2003): a block comes before another that stands below it, and before one to the right, unless a
 *  third that reaches over both stands between them in height. */
export function inReadingOrder(blocks: readonly Block[]): Block[] {
  if (blocks.length > MOST) return [...blocks].sort(fromTheTop);
  const waiting = withHeadings(blocks).sort(fromTheTop);
  const before = new Map(waiting.map((block) => [block, waiting.filter((other) => other !== block && precedes(other, block, waiting))]));
  const ordered: Block[] = [];
  const done = new Set<Block>();
  while (waiting.length > 0) {
    const free = waiting.findIndex((block) => before.get(block)?.every((other) => done.has(other)));
    const [next] = waiting.splice(Math.max(0, free), 1) as [Block];
    ordered.push(next);
    done.add(next);
  }
  return ordered;
}

const fromTheTop = (a: Block, b: Block): number => a.top - b.top || a.left - b.left;

function precedes(a: Block, b: Block, all: readonly Block[]): boolean {
  if (overlapAcross(a, b) > 0) return a.top < b.top;
  if (a.left >= b.left) return false;
  const [from, to] = [Math.min(a.bottom, b.bottom), Math.max(a.top, b.top)];
  return !all.some((c) => c !== a && c !== b && c.top < to && c.bottom > from && overlapAcross(c, a) > 0 && overlapAcross(c, b) > 0);
}

/** How far two blocks reach over each other from left to right, in points. A point or two is none. */
const overlapAcross = (a: Block, b: Block): number => Math.min(a.right, b.right) - Math.max(a.left, b.left) - 2;

/** The other columns end and begin again so close to a heading that parts them all, in sizes of its font. */
const CLOSE = 3;

/** Blocks, of which headings that stand alone in their height, between columns that end above and begin below them, reach over all. */
function withHeadings(blocks: readonly Block[]): Block[] {
  const left = Math.min(...blocks.map((block) => block.left));
  const right = Math.max(...blocks.map((block) => block.right));
  const sizes = blocks.flatMap(({ lines }) => lines.map(({ size }) => size)).sort((a, b) => a - b);
  const usual = sizes[sizes.length >> 1] ?? 0;
  return blocks.map((block) => {
    const [line] = block.lines;
    if (!line || block.lines.length > 2 || line.size < 1.08 * usual) return block;
    const others = blocks.filter((other) => other !== block && overlapAcross(other, block) <= 0);
    const parts =
      others.every(({ top, bottom }) => bottom < block.top || top > block.bottom) &&
      others.some(({ bottom }) => isWithin(block.top - bottom, CLOSE * line.size)) &&
      others.some(({ top }) => isWithin(top - block.bottom, CLOSE * line.size));
    return parts ? { ...block, left, right } : block;
  });
}

const isWithin = (distance: number, most: number): boolean => distance >= 0 && distance < most;
