import type { Block } from "../block";
import type { WordPattern } from "../words/vocabulary";

/** The word before the preposition that stands right before word `first`: before `Lund` in `the provost of Lund` it is `provost`; -1 where
 *  none of these prepositions stands there. */
export const nounBefore = (block: Block, first: number, prepositions: WordPattern): number =>
  first > 1 && block.joined(first) && block.joined(first - 1) && prepositions.fits(block, first - 1) ? first - 2 : -1;
