import { countWhile } from "../../../text";
import { furnitureOf } from "./furniture";
import { announcedBy } from "./headings";
import { type Line, linesOf } from "./lines";
import { pagesOf } from "./pages";
import { type Raised, raisedIn } from "./raised";

export type Role = "blank" | "text" | "rule" | "furniture" | "heading" | "notes" | "literature";

/** The page as the extraction shows it. */
export interface Layout {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly roles: readonly Role[];
  /** For each line the number of its page, from 0. */
  readonly pages: Uint32Array;
  /** Blank lines between two lines of one paragraph: 0, or 1 in a double-spaced extraction. */
  readonly normalGap: number;
  /** Length of a full line; 0 where each paragraph is one line. */
  readonly width: number;
  /** White space before most lines. */
  readonly indent: number;
  readonly raised: Raised;
}

/** A rule above footnotes, drawn with signs. */
const RULE = /^(?:[_—–―─━=-]\s?){3,200}$/;
/** Some extractors leave of a rule only its white space: this much at least. */
const BLANK_RULE = 20;

/** Reads how a text is printed: its lines, and which of them are text, headings or page furniture. */
export function layoutOf(text: string): Layout {
  const lines = linesOf(text);
  const normalGap = normalGapOf(text, lines);
  const furniture = furnitureOf(text, lines, normalGap);
  const roles = lines.map((line, at): Role => {
    if (furniture.has(at)) return "furniture";
    if (line.blank) return line.to - line.from >= BLANK_RULE ? "rule" : "blank";
    return roleOf(text, lines, at, normalGap);
  });
  return {
    text,
    lines,
    roles,
    pages: pagesOf({ lines, roles }),
    normalGap,
    width: widthOf(lines),
    indent: indentOf(lines),
    raised: raisedIn(text),
  };
}

function roleOf(text: string, lines: readonly Line[], at: number, normalGap: number): Role {
  const line = lines[at] as Line;
  if (line.last - line.first > 200) return "text";
  const words = text.slice(line.first, line.last);
  if (RULE.test(words)) return "rule";
  const above = at === 0 || line.gap > normalGap || line.page;
  const below = lines[at + 1]?.blank ?? true;
  if (line.last - line.first > 100 || !(above || below)) return "text";
  const announced = announcedBy(words);
  if (announced === "notes" || announced === "literature") return announced;
  if (announced === "chapter" || /^#{1,6}\s/.test(words)) return "heading";
  if (above && below && isCapitals(words)) return "heading";
  return "text";
}

/** Whether a line is set in capitals: `THE SIEGE OF DANZIG`. */
const isCapitals = (words: string): boolean => /\p{Lu}{3}/u.test(words) && !/\p{Ll}{2}|[.,;]$|^\p{P}*\d/u.test(words) && words.length < 80;

/** 1 where most lines that break off within a sentence are followed by a blank line. */
function normalGapOf(text: string, lines: readonly Line[]): number {
  let spaced = 0;
  let dense = 0;
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.last - line.first < 40 || !/[\p{Ll},-]$/u.test(text.slice(line.last - 1, line.last))) continue;
    const spacing = (lines[at + 1] as Line).blank ? 1 : 0;
    const below = lines[at + 1 + spacing];
    if (!below || below.blank || !/^[\p{Ll}]/u.test(text.slice(below.first, below.first + 1))) continue;
    if (spacing > 0) spaced++;
    else dense++;
  }
  return spaced > 3 && spaced > dense * 1.5 ? 1 : 0;
}

function widthOf(lines: readonly Line[]): number {
  const lengths: number[] = [];
  for (const line of lines) if (line.last - line.first > 20) lengths.push(line.last - line.first);
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.8)] ?? 0;
  return width > 180 ? 0 : width;
}

function indentOf(lines: readonly Line[]): number {
  const counts: number[] = [];
  for (const line of lines) {
    const indent = Math.min(line.first - line.from, 40);
    if (!line.blank) counts[indent] = (counts[indent] ?? 0) + 1;
  }
  let most = 0;
  counts.forEach((count, indent) => {
    if (count > (counts[most] ?? 0)) most = indent;
  });
  return most;
}

/** Number of the line that holds an offset. */
export const lineAt = ({ lines }: Layout, offset: number): number =>
  countWhile(lines.length, (at) => (lines[at] as Line).from <= offset) - 1;
