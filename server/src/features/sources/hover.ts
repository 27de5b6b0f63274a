import type { CorpusIndex } from "../../corpus/index";
import { repositoryOf } from "../../data/repositories/repositories";
import type { NoteDocument } from "../../document/document";
import { type SourcesInDocument, sourcesOf } from "../../document/sources";
import type { FactTables } from "../../facts/facts";
import type { ResolvedArchive, ResolvedCitation, ResolvedShorthand } from "../../model/sources";
import { meaningOf } from "../../recognize/archives/levels";
import { escaped } from "../markup";
import type { Card } from "../notes/hover";
import { fileName } from "../workspaceSymbol";
import { keyToDepth, liesIn, type SourceHere, sourceAt } from "./at";
import { archivesElsewhere } from "./elsewhere";
import { inFull, noteName, notePlace, noteWords, numbersAsPrinted, printed, repositoryName } from "./words";

/** So many notes are named in a card. */
const MOST = 12;

/** The card of an archival reference, a citation, a shorthand or a reference to another note. */
export function sourceHover(document: NoteDocument, offset: number, corpus?: CorpusIndex<FactTables>): Card | undefined {
  const here = sourceAt(document, offset);
  if (!here) return undefined;
  const markdown = cardOf(document, sourcesOf(document), here);
  if (markdown === undefined) return undefined;
  const more = here.kind === "archive" && corpus ? elsewhereInWords(corpus, document.uri, here.archive) : [];
  return { span: here.span, markdown: [markdown, ...more].join("\n\n") };
}

function cardOf(document: NoteDocument, sources: SourcesInDocument, here: SourceHere): string | undefined {
  switch (here.kind) {
    case "cross-reference": {
      const { note, label } = here.target;
      if (note === undefined) return `**${escaped(label)}** · no note with this number in this text`;
      return `**${escaped(noteName(sources, note))}**\n\n${escaped(noteWords(document, sources, note))}`;
    }
    case "shorthand":
      return shorthandCard(sources, here.shorthand);
    case "archive":
      return archiveCard(document, sources, here.archive, here.citation);
    case "citation":
      return citationCard(document, sources, here.citation);
  }
}

/** `this file also in ch2.md: notes 3, 4`; where no other document cites the file, who cites the archive. */
function elsewhereInWords(corpus: CorpusIndex<FactTables>, uri: string, archive: ResolvedArchive): string[] {
  for (const [depth, what] of [
    [archive.units.length, "this file"],
    [0, archive.repository?.written ?? "this archive"],
  ] as const) {
    const others = archivesElsewhere(corpus, uri, keyToDepth(archive, depth));
    if (others.length === 0) continue;
    const files = others.slice(0, MOST).map((other) => {
      const notes = [...new Set(other.archives.map(({ note }) => note || "without a label"))].slice(0, MOST);
      return `${escaped(fileName(other.uri))}: ${notes.length === 1 ? "note" : "notes"} ${notes.map(escaped).join(", ")}`;
    });
    return [`${escaped(what)} also in ${files.join("; ")}${others.length > MOST ? ` and ${others.length - MOST} more files` : ""}`];
  }
  return [];
}

function shorthandCard(sources: SourcesInDocument, shorthand: ResolvedShorthand): string {
  const lines = [`**${escaped(shorthand.term)}** = ${escaped(shorthand.expansion)}`];
  const users = shorthand.repository
    ? sources.archives.filter((each) => each.repository?.key === shorthand.repository)
    : sources.citations.filter((each) => each.work !== undefined && each.work === shorthand.work);
  if (users.length > 0) lines.push(`cited in ${notesInWords(sources, users)}`);
  return lines.join("\n\n");
}

/** Repository, levels with their meaning, document, and where else the file and what it belongs to are cited. */
function archiveCard(
  document: NoteDocument,
  sources: SourcesInDocument,
  archive: ResolvedArchive,
  citation: ResolvedCitation | undefined,
): string {
  const lines = [`**${escaped(inFull(archive))}**`];
  if (citation) lines.push(`*${escaped(repeatInWords(document, sources, citation))}*`);
  const repository = repositoryLine(document, sources, archive);
  if (repository) lines.push(repository);
  const levels = archive.units.map(({ level, value }) => {
    const meaning = meaningOf(archive.system, level) ?? level.replace("-", " ");
    return `- ${escaped(value)}: ${escaped(meaning)}`;
  });
  if (archive.locator !== undefined)
    levels.push(`- ${escaped(archive.locator)}: ${escaped((archive.leaf && meaningOf(archive.system, archive.leaf)) ?? "page")}`);
  if (levels.length > 0) lines.push(levels.join("\n"));
  for (const { text } of archive.documents.slice(0, 3)) lines.push(escaped(text));
  lines.push(...citedElsewhere(sources, archive));
  const variants = new Set(
    sources.archives.filter((each) => each.key === archive.key && !each.repeats).map((each) => numbersAsPrinted(document, sources, each)),
  );
  if (variants.size > 1) lines.push(`also printed as ${[...variants].map(escaped).join(" · ")}`);
  return lines.join("\n\n");
}

function repositoryLine(document: NoteDocument, sources: SourcesInDocument, archive: ResolvedArchive): string | undefined {
  const { repository } = archive;
  if (!repository) return "the archive is not named here, and the note it was carried over from is lost";
  const known = repositoryOf(repository.key);
  const introduced = sources.shorthands.find((each) => each.repository === repository.key);
  const name = repositoryName(sources, archive);
  const parts = [escaped(name)];
  if (known?.source === "") {
    // What nobody looked up is not said beyond the name, and a name that the text gives needs no check.
    if (!introduced) parts[0] += " (not verified)";
  } else {
    if (known && known.english !== name) parts.push(escaped(known.english));
    if (known?.place) parts.push(escaped(known.place));
    if (known?.isil) parts.push(`ISIL ${escaped(known.isil)}`);
    if (known?.wikidata) parts.push(`[Wikidata](https://www.wikidata.org/wiki/${known.wikidata})`);
  }
  if (introduced) parts.push(`introduced as ${escaped(introduced.term)} in ${escaped(notePlace(document, sources, introduced.note))}`);
  return parts.join(" · ");
}

/** Where this file, and each level above it, is cited besides. */
function citedElsewhere(sources: SourcesInDocument, archive: ResolvedArchive): string[] {
  const lines: string[] = [];
  let before = 1;
  for (let depth = archive.units.length; depth >= 0; depth--) {
    const key = keyToDepth(archive, depth);
    const others = sources.archives.filter((each) => each !== archive && liesIn(each, key));
    if (others.length < before) continue;
    before = others.length + 1;
    const what =
      depth === 0 ? (archive.repository?.written ?? "this archive") : `this ${archive.units[depth - 1]?.level.replace("-", " ") ?? "file"}`;
    lines.push(`${escaped(what)} also in ${notesInWords(sources, others)}`);
  }
  return lines;
}

/** `notes 11, 14, 16 and 9 more`. */
function notesInWords(sources: SourcesInDocument, items: readonly { readonly note: number }[]): string {
  const names = [...new Set(items.map(({ note }) => noteName(sources, note).replace(/^note /, "")))];
  const shown = names.slice(0, MOST).map(escaped).join(", ");
  const more = names.length > MOST ? ` and ${names.length - MOST} more` : "";
  return `${names.length === 1 ? "note" : "notes"} ${shown}${more}`;
}

/** What a short form stands for, in full, and where that stands. */
function citationCard(document: NoteDocument, sources: SourcesInDocument, citation: ResolvedCitation): string {
  const lines: string[] = [];
  const full = fullCitation(sources, citation);
  const { title } = citation.item;
  if (citation.form === "full")
    lines.push(`**${escaped([...citation.item.creators, title ?? ""].filter((part) => part !== "").join(", "))}**`);
  else if (full && full !== citation) lines.push(`**${escaped(printed(document, sources, full))}**`);
  lines.push(`*${escaped(repeatInWords(document, sources, citation))}*`);
  const users = sources.citations.filter((each) => citation.work !== undefined && each.work === citation.work);
  if (users.length > 1) lines.push(`cited in ${notesInWords(sources, users)}`);
  return lines.join("\n\n");
}

/** The citation of the same work that says most of it. */
export function fullCitation(sources: SourcesInDocument, citation: ResolvedCitation): ResolvedCitation | undefined {
  const same = sources.citations.filter((each) => citation.work !== undefined && each.work === citation.work);
  return same.find((each) => each.form === "full") ?? same[0];
}

function repeatInWords(document: NoteDocument, sources: SourcesInDocument, { form, certainty, antecedent }: ResolvedCitation): string {
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
