import { SymbolKind, type WorkspaceSymbol } from "vscode-languageserver";
import type { CorpusIndex } from "../../corpus/index";
import { type FactTables, rangeIn } from "../../facts/encoding";
import type { PeopleIndex } from "../../index/people-index";
import type { Steps } from "../../steps";
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
  for (const person of yield* people.everyone()) {
    yield;
    const written = spellings(person).map(([each]) => each);
    const searched = folded([person.name, ...written].join("\n"));
    if (!words.every((word) => searched.includes(word))) continue;
    const first = person.units.find(({ form }) => form.written === person.name) ?? person.units[0];
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

/** Editors show only symbols whose name has the letters of the query: `Pavle Ivanović (Ivanovich)` for one who asks for that spelling, and
 *  `Pavle Ivanović (Pavle Ivanovic)` for one who types no diacritics. */
function nameFor(query: string, name: string, spellings: readonly string[]): string {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const has = (written: string): boolean => words.every((word) => written.toLowerCase().includes(word));
  if (has(name)) return name;
  const other = spellings.find(has) ?? [name, ...spellings].map(withoutDiacritics).find(has) ?? spellings.join(", ");
  return `${name} (${other})`;
}
