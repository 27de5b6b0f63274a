import type { Span } from "../../model/note";
import type { Decisions } from "./people";
import type { Person } from "./person";

/** A person as lists have one: an entry of `people.yaml`, a row of a table, a `person` of TEI. */
export interface PersonRecord {
  readonly id?: string;
  /** The preferred name. */
  readonly name: string;
  /** Other spellings and names of the same person. */
  readonly forms: readonly string[];
  readonly born?: string;
  readonly died?: string;
  readonly description?: string;
  /** Numbers in authority files: `{ viaf: "95218067" }`. */
  readonly ids: Readonly<Record<string, string>>;
  readonly links: readonly string[];
}

/** What `people.yaml` says of one person, and where. */
export interface PersonEntry extends PersonRecord, Span {}

/** What a `people.yaml` says. */
export interface PeopleFile {
  readonly people: readonly PersonEntry[];
  /** Lists of spellings that are all different people. */
  readonly different: readonly (readonly string[])[];
  /** Words that look like names and are none. */
  readonly nobody: readonly string[];
}

/** What the clustering needs of a people file: which spellings are one entry, and which are apart. */
export function decisionsOf({ people, different, nobody }: PeopleFile): Decisions {
  const entries = new Map<string, number>();
  const apart = new Set<string>();
  people.forEach(({ name, forms }, entry) => {
    for (const written of [name, ...forms]) {
      if (!entries.has(written)) entries.set(written, entry);
    }
  });
  for (const list of different) for (const one of list) for (const other of list) if (one !== other) apart.add(pair(one, other));
  return {
    same: people.map(({ name, forms }) => [name, ...forms]),
    notPeople: new Set(nobody),
    about: new Set([...entries.keys(), ...different.flat(), ...nobody]),
    entryOf: (written) => entries.get(written),
    apart: (one, other) => apart.size > 0 && apart.has(pair(one, other)),
  };
}

/** Finds what a people file says of a person: by the name, else by any of the spellings. */
export function entryFinder(file: PeopleFile | undefined): (person: Person) => PersonEntry | undefined {
  const entries = new Map<string, PersonEntry>();
  for (const entry of file?.people ?? []) {
    for (const written of [entry.name, ...entry.forms]) if (!entries.has(written)) entries.set(written, entry);
  }
  return ({ name, units }) => {
    if (entries.size === 0) return undefined;
    const unit = units.find(({ form }) => entries.has(form.written));
    return entries.get(name) ?? (unit && entries.get(unit.form.written));
  };
}

const pair = (one: string, other: string): string => (one < other ? `${one}\n${other}` : `${other}\n${one}`);
