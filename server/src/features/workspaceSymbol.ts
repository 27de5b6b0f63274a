import type { WorkspaceSymbol } from "vscode-languageserver";
import type { CorpusIndex } from "../corpus/index";
import type { NoteDocument } from "../document/document";
import type { FactTables } from "../facts/encoding";
import type { PeopleIndex } from "../index/people-index";
import type { Steps } from "../steps";
import { noteSymbols } from "./notes/symbols";
import { personSymbols } from "./people/symbols";
import { archiveSymbols, workSymbols } from "./sources/symbols";

/** What symbols are looked for in. */
interface Searched {
  readonly documents: ReadonlyMap<string, NoteDocument>;
  readonly corpus: CorpusIndex<FactTables>;
  readonly people: PeopleIndex;
}

/** The people, the archival files, the works and the notes of the corpus that match a query. */
export function* workspaceSymbols(searched: Searched, query: string): Steps<WorkspaceSymbol[]> {
  const people = yield* personSymbols(searched.corpus, searched.people, query);
  const archives = yield* archiveSymbols(searched.corpus, query);
  const works = yield* workSymbols(searched.corpus, query);
  return [...people, ...archives, ...works, ...(yield* noteSymbols(searched.documents, searched.corpus, query))];
}
