import assert from "node:assert/strict";
import fc from "fast-check";
import type { Span } from "../../../server/src/model/note";
import type { NoteSources } from "../../../server/src/model/sources";
import { readNoteSources } from "../../../server/src/recognize/citations/note-sources";

/** Every span in what was read. */
function* spansIn({ items, shorthands, crossReferences }: NoteSources): Generator<Span> {
  for (const item of items) {
    yield item;
    if (item.kind === "repeat") yield item.words;
    if (item.kind !== "citation") for (const { span } of item.units) yield span;
    if (item.kind === "archival" && item.repository) yield item.repository.span;
  }
  for (const each of shorthands) yield* [each, each.termSpan, each.expansionSpan];
  for (const each of crossReferences) yield* [each, ...each.targets.map(({ span }) => span)];
}

describe("reading the sources of a note", () => {
  const words =
    "GARF RG FO f. op. d. l. busta fasc. MS lat. Ibid. op. cit. see n. 12 4 371/11779 1926 Neri Salt Storia ( ) “ ” , ; : . – hereafter as cited in Archive 12r–13v [ ] Bl. T".split(
      " ",
    );

  it("gives spans inside the text, for any text", () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4 })), { maxLength: 40 })
      .map((parts) => parts.join(" "));
    fc.assert(
      fc.property(text, (note) => {
        const sources = readNoteSources(note, []);
        for (const { from, to } of spansIn(sources))
          assert.ok(0 <= from && from <= to && to <= note.length, `${from}–${to} in ${JSON.stringify(note)}`);
        for (const item of sources.items) {
          if (item.kind === "archival")
            for (const unit of item.units) assert.ok(item.from <= unit.span.from && unit.span.to <= Math.max(item.to, unit.span.to));
        }
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it("reads more references in one segment than a call takes arguments", () => {
    const { items } = readNoteSources("f.1,l.2,".repeat(125_000), []);
    assert.equal(items.length, 125_000);
  });

  const hostile = [
    "(",
    "“",
    "f. 4, ",
    "f. 4, op. 20; ",
    "f. 4/",
    "Archive ",
    "FO 371/",
    "(hereafter X)",
    "see n. 1, 2, ",
    "1-",
    "1.1.",
    "123.4/",
    "MS 1, ",
    "Neri Neri, op. cit.; ",
    "a // b. 1900. ",
    "X Records (XR) ",
    "Ibid., 12; ",
    "A. B. ",
    "(Berlin: X, 1999) ",
  ];
  for (const unit of hostile) {
    it(`reads ten thousand units of ${JSON.stringify(unit)}`, () => {
      const text = unit.repeat(10_000 / unit.length);
      assert.ok(readNoteSources(text, []).items.length <= text.length);
    });
  }
});
