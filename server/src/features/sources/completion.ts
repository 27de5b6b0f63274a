import { familyKey, titleWords } from "../../corpus/sources/works";
import { repositories } from "../../data/repositories/repositories";
import type { NoteDocument } from "../../document/document";
import { noteAt } from "../../document/pairing";
import { type SourcesInDocument, sourcesInSteps, sourcesOf } from "../../document/sources";
import type { Span } from "../../model/note";
import type { WorkElsewhere } from "../../model/other-chapters";
import { shortTitle } from "../../rules/repairs/written-out";
import { printedAt } from "../../rules/sources/in-notes";
import type { Steps } from "../../steps";
import { MOST_OFFERED } from "../offered";
import { numbersAsPrinted, repositoryName } from "./words";

/** A work or file already cited, or an archive, that may be written at the cursor. */
export interface SourceChoice {
  readonly text: string;
  readonly detail: string;
  readonly kind: "work" | "file" | "archive";
  readonly replace: Span;
}

/** Works by their short titles and files that the manuscript cites already, then archives, that begin with what stands before the
 *  cursor in a note. */
export function* sourceChoices(document: NoteDocument, offset: number): Steps<SourceChoice[]> {
  const place = noteAt(document, offset);
  const body = place?.slot.reading.notes[place.at]?.body[0];
  if (!place || !body) return [];
  const start = Math.max(place.slot.offset + body.from, offset - 80);
  const typed = /(?:^|[;.:(\n]\s*)([\p{L}][^;:\n]*)$/u.exec(document.slice(start, offset))?.[1] ?? "";
  if (typed.trim().length < 2) return [];
  const replace = { from: offset - typed.length, to: offset };
  const begins = (text: string): boolean => text.length > typed.length && text.toLowerCase().startsWith(typed.toLowerCase());
  yield* sourcesInSteps(document);
  const sources = sourcesOf(document);
  const works = worksIn(document, sources, typed).filter(({ text }) => begins(text));
  const files = filesIn(document, sources).filter(({ text }) => begins(text));
  const archives = archivesIn(sources).filter(({ text }) => begins(text));
  return [
    ...works.map((work) => ({ ...work, kind: "work" as const, replace })),
    ...files.map((file) => ({ ...file, kind: "file" as const, replace })),
    ...archives.map((each) => ({ ...each, kind: "archive" as const, replace })),
  ].slice(0, MOST_OFFERED);
}

/** Each work that is cited in full once, by its short title, if the author or the title begins with the first word that was typed. */
function worksIn(document: NoteDocument, sources: SourcesInDocument, typed: string): { text: string; detail: string }[] {
  const [first = ""] = titleWords(typed);
  const begins = (by: string, title: string | undefined): boolean =>
    by.startsWith(first) || (titleWords(title)[0]?.startsWith(first) ?? false);
  const here = new Map<string, string>();
  for (const each of sources.citations) {
    const { form, work, item } = each;
    if (form !== "full" || work === undefined || here.has(work)) continue;
    if (begins(familyKey(item.creators), item.title)) here.set(work, printedAt(document, sources, each.note, each));
  }
  const elsewhere = new Map<string, WorkElsewhere>();
  for (const work of sources.others?.cited ?? [])
    if (!here.has(work.key) && !elsewhere.has(work.key) && begins(work.by, work.title)) elsewhere.set(work.key, work);
  const all = { ...sources, elsewhere };
  const details = [...here, ...[...elsewhere].map(([key, { words }]) => [key, words] as const)];
  return details.slice(0, MOST_WORKS).flatMap(([key, detail]) => {
    const text = shortTitle(all, key, document.format.id);
    return text === undefined ? [] : [{ text, detail }];
  });
}

/** So many works are offered. */
const MOST_WORKS = 50;

/** Each file once, as it was printed last. */
function filesIn(document: NoteDocument, sources: SourcesInDocument): { text: string; detail: string }[] {
  const files = new Map<string, { text: string; detail: string }>();
  for (const archive of sources.archives) {
    if (!archive.repository?.span || archive.gaps) continue;
    files.set(archive.key, { text: numbersAsPrinted(document, sources, archive), detail: repositoryName(sources, archive) });
  }
  return [...files.values()];
}

/** The abbreviations that the document and the other chapters introduce, then those of the table. */
function archivesIn(sources: SourcesInDocument): { text: string; detail: string }[] {
  const terms = new Map<string, string>();
  for (const { repository, term, expansion } of sources.shorthands) if (repository !== undefined) terms.set(term, expansion);
  for (const { repository, written, expansion } of sources.others?.introduced ?? [])
    if (repository !== undefined && !terms.has(written)) terms.set(written, expansion);
  const introduced = [...terms].map(([text, detail]) => ({ text, detail }));
  const own = new Set(introduced.map(({ text }) => text));
  const known = repositories().flatMap(({ abbreviations, name, place }) => {
    const detail = place === "" ? name : `${name}, ${place}`;
    return abbreviations.slice(0, 1).flatMap((text) => (own.has(text) ? [] : [{ text, detail }]));
  });
  return [...introduced, ...known];
}
