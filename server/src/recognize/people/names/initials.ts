import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { MOST_INITIALS } from "../initial";
import { Gap, Shape } from "../scan";
import { AND_NAME } from "../words/reference-words";
import { MONSIEUR } from "../words/romance";
import { CYRILLIC } from "../words/shapes";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { areOtherLetters, isCutWord, NUMERAL, postNominal } from "./letters";
import {
  adjacentInitial,
  Blocking,
  isGiven,
  isName,
  isPlainWord,
  isUnknown,
  joinsName,
  MOST_PARTICLES,
  particleCapital,
  particlesAt,
  surnameInCapitals,
} from "./name-words";
import { isReporter } from "./reporters";
import { isNickname, isPlainSurname, isSaintAsSurname, isSurnameOfHall, withSuffix } from "./second-names";
import { isSurname } from "./surname";
import { isPère, monsieur } from "./titles";

/** `I. S. Turgenev`, `A.M. Gorčakov`, `A.` in `A. and F. Schlegel`. */
export function withInitials(block: Block, at: number): Candidate | undefined {
  if (postNominal(block, at) || areOtherLetters(block, at) || isSecret(block, at + 1) || isPère(block, at) || isSee(block, at))
    return undefined;
  let next = at;
  while (next - at <= MOST_INITIALS && block.initial(next) && (next === at || adjacentInitial(block, next)))
    // `F. de P. Santander`
    next += isOfSaint(block, next + 1) ? 2 : 1;
  if (next >= block.count || next - at > MOST_INITIALS || areTitles(block, at, next)) return undefined;
  // `A. G. “Tony” Orvell`
  if (isNickname(block, next)) return { first: at, last: next + 1, kind: "initials", patronymic: false };
  if ((block.gap(next) & ~(Gap.Space | Gap.Period)) !== 0) return undefined;
  // `H. St. John`
  if (isSaintAsSurname(block, next)) return { first: at, last: next + 1, kind: "initials", patronymic: false };
  const particles = particlesAt(block, next);
  let last = next + particles;
  while (last - next < MOST_PARTICLES && particleCapital(block, last)) last++;
  // `I. THE IDEAS OF OUR FATHERS`
  if (surnameInCapitals(block, last) && block.joined(last + 1) && block.shape(last + 1) === Shape.Caps && !isGiven(block, last))
    return isDoubleInCapitals(block, at, last) ? { first: at, last: last + 1, kind: "initials", patronymic: false } : undefined;
  if (last < block.count && isSurname(block, last) && !isHouse(block, last))
    return { first: at, last: withSuffix(block, endOfSurname(block, last)), kind: "initials", patronymic: false };
  return particles === 0 && sharesSurname(block, next) ? { first: at, last: next - 1, kind: "shared", patronymic: false } : undefined;
}

/** The `de` of `F. de P.`, Francisco de Paula, and of `J. de D.` */
const isOfSaint = (block: Block, at: number): boolean =>
  DE.fits(block, at) && adjacentInitial(block, at) && block.joined(at + 1) && block.shape(at + 1) === Shape.Letter && block.initial(at + 1);
const DE = new WordPattern(/^de$/);

/** Whether the letters from one word to before another stand for a title, a number, a word cut short or the reports of a court. */
function areTitles(block: Block, at: number, next: number): boolean {
  // `I. Первое знакомство`: a Latin number before Cyrillic words
  if (NUMERAL.fits(block, at) && CYRILLIC.fits(block, next)) return true;
  // `Fr. I. M. Skvortsov` is a priest in English, and `Fr. A. Wolf` a Friedrich where books are cited.
  if (next > at + 1 && FATHER.fits(block, at) && block.plainEnglish) return true;
  // `Fr. Tomás Collantes` is Father Tomás.
  if (next === at + 1 && FATHER.fits(block, at) && isGiven(block, next) && joinsName(block, next + 1)) return true;
  // `D. Pedro II` is Dom Pedro.
  if (next === at + 1 && DOM.fits(block, at) && isGiven(block, next) && block.joined(next + 1) && block.is(next + 1) & Is.Numeral)
    return true;
  // `a D. Luis Funares` is don Luis.
  if (next === at + 1 && DOM.fits(block, at) && isGiven(block, next) && block.joined(at) && block.spanish) return true;
  if (next === at + 1 && monsieur(block, at)) return true;
  if (isCutWord(block, at, next)) return true;
  // `M.M. Bourgeois et Appell`
  if (next === at + 2 && monsieur(block, at) && monsieur(block, at + 1)) return true;
  if (next === at + 1 && MONSIEUR.fits(block, at) && FRENCH_PARTICLE.fits(block, next) && particlesAt(block, next) > 0) return true;
  // `455 S. Ollnitz`: pages
  if (S.fits(block, at) && block.shape(at - 1) === Shape.Number && block.joined(at)) return true;
  // `С.-Петербург`
  if (PETERSBURG.fits(block, next)) return true;
  // `167 F. Supp. 155`
  return isReporter(block, next);
}

/** The last word of the surname that begins with a word behind initials. */
function endOfSurname(block: Block, at: number): number {
  let last = at;
  if (isDouble(block, at)) {
    // `J. Ignacio Tellechea Idígoras`
    const two = isGiven(block, at) && joinsName(block, at + 2) && isUnknown(block, at + 2) && !block.initial(at + 2);
    last += two ? 2 : 1;
  }
  // `A. Teixeira da Mota`
  const more = block.possessive(last) || !IBERIAN_PARTICLE.fits(block, last + 1) ? 0 : particlesAt(block, last + 1);
  const goesOn = more > 0 && (isUnknown(block, last + 1 + more) || ((block.is(last + 1 + more) & NO_SURNAME) === 0 && block.english));
  return goesOn ? last + 1 + more : last;
}

/** `D. Mack Smith`, `C. Wright Mills`: whether the surname behind initials goes on with a second word. */
const isDouble = (block: Block, last: number): boolean =>
  !block.possessive(last) &&
  block.joined(last + 1) &&
  (block.capital(last + 1) || surnameInCapitals(block, last + 1)) &&
  (isGiven(block, last)
    ? isPlainWord(block, last + 1) || isSurnameOfHall(block, last - 1, last + 1)
    : (isName(block, last + 1) && (isUnknown(block, last) || isTownBeforeName(block, last))) ||
      isTownBehindName(block, last + 1) ||
      ((block.is(last) & ~Is.SurnameShape) === 0 &&
        (block.is(last + 1) & (Is.SurnameShape | Is.Role)) === Is.SurnameShape &&
        isPlainSurname(block, last + 1) &&
        block.english) ||
      (isSurnameToo(block, last) && (isSurnameToo(block, last + 1) || isName(block, last + 1)))) &&
  // `сестра А. В. Мордова Анна`: in Russian nobody has a given name for a second surname.
  !(CYRILLIC.fits(block, last) && isGiven(block, last + 1));

/** `C. ORVELL and M. ELLWICK HARRAN (eds)`: two words in no list within a text in which others are so set, no heading. */
const isDoubleInCapitals = (block: Block, at: number, last: number): boolean =>
  at > 0 &&
  isUnknown(block, last) &&
  isUnknown(block, last + 1) &&
  surnameInCapitals(block, last + 1) &&
  !(block.joined(last + 2) && block.shape(last + 2) === Shape.Caps) &&
  (AND_NAME.fits(block, at - 1) || (block.gap(at) & Gap.Comma) !== 0) &&
  block.shape(at - (AND_NAME.fits(block, at - 1) ? 2 : 1)) === Shape.Caps;

const NO_SURNAME = Is.Organization | Is.Place | Is.People | Is.Calendar | Is.Title;

/** The `Somerset` of `W. Somerset Orvell`: a town or a county, and a word in no list right behind it. */
const isTownBeforeName = (block: Block, at: number): boolean =>
  (block.is(at) & Blocking & ~Is.SurnameShape) === Is.Place && isUnknown(block, at + 1) && block.english;

/** The `Pereira` of `F. M. Ellwick Pereira wrote`: a town behind a word in no list, and no sign. */
const isTownBehindName = (block: Block, at: number): boolean =>
  (block.is(at) & Blocking & ~Is.SurnameShape) === Is.Place &&
  isUnknown(block, at - 1) &&
  block.shape(at + 1) === Shape.Lower &&
  block.joined(at + 1) &&
  block.english;

/** `… aus Litauen. S. Ollnitz I, S. 386.`: “see” in German, before a volume or a page. */
const isSee = (block: Block, at: number): boolean =>
  S.fits(block, at) &&
  block.opens(at) &&
  block.german &&
  (isLocator(block, at + 2) || (NUMERAL.fits(block, at + 2) && isLocator(block, at + 3)));

const isLocator = (block: Block, at: number): boolean =>
  (block.gap(at) & ~Gap.Space) === Gap.Comma && (S.fits(block, at) || BAND.fits(block, at)) && block.shape(at + 1) === Shape.Number;
const S = new WordPattern(/^S$/);
const BAND = new WordPattern(/^(?:Bd|Th)$/);

/** `VIET S. Secret; Immediate`, `Correspondence—L. Top Secret`: how papers of ministries are kept. */
const isSecret = (block: Block, at: number): boolean =>
  (block.is(at) & Is.Common) !== 0 &&
  SECRET.fits(block, at) &&
  (!TOP.fits(block, at) || SECRET.fits(block, at + 1)) &&
  !block.possessive(at);
const SECRET = new WordPattern(/^(?:Secret|Confidential|Top|Unclassified)$/);
const TOP = new WordPattern(/^Top$/);

/** `Wells` and `Williams` in `S. Wells Williams`: common words that are surnames. */
const isSurnameToo = (block: Block, at: number): boolean =>
  (block.is(at) & Is.SurnameShape) !== 0 && isPlainWord(block, at) && !isGiven(block, at);

/** The `Gallery` of `A.C.A. Gallery`; `Hall` is a surname, too. */
const isHouse = (block: Block, at: number): boolean =>
  (block.is(at) & (Is.Attributive | Is.SurnameShape)) === Is.Attributive && !block.possessive(at) && adjacentInitial(block, at - 1);

const IBERIAN_PARTICLE = new WordPattern(/^(?:da|do|das|dos|de|del|d['’])$/);
const PETERSBURG = new WordPattern(/^(?:Петербург|Peterburg)\p{Ll}{0,3}$/u);
const DOM = new WordPattern(/^(?:D)$/);
const FATHER = new WordPattern(/^Fr$/);
const FRENCH_PARTICLE = new WordPattern(/^(?:de|du|des|d['’])$/);

/** `and F. Schlegel` behind initials or a given name that has no surname of its own. */
export function sharesSurname(block: Block, at: number): boolean {
  if (!AND_NAME.fits(block, at) || at + 1 >= block.count || !block.joined(at + 1)) return false;
  let next = at + 1;
  const start = next;
  while (block.initial(next)) next++;
  if (next > start) return next < block.count && isSurname(block, next);
  return (
    isGiven(block, next) &&
    !block.possessive(next) &&
    next + 1 < block.count &&
    block.joined(next + 1) &&
    isSurname(block, next + 1) &&
    !isGiven(block, next + 1) &&
    // `Lewis and Clark Trail`
    ((block.is(next + 1) & Is.SurnameShape) !== 0 || (block.is(next + 1) & (Is.Common | Is.Attributive | Is.NounShape)) === 0)
  );
}

/** `Ed Bullins`, not `Ed. Bullins` */
export const isEdward = (block: Block, at: number): boolean =>
  ED.fits(block, at) &&
  block.joined(at + 1) &&
  isName(block, at + 1) &&
  isUnknown(block, at + 1) &&
  !(block.joined(at + 2) && block.capital(at + 2));
const ED = new WordPattern(/^Ed$/);
