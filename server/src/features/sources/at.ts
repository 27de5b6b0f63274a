import type { NoteDocument } from "../../document/document";
import { noteAt } from "../../document/pairing";
import { type SourcesInDocument, sourcesOf, startOf } from "../../document/sources";
import type { Span } from "../../model/note";
import type { IntroductionElsewhere } from "../../model/other-chapters";
import type { ResolvedArchive, ResolvedCitation, ResolvedCrossReference, ResolvedShorthand } from "../../model/resolved-sources";
import type { ArchivalUnit } from "../../model/sources";
import { contains, shifted } from "../../text";

/** What stands at a place of a note and leads elsewhere. Spans count from the start of the document. */
export type SourceHere =
  | { readonly kind: "cross-reference"; readonly span: Span; readonly target: ResolvedCrossReference["targets"][number] }
  | { readonly kind: "shorthand"; readonly span: Span; readonly shorthand: ResolvedShorthand }
  | {
      readonly kind: "archive";
      readonly span: Span;
      readonly archive: ResolvedArchive;
      readonly depth: number;
      readonly citation?: ResolvedCitation;
    }
  | { readonly kind: "citation"; readonly span: Span; readonly citation: ResolvedCitation }
  | { readonly kind: "introduction"; readonly span: Span; readonly introduction: IntroductionElsewhere };

/** What the notes of one note lead to. */
export interface NoteItems {
  readonly archives: readonly ResolvedArchive[];
  readonly citations: readonly ResolvedCitation[];
  readonly shorthands: readonly ResolvedShorthand[];
  readonly crossReferences: readonly ResolvedCrossReference[];
}

/** The source named at an offset of the document: in a note, or by its abbreviation anywhere. */
export const sourceAt = (document: NoteDocument, offset: number): SourceHere | undefined =>
  sourceInNoteAt(document, offset) ?? abbreviationAt(document, offset);

/** An abbreviation that a note, or another chapter, introduces: `ASLi` in “what ASLi holds”. */
function abbreviationAt(document: NoteDocument, offset: number): SourceHere | undefined {
  const start = Math.max(0, offset - LONGEST_TERM);
  const around = document.slice(start, Math.min(document.length, offset + LONGEST_TERM));
  const from = start + (/[\p{L}\p{N}]*$/u.exec(around.slice(0, offset - start))?.index ?? 0);
  const [term = ""] = /^[\p{L}\p{N}]+/u.exec(around.slice(from - start)) ?? [];
  if (!/\p{Lu}.*\p{Lu}/u.test(term)) return undefined;
  const span = { from, to: from + term.length };
  const sources = sourcesOf(document);
  const shorthand = sources.shorthands.find((each) => each.term === term);
  if (shorthand) return { kind: "shorthand", span, shorthand };
  const introduction = sources.others?.introduction(term);
  return introduction?.written === term ? { kind: "introduction", span, introduction } : undefined;
}

const LONGEST_TERM = 40;

function sourceInNoteAt(document: NoteDocument, offset: number): SourceHere | undefined {
  const place = noteAt(document, offset);
  if (!place) return undefined;
  const sources = sourcesOf(document);
  const note = sources.places.findIndex((each) => each?.slot === place.slot && each.at === place.at);
  if (note < 0) return undefined;
  const by = startOf(sources, note);
  const at = offset - by;
  const items = itemsOf(sources, note);
  for (const reference of items.crossReferences) {
    const target = contains(reference, at)
      ? (reference.targets.find((each) => contains(each.span, at)) ?? reference.targets[0])
      : undefined;
    if (target) return { kind: "cross-reference", span: shifted(reference, by), target };
  }
  const shorthand = items.shorthands.find((each) => contains(each.termSpan, at));
  if (shorthand) return { kind: "shorthand", span: shifted(shorthand.termSpan, by), shorthand };
  const archive = items.archives.find((each) => contains(each, at));
  if (archive) {
    const citation = items.citations.find((each) => each.archive !== undefined && sources.archives[each.archive] === archive);
    return {
      kind: "archive",
      span: shifted(spanHere(archive, at), by),
      archive,
      depth: depthAt(archive, at),
      ...(citation && { citation }),
    };
  }
  const citation = items.citations.find((each) => contains(each, at));
  return citation && { kind: "citation", span: shifted(citation, by), citation };
}

/** Whether at an offset stands what cites a work by surname and short title. */
export function isShortCitation(document: NoteDocument, offset: number): boolean {
  const here = sourceAt(document, offset);
  return here?.kind === "citation" && here.citation.form !== "full";
}

/** How much of the reference is meant: on the repository nothing but it, on a level that level and those above, elsewhere the file. */
function depthAt(archive: ResolvedArchive, at: number): number {
  if (archive.repository?.span && contains(archive.repository.span, at)) return 0;
  const unit = archive.units.findIndex((each) => !each.inherited && contains(levelSpan(archive, each), at));
  return unit < 0 ? archive.units.length : unit + 1;
}

function spanHere(archive: ResolvedArchive, at: number): Span {
  const { repository, units } = archive;
  if (repository?.span && contains(repository.span, at)) return repository.span;
  const unit = units.find((each) => !each.inherited && contains(levelSpan(archive, each), at));
  return unit ? levelSpan(archive, unit) : archive;
}

/** A level with its word, as far as it stands close before the number: `op. 20`. */
function levelSpan(archive: ResolvedArchive, unit: ArchivalUnit): Span {
  return { from: Math.max(archive.from, unit.span.from - 5), to: unit.span.to };
}

/** What one note leads to. */
function itemsOf(sources: SourcesInDocument, note: number): NoteItems {
  let byNote = grouped.get(sources.entries);
  if (!byNote) {
    byNote = groupedByNote(sources);
    grouped.set(sources.entries, byNote);
  }
  return byNote.get(note) ?? EMPTY;
}

const EMPTY: NoteItems = { archives: [], citations: [], shorthands: [], crossReferences: [] };

const grouped = new WeakMap<SourcesInDocument["entries"], Map<number, NoteItems>>();

function groupedByNote(sources: SourcesInDocument): Map<number, NoteItems> {
  interface Growing {
    archives: ResolvedArchive[];
    citations: ResolvedCitation[];
    shorthands: ResolvedShorthand[];
    crossReferences: ResolvedCrossReference[];
  }
  const byNote = new Map<number, Growing>();
  const itemsAt = (note: number): Growing => {
    const known = byNote.get(note);
    if (known) return known;
    const fresh: Growing = { archives: [], citations: [], shorthands: [], crossReferences: [] };
    byNote.set(note, fresh);
    return fresh;
  };
  for (const each of sources.archives) itemsAt(each.note).archives.push(each);
  for (const each of sources.citations) itemsAt(each.note).citations.push(each);
  for (const each of sources.shorthands) itemsAt(each.note).shorthands.push(each);
  for (const each of sources.crossReferences) itemsAt(each.note).crossReferences.push(each);
  return byNote;
}

/** The key of a reference down to a level: `rgia/109` for depth 1 of `rgia/109/3/87`. */
export function keyToDepth(archive: ResolvedArchive, depth: number): string {
  const parts = archive.key.split("/");
  const above = depth === 0 ? 1 : 1 + archive.collections.length;
  return parts.slice(0, above + depth).join("/");
}

/** The reference without what stands below a level. */
export function archiveToDepth(archive: ResolvedArchive, depth: number): ResolvedArchive {
  const { locator, leaf, ...rest } = archive;
  return { ...rest, units: archive.units.slice(0, depth), collections: depth === 0 ? [] : archive.collections };
}

/** Whether a reference lies in what a key names: `rgia/109/3/87` in `rgia/109`. */
export const liesIn = (archive: ResolvedArchive, key: string): boolean => archive.key === key || archive.key.startsWith(`${key}/`);
