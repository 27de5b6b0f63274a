import { INTRODUCTION } from "../archives/values";
import { isYear, MONTH } from "../dates";
import { classOf } from "../people/words/lexicon";
import { Is } from "../people/words/word-classes";
import type { Token } from "../token";
import { isCapital, isDigit, isMark, ROMAN } from "../tokens";
import { is } from "../words";

/** Whether a parenthesis says where and when a work came out: `(Torino: Einaudi, 2012)`; for an article the year of the volume: `4 (1930)`, `lxi (1975)`. Indices count tokens. */
export function isImprint(tokens: readonly Token[], open: number, close: number): boolean {
  const before = tokens[open - 1];
  const volume = before?.kind === "number" || (before?.kind === "word" && is(before, ROMAN));
  if (close - open === 2) return isYear(tokens[open + 1]?.text ?? "") && (volume || isVolumeOfJournal(tokens, open, close));
  if (volume && isIssue(tokens, open, close)) return true;
  if (close - open === 3) return isPlaceWithYear(tokens, open, close);
  if (close - open > 40 || close - open < 4) return false;
  let year = false;
  let capital = false;
  for (let at = open + 1; at < close; at++) {
    const token = tokens[at] as Token;
    if (token.kind === "number") year ||= startsWithYear(token.text);
    else if (token.kind === "word" && isCapital(token.text) && !is(token, MONTH)) capital = true;
    if (is(token, INTRODUCTION) && HEREAFTER.has(token.lower)) return false;
  }
  const last = tokens[close - 1];
  const place = isMark(tokens[open + 2], ":") || isMark(tokens[open + 3], ":");
  return capital && (year ? last?.kind === "number" || place : place && last?.kind === "word");
}

/** `(Wien 2000)` behind a title, with its page or at the end. */
function isPlaceWithYear(tokens: readonly Token[], open: number, close: number): boolean {
  const place = tokens[open + 1] as Token;
  const year = tokens[open + 2] as Token;
  if (place.kind !== "word" || !isCapital(place.text) || place.text.length < 3 || is(place, MONTH) || SEASONS.has(place.lower))
    return false;
  if (year.kind !== "number" || !startsWithYear(year.text)) return false;
  const behind = tokens[close + 1];
  return behind === undefined || behind.kind === "number" || /^(?:[,.;:)]|s|p|pp)$/.test(behind.lower);
}

/** Where a book came out that is cited as `Записки. М.: Наука, 1980` or `Storia del sale. Torino: Einaudi, 1951`. Indices count tokens. */
export interface OpenImprint {
  /** The full stop behind the title. */
  readonly stop: number;
  /** Behind the place. */
  readonly placeTo: number;
  /** Behind the colon; the end of the piece where no publisher is named. */
  readonly publisherFrom: number;
}

/** The place, and the publisher behind a colon, with which the words before a year end; undefined where they are all title. */
export function openImprint(tokens: readonly Token[], from: number, to: number): OpenImprint | undefined {
  for (let stop = from + 1; stop + 1 < to; stop++) {
    if (!isMark(tokens[stop], ".")) continue;
    const placeTo = placesEnd(tokens, stop + 1, to);
    if (placeTo === to) return { stop, placeTo, publisherFrom: to };
    if (placeTo > stop + 1 && isMark(tokens[placeTo], ":") && isCapital(tokens[placeTo + 1]?.text ?? ""))
      return { stop, placeTo, publisherFrom: placeTo + 1 };
  }
  return undefined;
}

/** Index behind places that begin at a token: `М.; Л.`, `Leipzig und Wien`; the token itself where none does. */
function placesEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  for (let at = from, places = 0; at < to && places < MOST_PLACES; places++) {
    const token = tokens[at] as Token;
    const cut = isCutPlace(tokens, at);
    if (!cut && !(isCapital(token.text) && classOf(token.text) & Is.Place)) break;
    end = cut ? at + 2 : at + 1;
    at = /^(?:[-–;]|und|e|et|and|и)$/.test(tokens[end]?.text ?? "") ? end + 1 : end;
    if (at === end) break;
  }
  return end;
}

/** More places of printing hardly any book has. */
const MOST_PLACES = 4;

/** Whether a mark stands between two places of printing: `М.; Л., 1932`. */
export const isBetweenPlaces = (tokens: readonly Token[], at: number): boolean => isCutPlace(tokens, at - 2) && isCutPlace(tokens, at + 1);

const isCutPlace = (tokens: readonly Token[], at: number): boolean => CUT_PLACES.has(tokens[at]?.text ?? "") && isMark(tokens[at + 1], ".");

/** Places of printing as Russian references cut them: Moscow, Leningrad, St Petersburg, Petrograd, Kiev; after GOST 7.12. */
const CUT_PLACES = new Set("М Л СПб Пг Пб К М.-Л M L SPb Pg".split(" "));

/** Whether a parenthesis dates the issue of a journal: `(Fall 1994)`, `(1999–2000)`, `(May 1931)`. */
function isIssue(tokens: readonly Token[], open: number, close: number): boolean {
  let years = 0;
  for (let at = open + 1; at < close; at++) {
    const token = tokens[at] as Token;
    if (token.kind === "number" && startsWithYear(token.text)) years++;
    else if (
      token.kind === "number"
        ? token.text.length > 2
        : token.kind === "word"
          ? !(is(token, MONTH) || SEASONS.has(token.lower))
          : !/^[-–/.,]$/.test(token.text)
    )
      return false;
  }
  return years > 0 && close - open < 8;
}

const SEASONS = new Set(
  "el de spring summer fall autumn winter printemps été automne hiver frühjahr sommer herbst primavera estate autunno inverno".split(" "),
);

/** Whether a year stands between a journal and a page: `‘Salt’, Quay Papers (1983), 91–107`. */
function isVolumeOfJournal(tokens: readonly Token[], open: number, close: number): boolean {
  if (!(isMark(tokens[close + 1], ",") || isMark(tokens[close + 1], ":")) || tokens[close + 2]?.kind !== "number") return false;
  for (let at = open - 1; at > Math.max(0, open - 16); at--) if (CLOSES_TITLE.has(tokens[at]?.text ?? "")) return true;
  return false;
}

const CLOSES_TITLE = new Set("’ ” » “ \" '".split(" "));

/** `1924`, and the `1924a` of a second work of that year. */
/** A year, perhaps with the number of the edition before it: `(Wien 31994)`. */
const startsWithYear = (text: string): boolean =>
  text.length >= 4 && isDigit(text, 3) && (isYear(text.slice(0, 4)) || (text.length === 5 && isYear(text.slice(1))));

const HEREAFTER = new Set("hereafter henceforth hereinafter далее".split(" "));
