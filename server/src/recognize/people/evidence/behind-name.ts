import type { Block } from "../block";
import { Gap, Shape } from "../scan";
import { WHO } from "../words/english";
import { WordPattern } from "../words/vocabulary";

// The way from a name to what is said of it, word by word.

/** The word behind the name and its years: behind `Dahl`, `Dahl (1801–1877)` and `Dahl (born 1801)`. */
export function behindYears(block: Block, last: number): number {
  if (last + 1 >= block.count || !(block.gap(last + 1) & Gap.Open)) return last + 1;
  let hasYear = false;
  for (let at = last + 1; at < Math.min(block.count - 1, last + MOST_IN_BRACKETS); at++) {
    hasYear ||= block.shape(at) === Shape.Number;
    if (block.gap(at + 1) & Gap.Close) return hasYear ? at + 1 : last + 1;
  }
  return last + 1;
}

const MOST_IN_BRACKETS = 7;
const MOST_IN_CLAUSE = 12;

/** `been` in `had been secretary`. */
export const behindHad = (block: Block, at: number): number =>
  HAD.fits(block, at) && block.joined(at + 1) && IS.fits(block, at + 1) ? at + 1 : at;

/** The verb in `, who was secretary to the mint,`, and the word behind `, who had come in 1826,`. */
export function behindClause(block: Block, at: number): number {
  if (!isBehindComma(block, at) || !WHO.fits(block, at)) return at;
  if (IS.fits(block, behindHad(block, at + 1))) return at + 1;
  let next = at + 1;
  while (next < at + MOST_IN_CLAUSE && block.joined(next)) next++;
  return isBehindComma(block, next) ? next : at;
}

/** `was appointed minister`, `was elected bishop` */
export const behindPost = (block: Block, at: number): number => (block.joined(at) && APPOINTED.fits(block, at) ? at + 1 : at);

/** Behind a comma, which may stand behind brackets. */
export const isBehindComma = (block: Block, at: number): boolean => (block.gap(at) & ~(Gap.Space | Gap.Close)) === Gap.Comma;

/** The word behind `then`, `by that time`. */
export function behindAdverbs(block: Block, at: number): number {
  let next = at;
  while (block.joined(next) && ADVERB.fits(block, next)) next++;
  return next;
}

export const IS = new WordPattern(/^(?:was|is|been|became|remained)$/);
const HAD = new WordPattern(/^(?:had|has)$/);
const APPOINTED = new WordPattern(/^(?:appointed|elected|named|made|created|nominated|ordained|consecrated)$/);
const ADVERB = new WordPattern(/^(?:then|also|now|already|still|once|later|long|soon|by|at|that|this|time)$/);
