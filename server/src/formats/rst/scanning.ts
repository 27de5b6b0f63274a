import type { KeyCitation, NamedBibliography, Span } from "../../model/note";
import { type Draft, hide } from "../draft";
import { trimmed } from "../paragraphs";
import { textLines } from "../text-lines";
import { Containers } from "./containers";
import { readInline } from "./inline";
import type { State } from "./state";
import type { Grid } from "./tables";

/** A line without its end, from its first sign that is no space. */
export interface Line extends Span {
  /** Where that sign stands on the page, counted from 0. */
  readonly column: number;
}

/** How far a stretch of reStructuredText has been read, and what is open there. */
export interface Scan {
  readonly text: string;
  readonly draft: Draft;
  readonly state: State;
  readonly citations: KeyCitation[];
  readonly bibliographies: NamedBibliography[];
  readonly lines: readonly Line[];
  readonly containers: Containers;
  /** Index of the line that is read. */
  at: number;
  /** The end of the last line before it that holds something. */
  last: number;
  paragraph: Paragraph | undefined;
  /** What goes on to the next empty line: a table drawn with signs, or lines that begin with a sign, or with any, and are no prose. */
  until: string | Grid | undefined;
}

/** The paragraph that is open, or lines of verse, `| so`. */
interface Paragraph {
  readonly from: number;
  readonly isVerse: boolean;
  to: number;
  lines: number;
}

/** A scan of whole lines, which begins in the state that the lines before them have left. */
export const newScan = (draft: Draft, text: string, state: State): Scan => ({
  ...{ text, draft, state, citations: [], bibliographies: [], lines: linesOf(text), containers: new Containers() },
  ...{ at: 0, last: 0, paragraph: undefined, until: undefined },
});

const linesOf = (text: string): Line[] =>
  textLines(text).map(({ from: begin, to }) => {
    let column = 0;
    let from = begin;
    for (; from < to && isGap(text.charCodeAt(from)); from++)
      column = text.charCodeAt(from) === TAB ? column - (column % 8) + 8 : column + 1;
    return { from, to, column };
  });

const TAB = 9;
const isGap = (code: number): boolean => code === 32 || code === TAB || code === 11 || code === 12;

/** Whether a line holds no sign. */
export const isBlank = ({ from, to }: Line): boolean => from === to;

/** The rest of a line behind a mark that ends `at`. */
export const rest = (line: Line, at: number): Line => ({ from: at, to: line.to, column: line.column + at - line.from });

/** Marks a line as no prose. */
export const hideLine = ({ draft }: Scan, { from, to }: Span): void => hide(draft, from, to);

/** A block of text, of the note around it if there is one. */
export function addBlock(scan: Scan, from: number, to: number): void {
  const { text, draft, containers } = scan;
  const span = trimmed(text, from, to);
  if (span.from === span.to) return;
  const { note } = containers;
  draft.blocks.push(note === undefined ? { kind: "text", ...span } : { kind: "note", ...span, note });
  readText(scan, span);
}

/** Reads the text of a block. */
export function readText({ text, draft, state, citations, containers }: Scan, span: Span): void {
  readInline({ draft, citations, state, inNote: containers.note !== undefined }, text, span);
}

/** Ends the paragraph, if there is one. `::` at its end says that what follows is printed as it stands. */
export function endParagraph(scan: Scan): void {
  const { paragraph, text, state, draft } = scan;
  if (!paragraph) return;
  const { from, isVerse } = paragraph;
  const { to } = trimmed(text, from, paragraph.to);
  scan.paragraph = undefined;
  state.beforeLiteral = !isVerse && text.startsWith("::", to - 2) && to - 2 >= from;
  addBlock(scan, from, to - (state.beforeLiteral ? 2 : 0));
  if (state.beforeLiteral) hide(draft, to - 2, to);
}
