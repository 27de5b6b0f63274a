import assert from "node:assert/strict";
import fc from "fast-check";
import { type CacheEntry, decodeCache, digest, encodeCache } from "../../server/src/index/cache";

const entry = (number: number): CacheEntry => ({
  uri: `file:///b%C3%BCcher/${number}.md`,
  size: number * 7,
  changed: 1_700_000_000_000_000 + number,
  whole: number % 2 === 0,
  around: number % 3 === 0 ? ["_quarto.yml"] : [],
  facts: Uint8Array.from({ length: number % 11 }, (_, at) => (number * at) % 256),
});

const entries = Array.from({ length: 1203 }, (_, number) => entry(number));

const file = (list: readonly CacheEntry[], recipe = "recipe"): Uint8Array => {
  const parts = [...encodeCache(recipe, list)].flat();
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};

const read = (bytes: Uint8Array, recipe = "recipe"): CacheEntry[] => [...decodeCache(bytes, recipe)].flat();

const plain = (list: readonly CacheEntry[]): unknown[] => list.map((each) => ({ ...each, facts: [...each.facts] }));

/** Everything that is read was written just so. */
function assertNothingWrong(found: readonly CacheEntry[], written: ReadonlyMap<string, CacheEntry>): void {
  for (const each of found) assert.deepEqual(plain([each]), plain([written.get(each.uri) as CacheEntry]));
}

describe("the cache", () => {
  const few = entries.slice(0, 9);
  const written = new Map(few.map((each) => [each.uri, each]));
  const whole = file(few);

  it("gives back what was written, block after block", () => {
    assert.deepEqual(plain(read(file(entries))), plain(entries));
    assert.equal([...decodeCache(file(entries), "recipe")].length, 13);
    assert.deepEqual(read(file([])), []);
  });

  it("is none under another recipe", () => assert.deepEqual(read(whole, "other recipe"), []));

  it("reads from any place in memory", () => {
    for (const shift of [1, 2, 3]) {
      const shifted = new Uint8Array(whole.length + shift);
      shifted.set(whole, shift);
      assert.deepEqual(plain(read(shifted.subarray(shift))), plain(few));
    }
  });

  it("loses at most what is damaged when any bit is flipped", () => {
    for (let at = 0; at < whole.length; at++) {
      const damaged = whole.slice();
      damaged[at] = (damaged[at] as number) ^ (1 << (at % 8));
      assertNothingWrong(read(damaged), written);
    }
  });

  it("loses at most what is damaged when bytes are changed anywhere", () => {
    const change = fc.tuple(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const damaged = whole.slice();
        for (const [at, byte] of changes) damaged[at] = byte;
        assertNothingWrong(read(damaged), written);
      }),
      { seed: 19, numRuns: 1000 },
    );
  });

  it("is read as far as it goes when it is cut off", () => {
    for (let length = 0; length < whole.length; length++) assertNothingWrong(read(whole.slice(0, length)), written);
    const all = file(entries);
    assert.equal(read(all.slice(0, all.length - 1)).length, 1200);
  });

  it("is none when it is rubbish", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (rubbish) => assert.deepEqual(read(rubbish), [])),
      { seed: 23, numRuns: 500 },
    );
  });

  it("has another name for another recipe", () => {
    assert.match(digest("one"), /^[0-9a-f]{16}$/);
    assert.equal(digest("one"), digest("one"));
    assert.notEqual(digest("one"), digest("two"));
  });
});
