import { repositoryOf } from "../../data/repositories/repositories";
import type { NoteDocument } from "../../document/document";
import { noteText } from "../../document/excerpt";
import { type SourcesInDocument, spanInDocument, startOf } from "../../document/sources";
import type { ResolvedArchive, ResolvedCitation } from "../../model/sources";
import { escaped, firstWords } from "../markup";

/** `note 81`, as readers see it. */
export function noteName(sources: SourcesInDocument, note: number): string {
  const entry = sources.entries[note];
  return `note ${entry?.number ?? entry?.label ?? "?"}`;
}

/** `note 81 (line 1082)`. */
export function notePlace(document: NoteDocument, sources: SourcesInDocument, note: number): string {
  return `${noteName(sources, note)} (line ${document.positionAt(startOf(sources, note)).line + 1})`;
}

/** The text of a citation as it is printed. */
export function printed(
  document: NoteDocument,
  sources: SourcesInDocument,
  item: { readonly note: number; readonly from: number; readonly to: number },
): string {
  const span = spanInDocument(sources, item.note, item);
  const text = document.slice(span.from, span.to).replace(/\s+/g, " ").trim();
  return document.format.id === "markdown" ? text.replace(/[*_]+/g, "") : text;
}

/** A reference as printed, without what it says of the document. */
export function numbersAsPrinted(document: NoteDocument, sources: SourcesInDocument, archive: ResolvedArchive): string {
  const last = archive.units[archive.units.length - 1];
  return printed(document, sources, {
    note: archive.note,
    from: archive.from,
    to: last && !last.inherited ? Math.max(last.span.to, archive.from) : archive.to,
  });
}

/** A reference in full, whatever it takes over: `ASLi, busta 12, fascicolo Bonaini`. */
export function inFull(archive: ResolvedArchive): string {
  const levels = archive.units.map(({ level, value }) =>
    level === "shelfmark" || level === "cote" ? value : `${level.replace("-", " ")} ${value}`,
  );
  const parts = [
    archive.repository?.written,
    ...archive.collections,
    ...levels,
    archive.locator && `${archive.leaf ?? "p."} ${archive.locator}`,
  ];
  return parts.filter((part) => part !== undefined && part !== "").join(", ");
}

/** The name of a repository: that which the document gives it, else that of the table, else as printed. */
export function repositoryName(sources: SourcesInDocument, archive: ResolvedArchive): string {
  const key = archive.repository?.key ?? "";
  const introduced = sources.shorthands.find((each) => each.repository === key);
  return introduced?.expansion ?? repositoryOf(key)?.name ?? archive.repository?.written ?? "";
}

/** The first words of a note. */
export function noteWords(document: NoteDocument, sources: SourcesInDocument, note: number): string {
  const place = sources.places[note];
  return place ? firstWords(noteText(document, place), 160) : "";
}

/** So many notes are named in a card. */
export const MOST_NOTES = 12;

/** `notes 11, 14, 16 and 9 more`. */
export function notesInWords(sources: SourcesInDocument, items: readonly { readonly note: number }[]): string {
  const names = [...new Set(items.map(({ note }) => noteName(sources, note).replace(/^note /, "")))];
  const shown = names.slice(0, MOST_NOTES).map(escaped).join(", ");
  const more = names.length > MOST_NOTES ? ` and ${names.length - MOST_NOTES} more` : "";
  return `${names.length === 1 ? "note" : "notes"} ${shown}${more}`;
}

/** Where what a short form repeats stands, and how sure that is: `repeats note 10 (line 115)`. */
export function repeatInWords(
  document: NoteDocument,
  sources: SourcesInDocument,
  { form, certainty, antecedent }: ResolvedCitation,
): string {
  const where = antecedent === undefined ? "" : notePlace(document, sources, antecedent);
  switch (certainty) {
    case "sure":
      return form === "full" ? "cited here in full" : `${form === "short" || form === "op-cit" ? "cited in full in" : "repeats"} ${where}`;
    case "several":
      return `unsure: ${where} cites more than one source, and the last is taken`;
    case "ambiguous":
      return `unsure: more than one work of this author fits; that of ${where} is taken`;
    case "distant":
      return `unsure: the note before cites nothing; ${where} is taken`;
    case "lost":
      return "what it repeats is not in this text";
    case "unknown":
      return antecedent === undefined ? "no full citation in this text" : `no full citation in this text; first cited in ${where}`;
  }
}
