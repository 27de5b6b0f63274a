import type { Block } from "../block";
import { Gap, Shape } from "../scan";
import { isDated } from "../sources/author-date";
import { italicAt } from "../sources/set-off";
import { AND_AUTHOR } from "../words/reference-words";
import { CYRILLIC } from "../words/shapes";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { isInDistrict, locatesTown } from "./american-states";
import { isGiven, isUnknown } from "./name-words";

// What has the form of an inverted name, and is none.

/** A surname with what stands behind its comma: `de Waal, Edmund`. */
export interface InvertedForm {
  /** The first word of the surname, its last one, and the first of its particles. */
  readonly at: number;
  readonly family: number;
  readonly head: number;
  /** No comma stands there: `Пекарский П.` */
  readonly bare: boolean;
  /** How many initials and how many forenames there are, and the word behind them. */
  readonly initials: number;
  readonly givens: number;
  readonly next: number;
}

/** Whether the words belong to several names. */
export function isOfAnother(block: Block, { at, family, bare, initials, next }: InvertedForm): boolean {
  // `(Ellwick, Spencer, & Hunt, 1993)`: authors by their surnames, of which one is a given name, too
  if (initials === 0 && isDated(block, { first: at, last: family })) return true;
  // `Резолюция Л. Мартова`: the initials are those of whom it was.
  return (
    bare && CYRILLIC.fits(block, at) && !(block.is(at) & (Is.SurnameShape | Is.KnownName)) && initials === 1 && isSurnameOf(block, next)
  );
}

/** Whether a town stands before its state or land. */
export function isTown(block: Block, { at, family, bare, next }: InvertedForm): boolean {
  const isPlace = (block.is(at) & Is.Place) !== 0;
  // `in Bengal, Abu Fazl, the spokesman`
  if (isPlace && block.joined(at) && IN.fits(block, at - 1)) return true;
  // `in Williamsburg, Virginia, and`, `Moved to Washington, D. C.`
  if (isInDistrict(block, at, family + 1)) return true;
  const isLocated = next === family + 3 && locatesTown(block, family + 1);
  if (!block.cites && !bare && (block.is(family + 1) & Is.Place || isLocated)) return true;
  // `(Washington, D.C., 1948)`, also where a work is cited
  return (block.gap(at) & Gap.Open) !== 0 && isLocated && (isPlace || block.shape(next) === Shape.Number);
}

const IN = new WordPattern(/^(?:in|at|from|of|to|near)$/i);

/** Whether the surname and the forename are two of a list of people. */
export function isInList(block: Block, { family, head, initials, givens, next }: InvertedForm): boolean {
  if (initials > 0) return false;
  // `the papers of Burleigh, Sidney, and Talbot`, `Linnæus and Cuvier, Ray and Gerard`
  if (!block.cites && block.joined(head)) return true;
  return givens === 1 && next === family + 2 && isListed(block, next);
}

/** The third of the surnames in `Pryor, Shannon, Cruzatte, and Labiche`, the `and` of `Pryor, Shannon, and Captain Clark`. */
const isListed = (block: Block, at: number): boolean =>
  (block.gap(at) & ~Gap.Space) === Gap.Comma && ((AND_AUTHOR.fits(block, at) && (block.is(at + 1) & Is.Title) !== 0) || isThird(block, at));

const isThird = (block: Block, at: number): boolean => isOfMany(block, at) || isThirdStranger(block, at);

/** The third of four and more single words between commas, none of them a place. */
const isOfMany = (block: Block, at: number): boolean =>
  [at, at + 1].every((each) => block.capital(each) && (block.is(each) & Is.Place) === 0 && !italicAt(block, block.from(each))) &&
  (block.gap(at + 1) & ~Gap.Space) === Gap.Comma &&
  (block.gap(at + 2) & ~Gap.Space) === Gap.Comma;

const isThirdStranger = (block: Block, at: number): boolean =>
  block.capital(at) &&
  isUnknown(block, at) &&
  !isGiven(block, at) &&
  !italicAt(block, block.from(at)) &&
  ((block.gap(at + 1) & ~Gap.Space) === Gap.Comma || (AND_AUTHOR.fits(block, at + 1) && block.joined(at + 1))) &&
  (block.capital(at + 1) || AND_AUTHOR.fits(block, at + 1));

/** Whether right behind initials stands what ends as surnames do. */
const isSurnameOf = (block: Block, at: number): boolean =>
  (block.gap(at) & ~(Gap.Space | Gap.Period)) === 0 && block.capital(at) && (block.is(at) & (Is.SurnameShape | Is.KnownName)) !== 0;
