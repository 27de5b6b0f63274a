import assert from "node:assert/strict";
import fc from "fast-check";
import { NoteDocument } from "../../server/src/document/document";
import type { Flavour, Format } from "../../server/src/model/note";
import { documentOf } from "./markdown/documents";
import { checkOrder, joined, legalCuts, readInChunks } from "./readings";

/** The laws of every format that is read in chunks, on documents made of `lines` and of `signs`; `@` in them becomes a word of its own.
 *  `prose` is a sentence with a note. */
export function obeysLaws(format: Format, flavour: Flavour, lines: readonly string[], signs: readonly string[], prose: string): void {
  const line = fc.oneof({ weight: 2, arbitrary: fc.constant("") }, { weight: 5, arbitrary: fc.constantFrom(...lines) });
  const document = fc.array(line, { minLength: 1, maxLength: 24 }).map(documentOf);
  const soup = fc.array(fc.constantFrom(...signs), { maxLength: 60 }).map((parts) => parts.join(""));
  const opened = (text: string): NoteDocument => new NoteDocument("file:///a", "a", 1, format, flavour, text);

  it("gives what it gives in one piece, wherever it is cut, and everything in order", () => {
    fc.assert(
      fc.property(fc.oneof(document, soup), fc.infiniteStream(fc.boolean()), (text, choices) => {
        const whole = format.read(text, "", flavour);
        checkOrder(text, whole);
        const cuts = legalCuts(format, text).filter(() => choices.next().value);
        assert.deepEqual(joined(readInChunks(format, text, cuts, flavour)), joined([{ offset: 0, reading: whole }]));
      }),
      { seed: 79, numRuns: 20000 },
    );
  });

  it("gives the same after edits as when it is read anew", () => {
    const edit = fc.record({ at: fc.nat(1_000_000), length: fc.oneof(fc.nat(3), fc.nat(300)), lines: fc.array(line, { maxLength: 3 }) });
    fc.assert(
      fc.property(document, fc.array(edit, { maxLength: 12 }), (some, edits) => {
        const filler = `${prose.repeat(12)}\n\n`;
        const edited = opened(`${filler.repeat(12)}${some}\n\n${filler.repeat(24)}`);
        for (const { at, length, lines: added } of edits) {
          const from = at % (edited.length + 1);
          const range = { start: edited.positionAt(from), end: edited.positionAt(Math.min(edited.length, from + length)) };
          edited.update([{ range, text: added.join("\n") }], edited.version + 1);
        }
        const parts = (each: NoteDocument) => joined(each.slots.map(({ offset, reading }) => ({ offset, reading })));
        assert.deepEqual(parts(edited), parts(opened(edited.getText())));
      }),
      { seed: 99, numRuns: 150 },
    );
  });

  it("reads one chunk again for a letter typed, wherever", () => {
    const edited = opened(`${prose.repeat(20)}\n\n`.repeat(400));
    const before = edited.chunksRead;
    let typed = 0;
    for (let at = 5; at < edited.length; at += 9973) {
      const start = edited.positionAt(at);
      edited.update([{ range: { start, end: start }, text: "x" }], 2);
      typed++;
    }
    assert.equal(edited.chunksRead - before, typed);
  });
}
