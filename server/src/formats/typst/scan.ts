import type { Reading } from "../../model/note";
import { addressAround } from "../addresses";
import { directiveIn } from "../directive";
import { type Draft, hide } from "../draft";
import { settleNesting } from "../nesting";
import { lineEnd } from "../paragraphs";
import { closeText, moreArguments, readCode } from "./brackets";
import { behindCode, breakAt, endHeading, lineStart, newline } from "./breaks";
import { bracketsEnd, escapeEnd, inlineRawEnd, isComment, mathEnd, openEnd, statementEnd } from "./code";
import { conditionEnd, nameAt, valueEnd } from "./expressions";
import { readFootnote } from "./notes";
import { bibliographiesIn, citeCall, reference } from "./references";
import { labelAt, nextSign } from "./signs";
import { exitOf, isCode, openText, type State, stateFrom } from "./state";

/** Reads a stretch of Typst sign by sign. Empty lines, headings and items part blocks; a note is open from its bracket to the
 *  one that closes it. What may hold empty lines is handed on to the next stretch. */
export function readTypst(draft: Draft, text: string, entry: string): Reading {
  const state = stateFrom(entry, draft, text);
  let unfinished = false;
  let at = state.unended === "" ? lineStart(state, 0) : 0;
  for (;;) {
    while (at < text.length) at = step(state, at);
    const again = state.notes.mustBeClosed();
    if (again === undefined) break;
    unfinished = true;
    at = again;
  }
  endHeading(state, text.length);
  breakAt(state, text.length);
  const { blocks, calls, notes, opaque, slips, directives, problems } = draft;
  settleNesting(calls, notes);
  const { citations, bibliographies, labels } = state;
  return {
    ...{ blocks, calls, notes, opaque, slips, directives, problems, exit: exitOf(state) },
    ...{ citations, bibliographies, labels, unfinished },
  };
}

/** Reads what stands next; returns where to go on. */
function step(state: State, from: number): number {
  if (state.unended !== "") return goOn(state, from);
  const mode = state.modes[state.modes.length - 1];
  if (isCode(mode)) return readCode(state, from, mode);
  const { text } = state;
  const at = nextSign(text, from);
  switch (text[at]) {
    case "\\":
      return escapeEnd(text, at) + 1;
    case "`":
      return raw(state, at);
    case "$":
      return hidden(state, at, mathEnd(text, at) ?? at);
    case "/":
      return isComment(text, at) ? comment(state, at) : at + 1;
    case ":":
      return text.startsWith("//", at + 1) ? address(state, at) : at + 1;
    case "[":
      openText(state, false);
      return at + 1;
    case "]":
      return closeText(state, at);
    case "<":
      return label(state, at);
    case "@":
      return citation(state, at);
    case "#":
      return expression(state, at);
    case "\n":
    case "\r":
      return newline(state, at);
    default:
      return at + 1;
  }
}

/** Hides a stretch as no prose; goes on behind it, or by one sign where it is empty. */
function hidden({ draft }: State, from: number, to: number): number {
  hide(draft, from, to);
  return Math.max(to, from + 1);
}

/** Goes on with what is open since before. */
function goOn(state: State, at: number): number {
  const { end, state: unended } = openEnd(state.text, at, state.unended);
  state.unended = unended;
  if (!state.notes.any) state.paragraphs.begin(end);
  hide(state.draft, at, end);
  return behindCode(state, end);
}

function raw(state: State, at: number): number {
  const { text } = state;
  let count = 1;
  while (text[at + count] === "`") count++;
  if (count === 1) return hidden(state, at, inlineRawEnd(text, at) ?? at);
  if (count === 2) return hidden(state, at, at + 2);
  endHeading(state, at);
  breakAt(state, at);
  state.unended = `raw ${count}`;
  return hidden(state, at, at + count);
}

function comment(state: State, at: number): number {
  const { text, draft } = state;
  if (text[at + 1] === "*") {
    endHeading(state, at);
    state.unended = "comment 1";
    return hidden(state, at, at + 2);
  }
  const end = lineEnd(text, at);
  const directive = directiveIn(text.slice(at + 2, end).trim());
  if (directive) draft.directives.push({ from: at, to: end, ...directive });
  return hidden(state, at, end);
}

/** An address, of which the colon stands `at`. */
function address(state: State, at: number): number {
  const found = addressAround(state.text, at);
  return found ? hidden(state, found.from, found.to) : at + 1;
}

function label(state: State, at: number): number {
  const found = labelAt(state.text, at);
  if (found === undefined) return at + 1;
  state.labels.push(found);
  return hidden(state, at, at + found.length + 2);
}

function citation(state: State, at: number): number {
  const found = reference(state.text, at);
  if (!found) return at + 1;
  state.citations.push(found);
  return hidden(state, at, found.to);
}

/** What `#` begins: a note, a statement, a citation, a call of another function, or a value. */
function expression(state: State, at: number): number {
  const { text, citations, bibliographies } = state;
  const name = nameAt(text, at);
  if (name === undefined) return hidden(state, at, valueEnd(text, at + 1));
  const end = at + 1 + name.length;
  if (name === "footnote") return readFootnote(state, at, end);
  if (/^(?:let|set|show|import|include)$/.test(name)) return statement(state, at, end);
  if (/^(?:if|for|while|else|context|return)$/.test(name)) return hidden(state, at, conditionEnd(text, end));
  if (name === "bibliography") bibliographies.push(...bibliographiesIn(text, end, bracketsEnd(text, end)));
  const cited = name === "cite" ? citeCall(text, at, end, bracketsEnd(text, end)) : undefined;
  if (cited) {
    citations.push(cited);
    return hidden(state, at, cited.to);
  }
  // Calls without arguments but a text, `#emph[…]`, are known by what they print.
  if (text[end] === "[") {
    openText(state, false);
    return end + 1;
  }
  hide(state.draft, at, end);
  return moreArguments(state, end);
}

function statement(state: State, from: number, at: number): number {
  const { text, notes, paragraphs, draft } = state;
  if (!notes.any) breakAt(state, from);
  const { end, depth } = statementEnd(text, at, 0);
  if (depth > 0) {
    endHeading(state, from);
    state.unended = `code ${depth}`;
  }
  if (!notes.any) paragraphs.begin(end);
  hide(draft, from, end);
  return behindCode(state, end);
}
