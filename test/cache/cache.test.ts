import assert from "node:assert/strict";
import fc from "fast-check";
import { type CacheEntry, decodeCache, encodeBlock, factsAt } from "../../server/src/index/cache";
import { digest } from "../../server/src/index/checksum";
import { MemoryFile, MemoryStore } from "../indexer/memory-store";

type Entry = CacheEntry<Uint8Array>;

const entry = (number: number): Entry => ({
  uri: `file:///b%C3%BCcher/${number}.md`,
  size: number * 7,
  changed: 1_700_000_000_000_000 + number,
  whole: number % 2 === 0,
  around: number % 3 === 0 ? ["_quarto.yml"] : [],
  facts: Uint8Array.from({ length: number % 11 }, (_, at) => (number * at) % 256),
  keys: Array.from({ length: number % 4 }, (_, at) => ({ field: at % 2 === 0 ? "works.by" : "citations.of", key: `${(number * at) % 5}` })),
  signs: String.fromCharCode(...Array.from({ length: number % 5 }, (_, at) => (number * 31 + at) % 0x4000)),
});

const entries = Array.from({ length: 1203 }, (_, number) => entry(number));

/** A file of a cache, in blocks of a hundred. */
function file(list: readonly Entry[], recipe = "recipe"): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < list.length; at += 100) parts.push(...encodeBlock(recipe, list.slice(at, at + 100)).parts);
  return new Uint8Array(Buffer.concat(parts));
}

const fileOf = (bytes: Uint8Array): MemoryFile => new MemoryFile(new MemoryStore(), "", bytes);

/** All that can be read of a file with these bytes. */
const read = (bytes: Uint8Array, recipe = "recipe", stored = fileOf(bytes)): Entry[] =>
  [...decodeCache(stored, recipe)].flat().flatMap((each) => {
    const facts = factsAt(each.facts);
    return facts ? [{ ...each, facts }] : [];
  });

/** The order of the keys does not matter. */
const plain = (list: readonly Entry[]): unknown[] =>
  list.map((each) => ({ ...each, facts: [...each.facts], keys: each.keys.map(({ field, key }) => `${field} ${key}`).sort() }));

/** Everything that is read was written just so. */
function assertNothingWrong(found: readonly Entry[], written: ReadonlyMap<string, Entry>): void {
  for (const each of found) assert.deepEqual(plain([each]), plain([written.get(each.uri) as Entry]));
}

describe("the cache", () => {
  const few = entries.slice(0, 9);
  const written = new Map(few.map((each) => [each.uri, each]));
  const whole = file(few);

  it("gives back what was written, block after block", () => {
    assert.deepEqual(plain(read(file(entries))), plain(entries));
    assert.equal([...decodeCache(fileOf(file(entries)), "recipe")].length, 13);
    assert.deepEqual(read(file([])), []);
  });

  it("is none under another recipe", () => assert.deepEqual(read(whole, "other recipe"), []));

  it("reads bytes from any place in memory", () => {
    for (const shift of [1, 2, 3]) {
      const stored = fileOf(whole);
      const readThere = stored.read.bind(stored);
      stored.read = (from, length) => {
        const bytes = readThere(from, length);
        if (!bytes) return undefined;
        const shifted = new Uint8Array(bytes.length + shift);
        shifted.set(bytes, shift);
        return shifted.subarray(shift);
      };
      assert.deepEqual(plain(read(whole, "recipe", stored)), plain(few));
    }
  });

  it("reads no facts before they are asked for", () => {
    const stored = fileOf(whole);
    const { read } = stored;
    let bytes = 0;
    stored.read = (from, length) => {
      bytes += length;
      return read.call(stored, from, length);
    };
    const found = [...decodeCache(stored, "recipe")].flat();
    const facts = found.reduce((sum, each) => sum + Math.ceil(each.facts.length / 4) * 4, 0);
    assert.equal(bytes, whole.length - facts);
  });

  it("gives no facts that have changed since they were found", () => {
    const stored = fileOf(whole.slice());
    const found = [...decodeCache(stored, "recipe")].flat();
    for (let at = 0; at < whole.length; at++) {
      stored.bytes[at] = (stored.bytes[at] as number) ^ 0x55;
      const left = found.flatMap((each) => {
        const facts = factsAt(each.facts);
        return facts ? [{ ...each, facts }] : [];
      });
      assertNothingWrong(left, written);
      assert.ok(left.length >= found.length - 1);
      stored.bytes[at] = whole[at] as number;
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
    assert.notEqual(digest("\u{1d504}"), digest("\u{1d505}"), "letters of two units that differ in the second");
  });
});
