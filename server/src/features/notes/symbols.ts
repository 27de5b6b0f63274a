import { SymbolKind, type WorkspaceSymbol } from "vscode-languageserver";
import type { CorpusIndex } from "../../corpus/index";
import type { NoteDocument } from "../../document/document";
import { noteWords } from "../../document/excerpt";
import { noteOf, type Slot } from "../../document/place";
import { type FactTables, rangeIn } from "../../facts/encoding";
import type { Steps } from "../../steps";
import { shifted } from "../../text";
import { fileName } from "../../uris";
import { firstWords } from "../markup";
import { folded } from "../words";

/** Entries sent for one query; editors narrow the list as the user types on. */
const LIMIT = 500;

/** The notes of the corpus whose label or text holds every word of the query, without regard to case and diacritics: those of open documents
 *  by their whole text, those of others by their first words. It is done in steps, so that it can be left off. */
export function* noteSymbols(
  open: ReadonlyMap<string, NoteDocument>,
  corpus: CorpusIndex<FactTables>,
  query: string,
): Steps<WorkspaceSymbol[]> {
  const words = folded(query).split(/\s+/).filter(Boolean);
  const matches = (text: string): boolean => {
    const searched = folded(text);
    return words.every((word) => searched.includes(word));
  };
  const symbols: WorkspaceSymbol[] = [];
  for (const document of open.values()) {
    for (const slot of [...document.slots]) {
      if (symbols.length >= LIMIT) break;
      // What is typed meanwhile is another answer's.
      if (document.slots[slot.index] === slot) for (const symbol of symbolsIn(slot, document, matches)) symbols.push(symbol);
      yield;
    }
  }
  for (const uri of corpus.uris) {
    if (symbols.length >= LIMIT) break;
    if (!open.has(uri)) for (const symbol of indexedSymbols(corpus, uri, matches)) symbols.push(symbol);
    yield;
  }
  return symbols.slice(0, LIMIT);
}

function* symbolsIn(slot: Slot, document: NoteDocument, matches: (text: string) => boolean): Iterable<WorkspaceSymbol> {
  for (const at of slot.reading.notes.keys()) {
    const note = noteOf({ slot, at });
    const text = noteWords(document, { slot, at });
    if (!matches(`${note.label} ${text}`)) continue;
    const range = document.rangeOf(shifted(note.inline ? note : note.labelSpan, slot.offset));
    yield symbol(note.label, text, document.uri, range);
  }
}

function indexedSymbols(corpus: CorpusIndex<FactTables>, uri: string, matches: (text: string) => boolean): WorkspaceSymbol[] {
  const facts = corpus.facts(uri);
  const labels = facts?.column("notes", "label") ?? [];
  const words = facts?.column("notes", "words") ?? [];
  // Most documents have no such note: of them nothing else is read.
  const found = labels.flatMap((label, at) => (matches(`${label} ${words[at]}`) ? [at] : []));
  if (!facts || found.length === 0) return [];
  const lineStarts = facts.column("about", "lineStarts")[0] ?? [0];
  const notes = facts.rows("notes");
  return found.flatMap((at) => {
    const note = notes[at];
    return note ? [symbol(note.label, note.words, uri, rangeIn(lineStarts, { from: note.labelFrom, to: note.labelTo }))] : [];
  });
}

function symbol(label: string, text: string, uri: string, range: ReturnType<typeof rangeIn>): WorkspaceSymbol {
  return {
    name: `${label || "inline"}: ${firstWords(text) || "empty"}`,
    kind: SymbolKind.Constant,
    location: { uri, range },
    containerName: fileName(uri),
  };
}
