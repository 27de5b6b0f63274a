import { distance } from "fastest-levenshtein";
import { unitAt } from "../../../text";
import type { Block } from "../block";
import { isUnknown } from "../names/name-words";
import { Gap } from "../scan";

/** Whether brackets behind a word hold another spelling of it, and nothing else: `Peter Wiser (Weiser)`, as editors write, and in square ones any
 *  other name: `Moselika [Mzilik]`. */
export const isSpelledAlso = (block: Block, word: number, other: number): boolean =>
  other === word + 1 &&
  (block.gap(other) & ~Gap.Space) === Gap.Open &&
  block.capital(word) &&
  block.capital(other) &&
  (unitAt(block.text, block.to(other)) === CLOSE
    ? isAlike(block.word(word), block.word(other))
    : unitAt(block.text, block.to(other)) === CLOSE_SQUARE && !block.cites && isUnknown(block, other) && isUnknown(block, word));

const CLOSE = 41;
const CLOSE_SQUARE = 93;

/** Long enough to be no initials, the same first letter, and few others that differ; the same word twice is no other spelling. */
function isAlike(one: string, two: string): boolean {
  if (Math.min(one.length, two.length) < SHORTEST || one.charAt(0) !== two.charAt(0)) return false;
  const differing = distance(one, two);
  return differing > 0 && differing <= Math.max(one.length, two.length) / LETTERS_FOR_ONE;
}

const SHORTEST = 4;
/** In so many letters one may be another. */
const LETTERS_FOR_ONE = 3;
