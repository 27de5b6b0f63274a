import { unitAt } from "../../../text";
import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { isUnknown } from "../names/name-words";
import { Gap, Shape } from "../scan";
import { AND } from "../words/english";
import { WordPattern } from "../words/vocabulary";
import { Given, Is } from "../words/word-classes";
import { italicAt, opensQuotation } from "./work-titles";

/** Whether a block refers to books as notes do: it is a note, has a number and a page, or names pages and volumes again and again. Text
 *  taken out of a book may have notes that nothing shows to be some. */
export function isCiting(block: Block): boolean {
  return block.prose.block.kind === "note" || NUMBERED.test(block.text) || locatesOften(block);
}

/** `“Bees,” in King and Ellwick, *Hortus*`: the editors of a volume; a number behind the comma makes a journal of the name. */
export function editsVolume(block: Block, { first, last }: Candidate): boolean {
  const before = first - 1;
  if (before < 1 || !block.joined(first) || !IN.fits(block, before) || !block.cites || block.is(last) & Is.Place) return false;
  if ((block.gap(before) & (Gap.Comma | Gap.Quote | Gap.Close | Gap.Period)) === 0) return false;
  const next =
    AND.fits(block, last + 1) && block.joined(last + 1) && block.joined(last + 2) && block.capital(last + 2) ? last + 3 : last + 1;
  return (
    next < block.count &&
    (block.gap(next) & Gap.Comma) !== 0 &&
    (italicAt(block, block.from(next)) || opensQuotation(block, next) || EDS.fits(block, next) || ARTICLE.fits(block, next))
  );
}

/** `the text is given in Okita, Salt and Tar, pp. 297–98`: a word in no list behind “in”, a title behind its comma, and a page of it. */
export function isSource(block: Block, { first, last, kind }: Candidate): boolean {
  const title = last + 1;
  if (kind !== "single" || !IN.fits(block, first - 1) || (block.gap(title) & ~Gap.Space) !== Gap.Comma || !block.capital(title))
    return false;
  for (let at = title + 1; at < title + LONGEST_TITLE && at < block.count; at++) {
    if (block.gap(at) & (Gap.Semicolon | Gap.Open) || (block.gap(at) & Gap.Period && !PAGE.fits(block, at - 1))) return false;
    if (PAGE.fits(block, at)) return block.shape(at + 1) === Shape.Number;
  }
  return false;
}

const LONGEST_TITLE = 10;
const PAGE = new WordPattern(/^pp?$/);

const IN = new WordPattern(/^in$/i);
const ARTICLE = new WordPattern(/^(?:A|An|The)$/);
const EDS = new WordPattern(/^eds?$/);

/** `(Ellwick 1993)`, `(cf. Ellwick 1989b; Hunt 1984, 1990)`: an author and the year of what he wrote, in running text. */
export function isDated(block: Block, { first, last }: Candidate): boolean {
  const year = last + 1;
  if (!YEAR.fits(block, year) || SEASON.fits(block, last) || block.gap(year) !== Gap.Space || block.prose.block.kind === "note")
    return false;
  if (!closes(block, year + 1) || (block.is(last) & NO_AUTHOR) !== 0) return false;
  const gap = block.gap(first);
  const opens = (gap & (Gap.Open | Gap.Semicolon)) !== 0 || (block.is(first - 1) & Is.Reference) !== 0 || AND.fits(block, first - 1);
  return opens && parenthesized(block, first);
}

/** `documented by Ellwick (1973)`, `cf. Hunt (1983: 12; 1990b)`: an author before the year of what he wrote; `the Orfeo of Mantua (1607)` and `at
 *  Verdun (1916)` are none. */
export function isDatedBehind(block: Block, { first, last, kind }: Candidate): boolean {
  const year = last + 1;
  if (kind !== "single" || block.gap(year) !== (Gap.Space | Gap.Open) || !WRITTEN.fits(block, year)) return false;
  if (!endsDates(block, year) || (block.is(last) & (NO_AUTHOR | Given)) !== 0 || SEASON.fits(block, last)) return false;
  if (italicAt(block, block.from(last)) || (block.gap(first) & Gap.Quote) !== 0) return false;
  if (block.prose.block.kind === "note" && !(block.is(first - 1) & Is.Reference) && !AND.fits(block, first - 1)) return false;
  return !(block.joined(first) && OF_WHAT.fits(block, first - 1));
}

/** `1 Andretta – Schaub 2010 ; Poncet 2015.`: at the head of a note or behind a semicolon authors and a year, dashes between them. */
export function isDatedInList(block: Block, { first, last }: Candidate): boolean {
  if (!isUnknown(block, last)) return false;
  let year = last + 1;
  while (year < last + LONGEST_ROW && block.capital(year) && isDashed(block, year)) year++;
  if (!RECENT.fits(block, year) || !block.joined(year) || !(closes(block, year + 1) || (block.gap(year + 1) & Gap.Period) !== 0))
    return false;
  let head = first;
  while (head > Math.max(0, first - LONGEST_ROW) && block.capital(head - 1) && isDashed(block, head)) head--;
  return (
    head === 0 || (block.gap(head) & (Gap.Semicolon | Gap.Open)) !== 0 || (block.shape(head - 1) === Shape.Number && block.joined(head))
  );
}

/** Whether nothing but a space or a dash stands before a word. */
const isDashed = (block: Block, at: number): boolean => block.joined(at) || (block.gap(at) & ~Gap.Space) === Gap.Break;
const LONGEST_ROW = 9;
const RECENT = new WordPattern(/^(?:1[89]|20)\d\d[a-z]?$/);

/** Whether years, pages and letters alone stand between a year and the bracket that closes. */
function endsDates(block: Block, year: number): boolean {
  let at = year + 1;
  while (at < year + MOST_PAGES && (block.gap(at) & Gap.Close) === 0 && (block.shape(at) === Shape.Number || BETWEEN_YEARS.fits(block, at)))
    at++;
  return unitAt(block.text, block.to(at - 1)) === CLOSE;
}

const WRITTEN = new WordPattern(/^(?:18[89]\d|19\d\d|20\d\d)[a-z]?$/);
const BETWEEN_YEARS = new WordPattern(/^(?:and|also|pp?|esp|n|chap|ch|vol)$/);
const OF_WHAT = new WordPattern(/^(?:of|at|in|near|from|the|a|an|to|on|off|de|di|du|del|della|von|van)$/i);

/** `(Ellwick 96–99)`, `(Still 92, 93)`: an author and his pages, nothing else between the parentheses; `(Exodus 12)` is a book. */
export function isPaged(block: Block, { first, last, kind }: Candidate): boolean {
  if (kind !== "single" || block.gap(last + 1) !== Gap.Space || (block.gap(first) & Gap.Open) === 0 || block.prose.block.kind === "note")
    return false;
  if ((block.is(last) & (NO_AUTHOR | Given)) !== 0 || OF_SCRIPTURE.fits(block, last) || SEASON.fits(block, last)) return false;
  let at = last + 1;
  while (at < last + MOST_PAGES && isPage(block, at) && !(at > last + 1 && block.gap(at) & Gap.Close)) at++;
  return at > last + 1 && unitAt(block.text, block.to(at - 1)) === CLOSE;
}

/** No longer number is a page. */
const isPage = (block: Block, at: number): boolean =>
  block.shape(at) === Shape.Number && block.to(at) - block.from(at) <= 4 && (block.gap(at) & Gap.Colon) === 0;

const CLOSE = 41;
const MOST_PAGES = 6;

/** Books of the Bible that are no given names. */
const OF_SCRIPTURE = new WordPattern(
  /^(?:Gen|Genesis|Exod|Exodus|Lev|Leviticus|Num|Numbers|Deut|Deuteronomy|Judg|Judges|Sam|Kgs|Kings|Chron|Chronicles|Neh|Nehemiah|Ps|Pss|Psalms?|Prov|Proverbs|Eccl|Ecclesiastes|Isa|Isaiah|Jer|Lam|Lamentations|Ezek|Ezekiel|Hos|Hosea|Obad|Mic|Hab|Zeph|Zech|Mal|Matt|Acts|Rom|Romans|Cor|Corinthians|Gal|Galatians|Eph|Ephesians|Phil|Philippians|Col|Colossians|Thess|Thessalonians|Heb|Hebrews|Rev|Revelation|Maccabees|Sura|Surah)$/,
);

/** `Strange et al.`, `Warner, op. cit.`: a person, though his name is a common word. */
export const isSurelyAuthor = (block: Block, at: number): boolean =>
  BEHIND_AUTHOR.fits(block, at + 1) &&
  (ET.fits(block, at + 1)
    ? AL.fits(block, at + 2) && block.joined(at + 1) && block.joined(at + 2)
    : CIT.fits(block, at + 2) && (block.gap(at + 1) & ~Gap.Space) === Gap.Comma);

const BEHIND_AUTHOR = new WordPattern(/^(?:et|op|loc)$/);
const CIT = new WordPattern(/^cit$/);

const AL = new WordPattern(/^al$/);

/** `(Ellwick in Perrow 1981, 58)`, `(Ellwick dans Perrow et al. 1981)`: who is quoted from what another has written. */
export function isQuoted(block: Block, { first, last }: Candidate): boolean {
  const source = last + 2;
  if (first === 0 || (block.gap(first) & (Gap.Open | Gap.Semicolon)) === 0 || !QUOTED_IN.fits(block, last + 1)) return false;
  return block.capital(source) && (YEAR.fits(block, source + 1) || (ET.fits(block, source + 1) && YEAR.fits(block, source + 3)));
}

const SEASON = new WordPattern(/^(?:Spring|Summer|Autumn|Fall|Winter|Christmas|Easter|Lent|Trinity|Michaelmas|Hilary)$/);
const QUOTED_IN = new WordPattern(/^(?:in|dans|en|nel|apud|cité|citado|citato|zit|quoted|cited)$/);
const ET = new WordPattern(/^et$/);
const YEAR = new WordPattern(/^(?:1[5-9]|20)\d\d[a-z]?$/);
const NO_AUTHOR = Is.Place | Is.Organization | Is.Calendar | Is.People | Is.Title | Is.Role | Is.Reference;

const closes = (block: Block, at: number): boolean =>
  at >= block.count || (block.gap(at) & (Gap.Close | Gap.Comma | Gap.Semicolon | Gap.Colon)) !== 0;

/** Whether a parenthesis is open before a word. */
function parenthesized(block: Block, at: number): boolean {
  for (let back = at; back > Math.max(0, at - LONGEST_LIST); back--) {
    if (block.gap(back) & Gap.Open) return true;
    if (block.gap(back) & Gap.Close) return false;
  }
  return false;
}

const LONGEST_LIST = 24;

/** `12. Ellwick, Annals, 47.`, `3 Ellwick, “Salt,” Hortus, 2 May 1903.`, `4 Ellwick, Annals (Oslo, 1903)`: a number at the head, and a page behind a
 *  comma or `p.`, the day of a newspaper, or the place and year of a book. */
const NUMBERED =
  /^[[(]?\d{1,4}[\])]?(?:\.\s*|\s+)[“‘"']{0,2}\p{Lu}.{6,400}?(?:,\s\d{1,3}(?:[–-]\d{1,3})?(?=\s\(|[.;]|$)|\spp?\.\s?\d{1,4}|,\s\d{1,2}\s\p{Lu}\p{Ll}{2,8}\s\d{4}[.;]|\s\(\p{Lu}[\p{L} :.,]{2,40},\s\d{4}\))/u;

function locatesOften(block: Block): boolean {
  const enough = Math.max(2, block.count / 40);
  let count = 0;
  for (let at = 0; at + 1 < block.count; at++) {
    // Few words have a number behind them, and only of these is asked what they are.
    if (block.shape(at + 1) !== Shape.Number && !(block.gap(at + 1) & Gap.Period && isRoman(block, at + 1))) continue;
    if (block.to(at) - block.from(at) <= LONGEST && LOCATOR.fits(block, at) && ++count > enough) return true;
  }
  return false;
}

const LOCATOR = new WordPattern(/^(?:pp?|vols?|chap|fols?|ibid|cap|lib|Bd|S|nos?|tomos?|tomes?|págs?|pagg?)$/i);
const LONGEST = 5;
const isRoman = (block: Block, at: number): boolean => ROMAN_UNITS.has(unitAt(block.text, block.from(at))) && ROMAN.fits(block, at);
const ROMAN_UNITS: ReadonlySet<number> = new Set(Array.from("ivxlc", (unit) => unitAt(unit, 0)));
const ROMAN = new WordPattern(/^[ivxlc]+$/);
