import { levelsInWords } from "../corpus/sources/carry-over";
import { familyKey, titleWords } from "../corpus/sources/works";
import { keyOf } from "../data/repositories/repositories";
import type { NoteDocument } from "../document/document";
import { ownSourcesOf, type SourcesInDocument, spanInDocument } from "../document/sources";
import type { ArchiveFact, CitationFact, ShorthandFact, WorkFact } from "../model/facts";
import type { Span } from "../model/note";
import type { ResolvedCitation } from "../model/sources";

/** What a document cites, for the corpus. */
export interface SourceFacts {
  readonly archives: readonly ArchiveFact[];
  readonly works: readonly WorkFact[];
  readonly citations: readonly CitationFact[];
  readonly shorthands: readonly ShorthandFact[];
}

export const NO_SOURCES: SourceFacts = { archives: [], works: [], citations: [], shorthands: [] };

/** What the notes of a document cite and introduce. */
export function sourceFactsOf(document: NoteDocument): SourceFacts {
  const sources = ownSourcesOf(document);
  const place = ({ note, from, to }: Span & { readonly note: number }) => ({
    ...spanInDocument(sources, note, { from, to }),
    note: noteLabel(sources, note),
  });
  const archives = sources.archives.flatMap((archive) => {
    const { repository, key } = archive;
    if (!repository) return [];
    return [{ ...place(archive), repository: repository.key, named: keyOf(repository.written), key, levels: levelsInWords(archive) }];
  });
  const shorthands = sources.shorthands.map(({ note, from, to, term, expansion, expansionSpan, repository, work }) => ({
    ...place({ note, from: Math.min(from, expansionSpan.from), to }),
    term: keyOf(term),
    written: term,
    expansion,
    ...(repository !== undefined && { repository }),
    ...(work !== undefined && { work }),
  }));
  return {
    archives: archives.sort(byPlace),
    works: worksIn(document, sources).sort(byPlace),
    citations: citationsIn(sources)
      .map(({ citation, ...rest }) => ({ ...place(citation), ...rest }))
      .sort(byPlace),
    shorthands: shorthands.sort(byPlace),
  };
}

/** So many units of a citation are kept. */
const WORDS = 400;

/** Each work once, where it is first cited in full. */
function worksIn(document: NoteDocument, sources: SourcesInDocument): WorkFact[] {
  const works = new Map<string, WorkFact>();
  for (const { note, from, to, item, work } of sources.citations) {
    if (item.kind !== "citation" || item.form !== "full" || work === undefined || works.has(work)) continue;
    const span = spanInDocument(sources, note, { from, to });
    const by = familyKey(item.creators);
    const [begins] = titleWords(item.title);
    works.set(work, {
      ...span,
      note: noteLabel(sources, note),
      key: work,
      ...(by !== "" && { by }),
      ...(begins !== undefined && { begins }),
      title: item.title ?? "",
      words: document
        .slice(span.from, Math.min(span.to, span.from + WORDS))
        .replace(/\s+/g, " ")
        .trim(),
    });
  }
  return [...works.values()];
}

function citationsIn(sources: SourcesInDocument): (Omit<CitationFact, keyof Span | "note"> & { readonly citation: ResolvedCitation })[] {
  const of = new Map<string, string>();
  return sources.citations.flatMap((citation) => {
    const { form, work, item, certainty, archive } = citation;
    if (archive !== undefined) return [];
    const named = familyKey(item.creators) || titleWords(item.title)[0];
    if (work !== undefined && named !== undefined && !of.has(work)) of.set(work, named);
    const meant = (work === undefined ? undefined : of.get(work)) ?? named;
    const unknown = certainty === "unknown";
    return [
      {
        citation,
        form,
        ...(meant !== undefined && { of: meant }),
        ...(work !== undefined && { work }),
        ...(unknown && item.title !== undefined && { unknownTitle: item.title }),
        unknown,
      },
    ];
  });
}

/** The number of a note as readers see it, else its label. */
function noteLabel({ entries }: SourcesInDocument, note: number): string {
  const entry = entries[note];
  return entry?.number ?? entry?.label ?? "";
}

const byPlace = (a: Span, b: Span): number => a.from - b.from;
