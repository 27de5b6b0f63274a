import { levelsInWords } from "../corpus/sources/carry-over";
import { keyOfIntroduction } from "../corpus/sources/repository-keys";
import { familyKey, titleWords } from "../corpus/sources/works";
import { keyOf } from "../data/repositories/repositories";
import { listedAbbreviations } from "../document/abbreviation-list";
import type { NoteDocument } from "../document/document";
import { wordsIn } from "../document/excerpt";
import { ownSourcesOf, type SourcesInDocument, spanInDocument, startOf } from "../document/sources";
import type { ArchiveFact, CitationFact, ShorthandFact, WorkFact } from "../model/facts";
import type { Span } from "../model/note";
import type { Writable } from "../model/writable";

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
  return {
    archives: archivesIn(sources).sort(byPlace),
    works: worksIn(document, sources).sort(byPlace),
    citations: citationsIn(sources).sort(byPlace),
    shorthands: [...shorthandsIn(sources), ...listedIn(document)].sort(byPlace),
  };
}

function archivesIn(sources: SourcesInDocument): ArchiveFact[] {
  const facts: ArchiveFact[] = [];
  for (const archive of sources.archives) {
    const { note, from, to, repository, key } = archive;
    if (!repository) continue;
    const start = startOf(sources, note);
    facts.push({
      from: start + from,
      to: start + to,
      note: noteLabel(sources, note),
      repository: repository.key,
      named: keyOf(repository.written),
      key,
      levels: levelsInWords(archive),
    });
  }
  return facts;
}

/** So many units of a citation are kept. */
const WORDS = 400;

/** Each work once, where it is first cited in full. */
function worksIn(document: NoteDocument, sources: SourcesInDocument): WorkFact[] {
  const works = new Map<string, WorkFact>();
  for (const { note, from, to, item, work: key } of sources.citations) {
    if (item.kind !== "citation" || item.form !== "full" || key === undefined || works.has(key)) continue;
    const start = startOf(sources, note);
    const place = sources.places[note];
    const work: Writable<WorkFact> = {
      from: start + from,
      to: start + to,
      note: noteLabel(sources, note),
      key,
      title: item.title ?? "",
      words: place ? wordsIn(document, place, { from, to: Math.min(to, from + WORDS) }) : "",
    };
    const by = familyKey(item.creators);
    const [begins] = titleWords(item.title);
    if (by !== "") work.by = by;
    if (begins !== undefined) work.begins = begins;
    works.set(key, work);
  }
  return [...works.values()];
}

function citationsIn(sources: SourcesInDocument): CitationFact[] {
  const facts: CitationFact[] = [];
  /** By the key of each work the name under which it is first cited. */
  const names = new Map<string, string>();
  for (const { note, from, to, form, work, item, certainty, archive } of sources.citations) {
    if (archive !== undefined) continue;
    const start = startOf(sources, note);
    const unknown = certainty === "unknown";
    const fact: Writable<CitationFact> = { from: start + from, to: start + to, note: noteLabel(sources, note), form, unknown };
    let name = work === undefined ? undefined : names.get(work);
    if (name === undefined) {
      name = familyKey(item.creators) || titleWords(item.title)[0];
      if (work !== undefined && name !== undefined) names.set(work, name);
    }
    if (name !== undefined) fact.of = name;
    if (work !== undefined) fact.work = work;
    if (unknown && item.title !== undefined) fact.unknownTitle = item.title;
    facts.push(fact);
  }
  return facts;
}

function shorthandsIn(sources: SourcesInDocument): ShorthandFact[] {
  return sources.shorthands.map(({ note, from, to, term, expansion, expansionSpan, repository, work }) => ({
    ...spanInDocument(sources, note, { from: Math.min(from, expansionSpan.from), to }),
    note: noteLabel(sources, note),
    term: keyOf(term),
    written: term,
    expansion,
    ...(repository !== undefined && { repository }),
    ...(work !== undefined && { work }),
  }));
}

/** What lists of abbreviations explain; it stands in no note. */
function listedIn(document: NoteDocument): ShorthandFact[] {
  return listedAbbreviations(document).map(({ from, to, term, expansion }) => {
    const repository = keyOfIntroduction(term, expansion);
    return { from, to, note: "", term: keyOf(term), written: term, expansion, repository };
  });
}

/** The number of a note as readers see it, else its label. */
function noteLabel({ entries }: SourcesInDocument, note: number): string {
  const entry = entries[note];
  return entry?.number ?? entry?.label ?? "";
}

const byPlace = (a: Span, b: Span): number => a.from - b.from;
