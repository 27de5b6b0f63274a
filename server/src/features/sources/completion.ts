import { repositories } from "../../data/repositories/repositories";
import type { NoteDocument } from "../../document/document";
import { noteAt } from "../../document/pairing";
import { type SourcesInDocument, sourcesOf } from "../../document/sources";
import type { Span } from "../../model/note";
import { MOST_OFFERED } from "../offered";
import { numbersAsPrinted, repositoryName } from "./words";

/** A file already cited, or an archive, that may be written at the cursor. */
export interface SourceChoice {
  readonly text: string;
  readonly detail: string;
  readonly kind: "file" | "archive";
  readonly replace: Span;
}

/** Files that this document cites already, then archives, that begin with what stands before the cursor in a note. */
export function sourceChoices(document: NoteDocument, offset: number): SourceChoice[] {
  const place = noteAt(document, offset);
  const body = place?.slot.reading.notes[place.at]?.body[0];
  if (!place || !body) return [];
  const start = Math.max(place.slot.offset + body.from, offset - 80);
  const typed = /(?:^|[;.:(\n]\s*)([\p{L}][^;:\n]*)$/u.exec(document.slice(start, offset))?.[1] ?? "";
  if (typed.trim().length < 2) return [];
  const replace = { from: offset - typed.length, to: offset };
  const begins = (text: string): boolean => text.length > typed.length && text.toLowerCase().startsWith(typed.toLowerCase());
  const sources = sourcesOf(document);
  const files = filesIn(document, sources).filter(({ text }) => begins(text));
  const archives = archivesIn(sources).filter(({ text }) => begins(text));
  return [
    ...files.map((file) => ({ ...file, kind: "file" as const, replace })),
    ...archives.map((each) => ({ ...each, kind: "archive" as const, replace })),
  ].slice(0, MOST_OFFERED);
}

/** Each file once, as it was printed last. */
function filesIn(document: NoteDocument, sources: SourcesInDocument): { text: string; detail: string }[] {
  const files = new Map<string, { text: string; detail: string }>();
  for (const archive of sources.archives) {
    if (!archive.repository?.span || archive.gaps) continue;
    files.set(archive.key, { text: numbersAsPrinted(document, sources, archive), detail: repositoryName(sources, archive) });
  }
  return [...files.values()];
}

/** The abbreviations that the document introduces, then those of the table. */
function archivesIn(sources: SourcesInDocument): { text: string; detail: string }[] {
  const introduced = sources.shorthands
    .filter(({ repository }) => repository !== undefined)
    .map(({ term, expansion }) => ({ text: term, detail: expansion }));
  const own = new Set(introduced.map(({ text }) => text));
  const known = repositories().flatMap(({ abbreviations, name, place, source }) => {
    const detail = source === "" ? `${name} (not verified)` : place === "" ? name : `${name}, ${place}`;
    return abbreviations.slice(0, 1).flatMap((text) => (own.has(text) ? [] : [{ text, detail }]));
  });
  return [...introduced, ...known];
}
