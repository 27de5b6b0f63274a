import type { Decisions } from "./people";

/** What `people.yaml` says of one person. */
export interface PersonEntry {
  /** The preferred name. */
  readonly name: string;
  /** Other spellings and names of the same person. */
  readonly same: readonly string[];
  /** Spellings that mean somebody else. */
  readonly not: readonly string[];
  readonly born?: string;
  readonly died?: string;
  readonly description?: string;
  /** Numbers in authority files: `{ viaf: "95218067" }`. */
  readonly ids: Readonly<Record<string, string>>;
  readonly links: readonly string[];
  /** Where the entry stands in the file. */
  readonly from: number;
  readonly to: number;
}

export interface PeopleFile {
  readonly people: readonly PersonEntry[];
  /** Words that look like names and are none. */
  readonly notPeople: readonly string[];
}

/** What the clustering needs of a people file: which spellings are one entry, and which are apart. */
export function decisionsOf({ people, notPeople }: PeopleFile): Decisions {
  const entries = new Map<string, number>();
  const apart = new Set<string>();
  people.forEach(({ name, same, not }, entry) => {
    for (const written of [name, ...same]) {
      if (!entries.has(written)) entries.set(written, entry);
      for (const other of not) apart.add(pair(written, other));
    }
  });
  return {
    same: people.map(({ name, same }) => [name, ...same]),
    notPeople: new Set(notPeople),
    entryOf: (written) => entries.get(written),
    apart: (one, other) => apart.size > 0 && apart.has(pair(one, other)),
  };
}

const pair = (one: string, other: string): string => (one < other ? `${one}\n${other}` : `${other}\n${one}`);
