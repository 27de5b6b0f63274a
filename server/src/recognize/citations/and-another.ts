import { isLetter } from "../archives/collections";
import { dateEnd, isYear } from "../dates";
import { quotedEnd } from "../quotations";
import type { Token } from "../token";
import { isCapital, isMark, SEPARATORS } from "../tokens";
import { is } from "../words";
import { isName } from "./names";

/** Whether “and” at an index stands between two sources: behind a page or the number of a file, and before a title in quotation marks, with its
 *  author or without, before a whole name, or before a letter: `p. 12 and “Salt Tax Raised,” Quay Post`, `762.00/14 and Hay to Loy, 3 May 1911`,
 *  `p. 12, and Anna Neri, Salt`. */
export function andAnother(tokens: readonly Token[], at: number): boolean {
  const comma = isMark(tokens[at - 1], ",");
  const before = tokens[behindPage(tokens, comma ? at - 1 : at) - 1];
  const next = at + 1;
  if (isCapital((tokens[at] as Token).text) || !before) return false;
  const numbered = before.kind === "number";
  if (numbered && !comma && quotedEnd(tokens, next, tokens.length) > next) return true;
  if (!isCapital(tokens[next]?.text ?? "")) return false;
  let end = next;
  while (end < Math.min(tokens.length, next + MOST_IN_LETTERS) && !(is(tokens[end], SEPARATORS) && endsName(tokens, end))) end++;
  if (!isMark(tokens[end], ",")) return false;
  const behind = end + 1;
  if (!numbered) return !comma && isLetter(tokens, { from: next, to: end }) && dateEnd(tokens, behind, tokens.length) > behind + 2;
  if (isName(tokens, next, end, false) && isCapital(tokens[behind]?.text ?? "") && (comma || !isYear(before.text))) return true;
  if (comma) return end === next + 1 && !isYear(before.text) && isCapital(tokens[behind]?.text ?? "");
  const quoted = end - next < 4 && quotedEnd(tokens, behind, tokens.length) > behind;
  return quoted || (!isYear(before.text) && isLetter(tokens, { from: next, to: end }));
}

/** Index behind the page, without the `f.` behind it. */
function behindPage(tokens: readonly Token[], at: number): number {
  const word = isMark(tokens[at - 1], ".") ? at - 2 : at - 1;
  return /^(?:ff?|n)$/.test(tokens[word]?.text ?? "") ? word : at;
}

/** The full stop of an initial ends no name. */
const endsName = (tokens: readonly Token[], at: number): boolean => !isMark(tokens[at], ".") || (tokens[at - 1]?.text.length ?? 0) > 2;

/** `Charles E. Neri of Porto to Samuel M. Loy`. */
const MOST_IN_LETTERS = 16;

/** Whether “see” behind the number of a file or a page leads to another source without a mark between them: `fol. 18 siehe auch Weber, Salz, 3`. */
export const seesAnother = (tokens: readonly Token[], at: number): boolean =>
  SEE.has((tokens[at] as Token).text) &&
  tokens[at - 1]?.kind === "number" &&
  isCapital(tokens[tokens[at + 1]?.lower === "auch" || tokens[at + 1]?.lower === "also" ? at + 2 : at + 1]?.text ?? "");

const SEE = new Set("see vgl siehe cfr vedi voir véase см zob srov".split(" "));
