import type { DocumentPeople, NameForm } from "../../model/people";
import { type Cluster, clustered, type Unit } from "./bucket";

/** A person as far as the corpus knows: forms that belong together. */
export interface Person {
  /** The same as long as the corpus is the same: `turgenev-ivan`. */
  readonly id: string;
  /** The fullest and most frequent form: `Ivan Sergeevich Turgenev`. */
  readonly name: string;
  readonly units: readonly Unit[];
  /** A bare surname that several share: whom it may mean. */
  readonly maybe: readonly Person[];
}

/** The people of all documents. Putting and removing in any order comes to the same as reading everything again; only the buckets
 *  that a document touches are clustered anew. */
export class People {
  readonly #documents = new Map<string, DocumentPeople>();
  readonly #buckets = new Map<string, Map<string, Unit[]>>();
  readonly #clusters = new Map<string, Cluster[]>();
  readonly #dirty = new Set<string>();
  #persons: Resolved | undefined;
  /** How many buckets have been clustered: what tests assert instead of time. */
  bucketsClustered = 0;

  put(document: string, people: DocumentPeople): void {
    this.remove(document);
    this.#documents.set(document, people);
    people.forms.forEach((form, index) => {
      if (form.count === 0) return;
      let bucket = this.#buckets.get(form.bucket);
      if (!bucket) this.#buckets.set(form.bucket, (bucket = new Map()));
      const units = bucket.get(document);
      if (units) units.push({ document, index, form });
      else bucket.set(document, [{ document, index, form }]);
      this.#touch(form.bucket);
    });
    if (people.aliases.length > 0) this.#persons = undefined;
  }

  remove(document: string): void {
    const people = this.#documents.get(document);
    if (!people) return;
    this.#documents.delete(document);
    this.#persons = undefined;
    for (const { bucket: key } of people.forms) {
      const bucket = this.#buckets.get(key);
      if (!bucket?.delete(document)) continue;
      if (bucket.size === 0) this.#buckets.delete(key);
      this.#touch(key);
    }
  }

  /** Whom a form of a document means. */
  personOf(document: string, form: number): Person | undefined {
    return this.#resolved().byUnit.get(`${form}\n${document}`);
  }

  /** All people, by name. */
  all(): readonly Person[] {
    return this.#resolved().persons;
  }

  #touch(key: string): void {
    this.#dirty.add(key);
    this.#persons = undefined;
  }

  #resolved(): Resolved {
    if (this.#persons) return this.#persons;
    for (const key of this.#dirty) {
      const bucket = this.#buckets.get(key);
      if (!bucket) this.#clusters.delete(key);
      else {
        this.#clusters.set(key, clustered([...bucket.values()].flat()));
        this.bucketsClustered++;
      }
    }
    this.#dirty.clear();
    this.#persons = resolved(this.#clusters.values(), this.#documents);
    return this.#persons;
  }
}

interface Resolved {
  readonly persons: readonly Person[];
  readonly byUnit: ReadonlyMap<string, Person>;
}

/** Joins clusters of different buckets that some text calls one person, and names them. */
function resolved(buckets: Iterable<readonly Cluster[]>, documents: ReadonlyMap<string, DocumentPeople>): Resolved {
  const clusters = [...buckets].flat();
  const clusterOf = new Map<string, Cluster>();
  for (const cluster of clusters) for (const { document, index } of cluster.units) clusterOf.set(`${index}\n${document}`, cluster);
  const parent = new Map<Cluster, Cluster>();
  const root = (cluster: Cluster): Cluster => {
    let top = cluster;
    for (let up = parent.get(top); up; up = parent.get(top)) top = up;
    return top;
  };
  for (const [document, { aliases }] of documents) {
    for (const { form, other } of aliases) {
      const [one, two] = [clusterOf.get(`${form}\n${document}`), clusterOf.get(`${other}\n${document}`)];
      if (one && two && root(one) !== root(two)) parent.set(root(one), root(two));
    }
  }
  return named(clusters, root);
}

function named(clusters: readonly Cluster[], root: (cluster: Cluster) => Cluster): Resolved {
  const members = new Map<Cluster, Cluster[]>();
  for (const cluster of clusters) {
    const top = root(cluster);
    const list = members.get(top);
    if (list) list.push(cluster);
    else members.set(top, [cluster]);
  }
  const drafts = [...members.values()].map((parts) => {
    const units = parts
      .flatMap((part) => part.units)
      .sort((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : a.index - b.index));
    return { parts, units, lead: leadOf(units) };
  });
  drafts.sort((a, b) => compare(sortName(a.lead), sortName(b.lead)) || compare(keyOf(a.units), keyOf(b.units)));
  const ids = new Set<string>();
  const personOf = new Map<Cluster, Person>();
  const maybes = new Map<Person, Person[]>();
  const persons = drafts.map(({ parts, units, lead }) => {
    const maybe: Person[] = [];
    const person: Person = { id: freshId(lead, ids), name: lead.written, units, maybe };
    maybes.set(person, maybe);
    for (const part of parts) personOf.set(part, person);
    return person;
  });
  drafts.forEach(({ parts }, at) => {
    for (const part of parts) {
      for (const other of part.maybe) {
        const person = personOf.get(other);
        if (person) maybes.get(persons[at] as Person)?.push(person);
      }
    }
  });
  const byUnit = new Map<string, Person>();
  for (const person of persons) for (const { document, index } of person.units) byUnit.set(`${index}\n${document}`, person);
  return { persons, byUnit };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const keyOf = (units: readonly Unit[]): string => units.map(({ document, index }) => `${document}\n${index}`).join("\n");

const sortName = ({ name, written }: NameForm): string => `${name.family || written}, ${name.given.join(" ")}`;

/** The form with the most given names; of several the most frequent one. */
function leadOf(units: readonly Unit[]): NameForm {
  const counts = new Map<string, number>();
  for (const { form } of units) counts.set(form.written, (counts.get(form.written) ?? 0) + form.count);
  const rank = (form: NameForm): number =>
    form.givens.filter((given) => given.length > 2).length * 2 +
    Math.min(form.givens.length, 1) -
    (form.lemmas.length > 0 ? 1 : 0) -
    (form.written.includes(",") ? 0.5 : 0);
  let lead = (units[0] as Unit).form;
  for (const { form } of units) {
    const better =
      rank(form) - rank(lead) || (counts.get(form.written) ?? 0) - (counts.get(lead.written) ?? 0) || compare(lead.written, form.written);
    if (better > 0) lead = form;
  }
  return lead;
}

function freshId(form: NameForm, taken: Set<string>): string {
  const words = `${form.name.family} ${form.name.given.join(" ")} ${form.name.suffix ?? ""}`.toLowerCase().normalize("NFD");
  const base = words.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "person";
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  taken.add(id);
  return id;
}
