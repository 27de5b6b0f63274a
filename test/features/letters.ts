import { readConfig } from "../../server/src/config";
import { readPeopleFile } from "../../server/src/config/people-file";
import { CorpusIndex } from "../../server/src/corpus/index";
import type { NoteDocument } from "../../server/src/document/document";
import { encodeFacts, type FactTables, factSchema } from "../../server/src/facts/encoding";
import { factsOf } from "../../server/src/facts/facts";
import { openDocument } from "../../server/src/formats/open";
import { PeopleIndex } from "../../server/src/index/people-index";
import type { View } from "../../server/src/view";

export const ONE = "file:///one.md";
export const TWO = "file:///two.md";

/** A corpus of two letters; `at` finds the cursor before a word. */
export function workspace(texts: Readonly<Record<string, string>>, peopleFile?: string) {
  const people = new PeopleIndex();
  const corpus = new CorpusIndex<FactTables>(factSchema);
  people.follow(corpus);
  people.file = { uri: "file:///people.yaml", text: peopleFile, version: 7 };
  if (peopleFile) people.decide(readPeopleFile(peopleFile).file);
  const documents = new Map<string, NoteDocument>();
  for (const [uri, text] of Object.entries(texts)) {
    const document = openDocument(uri, "markdown", 1, text, { flavour: "auto", around: [] });
    documents.set(uri, document);
    corpus.put(uri, encodeFacts(factsOf(document, [])));
  }
  const view = (uri: string): View => ({
    document: documents.get(uri) as NoteDocument,
    config: readConfig().config,
    corpus,
    people,
    manuscript: () => [uri],
  });
  const at = (uri: string, words: string) => {
    const document = documents.get(uri) as NoteDocument;
    return {
      textDocument: { uri },
      position: document.positionAt(document.getText().indexOf(words)),
      context: { includeDeclaration: true },
    };
  };
  return { view, at, documents, corpus, people };
}

export const LETTERS = {
  [ONE]: "Petr Chaadaev wrote to Stankevich. Chaadaev was ill, and Stankevich knew it.\n",
  [TWO]: "A letter to Čaadaev, who was ill.\n\nMadame Stankevich refused.\n",
};
