import assert from "node:assert/strict";
import { flavourNamed, flavours } from "../../../server/src/formats/markdown/flavours";
import { keyOf } from "../../../server/src/formats/markdown/label";
import type { FlavourId } from "../../../server/src/model/note";
import { told } from "./documents";

/** What each engine makes of a text, as `told` writes it: calls `[1]`, notes `1{text}`, what stands in a note with `@` and its label. */
type Row = readonly [behavior: string, text: string, readings: Readonly<Record<string, string>>];

const rows: readonly Row[] = [
  [
    "label with a space",
    "a[^x y]\n\n[^x y]: b c\n",
    { "[x y] x y{b c}": "commonmark-hs php-extra multimarkdown python-markdown", "": "rest" },
  ],
  ["label with spaces around", "a[^ x ]\n", { "[ x ]": "gfm commonmark-hs multimarkdown php-extra python-markdown", "": "rest" }],
  [
    "definition with spaces around its label",
    "[^ x ]: b c\n",
    { " x {b c}": "commonmark-hs multimarkdown php-extra python-markdown", "[ x ]": "gfm", "": "rest" },
  ],
  ["label with letters of another script", "a[^日本]\n", { "[日本]": "rest", "": "kramdown" }],
  ["label with Arabic figures", "a[^١]\n\n[^١]: b\n", { "[١] ١{b}": "rest", "": "kramdown" }],
  ["label with a dot", "a[^1139.1]\n", { "[1139.1]": "rest", "": "kramdown" }],
  ["label with a bracket", "a[^x[y]\n", { "": "rest" }],
  ["label with an escaped bracket", "a[^x\\]y]\n", { "[x\\]y]": "micromark", "[x\\]": "rest", "": "kramdown" }],
  ["empty label", "a[^]\n", { "[]": "commonmark-hs python-markdown", "": "rest" }],
  ["definition indented by three columns", "   [^1]: b\n", { "1{b}": "rest", "[1]": "obsidian" }],
  ["definition indented by four columns", "    [^1]: b\n", { "": "rest" }],
  ["no space behind the colon", "[^1]:b\n", { "1{b}": "rest" }],
  ["space before the colon", "[^1] : b\n", { "1{b}": "php-extra", "[1]": "rest" }],
  ["definition right under a paragraph", "a\n[^1]: b\n", { "[1]": "pandoc kramdown", "1{b}": "rest" }],
  ["definition in a quote", "> [^1]: b\n", { "1{b}": "rest", "[1]": "php-extra multimarkdown obsidian" }],
  ["definition in a list item, two columns", "- a\n\n  [^1]: b\n", { "1{b}": "rest", "[1]": "obsidian" }],
  ["definition in a list item, four columns", "- a\n\n    [^1]: b\n", { "1{b}": "rest", "[1]": "php-extra obsidian" }],
  ["text below, indented", "[^1]:\n    b\n", { "1{b}": "rest", "[1]": "multimarkdown" }],
  ["text below, flush", "[^1]:\nb\n", { "1{b}": "pandoc php-extra python-markdown", "1{}": "rest", "[1]": "multimarkdown" }],
  ["text below a blank line, indented", "[^1]:\n\n    b\n", { "1{b}": "rest", "[1]": "multimarkdown" }],
  ["empty definition, blank line, paragraph", "[^1]:\n\nb\n", { "1{b}": "pandoc php-extra", "1{}": "rest", "[1]": "multimarkdown" }],
  ["empty definition, two blank lines, paragraph", "[^1]:\n\n\nb\n", { "1{}": "rest", "[1]": "multimarkdown" }],
  ["lazy line", "[^1]: b\nc\n", { "1{b⏎c}": "rest", "1{b}": "kramdown" }],
  ["lazy line after a later paragraph", "[^1]: b\n\n    c\nd\n", { "1{b⏎⏎    c⏎d}": "rest", "1{b⏎⏎    c}": "kramdown" }],
  ["later paragraph, four columns", "[^1]: b\n\n    c\n\nd\n", { "1{b⏎⏎    c}": "rest" }],
  ["later paragraph, a tab", "[^1]: b\n\n\tc\n", { "1{b⏎⏎\tc}": "rest" }],
  ["later paragraph, two columns", "[^1]: b\n\n  c\n", { "1{b}": "rest" }],
  ["later paragraph after two blank lines", "[^1]: b\n\n\n    c\n", { "1{b⏎⏎⏎    c}": "rest", "1{b}": "python-markdown" }],
  ["list flush under a definition", "[^1]: b\n- c[^2]\n", { "1{b⏎- c[^2]} [2]@1": "pandoc php-extra python-markdown", "1{b} [2]": "rest" }],
  ["heading flush under a definition", "[^1]: b\n# c[^2]\n", { "1{b⏎# c[^2]} [2]@1": "pandoc php-extra", "1{b} [2]": "rest" }],
  [
    "`---` flush under a definition",
    "[^1]: b\n---\nc\n",
    { "[1]": "pandoc python-markdown kramdown", "1{b⏎---⏎c}": "php-extra", "1{b}": "rest" },
  ],
  ["definitions one under the other", "[^1]: b\n[^2]: c\n", { "1{b} 2{c}": "rest" }],
  ["definitions one under the other, in falling order", "[^2]: b\n[^1]: c\n", { "2{b} 1{c}": "rest" }],
  [
    "a line that begins with a call, under a definition",
    "[^1]: b\n[^9] c\n",
    { "1{b} [9]": "pandoc kramdown", "1{b⏎[^9] c} [9]@1": "rest" },
  ],
  ["call in a note", "[^1]: b[^2]\n", { "1{b[^2]} [2]@1": "rest" }],
  [
    "definition in a definition",
    "[^1]: b\n\n    [^2]: c\n",
    { "1{b⏎⏎    [^2]: c} 2{c}@1": "rest", "1{b⏎⏎    [^2]: c} [2]@1": "php-extra python-markdown obsidian" },
  ],
  ["inline note", "a^[b [c] d]\n", { "^{b [c] d}": "pandoc markdown-it obsidian", "": "rest" }],
  ["inline note over two lines", "a^[b\nc]\n", { "^{b⏎c}": "pandoc markdown-it obsidian", "": "rest" }],
  ["inline note over a blank line", "a^[b\n\nc]\n", { "": "rest" }],
  ["inline note in an inline note", "a^[b^[c]]\n", { "^{b^[c]} ^{c}@": "pandoc markdown-it obsidian", "": "rest" }],
  [
    "text in the brackets of a call",
    "a[^See below]\n",
    { "[See below]": "commonmark-hs php-extra multimarkdown python-markdown", "": "rest" },
  ],
  ["call before a target in round brackets", "a[^1](u)\n", { "": "gfm markdown-it", "[1]": "rest" }],
  ["call before a reference", "a[^1][x]\n", { "[1]": "rest" }],
  ["call in the text of a link", "[a[^1]](u)\n", { "[1]": "rest" }],
  ["call in a heading", "# a[^1]\n", { "[1]": "rest" }],
  ["call in a table", "| a | b |\n|---|---|\n| c[^1] | d |\n", { "[1]": "rest" }],
  ["call in emphasis", "*a[^1]*\n", { "[1]": "rest" }],
  ["colon behind a call in a line", "a[^1]: b\n", { "[1]": "rest" }],
  ["escaped", "a\\[^1]\n", { "": "rest" }],
  ["in a code span", "`a[^1]`\n", { "": "rest" }],
  ["in fenced code", "```\na[^1]\n\n[^1]: b\n```\n", { "": "rest" }],
  ["in fenced code with tildes", "~~~\na[^1]\n~~~\n", { "": "rest" }],
  ["in indented code", "    a[^1]\n", { "": "rest" }],
  ["in a comment", "<!-- a[^1]\n\n[^1]: b\n-->\n", { "": "rest", "[1] 1{b⏎-->}": "markdown-it" }],
  ["definition in raw HTML", "<div>\n[^1]: b\n</div>\n", { "1{b⏎</div>}": "pandoc markdown-it", "": "rest" }],
  ["in a target", "[a](b[^1])\n", { "": "rest" }],
  ["in math", "$a[^1]$\n", { "[1]": "micromark markdown-it php-extra python-markdown", "": "rest" }],
  ["in metadata", "---\ntitle: a[^1]\n---\n\nb\n", { "[1]": "micromark markdown-it php-extra", "": "rest" }],
  ["in raw TeX", "\\emph{a[^1]}\n", { "": "pandoc", "[1]": "rest" }],
  ["lines that end with CR LF", "a[^1]\r\n\r\n[^1]: b\r\n\r\n    c\r\n\r\nd\r\n", { "[1] 1{b⏎⏎    c}": "rest" }],
  ["lines that end with CR", "a[^1]\r\r[^1]: b\rc\r\rd\r", { "[1] 1{b⏎c}": "rest", "[1] 1{b}": "kramdown" }],
  ["raised brackets", "a^[b]^ c\n", { "^{b}": "markdown-it obsidian", "": "rest" }],
];

describe("Markdown, engine by engine", () => {
  for (const [behavior, text, readings] of rows) {
    it(behavior, () => {
      const named = new Set(Object.values(readings).flatMap((ids) => ids.split(" ")));
      for (const { id } of flavours) {
        const wanted = Object.entries(readings).find(([, ids]) => ids.split(" ").includes(named.has(id) ? id : "rest"))?.[0];
        assert.equal(told(id, text), wanted, id);
      }
    });
  }

  const same: readonly (readonly [a: string, b: string, engines: string])[] = [
    ["Kamenec", "kamenec", "gfm commonmark-hs micromark multimarkdown obsidian"],
    ["Äsop", "äsop", "gfm commonmark-hs micromark obsidian"],
    ["Straße", "STRASSE", "gfm commonmark-hs micromark obsidian"],
    ["caf\u00e9", "cafe\u0301", "commonmark-hs"],
    ["a  b", "a b", "commonmark-hs multimarkdown"],
    [" x ", "x", "gfm commonmark-hs multimarkdown"],
    ["01", "1", ""],
    ["__proto__", "constructor", ""],
  ];
  for (const [a, b, engines] of same) {
    it(`labels ${JSON.stringify(a)} and ${JSON.stringify(b)}`, () => {
      const equal = flavours.filter((flavour) => keyOf(a, flavour) === keyOf(b, flavour)).map(({ id }) => id);
      assert.deepEqual([...equal].sort(), engines.split(" ").filter(Boolean).sort());
    });
  }

  const data: readonly (readonly [what: string, value: (id: FlavourId) => unknown, readings: Readonly<Record<string, string>>])[] = [
    [
      "which of two is shown",
      (id) => flavourNamed(id)?.duplicate,
      { last: "pandoc markdown-it php-extra python-markdown kramdown", first: "rest" },
    ],
    ["numbered by", (id) => flavourNamed(id)?.order, { definition: "python-markdown", call: "rest" }],
    ["called twice", (id) => flavourNamed(id)?.reuse, { copy: "pandoc commonmark-hs", share: "rest" }],
    ["call in a note", (id) => flavourNamed(id)?.nestedCall, { literal: "pandoc", note: "rest" }],
    ["call without a note", (id) => flavourNamed(id)?.undefinedCall, { "inline-note": "multimarkdown", literal: "rest" }],
    ["unindented line", (id) => flavourNamed(id)?.lazyLine, { lost: "commonmark-hs", body: "kramdown", note: "rest" }],
  ];
  for (const [what, value, readings] of data) {
    it(what, () => {
      const named = new Set(Object.values(readings).flatMap((ids) => ids.split(" ")));
      for (const { id } of flavours) {
        const wanted = Object.entries(readings).find(([, ids]) => ids.split(" ").includes(named.has(id) ? id : "rest"))?.[0];
        assert.equal(value(id), wanted, id);
      }
    });
  }

  it("knows every engine by its name, and no other", () => {
    for (const flavour of flavours) assert.equal(flavourNamed(flavour.id), flavour);
    assert.equal(flavourNamed("__proto__"), undefined);
  });
});
