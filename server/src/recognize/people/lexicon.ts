import { commonWords, russianCommonWords } from "../../data/people/common-words";
import { cyrillicAndGreekNames, eitherNames, femaleNames, maleNames } from "../../data/people/given-names";
import { places } from "../../data/people/places";
import { familyFirst, frequentSurnames, knownNames, plainSurnames } from "../../data/people/surnames";
import * as words from "../../data/people/words";
import * as others from "../../data/people/words-of-languages";
import {
  ADJECTIVE,
  ARABIC,
  CASE_ENDINGS,
  CYRILLIC_SURNAME,
  GAELIC,
  GREEK_ENDINGS,
  NOUN,
  ORGANIZATION,
  SHORT_PATRONYMIC,
  SLAVIC,
  SURNAME,
} from "./endings";
import { folded } from "./fold";
import { keysOf, romanized } from "./key";
import { Memory, wordNumber } from "./vocabulary";

/** What a word can be, as bits: for `Grace` this is `Female | Common`. */
export const Is = {
  Male: 1 << 0,
  Female: 1 << 1,
  Place: 1 << 2,
  Common: 1 << 3,
  Title: 1 << 4,
  TitleOfMan: 1 << 5,
  TitleOfWoman: 1 << 6,
  Role: 1 << 7,
  Organization: 1 << 8,
  People: 1 << 9,
  Calendar: 1 << 10,
  Particle: 1 << 11,
  Patronymic: 1 << 12,
  Attributive: 1 << 13,
  PersonVerb: 1 << 14,
  LooseVerb: 1 << 15,
  ObjectVerb: 1 << 16,
  Kin: 1 << 17,
  Personal: 1 << 18,
  Cue: 1 << 19,
  Opener: 1 << 20,
  Byname: 1 << 21,
  Reference: 1 << 22,
  Editor: 1 << 23,
  Numeral: 1 << 24,
  Suffix: 1 << 25,
  SurnameShape: 1 << 26,
  NounShape: 1 << 27,
  /** Known without a given name: `Voltaire`. */
  KnownName: 1 << 28,
  /** A family name that stands first: `Mao`. */
  FamilyFirst: 1 << 29,
} as const;

export const Given = Is.Male | Is.Female;

/** Says what a word can be. Known words are looked up, without regard to case and diacritics; others are judged by their ending. */
export const classOf = (word: string): number => classes.of(wordNumber(word, 0, word.length));

/** The same for the number of a word. */
export const classOfNumber = (number: number): number => classes.of(number);

function judge(word: string): number {
  const plain = folded(word);
  let bits = entry(plain);
  const hyphen = plain.lastIndexOf("-");
  if (bits === 0 && hyphen > 0) bits = compound(plain, hyphen);
  if (/^[\u0370-\u052f\u1f00-\u1fff]/.test(plain)) bits |= otherScript(plain);
  if (bits === 0 && word.length >= 4 && /^[A-Z\u00c0-\u024f]/.test(word)) bits |= givenKeys().get(keysOf(word)[0] ?? "") ?? 0;
  if (bits === 0 && plain.length > 5 && plain.endsWith("s")) bits |= entry(plain.slice(0, -1)) & (Is.Title | Is.Role) ? Is.Role : 0;
  if (bits === 0 && plain.length > 6 && SLAVIC.test(plain) && knownKeys().has(keysOf(word)[0] ?? "")) bits |= Is.KnownName;
  if (GAELIC.test(word)) bits |= Is.KnownName;
  if (ROMAN.test(word)) bits |= Is.Numeral;
  const shaped = shape(plain);
  // `Eugénie` and `Quist` end as nouns do, and are none.
  return bits | (bits & (Given | Is.KnownName | Is.SurnameShape) ? shaped & ~Is.NounShape : shaped);
}

const classes = new Memory(judge);

const ROMAN = /^(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})$/;

/** `Vice-Minister` is a minister, `Marie-Claire` a given name, `Franco-Prussian` no person. */
function compound(plain: string, hyphen: number): number {
  if (/^(?:anti|pro|non|ex|neo|post|pre|counter|semi|pan|half|all|self|inter|trans)-/.test(plain)) return Is.People;
  const first = entry(plain.slice(0, plain.indexOf("-")));
  const last = entry(plain.slice(hyphen + 1));
  if (first & Given && last & Given) return first & last & Given || first & Given;
  return last & (Is.Title | Is.Role | Is.Organization | Is.People | Is.Kin) || (last & first & Is.Common) | (first & Is.People);
}

function otherScript(plain: string): number {
  const latin = folded(romanized(plain));
  // `Сам` is a word, not Sam.
  const word = entry(plain) & Is.Common ? Given : 0;
  let bits = latin === plain ? 0 : entry(latin) & ~(Is.Common | Is.Particle | word);
  for (const ending of GREEK_ENDINGS) {
    if (!plain.endsWith(ending)) continue;
    const stem = plain.slice(0, plain.length - ending.length);
    for (const nominative of ["ος", "ης", "ας"]) bits |= entry(stem + nominative) & Given;
  }
  for (const ending of CASE_ENDINGS) {
    if (!plain.endsWith(ending)) continue;
    const stem = plain.slice(0, plain.length - ending.length);
    for (const nominative of ["", "й", "а", "я", "ь", "ий"]) {
      bits |= entry(stem + nominative) & Given;
      bits |=
        entry(folded(romanized(stem + nominative))) & (Is.Place | Is.Title | Is.TitleOfMan | Is.TitleOfWoman | Is.Role | Is.KnownName);
    }
  }
  return bits;
}

/** What the ending of a word tells. Patronymics after ALA-LC, ISO 9, BGN/PCGN and popular usage. */
function shape(plain: string): number {
  const latin = /[\u0400-\u052f]/.test(plain) ? folded(romanized(plain)) : plain;
  let bits = 0;
  if (
    /(?:[eo]vi(?:ch|c|tch|tsch|cz)|[eo]v(?:n|itsn)a|evna|inichna|inicna|ichna)(?:[aueoiy]|om|em|oi|oj|oiu)?$/.test(latin) ||
    SHORT_PATRONYMIC.test(latin)
  )
    bits |= Is.Patronymic;
  if (SURNAME.test(latin) || ARABIC.test(latin) || (latin !== plain && CYRILLIC_SURNAME.test(latin))) bits |= Is.SurnameShape;
  if (NOUN.test(latin)) bits |= Is.NounShape;
  if (ADJECTIVE.test(latin)) bits |= Is.Common;
  if (ORGANIZATION.test(latin)) bits |= Is.Organization;
  return bits;
}

/** The nominative of a Cyrillic given name: for `Ивану` this is `иван`; the word itself where it is in the list, or none is. */
export function nominativeOf(given: string): string {
  const plain = folded(given);
  if (entry(plain) & Given) return plain;
  for (const ending of CASE_ENDINGS) {
    if (!plain.endsWith(ending)) continue;
    const stem = plain.slice(0, plain.length - ending.length);
    for (const nominative of ["", "й", "а", "я", "ь", "ий"]) if (entry(stem + nominative) & Given) return stem + nominative;
  }
  return plain;
}

/** What the lists say of a word. A short text asks for few: the long lists are searched by halves, so that nobody waits for a table of
 *  all words; who asks for many gets the table. */
function entry(plain: string): number {
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
    [plain(places), Is.Place],
    [plain(maleNames), Is.Male],
    [plain(femaleNames), Is.Female],
    [plain(eitherNames), Given],
    [plain(frequentSurnames), Is.SurnameShape],
    [plain(knownNames), Is.KnownName],
  ];
}

const plain = (text: string): string[] => text.split(" ");

let keyed: Map<string, number> | undefined;

let keyedKnown: ReadonlySet<string> | undefined;

/** Slavic names that need no introduction, by their comparison keys. */
const knownKeys = (): ReadonlySet<string> =>
  (keyedKnown ??= new Set(
    plain(knownNames)
      .filter((name) => name.length > 6 && SLAVIC.test(name))
      .flatMap((name) => keysOf(name)[0] ?? []),
  ));

/** Russian given names under their comparison key, so that `Fyodor` and `Fëdor` are found by `Фёдор`. */
function givenKeys(): Map<string, number> {
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
  add(plain(plainSurnames), Is.SurnameShape);
  add(plain(familyFirst), Is.FamilyFirst);
  add(plain(`${words.titlesOfMen} ${others.titlesOfMen}`), Is.Title | Is.TitleOfMan);
  add(plain(`${words.titlesOfWomen} ${others.titlesOfWomen}`), Is.Title | Is.TitleOfWoman);
  add(plain(words.titlesOfEither), Is.Title);
  add(plain(`${words.roles} ${others.roles}`), Is.Role);
  add(plain(`${words.kin} ${others.kin}`), Is.Kin);
  add(plain(words.personal), Is.Personal);
  add(plain(`${words.personVerbs} ${others.personVerbs}`), Is.PersonVerb);
  add(plain(`${words.looseVerbs} ${others.looseVerbs}`), Is.LooseVerb);
  add(plain(`${words.objectVerbs} ${others.objectVerbs}`), Is.ObjectVerb);
  add(plain(`${words.personCues} ${others.personCues}`), Is.Cue);
  add(plain(words.attributives), Is.Attributive);
  add(plain(`${words.organizations} ${others.organizations}`), Is.Organization);
  add(plain(`${words.openers} ${others.openers}`), Is.Opener);
  add(plain(words.peoples), Is.People);
  add(plain(words.calendar), Is.Calendar);
  add(plain(words.particles), Is.Particle);
  add(plain(words.bynames), Is.Byname);
  add(plain(words.references), Is.Reference);
  add(plain(words.editors), Is.Editor);
  add(plain(words.ambiguousNames), Is.Common);
  add(["jr", "sr", "esq", "fils", "pere", "junior", "senior"], Is.Suffix);
  return bits;
}
