import type { Document, YAMLMap, YAMLSeq } from "yaml";
import { yaml } from "../yaml";

/** What a user decides about people with one click. */
export type PeopleDecision =
  | { readonly kind: "not-a-person"; readonly written: string }
  /** Both spellings are the person of that name. */
  | { readonly kind: "same"; readonly name: string; readonly spellings: readonly string[] }
  | { readonly kind: "different"; readonly name: string; readonly other: string };

/** The text of a people file with one decision more; comments and order stay. A file that cannot be read is left as it is. */
export function withDecision(text: string, decision: PeopleDecision): string | undefined {
  const { parseDocument, isMap } = yaml();
  const empty = EMPTY[decision.kind];
  const document = parseDocument(text.trim() === "" ? empty : text, { logLevel: "silent" });
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  if (decision.kind === "not-a-person") addTo(document, listIn(document, document.contents as YAMLMap, "nobody"), decision.written);
  else if (decision.kind === "different") {
    const pair = document.createNode([decision.name, decision.other]) as YAMLSeq;
    pair.flow = true;
    listIn(document, document.contents as YAMLMap, "different").items.push(pair);
  } else {
    const entry = entryFor(document, decision.name, decision.spellings);
    const list = listIn(document, entry, "forms");
    for (const written of decision.spellings) if (written !== entry.get("name")) addTo(document, list, written);
  }
  return document.toString();
}

const EMPTY = { "not-a-person": "nobody:\n", same: "people:\n", different: "different:\n" };

/** The entry that has a name already, under any spelling; else a new one. */
function entryFor(document: Document, name: string, spellings: readonly string[]): YAMLMap {
  const { isMap } = yaml();
  const people = listIn(document, document.contents as YAMLMap, "people");
  const known = new Set([name, ...spellings]);
  for (const item of people.items) {
    if (!isMap(item)) continue;
    const entry = (item.toJSON() as { name?: unknown; forms?: unknown }) ?? {};
    const words = [entry.name, ...(Array.isArray(entry.forms) ? entry.forms : [entry.forms])];
    if (words.some((word) => typeof word === "string" && known.has(word))) return item as YAMLMap;
  }
  const entry = document.createNode({ name }) as YAMLMap;
  people.items.push(entry);
  return entry;
}

function listIn(document: Document, map: YAMLMap, key: string): YAMLSeq {
  const { isSeq } = yaml();
  const known = map.get(key, true);
  if (isSeq(known)) return known as YAMLSeq;
  const list = document.createNode(
    known === undefined || known === null || (known as { value?: unknown }).value === null ? [] : [known],
  ) as YAMLSeq;
  map.set(key, list);
  return list;
}

function addTo(document: Document, list: YAMLSeq, written: string): void {
  if (!(list.toJSON() as unknown[]).includes(written)) list.items.push(document.createNode(written));
}
