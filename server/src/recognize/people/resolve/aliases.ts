import { addTo } from "../../../by-key";
import type { Alias, Description, NameForm } from "../../../model/people";
import { withoutGenitive } from "../spellings/comparison";
import { keysOf } from "../spellings/key";
import type { Spelling } from "../spellings/spellings";
import { nominativeOf } from "../words/lexicon";
import { remembered } from "../words/remembered";
import { shareFamily, wholesOf } from "./wholes";

/** Forms of one document that mean one person though their surnames do not say so: a given name alone and the only full name with
 *  it (`Jacob`, `Jacob Burckhardt`), a name and the same with a byname (`Gerard`, `Gerard of Cremona`), a part of a longer
 *  name (`Bibiana Vaz`, `Bibiana Vaz de França`). Emperor Alexander is not Alexander Herzen, but Princess
 *  Marie is Princess Marie Bonaparte. */
export function aliasesOf(forms: readonly NameForm[], spellings: readonly Spelling[], descriptions: readonly Description[]): Alias[] {
  let rulers: ReadonlySet<string> | undefined;
  let surnames: ReadonlySet<string> | undefined;
  const byGiven = new Map<string, number[]>();
  const givens = forms.map(spelled);
  forms.forEach((form, index) => {
    const given = givens[index];
    if (!given || form.count === 0 || isGivenAlone(form)) return;
    addTo(byGiven, given, index);
  });
  const wholeOf = wholesOf(forms, spellings);
  const aliases: Alias[] = [];
  forms.forEach((form, index) => {
    if (form.count === 0 || form.name.suffix !== undefined) return;
    const alone = isGivenAlone(form) ? givens[index] : undefined;
    const named = (alone ? (byGiven.get(alone) ?? initialled(form, forms)) : undefined) ?? bynamed(form, forms, byGiven);
    const known = withTitle(form, spokenOf(form, named, forms), forms);
    const other =
      known &&
      (onlyOne(known, forms) ??
        onlyOne(ofFamilies(known, forms, (surnames ??= sharedSurnames(forms))), forms) ??
        (alone ? onlyOne(reigning(known, form, forms, (rulers ??= rulersOf(forms, descriptions))), forms) : undefined));
    if (other === undefined || other === index) {
      const whole = alone ? undefined : (wholeOf(index) ?? numbered(form, forms, givens[index], givens));
      if (whole !== undefined) aliases.push({ form: index, other: whole, why: "part of the name" });
      return;
    }
    const { name, titles } = forms[other] as NameForm;
    const isOther = alone && name.family !== "" && !titles.some((title) => form.titles.includes(title));
    if (isOther && (rulers ??= rulersOf(forms, descriptions)).has(form.written)) return;
    aliases.push({ form: index, other, why: "given name" });
  });
  return aliases;
}

/** `Jean-Jacques` beside `J.-J. Orvell`: two given names in one, and who alone has their initials. */
function initialled({ name }: NameForm, forms: readonly NameForm[]): number[] | undefined {
  const initials = /^(\p{Lu})\p{Ll}+-(\p{Lu})\p{Ll}+$/u.exec(name.given[0] ?? "");
  if (!initials) return undefined;
  const [, one, other] = initials;
  const known: number[] = [];
  forms.forEach(({ count, name: { family, given } }, index) => {
    const [first, second, third] = given;
    if (count > 0 && family !== "" && first === `${one}.` && second === `-${other}.` && third === undefined) known.push(index);
  });
  return known.length > 0 ? known : undefined;
}

const isGivenAlone = ({ name, givens }: NameForm): boolean => name.family === "" && givens.length === 1 && name.suffix === undefined;

/** `Constantine VII` beside `Constantine VII Comnar`. */
function numbered(
  { name }: NameForm,
  forms: readonly NameForm[],
  given: string | undefined,
  givens: readonly (string | undefined)[],
): number | undefined {
  const number = name.given[1] ?? "";
  if (name.given.length !== 2 || given === undefined || !NUMERAL.test(number)) return undefined;
  const other = forms.findIndex(
    (form, at) => form.count > 0 && givens[at] === given && form.name.family === "" && form.name.suffix === number,
  );
  return other < 0 ? undefined : other;
}

/** Of several with one given name those whose surname others have too: of brothers one speaks by their given names. */
const ofFamilies = (known: readonly number[], forms: readonly NameForm[], shared: ReadonlySet<string>): readonly number[] =>
  known.filter((index) => forms[index]?.keys.some((key) => shared.has(key)));

/** Of several with one given name those who reign under it, where the text has named them, or says that this one reigns too: `Francis`,
 *  though there is a Francis Lambert. */
const reigning = (
  known: readonly number[],
  { first, written }: NameForm,
  forms: readonly NameForm[],
  rulers: ReadonlySet<string>,
): readonly number[] =>
  known.filter((index) => {
    const other = forms[index] as NameForm;
    return other.name.family === "" && (other.first < first || rulers.has(written)) && NUMERAL.test(other.name.suffix ?? "");
  });

const NUMERAL = /^[IVXLC]+$/;

/** The keys of surnames that stand behind two and more given names written in full. */
function sharedSurnames(forms: readonly NameForm[]): Set<string> {
  const givens = new Map<string, string>();
  const shared = new Set<string>();
  for (const form of forms) {
    const given = form.count > 0 && form.name.family !== "" ? spelled(form) : undefined;
    if (given === undefined) continue;
    for (const key of form.keys) {
      const other = givens.get(key);
      if (other === undefined) givens.set(key, given);
      else if (other !== given) shared.add(key);
    }
  }
  return shared;
}

/** Nobody calls by his given name an author who is but cited, where the text speaks of another who has it. */
function spokenOf({ cited }: NameForm, known: readonly number[] | undefined, forms: readonly NameForm[]): readonly number[] | undefined {
  if (!known || known.length < 2 || cited) return known;
  const spoken = known.filter((index) => !forms[index]?.cited);
  return spoken.length > 0 ? spoken : known;
}

/** `Sir Robert` is he who is called Sir elsewhere, though there are other Roberts. */
function withTitle({ titles }: NameForm, known: readonly number[] | undefined, forms: readonly NameForm[]): readonly number[] | undefined {
  if (!known || known.length < 2 || titles.length === 0) return known;
  const titled = known.filter((index) => forms[index]?.titles.some((title) => titles.includes(title)));
  return titled.length > 0 ? titled : known;
}

/** Given names alone that the text gives to somebody whom no surname is needed for. */
function rulersOf(forms: readonly NameForm[], descriptions: readonly Description[]): Set<string> {
  const rulers = new Set<string>();
  for (const { written, titles } of forms) if (titles.some(isOfRuler)) rulers.add(written);
  for (const { form, text } of descriptions) if (isOfRuler(text)) rulers.add(forms[form]?.written ?? "");
  return rulers;
}

const isOfRuler = remembered((title) => RULES.test(title));

/** Offices that go with a given name alone, in the languages that are read. */
const RULES =
  /(?<!\p{L})(?:emperor|empress|king|queen|prince|princess|prinz(?:en|essin)?|принц(?:а|у|ем)?|[ct]sar(?:ina|itsa)?|sultan|shah|khan|pope|patriarch|metropolitan|archbishop|bishop|saint|st|san|santa|kaiser(?:in)?|könig(?:in)?|zar(?:in)?|papst|empereur|impératrice|roi|reine|pape|imperatore|imperatrice|re|regina|papa|emperador|emperatriz|rey|reina|imperator|rex|император(?:а|у|ом)?|императриц[аыуе]|цар(?:ь|я|ю|ем|ица|ицы)|корол(?:ь|я|ю|ем|ева|евы))(?!\p{L})/iu;

/** Behind the letters of Latin come those of Greek and Cyrillic. */
const FIRST_GREEK = 0x370;

/** The first given name in this language and in these letters: `Alexander` is not Alexandre, though the names are one, nor is `Πλάτων` Platon. */
function spelled({ name, declension }: NameForm): string | undefined {
  const written = name.given[0] ?? "";
  const given = declension === "german" ? withoutGenitive(written) : declension === "russian" ? inNominative(written) : written;
  return given.length < 3 || given.endsWith(".") ? undefined : `${given.charCodeAt(0) < FIRST_GREEK ? "" : "*"}${keysOf(given)[0]}`;
}

/** `николай` for `Николаю`; names in Latin letters stay as they are. */
const inNominative = (given: string): string => (given.charCodeAt(0) < FIRST_GREEK || given.endsWith(".") ? given : nominativeOf(given));

/** `Gerbert` beside `Gerbert of Aurillac`: a word in no list, taken for a surname where it stands alone. */
function bynamed(form: NameForm, forms: readonly NameForm[], byGiven: ReadonlyMap<string, readonly number[]>): number[] | undefined {
  if (form.givens.length > 0 || form.name.family === "") return undefined;
  let named: number[] | undefined;
  for (const key of form.keys)
    for (const index of byGiven.get(key) ?? NONE) if (forms[index]?.name.family === "") (named ??= []).push(index);
  return named;
}

const NONE: readonly number[] = [];

/** The one person that some forms mean, by the form that is used most; none where their surnames differ. */
function onlyOne(indexes: readonly number[], forms: readonly NameForm[]): number | undefined {
  const [first] = indexes;
  if (first === undefined) return undefined;
  const lead = forms[first] as NameForm;
  const same = (form: NameForm): boolean => (form.keys.length === 0 ? lead.keys.length === 0 : shareFamily(form, lead));
  if (!indexes.every((index) => same(forms[index] as NameForm))) return undefined;
  const plain = indexes.filter((index) => forms[index]?.name.suffix === undefined);
  return (plain.length > 0 ? plain : indexes).reduce((best, index) =>
    (forms[index]?.count ?? 0) > (forms[best]?.count ?? 0) ? index : best,
  );
}
