import { isLetter } from "../archives/collections";
import { isYear } from "../dates";
import { quotedEnd } from "../quotations";
import type { Token } from "../token";
import { isCapital, isMark, SEPARATORS } from "../tokens";
import { is } from "../words";
import { isName } from "./names";

/** Whether “and” at an index stands between two sources: behind a page or the number of a file, and before a title in quotation marks, with its
 *  author or without, before a whole name, or before a letter: `p. 12 and “Salt Tax Raised,” Quay Post`, `762.00/14 and Hay to Loy, 3 May 1911`. */
export function andAnother(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = at + 1;
  if (before?.kind !== "number" || isCapital((tokens[at] as Token).text)) return false;
  if (quotedEnd(tokens, next, tokens.length) > next) return true;
  if (!isCapital(tokens[next]?.text ?? "")) return false;
  let comma = next;
  while (comma < Math.min(tokens.length, next + MOST_IN_LETTERS) && !(is(tokens[comma], SEPARATORS) && endsName(tokens, comma))) comma++;
  if (!isMark(tokens[comma], ",")) return false;
  if (!isYear(before.text) && isName(tokens, next, comma, false) && isCapital(tokens[comma + 1]?.text ?? "")) return true;
  const quoted = comma - next < 4 && quotedEnd(tokens, comma + 1, tokens.length) > comma + 1;
  return quoted || (!isYear(before.text) && isLetter(tokens, { from: next, to: comma }));
}

/** The full stop of an initial ends no name. */
const endsName = (tokens: readonly Token[], at: number): boolean => !isMark(tokens[at], ".") || (tokens[at - 1]?.text.length ?? 0) > 2;

/** `Charles E. Neri of Porto to Samuel M. Loy`. */
const MOST_IN_LETTERS = 16;
