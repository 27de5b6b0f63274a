import { drained, type Steps } from "../../steps";
import { clustered } from "./bucket";
import { countsOf, leadOf, nameIn, personId, sortName } from "./naming";
import type { Claims, Cluster, Person, Unit } from "./person";

/** What the user decides of those who are clustered. */
interface Deciding extends Claims {
  readonly notPeople: ReadonlySet<string>;
}

/** Units that may be one person with each other, and their people once somebody has asked: another object with every change. */
interface Bucket {
  readonly units: Unit[];
  people: readonly Person[] | undefined;
}

/** So often the people of a bucket are found out in steps while others change it; then at once. */
const MOST_TRIES = 3;

/** The units of all documents in buckets, which are never compared with each other. A bucket is clustered when somebody asks, and anew
 *  only when something in it has changed. */
export class Buckets {
  readonly #buckets = new Map<string, Bucket>();
  /** How often a bucket has been clustered: what tests assert instead of time. */
  clustered = 0;

  constructor(public deciding: Deciding) {}

  get keys(): Iterable<string> {
    return this.#buckets.keys();
  }

  /** Takes units out of a bucket, and puts others into it. */
  change(key: string, gone: readonly Unit[], come: readonly Unit[]): void {
    const before = this.#buckets.get(key)?.units ?? [];
    const units = gone.length > 0 ? without(before, new Set(gone)) : before;
    for (const unit of come) units.push(unit);
    if (units.length > 0) this.#buckets.set(key, { units, people: undefined });
    else this.#buckets.delete(key);
  }

  /** From now on the user decides otherwise. */
  decide(deciding: Deciding): void {
    this.deciding = deciding;
    for (const [key, { units }] of this.#buckets) this.#buckets.set(key, { units, people: undefined });
  }

  isClustered(key: string): boolean {
    return this.#buckets.get(key)?.people !== undefined;
  }

  personOf(unit: Unit): Person | undefined {
    this.peopleOf(unit.form.bucket);
    return unit.person;
  }

  peopleOf(key: string): readonly Person[] {
    const bucket = this.#buckets.get(key);
    return bucket ? (bucket.people ?? this.#keep(bucket, drained(this.#found(bucket)))) : [];
  }

  /** The same in steps, between which documents may come and go. */
  *peopleInSteps(key: string): Steps<readonly Person[]> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const bucket = this.#buckets.get(key);
      if (!bucket || bucket.people) break;
      const found = yield* this.#found(bucket);
      yield;
      if (this.#buckets.get(key) === bucket && !bucket.people) return this.#keep(bucket, found);
    }
    return this.peopleOf(key);
  }

  *#found({ units }: Bucket): Steps<Person[]> {
    const { notPeople } = this.deciding;
    const counted = notPeople.size === 0 ? units : units.filter(({ form }) => !notPeople.has(form.written));
    return yield* peopleIn(yield* clustered(counted, this.deciding));
  }

  #keep(bucket: Bucket, people: readonly Person[]): readonly Person[] {
    for (const unit of bucket.units) unit.person = undefined;
    for (const person of people) for (const unit of person.units) unit.person = person;
    bucket.people = people;
    this.clustered++;
    return people;
  }
}

const without = (units: readonly Unit[], gone: ReadonlySet<Unit>): Unit[] => units.filter((unit) => !gone.has(unit));

/** The most units of the people that are named in one step. */
const AT_ONCE = 500;

function* peopleIn(clusters: readonly Cluster[]): Steps<Person[]> {
  const ids = new Map<string, number>();
  const [only] = clusters;
  if (only && clusters.length === 1) return [personOf(only, ids)];
  const made = new Map<Cluster, Person & { maybe: Person[] }>();
  let named = 0;
  for (const cluster of clusters) {
    made.set(cluster, personOf(cluster, ids));
    named += cluster.units.length;
    if (named < AT_ONCE) continue;
    named = 0;
    yield;
  }
  for (const [cluster, person] of made) {
    for (const other of cluster.maybe) {
      const whom = made.get(other);
      if (whom) person.maybe.push(whom);
    }
  }
  return [...made.values()];
}

function personOf({ units }: Cluster, ids: Map<string, number>): Person & { maybe: Person[] } {
  const counts = countsOf(units);
  const lead = leadOf(units, counts);
  return { id: personId(lead, ids), name: nameIn(lead), sortName: sortName(lead), units, spellings: [...counts.keys()], maybe: [] };
}
