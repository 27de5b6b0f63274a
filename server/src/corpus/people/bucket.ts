import type { NameForm } from "../../model/people";
import { Draft } from "./draft";
import { type Kind, kindsOf } from "./kinds";
import { agreeInGender, givenAgreement, halfFamily, nearFamily, sameFamily, vowelsApart } from "./likeness";
import type { Claims, Cluster, Unit } from "./person";

/** Brings together the units of one bucket. Depends on what is in it, not on the order in which it came. */
export function clustered(units: readonly Unit[], claims: Claims): Cluster[] {
  const people: Draft[] = [];
  const bare: [Unit, Kind][] = [];
  for (const [unit, kind] of bySpecificity(kindsOf(units))) {
    if (isBare(kind.form)) bare.push([unit, kind]);
    else placeFull(unit, kind, people, claims);
  }
  const strangers = new Strangers();
  for (const [unit, kind] of bare) placeBare(unit, kind, people, strangers, claims);
  return [...people, ...strangers.list];
}

/** A surname alone; `Jacob` alone is no surname, and means somebody else in every document. */
const isBare = (form: NameForm): boolean => form.givens.length === 0;

const isGivenAlone = (form: NameForm): boolean => form.name.family === "" && form.givens.length === 1 && form.name.suffix === undefined;

/** The units, those with most given names first, and what is written alike in the order of documents. */
function* bySpecificity(kinds: Kind[]): Generator<[Unit, Kind]> {
  kinds.sort((a, b) => specificity(a.form, b.form));
  for (let first = 0; first < kinds.length; ) {
    const { form } = kinds[first] as Kind;
    let end = first + 1;
    while (end < kinds.length && specificity(form, (kinds[end] as Kind).form) === 0) end++;
    const alike = kinds.slice(first, end).flatMap((kind) => kind.units.map((unit): [Unit, Kind] => [unit, kind]));
    yield* alike.sort(([a], [b]) => compare(a.document, b.document) || a.index - b.index);
    first = end;
  }
}

const specificity = (a: NameForm, b: NameForm): number =>
  named(b) - named(a) || b.givens.length - a.givens.length || compare(a.written, b.written) || compare(a.gender ?? "", b.gender ?? "");

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function named({ givens }: NameForm): number {
  let count = 0;
  for (const given of givens) if (given.length > 2) count++;
  return count;
}

/** Where more people than these share a surname, the text is no text of people. */
const MOST_COMPARED = 400;

function placeFull(unit: Unit, kind: Kind, people: Draft[], claims: Claims): void {
  const { form } = kind;
  let fits: Draft[] = [];
  let best = 0;
  // Forms come sorted, so that those that are written alike stand near each other.
  for (let at = Math.max(0, people.length - MOST_COMPARED); at < people.length; at++) {
    const person = people[at] as Draft;
    const rank = agreement(unit, kind, person);
    if (rank === 0 || rank < best || person.isForbidden(kind, claims)) continue;
    if (rank > best) [best, fits] = [rank, [person]];
    else fits.push(person);
  }
  if (fits.length > 1) {
    const here = fits.filter((person) => person.isIn(unit.document));
    if (here.length > 0) fits = here;
  }
  const [only] = fits;
  if (only && fits.length === 1) {
    only.add(unit, kind);
    if (form.givens.length > only.givens.length && named(form) >= named(only.lead)) only.givens = form.givens;
    return;
  }
  const person = new Draft(form, form.givens, fits);
  person.add(unit, kind);
  people.push(person);
}

/** 0 where form and person are two; higher where more speaks for their being one. */
function agreement({ document }: Unit, kind: Kind, person: Draft): number {
  const { form } = kind;
  const { lead } = person;
  if (
    form.name.suffix !== undefined && lead.name.suffix !== undefined ? form.name.suffix !== lead.name.suffix : regnal(form) !== regnal(lead)
  )
    return 0;
  const given = givenAgreement(form.givens, person.givens);
  if (given === "no" || given === "open") return 0;
  if ((isGivenAlone(form) || isGivenAlone(lead)) && !person.isOnlyIn(document)) return 0;
  if (!person.agreesInGender(form.gender)) return 0;
  if (person.hasFamilyOf(kind)) return given === "names" ? 4 : 3;
  if (!nearFamily(lead, form)) return 0;
  // In another document Anderson and Andersen are two; vowels that transliterations exchange are not evidence enough against one.
  if (!person.isIn(document) && !(slavic(form) && slavic(lead) && vowelsApart(lead, form))) return 0;
  return given === "names" ? 2 : form.givens.length >= 2 ? 1 : 0;
}

const regnal = (form: NameForm): string => (form.name.family === "" ? (form.name.suffix ?? "") : "");

/** A bare surname means whom its own document names in full; else whom the corpus knows, if that is one; else nobody known. */
function placeBare(unit: Unit, kind: Kind, known: readonly Draft[], strangers: Strangers, claims: Claims): void {
  const { document } = unit;
  const { form } = kind;
  const people = known.filter((person) => person.agreesInGender(form.gender) && !person.isForbidden(kind, claims));
  const here = (person: Draft): boolean => person.isIn(document);
  const same = people.filter((person) => person.hasFamilyOf(kind));
  const local = same.filter(here);
  let fits = local.length > 0 ? local : same;
  if (fits.length === 0) {
    const isDouble = ({ lead }: Draft): boolean => lead.name.family.includes("-");
    const near = people.filter((person) => nearFamily(person.lead, form) || (isDouble(person) && halfFamily(person.lead, form)));
    fits = near.filter(here);
    if (fits.length === 0) fits = near.filter((person) => slavic(form) && slavic(person.lead) && !isDouble(person));
  }
  const [only] = fits;
  const person =
    only && fits.length === 1 && !(form.gender === "female" && !only.isFemale) && !isNamedLater(unit, only)
      ? only
      : local.length > 1
        ? chiefOf(unit, local)
        : undefined;
  (person ?? strangers.one(kind, fits, local.length > 1 ? document : "")).add(unit, kind);
}

/** Whether a document says a bare surname without a woman's title before it names a woman with it in full, as it does of her husband or son. */
function isNamedLater({ document, form }: Unit, person: Draft): boolean {
  if (form.gender === "female" || !person.isFemale || !person.isIn(document)) return false;
  return person.unitsIn(document).every((unit) => unit.form.first > form.first);
}

/** Those whom nobody names in full. */
class Strangers {
  readonly list: Draft[] = [];
  readonly #byKey = new Map<string, Draft>();
  /** Whose each kind is, where it has another key. */
  readonly #joined = new Map<Kind, Draft>();

  /** Whom a bare surname means that may mean several of its document, or none who is known. */
  one(kind: Kind, fits: readonly Draft[], document: string): Draft {
    const { form } = kind;
    const key = `${form.lemmas[0] ?? form.keys[0] ?? form.written}\n${form.gender === "female" ? "f" : ""}\n${document}`;
    const known = this.#byKey.get(key) ?? (fits.length === 0 ? this.#joinedBy(kind) : undefined);
    if (known) return known;
    const stranger = new Draft(form, [], fits.length > 1 ? fits : []);
    this.#byKey.set(key, stranger);
    this.list.push(stranger);
    return stranger;
  }

  #joinedBy(kind: Kind): Draft | undefined {
    const known = this.#joined.get(kind) ?? this.list.find(({ lead, maybe }) => maybe.length === 0 && joins(lead, kind.form));
    if (known) this.#joined.set(kind, known);
    return known;
  }
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
    const forms = person.unitsIn(unit.document).filter(({ form }) => !isBare(form));
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
