import assert from "node:assert/strict";
import { TextDocument } from "vscode-languageserver-textdocument";
import { readPeopleFile } from "../../server/src/config/people-file";
import { CorpusIndex } from "../../server/src/corpus/index";
import { encodeFacts, type FactTables, factSchema } from "../../server/src/facts/encoding";
import { factsOf } from "../../server/src/facts/facts";
import { peopleFileCompletion } from "../../server/src/features/people-file/completion";
import { peopleFileSymbols } from "../../server/src/features/people-file/documentSymbol";
import { peopleFileHover } from "../../server/src/features/people-file/hover";
import { peopleFileDefinition, peopleFileReferences } from "../../server/src/features/people-file/jumps";
import type { PeopleFileView } from "../../server/src/features/people-file/view";
import { openDocument } from "../../server/src/formats/open";
import { PeopleIndex } from "../../server/src/index/people-index";
import { drained } from "../../server/src/steps";

const LETTER = "Petr Chaadaev wrote to Stankevich. Chaadaev was ill.\n\nČaadaev told Gogol.\n";

/** An open people file with its cursor at `|`, beside one letter. */
function opened(text: string) {
  const people = new PeopleIndex();
  const corpus = new CorpusIndex<FactTables>(factSchema);
  people.follow(corpus);
  const letter = openDocument("file:///one.md", "markdown", 1, LETTER, { flavour: "auto", around: [] });
  corpus.put(letter.uri, encodeFacts(factsOf(letter, [])));
  const file = TextDocument.create("file:///people.yaml", "yaml", 1, text.replace("|", ""));
  people.decide(readPeopleFile(file.getText()).file);
  const view: PeopleFileView = { file, known: { corpus, people, manuscript: () => [] } };
  return { view, at: { textDocument: file, position: file.positionAt(text.indexOf("|")) } };
}

describe("people.yaml in the editor", () => {
  it("shows on a name what the texts know of the person", () => {
    const { view, at } = opened("people:\n  - name: Petr Chaadaev\n    forms: ['Čaa|daev']\n    born: 1794\n");
    const card = drained(peopleFileHover(view, at));
    assert.match(card?.contents.value ?? "", /^\*\*Petr Chaadaev\*\* \(1794–\)\n\nMentioned 3 times in one document\n\nSpelled Chaadaev/);
    assert.deepEqual(card?.range, { start: { line: 2, character: 12 }, end: { line: 2, character: 21 } });
  });
  it("says where a name is mentioned nowhere", () => {
    const { view, at } = opened("nobody:\n  - Au|rora\n");
    assert.equal(drained(peopleFileHover(view, at))?.contents.value, "“Aurora” is not mentioned in the texts of this folder.");
    assert.deepEqual(drained(peopleFileDefinition(view, at)), []);
  });
  it("leads from a spelling to where it stands, and to all mentions", () => {
    const { view, at } = opened("people:\n  - name: Petr Chaadaev\n    forms: [Čaa|daev]\n");
    assert.deepEqual(
      drained(peopleFileDefinition(view, at)).map(({ targetUri, targetRange }) => [targetUri, targetRange.start.line]),
      [["file:///one.md", 2]],
    );
    assert.equal(drained(peopleFileReferences(view, at)).length, 3);
  });
  for (const text of ["people:\n  - na|me: A\n", "people:\n  - name: A\n    description: Chaa|daev\n", "# Chaa|daev\n", "people: [|"]) {
    it(`is silent in ${JSON.stringify(text)}`, () => {
      const { view, at } = opened(text);
      assert.equal(drained(peopleFileHover(view, at)), null);
    });
  }
  it("is outlined by the names in it", () => {
    const { view } = opened("people:\n  - name: Petr Chaadaev\n    born: 1794\n    description: Thinker\n  - name: Gogol\n|");
    assert.deepEqual(
      peopleFileSymbols(view).map(({ name, detail, range }) => [name, detail, range.start.line]),
      [
        ["Petr Chaadaev", "1794– · Thinker", 1],
        ["Gogol", "", 4],
      ],
    );
  });
  /** Each line: a file with the cursor, and the names that are offered there. */
  const typed: readonly (readonly [text: string, names: readonly string[]])[] = [
    ["people:\n  - name: Chaa|", ["Chaadaev", "Petr Chaadaev"]],
    ["people:\n  - name: Petr Chaadaev\n    forms: [caa|", ["Čaadaev"]],
    ["people:\n  - name: Petr Chaadaev\n    forms: [Chaadaev, |]", ["Gogol", "Stankevich", "Čaadaev"]],
    ["nobody:\n  - Go|", ["Gogol"]],
    ["people:\n  - name: A\n    born: Chaa|", []],
    ["Chaa|", []],
  ]; // biome-ignore format: one case a line
  for (const [text, names] of typed) {
    it(`offers ${names.join(", ") || "nothing"} in ${JSON.stringify(text)}`, () => {
      const { view, at } = opened(text);
      const found = drained(peopleFileCompletion(view, at)).map(({ label }) => label);
      assert.deepEqual(found.sort(), [...names].sort());
    });
  }
});
