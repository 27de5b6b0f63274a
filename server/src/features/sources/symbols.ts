import { SymbolKind, type WorkspaceSymbol } from "vscode-languageserver";
import type { CorpusIndex } from "../../corpus/index";
import { repositoryOf } from "../../data/repositories/repositories";
import { type FactTables, rangeIn } from "../../facts/facts";
import { fileName, folded } from "../workspaceSymbol";

/** Files and shelf marks sent for one query. */
const LIMIT = 200;

/** The archival files of the corpus whose archive and numbers have all words of a query: `garf 5446` finds all files of that fond.
 *  Each leads to the place that cites it first. */
export function archiveSymbols(corpus: CorpusIndex<FactTables>, query: string): WorkspaceSymbol[] {
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
          name: `${known?.abbreviations[0] ?? repository}: ${numbers.join(", ")}`,
          kind: SymbolKind.File,
          location: { uri, range: rangeIn(lineStarts, archive) },
          containerName: fileName(uri),
        });
        if (symbols.size >= LIMIT) return [...symbols.values()];
      }
    }
  }
  return [...symbols.values()];
}
