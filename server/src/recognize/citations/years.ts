import { MONTH } from "../dates";
import { classOf } from "../people/words/lexicon";
import { Is } from "../people/words/word-classes";
import type { Token } from "../token";
import { DASHES, isMark } from "../tokens";
import { is, wordsThat } from "../words";
import { PAGE_WORD } from "./locators";
import type { Piece } from "./pieces";

/** Index of the piece with the year in which a work came out, or −1: the one behind a place rather than the years of a title, as in
 *  `Neri, Salt, 1929–1939, Leiden 1998`; those right behind the title are part of it. Behind a title in quotation marks the day of a newspaper is one. */
export function datedPiece(tokens: readonly Token[], pieces: readonly Piece[], quoted: boolean): number {
  const isDated = (piece: Piece, at: number): boolean =>
    (at > 0 || quoted) && yearIn(tokens, piece) !== undefined && (quoted || !endsWithDay(tokens, piece));
  const first = pieces.findIndex(isDated);
  const years = pieces[first];
  if (!years || quoted || !is(tokens[years.from], YEAR) || !is(tokens[years.from + 1], DASHES)) return first;
  const behind = pieces.findIndex((piece, at) => at > first && isDated(piece, at) && isPlace(tokens[piece.from]));
  return behind > 0 || first > 1 ? Math.max(behind, first) : -1;
}

const isPlace = (token: Token | undefined): boolean => (classOf(token?.text ?? "") & Is.Place) !== 0;

/** Index of the year with which a piece ends, or begins before a page: `Leipzig 1912`, `1967. С. 45`. */
export function yearIn(tokens: readonly Token[], piece: Piece): number | undefined {
  const last = piece.to - 1;
  if (
    is(tokens[last], YEAR) &&
    (last === piece.from ||
      BEFORE_YEARS.has(tokens[last - 1]?.text ?? "") ||
      (tokens[last - 1]?.kind === "word" && last - piece.from < 6 && !BEFORE_DATES.has(tokens[last - 1]?.lower ?? "")) ||
      isBehindPlace(tokens, piece.from, last))
  )
    return last;
  // `Frankfurt a. M. 1982/83`, `Cologne, 1985–88`
  const first = last - 2;
  const years = first >= piece.from && is(tokens[first], YEAR) && /^[/–-]$/.test(tokens[last - 1]?.text ?? "") && tokens[last]?.glued;
  if (years && (first === piece.from || (first - piece.from < 6 && !BEFORE_DATES.has(tokens[first - 1]?.lower ?? "")))) return first;
  const behind = tokens[piece.from + 2];
  const goesOn = is(behind, PAGE_WORD) || PARTS.has(behind?.lower ?? "");
  return is(tokens[piece.from], YEAR) && isMark(tokens[piece.from + 1], ".") && goesOn ? piece.from : undefined;
}

/** Whether a piece ends with the date of a day, as no book has it: `Eintragung vom 14. Juli 1859`. */
const endsWithDay = (tokens: readonly Token[], { to }: Piece): boolean =>
  is(tokens[to - 2], MONTH) && (isMark(tokens[to - 3], ".") ? tokens[to - 4] : tokens[to - 3])?.kind === "number";

/** Whether a place that is cut short, or told from another, stands before a year: `Frankfurt a. M. 1964`, `Leiden u. a. 1998`, `Berlin (Ost) 1968`. */
function isBehindPlace(tokens: readonly Token[], from: number, year: number): boolean {
  if (year - from > 6 || !isPlace(tokens[from])) return false;
  const before = tokens[year - 1];
  return isMark(before, ")") || (isMark(before, ".") && (tokens[year - 2]?.text.length ?? 9) < 3);
}

/** Words for the parts of a book, behind its year: `1913. Вып. 1. С. 3`. */
const PARTS = new Set("вып т ч кн vyp t ch kn".split(" "));

/** Words between which and a year a sentence speaks: `who would be shot in 1927`. */
const BEFORE_DATES = new Set(
  "in from of since until by to after before im ab seit bis nel dal del en de depuis desde w od v od do в с до к".split(" "),
);

/** Marks before a year: of a second edition, and behind the name of a journal. */
const BEFORE_YEARS = new Set("^ ” » “".split(" "));

/** The year of a book, which was printed: `1912`, `1912a`. */
export const YEAR = wordsThat(({ kind, text }) => kind === "number" && text.length > 3 && /^(?:1[4-9]|20)\d\d\p{L}?$/u.test(text));
