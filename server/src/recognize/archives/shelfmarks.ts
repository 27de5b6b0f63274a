import { isYear } from "../dates";
import type { Token } from "../token";
import { isCapital, isCapitals, isMark, ROMAN } from "../tokens";
import { is, wordClass, wordsThat } from "../words";
import { LEVEL_WORDS } from "./levels";

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
  if (first?.kind === "number") return turnsAt(tokens, at, at, limit);
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
  while (isMark(tokens[next], "/") && tokens[next]?.glued && isLetters(tokens[next + 1], 4) && tokens[next + 2]?.glued) next += 2;
  if ((isMark(tokens[next], "/") || isMark(tokens[next], "-")) && tokens[next]?.glued) next++;
  if (next >= limit || tokens[next]?.kind !== "number") return undefined;
  // The `CDF 1910–29` of a record group is a name.
  if (isYear(tokens[next]?.text ?? "") && isMark(tokens[next + 1], "–") && tokens[next + 2]?.glued) return undefined;
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

const LETTERS = wordsThat(({ kind, text }) => kind === "word" && isCapitals(text, 5));

const isLetters = (token: Token | undefined, most: number): boolean => is(token, LETTERS) && (token?.text.length ?? 0) <= most;

/** Letters between numbers: the `N` of `7 N 2345`, the `Bf` of `1 Bf 1124`. */
const isTurn = (token: Token | undefined): boolean =>
  token?.kind === "word" && /^\p{Lu}{1,2}\p{Ll}?$/u.test(token.text) && token.text.length < 3 && !NO_CODE.has(token.text);

/** Letters and numbers in turns behind the number at `from`, a mark that began at `at`. */
function turnsAt(tokens: readonly Token[], at: number, from: number, limit: number): ShelfMark | undefined {
  let next = from + 1;
  let turns = 0;
  while (next + 1 < limit && isTurn(tokens[next]) && tokens[next + 1]?.kind === "number") {
    next += 2;
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

/** First words of shelf marks of manuscripts, and the collections that they name. */
export const MANUSCRIPTS = wordClass("ms mss mscr msc bms fms cod codex codices clm cgm cpg cvp hs hss add additional");
export const COLLECTIONS = wordClass(
  "cotton harley harl sloane egerton royal lansdowne stowe arundel burney bodl bodley laud rawl rawlinson ashmole digby auct hatton junius " +
    "vat reg pal barb ottob borg urb chigi ross lat gr fr franç français latin grec hebr arm nouv nouvelles acq nal naf germ ital it esp misc guelf aug helmst " +
    "nero vitellius cleopatra claudius tiberius caligula vespasian titus domitian faustina galba julius augustus otho appendix series",
);

/** The shelf mark of a manuscript at a token: `Cotton MS Nero D. iv`, `ms. lat. 4117`, `Vat. lat. 3738`, `MS Add. 12345`,
 *  `2° Ms. theol. 31`; right `behind` a library also `lat. 4117`. */
export function manuscriptAt(tokens: readonly Token[], at: number, limit: number, behind = false): ShelfMark | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  if (first.kind === "number") return formatAt(tokens, at, limit);
  if (!is(first, MANUSCRIPTS | COLLECTIONS)) return undefined;
  // The `reg. 2411` behind an archive is a register.
  if (!is(first, MANUSCRIPTS) && !isCapital(first.text) && (!behind || LEVEL_WORDS.has(first.lower))) return undefined;
  let heads = 0;
  let collections = 0;
  let next = at;
  for (; next < Math.min(limit, at + 12); next++) {
    const token = tokens[next] as Token;
    if (isMark(token, ".")) continue;
    if (token.kind === "number") break;
    // The `JM/B6/7` of `MS JM/B6/7`.
    if (heads > 0 && token.kind === "word" && isMark(tokens[next + 1], "/") && tokens[next + 2]?.glued) break;
    if (token.kind === "mark") return undefined;
    if (is(token, MANUSCRIPTS)) heads++;
    else if (is(token, COLLECTIONS)) collections++;
    else if (heads + collections === 0 || !(isCapital(token.text) || (heads > 0 && isShort(tokens, next)))) break;
  }
  // `Harley 647` behind a library; but capitals are a code.
  if (heads === 0 && collections < (behind && !/^\p{Lu}{2}$/u.test(first.text) ? 1 : 2)) return undefined;
  const end = manuscriptNumberEnd(tokens, next, limit);
  return end > next
    ? {
        from: at,
        to: end,
        valueFrom: behindWord(tokens, at),
        kind: "manuscript",
        seriesTo: end,
        turns: false,
        strong: collections > 0 || heads > 1 || /^c[lgpv][mgp]$/.test(first.lower),
        department: false,
      }
    : undefined;
}

/** A shelf mark that begins with the format of the book: `2° Ms. theol. 31`. */
function formatAt(tokens: readonly Token[], at: number, limit: number): ShelfMark | undefined {
  const degree = tokens[at + 1]?.text;
  if ((degree !== "°" && degree !== "º") || !/^[248]$|^1[26]$/.test(tokens[at]?.text ?? "")) return undefined;
  const mark = manuscriptAt(tokens, at + 2, limit);
  return mark && { ...mark, from: at, valueFrom: at };
}

/** An abbreviation inside a shelf mark: the `hist.` and `c.` of `MS Eng. hist. c. 123`. */
const isShort = (tokens: readonly Token[], at: number): boolean =>
  ((tokens[at] as Token).text.length <= 5 &&
    isMark(tokens[at + 1], ".") &&
    !/^(?:fol|fols|ff|f|no|nr)$/.test((tokens[at] as Token).lower)) ||
  ((tokens[at] as Token).text.length === 1 && tokens[at + 1]?.kind === "number");

function behindWord(tokens: readonly Token[], at: number): number {
  if (!/^(?:ms|mss|mscr|msc|cod|codex|hs)$/.test((tokens[at] as Token).lower)) return at;
  return isMark(tokens[at + 1], ".") ? at + 2 : at + 1;
}

/** Index behind `12345`, `11/20`, `D. iv` or `2° 34`. */
function manuscriptNumberEnd(tokens: readonly Token[], at: number, limit: number): number {
  let next = at;
  const token = tokens[next];
  const before = tokens[next - 1];
  if (next >= limit || !token) return at;
  const word = token.kind === "word" && token.text.length < 8;
  const parted = (tokens[next + 1]?.text === "." || tokens[next + 1]?.text === "/") && tokens[next + 2]?.glued === true;
  if (word && is(token, ROMAN) && !parted && (isMark(before, ".") || before?.kind === "word")) return next + 1;
  // The `VII.G.16` of Prague and the `JM/B6/7` of Cambridge.
  if (token.kind !== "number" && !(word && parted && isCapital(token.text) && before && (is(before, MANUSCRIPTS) || isMark(before, "."))))
    return at;
  next++;
  let numbers = token.kind === "number" ? 1 : 0;
  // The `c` of `BANC MSS 72/105 c`.
  const letter = (end: number): number =>
    end + 1 < limit && /^[a-z]$/.test(tokens[end]?.text ?? "") && !tokens[end]?.glued && isMark(tokens[end + 1], ",") ? end + 1 : end;
  // The thousands of `MS 10,315`.
  if (
    numbers === 1 &&
    isMark(tokens[next], ",") &&
    tokens[next]?.glued &&
    tokens[next + 1]?.glued &&
    /^\d{3}$/.test(tokens[next + 1]?.text ?? "")
  )
    return next + 2;
  while (next + 1 < limit && /^[/.°–-]$/.test(tokens[next]?.text ?? "") && tokens[next]?.glued && tokens[next + 1]?.glued) {
    const part = tokens[next + 1] as Token;
    if (part.kind === "mark" || (part.kind === "word" && (part.text.length > 4 || !isCapital(part.text)))) break;
    next += 2;
    if (part.kind === "number" || (tokens[next]?.kind === "number" && tokens[next]?.glued)) numbers++;
    if (part.kind === "word" && tokens[next]?.kind === "number" && tokens[next]?.glued) next++;
  }
  // The `A. xiv` of `Royal MS 13 A. xiv`.
  if (numbers === 1 && next + 1 < limit && !tokens[next]?.glued && isCapitals(tokens[next]?.text ?? "", 1)) {
    const last = isMark(tokens[next + 1], ".") ? next + 2 : next + 1;
    if (last < limit && (is(tokens[last], ROMAN) || tokens[last]?.kind === "number")) return last + 1;
  }
  return numbers > 0 ? letter(next) : at;
}
