import type { Alias, NameForm } from "../../model/people";
import { isBirth } from "../../recognize/people/evidence/same";
import { comparisonOf } from "../../recognize/people/spellings/comparison";
import { drained, type Steps } from "../../steps";
import { compareTexts } from "../../text";
import { Buckets } from "./buckets";
import { byBucket, clusteredAlike, type Held, sameAliases } from "./held";
import { shareFamily } from "./likeness";
import { peopleOfEntry } from "./named-by-user";
import type { Claims, Person, Unit } from "./person";
import { type Together, together } from "./together";

/** What is put for one document. */
export interface PeoplePut {
  readonly forms: readonly NameForm[];
  readonly aliases: readonly Alias[];
}

/** What the user has decided; it wins over all evidence. */
export interface Decisions extends Claims {
  /** Spellings that are one person, each list with the preferred one first. */
  readonly same: readonly (readonly string[])[];
  readonly notPeople: ReadonlySet<string>;
  /** All spellings of which anything is decided. */
  readonly about: ReadonlySet<string>;
}

const NOTHING_DECIDED: Decisions = { same: [], notPeople: new Set(), about: new Set(), entryOf: () => undefined, apart: () => false };

/** The people of all documents. Putting and removing in any order comes to the same as reading everything again; only the buckets
 *  that a document touches are clustered anew, and only when somebody asks. */
export class People {
  readonly #documents = new Map<string, Held>();
  readonly #buckets = new Buckets(NOTHING_DECIDED);
  readonly #withAliases = new Set<string>();
  #decisions = NOTHING_DECIDED;
  #joined: Together | undefined;
  #everyone: readonly Person[] | undefined;

  /** How often a bucket has been clustered: what tests assert instead of time. */
  get bucketsClustered(): number {
    return this.#buckets.clustered;
  }

  put(document: string, { forms, aliases }: PeoplePut): void {
    const before = this.#documents.get(document);
    const known = byBucket(before?.units ?? []);
    const units: Unit[] = forms.map((form, index) => ({ document, index, form, person: undefined }));
    for (const [key, fresh] of byBucket(units)) {
      const old = known.get(key);
      known.delete(key);
      if (old && clusteredAlike(old, fresh)) {
        // What is said of these names elsewhere in the text has changed, or where they stand, but not what they are compared by.
        old.forEach((unit, at) => {
          const { index, form } = fresh[at] as Unit;
          unit.index = index;
          unit.form = form;
          units[index] = unit;
        });
        continue;
      }
      this.#change(key, old ?? [], fresh);
    }
    for (const [key, old] of known) this.#change(key, old, []);
    if (!before || !sameAliases(before, { units, aliases })) this.#doubt();
    this.#documents.set(document, { units, aliases });
    if (aliases.length > 0) this.#withAliases.add(document);
    else this.#withAliases.delete(document);
  }

  remove(document: string): void {
    const known = this.#documents.get(document);
    if (!known) return;
    this.#documents.delete(document);
    this.#withAliases.delete(document);
    for (const [key, units] of byBucket(known.units)) this.#change(key, units, []);
  }

  #change(key: string, gone: readonly Unit[], come: readonly Unit[]): void {
    this.#buckets.change(key, gone, come);
    this.#doubt();
  }

  /** Who is together with whom, and who there is at all, has to be found out again. */
  #doubt(): void {
    this.#joined = undefined;
    this.#everyone = undefined;
  }

  /** Takes what the user has decided instead of what was decided before. */
  decide(decisions: Decisions | undefined): void {
    this.#decisions = decisions ?? NOTHING_DECIDED;
    this.#buckets.decide(this.#decisions);
    this.#doubt();
  }

  /** Whom a form of a document means; nobody where the user says that it is no person. */
  personOf(document: string, form: number): Person | undefined {
    const unit = this.#documents.get(document)?.units[form];
    const own = unit && this.#buckets.personOf(unit);
    return own && (this.#together().get(own) ?? own);
  }

  /** The same in steps. */
  *personInSteps(document: string, form: number): Steps<Person | undefined> {
    const unit = this.#documents.get(document)?.units[form];
    if (unit) yield* this.#buckets.peopleInSteps(unit.form.bucket);
    return this.personOf(document, form);
  }

  /** Whether others than the one whom a form of a document means have its surname too. */
  hasNamesakes(document: string, form: number): boolean {
    const unit = this.#documents.get(document)?.units[form];
    const own = this.personOf(document, form);
    if (!unit || !own) return false;
    return this.#buckets
      .peopleOf(unit.form.bucket)
      .some(
        (other) =>
          (this.#together().get(other) ?? other) !== own &&
          isMentioned(other) &&
          other.units.some((each) => each.form.givens.length > 0 && shareFamily(each.form, unit.form)),
      );
  }

  /** The people who have a surname under any spelling: those of `Prazmowski` are those of `Prażmowski`. */
  withSurname(family: string): readonly Person[] {
    const { keys, bucket } = comparisonOf({ family, given: [], particles: [] }, undefined);
    const together = this.#together();
    const own = this.#buckets
      .peopleOf(bucket)
      .filter((person) => isMentioned(person) && person.units.some(({ form }) => form.keys.some((key) => keys.includes(key))));
    return [...new Set(own.map((person) => together.get(person) ?? person))];
  }

  /** Finds out step by step who is together with whom, and whom the forms of one document mean, so that asking will be quick. */
  *upToDate(document?: string): Steps<void> {
    if (!this.#joined) {
      yield* this.#decisions.same.length > 0 ? this.#clusterAll() : this.#clusterAliases();
      this.#together();
      yield;
    }
    for (const { form } of this.#documents.get(document ?? "")?.units ?? []) yield* this.#buckets.peopleInSteps(form.bucket);
  }

  /** All people, by name, found out step by step. */
  *everyone(): Steps<readonly Person[]> {
    if (this.#everyone) return this.#everyone;
    yield* this.#clusterAll();
    return yield* this.#byName();
  }

  *#clusterAll(): Steps<void> {
    for (const key of this.#buckets.keys) {
      yield* this.#buckets.peopleInSteps(key);
      yield;
    }
  }

  *#clusterAliases(): Steps<void> {
    for (const document of this.#withAliases) {
      const { units = [], aliases = [] } = this.#documents.get(document) ?? {};
      for (const { form, other } of aliases)
        for (const unit of [units[form], units[other]]) if (unit) yield* this.#buckets.peopleInSteps(unit.form.bucket);
      yield;
    }
  }

  /** All people, by name. */
  all(): readonly Person[] {
    return this.#everyone ?? drained(this.#byName());
  }

  *#byName(): Steps<readonly Person[]> {
    const together = this.#together();
    const people = new Set<Person>();
    for (const key of this.#buckets.keys) {
      for (const person of this.#buckets.peopleOf(key)) if (isMentioned(person)) people.add(together.get(person) ?? person);
      yield;
    }
    const sorted = [...people].sort((a, b) => compareTexts(a.sortName, b.sortName) || compareTexts(a.id, b.id));
    // Unless somebody has come or gone meanwhile.
    if (together === this.#joined) this.#everyone = sorted;
    return sorted;
  }

  /** People of different clusters whom some text or the user calls one, each with whom they are together. */
  #together(): Together {
    if (this.#joined) return this.#joined;
    const pairs: (readonly [Person, Person])[] = [];
    for (const document of this.#withAliases) {
      const known = this.#documents.get(document);
      const person = (index: number): Person | undefined => {
        const unit = known?.units[index];
        return unit && this.#buckets.personOf(unit);
      };
      for (const { form, other, why } of known?.aliases ?? []) {
        const [one, two] = [person(form), person(other)];
        if (!one || !two || one === two || this.#areApart(one, two)) continue;
        // In `Madame Dudevant, née Dupin` the surname may be that of her father, whom the corpus knows.
        if (isBirth(why) && one.units.some((unit) => unit.form.givens.length > 0) && known?.units[form]?.form.givens.length === 0) continue;
        pairs.push([one, two]);
      }
    }
    const spellings = this.#decisions.same.length > 0 ? this.#bySpelling() : undefined;
    const preferred = new Map<Person, string>();
    for (const same of this.#decisions.same) {
      const [first, ...others] = peopleOfEntry(same, (written) => [...(spellings?.get(written) ?? [])]);
      if (!first) continue;
      preferred.set(first, same[0] as string);
      for (const other of others) pairs.push([first, other]);
    }
    this.#joined = together(pairs, preferred);
    return this.#joined;
  }

  /** Whether the user says of some spellings of two people that they are different, whatever a text says. */
  #areApart(one: Person, two: Person): boolean {
    const { about, apart } = this.#decisions;
    return one.units.some(({ form: { written } }) => about.has(written) && two.units.some(({ form }) => apart(written, form.written)));
  }

  #bySpelling(): Map<string, Set<Person>> {
    const spellings = new Map<string, Set<Person>>();
    for (const key of this.#buckets.keys) {
      for (const person of this.#buckets.peopleOf(key)) {
        for (const { form } of person.units) {
          const people = spellings.get(form.written);
          if (people) people.add(person);
          else spellings.set(form.written, new Set([person]));
        }
      }
    }
    return spellings;
  }
}

/** A name that stands in titles only is nobody's mention. */
const isMentioned = ({ units }: Person): boolean => units.some(({ form }) => form.count > 0);
