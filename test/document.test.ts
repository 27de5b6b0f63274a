import assert from "node:assert/strict";
import fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import { NoteDocument } from "../server/src/document/document";
import { callOf, noteOf } from "../server/src/document/place";
import type { Flavour, Format, Note, NoteCall, Reading } from "../server/src/model/note";

/** A format small enough to see through: `<1>` is a call, `1=` at the start of a line a note; between lines `{` and `}` there is neither. */
const toy: Format = {
  id: "markdown",
  canCut: (before) => before.endsWith("\n\n"),
  read: (text, entry): Reading => {
    const calls: NoteCall[] = [];
    const notes: Note[] = [];
    let hidden = entry === "{";
    let from = 0;
    for (const line of text.split(/(?<=\n)/)) {
      if (line.startsWith("{")) hidden = true;
      if (line.startsWith("}")) hidden = false;
      if (!hidden) {
        for (const match of line.matchAll(/<(\d)>/g)) {
          const at = from + match.index;
          calls.push({ from: at, to: at + 3, label: match[1] as string, labelSpan: { from: at + 1, to: at + 2 }, key: match[1] as string });
        }
        const label = /^(\d)=/.exec(line)?.[1];
        if (label) {
          notes.push({
            from,
            to: from + line.length,
            label,
            labelSpan: { from, to: from + 1 },
            key: label,
            inline: false,
            body: [{ from: from + 2, to: from + line.length }],
          });
        }
      }
      from += line.length;
    }
    return { blocks: [], calls, notes, opaque: [], slips: [], directives: [], problems: [], exit: hidden ? "{" : "" };
  },
};

const flavour = { duplicate: "first" } as Flavour;
const documentOf = (text: string): NoteDocument => new NoteDocument("file:///t", "markdown", 1, toy, flavour, text);

/** Everything that a document says of its notes, with absolute offsets, in text order. */
function said(document: NoteDocument): unknown {
  return {
    calls: document.slots.flatMap((slot) => slot.reading.calls.map((call) => [slot.offset + call.from, call.key])),
    groups: [...document.groups]
      .map((group) => [
        group.key,
        group.calls.map((place) => place.slot.offset + callOf(place).from),
        group.notes.map((place) => place.slot.offset + noteOf(place).from),
      ])
      .sort(),
    uneven: [...document.unevenGroups].map((group) => group.key).sort(),
    lines: document.lineCount,
    length: document.length,
  };
}

const line = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom("word<1> word", "<2><3>", "1=note", "2=note", "3=", "plain text", "") },
  { weight: 1, arbitrary: fc.constantFrom("{", "}", "\r", "é𝄞\u2028") },
);
const text = fc.array(line, { maxLength: 60 }).map((lines) => lines.join("\n"));
/** Long enough for many chunks. */
const longText = fc
  .array(fc.tuple(text, fc.integer({ min: 0, max: 6000 })), { maxLength: 6 })
  .map((parts) => parts.map(([each, fill]) => `${each}\n\n${"x".repeat(fill)}\n\n`).join(""));

describe("document", () => {
  it("after any edits equals a fresh document of its text", () => {
    fc.assert(
      fc.property(longText, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 9000 }), text), { maxLength: 8 }), (start, edits) => {
        const document = documentOf(start);
        let expected = start;
        for (const [at, length, inserted] of edits) {
          const from = expected.length === 0 ? 0 : at % expected.length;
          const to = Math.min(expected.length, from + length);
          const before = TextDocument.create("file:///t", "markdown", 1, expected);
          document.update([{ range: { start: before.positionAt(from), end: before.positionAt(to) }, text: inserted }], 2);
          const change = before.positionAt(from);
          const end = before.positionAt(to);
          expected = expected.slice(0, before.offsetAt(change)) + inserted + expected.slice(before.offsetAt(end));
        }
        assert.equal(document.getText(), expected);
        assert.deepEqual(said(document), said(documentOf(expected)));
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it("gives the positions that vscode-languageserver-textdocument gives", () => {
    fc.assert(
      fc.property(longText, fc.array(fc.tuple(fc.nat({ max: 500 }), fc.nat({ max: 300 })), { maxLength: 20 }), (source, places) => {
        const document = documentOf(source);
        const standard = TextDocument.create("file:///t", "markdown", 1, source);
        assert.equal(document.lineCount, standard.lineCount);
        for (const [row, character] of places) {
          const offset = standard.offsetAt({ line: row, character });
          assert.equal(document.offsetAt({ line: row, character }), offset);
          assert.deepEqual(document.positionAt(offset), standard.positionAt(offset));
        }
      }),
      { seed: 8, numRuns: 100 },
    );
  });

  it("reads one chunk again for an edit, however long the text is", () => {
    const source = "A line with a call.<1>\n\n".repeat(10_000);
    const document = documentOf(source);
    const before = document.chunksRead;
    document.update([{ range: { start: { line: 40_000, character: 3 }, end: { line: 40_000, character: 3 } }, text: "x" }], 2);
    assert.equal(document.chunksRead - before, 1);
  });

  it("reads on after an edit only while what is open at the end of a chunk has changed", () => {
    const paragraph = `${"word ".repeat(3000)}\n\n`;
    const document = documentOf(`${paragraph.repeat(4)}}\n\n${paragraph.repeat(20)}`);
    const before = document.chunksRead;
    document.update([{ range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, text: "{\n" }], 2);
    assert.ok(document.chunksRead - before <= 6, `${document.chunksRead - before} chunks`);
  });

  it("of a format that is read globally is read once for many edits, when somebody looks", () => {
    const { canCut: _, ...global } = toy;
    const document = new NoteDocument("file:///t", "plaintext", 1, global, flavour, "one<1>\n1=\n");
    const before = document.chunksRead;
    for (let version = 2; version < 22; version++) {
      document.update([{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "<2>" }], version);
    }
    assert.equal(document.positionAt(document.length).line, 2);
    assert.equal([...document.unevenGroups].length, 1);
    assert.equal(document.group("2")?.calls.length, 20);
    assert.equal(document.chunksRead - before, 1);
    assert.deepEqual(said(document), said(new NoteDocument("file:///t", "plaintext", 1, global, flavour, document.getText())));
  });

  it("reads again only a few times what is unfinished for long, and as much as it reads once", () => {
    let unitsRead = 0;
    const unfinished: Format = {
      ...toy,
      read: (text, entry, ...others) => {
        unitsRead += text.length;
        return { ...toy.read(text, entry, ...others), unfinished: true };
      },
    };
    const text = "a<1>\n\n".repeat(10_000);
    const document = new NoteDocument("file:///t", "plaintext", 1, unfinished, flavour, text);
    assert.equal(document.slots.length, 1);
    assert.equal(document.group("1")?.calls.length, 10_000);
    assert.ok(unitsRead < 4 * text.length, `${unitsRead} units were read of ${text.length}`);
  });

  it("keeps labels such as __proto__ apart from everything else", () => {
    const document = documentOf("");
    assert.equal(document.group("__proto__"), undefined);
    assert.equal(document.group("constructor"), undefined);
  });
});
