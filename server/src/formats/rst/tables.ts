import type { Span } from "../../model/note";
import { borderAt } from "./lines";
import { addBlock, hideLine, isBlank, type Line, type Scan } from "./scanning";

/** A table drawn with `+`, `-` and `|`: where its columns are parted. */
export class Grid {
  readonly #edges = new Set<number>();

  /** The texts between the edges of a line. */
  cells(text: string, line: Line): readonly Span[] {
    const isBorder = text[line.from] === "+";
    if (isBorder) for (let at = line.from; at < line.to; at++) if (text[at] === "+") this.#edges.add(at - line.from);
    const cells: Span[] = [];
    let from = line.from;
    for (let at = line.from; at <= line.to; at++) {
      const isEdge = at === line.to || (this.#edges.has(at - line.from) && (text[at] === "|" || text[at] === "+"));
      if (!isEdge) continue;
      if (from < at && !/^[-=+ ]*$/.test(text.slice(from, at))) cells.push({ from, to: at });
      from = at + 1;
    }
    return cells;
  }
}

/** Reads cells, each a block by itself. */
export const readCells = (scan: Scan, cells: readonly Span[]): void => {
  for (const { from, to } of cells) addBlock(scan, from, to);
};

/** Begins a table without drawn columns, whose borders are rows of `=`. It goes on to its second border, or to one before an empty line. */
export function openTable({ text, state }: Scan, line: Line): void {
  state.table = { length: lengthOf(text, line), borders: 0 };
}

/** A line of such a table. */
export function tableLine(scan: Scan, line: Line): void {
  const { text, state, lines, at } = scan;
  const { table } = state;
  if (!table) return;
  if (borderAt(text, line.from) !== undefined) {
    const below = lines[at + 1];
    hideLine(scan, line);
    if (lengthOf(text, line) !== table.length || ++table.borders === 2 || !below || isBlank(below)) state.table = undefined;
  } else if (/^-[- ]*$/.test(text.slice(line.from, line.to))) hideLine(scan, line);
  else readCells(scan, spacedCells(text, line));
}

const lengthOf = (text: string, { from, to }: Line): number => text.slice(from, to).trimEnd().length;

/** Texts with two spaces or more between them. */
const spacedCells = (text: string, { from, to }: Line): readonly Span[] =>
  [...text.slice(from, to).matchAll(/\S+(?: \S+)*/g)].map(({ 0: cell, index }) => ({
    from: from + index,
    to: from + index + cell.length,
  }));
