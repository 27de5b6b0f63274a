import type { Block } from "../block";
import { WordPattern } from "../words/vocabulary";

/** The word before the preposition that stands right before word `first`: before `Lund` in `the provost of Lund` it is `provost`; -1 where
 *  none of these prepositions stands there. */
export const nounBefore = (block: Block, first: number, prepositions: WordPattern): number =>
  first > 1 && block.joined(first) && block.joined(first - 1) && prepositions.fits(block, first - 1) ? first - 2 : -1;

/** Whether the preposition at `at`, behind a comma, stands before another name of its list too: `lettres de Quenebert, du chevalier d’Ervault, de Delbosq`. */
export const repeatsOf = (block: Block, at: number): boolean =>
  !block.english &&
  [at - 2, at - 3, at - 4].some((before) => OF_LIST.fits(block, before) && (block.joined(before) || repeatsOf(block, before)));

const OF_LIST = new WordPattern(/^(?:de|du|d['’]|des|di|del|della|von)$/);
