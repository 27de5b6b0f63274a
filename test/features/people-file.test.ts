import assert from "node:assert/strict";
import type { TextEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { readPeopleFile } from "../../server/src/config/people-file";
import { CorpusIndex } from "../../server/src/corpus/index";
import { encodeFacts, type FactTables, factSchema } from "../../server/src/facts/encoding";
import { factsOf } from "../../server/src/facts/facts";
import { peopleFileActions } from "../../server/src/features/people-file/codeAction";
import { peopleFileCompletion } from "../../server/src/features/people-file/completion";
import { peopleFileSymbols } from "../../server/src/features/people-file/documentSymbol";
import { peopleFileFields } from "../../server/src/features/people-file/fields";
import { peopleFileHover } from "../../server/src/features/people-file/hover";
import { peopleFileDefinition, peopleFileReferences, textsOfPeopleFile } from "../../server/src/features/people-file/jumps";
import type { PeopleFileView } from "../../server/src/features/people-file/view";
import { openDocument } from "../../server/src/formats/open";
import { PeopleIndex } from "../../server/src/index/people-index";
import { drained } from "../../server/src/steps";

const LETTER = "Petr Chaadaev wrote to Stankevich. Chaadaev was ill.\n\nČaadaev told Gogol.\n";

/** An open people file with its cursor at `|`, beside one letter. */
function opened(text: string, words = LETTER) {
  const people = new PeopleIndex();
  const corpus = new CorpusIndex<FactTables>(factSchema);
  people.follow(corpus);
  const letter = openDocument("file:///one.md", "markdown", 1, words, { flavour: "auto", around: [] });
  corpus.put(letter.uri, encodeFacts(factsOf(letter, [])));
  const file = TextDocument.create("file:///people.yaml", "yaml", 1, text.replace("|", ""));
  people.decide(readPeopleFile(file.getText()).file);
  const view: PeopleFileView = { file, known: { corpus, people, manuscript: () => [] } };
  return { view, letter, at: { textDocument: file, position: file.positionAt(text.indexOf("|")) } };
}

/** The labels that are offered at `|`. */
const offered = (text: string): string[] => {
  const { view, at } = opened(text);
  return peopleFileFields(view, at).map(({ label }) => label);
};

describe("fields of people.yaml", () => {
  for (const [text, labels] of [
    ["|", ["people", "different", "nobody"]],
    ["people:\n  - name: A B\nno|", ["nobody"]],
    ["people:\n  - name: A B\n    |", ["id", "forms", "born", "died", "description", "ids", "links"]],
    ["people:\n  - name: A B\n    bo|\n    died: 1836\n", ["born"]],
    ["people:\n  - |\n", ["name"]],
    ["people:\n  - name: A B\n    ids: { vi|", ["viaf"]],
    ["people:\n  - name: A B\n    ids:\n      viaf: 7\n      |", ["gnd", "wikidata", "loc", "isni", "orcid"]],
    ["people:\n  - name: A B\n    description: bo|", []],
    ["people:\n  - name: A B\n  # bo|", []],
  ] as const) {
    it(`are offered in ${JSON.stringify(text)}`, () => assert.deepEqual(offered(text), labels));
  }
  it("are written with a colon, and a list with its beginning", () => {
    const { view, at } = opened("pe|");
    const [item] = peopleFileFields(view, at);
    assert.deepEqual(item?.textEdit, {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } },
      newText: "people:\n  - name: ",
    });
  });
});

describe("repairs in people.yaml", () => {
  for (const [text, title, after] of [
    ["people:\n  - name: A B\n    br|on: 1818\n", "Write “born”", "people:\n  - name: A B\n    born: 1818\n"],
    ["Peo|ple:\n  - name: A B\n", "Write “people”", "people:\n  - name: A B\n"],
    ["people:\n  - name: A B\n    ids: { VI|AF: 7 }\n", "Write “viaf”", "people:\n  - name: A B\n    ids: { viaf: 7 }\n"],
    [
      "people:\n  - name: A B\n    ids: { viaf: 'https://viaf.o|rg/viaf/7/' }\n",
      "Write “7”",
      "people:\n  - name: A B\n    ids: { viaf: 7 }\n",
    ],
    [
      "people:\n  - name: A B\n    links: [www.exa|mple.org/a]\n",
      "Write “https://www.example.org/a”",
      "people:\n  - name: A B\n    links: [https://www.example.org/a]\n",
    ],
  ] as const) {
    it(`${title} in ${JSON.stringify(text)}`, () => {
      const { view, at } = opened(text);
      const [action, ...more] = peopleFileActions(view, {
        ...at,
        range: { start: at.position, end: at.position },
        context: { diagnostics: [] },
      });
      const change = action?.edit?.documentChanges?.[0];
      assert.ok(change && "edits" in change);
      assert.deepEqual([action.title, more], [title, []]);
      assert.equal(TextDocument.applyEdits(view.file, change.edits as TextEdit[]), after);
    });
  }
  it("are none where nobody can say what was meant", () => {
    const { view, at } = opened("people:\n  - name: A B\n    ids: { viaf: a|bc }\n");
    assert.deepEqual(peopleFileActions(view, { ...at, range: { start: at.position, end: at.position }, context: { diagnostics: [] } }), []);
  });
});

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
  it("leads to words that nobody takes for a name in the texts that are read for them, and does not say that they are nowhere", () => {
    const { view, at, letter } = opened("people:\n  - name: Ada Marchmont\n    forms: [the Sp|hinx]\n", "It was the Sphinx.\n");
    assert.deepEqual(drained(textsOfPeopleFile(view, at)), [letter.uri]);
    const [place] = drained(peopleFileReferences(view, at, [letter]));
    assert.deepEqual(place, { uri: letter.uri, range: { start: { line: 0, character: 7 }, end: { line: 0, character: 17 } } });
    assert.match(drained(peopleFileHover(view, at))?.contents.value ?? "", /^“the Sphinx” is recognized as a name in no text/);
    const known = opened("people:\n  - name: Petr Chaadaev\n    forms: [the h|ermit]\n");
    assert.match(drained(peopleFileHover(known.view, known.at))?.contents.value ?? "", /^\*\*Petr Chaadaev\*\*/);
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
  it("offers a surname that several people have once, and says whose it is", () => {
    const { view, at } = opened(
      "people:\n  - name: Cor|",
      "Carlo Corsini wrote to Pietro Corsini. The letter of Corsini is lost. Corsini left.\n\nSignora Corsini wept.\n",
    );
    assert.deepEqual(
      drained(peopleFileCompletion(view, at))
        .items.map(({ label, detail }) => `${label}: ${detail}`)
        .sort(),
      ["Carlo Corsini: once", "Corsini: several people, 3 times", "Pietro Corsini: once"],
    );
  });
  it("offers names in quotation marks where YAML needs them", () => {
    const { view, at } = opened("people:\n  - name: Huiz|", "Text.\n\nHuizinga, Johan. The Waning of the Middle Ages. London, 1924.\n");
    const { items } = drained(peopleFileCompletion(view, at));
    assert.deepEqual(
      items.map(({ label, textEdit }) => [label, textEdit?.newText]),
      [["Huizinga, Johan", '"Huizinga, Johan"']],
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
      const found = drained(peopleFileCompletion(view, at)).items.map(({ label }) => label);
      assert.deepEqual(found.sort(), [...names].sort());
    });
  }
});
