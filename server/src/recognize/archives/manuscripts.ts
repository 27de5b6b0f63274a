import type { Token } from "../token";
import { isCapital, isCapitals, isMark, ROMAN } from "../tokens";
import { is, wordClass } from "../words";
import { LEVEL_WORDS } from "./levels";
import type { ShelfMark } from "./shelfmarks";

/** First words of shelf marks of manuscripts. */
export const MANUSCRIPTS = wordClass(
  "ms mss mscr msc bms fms cod cód códice codice códices codex codices clm cgm cpg cvp hs hss add additional rkp rkps",
);
/** Names of collections, and of languages, that shelf marks of manuscripts begin with: `Harley 603`, `Vat. lat. 3738`. Compiled for this
 *  project from general usage. */
export const COLLECTIONS = wordClass(
  "cotton harley harl harleian sloane egerton royal lansdowne stowe arundel burney bodl bodley laud rawl rawlinson ashmole digby auct hatton junius tanner " +
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
  // The `mss` of `http://hdl.loc.gov/loc.mss/mfdip` is part of an address.
  if (first.glued && isMark(tokens[at - 1], ".") && tokens[at - 1]?.glued && tokens[at - 2]?.glued) return undefined;
  // The `reg. 2411` behind an archive is a register.
  if (!is(first, MANUSCRIPTS) && !isCapital(first.text) && (!behind || LEVEL_WORDS.has(first.lower))) return undefined;
  let heads = 0;
  let collections = 0;
  let next = at;
  for (; next < Math.min(limit, at + 12); next++) {
    const token = tokens[next] as Token;
    if (isMark(token, ".")) continue;
    // `Mss/12345`
    if (isMark(token, "/") && next === at + 1 && heads > 0) continue;
    if (token.kind === "number") break;
    // The `XI` of `Cotton Galba C XI`
    if (
      collections > 0 &&
      token.text.length > 1 &&
      is(token, ROMAN) &&
      isCapital(token.text) &&
      /^[,.;]?$/.test(tokens[next + 1]?.text ?? "")
    )
      break;
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
  if (!/^(?:ms|mss|mscr|msc|cod|cód|códice|codice|codex|hs|rkps?)$/.test((tokens[at] as Token).lower)) return at;
  return isMark(tokens[at + 1], ".") || isMark(tokens[at + 1], "/") ? at + 2 : at + 1;
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
