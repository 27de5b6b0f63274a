import assert from "node:assert/strict";
import type { NoteDocument } from "../../server/src/document/document";
import { definition } from "../../server/src/features/definition";
import { documentHighlight } from "../../server/src/features/documentHighlight";
import { textsToSearch } from "../../server/src/features/people/references";
import { references } from "../../server/src/features/references";
import { workspaceSymbols } from "../../server/src/features/workspaceSymbol";
import { drained } from "../../server/src/steps";
import { LETTERS, ONE, TWO, workspace } from "./letters";

describe("people in the editor", () => {
  it("are found and highlighted by such words too, here and in texts that are read when somebody asks", () => {
    const { view, at, documents } = workspace(
      {
        [ONE]: "Petr Chaadaev wept. The rain fell on the hermit, and *the\nhermit* laughed. Hermits, the hermitage, `the hermit`.\n",
        [TWO]: "The old man and the hermit.[^1]\n\n[^1]: Chaadaev, that is the hermit.\n",
      },
      "people:\n  - name: Petr Chaadaev\n    forms: [the hermit]\n  - name: A Hermitage\n    forms: [the hermitage]\n",
    );
    const shown = (words: string): string[] =>
      drained(references(view(ONE), at(ONE, words), [documents.get(TWO) as NoteDocument])).map(
        ({ uri, range }) => `${uri === ONE ? "one" : "two"} ${range.start.line}:${range.start.character}`,
      );
    const all = ["one 0:0", "one 0:37", "one 0:54", "two 0:16", "two 2:6", "two 2:24"];
    assert.deepEqual(shown("Chaadaev"), all);
    assert.deepEqual(shown("hermit,"), all);
    assert.deepEqual(shown("hermitage"), ["one 1:26"]);
    assert.deepEqual(
      drained(documentHighlight(view(ONE), at(ONE, "hermit,"))).map(({ range }) => range.start.character),
      [0, 37, 54],
    );
  });
  it("are among the symbols of the workspace by such words", () => {
    const { documents, corpus, people } = workspace(
      { [ONE]: "Petr Chaadaev wept.\n" },
      "people:\n  - name: Petr Chaadaev\n    forms: [the hermit]\n",
    );
    assert.deepEqual(
      drained(workspaceSymbols({ documents, corpus, people }, "hermit")).map(({ name }) => name),
      ["Petr Chaadaev (the hermit)"],
    );
  });
  it("are looked for in the texts that may have such words: in the manuscript, then in the others", () => {
    const texts = { [ONE]: "Petr Chaadaev wept.\n", [TWO]: "The hermit.\n" };
    const without = workspace(texts);
    assert.deepEqual(drained(textsToSearch(without.view(ONE), without.at(ONE, "Chaadaev"))), []);
    const { view, at } = workspace(texts, "people:\n  - name: Petr Chaadaev\n    forms: [the hermit]\n");
    assert.deepEqual(drained(textsToSearch(view(ONE), at(ONE, "Chaadaev"))), [TWO]);
    assert.deepEqual(drained(textsToSearch(view(ONE), at(ONE, "wept"))), []);
  });
  it("lead to both where a surname may mean one or the other", () => {
    const { view, at } = workspace({
      [ONE]: "Carlo Corsini wrote to Pietro Corsini. The letter of Corsini is lost. Carlo Corsini wept, and Pietro Corsini too.\n",
    });
    const found = drained(definition(view(ONE), at(ONE, "Corsini is")));
    assert.deepEqual(
      found.map(({ targetRange }) => targetRange.start.character),
      [0, 23],
    );
  });
  it("lead to the full name, here or in the corpus", () => {
    const { view, at } = workspace(LETTERS);
    const [here] = drained(definition(view(ONE), at(ONE, "Chaadaev was")));
    assert.deepEqual([here?.targetUri, here?.targetRange.start], [ONE, { line: 0, character: 0 }]);
    const [there] = drained(definition(view(TWO), at(TWO, "Čaadaev")));
    assert.deepEqual([there?.targetUri, there?.targetRange.start], [ONE, { line: 0, character: 0 }]);
  });
  it("are found under every spelling", () => {
    const { view, at } = workspace(LETTERS);
    const found = drained(references(view(ONE), at(ONE, "Chaadaev was"))).map(
      ({ uri, range }) => `${uri} ${range.start.line}:${range.start.character}`,
    );
    assert.deepEqual(found.sort(), [`${ONE} 0:0`, `${ONE} 0:35`, `${TWO} 0:12`]);
    assert.equal(drained(documentHighlight(view(ONE), at(ONE, "Chaadaev was"))).length, 2);
  });
  it("are not taken for their wives", () => {
    const { view, at } = workspace(LETTERS);
    assert.equal(drained(references(view(ONE), at(ONE, "Stankevich"))).length, 2);
    assert.equal(drained(references(view(TWO), at(TWO, "Stankevich"))).length, 1);
  });
  for (const [query, name] of [
    ["chaadaev petr", "Petr Chaadaev"],
    ["čaada", "Petr Chaadaev (Čaadaev)"],
    ["caadaev", "Petr Chaadaev (Caadaev)"],
    ["petr caadaev", "Petr Chaadaev (Chaadaev, Petr Chaadaev, Čaadaev)"],
  ] as const) {
    it(`are symbols of the workspace for ${query}`, () => {
      const { documents, corpus, people } = workspace(LETTERS);
      const steps = workspaceSymbols({ documents, corpus, people }, query);
      let step = steps.next();
      while (!step.done) step = steps.next();
      assert.deepEqual(
        step.value.map((symbol) => [symbol.name, symbol.containerName]),
        [[name, "3 times in 2 documents"]],
      );
    });
  }
  it("follow the unsaved text", () => {
    const { view, at, documents } = workspace(LETTERS);
    assert.equal(drained(references(view(ONE), at(ONE, "Chaadaev was"))).length, 3);
    documents.get(ONE)?.update([{ text: `${LETTERS[ONE]}\nChaadaev wept.\n` }], 2);
    assert.equal(drained(references(view(ONE), at(ONE, "Chaadaev was"))).length, 4);
  });
});
