import { type Draft, hide } from "../draft";
import { BACKSLASH, BRACKET_CLOSE, BRACKET_OPEN, CARET, COLON } from "../signs";
import { labelEnd } from "./label";
import { skipSpaces } from "./lines";

/** Hides the targets of link definitions that begin a paragraph, `[text]: https://example.org "Title"`, line by line.
 *  Returns where the text begins. */
export function hideTargets(draft: Draft, source: string, first: number, to: number, shift: number): number {
  let from = first;
  while (source.charCodeAt(from) === BRACKET_OPEN && mayDefineLink(draft, source, from, to)) {
    let end = from;
    while (end < to && source.charCodeAt(end) !== 10 && source.charCodeAt(end) !== 13) end++;
    const target = targetAt(source, from, end);
    if (target < 0) return from;
    hide(draft, target + shift, end + shift);
    while (end < to && source.charCodeAt(end) <= 32) end++;
    from = end;
  }
  return from;
}

/** Whether what begins here is no note: in CommonMark also `[^a b]: word`, whose label no note may have. */
function mayDefineLink({ flavour }: Draft, source: string, from: number, to: number): boolean {
  if (source.charCodeAt(from + 1) !== CARET) return true;
  return flavour.blankBefore === "none" && flavour.labelSpace === "no" && labelEnd(source, from + 2, to, flavour, "note") < 0;
}

/** Offset of the target behind `[label]:`, or -1: one word, then nothing or a title. */
function targetAt(source: string, from: number, end: number): number {
  let close = from + 1;
  while (close < end && source.charCodeAt(close) !== BRACKET_CLOSE) {
    if (source.charCodeAt(close) === BRACKET_OPEN) return -1;
    close += source.charCodeAt(close) === BACKSLASH ? 2 : 1;
  }
  if (close >= end || close === from + 1 || source.charCodeAt(close + 1) !== COLON) return -1;
  const target = skipSpaces(source, close + 2, end);
  if (target >= end) return -1;
  let stop = target;
  while (stop < end && source.charCodeAt(stop) > 32) stop++;
  const title = skipSpaces(source, stop, end);
  return title >= end || "\"'(".includes(source.charAt(title)) ? target : -1;
}
