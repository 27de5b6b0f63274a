import type { Reading } from "../../model/note";
import { inOrder } from "../../text";
import type { Draft } from "../draft";
import { settleNesting } from "../nesting";
import { isLetter, PERIOD } from "../signs";
import { endNotes, readExplicit, readHead, readTarget } from "./explicit";
import * as begins from "./lines";
import { definitionAt } from "./references";
import { endParagraph, hideLine, isBlank, type Line, newScan, rest, type Scan } from "./scanning";
import { type State, stateText } from "./state";
import { Grid, openTable, readCells, tableLine } from "./tables";
import { overlinedTitle, underlinedTitle } from "./titles";

/** Reads a stretch of reStructuredText line by line. What is indented belongs to what stands above it: a note goes on to the next line that
 *  is indented no further than its dots. Source: the reStructuredText specification; docutils, `states.py`. */
export function readRst(draft: Draft, text: string, state: State): Reading {
  const scan = newScan(draft, text, state);
  for (; scan.at < scan.lines.length; scan.at++) {
    const line = scan.lines[scan.at] as Line;
    if (isBlank(line)) blank(scan);
    else readLine(scan, line);
  }
  endParagraph(scan);
  if (!scan.containers.isRoot) leave(scan);
  endNotes(scan, scan.containers.leave());
  const { blocks, calls, notes, opaque, slips, directives, problems } = draft;
  settleNesting(calls, notes);
  inOrder(slips);
  const { citations, bibliographies } = scan;
  return { blocks, calls, notes, opaque, slips, directives, problems, exit: stateText(state), citations, bibliographies };
}

function blank(scan: Scan): void {
  endParagraph(scan);
  scan.until = undefined;
  scan.containers.endHeads();
}

function readLine(scan: Scan, line: Line): void {
  const { containers, state, text } = scan;
  if (line.column <= containers.top.base) endParagraph(scan);
  const ended = containers.enter(line.column);
  if (ended.length > 0) {
    leave(scan);
    endNotes(scan, ended);
  }
  scan.last = line.to;
  const { hidden, head } = containers.top;
  if (typeof scan.until === "string" && !text.startsWith(scan.until, line.from)) scan.until = undefined;
  if (hidden || typeof scan.until === "string") hideLine(scan, line);
  else if (scan.until) readCells(scan, scan.until.cells(text, line));
  else if (state.table) tableLine(scan, line);
  else if (!head || readHead(scan, line, head)) goOn(scan, line);
}

/** What was to come where containers have ended does not come any more. */
function leave(scan: Scan): void {
  scan.state.beforeLiteral = false;
  scan.state.table = undefined;
  scan.until = undefined;
}

/** A line of the paragraph that is open, or one that begins something. */
function goOn(scan: Scan, line: Line): void {
  const { paragraph, text, containers, state } = scan;
  if (!paragraph) {
    begin(scan, line);
    return;
  }
  const isDeeper = line.column > (containers.top.indent ?? 0);
  if (paragraph.isVerse ? isDeeper || begins.verseAt(text, line.from) !== undefined : !isDeeper) {
    if (!paragraph.isVerse) tellGlued(scan, line);
    paragraph.to = line.to;
    paragraph.lines++;
    return;
  }
  const isTerm = paragraph.lines === 1;
  endParagraph(scan);
  // Under a single line what is indented says what that line means; under more of them it is a quotation.
  if (isTerm) state.beforeLiteral = false;
  begin(scan, line);
}

/** A note right under a paragraph is text of it. */
function tellGlued({ text, draft }: Scan, { from }: Line): void {
  if (text.charCodeAt(from) !== PERIOD) return;
  const at = begins.explicitAt(text, from);
  const found = at === undefined ? undefined : definitionAt(text, at);
  if (!found || found.isCitation) return;
  const { label, labelSpan } = found;
  draft.slips.push({ code: "glued-note", cause: "paragraph-above", from, to: labelSpan.to + 1, label });
}

function begin(scan: Scan, line: Line): void {
  const { containers, state, text } = scan;
  const base = containers.top.indent ?? 0;
  const isDeeper = line.column > base;
  const isLiteral = state.beforeLiteral;
  state.beforeLiteral = false;
  if (isDeeper && !containers.isFull) containers.push({ base, indent: line.column, hidden: isLiteral });
  // What is not indented is printed as it stands as far as each line begins with a sign.
  else if (isLiteral && begins.adornmentAt(text, line.from, line.from + 1)) scan.until = text.charAt(line.from);
  if (containers.top.hidden || scan.until) hideLine(scan, line);
  else for (let left: Line | undefined = line; left; ) left = element(scan, left);
}

/** What begins there. Returns what is left of the line behind the mark of an item or of a note, in which something may begin again. */
function element(scan: Scan, line: Line): Line | undefined {
  const { text, containers } = scan;
  const { from, column } = line;
  // Most lines of a book begin with a word.
  if (
    isLetter(text.charCodeAt(from)) &&
    isLetter(text.charCodeAt(from + 1)) &&
    !/^[ivxlcdm]{2,15}[.)]/i.test(text.slice(from, from + 16))
  ) {
    beginText(scan, line);
    return undefined;
  }
  const item = begins.bulletAt(text, from) ?? itemAt(scan, line);
  const field = begins.fieldAt(text, from);
  const explicit = begins.explicitAt(text, from);
  if (item !== undefined && !containers.isFull) {
    const inside = rest(line, item);
    containers.push(item < line.to ? { base: inside.column - 1, indent: inside.column } : { base: column });
    return item < line.to ? inside : undefined;
  }
  if (field !== undefined && !containers.isFull) {
    hideLine(scan, { from, to: field });
    containers.push({ base: column });
    return field < line.to ? rest(line, field) : undefined;
  }
  if (explicit !== undefined && !containers.isFull) return readExplicit(scan, line, explicit);
  if (begins.gridAt(text, from) !== undefined) scan.until = gridFrom(scan, line);
  else if (begins.doctestAt(text, from) !== undefined) {
    scan.until = "";
    hideLine(scan, line);
  } else if (begins.simpleTableAt(text, from) !== undefined) {
    openTable(scan, line);
    hideLine(scan, line);
  } else if (begins.anonymousAt(text, from) !== undefined) {
    readTarget(scan, line);
  } else if (!overlinedTitle(scan, line)) beginText(scan, line);
  return undefined;
}

/** A title, or a paragraph. */
function beginText(scan: Scan, line: Line): void {
  const { from, to } = line;
  if (!underlinedTitle(scan, line)) scan.paragraph = { from, to, lines: 1, isVerse: begins.verseAt(scan.text, from) !== undefined };
}

/** Where the text of an item with a number begins. The next line has to be empty, indented, or the next item. */
function itemAt({ text, lines, at, containers }: Scan, line: Line): number | undefined {
  const found = begins.enumeratorAt(text, line.from);
  const below = lines[at + 1];
  if (!found || !below || isBlank(below) || below.column !== (containers.top.indent ?? below.column)) return found?.to;
  found.next.lastIndex = below.from;
  return found.next.test(text) ? found.to : undefined;
}

function gridFrom(scan: Scan, line: Line): Grid {
  const grid = new Grid();
  readCells(scan, grid.cells(scan.text, line));
  return grid;
}
