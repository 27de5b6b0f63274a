import type {
  AboutFact,
  ArchiveFact,
  CallFact,
  CitationFact,
  DocumentFacts,
  FindingFact,
  HeadingFact,
  NoteFact,
  PersonAliasFact,
  PersonDescriptionFact,
  PersonFormFact,
  PersonMentionFact,
  PersonYearFact,
  RelatedFact,
  ShorthandFact,
  WorkFact,
} from "../model/facts";
import type { Span } from "../model/note";
import type { Steps } from "../steps";
import { lastAtOrBelow, type Range } from "../text";
import { Columns, type FieldsOf, type Rows, type Schema } from "./columns";
import { encodeColumns, encodeColumnsInSteps } from "./write-columns";

/** The tables of one document's facts. */
export interface FactTables {
  readonly about: AboutFact;
  readonly headings: HeadingFact;
  readonly calls: CallFact;
  readonly notes: NoteFact;
  readonly findings: FindingFact;
  readonly related: RelatedFact;
  readonly personForms: PersonFormFact;
  readonly personMentions: PersonMentionFact;
  readonly personAliases: PersonAliasFact;
  readonly personDescriptions: PersonDescriptionFact;
  readonly personYears: PersonYearFact;
  readonly archives: ArchiveFact;
  readonly works: WorkFact;
  readonly citations: CitationFact;
  readonly shorthands: ShorthandFact;
}

/** How facts are written. A field of kind `key` can be looked up across all documents of the corpus, and one of kind `sign` sifts them. */
export const factSchema: Schema<FactTables> = {
  about: {
    format: "text",
    flavour: "text?",
    title: "text?",
    length: "number",
    lineStarts: "risings",
  } satisfies FieldsOf<AboutFact>,
  headings: { from: "rising", to: "rising", level: "number", text: "prose" } satisfies FieldsOf<HeadingFact>,
  calls: { from: "rising", to: "rising", label: "text", note: "number?" } satisfies FieldsOf<CallFact>,
  notes: {
    from: "rising",
    to: "rising",
    label: "text",
    labelFrom: "rising",
    labelTo: "rising",
    inline: "flag",
    words: "prose",
  } satisfies FieldsOf<NoteFact>,
  findings: {
    from: "rising",
    to: "rising",
    code: "text",
    message: "text",
    severity: "text",
    unnecessary: "flag",
  } satisfies FieldsOf<FindingFact>,
  related: { finding: "rising", from: "rising", to: "rising", message: "text" } satisfies FieldsOf<RelatedFact>,
  personForms: {
    written: "text",
    family: "text",
    given: "texts",
    particles: "texts",
    suffix: "text?",
    gender: "text?",
    titles: "texts",
    declension: "text?",
    author: "flag",
    cited: "flag",
    relative: "flag",
    count: "number",
    first: "rising",
    certainty: "number",
  } satisfies FieldsOf<PersonFormFact>,
  personMentions: { from: "rising", to: "rising", form: "number", kind: "text", role: "text" } satisfies FieldsOf<PersonMentionFact>,
  personAliases: { form: "number", other: "number", why: "text" } satisfies FieldsOf<PersonAliasFact>,
  personDescriptions: { from: "rising", to: "rising", form: "number", text: "text" } satisfies FieldsOf<PersonDescriptionFact>,
  personYears: { form: "rising", year: "number", count: "number" } satisfies FieldsOf<PersonYearFact>,
  archives: {
    from: "rising",
    to: "rising",
    note: "text",
    repository: "key",
    named: "text",
    key: "sign",
    levels: "text",
  } satisfies FieldsOf<ArchiveFact>,
  works: {
    from: "rising",
    to: "rising",
    note: "text",
    key: "text",
    by: "key?",
    begins: "key?",
    title: "prose",
    words: "prose",
  } satisfies FieldsOf<WorkFact>,
  citations: {
    from: "rising",
    to: "rising",
    note: "text",
    form: "text",
    of: "key?",
    work: "sign?",
    unknownTitle: "sign?",
    unknown: "flag",
  } satisfies FieldsOf<CitationFact>,
  shorthands: {
    from: "rising",
    to: "rising",
    note: "text",
    term: "key",
    written: "text",
    expansion: "text",
    repository: "text?",
    work: "text?",
  } satisfies FieldsOf<ShorthandFact>,
};

/** Facts that are read only as far as they are asked for: `rows("notes")`, `column("about", "title")`. */
export type EncodedFacts = Columns<FactTables>;

/** The facts of a document in the one form in which threads, cache and index hold them. */
export const encodeFacts = (facts: DocumentFacts): Uint8Array<ArrayBuffer> => encodeColumns(factSchema, rowsOf(facts));

/** The same in steps: a long text has many facts. */
export const encodeFactsInSteps = (facts: DocumentFacts): Steps<Uint8Array<ArrayBuffer>> => encodeColumnsInSteps(factSchema, rowsOf(facts));

function rowsOf(facts: DocumentFacts): Rows<FactTables> {
  const { headings, calls, notes, findings, related } = facts;
  const { personForms, personMentions, personAliases, personDescriptions, personYears } = facts;
  const { archives, works, citations, shorthands } = facts;
  // One literal: to spread objects takes longer than to write what is in them.
  return {
    about: [facts],
    headings,
    calls,
    notes,
    findings,
    related,
    personForms,
    personMentions,
    personAliases,
    personDescriptions,
    personYears,
    archives,
    works,
    citations,
    shorthands,
  };
}

/** Encoded facts, of which a column is read when it is asked for. */
export const openFacts = (bytes: Uint8Array): EncodedFacts => new Columns(factSchema, bytes);

/** Where a span of a document that is not open stands: from the starts of its lines, `column("about", "lineStarts")`. */
export function rangeIn(lineStarts: readonly number[], span: Span): Range {
  const position = (offset: number) => {
    const line = lastAtOrBelow(lineStarts, offset);
    return { line, character: offset - (lineStarts[line] as number) };
  };
  return { start: position(span.from), end: position(span.to) };
}
