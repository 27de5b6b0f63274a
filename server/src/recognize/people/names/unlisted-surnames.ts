import type { Block } from "../block";
import { Gap } from "../scan";
import { AND, TO } from "../words/english";
import { WordPattern } from "../words/vocabulary";
import { Is } from "../words/word-classes";
import { type Growing, type Grown, joined, joinedAsSurname } from "./growing";
import { Blocking, closes, isGiven, isUnknown, surnameInCapitals } from "./name-words";
import { isPlainSurname, isSurnameOfHall, isSurnameOfPeople, isSurnameOfTown } from "./second-names";
import { isSurname } from "./surname";
import { isSurnameOfThing } from "./surnames-of-things";
import { isThing } from "./things";

/** A word behind a name that is a surname only there, since it is a common word, a place or a title elsewhere: `Nina Ellinger Bang`. */
export function unlistedSurname(block: Block, name: Growing): Grown {
  const { first, last } = name;
  const next = last + 1;
  // `Shaista Khan`
  if (KHAN.fits(block, next)) {
    name.known++;
    return joinedAsSurname(name, next);
  }
  // `Itō Takeo`: no town stands right behind a surname
  if (last === first && block.is(first) & Is.FamilyFirst && (block.is(next) & ~Is.SurnameShape) === Is.Place && block.capital(next))
    return joinedAsSurname(name, next);
  if (AUXILIARY.fits(block, last) && (block.is(next) & (Is.Common | Is.SurnameShape)) === Is.Common) return "ends";
  // `Vladimir Ivanovich Dal’`: behind a patronymic stands a surname, whatever else it means.
  if (name.patronymic && last === first + 1 && isGiven(block, first) && isSurnameBehindGiven(block, first, next)) return joined(name, next);
  if (awaitsSurname(block, name) && isSurnameBehindGiven(block, first, next)) {
    name.given = true;
    return joinedAsSurname(name, next);
  }
  if (last === first && name.known === 0 && isUnknown(block, first) && isPlainSurname(block, next)) {
    if (isSurnameBehindUnknown(block, first, next)) return joinedAsSurname(name, next);
    // `Livingston Merchant to Dulles`: who writes to somebody has a surname.
    if (writes(block, next)) {
      name.known++;
      return joinedAsSurname(name, next);
    }
  }
  return isSurnameBehindBoth(block, name, next) || isSurnameBehindSaint(block, name, next) || isTownInList(block, name, next)
    ? joined(name, next)
    : undefined;
}

/** `Ana Neri, Xulio García Bilbao, and Tom Hood`: between the commas of a list no town stands right behind a name. */
const isTownInList = (block: Block, { first, last }: Growing, next: number): boolean =>
  last === first + 1 &&
  block.gap(next + 1) === (Gap.Comma | Gap.Space) &&
  block.capital(next) &&
  (block.is(next) & Blocking) === Is.Place &&
  (block.capital(next + 1) || AND.fits(block, next + 1)) &&
  ((block.gap(first) & Gap.Comma) !== 0 || AND.fits(block, first - 1)) &&
  isUnknown(block, first) &&
  isUnknown(block, last) &&
  block.english;

const KHAN = new WordPattern(/^Khan$/);

/** `Will Be Open`: in headings auxiliaries have capitals. */
const AUXILIARY = new WordPattern(/^(?:Will|May|Can)$/);

/** Behind given names and initials; `Rubén GONZÁLEZ CUERVA` */
const awaitsSurname = (block: Block, { first, last, given, surname }: Growing): boolean =>
  (given && !surname) || block.initial(last) || (given && last > first && surnameInCapitals(block, last) && closes(block, last + 2));

const isSurnameBehindGiven = (block: Block, first: number, next: number): boolean =>
  (block.capital(next) && isSurname(block, next) && !isThing(block, first, next) && !isPlaceOfPlace(block, first, next)) ||
  surnameInCapitals(block, next);

/** `Norman Sicily`, but `Frank Messina`: the land of the Franks is Frankish. */
const isPlaceOfPlace = (block: Block, first: number, next: number): boolean =>
  (block.is(next) & (Is.Place | Is.People)) !== 0 && (block.is(first) & (Is.Place | Is.People)) !== 0 && !FRANK.fits(block, first);

const FRANK = new WordPattern(/^Frank$/);

/** `Glyn Williams`, `Yang Fang`: a word in no list and a surname that is also a common word; at the head of a sentence only one that
 *  is often a surname. */
const isSurnameBehindUnknown = (block: Block, first: number, next: number): boolean =>
  (block.is(next) & Is.SurnameShape) !== 0 || (!block.opens(first) && (block.is(first) & Is.FamilyFirst) !== 0);

const writes = (block: Block, at: number): boolean =>
  TO.fits(block, at + 1) && block.joined(at + 1) && block.joined(at + 2) && block.capital(at + 2) && block.cites;

/** `Francisco de Paula Santander`: behind a given name and that of his saint, a town. */
const isSurnameBehindSaint = (block: Block, { first, last, given }: Growing, next: number): boolean =>
  given &&
  last === first + 2 &&
  isGiven(block, last) &&
  DE.fits(block, last - 1) &&
  (block.is(next) & ~Is.SurnameShape) === Is.Place &&
  block.capital(next);

const DE = new WordPattern(/^d[ei]$/);

/** `Nina Ellinger Bang`: behind a given name and a word in no list, a surname that is also a common word. */
const isSurnameBehindBoth = (block: Block, { first, last, given, known }: Growing, next: number): boolean =>
  given &&
  known === 1 &&
  // `Pamela J. Ellwick Smith`
  (last === first + 1
    ? isUnknown(block, last)
    : last === first + 2 &&
      block.initial(first + 1) &&
      (block.is(last) & ~Is.SurnameShape) === 0 &&
      (block.is(next) & (Is.SurnameShape | Is.Role)) === Is.SurnameShape &&
      block.english) &&
  !isGiven(block, last) &&
  (isPlainSurname(block, next) ||
    isSurnameOfThing(block, next) ||
    isSurnameOfPeople(block, next) ||
    isSurnameOfTown(block, next) ||
    isSurnameOfHall(block, first, next));
