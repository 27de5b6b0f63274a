import { keyOf } from "../../data/repositories/repositories";
import type { ArchivalUnit, SystemId } from "../../model/sources";
import { dateEnd, isYear } from "../dates";
import { spanOfTokens } from "../note-text";
import { classOf } from "../people/words/lexicon";
import { Is } from "../people/words/word-classes";
import type { Token } from "../token";
import { isCapital, isMark } from "../tokens";
import { WordMemory } from "../word-memory";
import { skipSeparators } from "./describe";
import { numberEnd } from "./numbers";

/** What stands between a repository and its first level word. */
export interface Named {
  readonly units: ArchivalUnit[];
  readonly collections: string[];
}

/** Adds the collections named between the repository and its first number: `AHN, Estado, leg. 12`. */
export function collect(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  system: SystemId,
  draft: Named,
  home: string,
): void {
  for (const piece of piecesBetween(tokens, from, to, system)) {
    const number = numberIn(text, tokens, piece, system);
    if (number) draft.units.push(number);
    else collectNamed(text, tokens, piece, system, draft, home);
  }
}

/** A stretch of tokens between commas. */
interface Piece {
  readonly from: number;
  readonly to: number;
}

/** What commas part; parentheses explain what stands before them, but for published series. */
function piecesBetween(tokens: readonly Token[], from: number, to: number, system: SystemId): Piece[] {
  let at = from;
  const found: Piece[] = [];
  while (at < to) {
    const start = skipSeparators(tokens, at, to);
    at = start;
    while (at < to && !isMark(tokens[at], ",") && !isMark(tokens[at], "(") && !isMark(tokens[at], ";")) at++;
    if (isMark(tokens[at], "(")) {
      if (system === "published" && at > start) found.push({ from: start, to: at });
      else if (system !== "published") found.length = 0;
      while (at < to && !isMark(tokens[at], ")")) at++;
      at++;
    } else if (at > start) found.push({ from: start, to: at });
    else at++;
  }
  return found;
}

/** The level that a piece is which is a number alone: of a Dutch archive the `2.05.38` of its inventory. */
function numberIn(text: string, tokens: readonly Token[], { from, to }: Piece, system: SystemId): ArchivalUnit | undefined {
  const first = tokens[from] as Token;
  if (first.kind !== "number" || numberEnd(tokens, from, to, false) !== to || isYear(first.text) || system === "published")
    return undefined;
  const span = spanOfTokens(tokens, from, to);
  const value = text.slice(span.from, span.to);
  return { level: system === "dutch" && value.includes(".") ? "toegang" : "number", value, span };
}

function collectNamed(text: string, tokens: readonly Token[], piece: Piece, system: SystemId, draft: Named, home: string): void {
  const first = tokens[piece.from] as Token;
  let end = piece.to;
  while (end > piece.from && isMark(tokens[end - 1], ".") && (tokens[end - 2]?.text.length ?? 0) > 5) end--;
  const span = { from: first.from, to: (tokens[end - 1] as Token).to };
  const value = text.slice(span.from, span.to);
  if (system === "published") {
    const level = publishedLevel(value, draft.units);
    if (level) draft.units.push({ level, value, span });
    return;
  }
  if (
    system === "russian" ||
    first.kind !== "word" ||
    !isCapital(first.text) ||
    piece.to - piece.from > LONGEST_NAME ||
    isLetter(tokens, piece) ||
    dateEnd(tokens, piece.from, piece.to) > piece.from
  )
    return;
  const key = keys.of(text, span.from, span.to, keyOf);
  if (!PLACES.has(key) && key !== keys.of(home, 0, home.length, keyOf)) draft.collections.push(value);
}

const LONGEST_NAME = 9;

const keys = new WordMemory<string>(1000);

/** What stands alone in the reference to a published series: the `1926`, the `I` and the `B` of `FRUS, 1926, I` and `ADAP, B, I/2`. */
function publishedLevel(value: string, units: readonly ArchivalUnit[]): string | undefined {
  const has = (level: string): boolean => units.some((unit) => unit.level === level);
  // The `1919–1939` of a title is no year of the series.
  if (/^(?:1[0-9]|20)\d\d(?:[-–]\d\d)?$/.test(value)) return has("year") ? undefined : "year";
  if (/^I?[A-E]$/.test(value)) return "series";
  if (/^[IVX]+(?:[/,]\d)?$/.test(value) || /^\d{1,2}$/.test(value))
    return has("series") || has("year") || !/^[IVX]+$/.test(value) ? "volume" : "series";
  return undefined;
}

/** `Manning to Hay` is a letter and no collection. */
export const isLetter = (tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean =>
  tokens
    .slice(from + 1, to)
    .some(
      ({ lower }, at) => /^(?:to|an|à|к)$/.test(lower) && isCapital(tokens[from + at + 2]?.text ?? "") && !isAbroad(tokens, from + at + 1),
    );

/** Whether “à” stands between a common word and a place, `les emprunts portugais à Paris`, or “an” is English: `in an Uncertain World`. */
const isAbroad = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  if (before?.kind !== "word" || isCapital(before.text)) return false;
  return tokens[at]?.lower === "an" || (tokens[at]?.lower === "à" && (classOf(tokens[at + 1]?.text ?? "") & Is.Place) !== 0);
};

/** Cities in which archives stand: behind a repository they are no collection. */
const PLACES = new Set(
  (
    "moscow moskva moskau mosca moscou st-petersburg sankt-peterburg leningrad petersburg kiev kyiv minsk riga tallinn vilnius warsaw warszawa warschau krakow cracow prague praha prag " +
    "vienna wien budapest rome roma rom milano milan torino turin napoli naples firenze florence venezia venice genova paris vincennes nantes la-courneuve aix-en-provence lyon london kew oxford cambridge " +
    "edinburgh dublin berlin koblenz freiburg munich munchen dresden leipzig hamburg bonn potsdam bern geneva geneve genf madrid simancas sevilla seville barcelona lisbon lisboa washington washington-dc washington-d-c " +
    "college-park college-park-md new-york stanford cambridge-mass brussels bruxelles amsterdam the-hague den-haag copenhagen kobenhavn oslo stockholm helsinki bucharest bucuresti sofia belgrade beograd zagreb ljubljana " +
    "athens ankara istanbul jerusalem vatican citta-del-vaticano vatican-city tokyo beijing nanjing taipei"
  ).split(" "),
);
