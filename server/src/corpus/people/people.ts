import type { Alias, NameForm } from "../../model/people";
import { type Claims, type Cluster, clustered, type Unit } from "./bucket";
import { sameFamily } from "./likeness";
import { leadOf, personId, sortName } from "./naming";

/** A person as far as the corpus knows: forms that belong together. */
export interface Person {
  /** The same as long as what is known of this surname is the same: `turgenev-ivan`. */
  readonly id: string;
  /** The preferred form, else the fullest: `Ivan Sergeevich Turgenev`. */
  readonly name: string;
  /** As an index of persons sorts: `Turgenev, Ivan Sergeevich`. */
  readonly sortName: string;
  readonly units: readonly Unit[];
  /** The user has said that this is the name. */
  readonly preferred?: true;
  /** A bare surname that several share: whom it may mean. */
  readonly maybe: readonly Person[];
}

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
}

const NOTHING_DECIDED: Decisions = { same: [], notPeople: new Set(), entryOf: () => undefined, apart: () => false };

/** The people of all documents. Putting and removing in any order comes to the same as reading everything again; only the buckets
 *  that a document touches are clustered anew, and only when somebody asks. */
export class People {
  readonly #documents = new Map<string, { units: readonly Unit[]; aliases: readonly Alias[] }>();
  readonly #buckets = new Map<string, Bucket>();
  readonly #withAliases = new Set<string>();
  #decisions = NOTHING_DECIDED;
  #joined: Joined | undefined;
  /** How many buckets have been clustered: what tests assert instead of time. */
  bucketsClustered = 0;

  put(document: string, { forms, aliases }: PeoplePut): void {
    this.remove(document);
    const units: Unit[] = forms.map((form, index) => ({ document, index, form }));
    this.#documents.set(document, { units, aliases });
    if (aliases.length > 0) this.#withAliases.add(document);
    for (const unit of units) {
      const bucket = this.#bucketOf(unit.form.bucket);
      bucket.units.add(unit);
      bucket.people = undefined;
    }
    this.#joined = undefined;
  }

  remove(document: string): void {
    const known = this.#documents.get(document);
    if (!known) return;
    this.#documents.delete(document);
    this.#withAliases.delete(document);
    for (const unit of known.units) {
      const bucket = this.#buckets.get(unit.form.bucket);
      if (!bucket?.units.delete(unit)) continue;
      bucket.people = undefined;
      if (bucket.units.size === 0) this.#buckets.delete(unit.form.bucket);
    }
    this.#joined = undefined;
  }

  /** Takes what the user has decided instead of what was decided before. */
  decide(decisions: Decisions | undefined): void {
    this.#decisions = decisions ?? NOTHING_DECIDED;
    for (const bucket of this.#buckets.values()) bucket.people = undefined;
    this.#joined = undefined;
  }

  /** Whom a form of a document means; nobody where the user says that it is no person. */
  personOf(document: string, form: number): Person | undefined {
    const unit = this.#documents.get(document)?.units[form];
    const own = unit && this.#peopleOf(unit.form.bucket).byUnit.get(unit);
    return own && (this.#together().get(own) ?? own);
  }

  /** Whether others than the one whom a form of a document means have its surname too. */
  hasNamesakes(document: string, form: number): boolean {
    const unit = this.#documents.get(document)?.units[form];
    const own = this.personOf(document, form);
    if (!unit || !own) return false;
    return this.#peopleOf(unit.form.bucket).people.some(
      (other) =>
        (this.#together().get(other) ?? other) !== own &&
        isMentioned(other) &&
        other.units.some((each) => each.form.givens.length > 0 && sameFamily(each.form, unit.form)),
    );
  }

  /** All people, by name. */
  all(): readonly Person[] {
    const together = this.#together();
    const people = new Set<Person>();
    for (const key of this.#buckets.keys())
      for (const person of this.#peopleOf(key).people) if (isMentioned(person)) people.add(together.get(person) ?? person);
    return [...people].sort((a, b) => compare(a.sortName, b.sortName) || compare(a.id, b.id));
  }

  #bucketOf(key: string): Bucket {
    let bucket = this.#buckets.get(key);
    if (!bucket) this.#buckets.set(key, (bucket = { units: new Set(), people: undefined }));
    return bucket;
  }

  #peopleOf(key: string): BucketPeople {
    const bucket = this.#buckets.get(key);
    if (!bucket) return NOBODY;
    if (!bucket.people) {
      const counted = [...bucket.units].filter(({ form }) => !this.#decisions.notPeople.has(form.written));
      bucket.people = peopleOf(clustered(counted, this.#decisions));
      this.bucketsClustered++;
    }
    return bucket.people;
  }

  /** People of different clusters whom some text or the user calls one, each with whom they are together. */
  #together(): Joined {
    if (this.#joined) return this.#joined;
    const pairs: (readonly [Person, Person])[] = [];
    for (const document of this.#withAliases) {
      const known = this.#documents.get(document);
      const person = (index: number): Person | undefined => {
        const unit = known?.units[index];
        return unit && this.#peopleOf(unit.form.bucket).byUnit.get(unit);
      };
      for (const { form, other } of known?.aliases ?? []) {
        const [one, two] = [person(form), person(other)];
        if (one && two && one !== two) pairs.push([one, two]);
      }
    }
    const spellings = this.#decisions.same.length > 0 ? this.#bySpelling() : undefined;
    const preferred = new Map<Person, string>();
    for (const same of this.#decisions.same) {
      const people = [...new Set(same.flatMap((written) => [...(spellings?.get(written) ?? [])]))];
      const [first, ...others] = people;
      if (!first) continue;
      preferred.set(first, same[0] as string);
      for (const other of others) pairs.push([first, other]);
    }
    this.#joined = joined(pairs, preferred);
    return this.#joined;
  }

  #bySpelling(): Map<string, Set<Person>> {
    const spellings = new Map<string, Set<Person>>();
    for (const key of this.#buckets.keys()) {
      for (const person of this.#peopleOf(key).people) {
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

interface Bucket {
  readonly units: Set<Unit>;
  people: BucketPeople | undefined;
}

interface BucketPeople {
  readonly people: readonly Person[];
  readonly byUnit: ReadonlyMap<Unit, Person>;
}

const NOBODY: BucketPeople = { people: [], byUnit: new Map() };

type Joined = ReadonlyMap<Person, Person>;

function peopleOf(clusters: readonly Cluster[]): BucketPeople {
  const ids = new Set<string>();
  const byUnit = new Map<Unit, Person>();
  const made = new Map<Cluster, Person & { maybe: Person[] }>();
  for (const cluster of clusters) {
    const lead = leadOf(cluster.units);
    const person = { id: personId(lead, ids), name: lead.written, sortName: sortName(lead), units: cluster.units, maybe: [] as Person[] };
    made.set(cluster, person);
    for (const unit of cluster.units) byUnit.set(unit, person);
  }
  for (const [cluster, person] of made) {
    for (const other of cluster.maybe) {
      const whom = made.get(other);
      if (whom) person.maybe.push(whom);
    }
  }
  return { people: [...made.values()], byUnit };
}

function joined(pairs: readonly (readonly [Person, Person])[], preferred: ReadonlyMap<Person, string>): Joined {
  const groups = new Map<Person, Set<Person>>();
  const groupOf = (person: Person): Set<Person> => groups.get(person) ?? new Set([person]);
  for (const [one, two] of pairs) {
    const [group, other] = [groupOf(one), groupOf(two)];
    if (group === other) continue;
    for (const person of other) group.add(person);
    for (const person of group) groups.set(person, group);
  }
  for (const person of preferred.keys()) if (!groups.has(person)) groups.set(person, new Set([person]));
  const together = new Map<Person, Person>();
  for (const group of new Set(groups.values())) {
    const members = [...group].sort((a, b) => compare(a.id, b.id));
    const units = members.flatMap((person) => person.units);
    const lead = leadOf(units);
    const decided = members.map((person) => preferred.get(person)).find((given) => given !== undefined);
    const whole: Person = {
      id: personId(lead, new Set()),
      name: decided ?? lead.written,
      ...(decided === undefined ? {} : { preferred: true as const }),
      sortName: sortName(lead),
      units,
      // Whom a bare surname may mean is settled where it is one of them.
      maybe: members.flatMap(({ maybe }) => (maybe.some((other) => group.has(other)) ? [] : maybe)),
    };
    for (const person of members) together.set(person, whole);
  }
  return together;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
