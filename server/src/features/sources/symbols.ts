import { SymbolKind, type WorkspaceSymbol } from "vscode-languageserver";
import type { CorpusIndex } from "../../corpus/index";
import { repositoryOf } from "../../data/repositories/repositories";
import { type FactTables, rangeIn } from "../../facts/encoding";
import type { Steps } from "../../steps";
import { fileName } from "../../uris";
import { firstWords } from "../markup";
import { folded } from "../words";

/** Files and shelf marks sent for one query. */
const LIMIT = 200;

/** The works that the corpus cites in full, by author or by the beginning of the title, and any words of the title: `neri salt`.
 *  Each leads to the place that cites it first. */
export function* workSymbols(corpus: CorpusIndex<FactTables>, query: string): Steps<WorkspaceSymbol[]> {
  const words = folded(query)
    .split(/[\s,/]+/)
    .filter(Boolean);
  if (words.length === 0) return [];
  const symbols = new Map<string, WorkspaceSymbol>();
  for (const uri of citing(corpus, words)) {
    const facts = corpus.facts(uri);
    const lineStarts = facts?.column("about", "lineStarts")[0] ?? [0];
    for (const work of facts?.rows("works") ?? []) {
      const searched = folded(`${work.by ?? ""} ${work.title}`);
      if (symbols.has(work.key) || !words.every((word) => searched.includes(word))) continue;
      symbols.set(work.key, {
        name: firstWords(work.words, 100),
        kind: SymbolKind.File,
        location: { uri, range: rangeIn(lineStarts, work) },
        containerName: fileName(uri),
      });
      if (symbols.size >= LIMIT) return [...symbols.values()];
    }
    yield;
  }
  return [...symbols.values()];
}

/** The documents that cite a work whose author, or the beginning of whose title, has one of the words, in the order of their names. */
function citing(corpus: CorpusIndex<FactTables>, words: readonly string[]): string[] {
  const found = new Set<string>();
  for (const field of ["by", "begins"] as const) {
    for (const { key } of corpus.keys("works", field)) {
      if (words.some((word) => key.includes(word))) for (const uri of corpus.documentsWith("works", field, key)) found.add(uri);
    }
  }
  return [...found].sort();
}

/** The archival files of the corpus whose archive and numbers have all words of a query: `garf 5446` finds all files of that fond.
 *  Each leads to the place that cites it first. */
export function* archiveSymbols(corpus: CorpusIndex<FactTables>, query: string): Steps<WorkspaceSymbol[]> {
  const words = folded(query)
    .split(/[\s,/]+/)
    .filter(Boolean);
  if (words.length === 0) return [];
  const symbols = new Map<string, WorkspaceSymbol>();
  for (const { key: repository } of corpus.keys("archives", "repository")) {
    const known = repositoryOf(repository);
    const names = folded([repository, ...(known?.abbreviations ?? []), known?.name ?? "", known?.english ?? ""].join(" "));
    const rest = words.filter((word) => !names.includes(word));
    if (rest.length === words.length) continue;
    for (const uri of [...corpus.documentsWith("archives", "repository", repository)].sort()) {
      const facts = corpus.facts(uri);
      const lineStarts = facts?.column("about", "lineStarts")[0] ?? [0];
      for (const archive of facts?.rows("archives") ?? []) {
        const numbers = archive.key.split("/").slice(1);
        if (archive.repository !== repository || symbols.has(archive.key) || !rest.every((word) => numbers.includes(word))) continue;
        symbols.set(archive.key, {
          name: [known?.abbreviations[0] ?? archive.named, archive.levels].filter((part) => part !== "").join(", "),
          kind: SymbolKind.File,
          location: { uri, range: rangeIn(lineStarts, archive) },
          containerName: fileName(uri),
        });
        if (symbols.size >= LIMIT) return [...symbols.values()];
      }
      yield;
    }
  }
  return [...symbols.values()];
}
