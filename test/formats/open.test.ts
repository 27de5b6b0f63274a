import assert from "node:assert/strict";
import { chooseFlavour, languageOf, openDocument } from "../../server/src/formats/open";

const CASES: readonly [name: string, around: string[], text: string, flavour: string, why: string][] = [
  ["a.md", [], "Wool.\n", "gfm", "nothing speaks for another engine"],
  ["a.qmd", [], "Wool.\n", "pandoc", "it is a file of type `.qmd`"],
  ["a.Rmd", [".obsidian"], "Wool.\n", "pandoc", "it is a file of type `.rmd`"],
  ["a.mdx", [], "Wool.\n", "micromark", "it is a file of type `.mdx`"],
  ["a.md", ["_quarto.yml"], "Wool.\n", "pandoc", "`_quarto.yml` lies in a folder above it"],
  ["a.md", ["mkdocs.yml", "_quarto.yml"], "Wool.\n", "python-markdown", "`mkdocs.yml` lies in a folder above it"],
  ["a.md", ["_config.yml"], "Wool.\n", "kramdown", "`_config.yml` of Jekyll lies in a folder above it"],
  ["a.md", [".obsidian"], "Wool.\n", "obsidian", "it lies in a vault of Obsidian"],
  ["a.md", ["book.toml"], "Wool.\n", "gfm", "nothing speaks for another engine"],
  ["a.md", [".obsidian"], "---\ntitle: x\nbibliography: a.bib\n---\n", "pandoc", "its metadata has `bibliography:`"],
  ["a.md", [], "---\r\ncsl: a.csl\r\n...\r\n", "pandoc", "its metadata has `csl:`"],
  ["a.md", [], "---\ntitle: x\n---\n\nbibliography: none\n", "gfm", "nothing speaks for another engine"],
  ["a.md", [], "As is known [@kessler1914, 12].\n", "pandoc", "it has citations such as `[@key]`"],
  ["a.md", [], "Wool.^[See above.]\n", "pandoc", "it has notes such as `^[See above.]`"],
  ["a.md", [], "The [Guild]{.smallcaps}.\n", "pandoc", "it has attributes such as `{.smallcaps}`"],
  ["a.md", [], "Wool.^[4] and [sic] and write to a[@]b.\n", "gfm", "nothing speaks for another engine"],
  ["a.md", [], "", "gfm", "nothing speaks for another engine"],
];

describe("the flavour of a Markdown file", () => {
  for (const [name, around, text, id, why] of CASES) {
    it(`${name} ${around} ${JSON.stringify(text)}`, () => {
      const chosen = chooseFlavour(`file:///${name}`, text, { flavour: "auto", around });
      assert.deepEqual([chosen.flavour.id, chosen.why], [id, why]);
    });
  }

  it("is what the settings say", () => {
    const chosen = chooseFlavour("file:///a.qmd", "", { flavour: "kramdown", around: ["_quarto.yml"] });
    assert.deepEqual([chosen.flavour.id, chosen.why], ["kramdown", "the settings say so"]);
  });
});

describe("the format of a file", () => {
  const CASES: readonly [name: string, language: string, format: string][] = [
    ["a.md", "markdown", "markdown"],
    ["a.QMD", "quarto", "markdown"],
    ["a.txt", "plaintext", "plaintext"],
    ["a", "plaintext", "plaintext"],
    ["md", "plaintext", "plaintext"],
    ["a.md.txt", "plaintext", "plaintext"],
    ["__proto__", "plaintext", "plaintext"],
    ["a.constructor", "plaintext", "plaintext"],
  ];
  for (const [name, language, format] of CASES) {
    it(name, () => {
      assert.equal(languageOf(`file:///${name}`), language);
      assert.equal(openDocument(`file:///${name}`, language, 1, "x", { flavour: "auto", around: [] }).format.id, format);
    });
  }
  it("follows the editor's language where the name says nothing", () => {
    assert.equal(openDocument("untitled:Untitled-1", "markdown", 1, "x", { flavour: "auto", around: [] }).format.id, "markdown");
  });
});
