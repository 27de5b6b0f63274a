import { unitAt } from "../../../text";
import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { isLand } from "../names/places-of-words";
import { isStreet } from "../names/surname";
import { opensThing } from "../names/things";
import { Shape } from "../scan";
import { AND } from "../words/english";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { Evidence } from "./evidence";
import { ownsWork } from "./german-names";

/** Whether the words right behind a name make a thing of both: `Goethe Institute`, `the Dreyfus affair`. */
export function thingBehind(block: Block, name: Candidate, next: number): number {
  const is = block.is(next);
  if (block.shape(next) === Shape.Lower) {
    if ((name.kind === "full" || (block.joined(name.first) && AND.fits(block, name.first - 1))) && isCounties(block, next))
      return Evidence.Derived;
    if (PAPERS.fits(block, next) && name.kind === "full" && block.cites) return Evidence.Derived;
    if (isAdjective(block, name, next)) return Evidence.The;
    if ((is & Is.Attributive) === 0 || name.first === 0 || !block.joined(name.first)) return 0;
    return BEFORE_THING.fits(block, name.first - 1) ? Evidence.Derived : 0;
  }
  if (block.shape(next) === Shape.Number) return 0;
  // `Fabricii *Bibliotheca Graeca*`: where italics begin a title begins.
  if (block.prose.italics.some(({ from }) => from === block.from(next)) || ownsWork(block, name.last)) return 0;
  if (isLand(block, next) && !(is & (Is.SurnameShape | Is.KnownName)) && block.capital(next)) return Evidence.Derived;
  if (isAffiliation(block, name, next)) return 0;
  if (is & Is.Particle && isStreet(block, next)) return Evidence.Derived;
  if (block.capital(next) && opensThing(block, next)) return Evidence.Derived;
  if (is & Is.People && RICAN.fits(block, next)) return Evidence.Derived;
  return is & (Is.Attributive | Is.Organization) && (is & (Is.Title | Is.Editor)) === 0 ? Evidence.Derived : 0;
}

/** `Ada Lee⏎University of Cork`: who signs stands in a line of its own, and the next one says where that is. */
const isAffiliation = (block: Block, { first, kind }: Candidate, next: number): boolean =>
  (kind === "full" || kind === "several") &&
  PLACE_OF_WORK.fits(block, next) &&
  OF_SOMETHING.fits(block, next + 1) &&
  (first === 0 || (kind === "full" && DEPARTMENT.fits(block, next)));
const DEPARTMENT = new WordPattern(/^(?:Department|Faculty|Departamento|Facultad|Faculdade|Facoltà)$/);

const PLACE_OF_WORK = new WordPattern(
  /^(?:Univers\p{L}+|Department|Faculty|School|Centre|Center|Institut\p{L}*|Istituto|Dip\p{L}+|Departamento|Facultad|Faculdade|Facoltà)$/u,
);
const OF_SOMETHING = new WordPattern(/^(?:of|for|de|di|d['’]|degli|della|dell['’]|des|du|für|Federal|Nacional|Nazionale)$/);

/** `Aristotelian philosophy`, `the Torricellian tube`: an adjective made of a name, and what is so. */
const isAdjective = (block: Block, { first, last }: Candidate, next: number): boolean =>
  first === last &&
  (block.is(next) & (Is.Common | Is.PersonVerb | Is.LooseVerb | Is.ObjectVerb | Is.Role)) === Is.Common &&
  unitAt(block.text, block.to(last) - 1) === LETTER_N &&
  OF_NAME.fits(block, last) &&
  !SMALL.fits(block, next);

const LETTER_N = 110;
const OF_NAME = new WordPattern(/^\p{Lu}\p{Ll}{3,}[^aeiouy]ian$/u);
const SMALL = new WordPattern(
  /^(?:and|or|was|is|had|has|did|to|in|on|of|at|by|for|from|with|as|that|which|who|the|an?|his|her|also|then|now)$/,
);

/** `in Brule and Charles Mix counties` */
export const isCounties = (block: Block, at: number): boolean => COUNTIES.fits(block, at);

const COUNTIES = new WordPattern(
  /^(?:counties|rivers|streets|avenues|townships|creeks|falls|islands|ranges|mountains|valleys|lakes|tribes)$/,
);

/** `the William and Mary Quarterly` */
export const isBody = (block: Block, at: number): boolean => BODY.fits(block, at);

const BODY = new WordPattern(
  /^(?:Quarterly|Review|Journal|Magazine|College|University|Foundation|Collection|Library|Papers|Prize|Railway|Railroad)$/,
);

/** `Costa Rican`, `Puerto Rican` */
const RICAN = new WordPattern(/^Ricans?$/);

/** `Thomas Günther papers, box 4` */
const PAPERS = new WordPattern(/^(?:papers|collection|archives?|fonds)$/);

const BEFORE_THING = new WordPattern(/^(?:the|a|an|this|that|his|her|their|of|same|whole|famous|so-called)$/i);
