import { repositoryOf } from "../data/repositories/repositories";
import type { NoteDocument } from "../document/document";
import { type SourcesInDocument, sourcesOf, spanInDocument } from "../document/sources";
import type { Span } from "../model/note";
import type { ResolvedArchive, ResolvedCitation, ResolvedShorthand } from "../model/resolved-sources";

/** What `apparatus facts` prints of the sources of a document: archival references, citations and shorthands, in text order. */
export function sourceFacts(document: NoteDocument): Record<string, unknown> {
  const sources = sourcesOf(document);
  const label = (note: number): string => sources.entries[note]?.label ?? "";
  const rangeOf = ({ note, from, to }: Placed) => document.rangeOf(spanInDocument(sources, note, { from, to }));
  const byPlace = <Item extends Placed>(items: readonly Item[]): Item[] =>
    [...items].sort((a, b) => startIn(sources, a) - startIn(sources, b));
  return {
    archives: byPlace(sources.archives).map((archive) => ({
      range: rangeOf(archive),
      note: label(archive.note),
      ...archiveFact(archive),
    })),
    citations: byPlace(sources.citations).map((citation) => ({
      range: rangeOf(citation),
      note: label(citation.note),
      ...citationFact(citation, label),
    })),
    shorthands: byPlace(sources.shorthands).map(({ term, expansion, note, from, to }) => ({
      range: rangeOf({ note, from, to }),
      term,
      expansion,
      note: label(note),
    })),
    crossReferences: byPlace(sources.crossReferences).map((reference) => ({
      range: rangeOf(reference),
      note: label(reference.note),
      targets: reference.targets.map((target) => ({ number: target.label, note: target.note === undefined ? null : label(target.note) })),
    })),
  };
}

interface Placed extends Span {
  readonly note: number;
}

const startIn = (sources: SourcesInDocument, { note, from, to }: Placed): number => spanInDocument(sources, note, { from, to }).from;

function archiveFact({ repository, collections, units, locator, documents, key, repeats }: ResolvedArchive): Record<string, unknown> {
  return {
    ...(repository && { repository: repository.key, written: repository.written }),
    ...(collections.length > 0 && { collections }),
    units: units.map(({ level, value, inherited }) => ({ level, value, ...(inherited && { inherited }) })),
    ...(locator !== undefined && { locator }),
    key,
    ...(repeats && { repeats }),
    ...(documents.length > 0 && { documents }),
  };
}

function citationFact(
  { form, position, certainty, antecedent, work, item }: ResolvedCitation,
  label: (note: number) => string,
): Record<string, unknown> {
  return {
    form,
    position,
    ...(antecedent !== undefined && { antecedentNote: label(antecedent) }),
    ...(work !== undefined && { work }),
    ...(certainty !== "sure" && { certainty }),
    ...(item.creators.length > 0 && { creators: item.creators }),
    ...(item.title !== undefined && { title: item.title }),
    ...(item.kind === "citation" && {
      ...(item.container !== undefined && { container: item.container }),
      ...(item.place !== undefined && { place: item.place }),
      ...(item.publisher !== undefined && { publisher: item.publisher }),
      ...(item.year !== undefined && { year: item.year }),
      ...(item.volume !== undefined && { volume: item.volume }),
    }),
    ...(item.locator !== undefined && { locator: item.locator }),
    ...(item.quotes && { quotedFrom: true }),
  };
}

/** The repositories that the documents cite: full names, abbreviations, and where a document introduces them. */
export function repositoryFacts(documents: readonly { readonly path: string; readonly document: NoteDocument }[]): Record<string, unknown> {
  const found = new Map<string, { name: string; abbreviations: Set<string>; definedAt?: unknown }>();
  for (const { path, document } of documents) {
    const sources = sourcesOf(document);
    const introductions = new Map(sources.shorthands.toReversed().map((each) => [each.repository, each]));
    for (const { repository } of sources.archives) {
      if (!repository) continue;
      const known = repositoryOf(repository.key);
      const entry = found.get(repository.key) ?? { name: known?.name ?? repository.written, abbreviations: new Set(known?.abbreviations) };
      found.set(repository.key, entry);
      if (/^\p{Lu}[\p{L}. -]{1,12}$/u.test(repository.written) && /\p{Lu}\p{L}?\p{Lu}/u.test(repository.written))
        entry.abbreviations.add(repository.written);
      introduce(entry, introductions.get(repository.key), sources, path, document);
    }
  }
  return Object.fromEntries([...found].map(([key, entry]) => [key, { ...entry, abbreviations: [...entry.abbreviations] }]));
}

function introduce(
  entry: { name: string; abbreviations: Set<string>; definedAt?: unknown },
  shorthand: ResolvedShorthand | undefined,
  sources: SourcesInDocument,
  path: string,
  document: NoteDocument,
): void {
  if (entry.definedAt || !shorthand) return;
  entry.name = shorthand.expansion;
  entry.abbreviations.add(shorthand.term);
  entry.definedAt = { file: path, range: document.rangeOf(spanInDocument(sources, shorthand.note, shorthand)) };
}
