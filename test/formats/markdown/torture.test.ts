import assert from "node:assert/strict";
import { flavourNamed } from "../../../server/src/formats/markdown/flavours";
import { keyOf } from "../../../server/src/formats/markdown/label";
import { markdown } from "../../../server/src/formats/markdown/reader";
import type { Flavour, FlavourId } from "../../../server/src/model/note";
import { readAs, told } from "./documents";

const much = (part: string, size: number): string => part.repeat(Math.ceil(size / part.length));

const growing = (part: string, size: number): string => {
  let text = "";
  for (let length = 1; text.length < size; length++) text += `${part.repeat(length)} `;
  return text;
};

/** What opens, closes or looks like something, over and over. */
const parts: readonly string[] = [
  ...["[^", "[^a", "[", "]", "^[", "![", "`", "$a ", "$$a ", "<", "<a ", '<a b="', "<a b='x\"", "<!--", "<?", "<!A", "[a](b", "[a](<b"],
  ...['[a](b "', "[a](((((", "> ", "- ", "[^a]: ", "\\a{", "\\a[x", "http://", "aaaaaa://", "::: {.a}\n", "\t", "<x@", "[a]: b\n", "[a\n"],
  ...[
    "^[a]b",
    "[1]^",
    "[^a b ",
    "a\r",
    "a\r\n",
    "    \n",
    "# ",
    "word ",
    "\ud800[^\udc00] ",
    "\0[^\0]",
    "---\nx\n\n",
    "---\nk: v\n",
    "```\n",
    "~~~\n",
  ],
  ...[
    "[^a]: b\n",
    "\\begin{a}\n",
    "\\begin{a\n\n",
    "a <!-- b\n\n",
    "[^1]:\n\n",
    "|a|b|\n|-|-|\n",
    ":\n",
    ": a\n",
    "1.\n",
    "--- ---\n",
    "-----\na\n-- --\n\n",
  ],
];

const shapes: readonly ((size: number) => string)[] = [
  ...parts.map((part) => (size: number) => much(part, size)),
  (size) => much("^[", size) + much("]", size / 2),
  (size) => growing("`", size),
  (size) => much(`${"> ".repeat(50)}a\n`, size),
  (size) => `${"> ".repeat(50)}a\n${much("lazy\n", size)}`,
  (size) => `${"- ".repeat(50)}a\n${much("\n", size)}`,
  (size) => `> ${"- ".repeat(50)}a\n${much(">\n", size)}`,
  (size) => `${much("[^a]: ", size)}\nb\n${much("\n\nx\n", size)}`,
  (size) => `[^a]: b\n${much("x\n", size)}`,
  (size) => `~~~\n${much("x\n\n", size)}`,
  (size) => `<pre>\n${much("x\n", size)}`,
  (size) => `<pre>\n${much("</pre \n", size)}`,
  (size) => `<!--\n${much("x\n\n", size)}`,
  (size) => `| a | b |\n|---|---|\n${much("| `x | y` |\n", size)}`,
  (size) => `${" ".repeat(size)}x\n`,
  (size) => `a\n${much("=", size)}`,
  (size) => `${much("`", size)}\nx\n`,
];

/** How many characters are looked at, searched through or copied while a text is read: unlike time, the same on every machine. */
function workOf(id: FlavourId, text: string): number {
  const strings: Pick<string, "charCodeAt" | "indexOf" | "slice"> = String.prototype;
  const { charCodeAt, indexOf, slice } = strings;
  let work = 0;
  strings.charCodeAt = function (this: string, at) {
    work++;
    return charCodeAt.call(this, at);
  };
  strings.indexOf = function (this: string, part, from = 0) {
    const found = indexOf.call(this, part, from);
    work += (found < 0 ? this.length : found) - from;
    return found;
  };
  strings.slice = function (this: string, from, to) {
    const part = slice.call(this, from, to);
    work += part.length;
    return part;
  };
  try {
    readAs(id, text);
  } finally {
    Object.assign(strings, { charCodeAt, indexOf, slice });
  }
  return work;
}

describe("Markdown of any kind", () => {
  for (const id of ["pandoc", "gfm", "multimarkdown"] as const) {
    it(`is read with work in proportion to its length: ${id}`, () => {
      for (const shape of shapes) {
        const once = workOf(id, shape(1500));
        const twice = workOf(id, shape(3000));
        assert.ok(twice < 2.5 * once, `${once} and ${twice} for ${JSON.stringify(shape(30))}`);
      }
    });

    it(`gives spans within the text and a short exit state: ${id}`, () => {
      for (const shape of shapes) {
        const text = shape(2000);
        const { exit, calls, notes, blocks } = readAs(id, text);
        assert.ok(exit.length < 100);
        for (const spans of [calls, notes, blocks])
          for (const { from, to } of spans) assert.ok(0 <= from && from < to && to <= text.length);
      }
    });
  }

  it("takes a million brackets and five million characters of one line", () => {
    for (const text of [much("[^", 1_000_000), much("word ", 5_000_000)]) assert.ok(readAs("gfm", text).blocks.length === 1);
  });

  it("finds whether it may be cut without looking far", () => {
    const text = `a\n${much(" \n", 40_000)}b`;
    assert.equal(markdown.canCut?.(text.slice(0, -1), text.slice(-1)), true);
    for (let at = 2; at < text.length - 1; at += 2) assert.equal(markdown.canCut?.(text.slice(0, at), text.slice(at)), false);
  });

  it("reads a thousand quotes in one another", () => {
    const text = `${"> ".repeat(1000)}a[^1]\n\n${">".repeat(1000)} [^1]: b\n`;
    assert.equal(told("gfm", text), "[1] 1{b}");
  });

  it("takes names of object members for labels", () => {
    const gfm = flavourNamed("gfm") as Flavour;
    for (const label of ["__proto__", "constructor", "hasOwnProperty", "toString"]) {
      assert.equal(told("gfm", `a[^${label}]\n\n[^${label}]: b\n`), `[${label}] ${label}{b}`);
      assert.equal(keyOf(label, gfm), label.toLowerCase());
    }
  });

  const ends: readonly (readonly [text: string, told: string])[] = [
    ["", ""],
    ["\n", ""],
    ["\ufeff", ""],
    ["\ufeff[^1]: b", "1{b}"],
    ["\ufeff---\nt: a[^1]\n---\nb[^2]", "[2]"],
    ["a[^1]\n\n[^1]: b", "[1] 1{b}"],
    ["a[^1]\r\n\r\n[^1]:\r\n\r\n    b", "[1] 1{b}"],
    ["a[^1", ""],
    ["a[^", ""],
    ["[^1]:", "1{}"],
    ["[^1]: ", "1{}"],
    ["a[^\ud800]\n\n[^\ud800]: b\udc00", "[\ud800] \ud800{b\udc00}"],
    ["a[^\0]", "[\0]"],
    ["```\n[^1]", ""],
    ["<!-- [^1]", ""],
    ["---\nt: [^1]", ""],
  ];
  for (const [text, wanted] of ends) it(`reads ${JSON.stringify(text)}`, () => assert.equal(told("gfm", text), wanted));
});
