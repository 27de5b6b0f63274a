import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { isGiven } from "../names/name-words";
import { Gap } from "../scan";
import { isCitedAbove } from "../sources/cited-above";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";

/** Whether the words beside a name make a firm of it: `Gibbs & Sons`, `Harper and Brothers`. */
export const isFirm = (block: Block, name: Candidate): boolean =>
  !block.possessive(name.last) &&
  (((block.words.gaps & Gap.Ampersand) !== 0 && hasPartners(block, name)) || isWithCompany(block, name.last + 1));

const hasPartners = (block: Block, { first, last, kind }: Candidate): boolean =>
  (kind !== "full" && kind !== "initials" && (isPair(block, first) || isPair(block, last + 1))) ||
  closesFirm(block, behindPartners(block, last + 1));

/** The words behind `Harper` in `Harper and Brothers`. */
const isWithCompany = (block: Block, and: number): boolean =>
  AND.fits(block, and) && block.joined(and) && block.joined(and + 1) && COMPANY.fits(block, and + 1);

/** In running text `Swan & Hunter`: the sign joins partners, “and” persons. Not so where it joins all words, as in letters, more than two,
 *  given names, or names behind a title: `Hume & Burns & Scott`, `Kate & Grace`, `Drs Swan & Hunter`. */
const isPair = (block: Block, at: number): boolean =>
  isJoined(block, at) &&
  block.capital(at - 1) &&
  block.capital(at) &&
  !isJoined(block, at - 1) &&
  !isJoined(block, at + 1) &&
  (block.is(at) & Is.Title) === 0 &&
  (block.is(at - 2) & Is.Title) === 0 &&
  !(isForename(block, at - 1) && isForename(block, at)) &&
  !block.cites &&
  !isCitedAbove(block, at + 1) &&
  !block.writesAmpersands;

/** `Grace`, and not `Hunter`. */
const isForename = (block: Block, at: number): boolean => isGiven(block, at) && (block.is(at) & Is.SurnameShape) === 0;

const isJoined = (block: Block, at: number): boolean => (block.gap(at) & ~Gap.Space) === Gap.Ampersand;

/** In `Tootal, Brand, Leem & Co.` the ampersand behind the partners. */
function behindPartners(block: Block, at: number): number {
  let next = at;
  while (next < at + MOST_PARTNERS && (block.gap(next) & ~Gap.Space) === Gap.Comma && block.capital(next)) next++;
  return next;
}

const MOST_PARTNERS = 4;

/** Whether word `at` is the `Sons` of `Gibbs & Sons`. */
export const closesFirm = (block: Block, at: number): boolean => (block.gap(at) & Gap.Ampersand) !== 0 && COMPANY.fits(block, at);

const AND = new WordPattern(/^(?:and|und|et|e|y|en)$/);

const COMPANY = new WordPattern(
  /^(?:Sons?|Co|Company|Brothers|Bros|Partners|Nephews?|Cie|Compagnie|Fils|Frères|Söhne|Sohn|Figli|Figlio|Fratelli|Hijos|Hermanos|Zoon|Zonen)$/,
);
