import assert from "node:assert/strict";
import fc from "fast-check";
import { Columns, type FieldsOf, type Schema } from "../../server/src/facts/columns";
import { encodeColumns } from "../../server/src/facts/write-columns";

interface Everything {
  readonly number: number;
  readonly maybeNumber?: number;
  readonly rising: number;
  readonly flag: boolean;
  readonly text: string;
  readonly prose: string;
  readonly maybeText?: string;
  readonly key: string;
  readonly maybeKey?: string;
  readonly texts: readonly string[];
  readonly risings: readonly number[];
}

interface Tables {
  readonly everything: Everything;
  readonly never: { readonly text: string };
  readonly last: { readonly number: number };
}

const schema: Schema<Tables> = {
  everything: {
    number: "number",
    maybeNumber: "number?",
    rising: "rising",
    flag: "flag",
    text: "text",
    prose: "prose",
    maybeText: "text?",
    key: "key",
    maybeKey: "key?",
    texts: "texts",
    risings: "risings",
  } satisfies FieldsOf<Everything>,
  never: { text: "text" },
  last: { number: "number" },
};

/** Any UTF-16 units, half pairs among them. */
const text = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 32, max: 126 })), { maxLength: 12 })
  .map((units) => String.fromCharCode(...units));
const number = fc.oneof(fc.nat(), fc.nat({ max: 2 ** 40 }), fc.constantFrom(0, 127, 128, 16383, 16384, 2 ** 32 - 1, 2 ** 32, 2 ** 51));
const signed = fc.oneof(fc.integer(), fc.constantFrom(0, -1, 2 ** 50, -(2 ** 50)));

const row: fc.Arbitrary<Everything> = fc.record(
  {
    number,
    maybeNumber: number,
    rising: signed,
    flag: fc.boolean(),
    text,
    prose: text,
    maybeText: text,
    key: text,
    maybeKey: text,
    texts: fc.array(text, { maxLength: 4 }),
    risings: fc.array(signed, { maxLength: 4 }),
  },
  { requiredKeys: ["number", "rising", "flag", "text", "prose", "key", "texts", "risings"], noNullPrototype: true },
);

describe("columns", () => {
  it("give back what was written", () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 8 }),
        fc.array(fc.record({ number }, { noNullPrototype: true }), { maxLength: 3 }),
        (everything, last) => {
          const columns = new Columns(schema, encodeColumns(schema, { everything, never: [], last }));
          assert.deepEqual(columns.rows("everything"), everything);
          assert.deepEqual(columns.rows("never"), []);
          assert.deepEqual(columns.rows("last"), last);
          assert.equal(columns.count("everything"), everything.length);
          assert.deepEqual(
            columns.column("everything", "maybeText"),
            everything.map((each) => each.maybeText),
          );
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });

  it("give back a text longer than any list of arguments", () => {
    const long = "Čapek, ".repeat(100_000);
    const columns = new Columns(schema, encodeColumns(schema, { everything: [], never: [{ text: long }], last: [] }));
    assert.equal(columns.column("never", "text")[0], long);
  });

  it("write a text once, however often it occurs", () => {
    const once = encodeColumns(schema, { everything: [], never: [{ text: "a long enough text" }], last: [] });
    const often = encodeColumns(schema, { everything: [], never: new Array(53).fill({ text: "a long enough text" }), last: [] });
    assert.equal(often.length - once.length, 52);
    assert.equal(often.length % 4, 0);
  });

  it("write the same bytes for the same data, and share them with nobody", () => {
    const data = { everything: [], never: [{ text: "one" }, { text: "two" }], last: [{ number: 3 }] };
    const first = encodeColumns(schema, data);
    assert.equal(first.buffer.byteLength, first.length);
    assert.deepEqual(encodeColumns(schema, data), first);
  });
});
