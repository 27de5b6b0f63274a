import type { Scalar, YAMLMap, YAMLSeq } from "yaml";
import type { PeopleDecision } from "../model/people";
import { isTooDeep, yaml } from "../yaml";
import { pairOf, quoted, sourceOf, withField, withItem, withoutItem, withoutMember, withWord } from "./yaml-edit";

/** The text of a people file with one decision more, and without what contradicts it: what was decided last counts. Everything else stays as
 *  it was written. A file that cannot be read is left as it is. */
export function withDecision(text: string, decision: PeopleDecision): string | undefined {
  if (isTooDeep(text)) return undefined;
  const { parseDocument, isMap } = yaml();
  const { contents, errors } = parseDocument(text, { logLevel: "silent" });
  if (errors.length > 0 || (contents !== null && !isMap(contents))) return undefined;
  const begun = contents === null ? `${text.replace(/[^\n]$/, "$&\n")}${FIRST[decision.kind]}:\n` : text;
  switch (decision.kind) {
    case "not-a-person":
      return nobody(begun, decision.written);
    case "different":
      return apart(begun, decision.name, decision.other);
    case "same":
      return together(begun, decision.name, decision.spellings);
    case "preferred":
      return preferred(together(begun, decision.name, decision.spellings), decision.name);
  }
}

/** With what an empty file begins. */
const FIRST = { "not-a-person": "nobody", different: "different", same: "people", preferred: "people" };

const rootOf = (text: string): YAMLMap => yaml().parseDocument(text, { logLevel: "silent" }).contents as YAMLMap;

/** An entry of the people file, as far as it matters here. */
interface Entry {
  readonly map: YAMLMap;
  /** Its place in the list. */
  readonly at: number;
  readonly words: readonly string[];
}

function entriesOf(text: string): Entry[] {
  const { isMap, isSeq } = yaml();
  const list = pairOf(rootOf(text), "people")?.value;
  if (!isSeq(list)) return [];
  return list.items.flatMap((item, at) => {
    if (!isMap(item)) return [];
    const map = item as YAMLMap;
    return [{ map, at, words: [...wordsOf(map, "name"), ...wordsOf(map, "forms")] }];
  });
}

/** The texts under a key, be it one or a list. */
function wordsOf(map: YAMLMap, key: string): string[] {
  const { isScalar, isSeq } = yaml();
  const value = pairOf(map, key)?.value;
  const word = (item: unknown): string => (isScalar(item) && item.value !== null ? String(item.value) : "");
  return isSeq(value) ? value.items.map(word) : [word(value)].filter(Boolean);
}

function nobody(text: string, word: string): string {
  const root = rootOf(text);
  return wordsOf(root, "nobody").includes(word) ? text : withItem(text, root, "nobody", quoted(word));
}

function apart(text: string, name: string, other: string): string {
  const entry = entriesOf(text).find(({ words }) => words.includes(name) && words.includes(other));
  let changed = text;
  if (entry) {
    // The one that is not the entry's name is none of its spellings any more.
    const leaving = entry.words[0] === other ? name : other;
    changed = withoutWord(text, entry.map, "forms", leaving);
  }
  const known = differences(changed).some(({ words }) => words.includes(name) && words.includes(other));
  return known ? changed : withItem(changed, rootOf(changed), "different", `[${quoted(name)}, ${quoted(other)}]`);
}

interface Difference {
  readonly list: YAMLSeq;
  readonly at: number;
  readonly words: readonly string[];
}

/** The lists of those who are different people. */
function differences(text: string): Difference[] {
  const { isScalar, isSeq } = yaml();
  const lists = pairOf(rootOf(text), "different")?.value;
  if (!isSeq(lists)) return [];
  return lists.items.flatMap((list, at) =>
    isSeq(list) ? [{ list: list as YAMLSeq, at, words: list.items.map((item) => (isScalar(item) ? String(item.value) : "")) }] : [],
  );
}

function together(text: string, name: string, spellings: readonly string[]): string {
  const all = [...new Set([name, ...spellings])];
  const found = entriesOf(text).filter(({ words }) => words.some((word) => all.includes(word)));
  const kept = found.find(({ words }) => words[0] === name) ?? found[0];
  let changed = kept ? text : withItem(text, rootOf(text), "people", `name: ${quoted(name)}`);
  const at = kept?.at ?? entriesOf(changed).at(-1)?.at ?? 0;
  const others = found.filter((entry) => entry !== kept);
  for (const word of [...all, ...others.flatMap(({ words }) => words)]) changed = withForm(changed, at, word);
  for (const { map } of others) changed = withFieldsOf(changed, at, text, map);
  for (const other of others.toReversed()) changed = withoutItem(changed, rootOf(changed), "people", other.at);
  const entry = entriesOf(changed).find(({ words }) => words.includes(name));
  return withoutContradictions(changed, all, entry?.words ?? all);
}

const entryAt = (text: string, at: number): Entry | undefined => entriesOf(text).find((entry) => entry.at === at);

function withForm(text: string, at: number, word: string): string {
  const entry = entryAt(text, at);
  return !entry || entry.words.includes(word) ? text : withItem(text, entry.map, "forms", quoted(word));
}

/** With what another entry says and this one does not. */
function withFieldsOf(text: string, at: number, source: string, other: YAMLMap): string {
  let changed = text;
  for (const pair of other.items) {
    const map = entryAt(changed, at)?.map;
    const key = String((pair.key as Scalar).value);
    if (map && pair.value && key !== "forms" && !pairOf(map, key))
      changed = withField(changed, map, dedented(sourceOf(source, pair), source, pair.key as Scalar));
  }
  return changed;
}

/** Further lines of a field, indented from its key. */
function dedented(field: string, source: string, { range }: Scalar): string {
  const from = range?.[0] ?? 0;
  const margin = from - (source.lastIndexOf("\n", from - 1) + 1);
  return field.replace(/\r?\n( *)/g, (_, blanks: string) => `\n${blanks.slice(margin)}`);
}

/** Without what contradicts that some words are one person now: that they are nobody, or that two words of its entry are different people. */
function withoutContradictions(text: string, decided: readonly string[], together: readonly string[]): string {
  let changed = text;
  for (const { at } of differences(text).toReversed()) {
    const difference = differences(changed).find((each) => each.at === at);
    const [, ...more] = difference?.words.filter((word) => together.includes(word)) ?? [];
    if (!difference || more.length === 0) continue;
    if (difference.words.length - more.length < 2) changed = withoutItem(changed, rootOf(changed), "different", at);
    else for (const word of more) changed = withoutMemberAt(changed, at, word);
  }
  for (const word of decided) changed = withoutWord(changed, rootOf(changed), "nobody", word);
  return changed;
}

function withoutMemberAt(text: string, at: number, word: string): string {
  const difference = differences(text).find((each) => each.at === at);
  return difference ? withoutMember(text, difference.list, difference.words.indexOf(word)) : text;
}

function withoutWord(text: string, map: YAMLMap, key: string, word: string): string {
  const at = wordsOf(map, key).indexOf(word);
  return at < 0 ? text : withoutItem(text, map, key, at);
}

function preferred(text: string, name: string): string {
  const entry = entriesOf(text).find(({ words }) => words.includes(name));
  const before = entry?.words[0];
  if (!entry || before === undefined || before === name) return text;
  const scalar = entry.map.get("name", true);
  if (!yaml().isScalar(scalar)) return text;
  const renamed = withWord(text, scalar, name);
  const map = entryAt(renamed, entry.at)?.map;
  return withForm(map ? withoutWord(renamed, map, "forms", name) : renamed, entry.at, before);
}
