import { isYear, MONTH } from "../dates";
import type { Token } from "../token";
import { DASHES, isCapital, isCapitals, isMark, ROMAN, ROMAN_CAPITALS, SEPARATORS } from "../tokens";
import { is } from "../words";

/** Index behind the number, range or list that begins at a token: `135-36`, `5–7ob.`, `023.1/4–155`, `12r–13v`, `VII`, `5, 7 and 9`. */
export function numberEnd(tokens: readonly Token[], at: number, limit: number, several: boolean): number {
  if (at >= limit || !startsNumber(tokens, at)) return at;
  let end = at + 1;
  while (end < limit) {
    const next = grown(tokens, end, limit, several);
    if (next === end) break;
    end = next;
  }
  return end;
}

function startsNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === "number") return true;
  if (token?.kind !== "word") return false;
  const next = tokens[at + 1];
  const initial = token.text.length === 1 && isMark(next, ".") && tokens[at + 2]?.kind === "word";
  if (initial) return false;
  // The `i-7` of a fond.
  if (token.text.length === 1 && isMark(next, "-") && next?.glued && tokens[at + 2]?.kind === "number" && tokens[at + 2]?.glued)
    return true;
  if (!isCapital(token.text)) return false;
  if (is(token, ROMAN_CAPITALS)) return !(next?.kind === "word" && next.glued);
  if (next?.glued === true && isCapitals(token.text, 3)) {
    if (next.kind === "number") return true;
    if (isMark(next, "/") || isMark(next, "-")) return tokens[at + 2]?.kind === "number" && tokens[at + 2]?.glued === true;
  }
  if (!isCapitals(token.text, 1)) return false;
  if (next === undefined || (isMark(next, ".") && tokens[at + 2] === undefined)) return true;
  return isMark(next, ",") || isMark(next, ";") || isMark(next, ")");
}

const RANGE_MARKS = new Set("- – — / _ . :".split(" "));
const RANGE_WORDS = new Set("through thru to bis do по po al à".split(" "));
const AND_WORDS = new Set("and e und et y i и & a".split(" "));
const SIDES = new Set("ob об verso recto r v vo ro bis ter rev зв zv obv rv rs vs".split(" "));

/** Sides that are abbreviated with a full stop. */
const SHORTENED = new Set("ob об rev зв zv obv rs vs".split(" "));

function grown(tokens: readonly Token[], at: number, limit: number, several: boolean): number {
  const token = tokens[at] as Token;
  const next = at + 1 < limit ? tokens[at + 1] : undefined;
  const before = tokens[at - 1] as Token;
  if (token.glued && (token.text === "°" || token.text === "º")) return at + 1;
  if (token.kind === "word" && before.kind === "number" && SIDES.has(token.lower))
    return at + (isMark(next, ".") && SHORTENED.has(token.lower) && token.text !== "RS" ? 2 : 1);
  // The abbreviation of `ll. 5–7ob., 9`.
  if (several && token.glued && isMark(token, ".") && isMark(next, ",") && tokens[at + 2]?.kind === "number" && at + 2 < limit)
    return before.kind === "number" && /(?:ob|об)$/.test(before.lower) ? at + 3 : at;
  if (token.kind === "mark" && next && RANGE_MARKS.has(token.text)) {
    const tight = token.glued && next.glued;
    if (tight && next.kind === "number") return at + 2;
    const dash = is(token, DASHES);
    const behindSide = isMark(before, ".") && SHORTENED.has(tokens[at - 2]?.lower ?? "");
    if (dash && !tight && next.kind === "number" && (before.kind === "number" || behindSide) && !isYear(next.text)) return at + 2;
    // The `d` of `op. 162/d. 4` is the next level.
    const level = isMark(tokens[at + 2], ".") && tokens[at + 3]?.kind === "number";
    const side = next.kind === "word" && !level && (SIDES.has(next.lower) || is(next, ROMAN) || isCapitals(next.text, 1));
    // `fond 71/URSS`
    if (tight && token.text === "/" && before.kind === "number" && isName(next) && !level) return at + 2;
    if (tight && side && token.text !== "." && token.text !== ":" && token.text !== "—") return at + 2;
    return at;
  }
  if (token.kind === "number" && token.glued && before.kind === "word") return at + 1;
  // The letter of `Karton 159 a,`.
  if (token.text.length === 1 && token.kind === "word" && !token.glued && before.kind === "number" && isMark(next, ","))
    return LETTER_ENDS.test(token.text) ? at + 1 : at;
  // The half volume of `Bd. I,2`.
  if (isMark(token, ",") && token.glued && next?.glued && next.text.length === 1 && next.kind === "number" && is(before, ROMAN))
    return at + 2;
  if (next?.kind !== "number" || isYear(next.text) || is(tokens[at + 2], MONTH)) return at;
  if (before.kind === "number" && RANGE_WORDS.has(token.lower)) return at + 2;
  const and = AND_WORDS.has(token.lower);
  if (several && (and || isMark(token, ","))) return at + 2;
  // `exp. 1 y 2,` lists two though the level word is in the singular.
  if (and && before.kind === "number" && (at + 2 >= limit || is(tokens[at + 2], SEPARATORS))) return at + 2;
  return at;
}

/** Capitals, or a land: `fond 71/România`. */
const isName = ({ text }: Token): boolean => isCapitals(text, 5) || (text.length > 4 && isCapital(text));

/** Letters that end a number: not the words `e`, `y` and `o`. */
const LETTER_ENDS = /^[a-dA-H]$/;
