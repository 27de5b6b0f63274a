import assert from "node:assert/strict";
import fc from "fast-check";
import { CorpusIndex } from "../../server/src/corpus/index";
import { type Lookup, lookupOf } from "../../server/src/corpus/lookup";
import { Columns, type Schema } from "../../server/src/facts/columns";
import { encodeColumns } from "../../server/src/facts/write-columns";

interface Tables {
  readonly sources: { readonly key: string; readonly other?: string; readonly path?: string; readonly words: string };
}

const schema: Schema<Tables> = { sources: { key: "key", other: "key?", path: "sign?", words: "text" } };

const encoded = (sources: readonly Tables["sources"][]): Uint8Array => encodeColumns(schema, { sources });

/** Counts words over all documents of an index: what another part of the server would keep. */
function wordCounter(index: CorpusIndex<Tables>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const counted = new Map<string, string[]>();
  const change = (words: readonly string[], by: number): void => {
    for (const word of words) {
      const count = (counts.get(word) ?? 0) + by;
      if (count === 0) counts.delete(word);
      else counts.set(word, count);
    }
  };
  index.follow((uri) => {
    change(counted.get(uri) ?? [], -1);
    counted.set(uri, index.facts(uri)?.column("sources", "words") ?? []);
    change(counted.get(uri) ?? [], 1);
  });
  return counts;
}

/** By what a document is looked up, as a cache would keep it. */
const lookup = (sources: readonly Tables["sources"][]): Lookup => lookupOf(new Columns(schema, encoded(sources)));

const snapshot = (index: CorpusIndex<Tables>, words: ReadonlyMap<string, number>): unknown => ({
  uris: [...index.uris].sort(),
  facts: [...index.uris].sort().map((uri) => index.facts(uri)?.rows("sources")),
  keys: [...index.keys("sources", "key")]
    .map(({ key, documents }) => [key, documents, [...index.documentsWith("sources", "key", key)].sort()])
    .sort(),
  others: [...index.keys("sources", "other")].map(({ key }) => [key, [...index.documentsWith("sources", "other", key)].sort()]).sort(),
  sifted: ["x", "x/1", "x/1/2", "y", "z", undefined].map((path) => [...index.sift([...index.uris].sort(), "sources", "path", path)]),
  words: [...words].sort(),
});

const source = fc.record(
  {
    key: fc.constantFrom("a", "b", "__proto__"),
    other: fc.constantFrom("x", "y"),
    path: fc.constantFrom("x", "x/1", "x/1/2", "y/1", ""),
    words: fc.constantFrom("one", "two", "three"),
  },
  { requiredKeys: ["key", "words"], noNullPrototype: true },
);
const step = fc.record({
  uri: fc.constantFrom("file:///1", "file:///2", "file:///3", "file:///4"),
  sources: fc.option(fc.array(source, { maxLength: 4 })),
  fromCache: fc.boolean(),
});

describe("the corpus", () => {
  it("answers after any puts and removes as after a rebuild", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const index = new CorpusIndex(schema);
        const counts = wordCounter(index);
        const left = new Map<string, Uint8Array>();
        for (const { uri, sources, fromCache } of steps) {
          if (sources && fromCache) {
            index.put(uri, { read: () => encoded(sources) }, lookup(sources));
            left.set(uri, encoded(sources));
          } else if (sources) {
            index.put(uri, encoded(sources));
            left.set(uri, encoded(sources));
          } else {
            index.remove(uri);
            left.delete(uri);
          }
        }
        const fresh = new CorpusIndex(schema);
        const freshCounts = wordCounter(fresh);
        for (const [uri, bytes] of left) fresh.put(uri, bytes);
        assert.deepEqual(snapshot(index, counts), snapshot(fresh, freshCounts));
      }),
      { seed: 17, numRuns: 200 },
    );
  });

  it("knows in which documents a key stands", () => {
    const index = new CorpusIndex(schema);
    index.put("file:///1", encoded([{ key: "rgia/109", words: "" }]));
    index.put(
      "file:///2",
      encoded([
        { key: "rgia/109", words: "" },
        { key: "tna/fo371", words: "" },
      ]),
    );
    assert.deepEqual(index.documentsWith("sources", "key", "rgia/109"), ["file:///1", "file:///2"]);
    assert.deepEqual(index.documentsWith("sources", "key", "tna/fo371"), ["file:///2"]);
    assert.deepEqual(index.documentsWith("sources", "key", "constructor"), []);
    index.put("file:///2", encoded([]));
    assert.deepEqual([...index.keys("sources", "key")], [{ key: "rgia/109", documents: 1 }]);
  });

  it("leaves out no document that has a path or one below it, and most of the others", () => {
    const index = new CorpusIndex(schema);
    const uris = Array.from({ length: 300 }, (_, number) => `file:///${number}`);
    for (const [number, uri] of uris.entries()) index.put(uri, encoded([{ key: "a", path: `rgia/${number % 100}/${number}`, words: "" }]));
    index.put("file:///none", encoded([{ key: "a", words: "" }]));
    const all = [...uris, "file:///none"];
    for (const [path, having] of [
      ["rgia/7", [7, 107, 207]],
      ["rgia/7/107", [107]],
      ["rgia", uris.keys()],
    ] as const) {
      const sifted = index.sift(all, "sources", "path", path);
      for (const number of having) assert.ok(sifted.includes(`file:///${number}`), `${path} in ${number}`);
      assert.ok(path === "rgia" || sifted.length < 6, `${path} in ${sifted.length} documents`);
    }
    assert.deepEqual(index.sift(all, "sources", "path"), uris);
  });

  it("has another revision after each change, and only then", () => {
    const index = new CorpusIndex(schema);
    index.put("file:///1", encoded([]));
    const { revision } = index;
    index.remove("file:///none");
    assert.equal(index.revision, revision);
    index.remove("file:///1");
    assert.notEqual(index.revision, revision);
  });

  it("reads no facts of a document whose keys are known, neither when it comes nor when it goes", () => {
    const index = new CorpusIndex(schema);
    const facts = { read: () => assert.fail("read") };
    index.put("file:///1", facts, lookup([{ key: "tna/fo371", words: "" }]));
    assert.deepEqual(index.documentsWith("sources", "key", "tna/fo371"), ["file:///1"]);
    assert.equal(index.kept("file:///1"), facts);
    index.remove("file:///1");
    assert.deepEqual([...index.keys("sources", "key")], []);
  });

  it("tells of facts that are lost, and keeps the document", () => {
    const index = new CorpusIndex(schema);
    const lost: string[] = [];
    index.lost = (uri) => lost.push(uri);
    index.put("file:///1", { read: () => undefined }, lookup([{ key: "tna/fo371", words: "" }]));
    assert.equal(index.facts("file:///1"), undefined);
    assert.deepEqual(lost, ["file:///1"]);
    assert.deepEqual(index.documentsWith("sources", "key", "tna/fo371"), ["file:///1"]);
  });
});
