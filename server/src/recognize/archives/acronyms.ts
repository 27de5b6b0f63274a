import type { Token } from "../token";
import { isCapital, isMark, isRoman } from "../tokens";
import { is, wordsThat } from "../words";
import { LEVEL_WORDS } from "./levels";
import type { Mention } from "./mention";
import { codeAt } from "./shelfmarks";
import { isBranch, NO_REPOSITORY } from "./table-names";
import { INTRODUCTION, LEVEL } from "./values";

/** A word in capitals, or that begins and ends with one. */
export const ACRONYM = wordsThat(
  ({ kind, text, lower }) =>
    kind === "word" &&
    text.length <= 9 &&
    isCapital(text) &&
    text.slice(1) !== lower.slice(1) &&
    /^\p{Lu}[\p{L}]*\p{Lu}\p{L}{0,3}$/u.test(text) &&
    !isRoman(text) &&
    !LEVEL_WORDS.has(lower),
);

const isAcronym = (token: Token | undefined): boolean => is(token, ACRONYM) && !is(token, INTRODUCTION);

/** One to three words in capitals, as abbreviations of archives are: `ACDS`, `GA RF`, `AMAE`, `GStA PK`. */
export function acronymAt(tokens: readonly Token[], at: number, limit: number): Mention | undefined {
  const first = tokens[at];
  const numbered = departmentalEnd(tokens, at, limit);
  if (numbered > at) return { from: at, to: numbered, kind: "named", system: "french" };
  if (!isAcronym(first) || first?.text.length === 1 || NO_REPOSITORY.has(first?.text ?? "")) return undefined;
  const before = tokens[at - 1];
  if (before && ((isMark(before, ".") && before.glued && tokens[at - 2]?.text.length === 1) || (isMark(before, "-") && before.glued)))
    return undefined;
  if (isMark(tokens[at + 1], "-") && tokens[at + 2]?.kind === "number" && tokens[at + 2]?.glued) return undefined;
  let next = at + 1;
  while (next < Math.min(limit, at + 3) && ((isAcronym(tokens[next]) && tokens[next + 1]?.kind !== "number") || isBranch(tokens, next)))
    next++;
  return { from: at, to: placeEnd(tokens, next, limit), kind: "acronym" };
}

/** Index behind the number or the name of a French department, `AD 29, 4 S 246`, `AD 2A`, `AD Lot-et-Garonne, 3 S 114`, or of a town: `AM Brest, 2 D 14`. */
function departmentalEnd(tokens: readonly Token[], at: number, limit: number): number {
  const number = tokens[at + 1];
  if (!(tokens[at]?.text === "AD" || tokens[at]?.text === "AM") || at + 1 >= limit) return at;
  if (number?.kind === "word") {
    const end = placeEnd(tokens, at + 1, limit);
    return end > at + 1 && codeAt(tokens, end + 1, limit) ? end : at;
  }
  if (tokens[at]?.text === "AM" || !/^(?:\d\d|2[AB]|97\d)$/.test(number?.text ?? "")) return at;
  return isMark(tokens[at + 2], ",") || isMark(tokens[at + 2], ":") ? at + 2 : at;
}

/** Index behind the place that tells archives of one kind apart: `SOA Litoměřice,`, `AD Ille-et-Vilaine,`. */
function placeEnd(tokens: readonly Token[], at: number, limit: number): number {
  let next = at;
  for (; next < Math.min(limit, at + 6); next++) {
    const token = tokens[next] as Token;
    if (token.kind === "number" || (token.kind === "mark" && token.text !== "-")) break;
    const small = token.kind === "word" && next > at && isMark(tokens[next - 1], "-");
    if (token.kind === "word" && !small && (!isCapital(token.text) || token.text.length < 3 || is(token, LEVEL | ACRONYM))) return at;
  }
  return next < limit && (isMark(tokens[next], ",") || isMark(tokens[next], ":")) ? next : at;
}
