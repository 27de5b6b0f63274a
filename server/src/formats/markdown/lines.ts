import { lineStartsOf, lineTextEnd } from "../../text";
import {
  AT,
  BACKSLASH,
  BACKTICK,
  BAR,
  BYTE_ORDER_MARK,
  COLON,
  DASH,
  EQUALS,
  HASH,
  isDigit,
  isLetter,
  isSpace,
  isWhite,
  PAREN_CLOSE,
  PAREN_OPEN,
  PERIOD,
  PLUS,
  STAR,
} from "../signs";

/** What single lines begin with. Every function looks at `text` from `at` (the first character that is no space) to `end`. */

/** Visits the lines of a text without their ends (\n, \r\n or \r) and without a byte order mark before the first. */
export function eachLine(text: string, visit: (from: number, end: number) => void, starts: readonly number[] = lineStartsOf(text)): void {
  for (let line = 0; line < starts.length; line++) {
    const start = starts[line] as number;
    const from = start === 0 && text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : start;
    if (from < text.length) visit(from, lineTextEnd(text, from, starts[line + 1] ?? text.length));
  }
}

/** A letter that begins nothing but text when a paragraph is open. */
export const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 0xc0;

/** Length of the run of one character that begins at `at`. */
export function runLength(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  let stop = at + 1;
  while (stop < end && text.charCodeAt(stop) === code) stop++;
  return stop - at;
}

/** Behind the spaces and tabs at an offset. */
export function skipSpaces(text: string, at: number, end: number): number {
  let stop = at;
  while (stop < end && isSpace(text.charCodeAt(stop))) stop++;
  return stop;
}

/** Past spaces and the ends of lines. */
export function skipWhite(text: string, at: number, end: number): number {
  let stop = at;
  while (stop < end && isWhite(text.charCodeAt(stop))) stop++;
  return stop;
}

/** End of a line without the spaces (and the carriage return) that trail it. */
export function trimEnd(text: string, from: number, end: number): number {
  let stop = end;
  while (stop > from && isWhite(text.charCodeAt(stop - 1))) stop--;
  return stop;
}

/** Length of the run that opens a code fence, or 0: for ```` ```tex ```` this is 3. */
export function fenceAt(text: string, at: number, end: number): number {
  const length = runLength(text, at, end);
  if (length < 3) return 0;
  if (text.charCodeAt(at) === BACKTICK) {
    for (let rest = at + length; rest < end; rest++) if (text.charCodeAt(rest) === BACKTICK) return 0;
  }
  return length;
}

/** Whether the line closes a fence of `length` characters `code`. */
export function closesFence(text: string, at: number, end: number, code: number, length: number): boolean {
  if (text.charCodeAt(at) !== code) return false;
  const run = runLength(text, at, end);
  return run >= length && skipSpaces(text, at + run, end) === end;
}

/** Depth of the heading `## Exile` (2), or 0. */
export function headingAt(text: string, at: number, end: number): number {
  const depth = runLength(text, at, end);
  if (depth > 6) return 0;
  return at + depth === end || isSpace(text.charCodeAt(at + depth)) ? depth : 0;
}

/** End of a heading's text, without closing `#`s. */
export function headingEnd(text: string, from: number, end: number): number {
  const whole = trimEnd(text, from, end);
  let stop = whole;
  while (stop > from && text.charCodeAt(stop - 1) === HASH) stop--;
  if (stop === whole) return whole;
  return stop === from || isSpace(text.charCodeAt(stop - 1)) ? trimEnd(text, from, stop) : whole;
}

/** Depth of the heading that this underline makes of the line above: `===` 1, `---` 2, anything else 0. */
export function underlineAt(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (code !== EQUALS && code !== DASH) return 0;
  if (skipSpaces(text, at + runLength(text, at, end), end) !== end) return 0;
  return code === EQUALS ? 1 : 2;
}

/** Whether the line is a rule: `* * *`, `---`. */
export function isRule(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  let count = 0;
  for (let stop = at; stop < end; stop++) {
    const each = text.charCodeAt(stop);
    if (each === code) count++;
    else if (!isSpace(each)) return false;
  }
  return count >= 3;
}

/** Width of the list marker (`-`, `12.`; with `fancy` also `a)`, `(iv)`, `#.`, `(@x)` as pandoc has them), or 0. */
export function listMarkerAt(text: string, at: number, end: number, fancy: boolean): number {
  const code = text.charCodeAt(at);
  let width = 0;
  if (code === DASH || code === PLUS || code === STAR) width = 1;
  else if (isDigit(code)) width = numberMarker(text, at, end);
  else if (fancy) width = fancyMarker(text, at, end);
  if (width === 0) return 0;
  return at + width === end || isSpace(text.charCodeAt(at + width)) ? width : 0;
}

/** Whether a list that begins with this marker may interrupt a paragraph in CommonMark: it is a bullet or number 1. */
export function mayInterrupt(text: string, at: number, width: number, end: number): boolean {
  if (skipSpaces(text, at + width, end) === end) return false;
  return width === 1 || (width === 2 && text.charCodeAt(at) === 49);
}

function numberMarker(text: string, at: number, end: number): number {
  let stop = at;
  while (stop < end && stop - at < 10 && isDigit(text.charCodeAt(stop))) stop++;
  if (stop - at > 9) return 0;
  const code = text.charCodeAt(stop);
  return code === PERIOD || code === PAREN_CLOSE ? stop + 1 - at : 0;
}

function fancyMarker(text: string, at: number, end: number): number {
  const paren = text.charCodeAt(at) === PAREN_OPEN;
  const from = paren ? at + 1 : at;
  let stop = from;
  const first = text.charCodeAt(stop);
  if (first === HASH) stop++;
  else if (first === AT) {
    if (!paren) return 0;
    for (stop++; stop < end && isWordOrDash(text.charCodeAt(stop)); ) stop++;
  } else if (isDigit(first)) while (stop < end && stop - from < 10 && isDigit(text.charCodeAt(stop))) stop++;
  else if (isRoman(first)) {
    while (stop < end && stop - from < 8 && isRoman(text.charCodeAt(stop))) stop++;
    // `Id.` and `lil.` are words.
    if (stop - from > 1 && !NUMERAL.test(text.slice(from, stop))) return 0;
  }
  if (stop === from && isLetter(first)) stop++;
  if (stop === from) return 0;
  const code = text.charCodeAt(stop);
  if (paren) return code === PAREN_CLOSE ? stop + 1 - at : 0;
  if (code === PAREN_CLOSE) return stop + 1 - at;
  if (code !== PERIOD) return 0;
  // An initial at the start of a line, `B. Russell`, is no list: pandoc wants two spaces behind a capital and a period.
  const capital = stop - from === 1 && first >= 65 && first <= 90;
  if (capital && !(isSpace(text.charCodeAt(stop + 1)) && isSpace(text.charCodeAt(stop + 2)))) return 0;
  return stop + 1 - at;
}

/** Whether the line from `at` to `end` divides the table's head above it from its rows, `|---|:-:|`, and has as many columns. */
export function isTableRule(text: string, headFrom: number, headEnd: number, at: number, end: number): boolean {
  let dashes = 0;
  let bars = 0;
  for (let stop = at; stop < end; stop++) {
    const code = text.charCodeAt(stop);
    if (code === DASH) dashes++;
    else if (code === BAR) bars++;
    else if (code !== COLON && !isSpace(code)) return false;
  }
  return dashes > 0 && bars > 0 && cellsOf(text, at, end) === cellsOf(text, headFrom, headEnd);
}

function cellsOf(text: string, from: number, end: number): number {
  let first = skipSpaces(text, from, end);
  if (text.charCodeAt(first) === BAR) first++;
  const last = trimEnd(text, first, end);
  let cells = 1;
  for (let at = first; at < last - 1; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === BAR) cells++;
  }
  return cells;
}

const isWordOrDash = (code: number): boolean => isLetter(code) || isDigit(code) || code === 95 || code === DASH;

/** A Roman numeral, in small letters or capitals throughout. */
const NUMERAL =
  /^(?:M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})|m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3}))$/;

const isRoman = (code: number): boolean => "ivxlcdmIVXLCDM".includes(String.fromCharCode(code));
