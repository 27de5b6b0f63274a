import assert from "node:assert/strict";
import { org, orgFlavour } from "../../../server/src/formats/org/reader";
import type { Reading } from "../../../server/src/model/note";
import { blocksIn, citationsIn, inShort } from "../readings";

const read = (text: string): Reading => org.read(text, "", orgFlavour);

describe("Org", () => {
  const notes: readonly (readonly [text: string, told: string])[] = [
    [
      "Salt.[fn:1] Tar.[fn:map]\n\n[fn:1] Tax roll.\n[fn:map] See [[./m.png][the map]].",
      "[1] [map] 1{Tax roll.} map{See [[./m.png][the map]].}",
    ],
    ["Salt.[fn::Tax /roll/.] Tar.[fn:map:See [the] map.] Wool.[fn:map]", "^{Tax /roll/.} [map] ^map{See [the] map.} [map]"],
    ["[fn:1] One\ntwo.\n\nThree.\n\n\nNo more.", "1{One⏎two.⏎⏎Three.}"],
    ["[fn:1] One.\n* Two\n[fn:2]\n[fn:3] Three", "1{One.} 2{} 3{Three}"],
    ["[fn:1] One.[fn:2] [fn::Two.]", "1{One.[fn:2] [fn::Two.]} [2]@1 ^{Two.}@1"],
    ["A[fn::b [fn:c:d] e]", "^{b [fn:c:d] e} [c]@ ^c{d}@"],
    ["A[fn::b [[http://e.org][c]] d] e", "^{b [[http://e.org][c]] d}"],
    ["A[fn::b\nc] d", "^{b⏎c}"],
    ["A[fn::b\n\nc] d[fn::e]", "^{e}"],
    ["  [fn:1] is a call", "[1]"],
    ["- [fn:1] too\n1) [fn:2]", "[1] [2]"],
    ["* Salt[fn:1] :tag:", "[1]"],
    ["=[fn:1]= ~[fn:2]~ \\([fn:3]\\) $[fn:4]$ @@html:[fn:5]@@ [fn:6]", "[6]"],
    ["a=[fn:1]=b", "[1]"],
    ["#+begin_src org\n[fn:1] a\n\n\n\nb [fn:2]\n#+end_src\nc[fn:3]", "[3]"],
    ["#+BEGIN_QUOTE\na[fn:1]\n#+END_QUOTE", "[1]"],
    ["# [fn:1]\n: [fn:2]\n#+TITLE: a [fn:3]\nb [fn:4]", "[4]"],
    ["#+CAPTION[a]: The map [fn:1]\n#+NAME: b [fn:2]", "[1]"],
    [":PROPERTIES:\n:ID: [fn:1]\n:END:\na[fn:2]", "[2]"],
    ["| a [fn:1] | b |\n|---+---|\n| c | d [fn:2] |", "[1] [2]"],
    ["[fn:1] a\n#+begin_example\nb\n#+end_example\nc", "1{a⏎#+begin_example⏎b⏎#+end_example⏎c}"],
    ["[fn] [fn:] [fn:a b] [fn:a", ""],
    ["A[fn:é-1_b] B", "[é-1_b]"],
  ];
  for (const [text, told] of notes) it(`has notes: ${JSON.stringify(text)}`, () => assert.equal(inShort(text, read(text)), told));

  it("has blocks", () => {
    const text = [
      "#+TITLE: Salt",
      "* TODO [#A] The Salt :archive:year:",
      "SCHEDULED: <1701-02-03>",
      "One",
      "line.",
      "- Two",
      "  goes on",
      "- Three",
      "** Four",
      "| five | six |",
      "[fn:1] Seven",
      "",
      "Eight",
    ].join("\n");
    assert.deepEqual(blocksIn(text, read(text)), [
      "heading1 The Salt",
      "text One\nline.",
      "text Two\n  goes on",
      "text Three",
      "heading2 Four",
      "text | five | six |",
      "note Seven",
      "note Eight",
    ]);
  });

  const citations: readonly (readonly [text: string, told: readonly string[]])[] = [
    ["[cite:@silva1802]", ["[cite:@silva1802] = silva1802"]],
    ["[cite/t:see @silva1802 p. 44]", ["[cite/t:see @silva1802 p. 44] = silva1802 | p. 44"]],
    ["[cite/author/f:See; cf. @a, pp. 1-2; also @b:c ch. [3]; end.]", ["@a = a | pp. 1-2", "@b:c = b:c | ch. [3]"]],
    ["a[fn::[cite:@a 3].]", ["[cite:@a 3] = a | 3"]],
    ["cite:silva1802,reis1790. citep:a; autocite:b", ["silva1802 = silva1802", "reis1790 = reis1790", "citep:a = a", "autocite:b = b"]],
    ["cite:&a;&b [[citet:see &c p. 4]] [[cite:d][44]]", ["a = a", "b = b", "[[citet:see &c p. 4 = c | p. 4", "[[cite:d = d"]],
    ["=[cite:@a]= [cite:no] mail@example.org cite: x excited: y", []],
    ["#+begin_src\n[cite:@a]\n#+end_src", []],
  ];
  for (const [text, told] of citations) it(`has citations: ${text}`, () => assert.deepEqual(citationsIn(text, read(text)), told));

  it("names bibliographies", () => {
    const named = (text: string): string[] => (read(text).bibliographies ?? []).map(({ path }) => path);
    assert.deepEqual(named('#+bibliography: a.bib\n#+BIBLIOGRAPHY: "my books.bib" :x\n#+print_bibliography:'), ["a.bib", "my books.bib"]);
    assert.deepEqual(named("bibliography:a.bib,b bibliographystyle:plain"), ["a.bib", "b.bib"]);
  });

  it("hears what comments silence", () => {
    assert.deepEqual(read("a\n# apparatus-disable note-order\nb").directives, [{ from: 2, to: 32, reach: "file", codes: ["note-order"] }]);
  });
});
