import type { Block } from "../block";
import { Gap, Shape } from "../scan";
import { THE } from "../words/english";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { Blocking, isGiven, isUnknown, joinsName, particlesAt } from "./name-words";
import { isFeature } from "./places-of-words";
import { isSurname } from "./surname";

/** A common word that stands where only a surname can: in running text that is not German, no capital word behind it. */
export const isPlainSurname = (block: Block, at: number): boolean =>
  (block.is(at) & ~(Is.SurnameShape | Is.NounShape | Is.Role | Is.FamilyFirst)) === Is.Common &&
  isSurname(block, at) &&
  !isFeature(block, at) &&
  !(block.joined(at + 1) && block.shape(at + 1) !== Shape.Lower && !block.possessive(at)) &&
  !block.german;

/** In German text `Wilhelm Foerster von der Berliner Sternwarte`: an adjective of a place, no surname. */
export const ofGermanPlace = (block: Block, at: number): boolean => {
  if (!GERMAN_OF.fits(block, at) || !block.german) return false;
  const place = block.word(at).startsWith("von") && block.shape(at + 1) === Shape.Lower ? at + 2 : at + 1;
  return place < block.count && (PLACE_ADJECTIVE.fits(block, place) || (block.is(place) & (Is.Place | Is.Organization | Is.Common)) !== 0);
};

const GERMAN_OF = new WordPattern(/^(?:von|vom|zur|zum)$/);
const PLACE_ADJECTIVE = new WordPattern(/^\p{Lu}\p{L}{3,}er$/u);

/** `y Cisneros` in `Francisco Jiménez y Cisneros`, `e Melo` in `João da Silveira e Melo`: a second surname, no second person. */
export function secondSurname(block: Block, first: number, at: number): boolean {
  const second = IBERIAN_ARTICLE.fits(block, at + 1) && block.joined(at + 1) ? at + 2 : at + 1;
  if (second >= block.count || !block.joined(second) || !block.capital(second)) return false;
  if (!(SPANISH_AND.fits(block, at) || (PORTUGUESE_AND.fits(block, at) && PORTUGUESE_PARTICLE.fits(block, at - 2) && at - 2 > first)))
    return false;
  if (isGiven(block, second) || block.is(second) & (Is.Organization | Is.Title | Is.Place | Is.People)) return false;
  return !(block.joined(second + 1) && block.capital(second + 1)) && particlesAt(block, second + 1) === 0;
}

const IBERIAN_ARTICLE = new WordPattern(/^(?:las?|los|el|de)$/);
const SPANISH_AND = new WordPattern(/^[yi]$/);
const PORTUGUESE_AND = new WordPattern(/^e$/);
const PORTUGUESE_PARTICLE = new WordPattern(/^(?:da|do|das|dos)$/);
/** `Strube de Piermont`, `Chardon de la Rochette`: words in no list on both sides, no article before. */
export function compoundOf(block: Block, at: number, end: number): boolean {
  if (
    !isUnknown(block, at) ||
    !(isUnknown(block, end) || (block.english && (block.is(end) & (Is.SurnameShape | Is.Place)) === Is.SurnameShape)) ||
    !block.capital(end) ||
    ((DI.fits(block, at + 1) || isNounOf(block, at)) && isGiven(block, end)) ||
    TO_THE.fits(block, at + 1)
  )
    return false;
  return at === 0 || !block.joined(at) || !(ARTICLE.fits(block, at - 1) || (A.fits(block, at - 1) && block.english));
}

/** `Real Cédula de Carlos`, but `Mata Ponce de León`: outside of English a word in no list behind none. */
const isNounOf = (block: Block, at: number): boolean =>
  !block.english && !(block.joined(at) && block.capital(at - 1) && isUnknown(block, at - 1));

/** `Chiara Gussoni di Andrea`: behind a surname a given name alone is that of the father, and no part of the name. */
export const ofFather = (block: Block, first: number, at: number): boolean =>
  DI.fits(block, at) &&
  at - first > 1 &&
  isGiven(block, at + 1) &&
  !isGiven(block, at - 1) &&
  (block.is(at + 1) & Is.Place) === 0 &&
  !(block.joined(at + 2) && block.capital(at + 2));

/** `Ultimogenito di Carlo` */
const DI = new WordPattern(/^di$/);
/** `Anlass zur Besorgnis` */
const TO_THE = new WordPattern(/^(?:zur|zum|vom|des|zu)$/);

const ARTICLE = new WordPattern(/^(?:the|le|la|les|il|el|los|las|der|die|das|au|du|del|al)$/i);
const A = new WordPattern(/^a$/i);

/** Whether word `at` is the nickname in `Esther Jane “Nettie” Kirchner`: a word in quotation marks, and a surname behind it. */
export const isNickname = (block: Block, at: number): boolean =>
  (block.gap(at) & ~Gap.Period) === (Gap.Space | Gap.Quote) &&
  block.capital(at) &&
  block.gap(at + 1) === (Gap.Space | Gap.Quote) &&
  block.capital(at + 1) &&
  isUnknown(block, at + 1) &&
  isSurname(block, at + 1);

/** What houses are called and people are too, behind forenames and another surname: `Marie Orvell Hall wrote`, not `in Robert Orvell Hall`. */
export const isSurnameOfHall = (block: Block, first: number, at: number): boolean =>
  (block.is(at) & (Blocking | Is.SurnameShape)) === (Is.Common | Is.Attributive | Is.SurnameShape) &&
  endsInText(block, at) &&
  !WHERE.fits(block, first - 1) &&
  block.english;

const WHERE = new WordPattern(/^(?:the|in|at|from|near|to|of|a|an|this|outside|inside|behind)$/i);

/** A people that is a surname too, at the end of a name: `Frances Leggron Fleming`. */
export const isSurnameOfPeople = (block: Block, at: number): boolean => PEOPLE.fits(block, at) && endsInText(block, at);

const PEOPLE = new WordPattern(
  /^(?:Fleming|English|French|Walsh|Welsh|Norman|Saxon|Lombard|German|Holland|Dane|Breton|Gascon|Ireland|England)$/,
);

/** A town that is a surname too, at the end of a name: `Hugo Ellwick Stanford`. */
export const isSurnameOfTown = (block: Block, at: number): boolean =>
  (block.is(at) & (Blocking | Is.SurnameShape)) === (Is.Place | Is.SurnameShape) && endsInText(block, at);

const endsInText = (block: Block, at: number): boolean => !(block.joined(at + 1) && block.capital(at + 1) && !block.possessive(at));

/** `Jr.`, `III`, `fils` behind a name. */
export function withSuffix(block: Block, last: number): number {
  const next = last + 1;
  if (!SUFFIX.fits(block, next) || block.possessive(last)) return last;
  if (JUNIOR.fits(block, next)) return (block.gap(next) & ~(Gap.Space | Gap.Comma)) === 0 ? next : last;
  if (!block.joined(next)) return last;
  if (!THE.fits(block, next)) return isVolume(block, next) ? last : next;
  return block.joined(next + 1) && ELDER.fits(block, next + 1) ? next + 1 : last;
}

/** `Szujski IV, S. 302`: the volume of a work. */
export const isVolume = (block: Block, numeral: number): boolean =>
  NUMERAL.fits(block, numeral) &&
  block.joined(numeral) &&
  (block.gap(numeral + 1) & ~Gap.Space) === Gap.Comma &&
  PAGE.fits(block, numeral + 1) &&
  block.shape(numeral + 2) === Shape.Number;
const NUMERAL = new WordPattern(/^[IVX]+$/);
const PAGE = new WordPattern(/^(?:pp?|S|s|pag|fol)$/);

const ELDER = new WordPattern(/^(?:Elder|Younger)$/);

/** The first word of all of them. */
const SUFFIX = new WordPattern(/^(?:Jr|Sr|jun|sen|the|II|III|IV)$/);
const JUNIOR = new WordPattern(/^(?:Jr|Sr|jun|sen)$/);

/** `Batallón Sagrado Evaristo San Miguel`: outside of English a given name and more behind words in no list. */
export const opensFullName = (block: Block, at: number): boolean =>
  !block.english &&
  !block.cyrillic &&
  !(block.is(at) & (Is.SurnameShape | Is.KnownName)) &&
  ((joinsName(block, at + 1) && isUnknown(block, at + 1)) || (ROMANCE_SAINT.fits(block, at + 1) && block.joined(at + 1)));

/** The `San Miguel` of `Evaristo San Miguel`, the `St. Clair` of `Arthur St. Clair`. */
export const isSaintAsSurname = (block: Block, at: number): boolean =>
  (block.is(at) & Is.Title) !== 0 &&
  (ROMANCE_SAINT.fits(block, at)
    ? block.joined(at + 1) && isGiven(block, at + 1) && !block.english
    : ST.fits(block, at) &&
      (block.gap(at + 1) & ~(Gap.Space | Gap.Period)) === 0 &&
      block.capital(at + 1) &&
      !(block.is(at + 1) & Is.Calendar));

const ST = new WordPattern(/^St$/);

const ROMANCE_SAINT = new WordPattern(/^(?:San|Santa|Santo)$/);
