import type { Location } from "vscode-languageserver";
import { archiveCitedIn, type CitedIn, type NamedWork, workCitedIn } from "../../corpus/sources/cited";
import { familyKey, titleWords } from "../../corpus/sources/works";
import { type SourcesInDocument, sourcesOf } from "../../document/sources";
import { rangeIn } from "../../facts/encoding";
import type { Span } from "../../model/note";
import type { Elsewhere } from "../../model/other-chapters";
import type { ResolvedCitation } from "../../model/resolved-sources";
import type { Steps } from "../../steps";
import { fileName } from "../../uris";
import type { View } from "../../view";
import { escaped } from "../markup";
import { archiveToDepth, keyToDepth, type SourceHere, sourceAt } from "./at";
import { fullCitation, inShort, MOST_NOTES } from "./words";

/** What the answers about sources in other documents are made of. */
export type SourceView = Pick<View, "document" | "corpus" | "manuscript">;

/** A source as all documents know it. */
export type NamedSource =
  | { readonly kind: "archive"; readonly key: string; readonly name: string }
  | { readonly kind: "work"; readonly work: NamedWork };

/** What is looked for of it. */
type CitedSource = NamedSource | { readonly kind: "archive"; readonly key: string };

/** The source that is meant at a place: on a level of an archival reference that level. */
export function namedSource(sources: SourcesInDocument, here: SourceHere): NamedSource | undefined {
  switch (here.kind) {
    case "cross-reference":
      return undefined;
    case "archive": {
      const { archive, depth } = here;
      return { kind: "archive", key: keyToDepth(archive, depth), name: inShort(sources, archiveToDepth(archive, depth)) };
    }
    case "citation":
      return namedWork(sources, here.citation);
    case "introduction": {
      const { repository, work, written } = here.introduction;
      if (repository !== undefined) return { kind: "archive", key: repository, name: written };
      return work && { kind: "work", work: { key: work.key, of: work.by || (titleWords(work.title)[0] ?? ""), title: work.title } };
    }
    case "shorthand": {
      const { repository, work, term } = here.shorthand;
      if (repository !== undefined) return { kind: "archive", key: repository, name: term };
      const cited = sources.citations.find((each) => work !== undefined && each.work === work);
      return cited && namedWork(sources, cited);
    }
  }
}

function namedWork(sources: SourcesInDocument, citation: ResolvedCitation): NamedSource | undefined {
  const { work: key } = citation;
  if (key === undefined) return undefined;
  const elsewhere = sources.elsewhere.get(key);
  const { item } = fullCitation(sources, citation) ?? citation;
  const title = elsewhere?.title ?? item.title ?? "";
  const of = elsewhere?.by || familyKey(item.creators) || (titleWords(title)[0] ?? "");
  return { kind: "work", work: { key, of, title } };
}

/** Where other documents cite a source. */
export function citedElsewhere({ document: { uri }, corpus, manuscript }: SourceView, source: CitedSource): Steps<CitedIn<Placed>[]> {
  return source.kind === "archive" ? archiveCitedIn(corpus, uri, source.key, manuscript()) : workCitedIn(corpus, uri, source.work);
}

type Placed = Span & { readonly note: string };

/** The places in other documents that cite what stands at an offset. */
export function* placesElsewhere(view: SourceView, offset: number): Steps<Location[]> {
  const here = sourceAt(view.document, offset);
  const source = here && namedSource(sourcesOf(view.document), here);
  if (!source) return [];
  const locations: Location[] = [];
  for (const { uri, places } of yield* citedElsewhere(view, source)) {
    const lineStarts = lineStartsIn(view, uri);
    for (const place of places) locations.push({ uri, range: rangeIn(lineStarts, place) });
    yield;
  }
  return locations;
}

/** Where something stands in another chapter now. */
export function locationOf(view: SourceView, table: "works" | "shorthands", { uri, row }: Elsewhere): Location | undefined {
  const place = view.corpus.facts(uri)?.rows(table)[row];
  return place && { uri, range: rangeIn(lineStartsIn(view, uri), place) };
}

const lineStartsIn = ({ corpus }: SourceView, uri: string): readonly number[] => corpus.facts(uri)?.column("about", "lineStarts")[0] ?? [0];

/** `ch2.md: notes 3, 4; ch3.md: note 1`. */
export function filesInWords(cited: readonly CitedIn<Placed>[]): string {
  const files = cited.slice(0, MOST_NOTES).map(({ uri, places }) => {
    const notes = [...new Set(places.map(({ note }) => note || "without a label"))];
    const shown = notes.slice(0, MOST_NOTES).map(escaped).join(", ");
    const more = notes.length > MOST_NOTES ? ` and ${notes.length - MOST_NOTES} more` : "";
    return `${escaped(fileName(uri))}: ${notes.length === 1 ? "note" : "notes"} ${shown}${more}`;
  });
  return `${files.join("; ")}${cited.length > MOST_NOTES ? ` and ${cited.length - MOST_NOTES} more files` : ""}`;
}
