import assert from "node:assert/strict";
import { readConfig } from "../../server/src/config";
import { readPeopleFile } from "../../server/src/config/people-file";
import { CorpusIndex } from "../../server/src/corpus/index";
import { encodeFacts, type FactTables, factSchema } from "../../server/src/facts/encoding";
import { factsOf } from "../../server/src/facts/facts";
import { completion } from "../../server/src/features/completion";
import { inlayHint } from "../../server/src/features/inlayHint";
import { semanticTokens, semanticTokensInRange } from "../../server/src/features/semanticTokens";
import { openDocument } from "../../server/src/formats/open";
import { PeopleIndex } from "../../server/src/index/people-index";
import { drained } from "../../server/src/steps";
import type { View } from "../../server/src/view";

const HERE = "file:///here.md";

/** A manuscript with one open chapter and, if need be, another one; the settings are those of `.apparatus.yaml`. */
function chapter(text: string, other = "", languageId = "markdown", settings = ""): View {
  const people = new PeopleIndex();
  const corpus = new CorpusIndex<FactTables>(factSchema);
  people.follow(corpus);
  const open = (uri: string, words: string) => openDocument(uri, languageId, 1, words, { flavour: "pandoc", around: [] });
  corpus.put("file:///other.md", encodeFacts(factsOf(open("file:///other.md", other), [])));
  const config = { ...readConfig().config, ...JSON.parse(settings || "{}") };
  return { document: open(HERE, text), config, corpus, people, manuscript: () => [HERE] };
}

/** What is offered at the end of the text, or before `|`. */
function offered(text: string, other = ""): string[] {
  const view = chapter(text.replace("|", ""), other);
  const position = view.document.positionAt(text.replace(/\|.*/, "").length);
  return drained(completion(view, { textDocument: { uri: HERE }, position })).items.map(({ label, detail }) => `${label} (${detail})`);
}

const LETTER = "Petr Chaadaev wrote to Stankevich. Chaadaev was ill, and Chaadaev knew it.\n\n";

describe("names while writing", () => {
  it("are offered as the manuscript spells them, those of this chapter first", () => {
    const found = offered(
      `${LETTER}Then Ch`,
      "Tschaadajew said nothing. Anton Chekhov wrote. Chekhov wrote. Chekhov wrote. Chekhov said so.",
    );
    assert.deepEqual(found, [
      "Chaadaev (Petr Chaadaev, 2 times)",
      "Petr Chaadaev (once)",
      "Chekhov (Anton Chekhov, 3 times)",
      "Anton Chekhov (once)",
    ]);
  });
  const nowhere = ["Then C", "Then ch", "Then [^Ch", "Then [@Ch", "Then `Ch|`", "Then [x](Ch", "See https://example.org/Ch", "Then @Ch"];
  for (const words of nowhere) {
    it(`are not offered behind ${words}`, () => {
      const names = offered(`${LETTER}${words}`).filter((each) => each.includes("Chaadaev"));
      assert.deepEqual(names, []);
    });
  }
  it("are not offered as sources spell them, where the manuscript has a spelling of its own", () => {
    assert.deepEqual(offered(`${LETTER}Then Čaa`, "Petr Čaadaev wept. Čaadaev slept."), []);
    assert.deepEqual(offered(`${LETTER}Then Gog`, "Nikolai Gogol wept. Gogol slept."), [
      "Gogol (Nikolai Gogol, once)",
      "Nikolai Gogol (once)",
    ]);
  });
  it("are offered in notes too", () => {
    assert.ok(offered(`${LETTER}Then.[^1]\n\n[^1]: See Ch`).includes("Chaadaev (Petr Chaadaev, 2 times)"));
  });
});

describe("names with other letters than those typed", () => {
  const compared = (text: string) => {
    const view = chapter(`Šime Ćorić wept, and Ćorić left. Corinna Lee laughed.\n\n${text}`);
    const position = view.document.positionAt(view.document.length);
    const { isIncomplete, items } = drained(completion(view, { textDocument: { uri: HERE }, position }));
    return { isIncomplete, items: items.map(({ label, filterText }) => `${label}: ${filterText}`) };
  };
  it("are compared without their marks, and asked for again with each letter", () => {
    const items = ["Corinna Lee: Corinna Lee", "Ćorić: Coric", "Šime Ćorić: Sime Coric"];
    assert.deepEqual(compared("Co"), { isIncomplete: true, items });
  });
  it("are compared as they are by who types the marks", () => {
    const items = ["Corinna Lee: Corinna Lee", "Ćorić: Ćorić", "Šime Ćorić: Šime Ćorić"];
    assert.deepEqual(compared("Ćo"), { isIncomplete: false, items });
  });
});

describe("names as semantic tokens", () => {
  const text = "Then Petr Chaadaev\nwrote.\n\n> He told Anton\n> Chekhov that Chaadaev slept.\n";
  const all = { textDocument: { uri: HERE } };
  it("are told line by line", () => {
    const { data } = drained(semanticTokens(chapter(text), all));
    assert.deepEqual(data, [0, 5, 13, 0, 0, 3, 10, 5, 0, 0, 1, 2, 7, 0, 0, 0, 13, 8, 0, 0]);
  });
  it("are told of the words by which only people.yaml calls somebody", () => {
    const view = chapter("Then the hermit\nof Moscow slept.\n");
    view.people.decide(readPeopleFile("people:\n  - name: Petr Chaadaev\n    forms: [the hermit of Moscow]\n").file);
    assert.deepEqual(drained(semanticTokens(view, all)).data, [0, 5, 10, 0, 0, 1, 0, 9, 0, 0]);
  });
  it("are told for what is on the screen", () => {
    const range = { start: { line: 1, character: 0 }, end: { line: 3, character: 15 } };
    const { data } = drained(semanticTokensInRange(chapter(text), { ...all, range }));
    assert.deepEqual(data.slice(0, 5), [3, 10, 5, 0, 0]);
  });
  it("are left alone in code and where the settings say so", () => {
    assert.deepEqual(drained(semanticTokens(chapter(text, "", "python"), all)).data, []);
    assert.deepEqual(drained(semanticTokens(chapter(text, "", "markdown", '{"semanticTokens.people":false}'), all)).data, []);
  });
});

describe("hints behind surnames", () => {
  const text = "August Schlegel wrote. Schlegel said so. Petr Chaadaev wrote. Chaadaev wept.\n";
  const hints = (view: View): string[] => {
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    return drained(inlayHint(view, { textDocument: { uri: HERE }, range })).map(({ position, label }) => `${position.character} ${label}`);
  };
  const on = '{"inlayHints.people":true}';
  it("say who it is where two have the surname", () => {
    assert.deepEqual(hints(chapter(text, "Friedrich Schlegel wrote.", "markdown", on)), ["31 = August Schlegel"]);
  });
  it("say so where nothing decides", () => {
    const both = "August Schlegel wrote. Friedrich Schlegel wrote. Schlegel said so.\n";
    assert.deepEqual(hints(chapter(both, "", "markdown", on)), ["57 = August Schlegel or Friedrich Schlegel?"]);
  });
  it("are not there unless two have the surname and the settings ask for them", () => {
    assert.deepEqual(hints(chapter(text, "", "markdown", on)), []);
    assert.deepEqual(hints(chapter(text, "Friedrich Schlegel wrote.")), []);
  });
});
