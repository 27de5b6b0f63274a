import type { Node, Scalar, YAMLMap } from "yaml";
import type { PeopleFile, PersonEntry } from "../corpus/people/decisions";
import { didYouMean, meantBy } from "../did-you-mean";
import type { Span } from "../model/note";
import { isTooDeep, yaml } from "../yaml";
import { tellConflicts } from "./people-file-conflicts";
import { contentsOf, fieldsOf, itemsOf, type Tell, tellInto, textOf, textsOf } from "./yaml-fields";
import type { FileProblem } from "./yaml-mistakes";

export const PEOPLE_FILE = "people.yaml";

export const isPeopleFile = (uri: string): boolean => uri.endsWith(`/${PEOPLE_FILE}`);

/** Reads `people.yaml`. Total: what cannot be read is left out and told.
 *
 *      people:
 *        - name: Ivan Turgenev
 *          forms: [Tourguéneff, Иван Тургенев]
 *          born: 1818
 *          ids: { viaf: 95218067 }
 *      different:
 *        - [Ivan Turgenev, Nikolai Turgenev]
 *      nobody: [Aurora] */
export function readPeopleFile(text: string): { file: PeopleFile; problems: FileProblem[] } {
  const problems: FileProblem[] = [];
  const people: PersonEntry[] = [];
  const different: string[][] = [];
  const nobody: string[] = [];
  const tell = tellInto(problems);
  const root = contentsOf(text, problems);
  if (!root) return { file: { people, different, nobody }, problems };
  const { isMap, isScalar, isSeq } = yaml();
  if (!isMap(root)) {
    tell(root, "Expected `people:` with a list of entries, `different:` and `nobody:`.");
    return { file: { people, different, nobody }, problems };
  }
  for (const { key, value } of root.items) {
    const name = isScalar(key) ? String(key.value) : "";
    if (name === "people") {
      if (!isSeq(value)) tell(value ?? key, "Expected a list of people, each beginning with `- name:`.");
      else for (const item of value.items) addEntry(item, people, tell);
    } else if (name === "nobody") nobody.push(...textsOf(value, tell));
    else if (name === "different") different.push(...differencesIn(value, tell));
    else {
      const meant = didYouMean(name.toLowerCase(), PARTS) || " A people file has “people”, “different” and “nobody”.";
      tell(key, `“${name}” is not known here.${meant}`, meantBy(name.toLowerCase(), PARTS));
    }
  }
  tellConflicts(root as YAMLMap, tell);
  return { file: { people, different, nobody }, problems };
}

export const PARTS = ["people", "different", "nobody"];

/** Lists of names that are different people. */
function differencesIn(value: unknown, tell: Tell): string[][] {
  const { isScalar, isSeq } = yaml();
  const isOne = isSeq(value) && value.items.length > 0 && value.items.every(isScalar);
  const lists = (isSeq(value) && !isOne ? value.items : [value]).map((list) => ({ list, names: textsOf(list, tell) }));
  return lists.flatMap(({ list, names }) => {
    if (names.length > 1 && !isOne) return [names];
    if (names.length > 0) tell(isOne ? value.items[0] : list, ONE_IS_NOT_DIFFERENT);
    return [];
  });
}

const ONE_IS_NOT_DIFFERENT = "Expected two names or more that are different people: [August Schlegel, Friedrich Schlegel].";

/** The name or spelling that stands at an offset of a people file, in an entry or in one of the other lists; its span is without quotes. */
export function wordAt(text: string, offset: number): ({ readonly word: string } & Span) | undefined {
  if (isTooDeep(text)) return undefined;
  const { isMap, isScalar, isSeq, parseDocument } = yaml();
  const find = (node: unknown, named: boolean): Scalar | undefined => {
    const range = (node as Node | null)?.range;
    if (!range || offset < range[0] || offset > range[2]) return undefined;
    if (isScalar(node)) return named && offset <= range[1] && typeof node.value === "string" ? (node as Scalar) : undefined;
    for (const item of isSeq(node) ? node.items : []) {
      const found = find(item, named);
      if (found) return found;
    }
    for (const { key, value } of isMap(node) ? node.items : []) {
      const found = find(value, isScalar(key) && NAMING.includes(String(key.value)));
      if (found) return found;
    }
    return undefined;
  };
  const scalar = find(parseDocument(text, { logLevel: "silent" }).contents, false);
  const [from = 0, to = 0] = scalar?.range ?? [];
  return scalar && { word: String(scalar.value), from, to };
}

/** Fields whose texts are names; a map in one of their lists begins anew. */
const NAMING = ["name", "forms", "different", "nobody"];

/** What an entry can say of a person. */
export const FIELDS = ["id", "name", "forms", "born", "died", "description", "ids", "links"];

function addEntry(item: unknown, people: PersonEntry[], tell: Tell): void {
  const values = fieldsOf(item, FIELDS, "a person", tell, belowIds);
  if (!values) {
    tell(item, "Expected a person: `name:` and what else is known.");
    return;
  }
  const name = textOf(values.get("name"), tell);
  if (!name) {
    tell(item, "A person needs a `name`.");
    return;
  }
  const optional = (field: "id" | "born" | "died" | "description"): Partial<PersonEntry> => {
    const text = textOf(values.get(field), tell);
    return text ? { [field]: text } : {};
  };
  people.push({
    ...optional("id"),
    name,
    forms: textsOf(values.get("forms"), tell),
    ...optional("born"),
    ...optional("died"),
    ...optional("description"),
    ids: idsOf(values.get("ids"), tell),
    links: linksOf(values.get("links"), tell),
    from: (item as Node).range?.[0] ?? 0,
    to: (item as Node).range?.[1] ?? 0,
  });
}

/** An authority that is named a step too high. */
const belowIds = (field: string): string | undefined =>
  Object.hasOwn(NUMBERS, field) ? `“${field}” belongs under “ids”: ids: { ${field}: ${NUMBERS[field]?.[1]} }.` : undefined;

function linksOf(node: unknown, tell: Tell): string[] {
  const links: string[] = [];
  for (const item of itemsOf(node, tell)) {
    const link = textOf(item, tell) ?? "";
    if (/^https?:\/\//i.test(link)) links.push(link);
    else if (link !== "")
      tell(item, `“${link}” is no web address: it begins with https:// or http://.`, HOST.test(link) ? `https://${link}` : undefined);
  }
  return links;
}

/** `www.example.org/a` */
const HOST = /^(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/[^\s,[\]{}]*)?$/i;

/** How numbers in authority files look, after what each of them publishes. */
const NUMBERS: Readonly<Record<string, readonly [form: RegExp, example: string]>> = {
  viaf: [/^\d+$/, "61631234"],
  gnd: [/^[\dX-]+$/i, "118802998"],
  wikidata: [/^Q\d+$/, "Q4095103"],
  loc: [/^n[a-z]?\s*\d+$/, "n79021164"],
  isni: [/^(?:\d{4}[ -]?){3}\d{3}[\dX]$/, "0000 0001 2144 1970"],
  orcid: [/^(?:\d{4}-){3}\d{3}[\dX]$/, "0000-0002-1825-0097"],
};

/** The authority files that `people.yaml` knows. */
export const AUTHORITIES = Object.keys(NUMBERS);

function idsOf(node: unknown, tell: Tell): Record<string, string> {
  const { isMap, isScalar } = yaml();
  if (node === undefined || node === null) return {};
  if (!isMap(node)) {
    tell(node, `Expected numbers by authority file: ${AUTHORITIES.join(", ")}.`);
    return {};
  }
  const ids: Record<string, string> = {};
  for (const { key, value } of node.items) {
    const authority = isScalar(key) ? String(key.value) : "";
    const id = textOf(value, tell);
    const lower = authority.toLowerCase();
    const meant = AUTHORITIES.includes(lower) ? `. Did you mean “${lower}”?` : `; known are ${AUTHORITIES.join(", ")}.`;
    const [form, example] = (Object.hasOwn(NUMBERS, authority) && NUMBERS[authority]) || [];
    if (!form) tell(key, `“${authority}” is not known${meant}`, AUTHORITIES.includes(lower) ? lower : undefined);
    else if (id) {
      ids[authority] = id;
      const last = id.replace(/\/+$/, "").split("/").at(-1) ?? "";
      const instead = last !== id && form.test(last) ? last : undefined;
      if (!form.test(id)) tell(value, `“${id}” does not look like a number of ${authority}, as is ${example}.`, instead);
    }
  }
  return ids;
}
