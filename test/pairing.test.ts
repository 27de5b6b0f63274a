import assert from "node:assert/strict";
import type { NoteDocument } from "../server/src/document/document";
import { callAt, callsOfNote, chapterStarts, meantNote, noteAt, shownNote } from "../server/src/document/pairing";
import { callOf, noteOf, type Place } from "../server/src/document/place";
import { counts, noteCount, printedNumber } from "../server/src/document/printed-numbers";
import { markdownDocument, plainDocument } from "./document";

const callsOf = (document: NoteDocument): Place[] => document.slots.flatMap((slot) => slot.reading.calls.map((_, at) => ({ slot, at })));
const textOf = (place: Place | undefined): string | undefined =>
  place &&
  noteOf(place)
    .body.map((span) => place.slot.text.slice(span.from, span.to))
    .join(" ");

describe("the note of a call", () => {
  const CHAPTERS = "# Book\n\n## One\n\na[^1] b[^2]\n\n[^1]: x1\n\n[^2]: x2\n\n## Two\n\nc[^1] d[^2]\n\n[^1]: y1\n\n[^2]: y2\n";
  const CASES: readonly [
    what: string,
    text: string,
    meant: (string | undefined)[],
    gfm: (string | undefined)[],
    pandoc: (string | undefined)[],
  ][] = [
    ["in chapters that count anew", CHAPTERS, ["x1", "x2", "y1", "y2"], ["x1", "x2", "x1", "x2"], ["y1", "y2", "y1", "y2"]],
    ["without chapters: the next below", "a[^1]\n\n[^1]: x\n\nb[^1]\n\n[^1]: y\n", ["x", "y"], ["x", "x"], ["y", "y"]],
    ["all calls above all notes", "a[^1] b[^1]\n\n[^1]: x\n\n[^1]: y\n", ["x", "x"], ["x", "x"], ["y", "y"]],
    ["a note above its call", "# A\n\n[^1]: x\n\na[^1]\n\n# B\n\n[^1]: y\n", ["x"], ["x"], ["y"]],
    ["no note", "a[^1]\n", [undefined], [undefined], [undefined]],
    ["a call in a note", "a[^1]\n\n[^1]: x[^2]\n\n[^2]: y\n", ["x[^2]", "y"], ["x[^2]", "y"], ["x[^2]", undefined]],
  ];
  for (const [what, text, meant, gfm, pandoc] of CASES) {
    it(what, () => {
      for (const [flavour, shown] of [
        ["gfm", gfm],
        ["pandoc", pandoc],
      ] as const) {
        const document = markdownDocument(text, flavour);
        assert.deepEqual(
          callsOf(document).map((call) => textOf(meantNote(document, call))),
          meant,
          `meant, ${flavour}`,
        );
        assert.deepEqual(
          callsOf(document).map((call) => textOf(shownNote(document, call))),
          shown,
          `shown, ${flavour}`,
        );
      }
    });
  }

  it("and back: the calls that mean a note", () => {
    const document = markdownDocument(CHAPTERS);
    const notes = document.slots.flatMap((slot) => slot.reading.notes.map((_, at) => ({ slot, at })));
    assert.deepEqual(
      notes.map((note) => callsOfNote(document, note).map((call) => callOf(call).from)),
      [[17], [23], [58], [64]],
    );
  });
});

describe("the number that is printed", () => {
  const CASES: readonly [flavour: string, text: string, numbers: (number | undefined)[]][] = [
    ["gfm", "a[^x] b[^9] c[^x]\n\n[^9]: 1\n\n[^x]: 2\n", [1, 2, 1]],
    ["gfm", "a[^no] b[^9]\n\n[^9]: 1\n", [undefined, 1]],
    ["gfm", "a[^1] b[^2]\n\n[^1]: see [^3]\n\n[^2]: x\n\n[^3]: y\n", [1, 2, 3]],
    ["pandoc", "a[^x] b[^x] c[^y]\n\n[^x]: 1\n\n[^y]: 2\n", [1, 2, 3]],
    ["pandoc", "a^[One.] b[^x] c^[Two.] d[^y]\n\n[^x]: 1\n\n[^y]: 2\n", [2, 4]],
    ["pandoc", "a[^x]\n\n[^x]: 1[^y]\n\n[^y]: 2\n", [1, undefined]],
    ["python-markdown", "a[^x] b[^y]\n\n[^y]: 1\n\n[^unused]: 2\n\n[^x]: 3\n", [3, 1]],
  ];
  for (const [flavour, text, numbers] of CASES) {
    it(`${flavour}: ${JSON.stringify(text)}`, () => {
      const document = markdownDocument(text, flavour);
      assert.deepEqual(
        callsOf(document).map((call) => printedNumber(document, call)),
        numbers,
      );
    });
  }

  it("follows edits", () => {
    const document = markdownDocument("a[^x] b[^y]\n\n[^x]: 1\n\n[^y]: 2\n");
    assert.deepEqual(
      callsOf(document).map((call) => printedNumber(document, call)),
      [1, 2],
    );
    document.update([{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 6 } }, text: "" }], 1);
    assert.deepEqual(
      callsOf(document).map((call) => printedNumber(document, call)),
      [1],
    );
  });

  it("is counted anew only when a call or a note comes or goes, wherever the letters between them move", () => {
    const document = markdownDocument(`a[^x] b[^y]\n\n${"Wool and tar.\n\n".repeat(1000)}c[^x]\n\n[^x]: 1\n\n[^y]: 2\n`);
    const numbers = (): (number | string | undefined)[] => callsOf(document).map((call) => printedNumber(document, call));
    const edit = (from: number, to: number, text: string): void =>
      document.update([{ range: { start: { line: 0, character: from }, end: { line: 0, character: to } }, text }], document.version + 1);
    assert.deepEqual(numbers(), [1, 2, 1]);
    const before = counts.documents;
    edit(0, 1, "\n");
    assert.deepEqual([numbers(), noteCount(document)], [[1, 2, 1], 2]);
    assert.equal(counts.documents, before);
    edit(0, 0, "[^y]");
    assert.deepEqual(numbers(), [1, 2, 1, 2]);
    assert.equal(counts.documents, before + 1);
  });

  it("is the text's own in extracted text", () => {
    const document = plainDocument("Wool.\n");
    assert.equal(noteCount(document), 0);
  });
});

describe("what stands at an offset", () => {
  const text = "a[^1] b\n\n[^1]: x ^[y] z\n";
  const document = markdownDocument(text, "pandoc");
  const at = (offset: number): [string | undefined, string | undefined] => {
    const call = callAt(document, offset);
    return [call && callOf(call).label, textOf(noteAt(document, offset))];
  };
  const CASES: readonly [offset: number, call: string | undefined, note: string | undefined][] = [
    [0, undefined, undefined],
    [1, "1", undefined],
    [5, "1", undefined],
    [6, undefined, undefined],
    [9, undefined, "x ^[y] z"],
    [18, undefined, "y"],
    [22, undefined, "x ^[y] z"],
  ];
  for (const [offset, call, note] of CASES) it(`${offset}`, () => assert.deepEqual(at(offset), [call, note]));
});

describe("chapters", () => {
  const CASES: readonly [text: string, starts: number[]][] = [
    ["a\n", []],
    ["# Title\n\na\n", []],
    ["# A\n\na\n\n# B\n\nb\n", [0, 8]],
    ["# Title\n\n## A\n\n## B\n\n### x\n\n### y\n", [0, 9, 15]],
    ["A\n===\n\nb\n\nB\n===\n", [0, 10]],
  ];
  for (const [text, starts] of CASES) it(JSON.stringify(text), () => assert.deepEqual(chapterStarts(markdownDocument(text)), starts));
});
