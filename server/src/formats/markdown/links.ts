import type { Flavour, Span } from "../../model/note";
import {
  APOSTROPHE,
  AT,
  BACKSLASH,
  BACKTICK,
  BRACE_CLOSE,
  BRACE_OPEN,
  BRACKET_CLOSE,
  BRACKET_OPEN,
  CARET,
  COLON,
  GREATER,
  isLetter,
  LESS,
  PAREN_CLOSE,
  PAREN_OPEN,
  QUOTE,
  SLASH,
  STAR,
} from "../signs";

/** Offset behind `(target "title")` that begins at `at`, or -1: CommonMark 0.31, section 6.3; with spaces where the flavour has them. */
export function linkTailEnd(text: string, at: number, to: number, flavour: Flavour): number {
  if (at >= to || text.charCodeAt(at) !== PAREN_OPEN) return -1;
  let stop = skipWhite(text, at + 1, to);
  if (text.charCodeAt(stop) === LESS) {
    stop = angleTargetEnd(text, stop, to);
    if (stop < 0) return -1;
  } else stop = targetEnd(text, stop, to, flavour.spaceInTarget);
  const rest = skipWhite(text, stop, to);
  if (rest >= to) return -1;
  if (text.charCodeAt(rest) === PAREN_CLOSE) return rest + 1;
  if (rest === stop) return -1;
  const title = titleEnd(text, rest, to);
  if (title < 0) return -1;
  const close = skipWhite(text, title, to);
  return close < to && text.charCodeAt(close) === PAREN_CLOSE ? close + 1 : -1;
}

/** Offset behind `[reference]` that begins at `at`, or -1. */
export function referenceEnd(text: string, at: number, to: number): number {
  if (at >= to || text.charCodeAt(at) !== BRACKET_OPEN || text.charCodeAt(at + 1) === CARET) return -1;
  const last = Math.min(to, at + 1000);
  for (let stop = at + 1; stop < last; stop++) {
    const code = text.charCodeAt(stop);
    if (code === BRACKET_CLOSE) return stop + 1;
    if (code === BRACKET_OPEN) return -1;
    if (code === BACKSLASH) stop++;
  }
  return -1;
}

/** The bare address around the colon at `at`, or undefined: `https://example.org/a` in “see https://example.org/a.” */
export function urlSpan(text: string, at: number, first: number, to: number): Span | undefined {
  if (text.charCodeAt(at + 1) !== SLASH || text.charCodeAt(at + 2) !== SLASH || at + 3 >= to) return undefined;
  let from = at;
  while (from > first && at - from < 6 && isLetter(text.charCodeAt(from - 1))) from--;
  const scheme = text.slice(from, at).toLowerCase();
  if (scheme !== "http" && scheme !== "https" && scheme !== "ftp") return undefined;
  let stop = at + 3;
  let parens = 0;
  for (; stop < to; stop++) {
    const code = text.charCodeAt(stop);
    if (
      code <= 32 ||
      code === LESS ||
      code === BRACKET_OPEN ||
      code === BRACKET_CLOSE ||
      code === QUOTE ||
      code === BACKTICK ||
      code === 0xa0
    )
      break;
    if (code === PAREN_OPEN) parens++;
    if (code === PAREN_CLOSE && parens-- === 0) break;
  }
  while (stop > at + 3 && ".,;:!?'*_~^".includes(text.charAt(stop - 1))) stop--;
  return { from, to: stop };
}

/** Offset behind `<https://…>` or `<someone@example.org>`, or -1. */
export function autolinkEnd(source: string, at: number, to: number): number {
  let mark = false;
  for (let stop = at + 1; stop < to; stop++) {
    const code = source.charCodeAt(stop);
    if (code === GREATER) return mark ? stop + 1 : -1;
    if (code <= 32 || code === LESS) return -1;
    if ((code === COLON && stop > at + 2) || code === AT) mark = true;
    if (!mark && code > 127) return -1;
  }
  return -1;
}

/** Offset behind the TeX command that begins at `at`, with its arguments: `\emph{…}`. An open group ends it at its name. */
export function texCommandEnd(text: string, at: number, to: number): number {
  let stop = at + 1;
  while (stop < to && isLetter(text.charCodeAt(stop))) stop++;
  if (text.charCodeAt(stop) === STAR && stop < to) stop++;
  for (;;) {
    const code = stop < to ? text.charCodeAt(stop) : 0;
    if (code !== BRACE_OPEN && !(code === BRACKET_OPEN && text.charCodeAt(stop + 1) !== CARET)) return stop;
    const end = groupEnd(text, stop, to, code);
    if (end < 0) return stop;
    stop = end;
  }
}

/** Offset behind the `^` that ends a superscript, if one stands before the next space, or -1. */
export function superscriptEnd(text: string, at: number, to: number): number {
  for (let stop = at; stop < to; stop++) {
    const code = text.charCodeAt(stop);
    if (code === CARET) return stop + 1;
    if (code <= 32 || code === BRACKET_OPEN || code === BRACKET_CLOSE || code === BACKSLASH) return -1;
  }
  return -1;
}

/** Whether what stands at `at` makes a link or a span of the brackets before it, so that pandoc (from version 3 on) takes `^[text](…)` for
 *  no inline note. */
export function hasTail(text: string, at: number, to: number): boolean {
  if (at >= to) return false;
  const code = text.charCodeAt(at);
  if (code === PAREN_OPEN || code === BRACKET_OPEN) return true;
  return code === BRACE_OPEN && ".#=".includes(text.charAt(at + 1));
}

function groupEnd(text: string, at: number, to: number, open: number): number {
  const close = open === BRACKET_OPEN ? BRACKET_CLOSE : BRACE_CLOSE;
  const last = Math.min(to, at + LONGEST_GROUP);
  let depth = 0;
  for (let stop = at; stop < last; stop++) {
    const code = text.charCodeAt(stop);
    if (code === BACKSLASH) stop++;
    else if (code === open) depth++;
    else if (code === close && --depth === 0) return stop + 1;
  }
  return -1;
}

/** So that many open groups in one line are still read in linear time. */
const LONGEST_GROUP = 1000;

function targetEnd(text: string, at: number, to: number, spaces: boolean): number {
  let depth = 0;
  let stop = at;
  for (; stop < to; stop++) {
    const code = text.charCodeAt(stop);
    if (code === BACKSLASH && stop + 1 < to) stop++;
    else if (code === PAREN_OPEN) {
      if (++depth > 32) return at;
    } else if (code === PAREN_CLOSE) {
      if (depth-- === 0) return stop;
    } else if (code === 10 || code === 13) return stop;
    else if (code <= 32) {
      if (!spaces) return stop;
      const next = skipWhite(text, stop, to);
      if (text.charCodeAt(next) === QUOTE || text.charCodeAt(next) === APOSTROPHE) return stop;
    }
  }
  return stop;
}

function angleTargetEnd(text: string, at: number, to: number): number {
  for (let stop = at + 1; stop < to; stop++) {
    const code = text.charCodeAt(stop);
    if (code === GREATER) return stop + 1;
    if (code === LESS || code === 10 || code === 13) return -1;
    if (code === BACKSLASH) stop++;
  }
  return -1;
}

function titleEnd(text: string, at: number, to: number): number {
  const open = text.charCodeAt(at);
  if (open !== QUOTE && open !== APOSTROPHE && open !== PAREN_OPEN) return -1;
  const close = open === PAREN_OPEN ? PAREN_CLOSE : open;
  for (let stop = at + 1; stop < to; stop++) {
    const code = text.charCodeAt(stop);
    if (code === close) return stop + 1;
    if (code === PAREN_OPEN && open === PAREN_OPEN) return -1;
    if (code === BACKSLASH) stop++;
  }
  return -1;
}

function skipWhite(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text.charCodeAt(at) <= 32) at++;
  return at;
}
