import { repositoryOf } from "../../data/repositories/repositories";
import type { NoteDocument } from "../../document/document";
import type { SourcesInDocument } from "../../document/sources";
import type { ResolvedArchive, ResolvedCitation } from "../../model/resolved-sources";
import type { SystemId } from "../../model/sources";
import { meaningOf } from "../../recognize/archives/levels";
import type { Steps } from "../../steps";
import { escaped } from "../markup";
import { keyToDepth, liesIn } from "./at";
import { citedElsewhere, filesInWords, type SourceView } from "./elsewhere";
import { inFull, notePlace, notesInWords, numbersAsPrinted, placeElsewhere, repeatInWords, repositoryName } from "./words";

/** Repository, levels with their meaning, document, and where else the file and what it belongs to are cited. */
export function archiveCard(
  document: NoteDocument,
  sources: SourcesInDocument,
  archive: ResolvedArchive,
  citation: ResolvedCitation | undefined,
): string {
  const lines = [`**${escaped(inFull(archive))}**`];
  if (citation) lines.push(`*${escaped(repeatInWords(document, sources, citation))}*`);
  const repository = repositoryLine(document, sources, archive);
  if (repository) lines.push(repository);
  const levels = archive.units.map(({ level, value }) => levelLine(archive.system, level, value));
  if (archive.locator !== undefined) levels.push(levelLine(archive.system, archive.leaf ?? "page", archive.locator));
  if (levels.length > 0) lines.push(levels.join("\n"));
  for (const { text } of archive.documents.slice(0, 3)) lines.push(escaped(text));
  lines.push(...citedBesides(sources, archive));
  const variants = new Set(
    sources.archives.filter((each) => each.key === archive.key && !each.repeats).map((each) => numbersAsPrinted(document, sources, each)),
  );
  if (variants.size > 1) lines.push(`also printed as ${[...variants].map(escaped).join(" · ")}`);
  return lines.join("\n\n");
}

/** `- busta 8 · box of files`. */
function levelLine(system: SystemId, level: string, value: string): string {
  const [term = "", explained] = (meaningOf(system, level) ?? level.replace("-", " ")).split(", ");
  if (explained !== undefined) return `- ${escaped(`${term} ${value}`)} · ${escaped(explained)}`;
  return term.includes(" ") ? `- ${escaped(value)} · ${escaped(term)}` : `- ${escaped(`${term} ${value}`)}`;
}

function repositoryLine(document: NoteDocument, sources: SourcesInDocument, archive: ResolvedArchive): string | undefined {
  const { repository } = archive;
  if (!repository) return "the archive is not named here, and the note it was carried over from is lost";
  const known = repositoryOf(repository.key);
  const introduced = sources.shorthands.find((each) => each.repository === repository.key);
  const elsewhere = introduced ? undefined : sources.others?.introducing(repository.key);
  const name = repositoryName(sources, archive);
  const parts = [escaped(name)];
  if (known && known.english !== name) parts.push(escaped(known.english));
  if (known?.place) parts.push(escaped(known.place));
  if (known?.isil) parts.push(`ISIL ${escaped(known.isil)}`);
  if (known?.wikidata) parts.push(`[Wikidata](https://www.wikidata.org/wiki/${known.wikidata})`);
  if (introduced) parts.push(`introduced as ${escaped(introduced.term)} in ${escaped(notePlace(document, sources, introduced.note))}`);
  else if (elsewhere) parts.push(`introduced as ${escaped(elsewhere.written)} in ${escaped(placeElsewhere(elsewhere))}`);
  return parts.join(" · ");
}

/** Where this file, and each level above it, is cited besides. */
function citedBesides(sources: SourcesInDocument, archive: ResolvedArchive): string[] {
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

/** `this file also in ch2.md: notes 3, 4`; where no other document cites the file, who cites the archive. */
export function* elsewhereInWords(view: SourceView, archive: ResolvedArchive): Steps<string[]> {
  for (const [depth, what] of [
    [archive.units.length, "this file"],
    [0, archive.repository?.written ?? "this archive"],
  ] as const) {
    const others = yield* citedElsewhere(view, { kind: "archive", key: keyToDepth(archive, depth) });
    if (others.length > 0) return [`${escaped(what)} also in ${filesInWords(others)}`];
  }
  return [];
}
