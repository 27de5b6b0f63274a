import assert from "node:assert/strict";
import { flavourNamed } from "../../../server/src/formats/markdown/flavours";
import { keyOf } from "../../../server/src/formats/markdown/label";
import { markdown } from "../../../server/src/formats/markdown/reader";
import type { Flavour } from "../../../server/src/model/note";
import { readAs, told } from "./documents";

/** Long enough that work in the square of it would run into the time limit of the whole run. */
const SIZE = 40_000;

const much = (part: string, size = SIZE): string => part.repeat(Math.ceil(size / part.length));

const growing = (part: string, size = SIZE): string => {
  let text = "";
  for (let length = 1; text.length < size; length++) text += `${part.repeat(length)} `;
  return text;
};

const texts: readonly string[] = [
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
  ...["[^a]: b\n", "\\begin{a}\n", "\\begin{a\n\n", "a <!-- b\n\n", "[^1]:\n\n", "|a|b|\n|-|-|\n", ":\n", ": a\n", "1.\n"],
].map((part) => much(part));

const shapes: readonly string[] = [
  much("^[") + much("]"),
  growing("`"),
  much(`${"> ".repeat(1000)}a\n`),
  `${"> ".repeat(1000)}a\n${much("lazy\n")}`,
  `${"- ".repeat(4000)}a\n${much("\n")}`,
  `> ${"- ".repeat(4000)}a\n${much(">\n")}`,
  `${much("[^a]: ")}\nb\n${much("\n\nx\n")}`,
  `[^a]: b\n${much("x\n")}`,
  `~~~\n${much("x\n\n")}`,
  `<pre>\n${much("x\n")}`,
  `<pre>\n${much("</pre \n")}`,
  `<!--\n${much("x\n\n")}`,
  `| a | b |\n|---|---|\n${much("| `x | y` |\n")}`,
  `${" ".repeat(SIZE)}x\n`,
  much(`${" ".repeat(2000)}x\n`),
  Array.from({ length: 600 }, (_, depth) => `${" ".repeat(2 * depth)}- a\n`).join(""),
  `a\n${much("=")}`,
  `${much("`")}\nx\n`,
];

describe("Markdown of any kind", () => {
  for (const id of ["pandoc", "gfm"] as const) {
    it(`is read in linear time: ${id}`, () => {
      for (const text of [...texts, ...shapes]) {
        const { exit, calls, notes, blocks } = readAs(id, text);
        assert.ok(exit.length < 100, "a short exit state");
        for (const spans of [calls, notes, blocks])
          for (const { from, to } of spans) assert.ok(0 <= from && from < to && to <= text.length);
      }
    });
  }

  it("finds whether it may be cut without looking far", () => {
    const text = `a\n${much(" \n")}b`;
    assert.equal(markdown.canCut?.(text, text.length - 1), true);
    for (let at = 2; at < text.length - 1; at += 2) assert.equal(markdown.canCut?.(text, at), false);
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
