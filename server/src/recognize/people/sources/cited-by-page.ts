import type { Block } from "../block";
import type { Named } from "../candidate";
import { Blocking, isUnknown } from "../names/name-words";
import { isVolume } from "../names/second-names";
import { Gap, Shape } from "../scan";
import { IN } from "../words/english";
import { PAGE } from "../words/reference-words";
import { WordPattern } from "../words/vocabulary";
import { Given, Is } from "../words/word-classes";

/** `see Ellwick, p. 12`, `p. 3; Eden, p. 12`, in running text, too: a surname, though a given name or a common word, too, and a page behind it. */
export const citedInText = (block: Block, { first, last }: Named): boolean =>
  first === last &&
  block.shape(last + 2) === Shape.Number &&
  (block.gap(last + 1) & ~Gap.Space) === Gap.Comma &&
  PAGE.fits(block, last + 1) &&
  (isUnknown(block, last) || ((block.is(last) & Blocking) === Is.Common && (block.is(last) & (Given | Is.SurnameShape)) !== 0)) &&
  (first === 0 ||
    ((block.gap(first) & Gap.Semicolon) !== 0 && block.shape(first - 1) === Shape.Number) ||
    (block.joined(first) && (block.is(first - 1) & Is.Reference) !== 0));

/** `Ellwick, p. 12`, `in Ellwick, 91–93`: words in no list and a page of them. */
export function citedByPage(block: Block, { first, last, kind }: Named): boolean {
  const next = last + 1;
  if (next >= block.count || !isUnknown(block, last) || !(kind === "single" || (kind === "several" && isUnknown(block, first))))
    return false;
  if (isWithin(block, first, next)) return true;
  // `Ellwick IV, p. 302`
  if (isVolume(block, next)) return isHead(block, first) || !block.joined(first) || (block.is(first - 1) & Is.Reference) !== 0;
  if ((block.gap(next) & ~Gap.Space) !== Gap.Comma) return false;
  // `‘Salt and Tar’, Limen, n. 8`: a journal
  if (first > 0 && block.gap(first) & Gap.Quote) return false;
  // `Ellwick, II, pp. 54–61`, `in Ellwick, II, 443`
  if (
    block.is(next) & Is.Numeral &&
    (PAGE.fits(block, next + 1) || (block.gap(next + 1) & Gap.Comma && block.shape(next + 1) === Shape.Number))
  )
    return !block.joined(first) || IN.fits(block, first - 1);
  if (LOCATOR.fits(block, next)) {
    // `(Oslo, n.d.)`
    if (WITHOUT.fits(block, next + 1) && N.fits(block, next)) return false;
    return isHead(block, first) || !block.joined(first) || (block.is(first - 1) & Is.Reference) !== 0 || BY.fits(block, first - 1);
  }
  if (block.shape(next) !== Shape.Number || block.to(next) - block.from(next) > 3 || (block.is(next + 1) & Is.Calendar) !== 0) return false;
  if (isHead(block, first)) return endsWithPages(block, next);
  return first > 0 && block.joined(first) && (block.is(first - 1) & Is.Reference) !== 0;
}

/** Whether a name stands in a note that has nothing but names and pages: `See Ellwick and Hood.`, `Ellwick 176.` */
export function isMerelyCited(block: Block, { first, last, kind }: Named): boolean {
  if (kind !== "single" || block.prose.block.kind !== "note" || block.count > MOST_WORDS || (block.is(last) & NO_AUTHOR) !== 0)
    return false;
  // `People’s Commissariat of Salt`: more than a surname
  if (block.joined(first) && block.capital(first - 1) && !(block.is(first - 1) & Is.Reference)) return false;
  if (block.joined(last + 1) && block.capital(last + 1)) return false;
  for (let at = 0; at < block.count; at++) {
    if (block.shape(at) === Shape.Number ? block.gap(at) & ~(Gap.Space | Gap.Comma | Gap.Break) : !mayCite(block, at)) return false;
  }
  return true;
}

const mayCite = (block: Block, at: number): boolean => block.capital(at) || (block.is(at) & Is.Reference) !== 0 || BETWEEN.fits(block, at);

const MOST_WORDS = 10;
const BETWEEN = new WordPattern(/^(?:and|und|et|e|y|al|also|aussi|anche|auch|también|pp?|S|de|von|van|di|du)$/);
const NO_AUTHOR = Is.Place | Is.Organization | Is.Calendar | Is.People | Is.Title | Is.Role | Is.Reference | Is.Numeral;

/** `Ellwick, in Oskar Perrow, p. 9`, `Ellwick in Perrow (ed.), p. 9`: who wrote what stands in the book of another. */
function isWithin(block: Block, first: number, next: number): boolean {
  const opens = isHead(block, first) || (block.gap(first) & (Gap.Colon | Gap.Semicolon | Gap.Period)) !== 0;
  if (!opens || !IN.fits(block, next) || (block.gap(next) & ~Gap.Space & ~Gap.Comma) !== 0 || !block.capital(next + 1)) return false;
  for (let at = next + 2; at < next + LONGEST_SOURCE && (block.gap(at) & Gap.Semicolon) === 0; at++) if (PAGE.fits(block, at)) return true;
  return false;
}

const LONGEST_SOURCE = 8;

/** Whether a note begins with word `at`, or with a number before it: `38. Ellwick`. */
export const isHead = (block: Block, at: number): boolean => at === 0 || (at === 1 && block.shape(0) === Shape.Number);

/** `76. Ellwick: Salt and Tar, p. 54.`: a word in no list at the head of a note, behind whose colon a title begins. */
export const headsTitle = (block: Block, { first, last }: Named): boolean =>
  isHead(block, first) && isUnknown(block, last) && block.cites && LOCATES.test(block.text);
const LOCATES = /,\s(?:pp?|vol|chaps?|ch)\.\s?[\dIVXLivxl]+/;

/** Whether behind the page at `at` nothing follows but what another page or the end of the sentence parts from it; `Bellum, 2.14` is a work. */
function endsWithPages(block: Block, at: number): boolean {
  let next = at + 1;
  while (next < at + MOST_PAGES && block.shape(next) === Shape.Number && (block.gap(next) & (Gap.Period | Gap.Open)) === 0) next++;
  return next >= block.count || ((block.gap(next) & (Gap.Period | Gap.Semicolon)) !== 0 && block.shape(next) !== Shape.Number);
}

const MOST_PAGES = 6;

const N = new WordPattern(/^n$/);
const WITHOUT = new WordPattern(/^[dp]$/);
const LOCATOR = new WordPattern(
  /^(?:pp?|nn?|notes?|[Cc]hapters?|[Cc]haps?|fols?|vols?|passim|[ivx]+|tomos?|tomes?|t|páginas?|págs?|pagg?|lib|cap|Bd|S|с|т)$/,
);
/** `en la Historia por Olivas, tomo III` */
const BY = new WordPattern(/^(?:by|por|par|von|di)$/);
