import assert from "node:assert/strict";
import fc from "fast-check";
import type { Reading, Span } from "../../../server/src/model/note";
import { anyText } from "../../any-text";
import { read } from "./marked";

const PIECES = [
  "The ferry sank. ",
  "word",
  "1",
  "12.",
  "”3 ",
  "[4]",
  "(5)",
  "*",
  "†",
  "¹",
  "²³",
  "[A]",
  "[Footnote 1: ",
  "]",
  "\n",
  "\n\n",
  "\r\n",
  "\f",
  "Notes\n",
  "____\n",
  "1. See p. 3.\n",
  "2 Ibid.\n",
  "^ ",
  "↑",
  "CHAPTER II\n",
  "                         \n",
  "12a",
  "[7; 8]",
  "\u2028",
  "\ud800",
  "é",
  "Ω",
  "- 4 -\n",
  "https://a.b/c\n",
  "[",
  ")",
  "  ",
  "1926.6 ",
  "15.",
  "\t",
];

const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join("")),
  anyText(200),
);

const OPTIONS = { seed: 20240517, numRuns: 250 };

describe("plaintext: laws", () => {
  it("any text is read, and all spans lie in it in order", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = read(text);
        assertOrdered(reading.calls, text, "calls");
        assertOrdered(reading.opaque, text, "opaque");
        for (const call of reading.calls) assertWithin(call.labelSpan, call, "label of a call");
        reading.notes.forEach((note, index) => {
          assertWithin(note.labelSpan, note, "label of a note");
          assertOrdered(note.body, text, "body");
          for (const part of note.body) assertWithin(part, note, "body in its note");
          assert.ok(index === 0 || note.from >= (reading.notes[index - 1]?.from ?? 0), "notes in order");
        });
        reading.blocks.forEach((block, index) => {
          assertWithin(block, { from: 0, to: text.length }, "block");
          if (block.parts) assertOrdered(block.parts, text, "parts");
          assert.ok(index === 0 || block.from >= (reading.blocks[index - 1]?.from ?? 0), "blocks in order");
        });
      }),
      OPTIONS,
    );
  });

  it("line ends of other systems change nothing", () => {
    fc.assert(
      fc.property(
        texts.map((text) => text.replaceAll("\r", "")),
        (text) => assert.deepEqual(summary(read(text.replaceAll("\n", "\r\n"))), summary(read(text))),
      ),
      OPTIONS,
    );
  });

  it("a plain paragraph between two paragraphs changes no pair", () => {
    const paragraph = fc.integer({ min: 1, max: 4 }).map((count) => count);
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 3, maxLength: 9 }), fc.nat(), (counts, at) => {
        const { body, notes } = book(counts);
        const plain = "Nobody in the town had seen the like of it, or would admit to it when asked.";
        const place = at % (body.length + 1);
        const before = [...body, "Notes", ...notes].join("\n\n");
        const after = [...body.slice(0, place), plain, ...body.slice(place), "Notes", ...notes].join("\n\n");
        assert.deepEqual(summary(read(after)), summary(read(before)));
        assert.equal(read(before).calls.length, notes.length);
      }),
      { ...OPTIONS, numRuns: 60 },
    );
  });

  it("what is no text, or too much, is said to be unread", () => {
    assert.deepEqual(
      read("a\0b 1. c").problems.map(({ code }) => code),
      ["not-read"],
    );
    assert.deepEqual(
      read("[1]".repeat(250_000)).problems.map(({ code }) => code),
      ["not-read"],
    );
    assert.deepEqual(
      read("a".repeat(33_000_000)).problems.map(({ code }) => code),
      ["not-read"],
    );
  });
});

/** A text with as many notes a paragraph as asked for. */
function book(counts: readonly number[]): { body: string[]; notes: string[] } {
  let number = 0;
  const body = counts.map((count) => Array.from({ length: count }, () => `The ferry sank and was raised again.${++number}`).join(" "));
  return { body, notes: Array.from({ length: number }, (_, index) => `${index + 1}. See the Toll Book, p. ${index + 3}.`) };
}

function summary(reading: Reading): unknown {
  return {
    calls: reading.calls.map(({ key, label }) => [key, label]),
    notes: reading.notes.map(({ key, label, body }) => [key, label, body.length]),
    blocks: reading.blocks.map(({ kind }) => kind).filter((kind) => kind === "note"),
    problems: reading.problems.map(({ message }) => message),
  };
}

function assertOrdered(spans: readonly Span[], text: string, what: string): void {
  let end = 0;
  for (const { from, to } of spans) {
    assert.ok(from >= end && to >= from && to <= text.length, `${what}: ${from}–${to} after ${end} in ${JSON.stringify(text)}`);
    end = to;
  }
}

function assertWithin(span: Span, outer: Span, what: string): void {
  assert.ok(
    span.from >= outer.from && span.to <= outer.to && span.from <= span.to,
    `${what}: ${span.from}–${span.to} in ${outer.from}–${outer.to}`,
  );
}
