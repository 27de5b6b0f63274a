import { addTo } from "../../../by-key";
import type { NameForm } from "../../../model/people";
import { keysOf } from "../spellings/key";
import type { Spelling } from "../spellings/spellings";
import { classOf } from "../words/lexicon";
import { Given, Is } from "../words/word-classes";

/** For each form of a document the longer name of which it is a part, where that is only one person: for `Vaz` and `Bibiana Vaz` that of
 *  `Bibiana Vaz de França`, for `Maria Lvovna` that of `M. L. Orlova`. A surname of others is nobody's part, and nobody is called by a
 *  shorter name first. */
export function wholesOf(forms: readonly NameForm[], spellings: readonly Spelling[]): (index: number) => number | undefined {
  const longer = longerNames(forms, spellings);
  let surnamed: ReadonlyMap<string, readonly number[]> | undefined;
  const numbered = forms.flatMap(({ name, count }, index) =>
    count > 0 && name.family === "" && name.suffix !== undefined && name.given.length === 2 ? [index] : [],
  );
  return (index) => {
    const form = forms[index] as NameForm;
    const whole =
      partOf(form, index, forms, (spellings[index] as Spelling).keys.words, longer) ??
      (numbered.length > 0 ? rulerOf(form, forms, numbered) : undefined);
    if (whole !== undefined || form.name.family !== "" || form.givens.length !== 2) return whole;
    return patronymicOf(form, forms, (surnamed ??= withSurname(forms)));
  };
}

interface Longer {
  readonly index: number;
  readonly keys: readonly string[];
}

/** Names of three words and more, and of two words where the first is in no list, by each of their words. */
function longerNames(forms: readonly NameForm[], spellings: readonly Spelling[]): Map<string, Longer[]> {
  const longer = new Map<string, Longer[]>();
  forms.forEach((form, index) => {
    const { words, isLong } = (spellings[index] as Spelling).keys;
    if (!isLong || form.count === 0 || form.givens.length === 0) return;
    const name = { index, keys: words };
    words.forEach((key, at) => {
      const list = longer.get(key);
      if (!list) longer.set(key, [name]);
      else if (words.indexOf(key) === at) list.push(name);
    });
  });
  return longer;
}

function partOf(
  form: NameForm,
  index: number,
  forms: readonly NameForm[],
  keys: readonly string[],
  longer: ReadonlyMap<string, Longer[]>,
): number | undefined {
  if (longer.size === 0) return undefined;
  const known = longer.get(keys[0] ?? "");
  if (!known || (keys.length === 1 && (form.name.family === "" || classOf(form.written) & (Given | Is.FamilyFirst)))) return undefined;
  const wholes = known.filter(
    (other) => other.index !== index && other.keys.length > keys.length && contains(other.keys, keys) && agree(form, forms[other.index]),
  );
  if (wholes.length === 0) return undefined;
  const longest = wholes.reduce((best, each) => (best.keys.length >= each.keys.length ? best : each));
  if (!wholes.every((whole) => contains(longest.keys, whole.keys))) return undefined;
  if (form.givens.length === 0 && forms.some((each) => each.givens.length > 0 && each.count > 0 && shareFamily(each, form)))
    return undefined;
  return (forms[longest.index] as NameForm).first <= form.first ? longest.index : undefined;
}

const contains = (whole: readonly string[], part: readonly string[]): boolean =>
  whole.some((_, at) => part.every((key, offset) => whole[at + offset] === key)) || isCalledBySecond(whole, part);

/** `Gaston Morel` is `Ami Gaston Charles Morel` by the second of his names. */
function isCalledBySecond(whole: readonly string[], [given = "", ...surname]: readonly string[]): boolean {
  const behind = whole.length - surname.length;
  return (
    given.length > 2 &&
    surname.length > 0 &&
    whole.slice(1, behind).includes(given) &&
    surname.every((key, at) => whole[behind + at] === key)
  );
}

/** Whether two forms have one surname, in whatever case it stands. */
export const shareFamily = (one: NameForm, other: NameForm): boolean =>
  one.keys.some((key) => hasKey(other, key)) || one.lemmas.some((key) => hasKey(other, key));

const hasKey = ({ keys, lemmas }: NameForm, key: string): boolean => keys.includes(key) || lemmas.includes(key);

const agree = (form: NameForm, other: NameForm | undefined): boolean =>
  other !== undefined && (!form.gender || !other.gender || form.gender === other.gender);

/** `Friedrich Wilhelm I.` for `Friedrich Wilhelm`, whose second name is taken for a surname where no number stands behind it, where there is no
 *  other of the two names. */
function rulerOf({ name, keys, lemmas }: NameForm, forms: readonly NameForm[], numbered: readonly number[]): number | undefined {
  const [given, ...more] = name.given;
  if (given === undefined || more.length > 0 || name.family === "" || name.particles.length > 0) return undefined;
  const first = keysOf(given)[0];
  const rulers = numbered.filter((index) => {
    const [one = "", other = ""] = (forms[index] as NameForm).name.given;
    return keysOf(one)[0] === first && keysOf(other).some((key) => keys.includes(key) || lemmas.includes(key));
  });
  const number = (index: number): string | undefined => forms[index]?.name.suffix;
  return rulers.every((index) => number(index) === number(rulers[0] as number)) ? rulers[0] : undefined;
}

/** Names with given name and surname, by the first letter of the given name. */
function withSurname(forms: readonly NameForm[]): Map<string, number[]> {
  const surnamed = new Map<string, number[]>();
  forms.forEach(({ count, name, givens }, index) => {
    if (count === 0 || name.family === "" || name.suffix !== undefined || givens.length === 0) return;
    const letter = (givens[0] as string).charAt(0);
    addTo(surnamed, letter, index);
  });
  return surnamed;
}

/** `Maria Lvovna` for `M. L. Orlova`, or for `Maria Orlova`, where there is no other. */
function patronymicOf(form: NameForm, forms: readonly NameForm[], surnamed: ReadonlyMap<string, readonly number[]>): number | undefined {
  const [given = "", patronymic = ""] = form.givens;
  let found: number | undefined;
  for (const index of surnamed.get(given.charAt(0)) ?? []) {
    const other = forms[index] as NameForm;
    const [first = "", second = ""] = other.givens;
    if (!agree(form, other)) continue;
    if (!sameGiven(first, given) || (second === "" ? first.length < 3 : !sameGiven(second, patronymic))) continue;
    if (found !== undefined && !shareFamily(forms[found] as NameForm, other)) return undefined;
    found ??= index;
  }
  return found;
}

/** `m:` and `m:maria` */
const sameGiven = (one: string, other: string): boolean =>
  one.length > 2 && other.length > 2 ? one === other : one.charAt(0) === other.charAt(0);
