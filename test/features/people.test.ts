import assert from "node:assert/strict";
import { readConfig } from "../../server/src/config";
import { readPeopleFile } from "../../server/src/config/people-file";
import { CorpusIndex } from "../../server/src/corpus/index";
import type { NoteDocument } from "../../server/src/document/document";
import { encodeFacts, type FactTables, factSchema } from "../../server/src/facts/encoding";
import { factsOf } from "../../server/src/facts/facts";
import { codeAction } from "../../server/src/features/codeAction";
import { definition } from "../../server/src/features/definition";
import { documentHighlight } from "../../server/src/features/documentHighlight";
import { hover, wholeCard } from "../../server/src/features/hover";
import { personActions } from "../../server/src/features/people/actions";
import { peopleChoices } from "../../server/src/features/people/choices";
import { textsToSearch } from "../../server/src/features/people/references";
import { references } from "../../server/src/features/references";
import { workspaceSymbols } from "../../server/src/features/workspaceSymbol";
import { openDocument } from "../../server/src/formats/open";
import { PeopleIndex } from "../../server/src/index/people-index";
import { drained } from "../../server/src/steps";
import type { View } from "../../server/src/view";

const ONE = "file:///one.md";
const TWO = "file:///two.md";

/** A corpus of two letters; `at` finds the cursor before a word. */
function workspace(texts: Readonly<Record<string, string>>, peopleFile?: string) {
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

const LETTERS = {
  [ONE]: "Petr Chaadaev wrote to Stankevich. Chaadaev was ill, and Stankevich knew it.\n",
  [TWO]: "A letter to Čaadaev, who was ill.\n\nMadame Stankevich refused.\n",
};

describe("people in the editor", () => {
  it("have a card with spellings, counts and company", () => {
    const { view, at } = workspace(LETTERS);
    const card = drained(hover(view(ONE), at(ONE, "Chaadaev was")));
    assert.deepEqual(card?.contents, {
      kind: "markdown",
      value:
        "**Petr Chaadaev**\n\nMentioned 3 times in 2 documents\n\nSpelled Chaadaev \\(1\\), Petr Chaadaev \\(1\\), Čaadaev \\(1\\)\n\nNear Stankevich, Madame Stankevich"
          .replaceAll("\\(", "(")
          .replaceAll("\\)", ")"),
    });
    assert.deepEqual(card?.range, { start: { line: 0, character: 35 }, end: { line: 0, character: 43 } });
  });
  it("are not called unsure where one of their forms is sure", () => {
    const { view, at } = workspace({
      [ONE]: "Count Alexandre de Langeron wrote verses. Langeron lost them.\n",
      [TWO]: "Over the line that Langeron had dug.\n",
    });
    const card = JSON.stringify(drained(hover(view(ONE), at(ONE, "Langeron lost"))));
    assert.ok(card.includes("Alexandre de Langeron") && !card.includes("Probably"), card);
  });
  it("are called as their own manuscript spells them, if it gives the full name", () => {
    const { view, at } = workspace({
      [ONE]: "Petr Chaadaev wrote to Ivan Orlin. Chaadaev was ill. Turgenev was not.\n",
      [TWO]: "Petr Čaadaev wept. Petr Čaadaev wrote to Ivan Turgenev. Turgenev laughed.\n",
    });
    const head = (uri: string, words: string): string | undefined =>
      drained(hover(view(uri), at(uri, words)))?.contents.value.split("\n")[0];
    assert.equal(head(ONE, "Chaadaev was"), "**Petr Chaadaev**");
    assert.equal(head(TWO, "Čaadaev wept"), "**Petr Čaadaev**");
    assert.equal(head(ONE, "Turgenev was"), "**Ivan Turgenev**");
    const card = drained(hover(view(ONE), at(ONE, "Orlin")))?.contents.value ?? "";
    assert.ok(card.includes("Near Petr Chaadaev"), card);
  });
  it("are told with what people.yaml says of them", () => {
    const { view, at } = workspace(
      LETTERS,
      'people:\n  - name: Pyotr Chaadayev\n    forms: [Petr Chaadaev]\n    born: 1794\n    died: 1856\n    description: Author of the *Letters*\n    ids: { viaf: "7 (x)", wikidata: Q1 }\n    links: [https://example.org/a(b)]\n',
    );
    const card = drained(wholeCard(view(ONE), at(ONE, "Chaadaev was"))) ?? "";
    const head =
      "# Pyotr Chaadayev (1794–1856)\n\nAuthor of the \\*Letters\\*\n\n[VIAF](https://viaf.org/viaf/7%28x%29) · [Wikidata](https://www.wikidata.org/wiki/Q1) · [example\\.org/a\\(b\\)](https://example.org/a%28b%29)\n\n";
    assert.ok(card.startsWith(head), card);
  });
  it("have a card with years, works, company and where the texts say who they are", () => {
    const { view, at } = workspace({
      [ONE]:
        "# Exile\n\nPetr Chaadaev, retired captain of hussars, was born in 1794 and wrote in 1829.[^1]\n\nIn 1836 Chaadaev was said to be mad.\n\n[^1]: Petr Chaadaev, *Letters on History* (Moscow: Semen, 1836), 12.\n",
      [TWO]: "Chaadaev, the hermit of Basmannaya Street, told Stankevich in 1836 that he was well.\n",
    });
    const card = drained(hover(view(ONE), at(ONE, "Chaadaev was said")));
    assert.equal(card?.more, true);
    for (const words of [
      "“hermit of Basmannaya Street” — [two\\.md:1](file:///two.md#L1)",
      "Mentioned 4 times in 2 documents, here first in [line 3](file:///one.md#L3)",
      "Near Stankevich · 1794, 1829, 1836",
      "Cited: *Letters on History*",
    ]) {
      assert.ok(card?.contents.value.includes(words), `${words} in ${card?.contents.value}`);
    }
    const page = drained(wholeCard(view(ONE), at(ONE, "Chaadaev was said"))) ?? "";
    for (const words of ["1829, 1836 (2)", "*Letters on History* — [one\\.md:7]", "- one\\.md: lines [3](file:///one.md#L3), [5]"]) {
      assert.ok(page.includes(words), `${words} in ${page}`);
    }
  });
  for (const [text, title] of [
    ["Vice President Karl Munt came.", "Vice President"],
    ["It was the Grand\nDuke Konstantin Albrechtovich who came.", "Grand Duke"],
    ["The People’s Commissar Fedor Raskin came.", "People’s Commissar"],
    ["Then Privy Councillor Ernst Walde came.", "Privy Councillor"],
    ["Second Lieutenant George Bain came.", "Second Lieutenant"],
    ["In Grand Rapids Governor Henry Pell came.", "Governor"],
    ["The Crown Prince Rudolf Aster came.", "Crown Prince"],
  ] as const) {
    it(`have a title that is told whole, and once: ${title}`, () => {
      const { view, at } = workspace({ [ONE]: text });
      const { value } = drained(hover(view(ONE), at(ONE, / (\S+) (?:who )?came/.exec(text)?.[1] ?? "")))?.contents ?? { value: "" };
      assert.deepEqual([...value.matchAll(/“(.*?)”/g)].map(([, words]) => words), [title]); // biome-ignore format: one step
    });
  }
  it("are called Mrs where nothing else is said, and once", () => {
    const { view, at } = workspace({
      [ONE]: "We met Mrs Ellen Varley. The novelist Ruth Penhale and Miss Penhale came.\n",
      [TWO]: "Frau Ellen Varley kam.\n",
    });
    const said = (name: string): (string | undefined)[] =>
      [...(drained(hover(view(ONE), at(ONE, name)))?.contents.value.matchAll(/“(.*?)”/g) ?? [])].map(([, words]) => words);
    assert.deepEqual(said("Ellen"), ["Mrs"]);
    assert.deepEqual(said("Ruth"), ["novelist"]);
  });
  it("are not called M where Monsieur stands for that", () => {
    const { view, at } = workspace({ [ONE]: "We met M. de Chaadaeff. Then Petr de Chaadaeff slept.\n" });
    assert.ok(!drained(hover(view(ONE), at(ONE, "Chaadaeff slept")))?.contents.value.includes("“M"));
  });
  it("are told in a card with what people.yaml says, once", () => {
    const { view, at } = workspace(
      { [ONE]: "Petr Chaadaev, the retired captain, wrote.\n" },
      "people:\n  - name: Petr Chaadaev\n    description: Retired captain of hussars\n    ids: { wikidata: Q1 }\n",
    );
    const card = drained(hover(view(ONE), at(ONE, "Chaadaev")))?.contents.value ?? "";
    assert.deepEqual(card.split("\n\n").slice(0, 3), [
      "**Petr Chaadaev**",
      "Retired captain of hussars · [Wikidata](https://www.wikidata.org/wiki/Q1)",
      "Mentioned once in one document",
    ]);
  });
  it("are told of in the words of the manuscript first", () => {
    const { view, at } = workspace({
      [ONE]: "The engineer Petr Chaadaev came.\n",
      [TWO]: "Der Ingenieur Petr Tschaadajew kam. Der Ingenieur Tschaadajew schlief.\n",
    });
    const said = (uri: string, name: string): (string | undefined)[] =>
      [...(drained(hover(view(uri), at(uri, name)))?.contents.value.matchAll(/“(.*?)”/g) ?? [])].map(([, words]) => words);
    assert.deepEqual(said(ONE, "Chaadaev"), ["engineer", "Ingenieur"]);
    assert.deepEqual(said(TWO, "Tschaadajew"), ["Ingenieur", "engineer"]);
  });
  it("are known by words that people.yaml has and that nobody would take for a name", () => {
    const file =
      "people:\n  - name: Petr Chaadaev\n    forms: [the hermit]\n  - name: Ada Marchmont\n    forms: [the Sphinx]\n    born: 1801\n    died: 1860\nnobody: [ill]\n";
    const { view, at } = workspace(
      { [ONE]: "Petr Chaadaev wept. The rain fell on the hermit, and the Sphinx was ill. `the Sphinx`\n" },
      file,
    );
    const card = (words: string): string => drained(hover(view(ONE), at(ONE, words)))?.contents.value ?? "";
    const lead = (words: string): unknown => {
      const [link] = drained(definition(view(ONE), at(ONE, words)));
      return link && [link.targetUri, link.targetRange.start.line];
    };
    assert.match(card("hermit"), /^\*\*Petr Chaadaev\*\*/);
    assert.deepEqual(lead("hermit"), [ONE, 0]);
    assert.equal(card("Sphinx was"), "**Ada Marchmont** (1801–1860)\n\nKnown from people.yaml\\.".replace("\\.", "."));
    assert.deepEqual(lead("Sphinx was"), ["file:///people.yaml", 3]);
    assert.deepEqual([card("ill"), card("Sphinx`")], ["", ""]);
  });
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
  it("are offered first to be whoever has the only word of the name", () => {
    const { view, at } = workspace({
      [ONE]: "Then Otto told her so, and Otto laughed. Ada Lee wept.\n",
      [TWO]: "Otto Lindqvist wrote to Ada Lee. Lindqvist laughed.\n",
    });
    drained(view(ONE).people.everyone(view(ONE).document));
    const choices = peopleChoices(view(ONE), { uri: ONE, ...at(ONE, "Otto told"), kind: "same" })?.choices ?? [];
    assert.deepEqual(
      choices.map(({ label, likely }) => [label, likely]),
      [
        ["Otto Lindqvist", true],
        ["Ada Lee", false],
      ],
    );
  });
  it("are offered first whoever has a part of the name, then namesakes, each with where they are", () => {
    const { view, at } = workspace({
      [ONE]: "Ada Fenn wrote to Bruno Abel. Ada Fenn laughed.\n",
      [TWO]: "Ada wept, said Robert Fenn to Bruno Abel.\n",
    });
    drained(view(ONE).people.everyone(view(ONE).document));
    const choices = peopleChoices(view(ONE), { uri: ONE, ...at(ONE, "Ada Fenn l"), kind: "same" })?.choices ?? [];
    assert.deepEqual(
      choices.map(({ label, description }) => `${label}, ${description}`),
      ["Ada, once in two.md", "Robert Fenn, once in two.md", "Bruno Abel, 2 times in 2 documents"],
    );
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
  it("are offered no decision about a surname that says nothing", () => {
    const { view, at, people } = workspace({
      [ONE]: "Carlo Corsini wrote to Pietro Corsini. The letter of Corsini is lost.\n",
      [TWO]: "Carlo Corsini wrote to Pietro Corsini. The letter of Corsini is lost.\n",
    });
    drained(people.everyone());
    const { position } = at(ONE, "Corsini is");
    const choices = peopleChoices(view(ONE), { uri: ONE, position, kind: "same" })?.choices ?? [];
    assert.deepEqual(
      choices.map(({ label }) => label),
      ["Carlo Corsini", "Pietro Corsini"],
    );
  });
  it("are asked about in the name of the person, and told where there is nothing to choose", () => {
    const { view, at, people } = workspace({
      [ONE]: "Carlo Corsini wrote to Pietro Corsini. The letter of Corsini is lost. Petr Chaadaev wept. Chaadaev left, said Dahl.\n",
    });
    drained(people.everyone());
    const asked = (words: string, kind: "same" | "different" | "preferred"): string | undefined => {
      const { title, choices, nothing } = peopleChoices(view(ONE), { uri: ONE, ...at(ONE, words), kind }) ?? {};
      return choices?.length === 0 ? nothing : title;
    };
    assert.equal(asked("Chaadaev left", "same"), "Petr Chaadaev is the same person as…");
    assert.equal(asked("Corsini is", "same"), "“Corsini” is the same person as…");
    assert.equal(asked("Chaadaev left", "different"), "“Chaadaev” is somebody else than…");
    assert.equal(asked("Dahl", "different"), "“Dahl” is the only spelling of this name: there is nobody to tell apart.");
    assert.equal(asked("Corsini is", "preferred"), "“Corsini” may be several people: say first with “Same Person as…” who it is.");
    const alone = workspace({ [ONE]: "Petr Chaadaev wept.\n" });
    const { choices, nothing } = peopleChoices(alone.view(ONE), { uri: ONE, ...alone.at(ONE, "Chaadaev"), kind: "same" }) ?? {};
    assert.deepEqual([choices, nothing], [[], "No other person is known in the texts of this folder."]);
  });
  it("are decided about before a finding is silenced, also where only repairs are asked for", () => {
    const text = "Carlo Corsini wrote to Pietro Corsini. The letter of Corsini is lost.\n";
    const { view, at, people } = workspace({ [ONE]: text });
    drained(people.everyone());
    const { position } = at(ONE, "Corsini is");
    const start = { line: 0, character: 52 };
    const diagnostics = [{ source: "Apparatus", code: "ambiguous-name", range: { start, end: start }, message: "" }];
    const params = { textDocument: { uri: ONE }, range: { start: position, end: position }, context: { diagnostics, only: ["quickfix"] } };
    const actions = drained(codeAction(view(ONE), params, "docs", { snippets: false, asksAboutPeople: true }));
    assert.deepEqual(
      actions.map(({ title }) => title),
      [
        "Write “Carlo Corsini”",
        "Write “Pietro Corsini”",
        "Same person as Carlo Corsini",
        "Same person as Pietro Corsini",
        "Same person as…",
        "Not a person: Corsini",
        "Suppress ambiguous-name here",
        "Suppress ambiguous-name in this file",
      ],
    );
  });
  it("are offered full names first as preferred spellings", () => {
    const { view, at, people } = workspace({ [ONE]: "Pyotr Chaadaev wrote to Petr Čaadaev. Chaadaev wept. Chaadaev said so.\n" });
    drained(people.everyone());
    const { position } = at(ONE, "Chaadaev wept");
    const choices = peopleChoices(view(ONE), { uri: ONE, position, kind: "preferred" })?.choices ?? [];
    assert.deepEqual(
      choices.map(({ label }) => label),
      ["Petr Čaadaev", "Pyotr Chaadaev", "Chaadaev"],
    );
  });
  it("are both shown where a surname may mean one or the other", () => {
    const { view, at } = workspace(
      {
        [ONE]: "Carlo Corsini, secretary of the guild, wrote to Pietro Corsini. The letter of Corsini is lost.\n",
      },
      "people:\n  - name: Pietro Corsini\n    born: 1701\n    died: 1777\n    description: a painter\n  - name: Carlo Corsini\n",
    );
    const card = drained(hover(view(ONE), at(ONE, "Corsini is")))?.contents.value ?? "";
    const both =
      "**Corsini**\n\n*Not sure which of them:*\n\n- **Carlo Corsini**, “secretary of the guild”, once in one document\n- **Pietro Corsini** (1701–1777), a painter, once in one document\n\nMentioned once in one document";
    assert.ok(card.startsWith(both), card);
  });
  it("are told by their offices first and by titles last, without forms of address", () => {
    const { view, at } = workspace({
      [ONE]:
        "The Danish minister in Lisbon, Count Henrik Dahl, left. Count Dahl wept. Dahl was a friend of the sea. Polpred tov. Dahl wrote.\n",
    });
    const value = drained(wholeCard(view(ONE), at(ONE, "Dahl was"))) ?? "";
    const said = [...value.matchAll(/“(.*?)”/g)].map(([, words]) => words);
    assert.deepEqual(said, ["Danish minister in Lisbon", "friend of the sea", "Count", "Polpred"]);
  });
  it("are known by nothing that could be more than text", () => {
    const evil = "[x](command:evil) <b> `Chaadaev`";
    const { view, at } = workspace({ [ONE]: `Petr Chaadaev, ${evil}, wrote. Chaadaev [wept](command:evil).\n` });
    const card = drained(wholeCard(view(ONE), at(ONE, "Chaadaev ["))) ?? "";
    assert.ok(!card.includes("](command:") && !card.includes("<b>"), card);
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
  it("are decided about without the surname that others have too, unless it is the one asked about", () => {
    const { view, at, people } = workspace({
      [ONE]: "Filippo Neri wrote. Neri laughed. Orla Penrith wept.\n",
      [TWO]: "Augusto Neri wrote. Neri wept.\n\nOrla Penrith wept.\n",
    });
    drained(people.everyone());
    const spellingsFor = (words: string): unknown => {
      const { position } = at(ONE, words);
      const decision = peopleChoices(view(ONE), { uri: ONE, position, kind: "same" })?.choices[0]?.decision;
      return decision?.kind === "same" ? decision.spellings : decision;
    };
    assert.deepEqual(spellingsFor("Filippo"), ["Filippo Neri"]);
    assert.deepEqual(spellingsFor("Neri laughed"), ["Filippo Neri", "Neri"]);
  });
  it("can be decided about, in people.yaml", () => {
    const file = "# My people\npeople:\n  - name: Ivan Turgenev # the novelist\n";
    const { view, at } = workspace(LETTERS, file);
    const { position } = at(ONE, "Chaadaev was");
    const params = { textDocument: { uri: ONE }, range: { start: position, end: position }, context: { diagnostics: [] } };
    const actions = drained(personActions(view(ONE), params, false));
    assert.deepEqual(
      actions.map(({ title }) => title),
      [
        "Preferred spelling: Chaadaev",
        "Preferred spelling: Čaadaev",
        "Different people: Petr Chaadaev, Chaadaev",
        "Not a person: Chaadaev",
      ],
    );
    const [first] = actions;
    assert.deepEqual(first?.edit?.documentChanges, [
      {
        textDocument: { uri: "file:///people.yaml", version: 7 },
        edits: [
          {
            range: { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } },
            newText: "  - name: Chaadaev\n    forms:\n      - Petr Chaadaev\n      - Čaadaev\n",
          },
        ],
      },
    ]);
    const selected = { ...params, range: { start: { line: 0, character: position.character - 1 }, end: position } };
    assert.deepEqual(drained(personActions(view(ONE), selected, false)), actions);
    const asked = drained(personActions(view(ONE), params, true));
    assert.deepEqual(
      asked.map(({ title, command }) => [title, command?.command]),
      [
        ["Same person as…", "apparatus.samePerson"],
        ["Preferred spelling…", "apparatus.preferredSpelling"],
        ["Different people…", "apparatus.differentPeople"],
        ["Not a person: Chaadaev", "apparatus.decide"],
      ],
    );
  });
});
