import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { Shape } from "../scan";
import { WordPattern } from "../words/vocabulary";

/** `that Ruth Gurnell`: two words in no list are a person rather than anything else in running English, where no preposition leads to them and the
 *  sentence goes on. */
export const standsFreely = (block: Block, { first, last, kind }: Candidate): boolean =>
  kind === "several" &&
  block.english &&
  (isInCharacters(block, last) ||
    (!block.cites &&
      block.joined(last + 1) &&
      block.shape(last + 1) === Shape.Lower &&
      (block.opens(first) || (block.joined(first) && block.shape(first - 1) === Shape.Lower && !LEADS_TO_PLACE.fits(block, first - 1)))));

/** `Kishida Ginkō 岸田吟香`: a name that stands in Chinese characters too. */
export const isInCharacters = (block: Block, last: number): boolean => HAN.test(block.text.slice(block.to(last), block.to(last) + 4));
const HAN = /^\s{0,3}[\u4e00-\u9fff]/;

const LEADS_TO_PLACE = new WordPattern(
  /^(?:the|an?|in|at|near|from|to|into|of|on|onto|off|through|throughout|between|around|round|across|along|over|above|below|beyond|past|towards?|via|called|named|titled|entitled|like|as|or)$/,
);
