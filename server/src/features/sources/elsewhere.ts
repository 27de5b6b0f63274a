import type { Location } from "vscode-languageserver";
import type { CorpusIndex } from "../../corpus/index";
import { type FactTables, rangeIn } from "../../facts/facts";
import type { ArchiveFact } from "../../model/facts";

/** What other documents cite of an archive, a fond, a file: all references that lie in what a key names, by document. */
export function archivesElsewhere(
  corpus: CorpusIndex<FactTables>,
  uri: string,
  key: string,
): { readonly uri: string; readonly archives: readonly ArchiveFact[] }[] {
  const [repository = ""] = key.split("/");
  if (repository === "") return [];
  return corpus
    .documentsWith("archives", "repository", repository)
    .filter((other) => other !== uri)
    .sort()
    .map((other) => ({ uri: other, archives: inKey(corpus.facts(other)?.rows("archives") ?? [], key) }))
    .filter(({ archives }) => archives.length > 0);
}

/** The same as places to jump to. */
export function placesElsewhere(corpus: CorpusIndex<FactTables>, uri: string, key: string): Location[] {
  return archivesElsewhere(corpus, uri, key).flatMap(({ uri: other, archives }) => {
    const lineStarts = corpus.facts(other)?.column("about", "lineStarts")[0] ?? [0];
    return archives.map((archive) => ({ uri: other, range: rangeIn(lineStarts, archive) }));
  });
}

const inKey = (archives: readonly ArchiveFact[], key: string): ArchiveFact[] =>
  archives.filter((each) => each.key === key || each.key.startsWith(`${key}/`));
