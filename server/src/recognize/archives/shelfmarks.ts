import { isYear } from "../dates";
import type { Token } from "../token";
import { isCapitals, isMark, ROMAN, ROMAN_CAPITALS } from "../tokens";
import { is, wordsThat } from "../words";
import { numberEnd } from "./numbers";

/** A mark of letters and numbers without a level word: `FO 371/11779`, `R 901/23456`, `F/7/4567`, `clm 14456`. Indices count tokens. */
export interface ShelfMark {
  readonly from: number;
  readonly to: number;
  /** Where it begins but for the word for “manuscript”: at `lat.` in `ms. lat. 4117`. */
  readonly valueFrom: number;
  readonly kind: "code" | "manuscript";
  /** For a code the end of its first part, the series: `FO 371`. */
  readonly seriesTo: number;
  /** Needs no repository beside it. */
  readonly strong: boolean;
  /** A department whose records The National Archives (Kew) keep. */
  readonly department: boolean;
  /** Numbers and letters in turns, which are one mark. */
  readonly turns: boolean;
  /** A series of the Archives nationales in Paris: `F/7/12936`. */
  readonly stroked?: true;
}

/** Codes of departments in the citations of The National Archives, Kew (its guide “Citing records in The National Archives”). */
const DEPARTMENTS = new Set(
  "ADM AIR BT CAB CO CSC DEFE DO ED FCO FO GFM HO HS HW INF KV LAB MEPO MH MUN PREM PRO RG SC SP TS WO WORK".split(" "),
);

/** Series of the Archives nationales in Paris whose numbers are set off by strokes, `F/7/13025`: from general usage in notes. */
const FRENCH_SERIES = new Set("AB AD AF AJ BB CC F O Z".split(" "));

/** Capitals that are no shelf mark before a number. */
const NO_CODE = new Set("NO NR AD BC CE AM PM USA USSR URSS SSSR UN EU PP SS ISBN DOI VOL ART NOS II III IV VI VII VIII".split(" "));

/** A code at a token: capital letters, then a number, with parts set off by slashes: `FO 371/11779`; or numbers and letters
 *  in turns, as in French archives: `GR 7 N 2345`, `6 E 45`. */
export function codeAt(tokens: readonly Token[], at: number, limit: number): ShelfMark | undefined {
  const first = tokens[at];
  if (first?.kind === "number") return turnsAt(tokens, at, at, limit) ?? gluedTurnAt(tokens, at, limit);
  // The `U` of `U DEV/60/88`.
  if (
    is(first, LETTERS) &&
    first?.text.length === 1 &&
    is(tokens[at + 1], LETTERS) &&
    !tokens[at + 1]?.glued &&
    isMark(tokens[at + 2], "/")
  ) {
    const rest = codeAt(tokens, at + 1, limit);
    return rest && { ...rest, from: at, valueFrom: at };
  }
  if (!is(first, LETTERS) || !first || first.text.length > 5 || (NO_CODE.has(first.text) && !tokens[at + 1]?.glued)) return undefined;
  let next = at + 1;
  while (isMark(tokens[next], "/") && tokens[next]?.glued && isLetters(tokens[next + 1], 5) && tokens[next + 2]?.glued) {
    next += 2;
    // The `P&S` of `L/P&S/10/386`.
    if (isMark(tokens[next], "&") && isLetters(tokens[next + 1], 1) && tokens[next + 1]?.glued) next += 2;
  }
  // The `PA-AP` of `PA-AP 261`.
  if (isMark(tokens[next], "-") && tokens[next]?.glued && tokens[next + 1]?.glued && isLetters(tokens[next + 1], 2)) next += 2;
  if ((isMark(tokens[next], "/") || isMark(tokens[next], "-")) && tokens[next]?.glued) next++;
  if (next >= limit || tokens[next]?.kind !== "number") return undefined;
  // The `CDF 1910–29` of a record group is a name.
  const years = isYear(tokens[next]?.text ?? "") && tokens[next + 2]?.glued === true;
  if (years && (isMark(tokens[next + 1], "–") || (isMark(tokens[next + 1], "-") && isYear(tokens[next + 2]?.text ?? "")))) return undefined;
  next++;
  if (is(tokens[next], ROMAN) && isMark(tokens[next + 1], "/")) next++;
  const turns = turnsAt(tokens, at, next - 1, limit);
  if (turns) return turns;
  let seriesTo = next;
  let parts = 0;
  while (next + 1 < limit && /^[/.–-]$/.test(tokens[next]?.text ?? "") && tokens[next]?.glued && tokens[next + 1]?.glued) {
    const part = tokens[next + 1] as Token;
    if (part.kind === "mark" || (part.kind === "word" && part.text.length > 4)) break;
    if (parts === 0) seriesTo = next;
    // The `v. 2045` of the naval records `RM 5/v. 2045`.
    if (part.text === "v" && isMark(tokens[next + 2], ".") && tokens[next + 3]?.kind === "number" && next + 3 < limit) next += 2;
    next += 2;
    parts++;
    if (part.kind === "word" && tokens[next]?.kind === "number") next++;
  }
  const slash = tokens[at + 1]?.text === "/";
  if (parts === 0) seriesTo = next;
  const department = DEPARTMENTS.has(first.text);
  return {
    from: at,
    to: next,
    valueFrom: at,
    kind: "code",
    seriesTo,
    strong: parts > 0 && (department || slash),
    department,
    turns: false,
    ...(slash && parts > 0 && FRENCH_SERIES.has(first.text) && { stroked: true }),
  };
}

/** Capitals, as codes have them: `FO`, `R`. */
export const LETTERS = wordsThat(({ kind, text }) => kind === "word" && isCapitals(text, 5));

const isLetters = (token: Token | undefined, most: number): boolean => is(token, LETTERS) && (token?.text.length ?? 0) <= most;

/** A series of the Archives nationales in Paris that a Roman number divides: the `AB XIX 3192` of `AN, AB XIX 3192`. */
export function romanSeriesAt(tokens: readonly Token[], at: number, limit: number): ShelfMark | undefined {
  const number = tokens[at + 2];
  if (!isLetters(tokens[at], 2) || !is(tokens[at + 1], ROMAN_CAPITALS) || at + 2 >= limit || number?.kind !== "number" || number.glued)
    return undefined;
  return { from: at, to: at + 3, valueFrom: at, kind: "code", seriesTo: at + 2, strong: false, department: false, turns: false };
}

/** A code of the Ottoman archives, letters with full stops before file and folder: `HR.SYS. 1234/5`, `DH.ŞFR., 54/123`. */
export function dottedCodeAt(tokens: readonly Token[], at: number, limit: number): ShelfMark | undefined {
  if (!isCapitals(tokens[at]?.text ?? "", 4)) return undefined;
  let series = at + 1;
  while (series + 1 < limit && isMark(tokens[series], ".") && isCapitals(tokens[series + 1]?.text ?? "", 4)) series += 2;
  let next = series;
  while (isMark(tokens[next], ".") || isMark(tokens[next], ",")) next++;
  const end = numberEnd(tokens, next, limit, false);
  if (tokens[next]?.kind !== "number" || next >= limit || (series === at + 1 && end === next + 1)) return undefined;
  return { from: at, to: end, valueFrom: at, kind: "code", seriesTo: series, strong: true, department: false, turns: false };
}

/** Letters between numbers: the `N` of `7 N 2345`, the `Bf` of `1 Bf 1124`. */
const isTurn = (token: Token | undefined): boolean =>
  token?.kind === "word" && /^\p{Lu}{1,2}\p{Ll}?$/u.test(token.text) && token.text.length < 3 && !NO_CODE.has(token.text);

/** Letters and numbers in turns behind the number at `from`, a mark that began at `at`. */
function turnsAt(tokens: readonly Token[], at: number, from: number, limit: number): ShelfMark | undefined {
  let next = from + 1;
  let turns = 0;
  while (next + 1 < limit && isTurn(tokens[next])) {
    // The `AQ K` of `65 AQ K 241`.
    const last = isCapitals(tokens[next + 1]?.text ?? "", 1) && next + 2 < limit ? next + 1 : next;
    if (tokens[last + 1]?.kind !== "number") break;
    next = last + 2;
    turns++;
  }
  // The `1540` of `4 E 2/1540`.
  while (turns > 0 && next + 1 < limit && isMark(tokens[next], "/") && tokens[next]?.glued && tokens[next + 1]?.kind === "number")
    next += 2;
  const behind = tokens[next];
  const mark = { from: at, valueFrom: at, kind: "code" } as const;
  // What looks like a year ends the mark, or is one: `F 14 1842, dossier 3` and `FO 7 1848–49`.
  const ends = next + 1 >= limit || /^[,.;)]$/.test(tokens[next + 1]?.text ?? "");
  if (turns === 0 && at < from && next < limit && behind?.kind === "number" && !behind.glued && (ends || !isYear(behind.text))) {
    const department = DEPARTMENTS.has(tokens[at]?.text ?? "");
    return { ...mark, to: next + 1, seriesTo: next, strong: department, department, turns: false };
  }
  if (turns === 0) return undefined;
  return { ...mark, to: next, seriesTo: next, strong: false, department: false, turns: true };
}

/** A mark whose letters are glued to their number: the `5N 123` of the archive at Vincennes. */
function gluedTurnAt(tokens: readonly Token[], at: number, limit: number): ShelfMark | undefined {
  const behind = tokens[at + 1];
  if (at + 1 >= limit || behind?.kind !== "number" || behind.glued || !/^\d{1,2}\p{Lu}{1,2}$/u.test(tokens[at]?.text ?? ""))
    return undefined;
  return {
    from: at,
    to: at + 2,
    valueFrom: at,
    kind: "code",
    seriesTo: at + 1,
    strong: false,
    department: false,
    turns: true,
  };
}
