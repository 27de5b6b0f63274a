import type { Draft } from "../draft";
import { BRACKET_CLOSE, BRACKET_OPEN, CARET, isDigit, PAREN_OPEN } from "../signs";

/** Tells a call that was typed wrongly at the bracket `at`: `[4]^`, `[^4` without its bracket, `[ˆ4]` with another caret.
 *  Returns where to go on, or `at` if there is nothing to tell. */
export function slipAtBracket(draft: Draft, source: string, at: number, to: number, shift: number): number {
  const next = source.charCodeAt(at + 1);
  if (next === CARET) return unclosed(draft, source, at, to, shift);
  const lookalike = next === 0x2c6 || next === 0xff3e;
  if (!lookalike && !isDigit(next)) return at;
  const from = lookalike ? at + 2 : at + 1;
  const end = digitsEnd(source, from, to);
  if (end === from || end - from > 4 || end >= to || source.charCodeAt(end) !== BRACKET_CLOSE) return at;
  const label = source.slice(from, end);
  if (lookalike) return tell(draft, at, end + 1, shift, "other-caret", label);
  const caret = end + 1 < to && source.charCodeAt(end + 1) === CARET;
  if (!caret || isWordOrBracket(source.charCodeAt(end + 2)) || source.charCodeAt(at - 1) === CARET) return at;
  return tell(draft, at, end + 2, shift, "caret-behind", label);
}

/** Tells `^[4]`, which was meant as `[^4]`. */
export function slipAtCaret(draft: Draft, source: string, at: number, first: number, to: number, shift: number): void {
  const end = digitsEnd(source, at + 2, to);
  if (end === at + 2 || end - at > 6 || end >= to || source.charCodeAt(end) !== BRACKET_CLOSE) return;
  if (at > first && isExponent(source, at, first)) return;
  const behind = end + 1 < to ? source.charCodeAt(end + 1) : 0;
  if (behind === CARET || behind === PAREN_OPEN || behind === BRACKET_OPEN) return;
  tell(draft, at, end + 1, shift, "caret-outside", source.slice(at + 2, end));
}

/** `[^4 and on`: a label that a space, a stop or the line's end breaks off. */
function unclosed(draft: Draft, source: string, at: number, to: number, shift: number): number {
  let end = at + 2;
  while (end < to && end - at < 40 && isLabelCode(source.charCodeAt(end))) end++;
  if (end === at + 2 || end - at >= 40) return at;
  const close = closingBracket(source, end, to);
  const label = source.slice(at + 2, end);
  if (close < 0) return tell(draft, at, end, shift, "unclosed", label);
  const behind = close + 1 < to ? source.charCodeAt(close + 1) : 0;
  if (behind === PAREN_OPEN || behind === BRACKET_OPEN) return at;
  return tell(draft, at, close + 1, shift, "space-inside", undefined);
}

/** Offset of the `]` that closes on the same line before another bracket opens, or -1. */
function closingBracket(source: string, from: number, to: number): number {
  for (let at = from; at < to && at - from < 200; at++) {
    const code = source.charCodeAt(at);
    if (code === BRACKET_CLOSE) return at;
    if (code === BRACKET_OPEN || code === 10 || code === 13) return -1;
  }
  return -1;
}

function tell(draft: Draft, from: number, to: number, shift: number, cause: string, label: string | undefined): number {
  const span = { from: from + shift, to: to + shift };
  if (label === undefined) draft.slips.push({ ...span, code: "mistyped-call", cause });
  else draft.slips.push({ ...span, code: "mistyped-call", cause, label, instead: `[^${label}]` });
  return to;
}

/** Whether the caret raises what stands before it: `x^[2]`, `10^[3]`. */
function isExponent(source: string, at: number, first: number): boolean {
  const before = source.charCodeAt(at - 1);
  if (isDigit(before)) return true;
  return isLetter(before) && (at - 1 === first || !isLetter(source.charCodeAt(at - 2)));
}

function digitsEnd(source: string, from: number, to: number): number {
  let at = from;
  while (at < to && isDigit(source.charCodeAt(at))) at++;
  return at;
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 191;

const isLabelCode = (code: number): boolean => isDigit(code) || isLetter(code) || code === 45 || code === 95;

const isWordOrBracket = (code: number): boolean => isDigit(code) || isLetter(code) || code === BRACKET_OPEN;
