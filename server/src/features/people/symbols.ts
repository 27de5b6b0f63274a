import { SymbolKind, type WorkspaceSymbol } from "vscode-languageserver";
import type { CorpusIndex } from "../../corpus/index";
import type { Person } from "../../corpus/people/person";
import { type FactTables, rangeIn } from "../../facts/encoding";
import type { PeopleIndex } from "../../index/people-index";
import type { Steps } from "../../steps";
import { isTakenOut } from "../../uris";
import { folded, withoutDiacritics } from "../words";
import { extentOf } from "./card";
import { spellings } from "./known";

/** People sent for one query. */
const LIMIT = 200;

/** People one of whose spellings has every word of the query; each leads to its first mention. */
export function* personSymbols(corpus: CorpusIndex<FactTables>, people: PeopleIndex, query: string): Steps<WorkspaceSymbol[]> {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const symbols: WorkspaceSymbol[] = [];
  const fits = fitting(words);
  let looked = 0;
  for (const person of yield* people.everyone()) {
    if (++looked % AT_ONCE === 0) yield;
    const declared = people.entryOf(person)?.forms ?? [];
    if (!fits(person, declared)) continue;
    yield;
    const written = [...spellings(person).map(([each]) => each), ...declared];
    // Rather into a text that can be edited than into one that lies in a file.
    const units = [...person.units.filter(({ document }) => !isTakenOut(document)), ...person.units];
    const first = units.find(({ form }) => form.written === person.name) ?? units[0];
    if (!first) continue;
    const lineStarts = corpus.facts(first.document)?.column("about", "lineStarts")[0] ?? [0];
    const range = rangeIn(lineStarts, { from: first.form.first, to: first.form.first + first.form.written.length });
    symbols.push({
      name: nameFor(query, person.name, written),
      kind: SymbolKind.Class,
      location: { uri: first.document, range },
      containerName: extentOf(person),
    });
    if (symbols.length >= LIMIT) break;
  }
  return symbols;
}

/** So many people are looked at in one step. */
const AT_ONCE = 500;

/** Whether the spellings of a person, those of people.yaml too, have all of these words, which are folded. Most people are spelled as in another document. */
function fitting(words: readonly string[]): (person: Person, declared: readonly string[]) => boolean {
  const known = new Map<string, readonly string[]>();
  const wordsIn = (written: string): readonly string[] => {
    let found = known.get(written);
    if (!found) {
      const searched = folded(written);
      known.set(written, (found = words.filter((word) => searched.includes(word))));
    }
    return found;
  };
  return ({ name, spellings }, declared) => {
    const found = [name, ...spellings, ...declared].flatMap(wordsIn);
    return words.every((word) => found.includes(word));
  };
}

/** Editors show only symbols whose name has the letters of the query: `Pavle Ivanović (Ivanovich)` for one who asks for that spelling, and
 *  `Pavle Ivanović (Pavle Ivanovic)` for one who types no diacritics. */
function nameFor(query: string, name: string, spellings: readonly string[]): string {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const has = (written: string): boolean => words.every((word) => written.toLowerCase().includes(word));
  if (has(name)) return name;
  const other = spellings.find(has) ?? [name, ...spellings].map(withoutDiacritics).find(has) ?? spellings.join(", ");
  return `${name} (${other})`;
}
