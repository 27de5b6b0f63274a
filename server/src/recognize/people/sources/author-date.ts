import { unitAt } from "../../../text";
import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { closesFirm } from "../evidence/firms";
import { locatesTown } from "../names/american-states";
import { isUnknown } from "../names/name-words";
import { Gap, Shape } from "../scan";
import { AND } from "../words/english";
import { AND_AUTHOR, isEtAl, OTHERS, YEAR } from "../words/reference-words";
import { WordPattern } from "../words/vocabulary";
import { Given, Is } from "../words/word-classes";
import { italicAt } from "./set-off";

/** Whether running text cites a name as an author there: `(Ellwick 1993)`, `Ellwick (1973)`, `(Ellwick 96–99)`. */
export const isCitedAuthor = (block: Block, name: Candidate): boolean =>
  (block.words.gaps & Gap.Open) !== 0 &&
  (isDated(block, name) || isPaged(block, name) || isQuoted(block, name) || isDatedBehind(block, name));

/** `(Ellwick 1993)`, `(cf. Ellwick 1989b; Hunt, 1984, 1990)`, `(Ellwick & Hunt 1993; Perrow et al., 2004)`: authors and the year of what
 *  they wrote. */
export function isDated(block: Block, { first, last }: Pick<Candidate, "first" | "last">): boolean {
  const year = yearBehind(block, last);
  if (year < 0 || block.prose.block.kind === "note" || !closes(block, year + 1)) return false;
  if (SEASON.fits(block, last) || (block.is(last) & NO_AUTHOR) !== 0 || isSecondTown(block, first, year)) return false;
  // `(De Kalb, Ill., 1994)`
  if (locatesTown(block, last + 1)) return false;
  // `(Ellwick & de Hunt, 1993)`
  const head = block.is(first - 1) & Is.Particle && block.shape(first - 1) === Shape.Lower && block.joined(first) ? first - 1 : first;
  return opensCitation(block, head) && parenthesized(block, head) && !isImprint(block, head, last, year);
}

/** `(Still & Ellwick, 1993)`, `(Ellwick, Still, and Hunt 1993)`: whom a year names with others is a person, though his name is a common word;
 *  `(Peace and War, 1993)` is a title. */
export const isCoauthor = (block: Block, at: number): boolean =>
  (block.words.gaps & Gap.Open) !== 0 &&
  (isListed(block, at) || (isListed(block, at + 1) && !YEAR.fits(block, at + 1))) &&
  isDated(block, { first: at, last: at });

const isListed = (block: Block, at: number): boolean => (block.gap(at) & (Gap.Comma | Gap.Ampersand)) !== 0;

/** No row of authors is longer, in words. */
export const LONGEST_ROW = 9;

/** The year behind an author and all who wrote with him, or -1. */
function yearBehind(block: Block, last: number): number {
  for (let at = last + 1; at <= last + LONGEST_ROW && at < block.count; at++) {
    const gap = block.gap(at) & ~Gap.Space;
    if (block.shape(at) === Shape.Number) return YEAR.fits(block, at) && (gap & ~(Gap.Comma | Gap.Period)) === 0 ? at : -1;
    // `(Ellwick & Co., Oslo, 1955)`
    if ((gap & ~BETWEEN_AUTHORS) !== 0 || (gap === Gap.Period && !block.initial(at - 1) && !isEtAl(block, at - 1)) || closesFirm(block, at))
      return -1;
    // `(Ellwick & de Hunt, 1993)`
    if (block.is(at) & Is.Particle && block.shape(at) === Shape.Lower && block.joined(at + 1) && block.capital(at + 1)) at++;
    const isNext = (gap & ~Gap.Period) !== 0 || isAndOthers(block, at - 1) || block.initial(at - 1);
    if (!(isNext && block.capital(at)) && !block.initial(at) && !isAndOthers(block, at)) return -1;
  }
  return -1;
}

const BETWEEN_AUTHORS = Gap.Comma | Gap.Ampersand | Gap.Period;
const isAndOthers = (block: Block, at: number): boolean => AND_AUTHOR.fits(block, at) || OTHERS.fits(block, at);

/** Whether a citation, or the next author of one, begins with a word. */
const opensCitation = (block: Block, at: number): boolean =>
  (block.gap(at) & (Gap.Open | Gap.Semicolon | Gap.Ampersand)) !== 0 ||
  (block.is(at - 1) & Is.Reference) !== 0 ||
  EXAMPLE.fits(block, at - 1) ||
  AND.fits(block, at - 1) ||
  ((block.gap(at) & ~Gap.Space) === Gap.Comma && (block.capital(at - 1) || block.initial(at - 1)));

export const EXAMPLE = new WordPattern(/^(?:example|instance|by|especially|notably|recently)$/);

/** `(Gotha, 1890)` may be a place and a year: behind a comma the year is that of an author if his name ends as surnames do, others wrote with
 *  him, a page follows or another citation stands beside it. */
const isImprint = (block: Block, first: number, last: number, year: number): boolean =>
  year === last + 1 &&
  (block.gap(year) & Gap.Comma) !== 0 &&
  (block.is(last) & Is.SurnameShape) === 0 &&
  (block.gap(first) & (Gap.Semicolon | Gap.Ampersand)) === 0 &&
  !isBehindClause(block, first, year) &&
  !AND.fits(block, first - 1) &&
  // `(Leiden, 1606, see note 2)`
  (unitAt(block.text, block.to(year)) === CLOSE || OLD.fits(block, year));

const OLD = new WordPattern(/^1[5-7]\d\d$/);

/** `(Zamora and Orvell, 2007)` where books are cited: behind a town another one. */
const isSecondTown = (block: Block, first: number, year: number): boolean =>
  (block.is(first - 2) & Is.Place) !== 0 &&
  AND.fits(block, first - 1) &&
  (block.gap(first - 2) & Gap.Open) !== 0 &&
  (block.gap(year) & Gap.Comma) !== 0 &&
  block.cites;

/** `was disputed (Ellwick, 1993)`: behind a word in lower case no title ends before its place and year. */
const isBehindClause = (block: Block, first: number, year: number): boolean =>
  (block.gap(first) & Gap.Open) !== 0 &&
  block.shape(first - 1) === Shape.Lower &&
  !italicAt(block, block.from(first - 1)) &&
  MODERN.fits(block, year);

const MODERN = new WordPattern(/^(?:19[2-9]|20\d)\d[a-z]?$/);

/** `documented by Ellwick (1973)`, `cf. Hunt (1983: 12; 1990b)`: an author before the year of what he wrote; `the Orfeo of Mantua (1607)` and `at
 *  Verdun (1916)` are none. */
function isDatedBehind(block: Block, { first, last, kind }: Candidate): boolean {
  const year = last + 1;
  if (kind !== "single" || block.gap(year) !== (Gap.Space | Gap.Open)) return false;
  if (isInSquare(block, year)) return (block.is(last) & NO_AUTHOR) === 0 && !italicAt(block, block.from(last));
  if (!WRITTEN.fits(block, year)) return false;
  if (!endsDates(block, year) || (block.is(last) & (NO_AUTHOR | Given)) !== 0 || SEASON.fits(block, last)) return false;
  if (italicAt(block, block.from(last)) || (block.gap(first) & Gap.Quote) !== 0) return false;
  if (block.prose.block.kind === "note" && !(block.is(first - 1) & Is.Reference) && !AND.fits(block, first - 1)) return false;
  return (
    !(block.joined(first) && OF_WHAT.fits(block, first - 1)) ||
    (IN.fits(block, first - 1) && LATE.fits(block, year) && isUnknown(block, last))
  );
}

/** Whether years, pages and letters alone stand between a year and the bracket that closes. */
function endsDates(block: Block, year: number): boolean {
  let at = year + 1;
  while (at < year + MOST_PAGES && (block.gap(at) & Gap.Close) === 0 && (block.shape(at) === Shape.Number || BETWEEN_YEARS.fits(block, at)))
    at++;
  return unitAt(block.text, block.to(at - 1)) === CLOSE;
}

/** `Ellwick [1966], pp. 43–5`, `Ellwick [1610, 1972]`: as Italian notes cite, years and nothing else in square brackets. */
function isInSquare(block: Block, year: number): boolean {
  if (unitAt(block.text, block.from(year) - 1) !== SQUARE || !YEAR.fits(block, year)) return false;
  const last = YEAR.fits(block, year + 1) && (block.gap(year + 1) & ~Gap.Space) === Gap.Comma ? year + 1 : year;
  return unitAt(block.text, block.to(last)) === SQUARE + 2;
}

const SQUARE = 91;

/** `found in Ellwick (1962)`; `in Ellwick (1916)` may be a battle. */
const IN = new WordPattern(/^in$/i);
const LATE = new WordPattern(/^(?:19[5-9]|20\d)\d[a-z]?$/);
const WRITTEN = new WordPattern(/^(?:18[89]\d|19\d\d|20\d\d)[a-z]?$/);
const BETWEEN_YEARS = new WordPattern(/^(?:and|also|pp?|esp|n|chap|ch|vol)$/);
const OF_WHAT = new WordPattern(/^(?:of|at|in|near|from|the|a|an|to|on|off|de|di|du|del|della|von|van)$/i);

/** `(Ellwick 96–99)`, `(Still 92, 93)`, `(Ellwick, 96; Still, 92)`: an author and his pages, nothing else between the parentheses; `(Exodus 12)` is a
 *  book, `(Gotha, 1890)` a town. */
function isPaged(block: Block, { first, last, kind }: Candidate): boolean {
  const gap = block.gap(last + 1);
  if (kind !== "single" || (gap & ~Gap.Comma) !== Gap.Space || block.prose.block.kind === "note") return false;
  if ((block.gap(first) & (Gap.Open | Gap.Semicolon)) === 0 || !parenthesized(block, first)) return false;
  if (gap & Gap.Comma && block.to(last + 1) - block.from(last + 1) > LONGEST_PAGE) return false;
  if ((block.is(last) & (NO_AUTHOR | Given)) !== 0 || OF_SCRIPTURE.fits(block, last) || SEASON.fits(block, last)) return false;
  let at = last + 1;
  while (at < last + MOST_PAGES && isPage(block, at) && !(at > last + 1 && block.gap(at) & Gap.Close)) at++;
  // `(Ellwick, 140 ff.)`
  if (at > last + 1 && AND_FOLLOWING.fits(block, at)) at++;
  const close = block.to(at - 1) + (unitAt(block.text, block.to(at - 1)) === PERIOD ? 1 : 0);
  return at > last + 1 && (unitAt(block.text, close) === CLOSE || (block.gap(at) & Gap.Semicolon) !== 0);
}

const AND_FOLLOWING = new WordPattern(/^(?:ff?|sqq?|sgg?|ss)$/);
const PERIOD = 46;

const LONGEST_PAGE = 3;

/** No longer number is a page. */
const isPage = (block: Block, at: number): boolean =>
  block.shape(at) === Shape.Number && block.to(at) - block.from(at) <= 4 && (block.gap(at) & (Gap.Colon | Gap.Semicolon)) === 0;

const CLOSE = 41;
const MOST_PAGES = 6;

/** Books of the Bible that are no given names. */
const OF_SCRIPTURE = new WordPattern(
  /^(?:Gen|Genesis|Exod|Exodus|Lev|Leviticus|Num|Numbers|Deut|Deuteronomy|Judg|Judges|Sam|Kgs|Kings|Chron|Chronicles|Neh|Nehemiah|Ps|Pss|Psalms?|Prov|Proverbs|Eccl|Ecclesiastes|Isa|Isaiah|Jer|Lam|Lamentations|Ezek|Ezekiel|Hos|Hosea|Obad|Mic|Hab|Zeph|Zech|Mal|Matt|Acts|Rom|Romans|Cor|Corinthians|Gal|Galatians|Eph|Ephesians|Phil|Philippians|Col|Colossians|Thess|Thessalonians|Heb|Hebrews|Rev|Revelation|Maccabees|Sura|Surah)$/,
);

/** `(Ellwick in Perrow 1981, 58)`, `(Ellwick dans Perrow et al. 1981)`: who is quoted from what another has written. */
function isQuoted(block: Block, { first, last }: Candidate): boolean {
  const source = last + 2;
  if (first === 0 || (block.gap(first) & (Gap.Open | Gap.Semicolon)) === 0 || !QUOTED_IN.fits(block, last + 1)) return false;
  return block.capital(source) && (YEAR.fits(block, source + 1) || (isEtAl(block, source + 1) && YEAR.fits(block, source + 3)));
}

const QUOTED_IN = new WordPattern(/^(?:in|dans|en|nel|apud|cité|citado|citato|zit|quoted|cited)$/);
const SEASON = new WordPattern(/^(?:Spring|Summer|Autumn|Fall|Winter|Christmas|Easter|Lent|Trinity|Michaelmas|Hilary)$/);
export const NO_AUTHOR = Is.Place | Is.Organization | Is.Calendar | Is.People | Is.Title | Is.Role | Is.Reference;

export const closes = (block: Block, at: number): boolean =>
  at >= block.count || (block.gap(at) & (Gap.Close | Gap.Comma | Gap.Semicolon | Gap.Colon)) !== 0;

/** Whether a parenthesis is open before a word, and no town with a colon stands in it, as before publishers. */
function parenthesized(block: Block, at: number): boolean {
  for (let back = at; back > Math.max(0, at - LONGEST_LIST); back--) {
    if (block.gap(back) & Gap.Open) return true;
    if (block.gap(back) & Gap.Close || (block.gap(back) & Gap.Colon && block.capital(back - 1))) return false;
  }
  return false;
}

const LONGEST_LIST = 24;
