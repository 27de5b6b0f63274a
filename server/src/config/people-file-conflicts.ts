import type { Scalar, YAMLMap } from "yaml";
import { yaml } from "../yaml";
import type { Tell } from "./yaml-fields";

/** Tells what a people file says in two ways: a spelling or an id in two entries, one person who is two, and who died before being born. */
export function tellConflicts(root: YAMLMap, tell: Tell): void {
  const entries = entriesIn(root);
  const owners = new Map<string, Named>();
  const ids = new Map<string, string>();
  for (const entry of entries) {
    tellOwners(entry, owners, tell);
    const [id] = scalarsOf(entry.map.get("id", true));
    const other = id && ids.get(wordOf(id));
    if (id && other !== undefined) tell(id, `“${wordOf(id)}” is the id of ${other} already.`);
    else if (id) ids.set(wordOf(id), entry.name);
    tellDates(entry, tell);
  }
  for (const list of listsIn(root, "different")) tellOnePerson(scalarsOf(list), owners, tell);
}

interface Named {
  readonly name: string;
  readonly map: YAMLMap;
}

function entriesIn(root: YAMLMap): Named[] {
  const { isMap } = yaml();
  return listsIn(root, "people").flatMap((item) => {
    const map = isMap(item) ? (item as YAMLMap) : undefined;
    const [name] = map ? scalarsOf(map.get("name", true)) : [];
    return map && name ? [{ map, name: wordOf(name) }] : [];
  });
}

/** What stands in the lists under a key, which may be there twice by mistake. */
function listsIn(root: YAMLMap, key: string): unknown[] {
  const { isScalar, isSeq } = yaml();
  return root.items
    .filter((pair) => isScalar(pair.key) && pair.key.value === key)
    .flatMap(({ value }) => (isSeq(value) ? value.items : [value]));
}

/** The texts of a list, or one alone. */
function scalarsOf(node: unknown): Scalar[] {
  const { isScalar, isSeq } = yaml();
  return (isSeq(node) ? node.items : [node]).flatMap((item) => (isScalar(item) && item.value !== null ? [item as Scalar] : []));
}

const wordOf = (node: Scalar): string => String(node.value);

function tellOwners(entry: Named, owners: Map<string, Named>, tell: Tell): void {
  const [name, ...forms] = [...scalarsOf(entry.map.get("name", true)), ...scalarsOf(entry.map.get("forms", true))];
  for (const node of name ? [name, ...forms] : []) {
    const word = wordOf(node);
    const owner = owners.get(word);
    if (owner === entry) continue;
    if (!owner) owners.set(word, entry);
    else if (node === name && word === owner.name)
      tell(node, `“${word}” has an entry already: put both into one, or give one of them another name.`);
    else tell(node, `“${word}” stands in the entry of ${owner.name} already. A spelling means one person: leave it out of one of them.`);
  }
}

function tellDates({ name, map }: Named, tell: Tell): void {
  const [[born], [died]] = [scalarsOf(map.get("born", true)), scalarsOf(map.get("died", true))];
  const [from, to] = [yearOf(born), yearOf(died)];
  if (from !== undefined && to !== undefined && to < from) tell(died, `${name} died in ${to}, before being born in ${from}.`);
}

/** The year of `1818` and `1818-11-09`; none of `c. 1818` and of `43 BC`. */
function yearOf(date: Scalar | undefined): number | undefined {
  const year = /^(\d{3,4})(?:-\d\d){0,2}$/.exec(date ? wordOf(date) : "")?.[1];
  return year === undefined ? undefined : Number(year);
}

/** `different` says of two spellings of one entry that they are two people. */
function tellOnePerson(nodes: readonly Scalar[], owners: ReadonlyMap<string, Named>, tell: Tell): void {
  const seen = new Set<Named>();
  for (const node of nodes) {
    const owner = owners.get(wordOf(node));
    if (owner && seen.has(owner))
      tell(
        node,
        `“${wordOf(node)}” is another spelling of ${owner.name} under “people”, and somebody else here: take it out of one of them.`,
      );
    if (owner) seen.add(owner);
  }
}
