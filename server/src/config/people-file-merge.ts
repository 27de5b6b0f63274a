import type { Node, YAMLMap, YAMLSeq } from "yaml";
import type { PeopleFile, PersonRecord } from "../corpus/people/decisions";
import { isTooDeep, yaml } from "../yaml";
import { readPeopleFile } from "./people-file";
import { pairOf, quoted, withField, withItem } from "./yaml-edit";

/** A people file with people of a list in it, and what became of them. */
export interface Merged {
  readonly text: string;
  /** Names that are new. */
  readonly added: readonly string[];
  /** Names of entries that got what they did not say. */
  readonly completed: readonly string[];
  /** What the list says otherwise, or what cannot be taken over: a sentence each. What the file says stays. */
  readonly told: readonly string[];
}

/** Takes people into a people file. Nothing that stands there is changed or lost: entries get the spellings, dates, numbers and links that they have
 *  not, and those whom the file does not know are added at the end. Doing it twice is doing it once. Undefined where the file cannot be read. */
export function withPeople(text: string, records: readonly PersonRecord[]): Merged | undefined {
  if (isTooDeep(text)) return undefined;
  const { isMap, isSeq, parseDocument } = yaml();
  const { contents, errors } = parseDocument(text, { logLevel: "silent" });
  const people = isMap(contents) ? pairOf(contents as YAMLMap, "people")?.value : undefined;
  const isReadable = (contents === null || isMap(contents)) && (!people || isSeq(people) || isEmpty(people));
  if (errors.length > 0 || !isReadable) return undefined;
  const plan = planOf(text, records);
  const list = isSeq(people) ? (people as YAMLSeq) : undefined;
  let changed = plan.fresh.length > 0 ? withEntries(text, contents as YAMLMap | null, list, plan.fresh) : text;
  // From the last to the first, so that places in the text as it was parsed are those of the text as it is by now.
  const maps = list?.items.filter((item) => isMap(item)) as YAMLMap[] | undefined;
  const byPlace = [...plan.more].sort(([a], [b]) => b - a);
  for (const [at, more] of byPlace) {
    const map = maps?.find(({ range }) => range?.[0] === at);
    if (map) changed = withMore(changed, map, more);
  }
  return {
    text: changed,
    added: plan.fresh.map(({ name }) => name),
    completed: byPlace.map(([, { name }]) => name).reverse(),
    told: plan.told,
  };
}

const isEmpty = (node: unknown): boolean => yaml().isScalar(node) && node.value === null;

interface Plan {
  readonly fresh: readonly PersonRecord[];
  /** What entries get, only what they do not say; by where they begin. */
  readonly more: ReadonlyMap<number, PersonRecord>;
  readonly told: readonly string[];
}

/** Somebody as the file will have them. */
interface Draft {
  /** Where the entry begins in the file; nowhere yet of those who are new. */
  readonly from: number | undefined;
  entry: PersonRecord;
  /** What of it is not in the file yet. */
  more: PersonRecord;
}

const draftOf = (entry: PersonRecord, from?: number): Draft => ({ from, entry, more: { name: entry.name, forms: [], ids: {}, links: [] } });

function planOf(text: string, records: readonly PersonRecord[]): Plan {
  const { file } = readPeopleFile(text);
  const drafts = file.people.map((entry) => draftOf(entry, entry.from));
  const owners = new Map<string, Draft>();
  for (const draft of drafts) for (const word of [draft.entry.name, ...draft.entry.forms]) if (!owners.has(word)) owners.set(word, draft);
  const told: string[] = [];
  for (const record of records) {
    const known = draftFor(record, drafts, owners);
    const refusal = known ? refused(record, known.entry) : file.nobody.includes(record.name) && listedAsNobody(record.name);
    if (refusal) {
      told.push(refusal);
      continue;
    }
    const draft = known ?? draftOf({ name: record.name, forms: [], ids: {}, links: [] });
    if (!known) drafts.push(draft);
    owners.set(draft.entry.name, draft);
    const more = { ...missingIn(draft.entry, record, told), name: draft.entry.name, forms: freeForms(draft, record, owners, file, told) };
    for (const word of more.forms) owners.set(word, draft);
    draft.entry = joined(draft.entry, more);
    draft.more = joined(draft.more, more);
  }
  const more = drafts.flatMap((draft) => (draft.from !== undefined && saysAnything(draft.more) ? [[draft.from, draft.more] as const] : []));
  return { fresh: drafts.filter(({ from }) => from === undefined).map(({ entry }) => entry), more: new Map(more), told };
}

const listedAsNobody = (name: string): string => `“${name}” was left out: it is listed under “nobody”.`;

/** Who has a number in an authority file; else the name; else whose name is among the spellings that the list has. A spelling that both have, as a
 *  bare surname, says nothing. */
function draftFor(record: PersonRecord, drafts: readonly Draft[], owners: ReadonlyMap<string, Draft>): Draft | undefined {
  const byNumber = drafts.find(({ entry: { ids } }) => Object.entries(record.ids).some(([authority, id]) => ids[authority] === id));
  return byNumber ?? owners.get(record.name) ?? drafts.find(({ entry }) => record.forms.includes(entry.name));
}

/** The spellings that an entry has not, and nobody else either. */
function freeForms(draft: Draft, record: PersonRecord, owners: ReadonlyMap<string, Draft>, file: PeopleFile, told: string[]): string[] {
  const words = new Set([draft.entry.name, ...draft.entry.forms]);
  const isApart = (word: string): boolean => file.different.some((list) => list.includes(word) && list.some((other) => words.has(other)));
  const why = (word: string): string | undefined => {
    const owner = owners.get(word);
    if (file.nobody.includes(word)) return "it is listed under “nobody”";
    if (owner && owner !== draft) return `it stands in the entry of ${owner.entry.name}`;
    return isApart(word) ? "it is listed under “different”" : undefined;
  };
  return [record.name, ...record.forms].filter((word) => {
    if (words.has(word)) return false;
    const reason = why(word);
    if (reason !== undefined) told.push(`“${word}” was left out of ${draft.entry.name}: ${reason}.`);
    else words.add(word);
    return reason === undefined;
  });
}

/** Two with one name and two numbers of one authority are two people, and one file cannot hold both under that name. */
function refused(record: PersonRecord, { name, ids }: PersonRecord): string | undefined {
  const other = Object.entries(record.ids).find(([authority, id]) => ids[authority] !== undefined && ids[authority] !== id);
  const hasNumber = Object.entries(record.ids).some(([authority, id]) => ids[authority] === id);
  if (!other || hasNumber) return undefined;
  const [authority, id] = other;
  return `“${record.name}” was left out: ${authority} ${id} is not the ${authority} ${ids[authority]} of ${name}.`;
}

const FIELDS = ["id", "born", "died", "description"] as const;

function missingIn(entry: PersonRecord, record: PersonRecord, told: string[]): Omit<PersonRecord, "name" | "forms"> {
  const fields = FIELDS.flatMap((field) => {
    const [ours, theirs] = [entry[field], record[field]];
    if (!theirs || theirs === ours) return [];
    if (ours === undefined) return [[field, theirs] as const];
    if (field !== "id") told.push(`${entry.name}: “${field}: ${ours}” stays; the list has “${theirs}”.`);
    return [];
  });
  return {
    ...Object.fromEntries(fields),
    ids: Object.fromEntries(Object.entries(record.ids).filter(([authority]) => entry.ids[authority] === undefined)),
    links: record.links.filter((link) => !entry.links.includes(link)),
  };
}

const saysAnything = ({ forms, ids, links, id, born, died, description }: PersonRecord): boolean =>
  forms.length + links.length + Object.keys(ids).length > 0 || [id, born, died, description].some((field) => field !== undefined);

const joined = (one: PersonRecord, more: PersonRecord): PersonRecord => ({
  ...more,
  ...one,
  forms: [...one.forms, ...more.forms],
  ids: { ...more.ids, ...one.ids },
  links: [...one.links, ...more.links],
});

/** With what an entry gets: new fields at its end, then the lists and the numbers that it has, the lowest first. */
function withMore(text: string, map: YAMLMap, { name: _name, forms, ids, links, ...fields }: PersonRecord): string {
  const { isMap } = yaml();
  const lists = { forms, links };
  const has = (key: string): boolean => pairOf(map, key) !== undefined;
  const fresh = { ...fields, ...Object.fromEntries([...Object.entries({ ...lists, ids })].filter(([key]) => !has(key))) };
  const lines = fieldsOf(fresh);
  let changed = lines.length > 0 ? withField(text, map, oneAfterTheOther(lines, map.flow)) : text;
  const placed = ["forms", "ids", "links"]
    .filter(has)
    .map((key) => ({ key, at: (pairOf(map, key)?.key as Node | undefined)?.range?.[0] ?? 0 }));
  for (const { key } of placed.sort((a, b) => b.at - a.at)) {
    const value = pairOf(map, key)?.value;
    if (key !== "ids") changed = withItems(changed, map, key, lists[key as keyof typeof lists].map(quoted));
    else if (isMap(value) && Object.keys(ids).length > 0)
      changed = withField(changed, value as YAMLMap, oneAfterTheOther(numbersOf(ids), value.flow));
  }
  return changed;
}

function withItems(text: string, map: YAMLMap, key: string, items: readonly string[]): string {
  const value = pairOf(map, key)?.value;
  const isOnLines = isEmpty(value) || (yaml().isSeq(value) && !value.flow);
  if (!isOnLines) return items.length > 0 ? withItem(text, map, key, items.join(", ")) : text;
  return items.reduceRight((changed, item) => withItem(changed, map, key, item), text);
}

/** Fields of one line each: `forms: [A, B]`. */
function fieldsOf(fields: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(fields).flatMap(([key, value]) => {
    if (value === undefined || value === "") return [];
    if (typeof value === "string") return [`${key}: ${YEAR.test(value) ? value : quoted(value)}`];
    if (Array.isArray(value)) return value.length > 0 ? [`${key}: [${value.map(quoted).join(", ")}]`] : [];
    const members = numbersOf(value as PersonRecord["ids"]);
    return members.length > 0 ? [`${key}: { ${members.join(", ")} }`] : [];
  });
}

const numbersOf = (ids: PersonRecord["ids"]): string[] => Object.entries(ids).map(([authority, id]) => `${authority}: ${quoted(id)}`);

const oneAfterTheOther = (fields: readonly string[], flow: boolean | undefined): string => fields.join(flow ? ", " : "\n");

/** A number that is no other as text. */
const YEAR = /^[1-9]\d{0,3}$/;

/** With new entries at the end of the list, written as the list is. */
function withEntries(text: string, root: YAMLMap | null, list: YAMLSeq | undefined, people: readonly PersonRecord[]): string {
  const entries = people.map(({ name, id, forms, born, died, description, ids, links }) =>
    fieldsOf({ name, id, forms, born, died, description, ids, links }),
  );
  if (list?.flow)
    return withItems(
      text,
      root as YAMLMap,
      "people",
      entries.map((fields) => `{ ${fields.join(", ")} }`),
    );
  const at = list?.range?.[0] ?? 2;
  const indent = " ".repeat(list ? at - (text.lastIndexOf("\n", at - 1) + 1) : 2);
  const item = entries.map((fields) => fields.join(`\n${indent}  `)).join(`\n${indent}- `);
  if (root) return withItem(text, root, "people", item);
  const begun = `${text.replace(/[^\n]$/, "$&\n")}people:\n`;
  const fresh = yaml().parseDocument(begun, { logLevel: "silent" }).contents as YAMLMap;
  return withItem(begun, fresh, "people", item);
}
