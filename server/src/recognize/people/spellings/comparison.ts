import { addTo } from "../../../by-key";
import { equivalentNames } from "../../../data/people/equivalents";
import type { Declension, NameForm, PersonName } from "../../../model/people";
import { ARABIC_ARTICLE } from "../words/arabic";
import { folded } from "../words/fold";
import { classOf, nominativeOf } from "../words/lexicon";
import { remembered } from "../words/remembered";
import { Given, Is } from "../words/word-classes";
import { bucketOf } from "./bucket";
import { type ChineseGiven, chineseGiven, readingsOf } from "./chinese-syllables";
import { heardAs } from "./heard";
import { keysOf, romanized } from "./key";
import { germanLemmaKeysOf, latinLemmaKeysOf, lemmaKeysOf } from "./lemma";

/** What of a form is compared with other forms. */
export type Comparison = Pick<NameForm, "keys" | "lemmas" | "givens" | "bucket">;

/** The comparison of a name: for `Turgenev, I. S.` the keys `["turgenev"]`, the given names `["i:", "s:"]`. */
export function comparisonOf(name: PersonName, declension: Declension | undefined): Comparison {
  const isAlone = name.family === "" && name.given.length === 1 && name.suffix === undefined;
  // Nothing else says that Karl is Carlo where there is no surname.
  const chinese = name.given.length === 1 && name.family !== "" ? chineseGiven(name.given[0] as string) : undefined;
  const givens = name.given.map((given) => givenKey(inNominative(given, declension, name.suffix), !isAlone) + syllablesOf(chinese));
  if (name.family === "") return { keys: [], lemmas: [], givens, bucket: `~${givens[0]?.slice(2) ?? ""}` };
  const main = mainPart(name.family);
  const written = main === name.family ? keysOf(main) : [...keysOf(main), ...keysOf(name.family)];
  const keys =
    chinese || (name.given.length === 0 && classOf(main) & Is.FamilyFirst)
      ? [...written, ...readingsOf(main).map((reading) => `%${reading}`)]
      : written;
  const lemmas = declension === undefined ? [] : LEMMAS[declension](main);
  return { keys, lemmas, givens, bucket: bucketOf(leadingKey({ name, keys, lemmas })) };
}

/** The key of a family name by which it is compared first: in the nominative, and that of the first half of a double surname, by which some
 *  are called. */
export function leadingKey({ name: { family }, keys, lemmas }: Pick<NameForm, "name" | "keys" | "lemmas">): string {
  const half = family.includes("-") ? /^(\p{L}{4,})-\p{Lu}/u.exec(mainPart(family))?.[1] : undefined;
  return half ? (keysOf(half)[0] ?? "") : (lemmas[0] ?? keys[0] ?? "");
}

/** `Wilhelm` for the German genitive `Wilhelms`, `Александр` for the Russian one of a ruler, though there are women called `Александра`. */
function inNominative(given: string, declension: Declension | undefined, suffix: string | undefined): string {
  if (declension === "german") return withoutGenitive(given);
  return declension === "russian" && suffix !== undefined && classOf(given.slice(0, -1)) & Is.Male && /[а-я]а$/.test(given)
    ? given.slice(0, -1)
    : given;
}

/** What a Chinese given name adds to its key: `~` and the romanization, Wade-Giles or Pinyin, and how it may be read in Pinyin. */
const syllablesOf = (chinese: ChineseGiven | undefined): string => (chinese ? `~${chinese.romanization}${chinese.readings.join("|")}` : "");

/** `Wilhelm` for the German genitive `Wilhelms`. */
export function withoutGenitive(given: string): string {
  const stem = /^\p{Lu}\p{Ll}{2,}s$/u.test(given) && (classOf(given) & Given) === 0 ? given.slice(0, -1) : given;
  return classOf(stem) & Given ? stem : given;
}

const LEMMAS = { russian: lemmaKeysOf, latin: latinLemmaKeysOf, german: germanLemmaKeysOf };

/** `Varnhagen von Ense` is also called Varnhagen. */
export const mainPart = (family: string): string => (ARTICLE.test(family) ? family.replace(ARTICLE, "") : headOf(family));
const ARTICLE = new RegExp(`^${ARABIC_ARTICLE}-(?=['’‘ʿʾ]?\\p{Lu})`, "u");
const headOf = (family: string): string => /^(\p{Lu}[^\s]*) (?:de|von|van|du|d['’]|y|e|i)[\s\p{Lu}]/u.exec(family)?.[1] ?? family;

/** First letter, colon, and one key for one given name in all languages, or else in all transliterations; none for an initial. */
function givenKey(given: string, inAllLanguages: boolean): string {
  // `J.-J.`
  const word = given.replace(/^-|\.$/g, "");
  const plain = /^[\u0386-\u052f]{3}/.test(word) ? nominativeOf(word).replace(/(вич|вн)(?:а|у|ем|е|ы|ой)$/, "$1") : folded(word);
  const latin = folded(romanized(plain));
  const letter = initialOf(plain);
  if (latin.length <= 2 || given.endsWith(".")) return `${letter}:`;
  return `${letter}:${(inAllLanguages ? groupOf(latin, plain) : undefined) ?? keysOf(plain)[0] ?? latin}`;
}

/** The first letter, one for all that transliterations exchange; Russian writes `Ж.` and `Дж.` for J. */
function initialOf(plain: string): string {
  if (/^(?:дж|ж|zh)/.test(plain)) return "i";
  const letter = folded(romanized(plain.charAt(0))).charAt(0);
  return INITIAL[letter] ?? letter;
}

/** First letters that transliterations exchange. */
const INITIAL: Readonly<Record<string, string>> = {
  j: "i",
  y: "i",
  e: "i",
  c: "k",
  h: "k",
  g: "k",
  x: "k",
  w: "v",
  z: "s",
  f: "f",
  q: "k",
};

/** The group of a given name: its own, else that of all names which are spelled like it in another transliteration, `Georgiy` with `georgii`. */
function groupOf(latin: string, plain: string): string | undefined {
  const { byName, byKey } = (groups ??= readGroups());
  return (
    byName.get(plain.toLowerCase()) ??
    byName.get(latin) ??
    keysOf(latin).reduce<string | undefined>((found, key) => found ?? byKey.get(key), undefined) ??
    (CYRILLIC.test(plain) && !(classOf(plain) & Given) ? heardGroup(plain) : undefined)
  );
}

/** The group of the names that Russian may spell so by their sound, where it is only one: for `лайош` that of `lajos`. */
const heardGroup = (cyrillic: string): string | undefined => heard(cyrillic) || undefined;

const heard = remembered((cyrillic): string => {
  const keys = keysOf(cyrillic);
  const found = new Set<string>();
  for (const [name, group] of (groups ??= readGroups()).byBucket.get(bucketOf(keys[0] ?? "")) ?? []) {
    const pattern = heardAs(name);
    if (keys.some((key) => pattern.test(key))) found.add(group);
  }
  const [only = ""] = found;
  return found.size === 1 ? only : "";
});

/** The letters with which names of a group begin: for `=catherine`, among whom is `ekaterina`, these are `k` and `i`. */
export const initialsIn = (group: string): string => (groups ??= readGroups()).initials.get(group) ?? "";

/** The keys of all names of a group: for `=gustavus` those of `gustav`, `gustave`, `gustaf`. */
export const givenKeysIn = (group: string): readonly string[] => (groups ??= readGroups()).keys.get(group) ?? [];

const CYRILLIC = /^\p{Script=Cyrillic}/u;

interface Groups {
  readonly keys: ReadonlyMap<string, readonly string[]>;
  readonly initials: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, string>;
  /** A key that names of several groups have is in none. */
  readonly byKey: ReadonlyMap<string, string | undefined>;
  /** Names in Latin letters with their groups. */
  readonly byBucket: ReadonlyMap<string, readonly (readonly [name: string, group: string])[]>;
}

let groups: Groups | undefined;

function readGroups(): Groups {
  const byName = new Map<string, string>();
  const byKey = new Map<string, string | undefined>();
  const keys = new Map<string, readonly string[]>();
  const initials = new Map<string, string>();
  const byBucket = new Map<string, [string, string][]>();
  for (const line of equivalentNames.split("\n")) {
    const names = line.split(" ");
    const group = `=${names[0]}`;
    const latin = names.filter((name) => !CYRILLIC.test(name));
    keys.set(group, latin.flatMap(keysOf));
    initials.set(group, names.map(initialOf).join(""));
    for (const name of names) byName.set(name, group);
    // The French Jean is Жан in Russian, whose key is that of a Chinese name as well.
    for (const name of latin) {
      const bucket = bucketOf(keysOf(name)[0] ?? "");
      addTo(byBucket, bucket, [name, group]);
      for (const key of keysOf(name)) byKey.set(key, byKey.has(key) && byKey.get(key) !== group ? undefined : group);
    }
  }
  return { keys, initials, byName, byKey, byBucket };
}
