import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { Gap } from "../scan";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";

/** Whether a name is told as that of somebody's relative: `his brother Sir Ralph Orvell`, `Orvell’s second wife, Ada`. */
export function isRelative(block: Block, { first }: Candidate): boolean {
  let hasKin = false;
  for (let at = first - 1; at >= 0 && at >= first - MOST_BEFORE; at--) {
    if ((block.gap(at + 1) & ~(Gap.Space | (at + 1 === first ? Gap.Comma : 0))) !== 0) return false;
    if (hasKin && (POSSESSIVE.fits(block, at) || block.possessive(at))) return true;
    hasKin ||= (block.is(at) & Is.Kin) !== 0 && (block.german || !block.capital(at));
  }
  return false;
}

/** `his second wife, Lady` */
const MOST_BEFORE = 4;

/** Whose, in the languages that are read. */
const POSSESSIVE = new WordPattern(
  /^(?:his|her|their|my|our|sein(?:e[rmns]?)?|ihr(?:e[rmns]?)?|son|sa|leur|su[oae]?|sus|seus?|его|её|ее|их|свое(?:го|му|й)|своим)$/i,
);
