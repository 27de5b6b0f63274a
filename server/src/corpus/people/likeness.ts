import type { Gender, NameForm } from "../../model/people";
import { consonantsOf } from "../../recognize/people/spellings/bucket";
import { givenKeysIn, initialsIn } from "../../recognize/people/spellings/comparison";
import { heardAs } from "../../recognize/people/spellings/heard";
import { classOf } from "../../recognize/people/words/lexicon";
import { Given } from "../../recognize/people/words/word-classes";

/** What of a form says how near its family name is to another. */
export type Compared = Pick<NameForm, "keys" | "lemmas" | "bucket">;

/** Whether two forms have one family name in another transliteration: some key in common. An oblique case counts as its nominative. */
export function sameFamily(one: Compared, other: Compared): boolean {
  if (one.keys.length === 0 || other.keys.length === 0) return one.keys.length === other.keys.length;
  return (
    shares(one.keys, other.keys) || shares(one.lemmas, other.keys) || shares(one.keys, other.lemmas) || shares(one.lemmas, other.lemmas)
  );
}

/** Whether two forms have one family name, or one that Russian spells by its sound: `Rousseau` and `Руссо`. */
export const shareFamily = (one: NameForm, other: NameForm): boolean => sameFamily(one, other) || heardAlike(one, other);

/** Whether one of two forms is in Cyrillic, and spells the family name of the other by its sound. */
export function heardAlike(one: NameForm, other: NameForm): boolean {
  if (!inTwoScripts(one, other)) return false;
  const [heard, { name }] = inCyrillic(one) ? [one, other] : [other, one];
  if (name.family === "") return false;
  const fits = (family: string): boolean => {
    const pattern = heardAs(family);
    return readings(heard).some((key) => pattern.test(key));
  };
  return fits(name.family) || (/^d['’]$/.test(name.particles[0] ?? "") && fits(`d${name.family}`));
}

/** Whether one of two forms is in Cyrillic, and the other is not. */
export const inTwoScripts = (one: NameForm, other: NameForm): boolean => inCyrillic(one) !== inCyrillic(other);

export const inCyrillic = ({ name: { family } }: NameForm): boolean => /^[\u0400-\u052f]/.test(family);

/** Whether two family names differ as misprints and loose transliterations do: `Sheremetev` and `Šeremetov`, `Thackeray` and `Thackaray`. */
export function nearFamily(one: Compared, other: Compared): boolean {
  if (one.bucket !== other.bucket) return false;
  for (const a of readings(one)) {
    for (const b of readings(other)) {
      if (Math.min(a.length, b.length) >= 6 && a.charAt(0) === b.charAt(0) && tail(a) === tail(b) && apart(a, b)) {
        const consonants = consonantsOf(leading(one));
        if (
          consonants.length > 2 &&
          consonants === consonantsOf(leading(other)) &&
          (consonants.length > 3 || Math.min(a.length, b.length) > 6)
        )
          return true;
      }
    }
  }
  return false;
}

const leading = ({ lemmas, keys }: Compared): string => lemmas[0] ?? keys[0] ?? "";

/** Whether one family name is the other and an s, as English surnames are spelled now with it and now without: `Griffith` and `Griffiths`;
 *  `Roberts` is no spelling of the given name `Robert`. */
export function apartByS(one: Compared, other: Compared): boolean {
  if (one.bucket !== other.bucket) return false;
  return one.keys.some((a) => other.keys.some((b) => endsIn(a, b) || endsIn(b, a)));
}

/** Whether one family name is the other with the Greek ending that Italian, French and Russian leave out: `Ypsilantis`, `Ypsilanti`. */
export const apartByGreekEnding = (one: Compared, other: Compared): boolean =>
  one.bucket === other.bucket && readings(one).some((a) => readings(other).some((b) => isWithoutEnding(a, b) || isWithoutEnding(b, a)));

const isWithoutEnding = (longer: string, shorter: string): boolean =>
  shorter.length >= 7 && /[aioA]$/.test(shorter) && longer === `${shorter}s`;

const endsIn = (longer: string, shorter: string): boolean =>
  shorter.length >= 5 && longer === `${shorter}s` && (classOf(capitalized(shorter)) & Given) === 0;

const capitalized = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);

/** Whether one family name is a lady's in Russian and the other what the West calls her: `Durnova` and `Madame Durnoff`. */
export const isFeminine = (lady: Compared, called: Compared): boolean =>
  called.keys.some((key) => FEMININE.some(([ending, hers]) => key.endsWith(ending) && lady.keys.includes(key.replace(/i$/, "") + hers)));

const FEMININE = [["ov", "a"], ["ev", "a"], ["in", "a"], ["ski", "aA"], ["Tki", "aA"]] as const; // biome-ignore format: pairs

/** Whether two family names differ in vowels and lost diacritics only: `Luncharov`, `Lunčarov` and `Luncarov`. */
export const soundsApart = (one: NameForm, other: NameForm): boolean =>
  readings(one).some((a) => readings(other).some((b) => bare(a) === bare(b)));

/** The consonants of a key without their diacritics. */
const bare = (key: string): string => consonants(key).replace(/[CTSZ]/g, (letter) => BARE[letter] ?? letter);
const BARE: Readonly<Record<string, string>> = { C: "k", T: "k", S: "s", Z: "z" };

/** `Sayn` for `Sayn-Wittgenstein`: the first half of a double surname. */
export function halfFamily(double: NameForm, single: NameForm): boolean {
  return double.keys.some((key) => single.keys.some((half) => half.length >= 4 && key.startsWith(half)));
}

const readings = (form: Compared): readonly string[] => (form.lemmas.length > 0 ? [...form.keys, ...form.lemmas] : form.keys);

/** The end of a surname carries gender and family: `Turgenev` and `Annenkova` are two. */
const tail = (key: string): string => key.slice(-2);

/** One letter more or less, one letter exchanged, or two neighbors swapped. */
function apart(a: string, b: string): boolean {
  if (a === b) return true;
  let from = 0;
  while (from < a.length && from < b.length && a.charAt(from) === b.charAt(from)) from++;
  let end = 0;
  while (end < a.length - from && end < b.length - from && a.charAt(a.length - 1 - end) === b.charAt(b.length - 1 - end)) end++;
  const [left, right] = [a.slice(from, a.length - end), b.slice(from, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left.charAt(0) === right.charAt(1) && left.charAt(1) === right.charAt(0);
}

const shares = (some: readonly string[], others: readonly string[]): boolean => some.some((key) => others.includes(key));

/** How far the given names of two forms agree: `no` where one contradicts the other, `initials` where only letters agree,
 *  `names` where a whole given name does; `open` where one form has none. In another script a name may begin with another letter, and `Е.`
 *  be Catherine: that is `translated`. */
export function givenAgreement(one: readonly string[], other: readonly string[], isOtherScript = false): Agreement {
  if (one.length === 0 || other.length === 0) return "open";
  let agreement: Agreement = "initials";
  let isTranslated = false;
  for (let at = 0; at < Math.min(one.length, other.length); at++) {
    const [a, b] = [one[at] as string, other[at] as string];
    const [keyA, keyB] = [a.slice(2), b.slice(2)];
    if (keyA !== "" && keyB !== "") {
      if (!sameGiven(keyA, keyB) && !(isOtherScript && isLadyIn(keyA, keyB))) return "no";
      if (at === 0) agreement = "names";
    } else if (a.charAt(0) !== b.charAt(0)) {
      if (!isOtherScript || !(initialOfGroup(a, keyB) || initialOfGroup(b, keyA))) return "no";
      isTranslated = true;
    }
  }
  return isTranslated ? "translated" : agreement;
}

type Agreement = "no" | "open" | "translated" | "initials" | "names";

/** `Мальвида`, who is in no list, so that her ending may be that of a case. */
const isLadyIn = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= 5 && (one === `${other}a` || other === `${one}a`);

const initialOfGroup = (initial: string, key: string): boolean => key.startsWith("=") && initialsIn(key).includes(initial.charAt(0));

/** `Wiliam` and `William`, `Gustva` and `Gustav`: what misprints make of a given name. */
function sameGiven(one: string, other: string): boolean {
  if (one === other) return true;
  const [a = "", syllables] = one.split("~");
  const [b = "", others] = other.split("~");
  if (a === b) return true;
  if (syllables && others) return inBothRomanizations(syllables, others);
  // `Fulk` and `Fulke`
  if (Math.min(a.length, b.length) >= 4 && (a === `${b}e` || b === `${a}e`)) return true;
  if (Math.min(a.length, b.length) < 5) return false;
  if (a.startsWith("=") && b.startsWith("=")) return false;
  if (a.startsWith("=")) return isMisprintIn(a, b);
  return b.startsWith("=") ? isMisprintIn(b, a) : isMisprint(a, b);
}

/** `Kostantin` for one of the names that are Constantine. */
const isMisprintIn = (group: string, given: string): boolean => givenKeysIn(group).some((key) => key.length > 5 && isMisprint(key, given));

/** `Gustva` for `Gustav`; the last letter tells men from women. */
const isMisprint = (one: string, other: string): boolean =>
  one.charAt(0) === other.charAt(0) && one.slice(-1) === other.slice(-1) && (apart(one, other) || consonants(one) === consonants(other));

/** `Tse-tung` and `Zedong`: one is in Wade-Giles, the other in Pinyin, and they correspond in every syllable. */
function inBothRomanizations(one: string, other: string): boolean {
  if (one.charAt(0) === other.charAt(0)) return false;
  const readings = other.slice(1).split("|");
  return one
    .slice(1)
    .split("|")
    .some((reading) => readings.includes(reading));
}

const consonants = (key: string): string => key.replace(/[aeiouAU]/g, "");

/** Whether a title says that somebody acts in the text: `Sir Philip Yorke`; scholars are doctors and professors at most. */
export const isOfOffice = ({ titles }: Pick<NameForm, "titles">): boolean => titles.some((title) => !OF_SCHOLARS.test(title));

const OF_SCHOLARS =
  /^(?:dr|doctor|docteur|dottor|prof(?:essor|esseur|essore)?|academician|akademik|académicien|docent|dozent|privatdozent|herr|frau|m|mme|академик|проф(?:ессор)?|доцент|д-р)\.?$/i;

/** By what ranks and offices a name is called, in small letters: `countess`; not by forms of address, which all have. */
export const ranksOf = ({ titles }: Pick<NameForm, "titles">): readonly string[] =>
  titles.length === 0 ? NONE : titles.filter((title) => !OF_SCHOLARS.test(title) && !isCourtesy(title)).map((title) => title.toLowerCase());

const NONE: readonly string[] = [];

/** Whether somebody commands soldiers, as until lately men alone did. */
export const isOfArmy = ({ titles }: Pick<NameForm, "titles">): boolean => titles.some((title) => OF_ARMY.test(title));

const OF_ARMY =
  /(?:general|général|generale|colonel|colonnello|coronel|oberst|major|maggiore|capt(?:ain|\.)?|capitaine|capitano|capitán|hauptmann|lieutenant|leutnant|tenente|admiral|amiral|ammiraglio|commodore|marshal|marschall|maréchal|brigadier|sergeant|генерал|полковник|майор|капитан|адмирал|маршал)$/i;

/** Whether somebody bears the title of those who have no surname: `Ibrahim Pasha`. */
export const isOttoman = ({ titles }: Pick<NameForm, "titles">): boolean => titles.some((title) => OTTOMAN.test(title));

const OTTOMAN = /^(?:pas(?:ch|h)a|pacha|paşa|efendi|effendi|bey|beg|agha?|ağa|паша|бей|эфенди)$/i;

/** Whether a title is that of everybody, and tells at most a man from a woman. */
export const isCourtesy = (title: string): boolean => OF_ALL.test(title);
const OF_ALL =
  /^(?:mr|mrs|ms|miss|mister|monsieur|madame|mlle|frau|fräulein|herrn?|signor[aei]?|signorina|señor(?:a|ita)?|don|doña|pan|pani|tov|tovarishch)\.?$/i;

/** Whether two may be one by their genders: one that is not known agrees with any. */
export const agreeInGender = (one: Gender | undefined, other: Gender | undefined): boolean => !one || !other || one === other;

/** Names whose vowels transliterations from the Cyrillic exchange. */
export const slavic = (form: NameForm): boolean =>
  [...form.lemmas, ...form.keys].some((key) => /(?:[oe]v|in|[sT]ki|ko|iC|in[ai]|ni)$/.test(key));
