import assert from "node:assert/strict";
import fc from "fast-check";
import { slotMemory } from "../server/src/document/slots";
import { toyDocument } from "./facts/toy";

const paragraph = (number: number): string => `${`word${number} `.repeat(600)}\n`;

describe("what is remembered of slots", () => {
  it("is the same after edits as when every slot is asked", () => {
    const edit = fc.record({
      at: fc.nat({ max: 60_000 }),
      remove: fc.nat({ max: 9000 }),
      insert: fc.constantFrom("", "x", "\n", paragraph(7), paragraph(8) + paragraph(9)),
    });
    fc.assert(
      fc.property(fc.nat({ max: 12 }), fc.array(edit, { maxLength: 8 }), (size, edits) => {
        const document = toyDocument(Array.from({ length: size }, (_, number) => paragraph(number)).join(""));
        const even = (text: string): number | undefined => (text.length % 2 === 0 ? text.length : undefined);
        const own = slotMemory((slot) => even(slot.text));
        const withBefore = slotMemory((slot, before) => even(slot.text + (before?.text ?? "")), true);
        for (const { at, remove, insert } of [{ at: 0, remove: 0, insert: "" }, ...edits]) {
          const from = Math.min(at, document.length);
          const range = { start: document.positionAt(from), end: document.positionAt(from + remove) };
          document.update([{ range, text: insert }], document.version + 1);
          const ask = (memory: typeof own) => memory(document).map(({ slot, value }) => [slot.index, value]);
          const all = document.slots.map(({ text }, index) => ({ text, index, before: document.slots[index - 1]?.text ?? "" }));
          assert.deepEqual(
            ask(own),
            all.flatMap(({ text, index }) => (even(text) === undefined ? [] : [[index, text.length]])),
          );
          assert.deepEqual(
            ask(withBefore),
            all.flatMap(({ text, before, index }) => (even(text + before) === undefined ? [] : [[index, (text + before).length]])),
          );
        }
      }),
      { seed: 29, numRuns: 60 },
    );
  });

  it("costs as much as the edit, not as the document", () => {
    const document = toyDocument(Array.from({ length: 40 }, (_, number) => paragraph(number)).join(""));
    let asked = 0;
    const memory = slotMemory(() => void asked++);
    const looking = slotMemory(() => void asked++, true);
    memory(document);
    looking(document);
    assert.equal(asked, 2 * document.slots.length);
    asked = 0;
    const start = document.positionAt(document.length / 2);
    document.update([{ range: { start, end: start }, text: "x" }], 2);
    memory(document);
    memory(document);
    assert.equal(asked, 1);
    looking(document);
    assert.equal(asked, 3);
  });

  it("costs no more after many keys in one place, and forgets nothing where much was put in at once", () => {
    const document = toyDocument(Array.from({ length: 10 }, (_, number) => paragraph(number)).join(""));
    const insert = (text: string): void => {
      const start = document.positionAt(document.length / 2);
      document.update([{ range: { start, end: start }, text }], document.version + 1);
    };
    let asked = 0;
    const memory = slotMemory((slot) => {
      asked++;
      return slot.text.length;
    });
    memory(document);
    asked = 0;
    for (let key = 0; key < 300; key++) insert("x");
    memory(document);
    assert.equal(asked, 1);
    insert(Array.from({ length: 150 }, (_, number) => paragraph(number)).join(""));
    insert("x");
    assert.deepEqual(
      memory(document).map(({ value }) => value),
      document.slots.map(({ text }) => text.length),
    );
  });
});
