import type { Span } from "../../model/note";
import { trimmed } from "../paragraphs";
import { adornmentAt } from "./lines";
import { addBlock, hideLine, isBlank, type Line, readText, type Scan } from "./scanning";

/** A row of one sign: the first of two around a title, or by itself what parts sections. Says whether it was read. */
export function overlinedTitle(scan: Scan, line: Line): boolean {
  const { text, lines, at, containers } = scan;
  if (!adornmentAt(text, line.from, line.to)) return false;
  const row = wordsOf(text, line);
  const [title, under] = [lines[at + 1], lines[at + 2]];
  const isTitle = title && !isBlank(title) && !adornmentAt(text, title.from, title.to) && under && wordsOf(text, under) === row;
  if (isTitle && containers.isRoot && under.column === line.column) {
    hideLine(scan, line);
    addTitle(scan, title, { from: line.from, to: under.to }, row.slice(0, 1).repeat(2));
    hideLine(scan, under);
    scan.at += 2;
    scan.last = under.to;
    return true;
  }
  // A few signs may be meant as text.
  if (row.length < SHORTEST) return false;
  hideLine(scan, line);
  return true;
}

/** A line over a row of one sign. Says whether it was one. */
export function underlinedTitle(scan: Scan, line: Line): boolean {
  const { text, lines, at, containers } = scan;
  const under = lines[at + 1];
  if (!under || isBlank(under) || under.column !== line.column || !adornmentAt(text, under.from, under.to)) return false;
  const row = wordsOf(text, under);
  if (row.length < SHORTEST && row.length < wordsOf(text, line).length) return false;
  if (containers.isRoot) addTitle(scan, line, { from: line.from, to: under.to }, row.slice(0, 1));
  else addBlock(scan, line.from, line.to);
  hideLine(scan, under);
  scan.at++;
  scan.last = under.to;
  return true;
}

/** Signs that mark a title even if they are fewer than its letters. */
const SHORTEST = 4;

/** A title with the rows that mark it. How high it stands is told by the order in which the ways of marking titles are used first. */
function addTitle(scan: Scan, words: Span, whole: Span, style: string): void {
  const { text, draft, state } = scan;
  if (!state.styles.includes(style)) state.styles.push(style);
  const { from, to } = trimmed(text, whole.from, whole.to);
  draft.blocks.push({ kind: "heading", from, to, level: state.styles.indexOf(style) + 1 });
  readText(scan, trimmed(text, words.from, words.to));
}

const wordsOf = (text: string, { from, to }: Span): string => text.slice(from, to).trimEnd();
