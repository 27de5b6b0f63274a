import { levelsInWords } from "../corpus/sources/carry-over";
import { keyOfIntroduction } from "../corpus/sources/repository-keys";
import { familyKey, titleWords } from "../corpus/sources/works";
import { keyOf } from "../data/repositories/repositories";
import { listedAbbreviations } from "../document/abbreviation-list";
import type { NoteDocument } from "../document/document";
import { wordsIn } from "../document/excerpt";
import { ownSourcesInSteps, type SourcesInDocument, spanInDocument, startOf } from "../document/sources";
import type { ArchiveFact, CitationFact, ShorthandFact, WorkFact } from "../model/facts";
import type { ResolvedCitation } from "../model/resolved-sources";
import type { Writable } from "../model/writable";
import { drained, type Steps } from "../steps";
import { inOrder } from "../text";

/** What a document cites, for the corpus. */
export interface SourceFacts {
  readonly archives: readonly ArchiveFact[];
  readonly works: readonly WorkFact[];
  readonly citations: readonly CitationFact[];
  readonly shorthands: readonly ShorthandFact[];
}

/** What the notes of a document cite and introduce. */
export const sourceFactsOf = (document: NoteDocument): SourceFacts => drained(sourceFactsInSteps(document));

/** The same in steps; the document must not change between them. */
export function* sourceFactsInSteps(document: NoteDocument): Steps<SourceFacts> {
  const sources = yield* ownSourcesInSteps(document);
  const archives = archivesIn(sources);
  yield;
  const cited = yield* citedIn(document, sources);
  const facts = { archives, ...cited, shorthands: [...shorthandsIn(sources), ...listedIn(document)] };
  for (const each of Object.values(facts)) inOrder(each);
  return facts;
}

function archivesIn(sources: SourcesInDocument): ArchiveFact[] {
  const facts: ArchiveFact[] = [];
  /** The few names of archives that a document writes again and again, by how they are written. */
  const named = new Map<string, string>();
  const nameOf = (written: string): string => {
    const known = named.get(written);
    if (known !== undefined) return known;
    const name = keyOf(written);
    named.set(written, name);
    return name;
  };
  for (const archive of sources.archives) {
    const { note, from, to, repository, key } = archive;
    if (!repository) continue;
    const start = startOf(sources, note);
    facts.push({
      from: start + from,
      to: start + to,
      note: noteLabel(sources, note),
      repository: repository.key,
      named: nameOf(repository.written),
      key,
      levels: levelsInWords(archive),
    });
  }
  return facts;
}

/** So many citations are looked at in one step. */
const STEP = 200;

/** So many units of a citation are kept. */
const WORDS = 400;

/** Every citation of a work, and each work once, where it is first cited in full. */
function* citedIn(document: NoteDocument, sources: SourcesInDocument): Steps<{ works: WorkFact[]; citations: CitationFact[] }> {
  const works = new Map<string, WorkFact>();
  const citations: CitationFact[] = [];
  /** By the key of each work the name under which it is first cited. */
  const names = new Map<string, string>();
  for (let index = 0; index < sources.citations.length; index++) {
    const citation = sources.citations[index] as ResolvedCitation;
    const { note, from, to, form, work, item, certainty, archive } = citation;
    if (archive !== undefined) continue;
    const start = startOf(sources, note);
    const unknown = certainty === "unknown";
    const fact: Writable<CitationFact> = { from: start + from, to: start + to, note: noteLabel(sources, note), form, unknown };
    const introduces = item.kind === "citation" && form === "full" && work !== undefined && !works.has(work);
    let name = work === undefined ? undefined : names.get(work);
    if (introduces || name === undefined) {
      const terms = termsOf(sources, index);
      if (introduces) works.set(work, workFact(document, sources, citation, work, terms));
      name ??= terms.by || terms.begins;
      if (work !== undefined && name !== undefined) names.set(work, name);
    }
    if (name !== undefined) fact.of = name;
    if (work !== undefined) fact.work = work;
    if (unknown && item.title !== undefined) fact.unknownTitle = item.title;
    citations.push(fact);
    if (citations.length % STEP === 0) yield;
  }
  return { works: [...works.values()], citations };
}

/** By what a work is found again: for `Anna Neri, The Salt Roads` this is `neri` and `salt`. */
interface Terms {
  readonly by: string;
  readonly begins: string | undefined;
}

function termsOf({ citations, works }: SourcesInDocument, index: number): Terms {
  const { item, work } = citations[index] as ResolvedCitation;
  const known = work === undefined ? undefined : works.get(work);
  // With “Idem” the work has the author of another citation.
  if (known?.citation === index && item.kind === "citation" && !item.sameAuthor) return { by: known.family, begins: known.title[0] };
  return { by: familyKey(item.creators), begins: titleWords(item.title)[0] };
}

function workFact(
  document: NoteDocument,
  sources: SourcesInDocument,
  { note, from, to, item }: ResolvedCitation,
  key: string,
  { by, begins }: Terms,
): WorkFact {
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
  if (by !== "") work.by = by;
  if (begins !== undefined) work.begins = begins;
  return work;
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
