import type { Reading, Span } from "../../model/note";
import { inOrder } from "../../text";
import { directiveIn } from "../directive";
import type { Draft } from "../draft";
import { hide } from "../draft";
import { settleNesting } from "../nesting";
import { cellsLine } from "./cells";
import { readInline } from "./inline";
import * as is from "./lines";
import { addBlock, addHeading, beginParagraph, endParagraph, hideLine, type Line, newScan, type Scan } from "./scanning";
import { type State, stateText } from "./state";

/** Reads a stretch of AsciiDoc line by line. Source: the AsciiDoc language documentation; Asciidoctor, `parser.rb`. */
export function readAsciidoc(draft: Draft, text: string, state: State): Reading {
  const scan = newScan(draft, text, state);
  for (; scan.at < scan.lines.length; scan.at++) readLine(scan, scan.lines[scan.at] as Line);
  endParagraph(scan);
  const { blocks, calls, notes, opaque, slips, directives, problems } = draft;
  settleNesting(calls, notes);
  const { citations, bibliographies } = scan;
  const read = { blocks, calls, notes, opaque: joined(opaque), slips, directives, problems, citations, bibliographies };
  return { ...read, exit: stateText(state) };
}

/** Comments stand in paragraphs, and perhaps in what is hidden of them. */
function joined(spans: Span[]): readonly Span[] {
  inOrder(spans);
  const apart: Span[] = [];
  for (const span of spans) {
    const last = apart[apart.length - 1];
    if (!last || last.to <= span.from) apart.push(span);
    else if (last.to < span.to) apart[apart.length - 1] = { from: last.from, to: span.to };
  }
  return apart;
}

function readLine(scan: Scan, line: Line): void {
  const { open } = scan.state;
  const { words } = line;
  // What was opened first is looked for first: the text between two lines that are alike is read as a whole.
  const closed = open.findIndex(({ delimiter }) => delimiter === words);
  const top = open[open.length - 1];
  if (closed >= 0) {
    endParagraph(scan);
    open.length = closed;
    hideLine(scan, line);
  } else if (top?.holds === "nothing") hideLine(scan, line);
  else if (words === "") blank(scan);
  else if (scan.paragraph && scan.paragraph.kind !== "text" && !ends(scan, words)) goOn(scan, line);
  else if (is.isPreprocessor(words)) hideLine(scan, line);
  else if (is.isComment(words)) comment(scan, line);
  else if (top?.holds === "cells") cellsLine(scan, line, top.delimiter[0] as string);
  else if (top?.holds === "verse") goOn(scan, line);
  else if (!scan.paragraph || ends(scan, words)) begin(scan, line);
  else goOn(scan, line);
}

function blank(scan: Scan): void {
  endParagraph(scan);
  if (scan.waits) scan.waits = scan.waits === "item" ? undefined : "indented";
}

function comment({ draft }: Scan, { from, to, words }: Line): void {
  hide(draft, from, to);
  const directive = directiveIn(words.slice(2).trim());
  if (directive) draft.directives.push({ from, to, ...directive });
}

function goOn(scan: Scan, { from, to }: Line): void {
  if (scan.paragraph) scan.paragraph.to = to;
  else beginParagraph(scan, from, to, false);
}

/** Whether a line begins something else than more of the paragraph. */
function ends({ paragraph, state }: Scan, words: string): boolean {
  if (words === "+" || paragraph?.kind === "verbatim") return words === "+";
  if (is.blockAttributes(words) !== undefined || is.opened(words, state.style)) return true;
  return paragraph?.inItem === true && (is.itemAt(words) !== undefined || is.termAt(words) !== undefined);
}

function begin(scan: Scan, line: Line): void {
  const { state } = scan;
  const { words } = line;
  const { waits, paragraph } = scan;
  endParagraph(scan);
  scan.waits = undefined;
  const style = is.blockAttributes(words);
  if (style !== undefined) {
    if (style !== "") state.style = style;
    hideLine(scan, line);
    return;
  }
  const isAwaited = waits !== undefined && (waits !== "indented" || /^[ \t]/.test(words));
  if (isAwaited && is.itemAt(words) === undefined && is.opened(words, "") === undefined) {
    textFrom(scan, line, 0, true);
    return;
  }
  if (attribute(scan, line)) return;
  if (is.isBlockTitle(words)) {
    addBlock(scan, line.from + 1, line.to);
    return;
  }
  block(scan, line, paragraph?.inItem === true);
  state.style = "";
}

/** A block by itself, in the style that was announced, perhaps right under an item. */
function block(scan: Scan, line: Line, isUnderItem: boolean): void {
  const { state } = scan;
  const { words, from } = line;
  const opened = is.opened(words, state.style);
  if (opened) {
    state.hasBegun = true;
    if (state.open.length < DEEPEST) state.open.push(opened);
    hideLine(scan, line);
    return;
  }
  if (title(scan, line, isUnderItem)) return;
  state.hasBegun = true;
  if (words === "+" || is.isBreak(words) || is.isBlockMacro(words)) {
    if (words === "+") scan.waits = "item";
    hideLine(scan, line);
    return;
  }
  const item = is.itemAt(words);
  const term = item === undefined ? is.termAt(words) : undefined;
  if (item !== undefined) textFrom(scan, line, item, true);
  else if (term) {
    addBlock(scan, from + term.term.from, from + term.term.to);
    if (term.text >= words.length) scan.waits = "term";
    else textFrom(scan, line, term.text, true);
  } else if (is.isVerbatim(state.style)) beginParagraph(scan, from, line.to, false, "verbatim");
  else if (/^[ \t]/.test(words)) beginParagraph(scan, from, line.to, false, "literal");
  else beginParagraph(scan, from + is.admonitionAt(words), line.to, false);
}

const DEEPEST = 50;

const textFrom = (scan: Scan, { from, to }: Line, at: number, inItem: boolean): void => beginParagraph(scan, from + at, to, inItem);

/** An attribute of the document, `:toc: left`, whose value goes on behind a backslash. */
function attribute(scan: Scan, line: Line): boolean {
  const { lines, bibliographies } = scan;
  const entry = is.attributeEntry(line.words);
  if (!entry) return false;
  hideAround(scan, line, readNotes(scan, line.from + entry.value, line.to));
  const path = line.words.slice(entry.value).trim();
  if (entry.name === "bibtex-file" && path !== "") bibliographies.push({ from: line.from + entry.value, to: line.to, path });
  for (let last = line; last.words.endsWith(" \\") && lines[scan.at + 1]; ) {
    last = lines[++scan.at] as Line;
    hideLine(scan, last);
  }
  return true;
}

/** The notes in the value of an attribute, which are kept there to be called by its name: `:fn-map: footnote:map[See above.]`. */
function readNotes({ text, draft, citations }: Scan, from: number, to: number): readonly Span[] {
  const first = draft.notes.length;
  if (text.slice(from, to).includes("footnote")) readInline({ draft: { ...draft, opaque: [] }, citations }, text, { from, to });
  return draft.notes.slice(first);
}

/** Hides what of a line is no note. */
function hideAround({ draft }: Scan, { from, to }: Line, notes: readonly Span[]): void {
  let at = from;
  for (const note of notes) {
    hide(draft, at, note.from);
    at = note.to;
  }
  hide(draft, at, to);
}

/** A title of a section, which stands in no other block. */
function title(scan: Scan, line: Line, isUnderItem: boolean): boolean {
  const { state, lines, at } = scan;
  if (state.open.length > 0) return false;
  const found = is.sectionTitle(line.words);
  if (found) {
    addHeading(scan, line.from + found.words.from, line.from + found.words.to, found.level);
    if (found.level === 1) header(scan);
    state.hasBegun = true;
    return true;
  }
  const under = lines[at + 1];
  const level = under && !isUnderItem ? is.underlinedLevel(line.words, under.words) : undefined;
  if (!under || level === undefined) return false;
  addHeading(scan, line.from, line.to, level);
  hideLine(scan, under);
  scan.at++;
  if (level === 1) header(scan);
  state.hasBegun = true;
  return true;
}

/** The lines right under the title of a document: who wrote it, and when, among attributes and comments. */
function header(scan: Scan): void {
  const { lines, state } = scan;
  if (state.hasBegun) return;
  for (let left = 2, below = lines[scan.at + 1]; below && below.words !== ""; below = lines[scan.at + 1]) {
    const isEntry = is.isComment(below.words) || is.attributeEntry(below.words) !== undefined;
    if (!isEntry && --left < 0) return;
    scan.at++;
    if (is.isComment(below.words)) comment(scan, below);
    else if (!attribute(scan, below)) hideLine(scan, below);
  }
}
