import type { Block } from "../block";
import type { Named } from "../candidate";
import { Evidence } from "../evidence/evidence";
import { Gap, Shape } from "../scan";
import { AND } from "../words/english";
import { ROMAN, YEAR } from "../words/reference-words";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { directed } from "./correspondents";

/** `(London: Murray, 1860)` · `Paris, Gallimard, 1952` · `(Kraus, 1980)` behind a title. */
export function publisher(block: Block, name: Named, note: boolean, behindTitle: boolean): boolean {
  const next = name.last + 1;
  if (block.possessive(name.last)) return false;
  const year =
    next < block.count &&
    block.shape(next) === Shape.Number &&
    (block.gap(next) & Gap.Comma) !== 0 &&
    block.to(next) - block.from(next) === 4;
  const gap = block.gap(name.first);
  const before = name.first > 0 ? block.is(name.first - 1) : 0;
  // `(Sofija: Fakel, 1929)` begins with the place; so does a date: `Nekljudov to Sazonov, Sofija, 16 February`.
  if (
    next < block.count &&
    block.gap(next) & Gap.Colon &&
    name.kind !== "initials" &&
    (gap & Gap.Open || (name.first > 0 && block.gap(name.first - 1) & Gap.Open))
  )
    return true;
  if (block.shape(name.first - 1) === Shape.Lower && block.capital(name.first - 2) && isPrinted(block, name.first)) return true;
  // `М.: Орвель, 2003`
  if ((gap & (Gap.Period | Gap.Colon)) === (Gap.Period | Gap.Colon) && CYRILLIC_TOWN.fits(block, name.first - 1)) return true;
  if (name.first === name.last && isBetweenCommas(block, name.first) && UNIVERSITY.fits(block, next)) return true;
  // `Salt and Tar, Novaja Chronika: Moscow 2008`
  if (block.gap(next) & Gap.Colon && block.is(next) & Is.Place && YEAR.fits(block, next + 1) && gap & Gap.Comma) return true;
  if (isPartner(block, name) || isCopyright(block, name) || (block.entry && closesEntry(block, name))) return true;
  if (note && (dateline(block, name) || imprintPlace(block, name))) return true;
  // `(Newton Abbot: David & Charles, 1969)`; in `(Ellwick & Hunt, 1993)` running text names authors.
  if (
    ((gap & Gap.Colon && next < block.count && block.gap(next) & Gap.Ampersand) ||
      (gap & Gap.Ampersand && year && !(name.evidence & Evidence.Author))) &&
    insideParenthesis(block, name.first)
  )
    return true;
  if (isTownOfState(block, name)) return true;
  if (note && isPublisherWithin(block, name)) return true;
  if (placedImprint(block, name) || closesReference(block, name)) return true;
  // `Upper Saddle River, NJ: Pearson Education, 2008`
  if (gap & Gap.Colon && STATE.fits(block, name.first - 1) && endsWithYear(block, next)) return true;
  if (gap & Gap.Colon && before & Is.Place && (year || insideParenthesis(block, name.first) || endsWithYear(block, next))) return true;
  if (isSecondPartner(block, name) && endsWithYear(block, next)) return true;
  if (
    gap & Gap.Colon &&
    !NAME.fits(block, name.first - 1) &&
    insideParenthesis(block, name.first) &&
    (year || (next < block.count && (block.gap(next) & Gap.Close) !== 0))
  )
    return true;
  // `(Dodwell, Mellis, 1906)` behind a title
  if (gap & Gap.Open && note && behindTitle && name.kind === "single" && endsWithYear(block, next)) return true;
  if (!year) return false;
  if (gap & Gap.Comma && before & Is.Place) return true;
  return (gap & Gap.Open) !== 0 && note && behindTitle && name.kind !== "initials" && name.kind !== "inverted";
}

/** `Verlag von Hugo Ollnitz`, `Imprenta de Funares` */
const isPrinted = (block: Block, at: number): boolean => block.joined(at) && BY_PRESS.fits(block, at - 1) && PRESS.fits(block, at - 2);

const PRESS = new WordPattern(
  /^(?:Verlag|Druck|Imprenta|Imp|Impr|Imprimerie|Librairie|Tipografia|Tip|Stamperia|Druckerei|Commissionsverlag)$/,
);
const BY_PRESS = new WordPattern(/^(?:von|bei|der|de|di)$/);
/** `М.`, `СПб.`: Moscow and other towns, as Russian references cut them short. */
const CYRILLIC_TOWN = new WordPattern(/^(?:М|Л|Пг|СПб|Киев|Минск|Париж|Берлин|Прага)$/);

/** `Salt and Tar. Ada Tolwick.`, `Salt and Tar (Ada Tolwick 1998)`: at the end of an entry of a bibliography, behind the title. */
function closesEntry(block: Block, { first, last, kind }: Named): boolean {
  if (first < FEWEST_WORDS || kind === "inverted") return false;
  const gap = block.gap(first);
  if (last + 1 >= block.count) return (gap & Gap.Close) !== 0 || ((gap & Gap.Period) !== 0 && !block.abbreviation(first - 1));
  return (gap & Gap.Open) !== 0 && YEAR.fits(block, last + 1) && (last + 2 >= block.count || (block.gap(last + 2) & Gap.Close) !== 0);
}

const FEWEST_WORDS = 4;

/** `London: Allen & Unwin` behind a title, in brackets or not. */
const isPartner = (block: Block, { first, last }: Named): boolean =>
  isPrintedAt(block, first) && first > 0
    ? (block.gap(last + 1) & Gap.Ampersand) !== 0
    : (block.gap(first) & Gap.Ampersand) !== 0 && isPrintedAt(block, first - 1);

const isPrintedAt = (block: Block, at: number): boolean =>
  at > 0 && (block.gap(at) & ~Gap.Space) === Gap.Colon && (block.is(at - 1) & Is.Place) !== 0;

/** `© 2014 Taylor & Francis` */
const isCopyright = (block: Block, { first }: Named): boolean =>
  (block.shape(first - 1) === Shape.Number || (block.gap(first) & Gap.Ampersand) !== 0) &&
  COPYRIGHT.test(block.text.slice(Math.max(0, block.from(first) - LONGEST_COPYRIGHT), block.from(first)));

const LONGEST_COPYRIGHT = 40;
const COPYRIGHT = /(?:©|\([cC]\)|\bCopyright)[\s,]*(?:\d{4}[\s,]*)?(?:by )?(?:\p{Lu}\p{L}+ & )?$/u;

/** `(real name: Aurore Dupin)` */
const NAME = new WordPattern(/^(?:names?|pseudonym|pseud|nom|nome|nombre|recte|eigentlich)$/i);

/** `Afton, Wyoming: PrintStar`, behind a title: a town, its state and a colon. */
const isTownOfState = (block: Block, { first, last, kind }: Named): boolean =>
  (kind === "single" || kind === "given") &&
  (block.gap(first) & (Gap.Period | Gap.Open)) !== 0 &&
  (block.gap(last + 1) & ~Gap.Space) === Gap.Comma &&
  ((block.is(last + 1) & Is.Place) !== 0 || STATE.fits(block, last + 1)) &&
  (block.gap(last + 2) & Gap.Colon) !== 0;

/** `(New York: St. Martin’s Griffin, 1998)`: behind a colon and before the year that closes the parenthesis. */
function isPublisherWithin(block: Block, { first, last }: Named): boolean {
  if (block.shape(last + 1) !== Shape.Number || (block.gap(last + 1) & Gap.Comma) === 0 || (block.gap(last + 2) & Gap.Close) === 0)
    return false;
  for (let back = first; back > Math.max(0, first - 8); back--) {
    if (block.gap(back) & Gap.Colon) return insideParenthesis(block, back);
    if (block.gap(back) & (Gap.Open | Gap.Close | Gap.Semicolon)) return false;
  }
  return false;
}

/** `London, John Murray, pp. 51–68`: behind the place of a book and before its page stands the publisher. */
function closesReference(block: Block, { first, last }: Named): boolean {
  // the Davis of `London: Westley and Davis, p. 92`
  const firm = first > 2 && AND.fits(block, first - 1) && block.capital(first - 2) ? first - 2 : first;
  if (firm === 0 || !block.cites || (block.gap(firm) & (Gap.Comma | Gap.Colon)) === 0 || (block.is(firm - 1) & Is.Place) === 0)
    return false;
  for (let next = last + 1; next < Math.min(block.count, last + 6); next++) {
    if ((block.gap(next) & Gap.Comma) !== 0 && LOCATOR.fits(block, next))
      return block.shape(next + 1) === Shape.Number || ROMAN.fits(block, next + 1);
    if (!(block.capital(next) || AND.fits(block, next)) || block.gap(next) & ~(Gap.Space | Gap.Comma | Gap.Ampersand)) return false;
  }
  return false;
}

const STATE = new WordPattern(/^[A-Z]{2}$/);
const LOCATOR = new WordPattern(/^(?:pp?|vols?|Vols?|Volume)$/);

/** `(Grenoble, Didier et Richard, 1931)`: a parenthesis that begins with a place and ends with a year. */
function placedImprint(block: Block, { first: at, kind }: Named): boolean {
  if ((block.words.gaps & Gap.Open) === 0) return false;
  for (let back = at; back > Math.max(0, at - 8); back--) {
    if (block.gap(back) & (Gap.Close | Gap.Semicolon)) return false;
    if ((block.gap(back) & Gap.Open) === 0) continue;
    if (
      back === at ||
      (block.is(back) & Is.Place) === 0 ||
      (block.gap(back + 1) & (kind === "initials" ? Gap.Colon : Gap.Comma | Gap.Colon)) === 0
    )
      return false;
    if (back === at) return false;
    for (let next = at + 1; next < Math.min(block.count, at + 6); next++) {
      if (block.gap(next) & Gap.Close) return block.shape(next - 1) === Shape.Number;
    }
    return block.count - at < 6 && block.shape(block.count - 1) === Shape.Number;
  }
  return false;
}

/** `London: Longman, Green, Longman & Roberts, 1864`: nothing but names of partners up to the year. */
function endsWithYear(block: Block, at: number): boolean {
  for (let next = at; next < Math.min(block.count, at + 8); next++) {
    if (block.gap(next) & ~(Gap.Space | Gap.Comma | Gap.Ampersand)) return false;
    if (block.shape(next) === Shape.Number) return block.to(next) - block.from(next) === 4;
    if (!block.capital(next) && !(AND.fits(block, next) && block.capital(next + 1))) return false;
  }
  return false;
}

/** The `Kegan Paul` of `London: Routledge and Kegan Paul 1955`. */
const isSecondPartner = (block: Block, { first }: Named): boolean =>
  first > 2 &&
  AND.fits(block, first - 1) &&
  block.joined(first - 1) &&
  (block.gap(first - 2) & Gap.Colon) !== 0 &&
  (block.is(first - 3) & Is.Place) !== 0;

function dateline(block: Block, name: Named): boolean {
  const next = name.last + 1;
  if (name.first !== name.last || (block.gap(name.first) & ~Gap.Space) !== Gap.Comma || next + 1 >= block.count) return false;
  if ((block.gap(next) & ~Gap.Space) !== Gap.Comma || block.shape(next) !== Shape.Number || block.to(next) - block.from(next) > 2)
    return false;
  const isBehindOffice =
    (block.is(name.first - 1) & (Is.Organization | Is.Title | Is.Role | Is.Common)) !== 0 && block.capital(name.first - 1);
  return (block.is(next + 1) & Is.Calendar) !== 0 && (isBehindOffice || (name.evidence & (Evidence.GivenOnly | Evidence.Weak)) !== 0);
}

/** `Jena: Fischer 1957`: a single word, a colon, a few words and a year. */
function imprintPlace(block: Block, { first, last }: Named): boolean {
  if (first !== last || (block.gap(first) & ~Gap.Space) !== Gap.Comma || (block.gap(first + 1) & ~Gap.Space) !== Gap.Colon) return false;
  for (let next = first + 2; next < Math.min(block.count, first + 6); next++) {
    if (block.gap(next) & ~(Gap.Space | Gap.Comma | Gap.Ampersand)) return false;
    if (block.shape(next) === Shape.Number) return block.to(next) - block.from(next) === 4;
  }
  return false;
}

/** `2 vols, Madison, University of Wisconsin Press` */
const UNIVERSITY = new WordPattern(/^University$/);
const isBetweenCommas = (block: Block, at: number): boolean =>
  (block.gap(at) & ~Gap.Space) === Gap.Comma && (block.gap(at + 1) & ~Gap.Space) === Gap.Comma;

/** `Nekljudov to Sazonov, Sofija, 16 February`: where a sender writes. */
export const datelineOf = (block: Block, name: Named, from: Named, to: Named): boolean =>
  standsBeforeDate(block, name, to) && directed(block, from, to);

/** `To Magnus Holm, Brackwood, 1 December 1752.` at the head of a letter. */
export const letterhead = (block: Block, name: Named, to: Named): boolean =>
  to.first < 5 && standsBeforeDate(block, name, to) && ADDRESSED.fits(block, 0);

const ADDRESSED = new WordPattern(/^(?:To|An|À|Al|Alla)$/);

/** Whether a single word stands between a name and a day with its month. */
function standsBeforeDate(block: Block, name: Named, to: Named): boolean {
  if (name.first !== name.last || to.last !== name.first - 1 || (block.gap(name.first) & ~Gap.Space) !== Gap.Comma) return false;
  const day = name.last + 1;
  if ((block.gap(day) & ~Gap.Space) !== Gap.Comma || block.shape(day) !== Shape.Number || block.to(day) - block.from(day) > 2) return false;
  const month = OF_MONTH.fits(block, day + 1) ? day + 2 : day + 1;
  return (block.is(month) & Is.Calendar) !== 0;
}

const OF_MONTH = new WordPattern(/^(?:de|di|of)$/);

function insideParenthesis(block: Block, at: number): boolean {
  for (let back = at; back > Math.max(0, at - 8); back--) {
    if (block.gap(back) & Gap.Open) return true;
    if (block.gap(back) & (Gap.Close | Gap.Semicolon)) return false;
  }
  return false;
}
