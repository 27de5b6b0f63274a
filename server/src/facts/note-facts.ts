import type { NoteDocument } from "../document/document";
import { isMarked, noteWords } from "../document/excerpt";
import { Memory } from "../document/memory";
import { shownNote } from "../document/pairing";
import type { Slot } from "../document/place";
import type { CallFact, DocumentFacts, FindingFact, NoteFact } from "../model/facts";
import type { Note } from "../model/note";
import type { RuledFinding } from "../rules/rule";
import { drained, type Steps } from "../steps";
import { isOneLine, oneLine } from "../text";
import { headingsOf, titleOf } from "./headings";

/** What is known of a document from its notes, and what has been found wrong in it; who is named in it, and what its notes lead to, is
 *  left out: that takes longer than all the rest. */
export const noteFactsOf = (document: NoteDocument, found: readonly RuledFinding[]): DocumentFacts =>
  drained(noteFactsInSteps(document, found));

/** The same in steps; the document must not change between them. */
export function* noteFactsInSteps(document: NoteDocument, found: readonly RuledFinding[]): Steps<DocumentFacts> {
  const headings = headingsOf(document);
  const lineStarts = lineStartsIn(document);
  yield;
  const calls = callsOf(document);
  yield;
  const notes = notesOf(document);
  return {
    format: document.format.id,
    ...(document.format.id === "markdown" ? { flavour: document.flavour.id } : {}),
    ...titleOf(document, headings),
    length: document.length,
    lineStarts,
    headings,
    calls,
    notes,
    findings: found.map(findingFact),
    related: found.flatMap(({ related }, finding) =>
      (related ?? []).map(({ span: { from, to }, message }) => ({ finding, from, to, message })),
    ),
    personForms: [],
    personMentions: [],
    personAliases: [],
    personDescriptions: [],
    personYears: [],
    archives: [],
    works: [],
    citations: [],
    shorthands: [],
  };
}

/** So many units of a note's text are kept. */
const WORDS = 80;

/** The words of the notes of a slot: a slot never changes. */
const slotWords = new Memory<readonly string[]>();

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
    slot.reading.notes.forEach(({ from, to, label, labelSpan, inline }, at) => {
      const labelFrom = labelSpan.from + by;
      const labelTo = labelSpan.to + by;
      notes.push({ from: from + by, to: to + by, label, labelFrom, labelTo, inline, words: words[at] as string });
    });
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
    slot.reading.calls.forEach(({ from, to, label }, at) => {
      const shown = shownNote(document, { slot, at });
      const span = { from: from + by, to: to + by, label };
      calls.push(shown ? { from: span.from, to: span.to, label, note: (firstNote[shown.slot.index] as number) + shown.at } : span);
    });
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
  if (isOneLine(start) && (body.length === 1 || start.length === WORDS)) return withoutEmphasis(start).trimEnd();
  let words = "";
  for (const { from, to } of body) {
    words += ` ${text.slice(from, Math.min(to, from + 4 * WORDS))}`;
    if (words.length > 4 * WORDS) break;
  }
  return withoutEmphasis(oneLine(words).slice(0, WORDS)).trimEnd();
}

/** For `See *Acts*, _2_` this is `See Acts, 2`. */
const withoutEmphasis = (words: string): string =>
  /[*_]/.test(words) ? words.replace(/\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, "") : words;

const findingFact = ({ code, severity, span, message, unnecessary }: RuledFinding): FindingFact => ({
  from: span.from,
  to: span.to,
  code,
  message,
  severity,
  unnecessary: unnecessary ?? false,
});
