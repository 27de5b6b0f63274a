import assert from "node:assert/strict";
import fc from "fast-check";
import { CorpusIndex } from "../../server/src/corpus/index";
import type { Schema } from "../../server/src/facts/columns";
import { encodeColumns } from "../../server/src/facts/write-columns";

interface Tables {
  readonly sources: { readonly key: string; readonly other?: string; readonly words: string };
}

const schema: Schema<Tables> = { sources: { key: "key", other: "key?", words: "text" } };

const encoded = (sources: readonly Tables["sources"][]): Uint8Array => encodeColumns(schema, { sources });

/** Counts words over all documents: what another part of the corpus would keep. */
function wordCounter() {
  const counts = new Map<string, number>();
  const change = (words: readonly string[], by: number): void => {
    for (const word of words) {
      const count = (counts.get(word) ?? 0) + by;
      if (count === 0) counts.delete(word);
      else counts.set(word, count);
    }
  };
  return {
    counts,
    add: (_uri: string, facts: { column(table: "sources", field: "words"): string[] }) => change(facts.column("sources", "words"), 1),
    remove: (_uri: string, facts: { column(table: "sources", field: "words"): string[] }) => change(facts.column("sources", "words"), -1),
  };
}

const snapshot = (index: CorpusIndex<Tables>, words: ReadonlyMap<string, number>): unknown => ({
  uris: [...index.uris].sort(),
  facts: [...index.uris].sort().map((uri) => index.facts(uri)?.rows("sources")),
  keys: [...index.keys("sources", "key")]
    .map(({ key, documents }) => [key, documents, [...index.documentsWith("sources", "key", key)].sort()])
    .sort(),
  others: [...index.keys("sources", "other")].map(({ key }) => [key, [...index.documentsWith("sources", "other", key)].sort()]).sort(),
  words: [...words].sort(),
});

const source = fc.record(
  { key: fc.constantFrom("a", "b", "__proto__"), other: fc.constantFrom("x", "y"), words: fc.constantFrom("one", "two", "three") },
  { requiredKeys: ["key", "words"], noNullPrototype: true },
);
const step = fc.record({
  uri: fc.constantFrom("file:///1", "file:///2", "file:///3", "file:///4"),
  sources: fc.option(fc.array(source, { maxLength: 4 })),
});

describe("the corpus", () => {
  it("answers after any puts and removes as after a rebuild", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const counter = wordCounter();
        const index = new CorpusIndex(schema, [counter]);
        const left = new Map<string, Uint8Array>();
        for (const { uri, sources } of steps) {
          if (sources) {
            index.put(uri, encoded(sources));
            left.set(uri, encoded(sources));
          } else {
            index.remove(uri);
            left.delete(uri);
          }
        }
        const freshCounter = wordCounter();
        const fresh = new CorpusIndex(schema, [freshCounter]);
        for (const [uri, bytes] of left) fresh.put(uri, bytes);
        assert.deepEqual(snapshot(index, counter.counts), snapshot(fresh, freshCounter.counts));
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

  it("has another revision after each change, and only then", () => {
    const index = new CorpusIndex(schema);
    index.put("file:///1", encoded([]));
    const { revision } = index;
    index.remove("file:///none");
    assert.equal(index.revision, revision);
    index.remove("file:///1");
    assert.notEqual(index.revision, revision);
  });
});
