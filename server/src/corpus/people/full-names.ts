import { equivalentBynames } from "../../data/people/bynames";
import type { NameForm } from "../../model/people";
import { folded } from "../../recognize/people/words/fold";
import { classOf } from "../../recognize/people/words/lexicon";
import { remembered } from "../../recognize/people/words/remembered";
import { Given } from "../../recognize/people/words/word-classes";
import type { Draft } from "./draft";
import type { Drafts } from "./drafts";
import type { Kind } from "./kinds";
import {
  apartByGreekEnding,
  apartByS,
  givenAgreement,
  heardAlike,
  inTwoScripts,
  isOttoman,
  nearFamily,
  sameFamily,
  slavic,
  soundsApart,
} from "./likeness";
import type { Claims, Unit } from "./person";

/** Where more people than these share a surname, the text is no text of people. */
const MOST_COMPARED = 400;

/** Brings forms with given names to people. What is found out about a kind holds for all its units, until there is news of somebody. */
export class FullNames {
  #kind: Kind | undefined;
  #news = 0;
  /** Those whom the kind may mean in whatever document. */
  #candidates: Candidate[] = [];
  /** How many people have been compared with it. */
  #compared = 0;

  constructor(
    readonly people: Drafts,
    readonly claims: Claims,
  ) {}

  place(unit: Unit, kind: Kind): void {
    const { people } = this;
    const { form } = kind;
    let fits = this.#fitting(unit, kind);
    if (fits.length > 1) {
      const here = fits.filter((person) => person.isIn(unit.document));
      if (here.length > 0) fits = here;
    }
    // `I. A. Orlov` is Ivan Orlov rather than the Ivana of a title.
    if (fits.length > 1 && form.count > 0) {
      const named = fits.filter(({ lead }) => lead.count > 0);
      if (named.length > 0) fits = named;
    }
    const [only] = fits;
    if (!only || fits.length > 1) {
      people.come(unit, kind, fits);
      return;
    }
    people.bring(unit, kind, only);
    if (form.givens.length > only.givens.length && named(form) >= named(only.lead)) people.rename(only, form.givens);
  }

  /** Those for whom most speaks, in the order in which they came. */
  #fitting(unit: Unit, kind: Kind): Draft[] {
    const { document } = unit;
    let fits: Draft[] = [];
    let best = 0;
    const isElsewhere = isOttoman(unit.form) || !isGivenAlone(kind.form);
    const consider = ({ person, rank, elsewhere }: Candidate): void => {
      if (rank < best || !((elsewhere && isElsewhere) || person.isIn(document)) || person.isApart(unit.form) || areRelated(unit, person))
        return;
      if (rank > best) [best, fits] = [rank, [person]];
      else fits.push(person);
    };
    for (const candidate of this.#candidatesOf(kind)) consider(candidate);
    for (const person of this.people.in(document)) {
      if (person.number < this.#first || !isOfOneDocument(kind, person) || !person.isOnlyIn(document)) continue;
      const candidate = this.#candidate(kind, person);
      if (candidate) consider(candidate);
    }
    return fits.sort((a, b) => a.number - b.number);
  }

  /** Forms come sorted, so that those that are written alike stand near each other: only the last people are compared. */
  get #first(): number {
    return this.people.all.length - MOST_COMPARED;
  }

  #candidatesOf(kind: Kind): readonly Candidate[] {
    const { all, news } = this.people;
    if (this.#kind !== kind || this.#news !== news) {
      this.#kind = kind;
      this.#news = news;
      this.#candidates = [];
      this.#compared = Math.max(0, this.#first);
    }
    for (; this.#compared < all.length; this.#compared++) {
      const person = all[this.#compared] as Draft;
      const candidate = isOfOneDocument(kind, person) ? undefined : this.#candidate(kind, person);
      if (candidate) this.#candidates.push(candidate);
    }
    while ((this.#candidates[0]?.person.number ?? this.#first) < this.#first) this.#candidates.shift();
    return this.#candidates;
  }

  #candidate(kind: Kind, person: Draft): Candidate | undefined {
    const candidate = candidateOf(kind, person);
    return candidate && !person.isForbidden(kind, this.claims) ? candidate : undefined;
  }
}

/** Whether a document has named one of two before it calls the other a relative: John Quill Orvell, and his father, John Orvell. */
const areRelated = ({ document, form }: Unit, person: Draft): boolean =>
  person.unitsIn(document).some((other) => {
    const [before, behind] = other.form.first < form.first ? [other.form, form] : [form, other.form];
    return behind.relative && before.count > 0 && !before.relative && behind.givens.length !== before.givens.length;
  });

/** Somebody whom a form may mean. */
interface Candidate {
  readonly person: Draft;
  /** Higher where more speaks for their being one. */
  readonly rank: number;
  /** Also in a document that does not name the person otherwise. */
  readonly elsewhere: boolean;
}

function candidateOf(kind: Kind, person: Draft): Candidate | undefined {
  const { form } = kind;
  const { lead } = person;
  if (
    form.name.suffix !== undefined && lead.name.suffix !== undefined
      ? bynameIn(form.name.suffix) !== bynameIn(lead.name.suffix)
      : regnal(form) !== regnal(lead)
  )
    return undefined;
  const given = givenAgreement(form.givens, person.givens, inTwoScripts(form, lead));
  const isShort = given === "no" && isCalledByLast(form, lead);
  if ((given === "no" && !isShort) || given === "open" || !person.agreesInGender(form.gender)) return undefined;
  // Among `J. C. Bach`, `J. S. Bach` and `J. C. F. Bach` the words `Bach J. C.` are the first.
  if (person.hasFamilyOf(kind, sameFamily)) return { person, rank: rankOf(form, lead, given), elsewhere: true };
  if (person.hasFamilyOf(kind, heardAlike)) return { person, rank: given === "names" ? 2 : 1, elsewhere: true };
  if (apartByGreekEnding(lead, form) && given === "names") return { person, rank: 2, elsewhere: true };
  if (apartByS(lead, form) && form.declension === undefined && lead.declension === undefined)
    return { person, rank: given === "names" ? 2 : 1, elsewhere: false };
  if (!nearFamily(lead, form)) return undefined;
  const rank = given === "names" ? 2 : form.givens.length >= 2 ? 1 : 0;
  // In another document Anderson and Andersen are two; vowels that transliterations exchange are not evidence enough against one.
  return rank > 0 ? { person, rank, elsewhere: slavic(form) && slavic(lead) && soundsApart(lead, form) } : undefined;
}

/** Where the family name is the same: highest where the given names are, too, then where they agree in more than the first. */
function rankOf(form: NameForm, lead: NameForm, given: ReturnType<typeof givenAgreement>): number {
  if (sameGivens(form, lead)) return 5;
  const agreeing = Math.min(form.givens.length, lead.givens.length);
  return (given === "names" ? 4 : given === "initials" ? 3 : 2.5) + (agreeing > 1 ? 0.2 : 0);
}

/** `Orvero Suñer` for `Ramón Orvero Suñer`, who has two surnames: what stands before the last is no given name. */
const isCalledByLast = (form: NameForm, lead: NameForm): boolean => isPartWithout(form, lead) || isPartWithout(lead, form);

const isPartWithout = ({ name, givens }: NameForm, whole: NameForm): boolean =>
  givens.length === 1 &&
  whole.givens.length === 2 &&
  givens[0] === whole.givens[1] &&
  (givens[0] as string).length > 2 &&
  (classOf(name.given[0] ?? "") & Given) === 0;

/** How many given names are told whole. */
export function named({ givens }: NameForm): number {
  let count = 0;
  for (const given of givens) if (given.length > 2) count++;
  return count;
}

/** A given name alone means somebody else in every document, but for those who are called Pasha and have no other. */
const isOfOneDocument = ({ form }: Kind, { lead, isOttoman }: Draft): boolean => (isGivenAlone(form) || isGivenAlone(lead)) && !isOttoman;

export const isGivenAlone = (form: NameForm): boolean =>
  form.name.family === "" && form.givens.length === 1 && form.name.suffix === undefined;

/** One byname in all languages: for `der Große` and `le Grand` it is `the great`. Numbers stay as they are. */
const bynameIn = remembered((suffix): string => (/^[IVXLC]+$/.test(suffix) ? suffix : (bynames().get(folded(suffix)) ?? suffix)));

let known: ReadonlyMap<string, string> | undefined;

const bynames = (): ReadonlyMap<string, string> =>
  (known ??= new Map(
    equivalentBynames.split("\n").flatMap((line) => {
      const names = line.split("; ");
      return names.map((name): [string, string] => [folded(name), names[0] as string]);
    }),
  ));

const regnal = (form: NameForm): string => (form.name.family === "" ? (form.name.suffix ?? "") : "");

const sameGivens = (one: NameForm, other: NameForm): boolean =>
  one.givens.length === other.givens.length && one.givens.every((given, at) => given === other.givens[at]);
