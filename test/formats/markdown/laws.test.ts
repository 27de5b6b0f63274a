import assert from "node:assert/strict";
import fc from "fast-check";
import { NoteDocument } from "../../../server/src/document/document";
import { flavours } from "../../../server/src/formats/markdown/flavours";
import { markdown } from "../../../server/src/formats/markdown/reader";
import type { Flavour } from "../../../server/src/model/note";
import { checkOrder, joined, legalCuts, readInChunks } from "../readings";
import { documents } from "./documents";

/** Lines that open and close everything that may cross a blank line. */
const pool = [
  "@ @[^1] @",
  "[^2]: @ @",
  "[^3]:",
  "[^1]: @[^2]",
  "    @ @[^3]",
  "\t@",
  "- @ [^1]",
  "  @",
  "1. @",
  "> @[^2]",
  "> [^1]: @",
  "# @",
  "---",
  "===",
  "***",
  "---- ----",
  "-----",
  "---- ----\n@\n\n@\n\n     @ [^1]",
  "...",
  "title: @",
  "\n---\ntitle: @",
  "```",
  "````",
  "~~~ @",
  "- ```",
  "<!-- @",
  "@ <!-- @",
  "@ --> @",
  "<!-- apparatus-disable-next-line note-order -->",
  "<script>",
  "</script>",
  "<div>",
  "<?php",
  "?>",
  "$$",
  "\\begin{table}",
  "\\end{table} @",
  "@ ^[@ [^1] @",
  "@] @",
  "::: {.@}",
  ":::",
  ": @",
  "| @ | @ |",
  "|---|---|",
  "`@",
  "[@]: @",
];

const anyFlavour = fc.constantFrom(...flavours);

describe("Markdown, read in chunks", () => {
  it("gives what it gives in one piece, wherever it is cut", () => {
    fc.assert(
      fc.property(documents(pool, 24), anyFlavour, fc.infiniteStream(fc.boolean()), (text, flavour, choices) => {
        const cuts = legalCuts(markdown, text).filter(() => choices.next().value);
        assert.deepEqual(joined(readInChunks(markdown, text, cuts, flavour)), joined(readInChunks(markdown, text, [], flavour)));
      }),
      { seed: 7, numRuns: 800 },
    );
  });

  it("gives the same in chunks for any soup of signs, and everything in order", () => {
    const sign = fc.constantFrom(
      ..."[]^:`$<>!\\-*#|~ \t1a(){}\"'.=+_&;",
      "[^1]",
      "[^1]:",
      "^[",
      "\n",
      "\n\n",
      "\n\n",
      "\r\n",
      "---\n",
      "    ",
      "> ",
      "- ",
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), anyFlavour, fc.infiniteStream(fc.boolean()), (signs, flavour, choices) => {
        const text = signs.join("");
        const cuts = legalCuts(markdown, text).filter(() => choices.next().value);
        assert.deepEqual(joined(readInChunks(markdown, text, cuts, flavour)), joined(readInChunks(markdown, text, [], flavour)));
        checkOrder(text, markdown.read(text, "", flavour));
      }),
      { seed: 10, numRuns: 2000 },
    );
  });

  const once: readonly (readonly [what: string, text: string])[] = [
    ["a directive that stands in a comment begun before", "<!-- a\n\n<!-- apparatus-disable -->\nb\n"],
    ["two definitions begun on one line, the inner with text", "[^1]: [^2]: a\n\nb\n"],
    ["metadata that is closed after a blank line", "a\n\n---\nb: c\n\nd\n---\n"],
    ["a table with rows of several lines", "---- ----\na\n\nb\n\n     c[^1]\n\n---------\n"],
  ];
  for (const [what, text] of once) {
    it(`gives what it gives in one piece: ${what}`, () => {
      for (const flavour of flavours)
        assert.deepEqual(
          joined(readInChunks(markdown, text, legalCuts(markdown, text), flavour)),
          joined(readInChunks(markdown, text, [], flavour)),
          flavour.id,
        );
    });
  }

  it("is cut often enough in ordinary prose, also right before a definition", () => {
    const text = "One.[^1]\n\n[^1]: Note.\n\nTwo.\n\n    more\n\n[^2]: Note.\n";
    assert.deepEqual(
      legalCuts(markdown, text).map((at) => text.slice(at, at + 4)),
      ["[^1]", "Two.", "[^2]"],
    );
  });

  it("keeps everything in order and within the text", () => {
    fc.assert(
      fc.property(documents(pool, 24), anyFlavour, (text, flavour) => {
        checkOrder(text, markdown.read(text, "", flavour));
      }),
      { seed: 8, numRuns: 800 },
    );
  });

  it("gives the same after edits as when it is read anew, and reads little again", () => {
    const line = fc.constantFrom(...pool, "", "", "", "\n\n");
    const edit = fc.record({ at: fc.nat(1_000_000), length: fc.oneof(fc.nat(3), fc.nat(300)), lines: fc.array(line, { maxLength: 3 }) });
    fc.assert(
      fc.property(documents(pool, 20), anyFlavour, fc.array(edit, { maxLength: 12 }), (some, flavour, edits) => {
        const filler = `${"Plain words of a paragraph that goes on for a while.[^1] ".repeat(12)}\n\n[^1]: Note.\n\n`;
        const document = new NoteDocument(
          "file:///a.md",
          "markdown",
          1,
          markdown,
          flavour,
          `${filler.repeat(12)}${some}\n\n${filler.repeat(24)}`,
        );
        for (const { at, length, lines } of edits) {
          const from = at % (document.length + 1);
          const range = { start: document.positionAt(from), end: document.positionAt(Math.min(document.length, from + length)) };
          document.update([{ range, text: lines.join("\n") }], document.version + 1);
        }
        const fresh = new NoteDocument("file:///a.md", "markdown", 1, markdown, flavour, document.getText());
        const parts = (each: NoteDocument) => joined(each.slots.map(({ offset, reading }) => ({ offset, reading })));
        assert.deepEqual(parts(document), parts(fresh));
      }),
      { seed: 9, numRuns: 40 },
    );
  });

  it("reads one chunk again for a letter typed, wherever", () => {
    const text = "Words of a paragraph.[^1] ".repeat(40).concat("\n\n[^1]: Note.\n\n").repeat(200);
    const flavour = flavours[0] as Flavour;
    const document = new NoteDocument("file:///a.md", "markdown", 1, markdown, flavour, text);
    const before = document.chunksRead;
    for (let at = 5; at < document.length; at += 9973) {
      const start = document.positionAt(at);
      document.update([{ range: { start, end: start }, text: "x" }], 2);
    }
    assert.equal(document.chunksRead - before, Math.ceil((document.length - 5) / 9973));
  });
});
