import type { Block } from "../block";
import { Gap, Shape } from "../scan";
import { YEAR } from "../words/reference-words";
import { WordPattern } from "../words/vocabulary";

/** Whether behind letters that look like initials word `at` is the `REV.` of `28 MINN. L. REV. 205` or the `Legal` of `3 J. Legal Stud. 4`: a journal,
 *  cut short, and behind it a page, or more that is cut short. */
export const isReview = (block: Block, at: number): boolean =>
  block.shape(at) === Shape.Caps
    ? block.to(at) - block.from(at) <= LONGEST_IN_CAPITALS && goesOn(block, at)
    : isCutShort(block, at) || (LEGAL.fits(block, at) && isCutShort(block, at + 1));

/** Whether a word is the `Econ.` of `J. Econ. Hist. 3`. */
export const isCutShort = (block: Block, at: number): boolean => JOURNAL.fits(block, at) && goesOn(block, at);

/** Whether a full stop stands behind a word, and behind it another one that is cut short, or a page. */
function goesOn(block: Block, at: number): boolean {
  const next = at + 1;
  return (
    block.text.charCodeAt(block.to(at)) === 46 &&
    (block.gap(next) & ~(Gap.Space | Gap.Period | Gap.Comma)) === 0 &&
    (block.initial(next) || JOURNAL.fits(block, next) || (block.shape(next) === Shape.Number && !YEAR.fits(block, next)))
  );
}

const LONGEST_IN_CAPITALS = 4;
/** Words of titles of journals, as they are cut short (The Bluebook, 21st ed., table T13). */
const JOURNAL = new WordPattern(
  /^(?:Rev|Econ?|Pol|Sci|Hist|Stud|Legal|Intl?|Comp|Const|Crim|Soc|Phil|Bus|Com|Corp|Envtl|Fam|Lab|Pub|Psychol|Tech|Theol|Quart|Res|Anthropol|Sociol|Educ|Mod|Ecclesiast|Eccl)$/,
);
const LEGAL = new WordPattern(/^Legal$/);
