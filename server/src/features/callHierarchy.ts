import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CallHierarchyPrepareParams,
  SymbolKind,
} from "vscode-languageserver";
import { byKey } from "../by-key";
import type { CorpusIndex } from "../corpus/index";
import { fullCitationIn, workNamed } from "../corpus/sources/catalogue";
import { otherChapters } from "../corpus/sources/chapters";
import { archiveCitedIn, archiveKeys, workCitedIn } from "../corpus/sources/cited";
import { repositoryOf } from "../data/repositories/repositories";
import { noteWords } from "../document/excerpt";
import { callAt, meantNote, noteAt } from "../document/pairing";
import { noteOf } from "../document/place";
import { sourcesInSteps, sourcesOf } from "../document/sources";
import { type EncodedFacts, type FactTables, rangeIn } from "../facts/encoding";
import type { ArchiveFact, NoteFact } from "../model/facts";
import type { Span } from "../model/note";
import type { Steps } from "../steps";
import { lastAtOrBelow, shifted } from "../text";
import { fileName } from "../uris";
import type { View } from "../view";
import { firstWords } from "./markup";
import { sourceAt } from "./sources/at";
import { type NamedSource, namedSource } from "./sources/elsewhere";

/** What calls are looked for in: all documents, open ones as they stood when typing last paused. */
export interface Cited {
  readonly corpus: CorpusIndex<FactTables>;
  readonly manuscriptOf: (uri: string) => readonly string[];
}

/** The source under the cursor, else the note: notes “call” the sources that they cite. */
export function* prepareCallHierarchy(view: View, { position }: CallHierarchyPrepareParams): Steps<CallHierarchyItem[]> {
  const { document, corpus, manuscript } = view;
  const offset = document.offsetAt(position);
  yield* sourcesInSteps(document);
  const here = callAt(document, offset) ? undefined : sourceAt(document, offset);
  const source = here && namedSource(sourcesOf(document), here);
  if (here && source) return [sourceItem({ corpus, manuscriptOf: manuscript }, document.uri, document.rangeOf(here.span), source)];
  const call = callAt(document, offset);
  const place = call ? meantNote(document, call) : noteAt(document, offset);
  if (!place) return [];
  const note = noteOf(place);
  const at = (span: Span) => document.rangeOf(shifted(span, place.slot.offset));
  return [
    noteItem(document.uri, { label: note.label, words: noteWords(document, place), range: at(note), labelRange: at(note.labelSpan) }),
  ];
}

/** The notes of all documents that cite a source, in full, in short or by “Ibid.”; nothing calls a note. */
export function* incomingCalls(all: Cited, { data }: CallHierarchyItem): Steps<CallHierarchyIncomingCall[]> {
  const { corpus, manuscriptOf } = all;
  const { source, uri: from } = data as ItemData;
  if (!source) return [];
  const cited = yield* source.kind === "archive"
    ? archiveCitedIn(corpus, "", source.key, manuscriptOf(from))
    : workCitedIn(corpus, "", source.work);
  const calls: CallHierarchyIncomingCall[] = [];
  for (const { uri, places } of cited) {
    const facts = corpus.facts(uri);
    if (facts) for (const call of callsIn(uri, facts, places)) calls.push(call);
    yield;
  }
  return calls;
}

/** The notes of one document in which these places lie. */
function callsIn(uri: string, facts: EncodedFacts, places: readonly Span[]): CallHierarchyIncomingCall[] {
  const at = placesIn(facts);
  return [...byKey(places, ({ from }) => at.noteAt(from))].flatMap(([row, spans]) => {
    const note = at.notes[row];
    return note ? [{ from: indexedNoteItem(uri, at, note), fromRanges: spans.map(at.rangeOf) }] : [];
  });
}

/** The sources that a note cites; a source calls nothing. */
export function outgoingCalls(all: Cited, { uri, selectionRange, data }: CallHierarchyItem): CallHierarchyOutgoingCall[] {
  const facts = all.corpus.facts(uri);
  if (!facts || (data as ItemData).source) return [];
  const at = placesIn(facts);
  const { line, character } = selectionRange.start;
  const row = at.noteAt((at.lineStarts[line] ?? 0) + character);
  const isIn = (place: Span): boolean => row >= 0 && at.noteAt(place.from) === row;
  const [citations, works] = [facts.rows("citations"), facts.rows("works")];
  const keyOf = archiveKeys(all.corpus, all.manuscriptOf(uri), uri);
  const cited: { span: Span; source: NamedSource }[] = [
    ...facts.rows("archives").flatMap((span) => {
      const key = keyOf(span);
      return isIn(span) ? [{ span, source: { kind: "archive" as const, key, name: archiveName(all, uri, key, span) } }] : [];
    }),
    ...citations.flatMap((span) => {
      const work = isIn(span) ? workNamed(span, citations, works) : undefined;
      return work ? [{ span, source: { kind: "work" as const, work } }] : [];
    }),
  ];
  const calls = new Map<string, CallHierarchyOutgoingCall>();
  for (const { span, source } of cited.sort((a, b) => a.span.from - b.span.from)) {
    const key = source.kind === "archive" ? source.key : source.work.key;
    const range = at.rangeOf(span);
    const known = calls.get(key);
    if (known) known.fromRanges.push(range);
    else calls.set(key, { to: sourceItem(all, uri, range, source), fromRanges: [range] });
  }
  return [...calls.values()];
}

/** What an item carries from one question to the next: the source, if it is one, and the document in which it was named. */
interface ItemData {
  readonly source?: NamedSource;
  readonly uri: string;
}

/** A source, at the place that cites it in full, else at the one that was asked about. */
function sourceItem(
  { corpus, manuscriptOf }: Cited,
  uri: string,
  here: CallHierarchyItem["range"],
  source: NamedSource,
): CallHierarchyItem {
  const data: ItemData = { source, uri };
  if (source.kind === "archive") {
    const { key, name } = source;
    const detail = nameOfRepository({ corpus, manuscriptOf }, uri, key.split("/")[0] ?? "")?.expansion ?? "";
    return { name, detail, kind: SymbolKind.File, uri, range: here, selectionRange: here, data };
  }
  const { work } = source;
  const full = fullCitationIn(corpus, uri, manuscriptOf(uri), work);
  const facts = full && corpus.facts(full.uri);
  if (!full || !facts) {
    const name = [work.of, work.title].filter((part) => part !== "").join(", ");
    return { name, detail: "cited in full nowhere", kind: SymbolKind.File, uri, range: here, selectionRange: here, data };
  }
  const range = placesIn(facts).rangeOf(full.work);
  const detail = `${fileName(full.uri)}, note ${full.work.note}`;
  const name = firstWords(full.work.words, 100);
  return { name, detail, kind: SymbolKind.File, uri: full.uri, range, selectionRange: range, data };
}

/** `ASXV, Gabelle, busta 15, fascicolo 4`. */
function archiveName(all: Cited, uri: string, key: string, { levels, named }: ArchiveFact): string {
  const [repository = ""] = key.split("/");
  return [nameOfRepository(all, uri, repository)?.written ?? named, levels].filter((part) => part !== "").join(", ");
}

/** How a document, another chapter or the table names a repository. */
function nameOfRepository({ corpus, manuscriptOf }: Cited, uri: string, key: string): { written: string; expansion: string } | undefined {
  const own = corpus
    .facts(uri)
    ?.rows("shorthands")
    .find(({ repository }) => repository === key);
  const known = repositoryOf(key);
  const table = known && { written: known.abbreviations[0] ?? known.name, expansion: known.name };
  return own ?? otherChapters(corpus, manuscriptOf(uri), uri)?.introducing(key) ?? table;
}

function noteItem(
  uri: string,
  {
    label,
    words,
    range,
    labelRange,
  }: { label: string; words: string; range: CallHierarchyItem["range"]; labelRange: CallHierarchyItem["range"] },
): CallHierarchyItem {
  const name = label === "" ? "inline note" : `note ${label}`;
  const detail = `${fileName(uri)} · ${firstWords(words)}`;
  const data: ItemData = { uri };
  return { name, detail, kind: SymbolKind.Constant, uri, range, selectionRange: labelRange, data };
}

const indexedNoteItem = (uri: string, at: Places, { label, words, from, to, labelFrom, labelTo }: NoteFact): CallHierarchyItem =>
  noteItem(uri, { label, words, range: at.rangeOf({ from, to }), labelRange: at.rangeOf({ from: labelFrom, to: labelTo }) });

type Places = ReturnType<typeof placesIn>;

/** The notes and lines of an indexed document. */
function placesIn(facts: EncodedFacts) {
  const lineStarts = facts.column("about", "lineStarts")[0] ?? [0];
  const notes = facts.rows("notes");
  const starts = notes.map(({ from }) => from);
  return {
    lineStarts,
    notes,
    rangeOf: (span: Span): CallHierarchyItem["range"] => rangeIn(lineStarts, span),
    /** Index of the note in which an offset lies, or -1. */
    noteAt: (offset: number): number => {
      const row = lastAtOrBelow(starts, offset);
      return offset < (notes[row]?.to ?? 0) ? row : -1;
    },
  };
}
