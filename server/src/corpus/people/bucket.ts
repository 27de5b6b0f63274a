import type { NameForm } from "../../model/people";
import { agreeInGender, givenAgreement, halfFamily, nearFamily, sameFamily, vowelsApart } from "./likeness";

/** One form in one document: what clusters are made of. */
export interface Unit {
  readonly document: string;
  readonly index: number;
  readonly form: NameForm;
}

/** Units that are one person. */
export interface Cluster {
  readonly units: Unit[];
  /** Where a bare surname can mean several and nothing decides: those. */
  maybe: readonly Cluster[];
}

/** What the user says of spellings: of which entry of the people file each is, and which are not one person. */
export interface Claims {
  readonly entryOf: (written: string) => number | undefined;
  readonly apart: (one: string, other: string) => boolean;
}

/** Brings together the units of one bucket. Depends on what is in it, not on the order in which it came. */
export function clustered(units: readonly Unit[], claims: Claims): Cluster[] {
  const sorted = [...units].sort(bySpecificity);
  const people: Draft[] = [];
  const bare: Unit[] = [];
  for (const unit of sorted) {
    if (isBare(unit.form)) bare.push(unit);
    else placeFull(unit, people, claims);
  }
  const strangers = new Map<string, Draft>();
  for (const unit of bare) placeBare(unit, people, strangers, claims);
  return [...people, ...strangers.values()];
}

interface Draft extends Cluster {
  /** The most telling given names met so far. */
  givens: readonly string[];
  readonly lead: NameForm;
}

/** A surname alone; `Jacob` alone is no surname, and means somebody else in every document. */
const isBare = (form: NameForm): boolean => form.givens.length === 0;

const isGivenAlone = (form: NameForm): boolean => form.name.family === "" && form.givens.length === 1 && form.name.suffix === undefined;

function bySpecificity(a: Unit, b: Unit): number {
  return (
    named(b.form) - named(a.form) ||
    b.form.givens.length - a.form.givens.length ||
    compare(a.form.written, b.form.written) ||
    compare(a.form.gender ?? "", b.form.gender ?? "") ||
    compare(a.document, b.document) ||
    a.index - b.index
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const named = (form: NameForm): number => form.givens.filter((given) => given.length > 2).length;

/** Where more people than these share a surname, the text is no text of people. */
const MOST_COMPARED = 400;

function placeFull(unit: Unit, people: Draft[], claims: Claims): void {
  const { form } = unit;
  let fits: Draft[] = [];
  let best = 0;
  // Forms come sorted, so that those that are written alike stand near each other.
  for (const person of people.slice(-MOST_COMPARED)) {
    const rank = forbidden(unit, person, claims) ? 0 : agreement(unit, person);
    if (rank > best) [best, fits] = [rank, [person]];
    else if (rank > 0 && rank === best) fits.push(person);
  }
  if (fits.length > 1) {
    const here = fits.filter((person) => person.units.some((other) => other.document === unit.document));
    if (here.length > 0) fits = here;
  }
  const [only] = fits;
  if (only && fits.length === 1) {
    only.units.push(unit);
    if (form.givens.length > only.givens.length && named(form) >= named(only.lead)) only.givens = form.givens;
    return;
  }
  people.push({ units: [unit], maybe: fits, givens: form.givens, lead: form });
}

/** The user's word: spellings of two entries are two people, and so are those that are said to be apart. */
function forbidden({ form }: Unit, person: Draft, { entryOf, apart }: Claims): boolean {
  const entry = entryOf(form.written);
  return person.units.some(({ form: { written } }) => {
    if (written !== form.written && apart(written, form.written)) return true;
    const other = entryOf(written);
    return entry !== undefined && other !== undefined && entry !== other;
  });
}

/** 0 where form and person are two; higher where more speaks for their being one. */
function agreement(unit: Unit, person: Draft): number {
  const { form } = unit;
  if (
    form.name.suffix !== undefined && person.lead.name.suffix !== undefined
      ? form.name.suffix !== person.lead.name.suffix
      : regnal(form) !== regnal(person.lead)
  )
    return 0;
  if ((isGivenAlone(form) || isGivenAlone(person.lead)) && person.units.some((other) => other.document !== unit.document)) return 0;
  if (!person.units.every((other) => agreeInGender(other.form.gender, form.gender))) return 0;
  const given = givenAgreement(form.givens, person.givens);
  if (given === "no" || given === "open") return 0;
  if (person.units.some((unit) => sameFamily(unit.form, form))) return given === "names" ? 4 : 3;
  if (!nearFamily(person.lead, form)) return 0;
  // In another document Anderson and Andersen are two; vowels that transliterations exchange are not evidence enough against one.
  const here = person.units.some((other) => other.document === unit.document);
  if (!here && !(slavic(form) && slavic(person.lead) && vowelsApart(person.lead, form))) return 0;
  return given === "names" ? 2 : form.givens.length >= 2 ? 1 : 0;
}

const regnal = (form: NameForm): string => (form.name.family === "" ? (form.name.suffix ?? "") : "");

/** A bare surname means whom its own document names in full; else whom the corpus knows, if that is one; else nobody known. */
function placeBare(unit: Unit, known: readonly Draft[], strangers: Map<string, Draft>, claims: Claims): void {
  const { form, document } = unit;
  const people = known.filter((person) => !forbidden(unit, person, claims));
  const agrees = (person: Draft): boolean => person.units.every((other) => agreeInGender(other.form.gender, form.gender));
  const here = (draft: Draft): boolean => draft.units.some((other) => other.document === document);
  const same = people.filter((person) => agrees(person) && person.units.some((other) => sameFamily(other.form, form)));
  const local = same.filter(here);
  let fits = local.length > 0 ? local : same;
  if (fits.length === 0) {
    const near = people.filter(
      (person) =>
        agrees(person) && (nearFamily(person.lead, form) || (person.lead.name.family.includes("-") && halfFamily(person.lead, form))),
    );
    fits = near.filter(here);
    if (fits.length === 0) fits = near.filter((person) => slavic(form) && slavic(person.lead) && !person.lead.name.family.includes("-"));
  }
  const [only] = fits;
  if (only && fits.length === 1 && !(form.gender === "female" && !only.units.some((other) => other.form.gender === "female"))) {
    only.units.push(unit);
    return;
  }
  const chief = local.length > 1 ? chiefOf(unit, local) : undefined;
  if (chief) {
    chief.units.push(unit);
    return;
  }
  const key = `${form.lemmas[0] ?? form.keys[0] ?? form.written}\n${form.gender === "female" ? "f" : ""}${local.length > 1 ? `\n${document}` : ""}`;
  const stranger =
    strangers.get(key) ?? [...strangers.values()].find((other) => other.maybe.length === 0 && fits.length === 0 && joins(other.lead, form));
  if (stranger) stranger.units.push(unit);
  else strangers.set(key, { units: [unit], maybe: fits.length > 1 ? fits : [], givens: [], lead: form });
}

/** Bare surnames that nobody owns meet under another transliteration too. */
const joins = (one: NameForm, other: NameForm): boolean =>
  agreeInGender(one.gender === "female" ? "female" : undefined, other.gender === "female" ? "female" : undefined) &&
  (one.gender === "female") === (other.gender === "female") &&
  (sameFamily(one, other) || (slavic(one) && slavic(other) && nearFamily(one, other)));

/** Names whose vowels transliterations from the Cyrillic exchange. */
const slavic = (form: NameForm): boolean => [...form.lemmas, ...form.keys].some((key) => /(?:[oe]v|in|[sT]ki|ko|iC|in[ai]|ni)$/.test(key));

/** Whom a bare surname means that several people of its document have: the one whom alone the text has named when it first says the
 *  surname; the one who is named twice as often as all others; the man, where the others are women. Else nobody. */
function chiefOf(unit: Unit, local: readonly Draft[]): Draft | undefined {
  const here = local.map((person) => {
    const forms = person.units.filter((other) => other.document === unit.document && !isBare(other.form));
    const count = forms.reduce((sum, { form }) => sum + form.count, 0);
    return {
      person,
      first: forms.reduce((least, { form }) => Math.min(least, form.first), Number.POSITIVE_INFINITY),
      count,
      female: forms.some(({ form }) => form.gender === "female"),
    };
  });
  const before = here.filter(({ first }) => first < unit.form.first);
  if (before.length === 1) return before[0]?.person;
  const all = here.reduce((sum, { count }) => sum + count, 0);
  const leading = here.find(({ count }) => count > 1 && count >= 2 * (all - count));
  if (leading) return leading.person;
  const men = here.filter(({ female }) => !female);
  return men.length === 1 && here.length > 1 ? men[0]?.person : undefined;
}
