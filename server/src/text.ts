import type { Format, Span } from "./model/note";

/** Zero-based line and UTF-16 character, as in LSP. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Offsets at which the lines of a text begin: for "a\nbc" this is `[0, 2]`. Lines end with \n, \r\n or a lone \r. */
export function lineStartsOf(text: string): number[] {
  const starts = [0];
  if (!text.includes("\r")) {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** Index of the last entry of a rising list that is not above `value`: in `[0, 2, 9]` for 5 this is 1. */
export function lastAtOrBelow(rising: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** How many of the first `count` pass a test that all behind them fail: with `(at) => [1, 3, 9][at] < 5` these are 2. */
export function countWhile(count: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The UTF-16 unit at an offset; beyond the ends of the text it is not a number. Loops over texts ask in this way, not
 *  `text.charCodeAt(at)`: engines tell slices, joins, and strings of one and of two bytes apart, and a loop that has met more than four of
 *  these kinds looks the method up again at every unit, which takes four times as long. */
export const unitAt: (text: string, at: number) => number = Function.prototype.call.bind(String.prototype.charCodeAt);

/** A span of a chunk as one of the document, where the chunk begins `by` units in. */
export const shifted = (span: Span, by: number): Span => ({ from: span.from + by, to: span.to + by });

/** Whether a cursor touches a span; it does so at both ends. */
export const contains = (span: Span, offset: number): boolean => span.from <= offset && offset <= span.to;

/** Cuts a text into chunks of whole lines of about `size` units, only where `canCut` allows it.
 *  The chunks joined are the text. */
export function chunksOf(text: string, size: number, canCut: Format["canCut"]): string[] {
  if (!canCut || text.length <= size) return [text];
  const chunks: string[] = [];
  let from = 0;
  let at = text.indexOf("\n", from + size) + 1;
  while (at > 0 && at < text.length) {
    if (canCut(text.slice(0, at), text.slice(at))) {
      chunks.push(text.slice(from, at));
      from = at;
      at = text.indexOf("\n", from + size) + 1;
    } else {
      at = text.indexOf("\n", at) + 1;
    }
  }
  chunks.push(text.slice(from));
  return chunks;
}

/** Sorts spans, most of which come sorted. */
export function inOrder(spans: Span[]): void {
  for (let at = 1; at < spans.length; at++)
    if ((spans[at] as Span).from < (spans[at - 1] as Span).from) {
      spans.sort((a, b) => a.from - b.from);
      return;
    }
}

/** The order of two texts by their units: on every machine the same, and at once. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Every run of white space as one blank, none at the ends. */
export const oneLine = (text: string): string => (isOneLine(text) ? text : text.replace(/\s+/g, " ")).trim();

/** Whether there is no white space but single blanks, and none at the start. */
export const isOneLine = (text: string): boolean => !/[^\S ]|^ | {2}/.test(text);

/** End of the line from `start` up to `next`, the start of the next one, without its terminator. */
export function lineTextEnd(text: string, start: number, next: number): number {
  let end = next;
  if (end > start && text.charCodeAt(end - 1) === 10) end--;
  if (end > start && text.charCodeAt(end - 1) === 13) end--;
  return end;
}

/** The first units of a text, but no half of a sign that takes two: clients may refuse an answer with one. */
export const beginning = (text: string, units: number): string => text.slice(0, units).replace(/[\uD800-\uDBFF]$/, "");

/** For 1204 this is `1,204`. To load what a runtime knows of languages for it would take longer than an answer may. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");

/** Labels in short: of 3, 1, 2, 5, 5a, 7 this is `1–3, 5, 7, 5a`. Of very many only the first are named. */
export function inRuns(labels: readonly string[]): string {
  const runs: { from: number; to: number }[] = [];
  const numbers = labels.filter((label) => NUMBER.test(label)).map(Number);
  for (const number of numbers.sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && number <= last.to + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  const written = runs.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
  const parts = [...written, ...labels.filter((label) => !NUMBER.test(label))];
  return parts.length > MOST_RUNS ? `${parts.slice(0, MOST_RUNS).join(", ")} and more` : parts.join(", ");
}

const NUMBER = /^\d{1,9}$/;
const MOST_RUNS = 40;
