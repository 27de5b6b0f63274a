import type { NoteDocument } from "../../document/document";
import { type SourcesInDocument, sourcesOf, spanInDocument } from "../../document/sources";
import type { Span } from "../../model/note";
import type { ResolvedArchive } from "../../model/sources";
import type { Jump } from "../notes/definition";
import { keyToDepth, liesIn, type SourceHere, sourceAt } from "./at";
import { fullCitation } from "./hover";

/** From a short form to what it stands for, from an archival reference to the place that introduces its archive or to the first
 *  citation of the file, from “see n. 12” to note 12. */
export function sourceDefinition(document: NoteDocument, offset: number): Jump[] {
  const here = sourceAt(document, offset);
  if (!here) return [];
  const sources = sourcesOf(document);
  const target = targetOf(sources, here);
  return target ? [{ origin: here.span, target, label: target }] : [];
}

function targetOf(sources: SourcesInDocument, here: SourceHere): Span | undefined {
  switch (here.kind) {
    case "cross-reference":
      return here.target.note === undefined ? undefined : wholeNote(sources, here.target.note);
    case "shorthand":
      return spanInDocument(sources, here.shorthand.note, here.shorthand);
    case "archive":
      return archiveTarget(sources, here.archive, here.depth, here.citation?.antecedent);
    case "citation": {
      const { citation } = here;
      const repeats = citation.form === "ibid" || citation.form === "idem";
      const repeated = repeats && citation.repeated !== undefined ? sources.citations[citation.repeated] : undefined;
      const full = repeated ?? fullCitation(sources, citation);
      return full && full !== citation ? spanInDocument(sources, full.note, full) : undefined;
    }
  }
}

/** On “Ibid.” the reference that it repeats; on the repository, or in a first citation, the place that introduces the abbreviation. */
function archiveTarget(
  sources: SourcesInDocument,
  archive: ResolvedArchive,
  depth: number,
  repeated: number | undefined,
): Span | undefined {
  const introduced = sources.shorthands.find((each) => each.repository !== undefined && each.repository === archive.repository?.key);
  const first = sources.archives.find((each) => liesIn(each, keyToDepth(archive, depth)));
  if (archive.repeats) {
    const before = sources.archives.findLast((each) => each !== archive && each.note === repeated);
    return before && spanInDocument(sources, before.note, before);
  }
  if (depth > 0 && first && first !== archive) return spanInDocument(sources, first.note, first);
  if (introduced) return spanInDocument(sources, introduced.note, introduced.expansionSpan);
  return first && first !== archive ? spanInDocument(sources, first.note, first) : undefined;
}

function wholeNote(sources: SourcesInDocument, note: number): Span | undefined {
  const place = sources.places[note];
  const found = place?.slot.reading.notes[place.at];
  return found && place ? { from: place.slot.offset + found.labelSpan.from, to: place.slot.offset + found.labelSpan.to } : undefined;
}
