import type { FactTables } from "../../facts/encoding";
import type { ArchiveFact, CitationFact } from "../../model/facts";
import type { CorpusIndex } from "../index";
import { otherChapters } from "./chapters";
import { fitsTitle, titleWords } from "./works";

/** A work as any document may cite it: `{ key: "neri/salt-and-the-sea", of: "neri", title: "Salt and the Sea" }`. */
export interface NamedWork {
  readonly key: string;
  /** The family name of its first author, else the first word of its title. */
  readonly of: string;
  readonly title: string;
}

/** What one document cites of a source. */
export interface CitedIn<Fact> {
  readonly uri: string;
  readonly places: readonly Fact[];
}

/** Where other documents than that one cite a work, in full, in short or by “Ibid.”, in the order of their names. */
export function workCitedIn(corpus: CorpusIndex<FactTables>, uri: string, work: NamedWork): CitedIn<CitationFact>[] {
  if (work.of === "") return [];
  return corpus
    .documentsWith("citations", "of", work.of)
    .filter((other) => other !== uri)
    .sort()
    .map((other) => ({ uri: other, places: citationsOf(corpus.facts(other)?.rows("citations") ?? [], work) }))
    .filter(({ places }) => places.length > 0);
}

/** The citations of a work among those of one document. */
export function citationsOf(citations: readonly CitationFact[], { key, of, title }: NamedWork): CitationFact[] {
  const words = titleWords(title);
  const keys = new Set([key]);
  for (const { of: author, work, unknown, unknownTitle } of citations) {
    // A document that cites the work in full nowhere knows it by what its short title says.
    if (author === of && unknown && work !== undefined && unknownTitle !== undefined && fitsTitle(titleWords(unknownTitle), words))
      keys.add(work);
  }
  return citations.filter(({ work }) => work !== undefined && keys.has(work));
}

/** Where other documents than that one cite what a key names: a file, a fond, an archive. What the manuscript's other chapters
 *  call by an abbreviation that only one of them introduces is found as well. */
export function archiveCitedIn(
  corpus: CorpusIndex<FactTables>,
  uri: string,
  key: string,
  manuscript: readonly string[] = [],
): CitedIn<ArchiveFact>[] {
  const [repository = ""] = key.split("/");
  if (repository === "") return [];
  const citing = corpus.documentsWith("archives", "repository", repository);
  const isIntroduced = manuscript.some((each) => corpus.facts(each)?.column("shorthands", "repository").includes(repository));
  return [...new Set([...citing, ...(isIntroduced ? manuscript : [])])]
    .filter((other) => other !== uri)
    .sort()
    .flatMap((other) => {
      if (manuscript.includes(other)) {
        const places = archivesIn(corpus, other, key, manuscript);
        return places.length > 0 ? [{ uri: other, places }] : [];
      }
      // Thousands may cite one archive: what exactly they cite is read of those that are shown.
      const isCited =
        key === repository ||
        corpus
          .facts(other)
          ?.column("archives", "key")
          .some((each) => liesIn(each, key));
      return isCited
        ? [
            {
              uri: other,
              get places() {
                return archivesIn(corpus, other, key, []);
              },
            },
          ]
        : [];
    });
}

function archivesIn(corpus: CorpusIndex<FactTables>, uri: string, key: string, manuscript: readonly string[]): readonly ArchiveFact[] {
  const keyOf = archiveKeys(corpus, manuscript, uri);
  return (corpus.facts(uri)?.rows("archives") ?? []).filter((archive) => liesIn(keyOf(archive), key));
}

const liesIn = (whole: string, key: string): boolean => whole === key || whole.startsWith(`${key}/`);

/** The keys of a document's archival references as its manuscript has them: an abbreviation that it does not introduce itself is that of
 *  another chapter. */
export function archiveKeys(
  corpus: CorpusIndex<FactTables>,
  manuscript: readonly string[],
  uri: string,
): (archive: Pick<ArchiveFact, "key" | "named" | "repository">) => string {
  const others = otherChapters(corpus, manuscript, uri);
  const own = new Set(corpus.facts(uri)?.column("shorthands", "term"));
  return ({ key, named, repository }) => {
    const meant = own.has(named) ? undefined : others?.introduction(named)?.repository;
    return meant === undefined ? key : `${meant}${key.slice(repository.length)}`;
  };
}
