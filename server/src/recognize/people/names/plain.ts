import type { Block } from "../block";
import type { Candidate } from "../candidate";
import { ownsWork } from "../evidence/german-names";
import { Shape } from "../scan";
import { TO } from "../words/english";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { isStateBehind } from "./american-states";
import { isOwnedBefore, isSenderBefore } from "./cases";
import { isEdited } from "./edited";
import { sharesSurname } from "./initials";
import { isIrishSurname } from "./irish";
import {
  adjacentInitial,
  closes,
  isElidedName,
  isGiven,
  isName,
  isUnknown,
  joinsName,
  particleCapital,
  particlesAt,
  particlesBehind,
  surnameInCapitals,
} from "./name-words";
import { isFeature } from "./places-of-words";
import {
  compoundOf,
  isNickname,
  isPlainSurname,
  isSaintAsSurname,
  isSurnameOfPeople,
  isSurnameOfTown,
  ofFather,
  ofGermanPlace,
  opensFullName,
  secondSurname,
  withSuffix,
} from "./second-names";
import { isStarred } from "./stars";
import { isSurname, isSurnameSoon } from "./surname";
import { isSurnameOfThing } from "./surnames-of-things";
import { isThing } from "./things";
import { titleBehind } from "./titles";

const GERMAN_ARTICLE = new WordPattern(/^(?:der|die|das|den|dem|des|ein|eine|einer|einem|einen|eines|im|zum|zur|am|vom|beim)$/i);

/** Given names, surnames and what joins them. */
export function plain(block: Block, at: number, titled: boolean): Candidate {
  let last = at;
  // Behind `Sir` and `ed.` stands a given name, known or not: `Sir Bartle Frere`.
  let given = isGiven(block, at) || (at > 0 && (titled ? KNIGHT.fits(block, at - 1) : isEdited(block, at)));
  let surname = !given;
  let patronymic = (block.is(at) & Is.Patronymic) !== 0 && !given;
  let known = given ? 1 : 0;
  while (last - at < 6 && !block.possessive(last)) {
    const next = last + 1;
    if (next >= block.count) break;
    if (titleBehind(block, last)) {
      // `Ahmed Bey Rostom`
      const goesOn =
        given &&
        last === at &&
        block.joined(next + 1) &&
        isName(block, next + 1) &&
        isUnknown(block, next + 1) &&
        !isGiven(block, next + 1);
      if (!goesOn) break;
      last = next + 1;
      surname = true;
      continue;
    }
    if (given && !surname && isNickname(block, next)) {
      last = next + 1;
      surname = true;
      continue;
    }
    if (block.initial(last) ? !adjacentInitial(block, next) : !block.joined(next) || isStarred(block, at, last)) break;
    // `Джорджем Лукасом Lucasfilm`
    if (CYRILLIC.fits(block, last) !== CYRILLIC.fits(block, next) && block.cyrillic) break;
    if (isStateBehind(block, next) || (titled && isBaronet(block, at, next))) break;
    // `отдел Истпарта С. И. Гусева`: in Russian initials belong to the surname behind them.
    if (!given && CYRILLIC.fits(block, at) && block.initial(next) && isSurnameSoon(block, next + 1)) break;
    if (block.initial(next) && (isSurnameSoon(block, next + 1) || closes(block, next + 1))) {
      last = next;
      continue;
    }
    // `Evaristo San Miguel`
    if (given && !surname && isSaintAsSurname(block, next)) {
      last = next + 1;
      surname = true;
      continue;
    }
    // `Pierre L’Enfant`, `Máire Ní Bhrolláin`
    if (given && !surname && (isElidedName(block, next + 1) || isIrishSurname(block, next))) {
      last = next + 1;
      surname = true;
      continue;
    }
    const particles = particlesAt(block, next);
    // `Qusta ibn Luqa`: a father makes a name of any word.
    if (particles > 0 && SON.fits(block, next)) {
      last = next + particles;
      surname = true;
      known++;
      continue;
    }
    if (
      particles > 0 &&
      (given || known > 0 || (titled && last === at) || compoundOf(block, last, next + particles)) &&
      !(surname && known > 0 && (ofGermanPlace(block, next) || ofFather(block, at, next)))
    ) {
      last = next + particles;
      surname = true;
      continue;
    }
    if (known > 0 && surname && secondSurname(block, at, next)) {
      last = next + (block.shape(next + 1) === Shape.Lower ? 2 : 1);
      continue;
    }
    if (particleCapital(block, next)) {
      last = next + particlesBehind(block, next);
      continue;
    }
    // `Democrazia Cristiana`
    if (known === 0 && !titled && ROMAN.fits(block, next) && !block.english) break;
    // `Karl Augusts Brief`
    if (GENITIVE.fits(block, last) && isNounOfGerman(block, next)) break;
    if (isSenderBefore(block, next) || (known === 0 && isOwnedBefore(block, next))) break;
    if (isName(block, next)) {
      // `Ann Lee Ann Lee`
      if (next > at + 1 && block.number(next) === block.number(at)) break;
      // `Claggett Shale`
      if (isFeature(block, next)) break;
      // `der Rücktritt Weskotts`
      if (known === 0 && !titled && last === at && block.german && block.joined(at) && GERMAN_ARTICLE.fits(block, at - 1)) break;
      // `Schleiermachers Predigten`
      if (known === 0 && !titled && last === at && ownsWork(block, at)) break;
      // In German every noun has a capital: `Kopenhagener Namensvetter Thorvald`.
      if (known === 0 && !titled && isGiven(block, next) && (block.german || opensFullName(block, next))) break;
      // Two names side by side: `Radetzky Carlo Dell’Acqua`, `Karl Marx Jenny Westphalen`; `дочь Юрия Ольмета Ксения`.
      if (
        isGiven(block, next) &&
        surname &&
        (known > 0 || titled) &&
        (joinsName(block, next + 1) || (OBLIQUE.fits(block, last) && block.cyrillic)) &&
        !(block.is(next) & Is.SurnameShape && !titled)
      )
        break;
      if (block.is(next) & Is.Patronymic) patronymic = true;
      if (isGiven(block, next) && !(block.is(next) & Is.Place && known === 0)) known++;
      else surname = true;
      last = next;
      continue;
    }
    // `Shaista Khan`
    if (KHAN.fits(block, next)) {
      last = next;
      surname = true;
      known++;
      continue;
    }
    // `Itō Takeo`: no town stands right behind a surname
    if (last === at && block.is(at) & Is.FamilyFirst && (block.is(next) & ~Is.SurnameShape) === Is.Place && block.capital(next)) {
      last = next;
      surname = true;
      continue;
    }
    if (AUXILIARY.fits(block, last) && (block.is(next) & (Is.Common | Is.SurnameShape)) === Is.Common) break;
    // `Rubén GONZÁLEZ CUERVA`
    if ((given && !surname) || block.initial(last) || (given && last > at && surnameInCapitals(block, last) && closes(block, next + 1))) {
      if (
        (block.capital(next) &&
          isSurname(block, next) &&
          !isThing(block, at, next) &&
          !(block.is(next) & (Is.Place | Is.People) && block.is(at) & (Is.Place | Is.People) && !FRANK.fits(block, at))) ||
        surnameInCapitals(block, next)
      ) {
        last = next;
        surname = true;
        given = true;
        continue;
      }
    }
    // `Glyn Williams`, `Yang Fang`: a word in no list and a surname that is also a common word; at the head of a sentence only one that
    // is often a surname.
    if (
      last === at &&
      known === 0 &&
      isUnknown(block, at) &&
      (!block.opens(at) || block.is(next) & Is.SurnameShape) &&
      (block.is(next) & Is.SurnameShape || block.is(at) & Is.FamilyFirst) &&
      isPlainSurname(block, next)
    ) {
      last = next;
      surname = true;
      continue;
    }
    // `Livingston Merchant to Dulles`: who writes to somebody has a surname.
    if (last === at && known === 0 && isUnknown(block, at) && isPlainSurname(block, next) && writes(block, next)) {
      last = next;
      surname = true;
      known++;
      continue;
    }
    // `Nina Ellinger Bang`: behind a given name and a word in no list, a surname that is also a common word.
    if (
      given &&
      known === 1 &&
      last === at + 1 &&
      isUnknown(block, last) &&
      !isGiven(block, last) &&
      (isPlainSurname(block, next) || isSurnameOfThing(block, next) || isSurnameOfPeople(block, next) || isSurnameOfTown(block, next))
    ) {
      last = next;
      continue;
    }
    break;
  }
  last = withSuffix(block, last);
  const several = last > at;
  const kind = known > 0 ? (several ? "full" : "given") : several ? "several" : "single";
  if (kind === "given" && sharesSurname(block, last + 1) && block.joined(last + 1)) return { first: at, last, kind: "shared", patronymic };
  return { first: at, last, kind, patronymic };
}

/** Adjectives of Romance languages that are given names as well. */
const ROMAN = new WordPattern(/^(?:Romana|Latina|Serena|Cristiana|Augusta|Cristiano|Romano|Latino|Popular|Libre|Libera|Franca)$/);
const GENITIVE = new WordPattern(/^\p{Lu}\p{Ll}{2,}[^s\P{Ll}]s$/u);
const isNounOfGerman = (block: Block, at: number): boolean =>
  (block.is(at) & (Is.Common | Is.NounShape)) !== 0 && (block.is(at) & (Is.SurnameShape | Is.KnownName)) === 0 && block.german;

const writes = (block: Block, at: number): boolean =>
  TO.fits(block, at + 1) && block.joined(at + 1) && block.joined(at + 2) && block.capital(at + 2) && block.cites;

const CYRILLIC = new WordPattern(/^[\u0400-\u052f]/);
/** A Russian surname in a case behind which no name of the same person stands in another. */
const OBLIQUE = new WordPattern(/^[А-ЯЁ][а-яё]{2,}(?:[аяуюе]|[оыие]м|[оы]й)$/);
/** `Will Be Open`: in headings auxiliaries have capitals. */
const AUXILIARY = new WordPattern(/^(?:Will|May|Can)$/);

/** `Frank Messina`, but `Norman Sicily`: the land of the Franks is Frankish. */
const FRANK = new WordPattern(/^Frank$/);
const KHAN = new WordPattern(/^Khan$/);
const SON = new WordPattern(/^(?:ibn|bin|bint|ben|b)$/);
/** `Sir William Elford Bart`, not `Bart Simpson` */
const isBaronet = (block: Block, at: number, next: number): boolean => BARONET.fits(block, next) && KNIGHT.fits(block, at - 1);
const BARONET = new WordPattern(/^(?:Bart|Baronet)$/);
const KNIGHT = new WordPattern(/^(?:Sir|Dame)$/);
