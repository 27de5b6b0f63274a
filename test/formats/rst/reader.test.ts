import assert from "node:assert/strict";
import { rst, rstFlavour } from "../../../server/src/formats/rst/reader";
import type { Reading } from "../../../server/src/model/note";
import { blocksIn, citationsIn, inShort } from "../readings";

const read = (text: string): Reading => rst.read(text, "", rstFlavour);

describe("reStructuredText", () => {
  const notes: readonly (readonly [text: string, told: string])[] = [
    ["Salt [1]_. Tar [#]_, [#map]_ [*]_\n\n.. [1] Tax *roll*.\n.. [#] Toll.\n.. [#map] See\n   it.\n.. [*] Oil.", "[1] [#] [#map] [*] 1{Tax *roll*.} #{Toll.} #map{See⏎   it.} *{Oil.}"],
    [".. [1] One\n   two.\n\n   - three\n\n\n     four\n\nFive [2]_.", "1{One⏎   two.⏎⏎   - three⏎⏎⏎     four} [2]"],
    [".. [1]\n   One.\n.. [2]\n\n.. [#3]\n\n  Three", "1{One.} 2{} #3{Three}"],
    [".. [1] One [2]_.\n\n   .. [2] In it.", "1{One [2]_.⏎⏎   .. [2] In it.} [2]@1 2{In it.}@1"],
    ["- A [1]_\n\n  .. [1] Note\n- B [2]_", "[1] 1{Note} [2]"],
    ["Salt[1]_ [2]_x ([3]_) “[4]_” - [5]_-- /[6]_/ \\[7]_ [8]\\_", "[3] [4] [5] [6]"],
    ["Salt\\ [1]_\\ tar.", "[1]"],
    ["*a [1]_* **b [1]_** ``c [1]_`` `d [1]_` :t:`e [1]_` |f [1]_| _`g [1]_` [2]_", "[2]"],
    ["*a [1]_ ``b [2]_ `c [3]_ |d [4]_", "[1] [2] [3] [4]"],
    ["Code::\n\n  [1]_\n\n  [2]_\n\n[3]_", "[3]"],
    ["Code::\n\n> [1]_\n> [2]_\n[3]_\n\n[4]_", "[3] [4]"],
    [".. code-block:: c\n   :linenos:\n\n   [1]_\n\n.. note:: [2]_\n   [3]_\n\n   [4]_\n.. comment [5]_\n\n   [6]_\n\n[7]_", "[2] [3] [4] [7]"],
    ["..\n\n   [1]_", "[1]"],
    ["..\n   [1]_", ""],
    [">>> a [1]_\n[2]_\n\n[3]_", "[3]"],
    ["Salt [1]_\n=========\n\n====\nTar [2]_\n====", "[1] [2]"],
    ["=====  =======\n[1]_   a [2]_\n=====  =======\nb      c\n\nd      [3]_\n=====  =======\n\n[4]_", "[1] [2] [3] [4]"],
    ["+------+---+\n| [1]_ | a |\n+------+---+\n[2]_", "[1] [2]"],
    ["[Weir1701]_ [a.b]_\n\n.. [Weir1701] A citation [1]_.", "[1]"],
    ["Text\n.. [1] Glued.", ""],
    ["[#Map]_\n\n.. [#map] x", "[#Map] #map{x}"],
    [":Date: [1]_\n:Note: a\n  [2]_", "[1] [2]"],
    ["Term [1]_\n  Meaning [2]_\n\n   Quote [3]_", "[1] [2] [3]"],
    ["Weir :footcite:p:`weir1701`.\n\n.. [1] See :footcite:`rey`.", "^{footcite:p:`weir1701`} 1{See :footcite:`rey`.}"],
  ]; // biome-ignore format: one case a line
  for (const [text, told] of notes) it(`has notes: ${JSON.stringify(text)}`, () => assert.equal(inShort(text, read(text)), told));

  it("pairs notes without a name in their order, and names without regard to case", () => {
    const { calls, notes } = read("[#]_ [*]_ [#]_ [#A]_ [#1]_\n\n.. [*] a\n.. [#] b\n.. [#a] c\n.. [#] d");
    assert.deepEqual(
      calls.map(({ key }) => key),
      ["#1", "*1", "#2", "a", "1"],
    );
    assert.deepEqual(
      notes.map(({ key }) => key),
      ["*1", "#1", "a", "#2"],
    );
  });

  it("has blocks", () => {
    const text = [
      "=======",
      " Title",
      "=======",
      "",
      "One",
      "line::",
      "",
      "  literal",
      "",
      "Part",
      "~~~~",
      "- Two",
      "  goes on",
      "- Three",
      "",
      "3. Four",
      "five",
      "",
      "| verse",
      "  on",
      "| more",
      "",
      "Chapter",
      "-------",
      ".. figure:: a.png",
      "   :alt: b",
      "",
      "   Caption",
      ".. [1] Six",
      "",
      "   seven",
      "",
      "Part two",
      "~~~~~~~~",
      "----",
    ].join("\n");
    assert.deepEqual(blocksIn(text, read(text)), [
      "heading1 =======\n Title\n=======",
      "text One\nline",
      "heading2 Part\n~~~~",
      "text Two\n  goes on",
      "text Three",
      "text 3. Four\nfive",
      "text | verse\n  on\n| more",
      "heading3 Chapter\n-------",
      "text Caption",
      "note Six",
      "note seven",
      "heading2 Part two\n~~~~~~~~",
    ]);
  });

  const citations: readonly (readonly [text: string, told: readonly string[]])[] = [
    ["Dry :cite:`weir1701`.", [":cite:`weir1701` = weir1701"]],
    ["Dry :cite:p:`{see}weir1701{p. 44}`", [":cite:p:`{see}weir1701{p. 44}` = weir1701 | p. 44"]],
    ["Dry :cite:t:`weir1701, rey:a{3}`", ["weir1701 = weir1701", "rey:a = rey:a | 3"]],
    ["Dry :footcite:`weir1701` and `rey`:cite:p:.", [":footcite:`weir1701` = weir1701", "`rey`:cite:p: = rey"]],
    ["``:cite:`a` `` x:cite:`b` :ref:`c` :cited:`d` :cite:` e`", []],
  ];
  for (const [text, told] of citations) it(`has citations: ${text}`, () => assert.deepEqual(citationsIn(text, read(text)), told));

  it("names bibliographies", () => {
    const named = (text: string): string[] => (read(text).bibliographies ?? []).map(({ path }) => path);
    assert.deepEqual(named(".. bibliography:: a.bib b.bib\n   :style: plain\n\n.. bibliography::\n   c.bib\n"), [
      "a.bib",
      "b.bib",
      "c.bib",
    ]);
  });

  it("notices what was meant as a call or a note", () => {
    const text = "Salt.[1]_ [2]_x\n.. [3] glued\n\n.. [4]: comment";
    assert.deepEqual(
      read(text).slips.map(({ cause, from, to, instead }) => [cause, text.slice(from, to), instead]),
      [
        ["glued", "[1]_", "\\ [1]_"],
        ["glued-behind", "[2]_", "[2]_\\ "],
        ["paragraph-above", ".. [3]", undefined],
        ["colon-behind", ".. [4]:", ".. [4]"],
      ],
    );
    const forgotten = "Salt [#]. Tar [#map], [#12] [5] [x] ``[#]`` a[#]\n\n.. [#] x";
    assert.deepEqual(
      read(forgotten).slips.map(({ cause, from, to, instead }) => [cause, forgotten.slice(from, to), instead]),
      [
        ["no-low-line", "[#]", "[#]_"],
        ["no-low-line", "[#map]", "[#map]_"],
      ],
    );
  });

  it("hears what comments silence", () => {
    assert.deepEqual(read("a\n\n.. apparatus-disable note-order\n\nb").directives, [
      { from: 3, to: 34, reach: "file", codes: ["note-order"] },
    ]);
  });
});
