import { CLAUSE_END, CLOSING, isLetter, Kind, kindOf, SENTENCE_END } from "../page/characters";
import type { Layout } from "../page/layout";
import type { Line } from "../page/lines";
import { isAbbreviation, startsWithMonth } from "../page/words";
import { HIDDEN } from "./candidates";

/** `ended. 12 The next` and, at the end of a line, `ended. 12`. */
export function spacedWeight(text: string, from: number, to: number, line: Line): number {
  let at = from - 2;
  if (at <= line.first || kindOf(text.charCodeAt(at)) === Kind.Space) return -9;
  const before = text.charCodeAt(at);
  if (CLOSING.has(before) && before !== 41 && before !== 93) at--;
  else if (!SENTENCE_END.has(before)) return -9;
  if (text.charCodeAt(at) === 46 && isAbbreviation(text, at, line.first)) return -9;
  if (kindOf(text.charCodeAt(at - 1)) === Kind.Digit) return to >= line.last || kindOf(text.charCodeAt(to)) === Kind.Space ? HIDDEN : -9;
  if (to >= line.last) return 0.2;
  if (kindOf(text.charCodeAt(to)) !== Kind.Space || startsWithMonth(text, to + 1)) return -9;
  const next = text.charCodeAt(to + 1);
  return kindOf(next) === Kind.Upper || CLOSING.has(next) || next === 171 ? 0 : -1.2;
}

/** `the press⏎3, and`: a line that broke before a raised number. `the press⏎3. The` may as well be an item of a list. */
export function brokenWeight({ lines, text }: Layout, at: number, to: number): number {
  const above = lines[at - 1];
  if (!above || above.blank || !isLetter(text.charCodeAt(above.last - 1))) return -9;
  return ITEM.test(text.slice(to, to + 3)) ? -0.6 : 0.3;
}

const ITEM = /^[.)]\s\p{Lu}/u;

/** `the press 3 , and` or `the press 3, and`, as extractors part a raised number from the words around it, and with less certainty
 *  `of Pasta 34 in Romeo`. */
export function apartWeight({ text, raised }: Layout, from: number, to: number, line: Line): number {
  const at = from - 2;
  if (at <= line.first) return -9;
  const before = text.charCodeAt(at);
  const clause = CLAUSE_END.has(before);
  if (!isLetter(before) && !clause && !CLOSING.has(before)) return -9;
  // `Contents: 1. Ships; 2. Men` counts.
  if (clause && ITEM.test(text.slice(to, to + 3))) return -9;
  if (!isLetter(before) && kindOf(text.charCodeAt(at - 1)) === Kind.Digit) return before === 41 && !clause ? HIDDEN : -9;
  if (stopsApart(text, to)) return 1.2;
  if (raised === "before" && STOP.test(text.slice(to, to + 2))) return isLetter(text.charCodeAt(from - 4)) ? 0.6 : -0.4;
  if (clause) return startsWithMonth(text, to + 1) ? -9 : -0.4;
  return to >= line.last || kindOf(text.charCodeAt(to)) === Kind.Space || STOP.test(text.slice(to, to + 2)) ? -0.9 : -9;
}

/** Whether a stop or comma follows that stands by itself, as no writer sets it. */
export const stopsApart = (text: string, to: number): boolean => STOP_APART.test(text.slice(to, to + 5));

const STOP = /^[.,;:](?:\s|$)/;
const STOP_APART = /^ [.,]["”’»)]?(?:\s|$)/;
