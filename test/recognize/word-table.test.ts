import assert from "node:assert/strict";
import fc from "fast-check";
import { WordTable } from "../../server/src/recognize/word-table";
import { anyText } from "../any-text";

describe("table of words", () => {
  it("gives one number to one word, wherever it stands, and finds the word by it", () => {
    const words = fc.array(fc.oneof(anyText(12), fc.constantFrom("", "a", "ab", "ba", "\ud800")), {
      maxLength: 300,
    });
    fc.assert(
      fc.property(words, fc.string(), (list, before) => {
        const table = new WordTable(2);
        const numbers = new Map<string, number>();
        for (const word of list) {
          const text = `${before}${word}|`;
          const number = table.numberOf(text, before.length, text.length - 1);
          assert.equal(numbers.get(word) ?? number, number);
          numbers.set(word, number);
        }
        assert.equal(table.count, numbers.size);
        for (const [word, number] of numbers) assert.deepEqual([table.numberOf(word, 0, word.length), table.word(number)], [number, word]);
        assert.equal(table.count, numbers.size);
        table.clear();
        assert.equal(table.numberOf("ab", 0, 2), 1);
      }),
      { seed: 21, numRuns: 60 },
    );
  });
});
