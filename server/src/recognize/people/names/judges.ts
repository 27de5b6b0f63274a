import type { Block } from "../block";
import { Gap, Shape } from "../scan";
import { IN } from "../words/english";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";

/** Whether the letters behind word `at` make a judge of it, as reports of cases have it: `Ellwick J. held`, `per Ellwick L.J.`, `Ellwick and
 *  Orvell JJ. dissenting`. Authors whose initials follow, `Ellwick J, Orvell B. Salt`, do nothing but write. */
export function isJudge(block: Block, at: number): boolean {
  const next = at + 1;
  if ((block.shape(next) !== Shape.Letter && block.shape(next) !== Shape.Caps) || !LETTERS.fits(block, next)) return false;
  if ((block.gap(next) & ~Gap.Space & ~Gap.Comma) !== 0 || !block.capital(at) || block.possessive(at) || block.is(at) & NO_SURNAME)
    return false;
  if (block.joined(at) && block.shape(at - 1) !== Shape.Lower && (block.is(at - 1) & Is.Title) === 0) return false;
  let end = next + 1;
  let letters = block.word(next);
  while (end < next + MOST_LETTERS && block.shape(end) === Shape.Letter && (block.gap(end) & ~(Gap.Space | Gap.Period)) === 0)
    letters += block.word(end++);
  return OFFICE.test(letters) && (letters.length === MOST_LETTERS || PER.fits(block, at - 1) || does(block, end));
}

/** Whether behind the letters stands what somebody does who is no author in a list: a word in small letters, in brackets too. */
function does(block: Block, at: number): boolean {
  if (block.shape(at) !== Shape.Lower || (block.gap(at) & ~(Gap.Space | Gap.Period | Gap.Comma | Gap.Open)) !== 0) return false;
  if (IN.fits(block, at)) return ARTICLE.fits(block, at + 1);
  return !GOES_ON.fits(block, at);
}

const NO_SURNAME = Is.Reference | Is.Editor | Is.Calendar | Is.Organization | Is.Numeral;
const MOST_LETTERS = 3;
const LETTERS = new WordPattern(/^(?:J|JJ|JA|LJ|LJJ|CJ|ACJ|CJC|L|C|A|M|MR|V|VC)$/);
/** Offices of judges (Oxford University Standard for Citation of Legal Authorities, 4th ed., 2.1.7). */
const OFFICE = /^(?:J|JJ|JA|LJ|LJJ|CJ|ACJ|CJC|LCJ|MR|VC)$/;
const PER = new WordPattern(/^[Pp]er$/);
const ARTICLE = new WordPattern(/^(?:the|an?|his|her|this|that|these|those|its|one|both|all|each)$/);
const GOES_ON = new WordPattern(/^(?:and|et|und|e|y|al|eds?|trans|in|de|von|van|der|la|le)$/);
