import type { NoteDocument, Slot } from "../document/document";
import { headingWords, noteWords } from "../document/excerpt";
import { shownNote } from "../document/pairing";
import { peopleOfDocument } from "../document/people";
import { yearsNear } from "../document/person-years";
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
import type { Note, Span } from "../model/note";
import type { DocumentPeople, NameForm } from "../model/people";
import type { RuledFinding } from "../rules/rule";
import { isOneLine, lastAtOrBelow, oneLine, type Range } from "../text";
import { Columns, encodeColumns, type FieldsOf, type Schema } from "./columns";
import { NO_SOURCES, sourceFactsOf } from "./sources";

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

/** How facts are written. A field of kind `key` can be looked up across all documents of the corpus. */
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
    key: "text",
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
    work: "text?",
    unknownTitle: "text?",
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

/** What is known of a document from its own text; who is named in it and what its notes lead to only on demand, since that takes
 *  longer than all the rest. */
export function factsOf(document: NoteDocument, found: readonly RuledFinding[], withPeople = true): DocumentFacts {
  const headings = headingsOf(document);
  const people = withPeople ? peopleOfDocument(document) : NOBODY;
  return {
    format: document.format.id,
    ...(document.format.id === "markdown" ? { flavour: document.flavour.id } : {}),
    ...titleOf(document, headings),
    length: document.length,
    lineStarts: lineStartsIn(document),
    headings,
    calls: callsOf(document),
    notes: notesOf(document),
    findings: found.map(findingFact),
    related: found.flatMap(({ related }, finding) =>
      (related ?? []).map(({ span: { from, to }, message }) => ({ finding, from, to, message })),
    ),
    personForms: people.forms.map(personFormFact),
    personMentions: people.mentions,
    personAliases: people.aliases,
    personDescriptions: people.descriptions,
    personYears: withPeople ? yearsNear(document) : [],
    ...(withPeople ? sourceFactsOf(document) : NO_SOURCES),
  };
}

export function encodeFacts(facts: DocumentFacts): Uint8Array<ArrayBuffer> {
  return encodeColumns(factSchema, { ...facts, about: [facts] });
}

export const openFacts = (bytes: Uint8Array): EncodedFacts => new Columns(factSchema, bytes);

export function decodeFacts(bytes: Uint8Array): DocumentFacts {
  const facts = openFacts(bytes);
  return {
    ...(facts.rows("about")[0] as AboutFact),
    headings: facts.rows("headings"),
    calls: facts.rows("calls"),
    notes: facts.rows("notes"),
    findings: facts.rows("findings"),
    related: facts.rows("related"),
    personForms: facts.rows("personForms"),
    personMentions: facts.rows("personMentions"),
    personAliases: facts.rows("personAliases"),
    personDescriptions: facts.rows("personDescriptions"),
    personYears: facts.rows("personYears"),
    archives: facts.rows("archives"),
    works: facts.rows("works"),
    citations: facts.rows("citations"),
    shorthands: facts.rows("shorthands"),
  };
}

/** Where a span of a document that is not open stands: from the starts of its lines, `column("about", "lineStarts")`. */
export function rangeIn(lineStarts: readonly number[], span: Span): Range {
  const position = (offset: number) => {
    const line = lastAtOrBelow(lineStarts, offset);
    return { line, character: offset - (lineStarts[line] as number) };
  };
  return { start: position(span.from), end: position(span.to) };
}

function personFormFact({ written, name, declension, gender, titles, count, first, certainty }: NameForm): PersonFormFact {
  const { family, given, particles, suffix } = name;
  return {
    written,
    family,
    given,
    particles,
    ...(suffix === undefined ? {} : { suffix }),
    ...(gender === undefined ? {} : { gender }),
    titles,
    ...(declension === undefined ? {} : { declension }),
    count,
    first,
    certainty: Math.round(certainty * 100),
  };
}

const NOBODY: DocumentPeople = { forms: [], mentions: [], aliases: [], descriptions: [] };

/** So many units of a note's text are kept. */
const WORDS = 80;

/** The words of the notes of a slot: a slot never changes. */
const slotWords = new WeakMap<Slot, readonly string[]>();

function lineStartsIn({ slots }: NoteDocument): number[] {
  const starts = [0];
  for (const { lineStarts, offset } of slots)
    for (let line = 1; line < lineStarts.length; line++) starts.push((lineStarts[line] as number) + offset);
  return starts;
}

function notesOf(document: NoteDocument): NoteFact[] {
  const notes: NoteFact[] = [];
  for (const slot of document.slots) {
    const words = wordsIn(document, slot);
    const by = slot.offset;
    for (const [at, { from, to, label, labelSpan, inline }] of slot.reading.notes.entries()) {
      const [labelFrom, labelTo] = [labelSpan.from + by, labelSpan.to + by];
      notes.push({ from: from + by, to: to + by, label, labelFrom, labelTo, inline, words: words[at] as string });
    }
  }
  return notes;
}

function callsOf(document: NoteDocument): CallFact[] {
  const firstNote: number[] = [];
  let count = 0;
  for (const slot of document.slots) {
    firstNote.push(count);
    count += slot.reading.notes.length;
  }
  const calls: CallFact[] = [];
  for (const slot of document.slots) {
    const by = slot.offset;
    for (const [at, { from, to, label }] of slot.reading.calls.entries()) {
      const shown = shownNote(document, { slot, at });
      const span = { from: from + by, to: to + by, label };
      calls.push(shown ? { from: span.from, to: span.to, label, note: (firstNote[shown.slot.index] as number) + shown.at } : span);
    }
  }
  return calls;
}

function wordsIn(document: NoteDocument, slot: Slot): readonly string[] {
  let words = slotWords.get(slot);
  if (words) return words;
  words = slot.reading.notes.map((note, at) =>
    isMarked(document) ? noteWords(document, { slot, at }).slice(0, WORDS).trimEnd() : firstWordsOf(note, slot.text),
  );
  slotWords.set(slot, words);
  return words;
}

function firstWordsOf({ body }: Note, text: string): string {
  const [first] = body;
  if (!first) return "";
  const start = text.slice(first.from, Math.min(first.to, first.from + WORDS));
  if (isOneLine(start) && (body.length === 1 || start.length === WORDS)) return start.trimEnd();
  let words = "";
  for (const { from, to } of body) {
    words += ` ${text.slice(from, Math.min(to, from + 4 * WORDS))}`;
    if (words.length > 4 * WORDS) break;
  }
  return oneLine(words).slice(0, WORDS).trimEnd();
}

function headingsOf(document: NoteDocument): HeadingFact[] {
  const headings: HeadingFact[] = [];
  for (const slot of document.slots) {
    const { reading, text, offset } = slot;
    for (const block of reading.blocks) {
      const { kind, from, to, level } = block;
      if (kind !== "heading") continue;
      const shown = isMarked(document) ? headingWords(document, slot, block) : headingText(text.slice(from, Math.min(to, from + 400)));
      headings.push({ from: from + offset, to: to + offset, level: level ?? 1, text: shown });
    }
  }
  return headings;
}

/** Whether its markup is more than is worth reading past: its words are taken from its prose. */
const isMarked = ({ format }: NoteDocument): boolean => format.id !== "markdown" && format.id !== "plaintext";

/** `## Exile ##` and `Exile⏎=====` are both `Exile`. */
function headingText(text: string): string {
  let words = text.trim();
  if (words.startsWith("#")) words = words.replace(/^#{1,6}(?!#)/, "");
  if (words.endsWith("#")) words = words.replace(/([^#\s]?)[ \t]+#+$/, "$1");
  if (/[\r\n]/.test(words)) words = words.replace(/[\r\n][ \t]*(?:=+|-+)$/, "");
  return oneLine(words);
}

function titleOf(document: NoteDocument, headings: readonly HeadingFact[]): { title?: string } {
  const title = frontMatterTitle(document) ?? commandTitle(document) ?? headings[0]?.text;
  return title ? { title } : {};
}

/** `#+TITLE: Salt` of Org, `\\title{Salt}` of LaTeX. */
function commandTitle({ format, slots }: NoteDocument): string | undefined {
  const head = slots[0]?.text ?? "";
  if (format.id === "org") return /^#\+title:[ \t]*(\S[^\r\n]{0,400})/im.exec(head)?.[1]?.trim();
  const title = format.id === "latex" ? /^[ \t]*\\title\{([^{}\\]{1,400})\}/m.exec(head)?.[1] : undefined;
  return title && oneLine(title);
}

/** The value of `title:` between the dashes at the head of a Markdown text, where it stands on one line. */
function frontMatterTitle(document: NoteDocument): string | undefined {
  const head = document.slots[0]?.text ?? "";
  if (!document.flavour.frontMatter || document.format.id !== "markdown" || !/^---[ \t]*\r?\n/.test(head)) return undefined;
  for (const line of head.split(/\r?\n/).slice(1)) {
    if (/^(?:---|\.\.\.)\s*$/.test(line)) return undefined;
    const value = /^title:[ \t]+(.*)$/.exec(line)?.[1]?.trim();
    if (value && !/^[|>]/.test(value)) return oneLine(value.replace(/^(["'])(.*)\1$/, "$2")).slice(0, 400);
  }
  return undefined;
}

const findingFact = ({ code, severity, span, message, unnecessary }: RuledFinding): FindingFact => ({
  from: span.from,
  to: span.to,
  code,
  message,
  severity,
  unnecessary: unnecessary ?? false,
});
