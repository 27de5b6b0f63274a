import assert from "node:assert/strict";
import { namedBibliographies } from "../../server/src/bibliography/named";
import { markdownDocument } from "../document";

describe("bibliographies that the metadata name", () => {
  const cases: readonly (readonly [metadata: string, paths: readonly string[] | undefined, own: readonly string[]])[] = [
    ["bibliography: a.bib", ["a.bib"], []],
    ["bibliography: [a.bib, '../b c.json']", ["a.bib", "../b c.json"], []],
    ["bibliography:\n  - a.bib\n  - b.bib\ntitle: Salt", ["a.bib", "b.bib"], []],
    ["references:\n- id: silva1802\n- id: 7\n- title: x", undefined, ["silva1802", "7"]],
    ["title: Salt", undefined, []],
    ["bibliography:", undefined, []],
    ["bibliography: {a: b}", [], []],
    ["bibliography: [", undefined, []],
    [`bibliography: ${"[".repeat(5000)}`, undefined, []],
    ["bibliography: 7\nreferences: no", [], []],
    [`bibliography: a.bib\nkeywords:\n${"- [salt, [tar]]\n".repeat(400)}`.trimEnd(), ["a.bib"], []],
  ];
  for (const [metadata, paths, own] of cases) {
    it(JSON.stringify(metadata.slice(0, 60)), () => {
      assert.deepEqual(namedBibliographies(markdownDocument(`---\n${metadata}\n---\n\nText.\n`, "pandoc")), { paths, own });
    });
  }

  it("follow an edit of the metadata", () => {
    const document = markdownDocument("---\nbibliography: a.bib\n---\n\nText.\n", "pandoc");
    assert.deepEqual(namedBibliographies(document).paths, ["a.bib"]);
    document.update([{ range: { start: { line: 1, character: 14 }, end: { line: 1, character: 15 } }, text: "z" }], 2);
    assert.deepEqual(namedBibliographies(document).paths, ["z.bib"]);
  });
});
