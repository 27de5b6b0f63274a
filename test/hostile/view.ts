import { readConfig } from "../../server/src/config";
import { CorpusIndex } from "../../server/src/corpus/index";
import { textOfBytes } from "../../server/src/decode";
import type { NoteDocument } from "../../server/src/document/document";
import { encodeFacts, type FactTables, factSchema } from "../../server/src/facts/encoding";
import { factsOf } from "../../server/src/facts/facts";
import { codeAction } from "../../server/src/features/codeAction";
import { completion } from "../../server/src/features/completion";
import { definition, plainDefinition } from "../../server/src/features/definition";
import { diagnostics } from "../../server/src/features/diagnostics";
import { documentHighlight } from "../../server/src/features/documentHighlight";
import { documentSymbol, flatDocumentSymbol } from "../../server/src/features/documentSymbol";
import { foldingRange } from "../../server/src/features/foldingRange";
import { hover } from "../../server/src/features/hover";
import { inlayHint } from "../../server/src/features/inlayHint";
import { references } from "../../server/src/features/references";
import { selectionRange } from "../../server/src/features/selectionRange";
import { workspaceSymbols } from "../../server/src/features/workspaceSymbol";
import { languageOf, openDocument } from "../../server/src/formats/open";
import { PeopleIndex } from "../../server/src/index/people-index";
import { rules } from "../../server/src/rules/all";
import { findingsOf } from "../../server/src/rules/run";
import { drained } from "../../server/src/steps";
import type { Position } from "../../server/src/text";
import type { View } from "../../server/src/view";

/** Settings under which every rule and every hint speaks. */
const { config } = readConfig({
  rules: Object.fromEntries(rules.filter((rule) => rule.severity === "off").map((rule) => [rule.code, "hint"])),
  inlayHints: { ibid: true, people: true },
});

/** Bytes opened as a file of this name; undefined where they are no text. */
export function openBytes(bytes: Uint8Array, name: string): View | undefined {
  const text = textOfBytes(bytes);
  return text === undefined ? undefined : openText(text, name);
}

/** A text opened as a file of this name, alone in its corpus. */
export function openText(text: string, name: string): View {
  const uri = `file:///${name}`;
  const document = openDocument(uri, languageOf(uri), 1, text, { flavour: "auto", around: [] });
  const people = new PeopleIndex();
  const corpus = new CorpusIndex<FactTables>(factSchema);
  people.follow(corpus);
  corpus.put(uri, encodeFacts(factsOf(document, findingsOf(document, config))));
  return { document, config, corpus, people, manuscript: () => [document.uri] };
}

/** Asks everything that does not depend on a place. */
export function askOnce(view: View): readonly unknown[] {
  const { document, corpus, people } = view;
  const open = new Map<string, NoteDocument>([[document.uri, document]]);
  return [
    drained(diagnostics(view, "docs")),
    documentSymbol(view),
    flatDocumentSymbol(view),
    foldingRange(view),
    drained(inlayHint(view, { textDocument: document, range: document.rangeOf({ from: 0, to: document.length }) })),
    drained(workspaceSymbols({ documents: open, corpus, people }, "a")),
  ];
}

/** Asks everything that is asked of a place. */
export function askAt(view: View, position: Position): readonly unknown[] {
  const at = { textDocument: view.document, position };
  const range = { start: position, end: position };
  return [
    drained(hover(view, at)),
    drained(definition(view, at)),
    drained(plainDefinition(view, at)),
    drained(references(view, { ...at, context: { includeDeclaration: true } })),
    drained(documentHighlight(view, at)),
    selectionRange(view, { textDocument: view.document, positions: [position] }),
    drained(completion(view, at)),
    drained(
      codeAction(view, { textDocument: view.document, range, context: { diagnostics: [] } }, "docs", {
        snippets: true,
        asksAboutPeople: true,
      }),
    ),
  ];
}
