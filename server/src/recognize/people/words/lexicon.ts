import { keysOf, romanized } from "../spellings/key";
import {
  ADJECTIVE,
  ARABIC,
  CASE_ENDINGS,
  CYRILLIC_INSTITUTION,
  CYRILLIC_OFFICE,
  CYRILLIC_SURNAME,
  GAELIC,
  GREEK_CASES,
  GREEK_SURNAME,
  NOUN,
  OFFICE,
  ORGANIZATION,
  PEOPLE,
  PLACE,
  SHORT_PATRONYMIC,
  SLAVIC,
  SURNAME,
  SYLLABIC_ORGANIZATION,
} from "./endings";
import { folded } from "./fold";
import { polishGiven } from "./polish";
import { stemsOf } from "./stems";
import { Memory, wordNumber } from "./vocabulary";
import { Given, Is } from "./word-classes";
import { entry, givenKeys, knownKeys } from "./word-lists";

/** Says what a word can be. Known words are looked up, without regard to case and diacritics; others are judged by their ending. */
export const classOf = (word: string): number => classes.of(wordNumber(word, 0, word.length));

/** The same for the number of a word. */
export const classOfNumber = (number: number): number => classes.of(number);

function judge(word: string): number {
  if (CONTRACTED.test(word)) return Is.Common;
  const plain = folded(word);
  let bits = entry(plain);
  // `Pál` and `Bäck` are no English words.
  if (bits !== 0 && plain !== word.toLowerCase() && LATIN.test(plain)) bits = accented(bits, entry(word.toLowerCase()));
  // `Però` and `Sarà` are no Pero and no Sara, `Mori` is no `morì`.
  if (OXYTONE.test(word)) bits &= ~Given;
  else if (bits & Is.FamilyFirst && CAPITAL.test(word)) bits &= ~Is.PersonVerb;
  if (CHARGE.test(word)) bits |= Is.Role;
  const hyphen = plain.lastIndexOf("-");
  if (bits === 0 && hyphen > 0) bits = BRANCH.test(word) ? Is.Common : compound(plain, hyphen);
  if (/^[\u0370-\u052f\u1f00-\u1fff]/.test(plain)) bits |= otherScript(plain);
  // `Giovanfrancesco`, `Piergiorgio`
  if (bits === 0 && DOUBLE_GIVEN.test(plain)) bits |= entry(plain.replace(DOUBLE_GIVEN, "")) & Given;
  if (bits === 0 && word.length >= 4 && /^[A-Z\u00c0-\u024f]/.test(word)) bits |= givenKeys().get(keysOf(word)[0] ?? "") ?? 0;
  if (bits === 0 && plain.length > 4 && /^\p{Lu}/u.test(word)) bits |= polishGiven(plain);
  if (bits === 0 && plain.length > 4 && plain.endsWith("s")) bits |= entry(plain.slice(0, -1)) & (Is.Title | Is.Role) ? Is.Role : 0;
  if (bits === 0 && plain.length > 5 && plain.endsWith("s")) bits |= entry(plain.slice(0, -1)) & Is.People;
  // `Londoners`
  if (bits === 0 && plain.endsWith("ers") && entry(plain.slice(0, -3)) & Is.Place) bits |= Is.People;
  // `missionaries`
  if (bits === 0 && plain.endsWith("ies")) bits |= entry(`${plain.slice(0, -3)}y`) & (Is.Title | Is.Role) ? Is.Role : 0;
  if (bits === 0 && plain.length > 5 && /^[A-Za-z]+$/.test(word) && stemsOf(plain).some((stem) => (entry(stem) & NO_NAME) === Is.Common))
    bits |= Is.Common;
  // `Shortly`, though there are people called Short
  if (bits === 0 && ADVERB.test(plain) && entry(plain.slice(0, -2)) & Is.Common) bits |= Is.Common;
  // `Rediscovery`, `Unwilling`
  if (bits === 0 && AGAIN.test(plain) && (entry(plain.slice(2)) & NO_NAME) === Is.Common) bits |= Is.Common;
  if (bits === 0 && plain.length > 6 && SLAVIC.test(plain) && knownKeys().has(keysOf(word)[0] ?? "")) bits |= Is.KnownName;
  if (GAELIC.test(word)) bits |= Is.KnownName;
  else if (bits === 0 && CAMEL.test(word)) bits |= inHalves(word) || Is.Common;
  if (ROMAN.test(word)) bits |= Is.Numeral;
  const shaped = shape(plain);
  // `Russian` ends as Armenian surnames do.
  if (bits & Is.People && !(bits & Given)) return bits | (shaped & ~Is.SurnameShape);
  // `Eugénie` and `Quist` end as nouns do, and are none.
  return bits | (bits & (Given | Is.KnownName | Is.SurnameShape) ? shaped & ~(Is.NounShape | Is.Place) : shaped);
}

/** What a word with diacritics can be: that without them may be another word, or a name. */
const accented = (bits: number, own: number): number =>
  own & (Is.Foreign | Given)
    ? own | (bits & Is.Common & (own & Given ? 0 : ~0))
    : (bits & (Is.Common | Is.Foreign)) === Is.Common
      ? bits & ~Is.Common
      : bits;

const DOUBLE_GIVEN = /^(?:giovan|gian|giam|pier)(?=[a-z]{4})/;

const classes = new Memory(judge);

/** A word of which forms are made, and no name: of `Browns` and `Graces` nothing follows. */
const NO_NAME = Is.Common | Given | Is.SurnameShape | Is.KnownName;

const ADVERB = /^[a-z]{5,}ly$/;

const AGAIN = /^(?:re|un)[a-z]{5}/;

const LATIN = /^[a-z]/;

/** The accent makes a diplomat of a charge. */
const CHARGE = /^[Cc]hargée?s?$/;

/** Italian words with the stress on the last vowel, and no `Nicolò`. */
const OXYTONE = /(?:[àìù]|[^l]ò)$/;

const CAPITAL = /^\p{Lu}/u;

/** `I’ve`, `We’ll`, `Aren’t` */
const CONTRACTED = /^(?:(?:I|You|He|She|It|We|They|Who|There|That)['’](?:ve|ll|d|m|re)|\p{Lu}\p{Ll}*n['’]t)$/u;

/** `ProQuest`, and `BonetMaury`, of which a PDF has lost the hyphen at a line's end: no surname without a forename. */
const CAMEL = /^(?!Mac|De|Di|La|Le|Van|Von|Du|Des)\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}$/u;

/** What `AngloGerman` and `JeanPaul` are with their hyphens. */
function inHalves(word: string): number {
  const plain = folded(word.replace(HUMP, "-"));
  return compound(plain, plain.lastIndexOf("-")) & (Is.People | Given);
}

const HUMP = /(?<=\p{Ll})(?=\p{Lu})/u;

const ROMAN = /^(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})$/;

/** `KO-Portugal`, `CIA-Agent`: no name, as `AL-Mansur` is. */
const BRANCH = /^(?!AL|EL|IBN)\p{Lu}{2,5}-\p{Lu}\p{Ll}/u;

/** `Vice-Minister` is a minister, `Marie-Claire` a given name, `Franco-Prussian` no person. */
function compound(plain: string, hyphen: number): number {
  if (/^(?:anti|pro|non|ex|neo|post|pre|counter|semi|pan|half|all|self|inter|trans)-/.test(plain)) return Is.People;
  if (COMPOUND_ADJECTIVE.test(plain)) return Is.People;
  // `D-Day`, `P-Reels`
  if (hyphen === 1 && LATIN.test(plain) && !ARABIC.test(plain)) return Is.Common;
  if (/^(?:north|south|east|west|upper|lower|nether|great|little|old|new)-[a-z]{4,}$/.test(plain)) return Is.Place;
  const first = entry(plain.slice(0, plain.indexOf("-")));
  const last = entry(plain.slice(hyphen + 1));
  // `al-Abbas`, though Latin abbots are called so
  if (ARABIC.test(plain) && last & Given && !(last & Is.People)) return 0;
  // `President-elect`
  if (/-(?:elect|designate)$/.test(plain)) return first & (Is.Title | Is.TitleOfMan | Is.Role);
  // `May-June`, `Cairo-Tehran`
  const both = first & last & (Is.Calendar | Is.Place);
  if (both) return both;
  if (first & Given && last & Given) return first & last & Given || first & Given;
  // `Urus-Khan`
  if (first === 0 && RULER.test(plain)) return Is.KnownName;
  // `Secretary-General`
  if (last & first & Is.Title) return last & (Is.Title | Is.Role);
  return last & (Is.Title | Is.Role | Is.Organization | Is.People | Is.Kin) || (last & first & Is.Common) | (first & Is.People);
}

/** What rulers of the East are called behind a hyphen. */
const RULER = /[a-z]{3}-(?:khan|chan|beg|bek|bey|pasha|pascha|shah|schah|mirza|sultan)$/;

/** Compounds that are adjectives: `London-based`, `Soviet-backed`, `treaty-related`. */
const COMPOUND_ADJECTIVE =
  /-(?:based|born|trained|educated|style|era|led|inspired|backed|controlled|held|occupied|speaking|like|related|relevant|sponsored|supported|dominated|owned|allied|aligned|approved|wide|centered|centred|run|brokered|imposed|installed|funded|built|made|declared)$/;

/** The lists have `francija` or `frantsija`. */
const entryOf = (latin: string): number => entry(latin) | (latin.includes("ts") ? entry(latin.replaceAll("ts", "c")) : 0);

function otherScript(plain: string): number {
  const latin = folded(romanized(plain));
  // `Сам` is a word, not Sam.
  const word = entry(plain) & Is.Common ? Given : 0;
  let bits = latin === plain ? 0 : entryOf(latin) & ~(Is.Common | Is.Foreign | Is.Particle | word);
  if (GREEK.test(plain)) {
    for (const nominative of greekNominativesOf(plain)) bits |= entry(nominative) & OF_CASES_OF_GREEK;
    return bits;
  }
  for (const nominative of nominativesOf(plain)) {
    bits |= entry(nominative) & (Given | Is.Place | Is.KnownName);
    bits |=
      entryOf(folded(romanized(nominative))) & (Is.Place | Is.Title | Is.TitleOfMan | Is.TitleOfWoman | Is.Role | Is.Kin | Is.KnownName);
  }
  // `Советского` is an adjective of a people, `Троцкого` is none.
  const adjective = /^(.*[а-я])(?:ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми)$/.exec(plain)?.[1];
  if (adjective) for (const nominative of ["ий", "ый"]) bits |= entry(folded(romanized(adjective + nominative))) & Is.People;
  return bits;
}

const GREEK = /^[\u0370-\u03ff]/;
const OF_CASES_OF_GREEK = Given | Is.Place | Is.Common | Is.KnownName | Is.Title | Is.Role | Is.Kin;

/** What a Greek word may be a case of: for `πρωθυπουργου` among others `πρωθυπουργος`. */
const greekNominativesOf = (plain: string): string[] =>
  GREEK_CASES.flatMap(([ending, nominatives]) =>
    plain.endsWith(ending) && plain.length - ending.length > 2
      ? nominatives.map((nominative) => plain.slice(0, plain.length - ending.length) + nominative)
      : [],
  );

/** What the ending of a word tells. Patronymics after ALA-LC, ISO 9, BGN/PCGN and popular usage. */
function shape(plain: string): number {
  const latin = /[\u0400-\u052f]/.test(plain) ? folded(romanized(plain)) : plain;
  let bits = 0;
  if (
    /(?:[eo]vi(?:ch|c|tch|tsch|cz)|[eo]v(?:n|itsn)a|evna|inichna|inicna|ichna)(?:[aueoiy]|om|em|oi|oj|oiu)?$/.test(latin) ||
    SHORT_PATRONYMIC.test(latin)
  )
    bits |= Is.Patronymic;
  if (SURNAME.test(latin) || ARABIC.test(latin) || (latin !== plain && CYRILLIC_SURNAME.test(latin)))
    bits |= /[аи]чески$/.test(plain) ? Is.Common : Is.SurnameShape;
  if (GREEK_SURNAME.test(plain)) bits |= Is.SurnameShape;
  if (NOUN.test(latin)) bits |= Is.NounShape;
  if (ADJECTIVE.test(latin)) bits |= Is.Common;
  if (ORGANIZATION.test(latin) || SYLLABIC_ORGANIZATION.test(latin) || CYRILLIC_INSTITUTION.test(plain)) bits |= Is.Organization;
  if (PLACE.test(latin)) bits |= Is.Place;
  // `Maximilians` is a German genitive.
  if (PEOPLE.test(latin) && !(entry(latin.slice(0, -1)) & Given)) bits |= Is.People;
  if (OFFICE.test(latin) || (latin !== plain && CYRILLIC_OFFICE.test(latin))) bits |= Is.Role;
  return bits;
}

/** The nominative of a Cyrillic or Greek given name: for `Ивану` this is `иван`; the word itself where it is in the list, and its stem where none is. */
export function nominativeOf(given: string): string {
  const plain = folded(given);
  if (entry(plain) & Given) return plain;
  if (GREEK.test(plain)) return greekNominativesOf(plain).find((nominative) => entry(nominative) & Given) ?? plain;
  const nominatives = nominativesOf(plain);
  return (
    nominatives.find((nominative) => entry(nominative) & Given) ??
    nominatives.find((nominative) => entry(folded(romanized(nominative))) & Given) ??
    plain.replace(OF_CASES, "")
  );
}

/** Endings of cases behind a stem of three letters and more. */
const OF_CASES = /(?<=[а-яё]{3})(?:ом|ем|ой|ей|[аяуюеыи])$/;

/** What a Cyrillic word may be a case of: for `ивану` among others `иван`. Of `у` nothing would be left. */
const nominativesOf = (plain: string): string[] =>
  CASE_ENDINGS.filter((ending) => plain.endsWith(ending) && plain.length - ending.length > 1).flatMap((ending) => {
    const stem = plain.slice(0, plain.length - ending.length);
    return ["", "й", "а", "я", "ь", "ий"].map((nominative) => stem + nominative);
  });
