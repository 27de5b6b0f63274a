import type { Block } from "../block";
import { Shape } from "../scan";
import { OF } from "../words/english";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { Evidence } from "./evidence";

/** What the verb at a word makes of its subject: a person in `Ellwick was one of the earliest translators`, a place in `Ellwick is a port`. The noun
 *  stands before any preposition; what countries are called as well says nothing: `was an ally`. */
export function predicate(block: Block, verb: number): number {
  if (!IS.fits(block, verb)) return 0;
  let at = ALSO.fits(block, verb + 1) ? verb + 2 : verb + 1;
  if (ONE.fits(block, at) && OF.fits(block, at + 1)) at += 2;
  if (!ARTICLE.fits(block, at)) return 0;
  for (let next = at + 1; next < at + MOST_WORDS && next < block.count && block.joined(next); next++) {
    if (PREPOSITION.fits(block, next) || (block.shape(next) !== Shape.Lower && !(block.is(next) & Is.People))) return 0;
    if (block.is(next) & Is.Role && !OF_LANDS.fits(block, next))
      return block.joined(next + 1) && block.is(next + 1) & Is.Attributive ? 0 : Evidence.Apposition | Evidence.Verb;
    if (GEOGRAPHIC.fits(block, next) && ends(block, next + 1)) return Evidence.Place;
  }
  return 0;
}

const MOST_WORDS = 5;

/** Not `a town clerk`. */
const ends = (block: Block, at: number): boolean => !block.joined(at) || PREPOSITION.fits(block, at);

export const IS = new WordPattern(/^(?:is|was|became|remained)$/);
const ALSO = new WordPattern(/^(?:also|then|now|already|still|not|perhaps|himself|herself)$/);
const ONE = new WordPattern(/^(?:one|among)$/);
const ARTICLE = new WordPattern(/^(?:a|an|the|his|her|their|our|another)$/);
const PREPOSITION = new WordPattern(/^(?:of|in|at|on|by|for|to|from|with|between|against|under|over|that|which|who|where|when|and|or)$/);

/** What countries, towns and parties are called as well, and roles that are adjectives. */
const OF_LANDS = new WordPattern(
  /^(?:all(?:y|ies)|rivals?|victims?|victors?|champions?|opponents?|neighbou?rs?|guardians?|agents?|pioneers?|successors?|heirs?|representatives?|associates?|partners?|general|major|chief|private|radical|rebel|native|communist|fascist|socialist|peasant|revolutionary|official|fellow|contemporary|student|mystic|captain)$/,
);

const GEOGRAPHIC = new WordPattern(
  /^(?:town|city|village|hamlet|port|harbou?r|fortress|fort|castle|island|river|mountain|valley|lake|province|district|colony|kingdom|duchy|county|suburb|parish|settlement|monastery|abbey|capital|station|newspaper|journal|magazine|ship|frigate|steamer|cruiser|battleship)$/,
);
