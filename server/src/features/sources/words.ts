import { levelsInWords } from "../../corpus/sources/carry-over";
import { repositoryOf } from "../../data/repositories/repositories";
import type { NoteDocument } from "../../document/document";
import { noteWords as wordsOfNote } from "../../document/excerpt";
import { type SourcesInDocument, startOf } from "../../document/sources";
import type { Elsewhere } from "../../model/other-chapters";
import type { ResolvedArchive, ResolvedCitation } from "../../model/resolved-sources";
import { noteNamed, printedAt } from "../../rules/sources/in-notes";
import { fileName } from "../../uris";
import { escaped, firstWords } from "../markup";

/** `note 81 (line 1082)`. */
export function notePlace(document: NoteDocument, sources: SourcesInDocument, note: number): string {
  return `${noteNamed(sources, note)} (line ${document.positionAt(startOf(sources, note)).line + 1})`;
}

/** `note 3 of ch1.md`; what stands in a list of abbreviations, `abbreviations.md`. */
export const placeElsewhere = ({ uri, note }: Elsewhere): string => `${note === "" ? "" : `note ${note} of `}${fileName(uri)}`;

/** A reference as printed, without what it says of the document. */
export function numbersAsPrinted(document: NoteDocument, sources: SourcesInDocument, archive: ResolvedArchive): string {
  const last = archive.units[archive.units.length - 1];
  const to = last && !last.inherited ? Math.max(last.span.to, archive.from) : archive.to;
  return printedAt(document, sources, archive.note, { from: archive.from, to });
}

/** A reference in full, whatever it takes over: `Archivio di Stato di Livorno, busta 12, fascicolo Bonaini`. */
export function inFull(archive: ResolvedArchive): string {
  const parts = [archive.repository?.written, levelsInWords(archive), archive.locator && `${archive.leaf ?? "p."} ${archive.locator}`];
  return parts.filter((part) => part !== undefined && part !== "").join(", ");
}

/** The same with the archive by its abbreviation: `ASLi, busta 12, fascicolo Bonaini`. */
export function inShort(sources: SourcesInDocument, archive: ResolvedArchive): string {
  const { repository } = archive;
  if (!repository) return inFull(archive);
  const short = introducedAs(sources, repository.key)?.written ?? repositoryOf(repository.key)?.abbreviations[0];
  return inFull({ ...archive, repository: { ...repository, written: short ?? repository.written } });
}

/** The name of a repository: that which the document gives it, else that of the table, else as printed. */
export function repositoryName(sources: SourcesInDocument, archive: ResolvedArchive): string {
  const key = archive.repository?.key ?? "";
  return introducedAs(sources, key)?.expansion ?? repositoryOf(key)?.name ?? archive.repository?.written ?? "";
}

/** The abbreviation that the document, or another chapter, introduces for a repository. */
function introducedAs(
  sources: SourcesInDocument,
  repository: string,
): { readonly written: string; readonly expansion: string } | undefined {
  const here = sources.shorthands.find((each) => each.repository === repository);
  return here ? { written: here.term, expansion: here.expansion } : sources.others?.introducing(repository);
}

/** The first words of a note. */
export function noteWords(document: NoteDocument, sources: SourcesInDocument, note: number): string {
  const place = sources.places[note];
  return place ? firstWords(wordsOfNote(document, place), 160) : "";
}

/** So many notes are named in a card. */
export const MOST_NOTES = 12;

/** `notes 11, 14, 16 and 9 more`. */
export function notesInWords(sources: SourcesInDocument, items: readonly { readonly note: number }[]): string {
  const names = [...new Set(items.map(({ note }) => noteNamed(sources, note).replace(/^note /, "")))];
  const shown = names.slice(0, MOST_NOTES).map(escaped).join(", ");
  const more = names.length > MOST_NOTES ? ` and ${names.length - MOST_NOTES} more` : "";
  return `${names.length === 1 ? "note" : "notes"} ${shown}${more}`;
}

/** The citation of the same work that says most of it. */
export function fullCitation(sources: SourcesInDocument, citation: ResolvedCitation): ResolvedCitation | undefined {
  const same = sources.citations.filter((each) => citation.work !== undefined && each.work === citation.work);
  return same.find((each) => each.form === "full") ?? same[0];
}

/** What a citation means in full, as this chapter prints it, else another one. */
export function citedInFull(document: NoteDocument, sources: SourcesInDocument, citation: ResolvedCitation): string | undefined {
  const full = fullCitation(sources, citation);
  if (full?.form === "full") return printedAt(document, sources, full.note, full);
  const elsewhere = citation.work === undefined ? undefined : sources.elsewhere.get(citation.work);
  if (elsewhere) return elsewhere.words;
  return full && full !== citation ? printedAt(document, sources, full.note, full) : undefined;
}

/** Where what a short form repeats stands, and how sure that is: `repeats note 10 (line 115)`. */
export function repeatInWords(document: NoteDocument, sources: SourcesInDocument, citation: ResolvedCitation): string {
  const { form, certainty, antecedent, work } = citation;
  const elsewhere = work === undefined ? undefined : sources.elsewhere.get(work);
  const full = form === "ibid" || form === "idem" ? undefined : fullCitation(sources, citation);
  const where =
    elsewhere && full?.form !== "full" && (antecedent === undefined || full)
      ? placeElsewhere(elsewhere)
      : antecedent === undefined
        ? ""
        : notePlace(document, sources, antecedent);
  switch (certainty) {
    case "sure":
      if (form === "full") return antecedent === undefined ? "cited here in full" : `cited in full again; first in ${where}`;
      return `${full ? "cited in full in" : "repeats"} ${where}`;
    case "several":
      return `unsure: ${where} cites more than one source, and the last is taken`;
    case "ambiguous":
      return `unsure: more than one work of this author fits; that of ${where} is taken`;
    case "distant":
      return `unsure: the note before cites nothing; ${where} is taken`;
    case "lost":
      return "what it repeats is not in this text";
    case "unknown": {
      const nowhere = sources.others ? "cited in full in no chapter" : "no full citation in this text";
      return antecedent === undefined ? nowhere : `${nowhere}; first cited in ${where}`;
    }
  }
}
