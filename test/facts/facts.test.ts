import assert from "node:assert/strict";
import fc from "fast-check";
import { NoteDocument } from "../../server/src/document/document";
import { encodeFacts, openFacts, rangeIn } from "../../server/src/facts/encoding";
import { factsOf } from "../../server/src/facts/facts";
import type { DocumentFacts } from "../../server/src/model/facts";
import { decoded } from "./decoded";
import { toyDocument, toyFindings, toyFlavour, toyFormat } from "./toy";

const factsOfText = (text: string): DocumentFacts => {
  const document = toyDocument(text);
  return factsOf(document, toyFindings(document));
};

/** Lines that make chunks, calls, notes and headings. */
const lines = fc.array(
  fc.constantFrom(
    "",
    "Plain words.",
    "A claim.[^1]",
    "More![^two]",
    "[^1]: First.",
    "[^two]: Second,\twith   room.",
    "# Part",
    "é\ud800[^1]",
    "x".repeat(5000),
  ),
  { maxLength: 12 },
);

describe("facts", () => {
  it("say what is in a document", () => {
    const facts = factsOfText("# Exile\n\nA claim.[^1] Nothing![^9]\n\n[^1]: See  the\tletter.\n");
    assert.deepEqual(facts, {
      format: "markdown",
      flavour: "gfm",
      title: "Exile",
      length: 59,
      lineStarts: [0, 8, 9, 35, 36, 59],
      headings: [{ from: 0, to: 7, level: 1, text: "Exile" }],
      calls: [
        { from: 17, to: 21, label: "1", note: 0 },
        { from: 30, to: 34, label: "9" },
      ],
      notes: [{ from: 36, to: 58, label: "1", labelFrom: 38, labelTo: 39, inline: false, words: "See the letter." }],
      findings: [{ from: 29, to: 30, code: "shouting", severity: "hint", message: "Not so loud.", unnecessary: false }],
      related: [{ finding: 0, from: 0, to: 1, message: "It begins here." }],
      personForms: [],
      personMentions: [],
      personAliases: [],
      personDescriptions: [],
      personYears: [],
      archives: [],
      works: [],
      citations: [],
      shorthands: [],
    });
  });

  for (const [text, title] of [
    ["---\ntitle: The Letters\n---\n# One\n", "The Letters"],
    ["---\nauthor: A\ntitle: 'Of “Rome”: a study' \n...\n", "Of “Rome”: a study"],
    ["---\nauthor: A\n---\n## Two ##\n", "Two"],
    ["---\ntitle: |\n  Long\n---\n# One\n", "One"],
    ["No heading.\n---\ntitle: no\n---\n", undefined],
    ["# C#\n", "C#"],
    ["###### Six ######\n", "Six"],
    ["", undefined],
  ] as const) {
    it(`find the title ${JSON.stringify(title)} in ${JSON.stringify(text)}`, () => assert.equal(factsOfText(text).title, title));
  }

  it("keep the first 80 units of a note", () => {
    assert.equal(factsOfText(`[^1]: ${"word ".repeat(100)}\n`).notes[0]?.words, "word ".repeat(16).trimEnd());
  });

  it("keep white space of any kind in a note as one blank", () => {
    assert.equal(factsOfText("[^1]:  a\u00a0\u2003b\t c\u3000\n").notes[0]?.words, "a b c");
  });

  it("are the same after they have been written and read", () => {
    fc.assert(
      fc.property(lines, (parts) => {
        const facts = factsOfText(parts.join("\n"));
        const bytes = encodeFacts(facts);
        assert.deepEqual(decoded(bytes), facts);
        assert.deepEqual(
          openFacts(bytes).column("notes", "words"),
          facts.notes.map((note) => note.words),
        );
      }),
      { seed: 11, numRuns: 100 },
    );
  });

  it("are the same after edits as when the text is read afresh", () => {
    const edit = fc.record({ at: fc.nat({ max: 40000 }), remove: fc.nat({ max: 200 }), insert: lines });
    fc.assert(
      fc.property(lines, fc.array(edit, { maxLength: 6 }), (parts, edits) => {
        const document = toyDocument(parts.join("\n"));
        factsOf(document, []);
        for (const { at, remove, insert } of edits) {
          const from = Math.min(at, document.length);
          const range = { start: document.positionAt(from), end: document.positionAt(from + remove) };
          document.update([{ range, text: insert.join("\n") }], document.version + 1);
          assert.deepEqual(factsOf(document, []), factsOf(toyDocument(document.getText()), []));
        }
      }),
      { seed: 13, numRuns: 60 },
    );
  });

  it("are the same for a text that is only read, in fewer chunks", () => {
    const onlyRead = (text: string) => new NoteDocument("file:///toy.md", "markdown", 0, toyFormat, toyFlavour, text, true);
    fc.assert(
      fc.property(lines, (parts) => {
        const text = parts.join("\n");
        assert.deepEqual(factsOf(onlyRead(text), []), factsOf(toyDocument(text), []));
      }),
      { seed: 17, numRuns: 60 },
    );
    const long = "Plain words.\n".repeat(4000);
    assert.equal(onlyRead(long).chunksRead, 1);
    assert.ok(toyDocument(long).chunksRead > 10);
  });

  it("tell lines and characters without the text", () => {
    const document = toyDocument("one\ntwo[^1]\r\n\nthree");
    const { lineStarts, length } = factsOf(document, []);
    for (let from = 0; from <= length; from++) {
      for (let to = from; to <= length; to++) assert.deepEqual(rangeIn(lineStarts, { from, to }), document.rangeOf({ from, to }));
    }
  });
});
