import { addTo } from "../by-key";
import type { PeopleFile, PersonRecord } from "../corpus/people/decisions";
import type { IndexedPerson } from "./indexed-person";

/** The people of an index as a list of people has them: without surnames that may mean one or the other, and with those of `people.yaml` whom no
 *  text mentions. Who has no name but that of others is left out, unless the file has an entry for them. */
export function recordsOf(index: readonly IndexedPerson[], file: PeopleFile | undefined): PersonRecord[] {
  const known = new Set(file?.people.map(({ name }) => name));
  const owners = ownersOf(index);
  const named = index.filter(({ name, maybe }) => maybe.length === 0 && (known.has(name) || owners.get(name)?.length === 1));
  return [...named.map(recordOf), ...unmentioned(index, file)];
}

/** The same as `people.yaml` can hold them: a spelling in it means one person. Ids are those that the user has given. */
export function entriesOf(index: readonly IndexedPerson[], file: PeopleFile | undefined): PersonRecord[] {
  const owners = ownersOf(index);
  const given = new Set(file?.people.map(({ id }) => id));
  return recordsOf(index, file).map((record) => {
    const { id, ...rest } = withoutThose(record, owners);
    return id !== undefined && given.has(id) ? { id, ...rest } : rest;
  });
}

/** A list of people without what `people.yaml` cannot hold: the spellings that several of them have, with the names of those who have them, and
 *  those of whom nothing is said but a name that others have too. */
export function withoutShared(records: readonly PersonRecord[]): {
  readonly people: readonly PersonRecord[];
  readonly shared: ReadonlyMap<string, readonly string[]>;
  readonly nameless: readonly PersonRecord[];
} {
  const owners = ownersOf(records);
  const shared = new Map([...owners].filter(([written, names]) => names.length > 1 && names.some((name) => name !== written)));
  const apart = records.map((record) => withoutThose(record, owners));
  const isNameless = (record: PersonRecord): boolean => owners.get(record.name)?.length !== 1 && saysNothing(record);
  return { people: apart.filter((record) => !isNameless(record)), shared, nameless: apart.filter(isNameless) };
}

const saysNothing = ({ forms, born, died, description, ids, links }: PersonRecord): boolean =>
  forms.length === 0 && !born && !died && !description && Object.keys(ids).length === 0 && links.length === 0;

function withoutThose(record: PersonRecord, owners: ReadonlyMap<string, readonly string[]>): PersonRecord {
  return { ...record, forms: record.forms.filter((form) => (owners.get(form)?.length ?? 1) === 1) };
}

/** By spelling, the names of those who are spelled so. */
function ownersOf(records: readonly PersonRecord[]): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const { name, forms } of records) for (const written of new Set([name, ...forms])) addTo(owners, written, name);
  return owners;
}

/** Lists of people keep whom the texts do not mention; an index does not. */
function unmentioned(index: readonly IndexedPerson[], file: PeopleFile | undefined): PersonRecord[] {
  const mentioned = new Set(index.flatMap(({ name, forms }) => [name, ...forms]));
  const others = (file?.people ?? []).filter(({ name, forms }) => ![name, ...forms].some((each) => mentioned.has(each)));
  return others.map(({ from: _from, to: _to, ...record }) => record);
}

function recordOf({ id, name, forms, born, died, description, ids, links }: IndexedPerson): PersonRecord {
  const dates = { ...(born === undefined ? {} : { born }), ...(died === undefined ? {} : { died }) };
  return { id, name, forms, ...dates, ...(description === undefined ? {} : { description }), ids, links };
}
