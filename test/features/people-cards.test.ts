import assert from "node:assert/strict";
import { definition } from "../../server/src/features/definition";
import { hover, wholeCard } from "../../server/src/features/hover";
import { drained } from "../../server/src/steps";
import { LETTERS, ONE, TWO, workspace } from "./letters";

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
});
