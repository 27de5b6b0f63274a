import assert from "node:assert/strict";
import fc from "fast-check";
import { NoteDocument } from "../../server/src/document/document";
import { shownNote } from "../../server/src/document/pairing";
import { printedNumber } from "../../server/src/document/printed-numbers";
import { rst, rstFlavour } from "../../server/src/formats/rst/reader";
import { proseOf } from "../../server/src/recognize/prose";
import { type ByDocutils, readByDocutils } from "../formats/docutils";
import { documentOf, wordsOf } from "../formats/markdown/documents";
import { checkOrder } from "../formats/readings";

const LINES = [
  ...[
    "@ [1]_ @",
    "@ [#]_",
    "@ [#a]_ @ [#]_ [*]_",
    "@\\ [2]_ *@* **@** ``@ [1]_``",
    "*@ [1]_*",
    "@[1]_ @ [2]_x",
    "(@ [#]_) - [#b]_.",
    "[*]_ @",
  ],
  ...["| @ [1]_\n| @\n  @", "- @ [#]_\n- @", "1. @\n2. @", "3. @\n@", "#. @", "   @ [1]_", "   @\n   @", "@\n  @ [#]_", "@\n@\n  @"],
  ...["@::\n\n  @ [1]_\n\n  @", "@::\n\n> @ [1]_\n> @", "::\n\n   @", "@ ::", ">>> @", ":@: @ [1]_", ":a b: @\n  @"],
  ...["=====\n@\n=====", "@\n---", "@\n-----", "@ [1]_\n~~~~~~~~~~~~~", "----", "@\n@\n----"],
  ...[
    ".. note:: @ [1]_\n   @",
    ".. note::\n   :class: @\n\n   @ [#]_",
    ".. code-block:: c\n\n   @ [1]_",
    ".. math::\n\n   @",
    ".. admonition:: @\n\n   @",
    ".. figure:: a\n\n   @ [#]_",
  ],
  ...[
    ".. @ [1]_",
    "..\n   @",
    "..\n\n   @",
    ".. _a-@: @",
    "__ @",
    ".. [C@] @ [1]_\n   @",
    "@ [C1]_ @",
    ".. raw:: html\n\n   @",
    ".. image:: @",
  ],
  ...[
    "+------------+------+\n| w901 [1]_  | w902 |\n| w903       |      |\n+============+======+\n| w904              |\n+------------+------+",
    "=======  =======\n@\n=======  =======\n@\n         [1]_ @\n\n@\n=======  =======",
    "`@ <http://@>`__ :sup:`@` `@`",
  ],
];

const NOTES = [
  ".. [5] @ [6]_\n.. [6] @ [#]_\n   @\n- @",
  ".. [7] @\n   @::\n\n     @\n   @\n.. [#] @",
  ".. [1] @",
  ".. [1] @\n   @\n\n   - @",
  ".. [2] @ [1]_",
  ".. [#] @",
  ".. [#]\n   @",
  ".. [#a] @ [#]_",
  ".. [#b] @\n   @::\n\n     @\n\n   @",
  ".. [*] @",
  ".. [3]: @",
  "@\n.. [1] @",
  ".. [4]\n\n   @ [1]_",
];

describe("reStructuredText, compared with docutils", () => {
  it("has the same notes, calls, numbers, titles and words", function () {
    this.timeout(300_000);
    const part = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...LINES) }, { weight: 3, arbitrary: fc.constantFrom(...NOTES) });
    const document = fc.array(part, { minLength: 1, maxLength: 9 }).map((parts) => documentOf([parts.join("\n\n")]));
    const texts = fc.sample(document, { seed: 5, numRuns: Number(process.env.RUNS ?? 250) });
    const expected = readByDocutils(texts);
    assert.ok(expected.flatMap(({ calls }) => calls).filter(([, words]) => words !== null).length > 100, "enough calls to compare");
    for (const [index, text] of texts.entries()) {
      const told = readHere(text);
      // Where no note has the name of a call, docutils gives it one without a name: no author means that.
      if (!told.calls.some(([mark, words]) => words === null && mark.length > "[#]_".length)) assert.deepEqual(told, expected[index], text);
    }
  });
});

function readHere(text: string): ByDocutils {
  const document = new NoteDocument("file:///a.rst", "restructuredtext", 1, rst, rstFlavour, text);
  const [slot] = document.slots;
  assert.ok(slot && document.slots.length === 1);
  const { reading } = slot;
  checkOrder(text, reading);
  const prose = proseOf(text, reading, "rst");
  const wordsOfNote = (note: number): string =>
    prose
      .flatMap(({ block, text }) => (block.note === note ? wordsOf(text) : []))
      .sort()
      .join(" ");
  return {
    notes: reading.notes.map((_, at) => wordsOfNote(at)),
    calls: reading.calls.map((call, at) => {
      const note = shownNote(document, { slot, at });
      return note ? [`${printedNumber(document, { slot, at })}`, wordsOfNote(note.at)] : [`[${call.label}]_`, null];
    }),
    titles: prose.flatMap(({ block, text }) => (block.kind === "heading" ? [[block.level ?? 0, wordsOf(text).join(" ")] as const] : [])),
    prose: prose.flatMap(({ text }) => wordsOf(text)).sort(),
  };
}
