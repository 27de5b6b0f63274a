import type { Block } from "../block";
import { Gap, Shape } from "../scan";
import { AND } from "../words/english";
import { YEAR } from "../words/reference-words";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { isGiven } from "./name-words";

/** Where a reference may begin: the first word of a block, behind a semicolon, behind `see` or `in`. */
export function opensReference(block: Block, at: number): boolean {
  if (at === 0 || block.gap(at) & (Gap.Semicolon | Gap.Colon | Gap.Break)) return true;
  if ((block.gap(at) & Gap.Period) !== 0 && !block.abbreviation(at - 1)) return true;
  return (block.is(at - 1) & (Is.Reference | Is.Editor)) !== 0 || isSignal(block, at - 1);
}

/** The `generally` of `See generally, Ellwick, Salt`, and the `e.g.` of `see, e.g., Ellwick, Salt`. */
export const isSignal = (block: Block, at: number): boolean =>
  SIGNAL.fits(block, at) && (block.is(at - 1 - (G.fits(block, at) ? 1 : 0)) & Is.Reference) !== 0;

const SIGNAL = new WordPattern(/^(?:generally|especially|particularly|e\.g|g)$/);
const G = new WordPattern(/^g$/);

/** Whether a reference begins with a word and an initial behind a comma: `Hall, J. R. (1991)`, `Hall, John R.`, though the surname is a common word. */
export const heads = (block: Block, at: number): boolean => opensEntry(block, at) || isCalledAsPlace(block, at);

/** `4. Southern, R. W., “Salt”`, `Kent, M. (1993)`, `6 Grew, R., ‘Salt’`: a surname that is a place, a people or a word, initials, and a title or
 *  a year. */
function isCalledAsPlace(block: Block, at: number): boolean {
  if (!block.capital(at) || !block.initial(at + 1) || !(block.is(at) & (Is.Place | Is.People | Is.Common)) || !begins(block, at))
    return false;
  if ((block.gap(at + 1) & ~Gap.Space) !== Gap.Comma) return false;
  let next = at + 1;
  while (block.initial(next)) next++;
  return (block.gap(next) & Gap.Quote) !== 0 || ((block.gap(next) & Gap.Open) !== 0 && YEAR.fits(block, next));
}

const opensEntry = (block: Block, at: number): boolean =>
  block.capital(at) &&
  at + 1 < block.count &&
  (block.gap(at + 1) & ~Gap.Space) === Gap.Comma &&
  (block.initial(at + 1) ||
    (isGiven(block, at + 1) && block.initial(at + 2)) ||
    (at === 0 && (block.is(at) & Is.Foreign) !== 0 && isGiven(block, at + 1) && !block.english)) &&
  !block.german &&
  (block.is(at) & (Is.Common | Is.SurnameShape | Is.Title | Is.NounShape)) !== 0 &&
  (block.is(at) & NO_SURNAME) === 0 &&
  (block.is(at) & Is.SurnameShape || isBeforeInverted(block, at)
    ? begins(block, at)
    : at === 0 && (block.initial(at + 2) || (block.is(at) & Is.Foreign) !== 0));

/** `7. Baron, S. and Plett, C.` */
const isBeforeInverted = (block: Block, at: number): boolean =>
  block.initial(at + 1) &&
  block.joined(at + 3) &&
  block.capital(at + 3) &&
  block.initial(at + 4) &&
  (block.gap(at + 4) & Gap.Comma) !== 0 &&
  AND.fits(block, at + 2);

const NO_SURNAME = Is.Organization | Is.Calendar | Is.Numeral | Is.Reference | Is.Editor | Is.People | Is.Place;

/** Whether a reference begins with word `at`, behind the number of a note too. */
export const begins = (block: Block, at: number): boolean =>
  opensReference(block, at) || (block.joined(at) && block.shape(at - 1) === Shape.Number);
