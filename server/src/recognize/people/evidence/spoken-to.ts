import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { GAP, Gap } from "../scan";
import { WordPattern } from "../words/vocabulary";
import { Given, Is } from "../words/word-classes";

/** `“Nettie, you must come”`, `“Oh, Nettie, we must”`, `“Come in, Nettie!”`: whether a word stands where people are spoken to, and is not what many
 *  are called. */
export const isSpokenTo = (block: Block, { first, last }: Candidate): boolean =>
  (block.words.gaps & Gap.Quote) !== 0 &&
  isCommaOrEnd(block, last + 1) &&
  ((block.is(last) & Given) !== 0 || (block.is(last) & NO_ADDRESS) === 0) &&
  (isQuoteBefore(block, first)
    ? isComma(block, last + 1) && YOU.fits(block, last + 1)
    : isComma(block, first) &&
      ((EXCLAMATION.fits(block, first - 1) && (block.gap(first - 1) & (Gap.Quote | Gap.Break | Gap.Period)) !== 0) ||
        ((block.gap(last + 1) & Gap.Quote) !== 0 && !isComma(block, last + 1) && YOUR.fits(block, first - 1))));

/** Also at the head of a block, before which there is a break. */
const isQuoteBefore = (block: Block, at: number): boolean =>
  (block.gap(at) & Gap.Quote) !== 0 || (at === 0 && block.from(0) > 0 && GAP[block.text.charCodeAt(block.from(0) - 1)] === Gap.Quote);

const isComma = (block: Block, at: number): boolean => (block.gap(at) & ~Gap.Space) === Gap.Comma;
const isCommaOrEnd = (block: Block, at: number): boolean => isComma(block, at) || (block.gap(at) & Gap.Quote) !== 0;

const NO_ADDRESS = Is.Place | Is.Common | Is.Role | Is.Title | Is.Kin | Is.People | Is.Organization | Is.Calendar | Is.Personal;

/** What begins what is said to somebody. */
const YOU = new WordPattern(
  /^(?:you|your|I|we|do|don['’]t|did|didn['’]t|will|would|can|could|what|why|how|where|when|who|please|let|come|go|is|are|have|my|dear|tell|look|listen|if|shall|must|it['’]s|you['’]re|I['’]m|we['’]re)$/,
);
const EXCLAMATION = new WordPattern(
  /^(?:Oh|Ah|O|Yes|No|Well|Now|Why|Nay|Aye|Ay|Hush|Come|Please|Look|Listen|Good-bye|Goodbye|Hello|Thanks|But|And|So|Aw|Hey|Dear)$/i,
);
/** What ends what is said to somebody. */
const YOUR = new WordPattern(
  /^(?:you|your|me|him|her|it|in|up|now|here|there|that|this|then|all|right|again|too|down|out|on|away|home|thing|well|go|sir|think|know|see|say|come)$/,
);
