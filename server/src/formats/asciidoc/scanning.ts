import type { Block, KeyCitation, NamedBibliography, Span } from "../../model/note";
import { type Draft, hide } from "../draft";
import { trimmed } from "../paragraphs";
import { textLines } from "../text-lines";
import { readInline } from "./inline";
import type { State } from "./state";

/** A line without its end and the spaces there. */
export interface Line extends Span {
  readonly words: string;
}

/** How far a stretch of AsciiDoc has been read, and what is open there. */
export interface Scan {
  readonly text: string;
  readonly draft: Draft;
  readonly state: State;
  readonly citations: KeyCitation[];
  readonly bibliographies: NamedBibliography[];
  readonly lines: readonly Line[];
  /** Index of the line that is read. */
  at: number;
  paragraph: Paragraph | undefined;
  /** A term waits for its text, below an empty line only if that is indented; or `+` has bound the next line to an item. */
  waits: "term" | "indented" | "item" | undefined;
}

interface Paragraph {
  readonly from: number;
  to: number;
  /** Another item ends it. */
  readonly inItem: boolean;
  readonly kind: ParagraphKind;
}

/** What a paragraph is: text, or printed as it stands because it is indented, or because its style says so; the latter goes on to an empty
 *  line whatever stands in it. */
type ParagraphKind = "text" | "literal" | "verbatim";

/** A scan of whole lines, which begins in the state that the lines before them have left. */
export const newScan = (draft: Draft, text: string, state: State): Scan => ({
  ...{ text, draft, state, citations: [], bibliographies: [], lines: linesOf(text) },
  ...{ at: 0, paragraph: undefined, waits: undefined },
});

const linesOf = (text: string): Line[] =>
  textLines(text).map(({ from, to }) => {
    const words = text.slice(from, to).trimEnd();
    return { from, to: from + words.length, words };
  });

/** Marks a line as no prose. */
export const hideLine = ({ draft }: Scan, { from, to }: Span): void => hide(draft, from, to);

/** A block of text. */
export const addBlock = (scan: Scan, from: number, to: number): void => add(scan, { kind: "text", from, to });

/** A title of a section. One without an id gets it from its words before anything else is printed, so that its notes are counted by
 *  themselves. Source: Asciidoctor, `parser.rb`, `initialize_section`. */
export function addHeading(scan: Scan, from: number, to: number, level: number): void {
  add(scan, { kind: "heading", from, to, level, ...(level > 1 && !hasId(scan, from, to) ? { countsApart: true } : {}) });
}

function add({ text, draft, citations }: Scan, block: Block): void {
  const span = trimmed(text, block.from, block.to);
  if (span.from === span.to) return;
  draft.blocks.push({ ...block, ...span });
  readInline({ draft, citations }, text, span);
}

/** Whether a title has an id of its own: `[[roads]]` or `[#roads]` above it, or behind it. */
function hasId({ text, lines, at }: Scan, from: number, to: number): boolean {
  if (/\[\[[^\]]+\]\]$/.test(text.slice(from, to))) return true;
  for (let above = at - 1; lines[above]?.words.startsWith("["); above--)
    if (/^\[(?:\[|[\w.%-]*#|.*\bid=)/.test(lines[above]?.words ?? "")) return true;
  return false;
}

/** Begins a paragraph with the line from one offset to another. */
export function beginParagraph(scan: Scan, from: number, to: number, inItem: boolean, kind: ParagraphKind = "text"): void {
  scan.paragraph = { from, to, inItem, kind };
}

/** Ends the paragraph, if there is one. */
export function endParagraph(scan: Scan): void {
  const { paragraph, draft } = scan;
  if (!paragraph) return;
  const { from, to, kind } = paragraph;
  scan.paragraph = undefined;
  if (kind === "text") addBlock(scan, from, to);
  else hide(draft, from, to);
}
