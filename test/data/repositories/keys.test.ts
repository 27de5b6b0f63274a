import assert from "node:assert/strict";
import fc from "fast-check";
import { keyOf, wordsOfKey } from "../../../server/src/data/repositories/repositories";

describe("the words of a key", () => {
  for (const [written, ...words] of [
    ["The Salt Roads, 1700", "the", "salt", "roads", "1700"],
    ["salt", "salt"],
    ["Überfahrt nach Č.", "uberfahrt", "nach", "c"],
    ["Kuhn’s “Salt”", "kuhns", "salt"],
    [" – "],
  ] as const)
    it(`of ${written}`, () => assert.deepEqual(wordsOfKey(written), words));

  it("make up the key", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aZ0 -’.éЖ") }), (written) => wordsOfKey(written).join("-") === keyOf(written)),
    );
  });
});
