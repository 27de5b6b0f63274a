import type { Block } from "../block";
import { Blocking, isUnknown } from "../names/name-words";
import { isFeature } from "../names/places-of-words";
import { Gap, Shape } from "../scan";
import { italicAt } from "../sources/set-off";
import { AND, OF } from "../words/english";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { Evidence } from "./evidence";

/** `Acton’s letter`, `Acton’s first sojourn`, `Herwegh’s wife`. */
export function belongs(block: Block, at: number): number {
  // `Hudson’s Bay`, `Maria’s River`
  if (block.shape(at) === Shape.Capital && (WATERS.fits(block, at) || isFeature(block, at))) return Evidence.Derived;
  // `Ellwick’s disease`
  if (EPONYM.fits(block, at)) return Evidence.Derived;
  if (block.shape(at) === Shape.Capital && isNewspaper(block, at)) return Evidence.Derived | Evidence.The;
  if (block.opens(at - 1) && isPlural(block, at - 1)) return 0;
  // `a ledger of Hask’s in my hands`
  if (OF.fits(block, at - 2) && NO_NOUN.fits(block, at) && block.joined(at - 1) && (isUnknown(block, at - 1) || isPlainName(block, at - 1)))
    return Evidence.Personal;
  // `Trench’s *Letters*`
  if (isUnknown(block, at - 1) && block.shape(at) !== Shape.Lower && (block.cites || italicAt(block, block.from(at))))
    return Evidence.Personal;
  // `Oppenheim’s and Hind’s calculations`
  if (AND.fits(block, at) && block.joined(at + 1) && block.capital(at + 1) && block.possessive(at + 1)) return Evidence.Personal;
  // A word in no list that owns something is a person more often than a place; what countries own, persons do not.
  const owner = at - 1;
  if (
    block.english &&
    (isUnknown(block, owner) || isPlainName(block, owner)) &&
    block.shape(at) === Shape.Lower &&
    (!OF_LANDS.fits(block, at) || (OF_PREMIERS.fits(block, at) && (block.is(owner) & Is.SurnameShape) !== 0)) &&
    !NO_NOUN.fits(block, at) &&
    !ofThing(block, owner)
  )
    return Evidence.Personal | belonging(block, at);
  return belonging(block, at);
}

/** What discoverers and settlers have left their names to, besides features of the land. */
const WATERS = new WordPattern(
  /^(?:Bay|Rivers?|Islands?|Isles?|Brook|Point|Sound|Harbou?r|Lake|Head|Reef|Ferry|Cove|Cape|Valley|County|Counties|Co|Parish|Township)$/,
);

/** `Freeman’s Journal, 22 Apr. 1880`, `Ellwick’s Magazine`: a paper that was called after its owner. */
const isNewspaper = (block: Block, at: number): boolean =>
  PAPER.fits(block, at) ||
  (JOURNAL.fits(block, at) &&
    (block.gap(at + 1) & Gap.Comma) !== 0 &&
    block.shape(at + 1) === Shape.Number &&
    block.to(at + 1) - block.from(at + 1) < 3);
const PAPER = new WordPattern(/^(?:Magazine|Weekly|Gazette|Bazaar|Peerage|Almanack?|Encyclop[ae]+dia)$/);
const JOURNAL = new WordPattern(/^(?:Journal|Messenger|Register|Circular)$/);

/** What science and medicine call after those who found it. */
const EPONYM = new WordPattern(
  /^(?:disease|syndrome|palsy|glands?|patches|powders?|anodyne|comet|theorem|lemma|equations?|constant|law|paradox|algorithm|sparrow|squirrel|gull|finch)$/,
);

/** `Hunt`: a surname that is a common word, and nothing else. */
const isPlainName = (block: Block, at: number): boolean => (block.is(at) & (Blocking | Is.SurnameShape)) === (Is.Common | Is.SurnameShape);

/** `Skinners’ petitions`, where the capital only opens the sentence. */
const isPlural = (block: Block, at: number): boolean => block.word(at).endsWith("s") && block.text.charCodeAt(block.to(at) + 1) === 32;

/** `the Goshawk’s crew` */
const ofThing = (block: Block, at: number): boolean => at > 0 && block.joined(at) && NOT_OF_PERSONS.fits(block, at - 1);

const NOT_OF_PERSONS = new WordPattern(/^(?:the|a|an|this)$/i);

/** `met in Claridge’s with two bankers` */
const NO_NOUN = new WordPattern(
  /^(?:with|and|or|nor|but|in|at|on|by|for|to|from|of|as|than|when|where|while|which|who|that|is|are|was|were|had|has|did|would|will|not|after|before|until|then)$/,
);

const OF_LANDS = new WordPattern(
  /^(?:coast|coasts|capital|population|people|economy|army|navy|fleet|government|king|queen|ruler|rulers|border|borders|frontier|frontiers|independence|neutrality|industry|trade|commerce|exports|imports|harbou?r|port|streets?|walls|gates|inhabitants|citizens|parliament|policy|ambassador|minister|troops|soldiers|forces|constitution|history|geography|climate|readers|editor|editors|pages|columns|crew|captain|guns|deck|shares|shareholders|directors|workers|factories|members|leaders|leadership)$/,
);

/** What those who govern have as well as their lands: `Zurlonelli’s government`, where the name ends as surnames do. */
const OF_PREMIERS = new WordPattern(/^(?:government|policy|troops|forces|army|leadership|editor|editors|readers|captain|fleet)$/);

function belonging(block: Block, at: number): number {
  for (let next = at; next < at + 3 && next < block.count; next++) {
    if (next > at && !block.joined(next)) return 0;
    const is = block.is(next);
    if (block.shape(next) === Shape.Lower && is & Is.Kin) return Evidence.Kin;
    if (block.shape(next) === Shape.Lower && is & Is.Personal) return Evidence.Personal;
    // `Serov’s deputy`, but also `Italy’s ambassador`
    if (block.shape(next) === Shape.Lower && is & Is.Role) return Evidence.Verb;
  }
  return 0;
}
