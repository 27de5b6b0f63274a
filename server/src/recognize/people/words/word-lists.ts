import { commonWords } from "../../../data/people/common-words";
import { accentedWords, foreignWords, lessFrequentForeignWords, russianCommonWords } from "../../../data/people/foreign-words";
import { cyrillicAndGreekNames, eitherNames, femaleNames, maleNames } from "../../../data/people/given-names";
import * as greek from "../../../data/people/greek";
import { lessFrequentWords } from "../../../data/people/less-frequent-words";
import { offices } from "../../../data/people/offices";
import { peoplesOfHistory } from "../../../data/people/peoples-of-history";
import { cyrillicPlaces, places } from "../../../data/people/places";
import { placesOfHistory } from "../../../data/people/places-of-history";
import {
  cyrillicKnownNames,
  englishSurnames,
  familyFirst,
  frequentSurnames,
  knownNames,
  plainSurnames,
} from "../../../data/people/surnames";
import * as words from "../../../data/people/words";
import * as others from "../../../data/people/words-of-languages";
import { keysOf } from "../spellings/key";
import { SLAVIC } from "./endings";
import { folded } from "./fold";
import { Given, Is } from "./word-classes";

/** What the lists say of a word. A short text asks for few: the long lists are searched by halves, so that nobody waits for a table of
 *  all words; who asks for many gets the table. */
export function entry(plain: string): number {
  if (table) return table.get(plain) ?? 0;
  lists ??= longLists();
  if (++searches > MOST_SEARCHES) {
    table = new Map(shortLists());
    for (const [words, bits] of lists) for (const word of words) table.set(word, (table.get(word) ?? 0) | bits);
    lists = short = undefined;
    return table.get(plain) ?? 0;
  }
  short ??= shortLists();
  let found = short.get(plain) ?? 0;
  for (const [words, bits] of lists) if (isAmong(words, plain)) found |= bits;
  return found;
}

const MOST_SEARCHES = 4000;
let searches = 0;
let lists: readonly (readonly [words: readonly string[], bits: number])[] | undefined;
let short: ReadonlyMap<string, number> | undefined;
let table: Map<string, number> | undefined;

function isAmong(sorted: readonly string[], word: string): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === word;
}

/** The long lists, which are kept sorted. */
function longLists(): [words: readonly string[], bits: number][] {
  return [
    [plain(commonWords), Is.Common],
    [plain(foreignWords), Is.Common | Is.Foreign],
    [plain(lessFrequentForeignWords), Is.Foreign],
    [plain(accentedWords), Is.Common | Is.Foreign],
    [plain(lessFrequentWords), Is.Common],
    [plain(places), Is.Place],
    [plain(placesOfHistory), Is.Place],
    [plain(maleNames), Is.Male],
    [plain(femaleNames), Is.Female],
    [plain(eitherNames), Given],
    [plain(frequentSurnames), Is.SurnameShape],
    [plain(englishSurnames), Is.SurnameShape],
    [plain(knownNames), Is.KnownName],
  ];
}

const plain = (text: string): string[] => text.split(" ");

let keyed: Map<string, number> | undefined;

let keyedKnown: ReadonlySet<string> | undefined;

/** Slavic names that need no introduction, by their comparison keys. */
export const knownKeys = (): ReadonlySet<string> =>
  (keyedKnown ??= new Set(
    plain(knownNames)
      .filter((name) => name.length > 6 && SLAVIC.test(name))
      .flatMap((name) => keysOf(name)[0] ?? []),
  ));

/** Russian given names under their comparison key, so that `Fyodor` and `Fëdor` are found by `Фёдор`. */
export function givenKeys(): Map<string, number> {
  if (keyed) return keyed;
  keyed = new Map();
  for (const pair of cyrillicAndGreekNames.split(" ")) {
    const [name = "", gender] = pair.split(":");
    const key = keysOf(name)[0] ?? "";
    if (key.length >= 4) keyed.set(key, gender === "f" ? Is.Female : Is.Male);
  }
  return keyed;
}

function shortLists(): Map<string, number> {
  const bits = new Map<string, number>();
  const add = (list: readonly string[], bit: number): void => {
    for (const word of list) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  add(plain(russianCommonWords), Is.Common);
  for (const pair of plain(cyrillicAndGreekNames)) {
    const [name = "", gender] = pair.split(":");
    add([folded(name)], gender === "f" ? Is.Female : Is.Male);
  }
  add(plain(cyrillicPlaces), Is.Place);
  add(plain(cyrillicKnownNames), Is.KnownName);
  add(plain(plainSurnames), Is.SurnameShape);
  add(plain(familyFirst), Is.FamilyFirst);
  add(plain(`${words.titlesOfMen} ${others.titlesOfMen}`), Is.Title | Is.TitleOfMan);
  add(plain(`${words.titlesOfWomen} ${others.titlesOfWomen}`), Is.Title | Is.TitleOfWoman);
  add(plain(words.titlesOfEither), Is.Title);
  add(plain(`${words.roles} ${others.roles}`), Is.Role);
  add(offices.trim().split(/[\s|]+/), Is.Role);
  add(plain(`${words.kin} ${others.kin}`), Is.Kin);
  add(plain(`${words.personal} ${others.personal}`), Is.Personal);
  add(plain(`${words.personVerbs} ${others.personVerbs}`), Is.PersonVerb);
  add(plain(`${words.looseVerbs} ${others.looseVerbs}`), Is.LooseVerb);
  add(plain(`${words.objectVerbs} ${others.objectVerbs}`), Is.ObjectVerb);
  add(plain(`${words.personCues} ${others.personCues}`), Is.Cue);
  add(plain(words.attributives), Is.Attributive);
  add(plain(`${words.organizations} ${others.organizations}`), Is.Organization);
  add(plain(`${words.openers} ${others.openers}`), Is.Opener);
  add(plain(words.peoples), Is.People);
  add(plain(peoplesOfHistory), Is.People);
  add(plain(words.calendar), Is.Calendar);
  add(plain(words.particles), Is.Particle);
  add(plain(words.bynames), Is.Byname);
  add(plain(words.references), Is.Reference);
  add(plain(words.editors), Is.Editor);
  add(plain(words.ambiguousNames), Is.Common);
  add(plain(words.shortenedMaleNames), Is.Male);
  add(plain(words.shortenedFemaleNames), Is.Female);
  add(plain(words.courtesies), Is.Suffix);
  add(["jr", "sr", "fils", "pere", "junior", "senior"], Is.Suffix);
  const addGreek = (list: string, bit: number): void => add(plain(list).map(folded), bit);
  addGreek(greek.titles, Is.Title);
  addGreek(greek.roles, Is.Role);
  addGreek(greek.kin, Is.Kin);
  addGreek(greek.personVerbs, Is.PersonVerb);
  addGreek(greek.commonWords, Is.Common);
  addGreek(greek.places, Is.Place);
  addGreek(greek.knownNames, Is.KnownName);
  return bits;
}
