import type { Block } from "../block";
import { Shape } from "../scan";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";

/** `L’ambasciatore a Parigi,` · `Ministro degli Esteri` · `Ministrom Inostrannych Del Francii`: an office that ends with word `at`. */
export function officeBefore(block: Block, at: number): boolean {
  for (let back = at; back >= 0 && at - back < 9; back--) {
    const is = block.is(back);
    const lower = block.shape(back) === Shape.Lower;
    if (is & (Is.Title | Is.Role) && (!lower || back >= at - 6) && !NO_OFFICE.fits(block, back) && !BEY.fits(block, back)) return true;
    if (
      lower
        ? !OFFICE_LINK.fits(block, back)
        : (is & (Is.Organization | Is.Place | Is.People | Is.Title | Is.Role | Is.Common | Is.Kin)) === 0 &&
          block.shape(back) !== Shape.Caps
    )
      return false;
    if (back < at + 1 && back > 0 && !block.joined(back)) return false;
  }
  return false;
}

/** `bey Abukir`: an old spelling of a German preposition, too */
const BEY = new WordPattern(/^bey$/);
const NO_OFFICE = new WordPattern(/^(?:m|t|st|san|santa|saint|re|general|victor|fellow|chief)$/i);

/** `The commander of the second column,` · `In Lund the secretary of the chapter,` · `the Italian,`: the clause that ends with word `at`
 *  is an office or a people. */
export function officeInClause(block: Block, at: number): boolean {
  let determiner = -1;
  for (let back = at; back >= 0 && at - back < 10; back--) {
    if (DETERMINER.fits(block, back) || block.possessive(back)) determiner = back;
    if (determiner === back && headOf(block, back, at)) return true;
    if (!block.joined(back)) break;
  }
  return false;
}

/** Whether an article or pronoun stands before an office with a complement, or before a people: the words up to `at`. */
function headOf(block: Block, first: number, at: number): boolean {
  for (let next = first + 1; next <= Math.min(first + 3, at); next++) {
    const is = block.is(next);
    // not `one of the founders of the newspaper, Avanti`
    if (is & (Is.Role | Is.Kin) && (next === at || (OFFICE_OF.fits(block, next + 1) && !(block.is(at) & Is.Opener)))) return true;
    if (next === at && at - first <= 2 && is & Is.People && !/s$/.test(block.word(next))) return true;
  }
  return false;
}

const OFFICE_OF = new WordPattern(/^(?:of|to|in|at|for|from|on|de|d['’]|du|des|di|del|della|dei|von|der|am|im|do|da|dos|van|av|af|vid)$/);

const DETERMINER = new WordPattern(
  /^(?:the|his|her|their|its|my|our|a|an|il|lo|la|l['’]|le|un|une|uno|una|der|die|ein|eine|sein|seine|el|su|o|os|um|uma|seu|sua|son|sa|suo|sua|de|het|een)$/i,
);

const OFFICE_LINK = new WordPattern(
  /^(?:of|the|for|to|in|and|at|di|del|della|dello|degli|delle|dei|a|e|al|alla|all['’]|l['’]|de|du|des|la|le|von|der|des|und|v|i)$/,
);

/** Whether word `at` is the noun in `ministro degli esteri`, behind an office in lower case and what joins them. */
export function isComplement(block: Block, at: number): boolean {
  const link = LINK.fits(block, at - 1) ? at - 1 : -1;
  const office = link > 0 && LINK.fits(block, link - 1) ? link - 2 : link - 1;
  return (
    office >= 0 &&
    (block.is(office) & (Is.Role | Is.Title)) !== 0 &&
    block.shape(office) === Shape.Lower &&
    !NO_ROLE.fits(block, office) &&
    block.joined(at) &&
    block.joined(at - 1) &&
    block.joined(link)
  );
}

const LINK = new WordPattern(/^(?:degli|del|della|dello|delle|dell['’]|dei|di|des|du|de|d['’]|la|l['’]|las|los|do|da|dos|das|par|en|ad)$/);

/** Offices in lower case that are other words as well. */
export const NO_ROLE = new WordPattern(/^(?:m|on|st|re|t|general|private|major|premier|victor|sun|agent|deputy|fellow|radical|saint|bey)$/);
