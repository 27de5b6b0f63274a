import assert from "node:assert/strict";
import fc from "fast-check";
import type { NoteDocument } from "../../../server/src/document/document";
import { meantNote } from "../../../server/src/document/pairing";
import { noteOf } from "../../../server/src/document/place";
import { renumberActions } from "../../../server/src/features/notes/renumber";
import { firstNumber, renumbered } from "../../../server/src/rules/repairs/renumbering";
import { documentNamed, edited, markdownDocument } from "../../document";

/** Each line: calls and notes in text order, then what they are after renumbering; `7` is `[^7]`, `7:` its note. */
const CASES: readonly (readonly [title: string, before: string, after: string])[] = [
  ["in the order of the calls", "7 3 5 | 3: 5: 7:", "3 4 5 | 4: 5: 3:"],
  ["without gaps", "3 7 9 | 3: 7: 9:", "3 4 5 | 3: 4: 5:"],
  ["a note that is called again keeps one number", "4 2 4 | 2: 4:", "2 3 2 | 3: 2:"],
  ["names stay", "2 salt 1 | 1: salt: 2:", "1 salt 2 | 2: salt: 1:"],
  ["years stay", "2 1848 1 | 1: 1848: 2:", "1 1848 2 | 2: 1848: 1:"],
  ["a call without a note stays one", "2 9 | 2:", "2 3 | 2:"],
  ["notes that nothing calls come last", "3 | 1: 3:", "1 | 2: 1:"],
  ["what is in order stays", "1 2 3 | 1: 2: 3:", "1 2 3 | 1: 2: 3:"],
]; // biome-ignore format: one case a line

const text = (short: string): string =>
  short
    .split(" ")
    .map((each) => (each === "|" ? "\n\n" : each.endsWith(":") ? `[^${each.slice(0, -1)}]: Text.\n\n` : `Word.[^${each}] `))
    .join("");

const inOrder = (document: NoteDocument): string => edited(document.getText(), renumbered(document, firstNumber(document)));

describe("notes are numbered anew", () => {
  for (const [title, before, after] of CASES) {
    it(title, () => assert.equal(inOrder(markdownDocument(text(before))), text(after)));
  }

  it("apart where chapters with numbers of their own were put together", () => {
    const chapter = (one: string, two: string): string =>
      `# Part\n\nSalt.[^${one}] Tar.[^${two}]\n\n[^${one}]: Toll.\n\n[^${two}]: Tax.\n\n`;
    assert.equal(inOrder(markdownDocument(chapter("1", "2") + chapter("1", "2"))), chapter("1", "2") + chapter("3", "4"));
  });

  it("with what refers to them", () => {
    const before =
      "Salt.[^5] Tar.[^2] Wool.[^9]\n\n[^2]: Roll 3, f. 2.\n\n[^5]: See n. 2 below.\n\n[^9]: See nn. 5 and 2 above, and n. 7.\n";
    const after =
      "Salt.[^2] Tar.[^3] Wool.[^4]\n\n[^3]: Roll 3, f. 2.\n\n[^2]: See n. 3 below.\n\n[^4]: See nn. 2 and 3 above, and n. 7.\n";
    assert.equal(inOrder(markdownDocument(before)), after);
  });

  it("in Org too, but not in extracted text or where the numbers are the author’s marks", () => {
    assert.equal(
      inOrder(documentNamed("a.org", "Salt[fn:2] tar[fn:1].\n\n[fn:1] Toll.\n\n[fn:2] Tax.\n")),
      "Salt[fn:1] tar[fn:2].\n\n[fn:2] Toll.\n\n[fn:1] Tax.\n",
    );
    for (const [name, source] of [
      ["a.txt", "Salt.2 Tar.1\n\n1 Toll list.\n2 Tax roll.\n"],
      ["a.tex", "Salt\\footnotemark[2] tar\\footnotemark[1]\n"],
    ] as const)
      assert.equal(inOrder(documentNamed(name, source)), source);
  });

  it("from 1, or on from where a chapter begins", () => {
    const titles = (short: string): string[] => renumberActions(markdownDocument(text(short))).map(({ title }) => title);
    assert.deepEqual(titles("12 14 | 12: 14:"), ["Renumber notes from 12", "Renumber notes from 1"]);
    assert.deepEqual(titles("2 1 | 1: 2:"), ["Renumber notes from 1"]);
    assert.deepEqual(titles("1 2 | 1: 2:"), []);
  });

  const label = fc.constantFrom("1", "2", "3", "4", "7", "12", "1848", "salt", "K");
  const block = fc.oneof(
    fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.map((each) => `word[^${each}]`).join(" ")),
    fc.tuple(label, fc.constantFrom("a note", "see n. 2 above", "with a call[^3]")).map(([each, body]) => `[^${each}]: ${body}`),
    fc.constant("# Part"),
  );
  const source = fc
    .array(block, { minLength: 1, maxLength: 12 })
    .map((blocks) => `${blocks.map((each, at) => `${each} ${"abcdefghijkl"[at]}`).join("\n\n")}\n`);
  const flavour = fc.constantFrom("pandoc", "gfm", "markdown-it", "obsidian", "python-markdown");

  it("so that every call keeps its text, in order, and once is enough", () => {
    fc.assert(
      fc.property(source, flavour, fc.integer({ min: 1, max: 3 }), (written, engine, first) => {
        const before = markdownDocument(written, engine);
        const after = markdownDocument(edited(written, renumbered(before, first)), engine);
        assert.deepEqual(textsOf(after), textsOf(before));
        assert.deepEqual(renumbered(after, first), []);
        const numbers = labelsOf(after).filter((each) => /^\d{1,3}$/.test(each));
        assert.deepEqual(
          [...new Set(numbers)],
          [...new Set(numbers)].sort((a, b) => Number(a) - Number(b)),
        );
      }),
      { seed: 1648, numRuns: 200 },
    );
  });
});

const labelsOf = (document: NoteDocument): string[] => document.slots.flatMap(({ reading }) => reading.calls.map((call) => call.label));

/** What each call leads to, numbers in it left out. */
const textsOf = (document: NoteDocument): (string | undefined)[] =>
  document.slots.flatMap((slot) =>
    slot.reading.calls.map((_, at) => {
      const note = meantNote(document, { slot, at });
      const [body] = note ? noteOf(note).body : [];
      return note && body && note.slot.text.slice(body.from, body.to).replace(/\d+/g, "");
    }),
  );
