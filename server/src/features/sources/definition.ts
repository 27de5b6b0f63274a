import type { LocationLink } from "vscode-languageserver";
import { noteOf } from "../../document/place";
import { type SourcesInDocument, sourcesOf, spanInDocument } from "../../document/sources";
import type { Span } from "../../model/note";
import type { ResolvedArchive, ResolvedCitation } from "../../model/resolved-sources";
import { shifted } from "../../text";
import { keyToDepth, liesIn, type SourceHere, sourceAt } from "./at";
import { locationOf, type SourceView } from "./elsewhere";
import { fullCitation } from "./words";

/** From a short form to what it stands for, from an archival reference to the place that introduces its archive or to the first
 *  citation of the file, from “see n. 12” to note 12; where this chapter has no such place, into the one that has it. */
export function sourceDefinition(view: SourceView, offset: number): LocationLink[] {
  const { document } = view;
  const here = sourceAt(document, offset);
  if (!here) return [];
  const sources = sourcesOf(document);
  const target = targetOf(sources, here);
  const location = target ? { uri: document.uri, range: document.rangeOf(target) } : elsewhere(view, sources, here);
  if (!location) return [];
  const { uri, range } = location;
  return [{ originSelectionRange: document.rangeOf(here.span), targetUri: uri, targetRange: range, targetSelectionRange: range }];
}

function targetOf(sources: SourcesInDocument, here: SourceHere): Span | undefined {
  switch (here.kind) {
    case "cross-reference":
      return here.target.note === undefined ? undefined : labelOfNote(sources, here.target.note);
    case "shorthand":
      return spanInDocument(sources, here.shorthand.note, here.shorthand);
    case "archive":
      return archiveTarget(sources, here.archive, here.depth, here.citation?.repeatedArchive);
    case "introduction":
      return undefined;
    case "citation":
      return citationTarget(sources, here.citation);
  }
}

/** On “Ibid.” the citation that it repeats, else the full one. */
function citationTarget(sources: SourcesInDocument, citation: ResolvedCitation): Span | undefined {
  const repeats = citation.form === "ibid" || citation.form === "idem";
  const repeated = repeats && citation.repeated !== undefined ? sources.citations[citation.repeated] : undefined;
  const full = repeated ?? fullCitation(sources, citation);
  if (!full || full === citation || (full.form !== "full" && isElsewhere(sources, citation) && !repeated)) return undefined;
  return spanInDocument(sources, full.note, full);
}

const isElsewhere = ({ elsewhere }: SourcesInDocument, { work }: ResolvedCitation): boolean => work !== undefined && elsewhere.has(work);

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
    const before = repeated === undefined ? undefined : sources.archives[repeated];
    return before && spanInDocument(sources, before.note, before);
  }
  if (depth > 0 && first && first !== archive) return spanInDocument(sources, first.note, first);
  if (introduced) return spanInDocument(sources, introduced.note, introduced.expansionSpan);
  const elsewhere = archive.repository && sources.others?.introducing(archive.repository.key);
  return first && first !== archive && !elsewhere ? spanInDocument(sources, first.note, first) : undefined;
}

/** The place in another chapter that says what is meant here. */
function elsewhere(view: SourceView, sources: SourcesInDocument, here: SourceHere): ReturnType<typeof locationOf> {
  if (here.kind === "citation" && here.citation.form !== "full" && here.citation.work !== undefined) {
    const work = sources.elsewhere.get(here.citation.work);
    return work && locationOf(view, "works", work);
  }
  if (here.kind === "introduction") return locationOf(view, "shorthands", here.introduction);
  const repository = here.kind === "archive" ? here.archive.repository?.key : undefined;
  const introduction = repository === undefined ? undefined : sources.others?.introducing(repository);
  return introduction && locationOf(view, "shorthands", introduction);
}

function labelOfNote(sources: SourcesInDocument, note: number): Span | undefined {
  const place = sources.places[note];
  return place && shifted(noteOf(place).labelSpan, place.slot.offset);
}
