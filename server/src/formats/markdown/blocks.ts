import type { Draft } from "../draft";
import { DASH, HASH } from "../signs";
import { begin } from "./begin";
import { tellGlued, tellSpacedColon } from "./block-slips";
import { type BlockState, closeDownTo, finish, stateFrom, takeForNote, tell } from "./block-state";
import { eachLine, headingAt, isPlainLetter, trimEnd } from "./lines";
import { matchContainers } from "./matching";
import { closesMetadata } from "./metadata";
import { endsVerse, Standing } from "./standing";
import { markerAt, startAt } from "./starts";

/** Finds the blocks of a text, line by line: containers as in the parsing strategy of CommonMark 0.31 (appendix), with the flavour
 *  deciding what may interrupt a paragraph and what belongs to a note. Returns what is still open at the end. */
export function readBlocks(draft: Draft, text: string, entry: string, lineStarts?: readonly number[]): string {
  const state = stateFrom(entry, draft, text);
  const visit = (from: number, end: number): void => {
    readLine(state, from, end);
    state.above.line++;
  };
  eachLine(text, visit, lineStarts);
  return finish(state);
}

function readLine(state: BlockState, from: number, end: number): void {
  const { leaf, cursor, text, flavour, above, containers } = state;
  const top = containers.depth === 0;
  if (top && leaf.kind === "paragraph" && !leaf.verse && end > from && isPlainLetter(text.charCodeAt(from))) {
    // By far the most lines of a book: text that goes on.
    leaf.add(from, end);
    tookText(state, from, end);
    return;
  }
  cursor.start(from, end);
  if (top && leaf.verbatim && !(cursor.blank && leaf.state === "")) {
    leaf.takeVerbatim(from, cursor.at, end, cursor.indent);
    tookText(state, from, end);
    return;
  }
  if (state.openRule && closesMetadata(text, from, end)) closeRule(state, from);
  if (flavour.pandocBlocks && cursor.code === DASH && top) state.tables.see(cursor, above.line, leaf.lineCount);
  const empty = cursor.blank;
  const matched = matchContainers(cursor, containers, flavour, above);
  if (!empty && matched > 0) tellWhatIsSwallowed(state, matched);
  above.empty = empty;
  if (cursor.blank) blankLine(state, matched);
  else {
    textLine(state, matched);
    tookText(state, from, end);
  }
  state.first = false;
}

function blankLine(state: BlockState, matched: number): void {
  const { containers, leaf, flavour, above, cursor } = state;
  above.blanks++;
  const last = matched === 0 ? undefined : containers.all[matched - 1];
  // An item that begins with a blank line ends with the next.
  const empty =
    last?.kind === "item" && !flavour.pandocBlocks && leaf.kind === "" && last.line === above.line - 1 && above.textEnd <= last.textFrom;
  closeDownTo(state, empty ? matched - 1 : matched, false);
  if (leaf.verbatim && leaf.state !== "") leaf.takeVerbatim(cursor.from, cursor.at, cursor.end, 0);
  else if (leaf.kind !== "code") leaf.close(containers.noteIndex, containers.quotes.length > 0, above.textEnd);
  if (flavour.blankLines > 0 && above.blanks > flavour.blankLines && containers.noteAt >= 0) closeDownTo(state, containers.noteAt, false);
}

function textLine(state: BlockState, matched: number): void {
  const { leaf, cursor, containers, flavour } = state;
  if (leaf.verbatim && matched === containers.depth) {
    takeForNote(state);
    leaf.takeVerbatim(cursor.at, cursor.at, cursor.end, cursor.indent);
    return;
  }
  let place = matched;
  while (!cursor.blank) {
    const start = startAt(cursor, new Standing(state, place), flavour);
    if (!start) {
      paragraphLine(state, place);
      return;
    }
    if (!begin(state, start, place)) return;
    place = containers.depth;
  }
}

/** The line is text, or code: it goes on with the paragraph above, lazily perhaps, or begins one. */
function paragraphLine(state: BlockState, place: number): void {
  const { draft, leaf, cursor, containers } = state;
  const within = place === containers.depth;
  if (leaf.kind === "paragraph" && !endsVerse(state) && (within || isLazy(state, place))) tellGlued(draft, cursor, containers.depth === 0);
  else if (!(leaf.kind === "table" && within)) {
    const code = cursor.indent >= 4 && !(place === 0 && state.tables.open);
    if (!(code && leaf.kind === "code" && within)) closeDownTo(state, place, true);
    if (code) {
      leaf.addCode(cursor.at, cursor.end);
      takeForNote(state);
      return;
    }
    tellSpacedColon(draft, cursor);
  }
  takeForNote(state);
  leaf.add(cursor.at, cursor.end);
}

/** Whether the line, which belongs only to the first `place` containers, goes on with the paragraph above. */
function isLazy(state: BlockState, place: number): boolean {
  const { flavour, cursor } = state;
  const { innermostNote, noteAt, quotes } = state.containers;
  if (!innermostNote || noteAt < place) return true;
  const leftQuote = (quotes.at(-1) ?? -1) >= place;
  if (markerAt(cursor, flavour) && (flavour.definitionEndsQuote || !leftQuote)) return false;
  if (flavour.lazyLine === "lost") tell(state, "lazy-lost", innermostNote);
  return flavour.lazyLine !== "body";
}

function closeRule(state: BlockState, from: number): void {
  state.openRule = false;
  state.lineOfClosedRule = state.above.line;
  state.draft.slips.push({ from, to: from + 3, code: "yaml-in-body", cause: "closing-rule", instead: "***" });
}

/** Tells text that goes on in a note although it looks like the end of it. */
function tellWhatIsSwallowed(state: BlockState, matched: number): void {
  const { leaf, cursor, text, above } = state;
  const { innermostNote, noteAt } = state.containers;
  const { code, at, end } = cursor;
  if (!innermostNote || noteAt >= matched || cursor.column >= innermostNote.indent) return;
  if (above.blanks > 0) tell(state, "paragraph", innermostNote);
  else if (leaf.kind === "paragraph" && code === HASH && headingAt(text, at, end) > 0) tell(state, "heading", innermostNote);
}

function tookText({ above, text }: BlockState, from: number, end: number): void {
  above.textEnd = Math.max(above.textEnd, trimEnd(text, from, end));
  above.blanks = 0;
}
