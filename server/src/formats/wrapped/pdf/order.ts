import type { Block } from "./blocks";

/** A page with more blocks is no page of text: they are read row by row. */
const MOST = 300;

/** Blocks in the order in which they are read: columns from left to right between what runs over them. After Thomas M. Breuel, “High
 *  Performance Document Layout Analysis” (2003): a block comes before another that stands below it, and before one to the right, unless a
 *  third that reaches over both stands between them in height. */
export function inReadingOrder(blocks: readonly Block[]): Block[] {
  const waiting = [...blocks].sort((a, b) => a.top - b.top || a.left - b.left);
  if (waiting.length > MOST) return waiting;
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

function precedes(a: Block, b: Block, all: readonly Block[]): boolean {
  if (overlapAcross(a, b) > 0) return a.top < b.top;
  if (a.left >= b.left) return false;
  const [from, to] = [Math.min(a.bottom, b.bottom), Math.max(a.top, b.top)];
  return !all.some((c) => c !== a && c !== b && c.top < to && c.bottom > from && overlapAcross(c, a) > 0 && overlapAcross(c, b) > 0);
}

/** How far two blocks reach over each other from left to right, in points. A point or two is none. */
const overlapAcross = (a: Block, b: Block): number => Math.min(a.right, b.right) - Math.max(a.left, b.left) - 2;
