import assert from "node:assert/strict";
import type { FlavourId, Span } from "../../../server/src/model/note";
import { readAs, told } from "./documents";

const shown = (text: string, spans: readonly Span[]): string[] =>
  spans.map(({ from, to }) => text.slice(from, to).replace(/\r\n|\n/g, "⏎"));

/** What stands in a text, as `told` writes it. */
const notes: readonly (readonly [flavour: FlavourId, text: string, told: string])[] = [
  ["gfm", "Salt[^1] and wool[^ox].\n\n[^1]: Tax roll.\n[^ox]: Guild book.\n", "[1] [ox] 1{Tax roll.} ox{Guild book.}"],
  ["gfm", "[^928c]: a\n[^1139.1]: b\n[^१२]: c\n", "928c{a} 1139.1{b} १२{c}"],
  ["pandoc", "a[^3]\n\n[^3]: c\n\nb[^2]\n\n[^2]: b\n\n[^1]: a\n", "[3] 3{c} [2] 2{b} 1{a}"],
  ["gfm", "[^1]: One.\n\n    Two,\n    still two.\n\n\tThree.\n\nText.\n", "1{One.⏎⏎    Two,⏎    still two.⏎⏎\tThree.}"],
  ["gfm", "[^1]:\n    One.\n\n    Two.\nText, lazily.\n", "1{One.⏎⏎    Two.⏎Text, lazily.}"],
  ["pandoc", "[^1]: One\nlazily.\n\nText.[^1]\n", "1{One⏎lazily.} [1]"],
  ["gfm", "- a[^1]\n\n  [^1]: In the list.\n\n      More.\n- b\n", "[1] 1{In the list.⏎⏎      More.}"],
  ["gfm", "> a[^1]\n>\n> [^1]: In the quote,\n> two lines.\n>\n>     More.\n\nb\n", "[1] 1{In the quote,|two lines.|More.}"],
  ["gfm", "> > [^1]: a\n> > b\nc\n", "1{a|b|c}"],
  ["gfm", "| a[^1] | b |\n|---|:-:|\n| c | d[^2] |\n\n[^1]: e\n[^2]: f\n", "[1] [2] 1{e} 2{f}"],
  ["gfm", "# Mills[^1]\n\nDams[^2]\n====\n", "[1] [2]"],
  [
    "gfm",
    "[^1]: - one\n    - two\n\n    > three\n\n    ```\n    [^9]\n    ```\n",
    "1{- one⏎    - two⏎⏎    > three⏎⏎    ```⏎    [^9]⏎    ```}",
  ],
  ["pandoc", "a^[One [sic] with [a link](u) and\nmore `]` text.] b\n", "^{One [sic] with [a link](u) and⏎more `]` text.}"],
  ["pandoc", "a^[one^[two[^3]] four[^4]] b[^5]\n", "^{one^[two[^3]] four[^4]} ^{two[^3]}@ [3]@ [4]@ [5]"],
  ["pandoc", "[^1]: a ^[b] c[^2]\n", "1{a ^[b] c[^2]} ^{b}@1 [2]@1"],
  ["pandoc", "a^[]\n", "^{}"],
  ["pandoc", "a^[ b ]\n", "^{b}"],
  // A table with rows of several lines, whose figures are set to the right.
  [
    "pandoc",
    "---------------------\n  Year      Yield\n------  -------------\n  1412  rye[^1]\n\n          oats[^2]\n\n  1413  rye\n---------------------\n\n    code[^3]\n",
    "[1] [2]",
  ],
  ["pandoc", "a\n\n* * *\n\n    code[^1]\n\n---\n\n    code[^2]\n\n- - -\n\n    code[^3]\n", ""],
  ["pandoc", "Term\n\n:   Meaning[^1]\n\n    More[^2]\n\n        code[^3]\n", "[1] [2]"],
  ["pandoc", "(a) One[^1]\n\n    more[^2]\n\ni)  two\n\n    more[^3]\n", "[1] [2] [3]"],
  ["pandoc", "::: {.epigraph}\na[^1]\n\n[^1]: b\n:::\n\nc\n", "[1] 1{b}"],
  ["pandoc", "---\ntitle: a[^1]\nabstract: |\n  b\n\n  c[^2]\n...\n\nd[^3]\n", "[3]"],
  ["gfm", "---\n# a comment\nb: c[^1]\n---\n\nd[^2]\n", "[2]"],
  ["gfm", "---\n# A heading[^1]\n\nb[^2]\n", "[1] [2]"],
  ["pandoc", "\\begin{quote}\na[^1]\n\nb\n\\end{quote}\n\nc[^2] \\textsc{d[^3]}[^4]\n", "[2] [4]"],
  ["pandoc", "a <!-- b[^1]\n\nc[^2] --> d[^3]\n", "[3]"],
  ["gfm", "<!--\na[^1]\n\n[^1]: b\n-->\nc[^2]\n", "[2]"],
  ["gfm", "<div>\na[^1]\n</div>\n\nb[^2]\n", "[2]"],
  ["pandoc", "<div>\n\na[^1]\n\n</div>\n", "[1]"],
  ["gfm", "<pre>\na[^1]\n\nb[^2]\n</pre>\n\nc[^3]\n", "[3]"],
  ["gfm", "- ```\n  a[^1]\n\nb[^2]\n", "[2]"],
  ["gfm", "````\n```\na[^1]\n````\nb[^2]\n", "[2]"],
  ["gfm", "1. a\n\n       code[^1]\n\n   b[^2]\n", "[2]"],
  ["gfm", "a $5 and[^1] b $6 and $x$[^2]\n", "[1] [2]"],
  ["pandoc", "$$\na[^1]\n$$\n\nb[^2]\n", "[2]"],
  ["gfm", "a\\\\[^1] b\\[^2] c\\`[^3]`\n", "[1] [3]"],
  ["gfm", "``a ` [^1]`` b` [^2]\n", "[2]"],
  ["gfm", "[^1]: a\n\n    [^2]: b\n\n        c\n\n    d\n", "1{a⏎⏎    [^2]: b⏎⏎        c⏎⏎    d} 2{b⏎⏎        c}@1"],
];

/** What is no prose. */
const opaque: readonly (readonly [flavour: FlavourId, text: string, opaque: readonly string[]])[] = [
  ["gfm", "a `b` ``c ` d`` e\n", ["`b`", "``c ` d``"]],
  ["gfm", "```js\na\n\nb\n```\nc\n", ["```js⏎a⏎⏎b⏎```"]],
  ["gfm", "a\n\n    b\n\n    c\n\nd\n", ["b⏎⏎    c"]],
  ["gfm", '[a](b "c") and [d][e] and ![f](<g h>)\n', ['(b "c")', "[e]", "(<g h>)"]],
  ["gfm", "[a]: https://example.org/b 'c'\n[d]: <e>\nf\n", ["https://example.org/b 'c'", "<e>"]],
  [
    "gfm",
    "See https://example.org/a_(b)?c, or <https://example.org> (http://example.org/).\n",
    ["https://example.org/a_(b)?c", "<https://example.org>", "http://example.org/"],
  ],
  ["gfm", "a <b class='c'>d</b> <br/> 1 < 2 > 1\n", ["<b class='c'>", "</b>", "<br/>"]],
  ["gfm", "$x^2$ and $$y$$ for $5\n", ["$x^2$", "$$y$$"]],
  ["pandoc", "\\cite[12]{a} b \\LaTeX c\n", ["\\cite[12]{a}", "\\LaTeX"]],
  ["pandoc", "---\ntitle: a\n---\n\nb\n\n* * *\n", ["---⏎title: a⏎---", "* * *"]],
  ["gfm", "a <!-- b --> c\n", ["<!-- b -->"]],
  ["gfm", "a[^1](b)\n", ["(b)"]],
  // GitHub, micromark and markdown-it take what can be no note for the definition of a link, if it is one word.
  ["gfm", "[^a b]: word\n", ["word"]],
  ["gfm", "[^a b]: two words\n", []],
  ["pandoc", "[^a b]: word\n", []],
  ["gfm", "He [sic] (wrongly) said [so].\n", []],
];

/** The runs of prose. */
const blocks: readonly (readonly [flavour: FlavourId, text: string, blocks: readonly string[]])[] = [
  ["gfm", "# One #\n\nTwo\nthree\n\nFour\n====\n", ["heading 1 One", "text Two⏎three", "heading 1 Four"]],
  ["gfm", "a\n\n[^1]: b\n\n    c\n\n    # d\n\ne\n", ["text a", "note 0 b", "note 0 c", "note 0 d", "text e"]],
  ["gfm", "- a\n- b\n\n  c\n> d\n> e\n", ["text a", "text b", "text c", "text d⏎> e"]],
  ["gfm", "| a | b |\n|---|---|\n| c | d |\n", ["text | a | b |", "text | c | d |"]],
  ["pandoc", "a^[b] c\n", ["text a^[b] c"]],
  ["gfm", "###### Deep\n####### not\n#not\n", ["heading 6 Deep", "text ####### not⏎#not"]],
];

describe("Markdown", () => {
  for (const [flavour, text, wanted] of notes) it(`${flavour}: ${JSON.stringify(text)}`, () => assert.equal(told(flavour, text), wanted));

  for (const [flavour, text, wanted] of opaque) {
    it(`no prose in ${JSON.stringify(text)}`, () => assert.deepEqual(shown(text, readAs(flavour, text).opaque), wanted));
  }

  for (const [flavour, text, wanted] of blocks) {
    it(`blocks of ${JSON.stringify(text)}`, () => {
      const found = readAs(flavour, text).blocks;
      const spans = shown(text, found);
      assert.deepEqual(
        found.map(({ kind, level, note }, at) => [kind, level ?? note, spans[at]].filter((part) => part !== undefined).join(" ")),
        wanted,
      );
    });
  }

  it("gives every span to the unit", () => {
    const text = "Salt.[^ox]\n\n [^ox]:  Tax roll,\n  folio 3. \n\nWool.\n";
    const { calls, notes } = readAs("gfm", text);
    assert.deepEqual(calls, [{ from: 5, to: 10, label: "ox", labelSpan: { from: 7, to: 9 }, key: "ox" }]);
    assert.deepEqual(notes, [
      { from: 13, to: 41, label: "ox", labelSpan: { from: 15, to: 17 }, key: "ox", inline: false, body: [{ from: 21, to: 41 }] },
    ]);
  });

  it("gives the spans of inline notes", () => {
    const { calls, notes } = readAs("pandoc", "a^[ b ]");
    assert.deepEqual(calls, []);
    assert.deepEqual(notes, [
      { from: 1, to: 7, label: "", labelSpan: { from: 3, to: 3 }, key: "", inline: true, body: [{ from: 4, to: 5 }] },
    ]);
  });

  it("takes comments that silence rules, in every flavour, and no others", () => {
    const text = [
      "<!-- apparatus-disable-next-line dangling-call, note-order -->",
      "a <!--apparatus-disable--> b <!-- apparatus-disabled --> `<!-- apparatus-disable -->`",
      "",
      "    <!-- apparatus-disable -->",
    ].join("\n");
    for (const id of ["gfm", "pandoc", "markdown-it"] as const) {
      assert.deepEqual(
        readAs(id, text).directives.map(({ from, to, reach, codes }) => [text.slice(from, to), reach, codes]),
        [
          ["<!-- apparatus-disable-next-line dangling-call, note-order -->", "next-line", ["dangling-call", "note-order"]],
          ["<!--apparatus-disable-->", "file", []],
        ],
      );
    }
  });
});
