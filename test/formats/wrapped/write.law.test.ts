import assert from "node:assert/strict";
import fc from "fast-check";
import { takenOut, takenOutFlavour } from "../../../server/src/formats/wrapped/format";
import type { Block, Inline, TakenNote } from "../../../server/src/formats/wrapped/text";
import { markdownOf } from "../../../server/src/formats/wrapped/write";
import { blocksByPandoc, type PlainBlock } from "./pandoc";

/** Signs and words of which texts are made: whatever means something in Markdown. */
const SIGNS = [
  ..."\\`*_{}[]()#+-.!|<>~^$&@:;,=%'\"/ 1aI",
  ..."    ".split(""),
  ...[
    "[^1]",
    "[^1]: ",
    "^[",
    "[@rey",
    "](",
    "&amp;",
    "<b>",
    "</b>",
    "<!--",
    "-->",
    "http://x.org/~a_b ",
    "1. ",
    "(a) ",
    "- ",
    "* ",
    "# ",
    "> ",
    "::: ",
    "---",
    "***",
    "```",
    "~~~",
    "$x$",
    "\\(",
    "Faro",
    "salt",
  ],
];

const words = fc.array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 12 }).map((signs) => `${signs.join("")}w`);
const stretches = fc.array(fc.record({ text: words, italic: fc.boolean() }), { minLength: 1, maxLength: 3 });
const block: fc.Arbitrary<Block> = fc.record({
  kind: fc.constantFrom("paragraph" as const, "paragraph" as const, "heading" as const),
  level: fc.constantFrom(1, 2),
  inlines: stretches,
});

/** A text in which some blocks end with a call. */
const texts = fc.array(fc.tuple(block, fc.option(fc.array(block, { minLength: 1, maxLength: 2 }))), { minLength: 1, maxLength: 8 });

type Drawn = readonly (readonly [Block, readonly Block[] | null])[];

function taken(drawn: Drawn): { readonly blocks: readonly Block[]; readonly notes: readonly TakenNote[] } {
  const notes: TakenNote[] = [];
  const blocks = drawn.map(([each, note]): Block => {
    const body = note?.map((paragraph): Block => ({ ...paragraph, kind: "paragraph" }));
    if (!body || each.kind === "heading") return each;
    const id = `n${notes.length}`;
    notes.push({ id, label: String(notes.length + 1), blocks: body });
    return { ...each, inlines: [...each.inlines, { call: id }] };
  });
  return { blocks, notes };
}

/** What is printed of inlines: spaces are one space. */
const printed = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => ("text" in inline ? inline.text : ""))
    .join("")
    .replace(/\s+/g, " ")
    .trim();

const plain = ({ kind, inlines }: Block, notes: readonly TakenNote[]): PlainBlock => ({
  kind: kind === "heading" ? "heading" : "paragraph",
  text: printed(inlines),
  notes: inlines.flatMap((inline) =>
    "call" in inline ? [notes.find(({ id }) => id === inline.call)?.blocks.map((each) => printed(each.inlines)) ?? []] : [],
  ),
});

describe("a text that is written as Markdown", () => {
  it("has for our reader the calls and notes that it was given, and nothing else", () => {
    fc.assert(
      fc.property(texts, (drawn) => {
        const { blocks, notes } = taken(drawn);
        const reading = takenOut.read(markdownOf({ chapters: [{ blocks, notes }] }), "", takenOutFlavour);
        assert.deepEqual(
          [reading.calls.map(({ label }) => label), reading.notes.map(({ label }) => label), reading.slips, reading.problems],
          [notes.map(({ label }) => label), notes.map(({ label }) => label), [], []],
        );
        const headings = blocks.filter(({ kind }) => kind === "heading").length;
        assert.equal(reading.blocks.filter(({ kind }) => kind === "heading").length, headings);
      }),
      { seed: 3, numRuns: 400 },
    );
  });

  it("says to pandoc what it was given, word by word", () => {
    const drawn = fc.sample(texts, { seed: 5, numRuns: 150 });
    const given = drawn.map(taken);
    const read = blocksByPandoc(given.map((text) => markdownOf({ chapters: [text] })));
    for (const [at, { blocks, notes }] of given.entries())
      assert.deepEqual(
        read[at],
        blocks.map((each) => plain(each, notes)),
      );
  });
});
