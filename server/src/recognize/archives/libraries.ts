import { classOf } from "../people/words/lexicon";
import { Given } from "../people/words/word-classes";
import type { Token } from "../token";
import { isCapital, isMark } from "../tokens";
import { is } from "../words";
import { JOINING, OUTSIDE } from "./archive-words";
import type { Mention } from "./mention";

/** The institution named right before the shelf mark of a manuscript: a college, a museum, or whatever stands behind a city. */
export function libraryBefore(tokens: readonly Token[], from: number, at: number): Mention | undefined {
  if (!isMark(tokens[at - 1], ",")) return undefined;
  const start = pieceStart(tokens, from, at - 1);
  const first = tokens[start];
  if (start >= at - 1 || at - start > 9 || first?.kind !== "word" || !isCapital(first.text) || is(first, OUTSIDE)) return undefined;
  let institution = false;
  for (let next = start; next < at - 1; next++) {
    const token = tokens[next] as Token;
    if (token.kind === "number" || (token.kind === "mark" && !JOINING.has(token.text) && token.text !== ".")) return undefined;
    if (token.kind === "word" && !isCapital(token.text) && !SMALL.has(token.lower)) return undefined;
    institution ||= INSTITUTIONS.has(token.lower);
  }
  if (!institution) {
    const city = pieceStart(tokens, from, start - 1);
    // `Balliol College, Oxford, MS 220`: the city stands behind the institution.
    if (isInstitution(tokens, city, start - 1)) return { from: city, to: start - 1, kind: "named", system: "manuscript" };
    const place = tokens[city];
    if (city >= start - 1 || start - city > 4 || !place || !isCapital(place.text) || is(place, OUTSIDE)) return undefined;
    if (start - city > 2 && (classOf(place.text) & Given) !== 0) return undefined;
  }
  return { from: start, to: at - 1, kind: "named", system: "manuscript" };
}

/** The institution that is named right before its papers: `Salt Society, Hay Papers`, `Salt Society (SS), Hay Papers`. */
export function institutionBefore(tokens: readonly Token[], from: number, at: number): Mention | undefined {
  if (!isMark(tokens[at - 1], ",")) return undefined;
  let end = at - 1;
  if (isMark(tokens[end - 1], ")") && isMark(tokens[end - 3], "(")) end -= 3;
  const start = pieceStart(tokens, from, end);
  return isInstitution(tokens, start, end) ? { from: start, to: end, kind: "named" } : undefined;
}

/** Whether capitalized words from one index to another name an institution. */
export function isInstitution(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2 || to - from > 9 || !isCapital(tokens[from]?.text ?? "") || is(tokens[from], OUTSIDE)) return false;
  let institution = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.kind === "word" ? !isCapital(token.text) && !SMALL.has(token.lower) : !JOINING.has(token.text)) return false;
    institution ||= INSTITUTIONS.has(token.lower);
  }
  return institution;
}

const INSTITUTIONS = new Set(
  "college museum institute university cathedral abbey school hall society chapter house collegio kloster stift seminario seminary church collegium".split(
    " ",
  ),
);
const SMALL = new Set("of the de la le du des di del della and und et zu für".split(" "));

/** Index of the first token of the piece that ends before a comma. */
function pieceStart(tokens: readonly Token[], from: number, end: number): number {
  let start = end;
  while (start > from && !isMark(tokens[start - 1], ",") && !isMark(tokens[start - 1], ";") && !isMark(tokens[start - 1], ":")) start--;
  return start;
}
