import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { Gap } from "../scan";
import { AND } from "../words/english";
import { Given, Is } from "../words/word-classes";

/** Whether a word stands in a list of single words of which two and more are places or peoples: the `Uzhhorod` of `Sofia, Uzhhorod, Warsaw, and
 *  Riga`, the `Nath` of `Jain, Sufi, and Nath`. */
export function isListedWithPlaces(block: Block, { first, last, kind }: Candidate): boolean {
  if ((kind !== "single" && kind !== "given") || first !== last || ((block.gap(first) | block.gap(first + 1)) & Gap.Comma) === 0)
    return false;
  if (block.is(first) & Is.KnownName) return false;
  const before = placesFrom(block, first, -1);
  const behind = placesFrom(block, first, 1);
  return before.places + behind.places >= FEWEST && before.places + behind.places > before.others + behind.others;
}

const FEWEST = 2;
const LONGEST = 6;

/** How many of the words of a list that stand before or behind a word are places or peoples, and how many are none. */
function placesFrom(block: Block, from: number, step: 1 | -1): { places: number; others: number } {
  let places = 0;
  let others = 0;
  for (let at = next(block, from, step), count = 0; at >= 0 && count < LONGEST; at = next(block, at, step), count++) {
    const is = block.is(at);
    if (is & (Is.Place | Is.People) && !(is & (Given | Is.KnownName | Is.SurnameShape))) places++;
    else if (!(is & Is.Place)) others++;
  }
  return { places, others };
}

/** The next word of the list, behind a comma and perhaps an “and”; -1 where it ends. */
function next(block: Block, at: number, step: 1 | -1): number {
  let other = at + step;
  if (!isParted(block, step > 0 ? other : at)) return -1;
  if (AND.fits(block, other)) other += step;
  const alone =
    block.capital(other) && !(block.joined(other + 1) && block.capital(other + 1)) && !(block.joined(other) && block.capital(other - 1));
  return alone && !block.initial(other) && other > 0 ? other : -1;
}

/** Whether a comma, or a space beside an “and”, stands before a word. */
const isParted = (block: Block, at: number): boolean =>
  (block.gap(at) & ~Gap.Space) === Gap.Comma || (block.joined(at) && (AND.fits(block, at) || AND.fits(block, at - 1)));
