import type { FactTables } from "../../facts/encoding";
import type { ArchiveFact, CitationFact } from "../../model/facts";
import type { Steps } from "../../steps";
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
export function* workCitedIn(corpus: CorpusIndex<FactTables>, uri: string, work: NamedWork): Steps<CitedIn<CitationFact>[]> {
  const cited: CitedIn<CitationFact>[] = [];
  for (const other of mayCiteWork(corpus, work)) {
    const places = other === uri ? [] : citationsOf(corpus.facts(other)?.rows("citations") ?? [], work);
    if (places.length > 0) cited.push({ uri: other, places });
    yield;
  }
  return cited;
}

/** The documents that may cite a work, in the order of their names: those that know it by its key, or by a short title only. */
function mayCiteWork(corpus: CorpusIndex<FactTables>, { key, of }: NamedWork): readonly string[] {
  const citing = of === "" ? [] : corpus.documentsWith("citations", "of", of);
  const found = [...corpus.sift(citing, "citations", "work", key), ...corpus.sift(citing, "citations", "unknownTitle")];
  return [...new Set(found)].sort();
}

/** The citations of a work among those of one document. */
function citationsOf(citations: readonly CitationFact[], { key, of, title }: NamedWork): CitationFact[] {
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
export function* archiveCitedIn(
  corpus: CorpusIndex<FactTables>,
  uri: string,
  key: string,
  manuscript: readonly string[] = [],
): Steps<CitedIn<ArchiveFact>[]> {
  const [repository = ""] = key.split("/");
  if (repository === "") return [];
  const citing = mayCiteArchive(corpus, key);
  const chapters = new Set(manuscript);
  const isIntroduced = manuscript.some((each) => corpus.facts(each)?.column("shorthands", "repository").includes(repository));
  const cited: CitedIn<ArchiveFact>[] = [];
  for (const other of [...new Set([...citing, ...(isIntroduced ? manuscript : [])])].sort()) {
    if (other === uri) continue;
    if (chapters.has(other)) {
      const places = archivesIn(corpus, other, key, manuscript);
      if (places.length > 0) cited.push({ uri: other, places });
    } else if (key === repository || citesFile(corpus, other, key)) {
      // Thousands may cite one archive: what exactly they cite is read of those that are shown.
      cited.push({
        uri: other,
        get places() {
          return archivesIn(corpus, other, key, []);
        },
      });
    }
    yield;
  }
  return cited;
}

/** The documents that may cite an archive or what belongs to it. */
function mayCiteArchive(corpus: CorpusIndex<FactTables>, key: string): readonly string[] {
  const [repository = ""] = key.split("/");
  const citing = corpus.documentsWith("archives", "repository", repository);
  return key === repository ? citing : corpus.sift(citing, "archives", "key", key);
}

const citesFile = (corpus: CorpusIndex<FactTables>, uri: string, key: string): boolean =>
  corpus
    .facts(uri)
    ?.column("archives", "key")
    .some((each) => liesIn(each, key)) ?? false;

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
