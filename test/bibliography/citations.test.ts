import assert from "node:assert/strict";
import fc from "fast-check";
import { citationsOf, exampleLabels } from "../../server/src/bibliography/document-citations";
import { readConfig } from "../../server/src/config";
import { findingsOf } from "../../server/src/rules/run";
import { markdownDocument } from "../document";

/** Each citation as it stands, with its key and locator where they are not the same: `@a = a | 44`. */
const found = (text: string, flavour = "pandoc"): string[] => {
  const document = markdownDocument(text, flavour);
  return citationsOf(document).map(({ from, to, key, keySpan, locator }) => {
    assert.equal(text.slice(keySpan.from, keySpan.to), key);
    return `${text.slice(from, to)}${locator === undefined ? "" : ` | ${locator}`}`;
  });
};

describe("citations of entries", () => {
  const cases: readonly (readonly [text: string, citations: readonly string[]])[] = [
    ["Salt was dear [@silva1802].", ["@silva1802"]],
    ["Salt was dear [@silva1802, 44].", ["@silva1802 | 44"]],
    ["So [see @silva1802, pp. 33-35, 38; also @reis1790, ch. 1].", ["@silva1802 | pp. 33-35, 38", "@reis1790 | ch. 1"]],
    ["As @silva1802 says, and @reis1790 [44] denies.", ["@silva1802", "@reis1790 | 44"]],
    ["Silva denies it [-@silva1802].", ["-@silva1802"]],
    ["End of sentence @silva1802. Next.", ["@silva1802"]],
    ["Keys [@silva:1802/b; @s.i+l_v#a].", ["@silva:1802/b", "@s.i+l_v#a"]],
    ["Braces @{silva 1802}, and @{https://e.org/a}.", ["@{silva 1802}", "@{https://e.org/a}"]],
    ["Another script [@山田1931].", ["@山田1931"]],
    ["In a note.^[Thus @silva1802.]", ["@silva1802"]],
    ["A note.[^1]\n\n[^1]: See @silva1802, 3.", ["@silva1802"]],
    ["> A quotation [@silva1802]", ["@silva1802"]],
    ["# Heading [@silva1802]", ["@silva1802"]],
    ["Write to rui@silva.example or r.@x.", ["@x"].slice(1)],
    ["Escaped \\@silva1802, and a backslash before \\\\@reis1790.", ["@reis1790"]],
    ["As _@silva1802 said_ salt-@reis1790.", ["@silva1802", "-@reis1790"]],
    ["Code `@silva1802` and `` [@a] ``.", []],
    ["    @indented\n", []],
    ["```\n@silva1802\n```\n", []],
    ["<rui@silva.example> [x](https://e.org/@silva) https://e.org/@silva", []],
    ["<!-- @silva1802 -->", []],
    ["---\nnocite: '@silva1802'\n---\n\nText.", []],
    ["@ alone, @, and @- and @@x", []],
    ["Two hyphens @a--b end it.", ["@a"]],
  ];
  for (const [text, citations] of cases) it(JSON.stringify(text), () => assert.deepEqual(found(text), citations));

  it("are read in pandoc's Markdown only", () => {
    assert.deepEqual(found("Salt [@silva1802].", "gfm"), []);
    assert.deepEqual(found("Salt [@silva1802].", "obsidian"), []);
  });

  it("are sources that an Ibid. may repeat", () => {
    const { config } = readConfig();
    const codes = (text: string): string[] => findingsOf(markdownDocument(text, "pandoc"), config).map(({ code }) => code);
    assert.deepEqual(codes("Salt.[^1] Tar.[^2] Oil.[^3]\n\n[^1]: [@silva1802, 4].\n\n[^2]: Ibid., 5.\n\n[^3]: Ibid.\n"), []);
    assert.deepEqual(codes("Salt.[^1] Tar.[^2]\n\n[^1]: A map.\n\n[^2]: Ibid., 5.\n"), ["dangling-ibid"]);
  });

  it("are not the labels of numbered examples", () => {
    const document = markdownDocument("(@grain) Wheat is dear.\n\nAs (@grain) shows.\n", "pandoc");
    assert.deepEqual([...exampleLabels(document)], ["grain"]);
    const others = markdownDocument("@a. Wheat.\n\n@b) Oats, and\n@c. Not this.\n", "pandoc");
    assert.deepEqual([[...exampleLabels(others)], citationsOf(others).map(({ key }) => key)], [["a", "b"], ["c"]]);
  });

  it("of an edited document are those of the text read afresh", () => {
    const text = `${"A line of salt [@silva1802, 4].\n\n".repeat(400)}`;
    const document = markdownDocument(text, "pandoc");
    assert.equal(citationsOf(document).length, 400);
    fc.assert(
      fc.property(fc.nat({ max: text.length }), fc.constantFrom("`", "[@x]", "\n", "```\n", "<!--", "@", "a"), (at, insert) => {
        const start = document.positionAt(at);
        document.update([{ range: { start, end: start }, text: insert }], document.version + 1);
        const fresh = markdownDocument(document.getText(), "pandoc");
        assert.deepEqual(citationsOf(document), citationsOf(fresh));
      }),
      { seed: 11, numRuns: 25 },
    );
  });

  // More than one pass over such a text would take longer than a test may.
  for (const [piece, count] of [
    ["@", 0],
    ["[@", 0],
    ["@{", 0],
    ["@a:", 20_000],
    ["@a [", 20_000],
    ["-@a, ", 20_000],
  ] as const) {
    it(`are read in one pass where ${piece} stands often`, () => {
      assert.equal(citationsOf(markdownDocument(piece.repeat(20_000), "pandoc")).length, count);
    });
  }
});
