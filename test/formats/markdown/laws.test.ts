import assert from "node:assert/strict";
import fc from "fast-check";
import { NoteDocument } from "../../../server/src/document/document";
import { flavours } from "../../../server/src/formats/markdown/flavours";
import { markdown } from "../../../server/src/formats/markdown/reader";
import type { Flavour, Reading, Span } from "../../../server/src/model/note";
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

/** Readings of chunks that stand one after the other, as one reading of the whole. */
function joined(parts: readonly { readonly offset: number; readonly reading: Reading }[]): Omit<Reading, "exit"> {
  const whole = { blocks: [], calls: [], notes: [], opaque: [], slips: [], directives: [], problems: [] } as {
    -readonly [key in keyof Omit<Reading, "exit">]: Reading[key][number][];
  };
  for (const { offset, reading } of parts) {
    const first = whole.notes.length;
    const move = <T extends Span>(span: T): T => ({ ...span, from: span.from + offset, to: span.to + offset });
    const label = (span: Span): Span => move(span);
    const inNote = (each: { inNote?: number }): { inNote?: number } => (each.inNote === undefined ? {} : { inNote: each.inNote + first });
    whole.blocks.push(
      ...reading.blocks.map((each) => ({ ...move(each), ...(each.note === undefined ? {} : { note: each.note + first }) })),
    );
    whole.calls.push(...reading.calls.map((each) => ({ ...move(each), labelSpan: label(each.labelSpan), ...inNote(each) })));
    whole.notes.push(
      ...reading.notes.map((each) => ({ ...move(each), labelSpan: label(each.labelSpan), body: each.body.map(move), ...inNote(each) })),
    );
    for (const span of reading.opaque.map(move)) {
      const last = whole.opaque[whole.opaque.length - 1];
      if (last && last.to === span.from) whole.opaque[whole.opaque.length - 1] = { from: last.from, to: span.to };
      else whole.opaque.push(span);
    }
    whole.slips.push(...reading.slips.map(move));
    whole.directives.push(...reading.directives.map(move));
    whole.problems.push(...reading.problems.map(move));
  }
  return whole;
}

function readInChunks(text: string, cuts: readonly number[], flavour: Flavour): { offset: number; reading: Reading }[] {
  let entry = "";
  return [...cuts, text.length].map((end, index) => {
    const offset = index === 0 ? 0 : (cuts[index - 1] as number);
    const reading = markdown.read(text.slice(offset, end), entry, flavour);
    entry = reading.exit;
    return { offset, reading };
  });
}

const legalCuts = (text: string): number[] => {
  const cuts: number[] = [];
  for (let at = 1; at < text.length; at++) if (text.charCodeAt(at - 1) === 10 && markdown.canCut?.(text, at)) cuts.push(at);
  return cuts;
};

const anyFlavour = fc.constantFrom(...flavours);

describe("Markdown, read in chunks", () => {
  it("gives what it gives in one piece, wherever it is cut", () => {
    fc.assert(
      fc.property(documents(pool, 24), anyFlavour, fc.infiniteStream(fc.boolean()), (text, flavour, choices) => {
        const cuts = legalCuts(text).filter(() => choices.next().value);
        assert.deepEqual(joined(readInChunks(text, cuts, flavour)), joined(readInChunks(text, [], flavour)));
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
        const cuts = legalCuts(text).filter(() => choices.next().value);
        assert.deepEqual(joined(readInChunks(text, cuts, flavour)), joined(readInChunks(text, [], flavour)));
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
        assert.deepEqual(joined(readInChunks(text, legalCuts(text), flavour)), joined(readInChunks(text, [], flavour)), flavour.id);
    });
  }

  it("is cut often enough in ordinary prose, also right before a definition", () => {
    const text = "One.[^1]\n\n[^1]: Note.\n\nTwo.\n\n    more\n\n[^2]: Note.\n";
    assert.deepEqual(
      legalCuts(text).map((at) => text.slice(at, at + 4)),
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

function checkOrder(text: string, { blocks, calls, notes, opaque, slips }: Reading): void {
  for (const spans of [blocks, calls, notes, slips]) inOrder(spans, text);
  inOrder(opaque, text);
  for (let at = 1; at < opaque.length; at++) assert.ok((opaque[at - 1] as Span).to <= (opaque[at] as Span).from, "opaque spans overlap");
  for (const note of notes) for (const span of note.body) assert.ok(note.from < span.from && span.from < span.to && span.to <= note.to);
  for (const each of [...calls, ...notes]) {
    assert.equal(text.slice(each.labelSpan.from, each.labelSpan.to), each.label);
    const outer = each.inNote === undefined ? undefined : notes[each.inNote];
    if (outer) assert.ok(outer.from < each.from && each.to <= outer.to, "not inside the note it is said to be in");
  }
}

function inOrder(spans: readonly Span[], text: string): void {
  let from = 0;
  for (const span of spans) {
    assert.ok(from <= span.from && span.from <= span.to && span.to <= text.length, `out of order: ${JSON.stringify(span)}`);
    from = span.from;
  }
}
