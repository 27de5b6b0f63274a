import { repositoryOf } from "../../data/repositories/repositories";
import type { DocumentSources, ResolvedArchive } from "../../model/resolved-sources";

/** An archive with all its files that a manuscript cites: an entry of the book's list of archives. */
export interface ListedRepository {
  readonly key: string;
  readonly name: string;
  readonly abbreviation?: string;
  readonly place?: string;
  readonly wikidata?: string;
  readonly isil?: string;
  readonly files: readonly ListedFile[];
}

/** A file, or a shelf mark, with the notes that cite it. */
export interface ListedFile {
  readonly key: string;
  readonly collections: readonly string[];
  readonly units: readonly { readonly level: string; readonly value: string }[];
  readonly notes: readonly { readonly file: string; readonly note: string }[];
}

/** A document whose sources are listed, under the path that the user knows. */
export interface CitingDocument {
  readonly path: string;
  readonly sources: DocumentSources;
  readonly labelOf: (note: number) => string;
}

interface GrowingFile extends ListedFile {
  readonly notes: { file: string; note: string }[];
}

interface Growing extends Omit<ListedRepository, "key" | "files"> {
  readonly files: Map<string, GrowingFile>;
}

/** The archival sources of documents, sorted by archive and level. References whose archive is not known are left out. */
export function listOfArchives(documents: readonly CitingDocument[]): ListedRepository[] {
  const repositories = new Map<string, Growing>();
  for (const { path, sources, labelOf } of documents) {
    for (const archive of sources.archives) {
      if (!archive.repository) continue;
      const { key } = archive.repository;
      const entry: Growing = repositories.get(key) ?? { ...describe(key, archive, documents), files: new Map() };
      repositories.set(key, entry);
      const file = entry.files.get(archive.key) ?? listedFile(archive);
      entry.files.set(archive.key, file);
      const note = labelOf(archive.note);
      if (!file.notes.some((each) => each.file === path && each.note === note)) file.notes.push({ file: path, note });
    }
  }
  return [...repositories]
    .map(([key, { files, ...about }]) => ({ key, ...about, files: [...files.values()].sort(byLevels) }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}

function listedFile({ key, collections, units }: ResolvedArchive): GrowingFile {
  return { key, collections, units: units.map(({ level, value }) => ({ level, value })), notes: [] };
}

/** What the texts say of a repository, and the table where they say nothing; of its abbreviations only one that they print. */
function describe(key: string, archive: ResolvedArchive, documents: readonly CitingDocument[]): Omit<ListedRepository, "key" | "files"> {
  const introduced = documents.flatMap(({ sources }) => sources.shorthands).find((each) => each.repository === key);
  const known = repositoryOf(key);
  const written = archive.repository?.written ?? key;
  const printed = documents.flatMap(({ sources }) => sources.archives).filter(({ repository }) => repository?.key === key);
  const abbreviation =
    introduced?.term ?? known?.abbreviations.find((short) => printed.some(({ repository }) => repository?.written === short));
  const name = introduced?.expansion ?? known?.name ?? written;
  const { place, wikidata, isil } = known ?? {};
  return {
    name,
    ...(abbreviation !== undefined && { abbreviation }),
    ...(place && { place }),
    ...(wikidata && { wikidata }),
    ...(isil && { isil }),
  };
}

/** Level by level, numbers by their size: `d. 9` before `d. 10`. */
function byLevels(a: ListedFile, b: ListedFile): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const order = (left[at] ?? "").localeCompare(right[at] ?? "", "en", { numeric: true });
    if (order !== 0) return order;
  }
  return 0;
}

const partsOf = ({ collections, units }: ListedFile): string[] => [...collections, ...units.map(({ value }) => value)];
