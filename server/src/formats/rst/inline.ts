import type { KeyCitation, NoteCall, Span } from "../../model/note";
import { shifted } from "../../text";
import { addressAround } from "../addresses";
import { type Draft, hide } from "../draft";
import { finderOf } from "../signs";
import { keyOf, type Label, referenceAt, SIMPLE_NAME, unmarkedAt } from "./references";
import { readRole } from "./roles";
import { isCounted, type State } from "./state";
import { isQuoted, mayBegin, mayEnd } from "./surroundings";

/** Where what is read is put. */
export interface Found {
  readonly draft: Draft;
  readonly citations: KeyCitation[];
  readonly state: State;
  /** Whether the text stands in a note. */
  readonly inNote: boolean;
}

/** Reads what stands in a block of text: calls, citations, and what is no prose. Markup does not stand in other markup: in `*[1]_*` there
 *  is no call. Source: the reStructuredText specification, “Inline markup”. */
export function readInline(found: Found, text: string, { from, to }: Span): void {
  const block = { text: text.slice(from, to), shift: from, unclosed: new Set<RegExp>() };
  for (let at = nextSign(block.text, 0); at < block.text.length; at = nextSign(block.text, at)) at = readSign(found, block, at);
}

/** A block of text by itself, where it stands in the whole, and the marks of which none stands in the rest of it. */
interface InlineBlock {
  readonly text: string;
  readonly shift: number;
  readonly unclosed: Set<RegExp>;
}

const nextSign = finderOf("\\`*|[_:");

/** Reads what begins there; returns where to go on. */
function readSign(found: Found, block: InlineBlock, at: number): number {
  const { text } = block;
  switch (text[at]) {
    case "\\":
      return at + 2;
    case "[":
      return reference(found, block, at);
    case "`":
      return text[at + 1] === "`" ? literal(found, block, at) : interpreted(found, block, at);
    case "*":
      return text[at + 1] === "*" ? past(block, at, 2, STRONG) : past(block, at, 1, EMPHASIS);
    case "|":
      return text[at + 1] === "|" ? at + 2 : past(block, at, 1, SUBSTITUTION);
    case "_":
      return text[at + 1] === "`" ? past(block, at, 2, TARGET) : at + 1;
    default:
      return text.startsWith("//", at + 1) ? address(found, block, at) : at + 1;
  }
}

/** What ends markup, behind something other than white space or a backslash. */
const EMPHASIS = /(?<![\s\\])\*/g;
const STRONG = /(?<![\s\\])\*\*/g;
const LITERAL = /(?<!\s)``/g;
const SUBSTITUTION = /(?<![\s\\])\|_{0,2}/g;
const TARGET = /(?<![\s\\])`/g;
const INTERPRETED = new RegExp(`(?<![\\s\\\\])\`(?::(${SIMPLE_NAME}):|__?)?`, "gu");

/** Past markup in which nothing is read. */
const past = (block: InlineBlock, at: number, length: number, closing: RegExp): number =>
  closed(block, at, at + length, closing)?.to ?? at + length;

/** What closes markup that begins `at`, whose text begins at `inside`; undefined where it is no markup. */
function closed({ text, unclosed }: InlineBlock, at: number, inside: number, closing: RegExp): (Span & { role: string }) | undefined {
  if (unclosed.has(closing) || !/\S/.test(text[inside] ?? " ")) return undefined;
  if (!mayBegin(text, at) || isQuoted(text, at, inside)) return undefined;
  closing.lastIndex = inside;
  for (let end = closing.exec(text); end; end = closing.exec(text)) {
    const to = closing.lastIndex;
    if (end.index > inside && mayEnd(text, to)) return { from: end.index, to, role: end[1] ?? "" };
    closing.lastIndex = end.index + 1;
  }
  unclosed.add(closing);
  return undefined;
}

function literal({ draft }: Found, block: InlineBlock, at: number): number {
  const end = closed(block, at, at + 2, LITERAL);
  if (end) hide(draft, block.shift + at, block.shift + end.to);
  return end?.to ?? at + 2;
}

/** Text between backquotes: of a role, `:cite:p:`moretti1988``, a link, or a title. */
function interpreted(found: Found, block: InlineBlock, mark: number): number {
  const { text, shift } = block;
  const before = ROLE_BEFORE.exec(text.slice(Math.max(0, mark - LONGEST_ROLE), mark));
  const from = mark - (before?.[0].length ?? 0);
  const end = closed(block, from, mark + 1, INTERPRETED);
  if (!end) return mark + 1;
  const role = before?.[1] ?? end.role;
  readRole(found, { text, shift, from, to: end.to, role, inside: { from: mark + 1, to: end.from } });
  return end.to;
}

const LONGEST_ROLE = 120;
const ROLE_BEFORE = new RegExp(`:(${SIMPLE_NAME}):$`, "u");

function reference({ draft, state }: Found, { text, shift }: InlineBlock, at: number): number {
  const found = referenceAt(text, at);
  if (!found) return forgotten(draft, text, shift, at);
  const { label, to } = found;
  const span = shifted({ from: at, to }, shift);
  const begins = mayBegin(text, at);
  const ends = mayEnd(text, to);
  if (found.isCitation) {
    if (begins && ends) hide(draft, span.from, span.to);
  } else if (begins && ends) draft.calls.push(call(found, span, shift, state));
  else {
    const instead = `${begins ? "" : "\\ "}[${label}]_${ends ? "" : "\\ "}`;
    draft.slips.push({ code: "mistyped-call", cause: begins ? "glued-behind" : "glued", ...span, label, instead });
  }
  return to;
}

/** A call without its low line, `[#map]`; the number of an issue, `[#12]`, is none. */
function forgotten(draft: Draft, text: string, shift: number, at: number): number {
  const found = unmarkedAt(text, at);
  if (!found || !/^#(?:\p{L}|$)/u.test(found.label) || !mayBegin(text, at)) return at + 1;
  const { label } = found;
  const to = found.labelSpan.to + 1;
  draft.slips.push({ code: "mistyped-call", cause: "no-low-line", from: at + shift, to: to + shift, label, instead: `[${label}]_` });
  return to;
}

/** Calls without a name belong to the notes without one, in their order. */
function call({ label, labelSpan }: Label, span: Span, shift: number, { calls }: State): NoteCall {
  const key = isCounted(label) ? `${label}${++calls[label]}` : keyOf(label);
  return { ...span, label, labelSpan: shifted(labelSpan, shift), key };
}

/** An address, of which the colon stands `at`. */
function address({ draft }: Found, { text, shift }: InlineBlock, at: number): number {
  const found = addressAround(text, at);
  if (!found) return at + 1;
  hide(draft, shift + found.from, shift + found.to);
  return found.to;
}
