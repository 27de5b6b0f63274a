import type { Config } from "../config";
import type { NoteDocument } from "../document/document";
import { headingWords } from "../document/excerpt";
import { shownNote } from "../document/pairing";
import { callOf, noteOf, type Place } from "../document/place";
import type { Note, Span } from "../model/note";
import { findingsOf } from "../rules/run";
import { shifted } from "../text";
import type { FactsArguments } from "./arguments";
import { introduceChapters } from "./chapters";
import { peopleFacts } from "./people-facts";
import { readDocuments } from "./read";
import { repositoryFacts, sourceFacts } from "./source-facts";
import { Exit, type Terminal } from "./terminal";

/** Prints what is known of files as JSON. A file that cannot be read is told and makes the command end with 2. */
export async function facts(args: FactsArguments, terminal: Terminal): Promise<number> {
  const files: Record<string, unknown> = {};
  const { documents, failed, settingsFor } = await readDocuments(args, terminal);
  introduceChapters(documents, terminal, settingsFor);
  const { mentions, people } = peopleFacts(documents);
  for (const { path, document, config } of documents) {
    Object.defineProperty(files, path, { value: { ...fileFacts(document, config), people: mentions.get(path) ?? [] }, enumerable: true });
  }
  terminal.out(`${JSON.stringify({ files, people, repositories: repositoryFacts(documents) }, null, 2)}\n`);
  return failed ? Exit.failed : Exit.clean;
}

function fileFacts(document: NoteDocument, config: Config): Record<string, unknown> {
  const title = titleOf(document);
  return {
    format: document.format.id,
    ...(title === undefined ? {} : { title }),
    ...(document.format.id === "markdown" ? { flavour: document.flavour.id } : {}),
    ...noteFacts(document),
    ...sourceFacts(document),
    findings: findingsOf(document, config).map(({ code, severity, span, message }) => ({
      code,
      severity,
      range: document.rangeOf(span),
      message,
    })),
  };
}

/** Calls and notes in text order, and which of them lack a partner. */
function noteFacts(document: NoteDocument): Record<string, unknown> {
  const notes = document.slots.flatMap((slot) => slot.reading.notes.map((note, at) => ({ note, place: { slot, at } })));
  notes.sort((a, b) => startOf(a.place, a.note) - startOf(b.place, b.note));
  const indexes = new Map<Note, number>(notes.map(({ note }, index) => [note, index]));
  const references = document.slots.flatMap((slot) =>
    slot.reading.calls.map((call, at) => {
      const shown = shownNote(document, { slot, at });
      const definition = shown ? (indexes.get(noteOf(shown)) ?? null) : null;
      return { label: call.label, number: numberOf(call.label), range: rangeIn(document, slot.offset, call), definition };
    }),
  );
  const definitions = notes.map(({ note, place }) => {
    const body = rangeIn(document, place.slot.offset, bodyOf(note));
    return {
      label: note.label,
      number: numberOf(note.label),
      range: rangeIn(document, place.slot.offset, note.labelSpan),
      body,
      textEndLine: body.end.line,
      inline: note.inline,
    };
  });
  return { references, definitions, ...unevenFacts(document) };
}

function unevenFacts(document: NoteDocument): { dangling: string[]; orphans: string[]; duplicates: string[] } {
  const found: Record<"dangling" | "orphans" | "duplicates", { at: number; label: string }[]> = {
    dangling: [],
    orphans: [],
    duplicates: [],
  };
  for (const { calls, notes } of document.unevenGroups) {
    const [call] = calls;
    const [note] = notes;
    if (call && !note) found.dangling.push({ at: startOf(call, callOf(call)), label: callOf(call).label });
    if (note && !call) found.orphans.push({ at: startOf(note, noteOf(note)), label: noteOf(note).label });
    if (note && notes.length > 1) found.duplicates.push({ at: startOf(note, noteOf(note)), label: noteOf(note).label });
  }
  const inOrder = (items: { at: number; label: string }[]): string[] => items.sort((a, b) => a.at - b.at).map(({ label }) => label);
  return { dangling: inOrder(found.dangling), orphans: inOrder(found.orphans), duplicates: inOrder(found.duplicates) };
}

/** The first heading of the highest level. */
function titleOf(document: NoteDocument): string | undefined {
  const headings = document.slots.flatMap((slot) =>
    slot.reading.blocks.filter((block) => block.kind === "heading").map((block) => ({ block, slot })),
  );
  const top = headings.reduce((least, { block }) => Math.min(least, block.level ?? 1), Number.POSITIVE_INFINITY);
  const first = headings.find(({ block }) => (block.level ?? 1) === top);
  if (first && document.format.id !== "markdown" && document.format.id !== "plaintext")
    return headingWords(document, first.slot, first.block) || undefined;
  const text = first?.slot.text.slice(first.block.from, first.block.to);
  return (
    text
      ?.replace(/^[ \t]*#+[ \t]*|[ \t]*#*[ \t]*(?:\r?\n[-=]*\s*)?$/g, "")
      .replace(/\s+/g, " ")
      .trim() || undefined
  );
}

const startOf = ({ slot }: Place, span: Span): number => slot.offset + span.from;

const rangeIn = (document: NoteDocument, offset: number, span: Span) => document.rangeOf(shifted(span, offset));

/** From the first stretch of the text to the last; for an empty note the place behind its marker. */
function bodyOf(note: Note): Span {
  return { from: note.body[0]?.from ?? note.to, to: note.body[note.body.length - 1]?.to ?? note.to };
}

const numberOf = (label: string): number | null => (/^\d+$/.test(label) ? Number(label) : null);
