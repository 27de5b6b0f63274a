import assert from "node:assert/strict";
import { readConfig } from "../../../server/src/config";
import type { NoteDocument } from "../../../server/src/document/document";
import { sourcesOf } from "../../../server/src/document/sources";
import type { RuledFinding } from "../../../server/src/rules/rule";
import { findingsOf } from "../../../server/src/rules/run";
import { edited, markdownDocument } from "../../document";

const { config } = readConfig();

const found = (document: NoteDocument): RuledFinding[] =>
  findingsOf(document, config).filter(({ code }) => ["broken-ibid", "dangling-ibid", "ambiguous-ibid"].includes(code));

/** The notes of a text with a sentence before each call. */
const text = (notes: Readonly<Record<string, string>>): string => {
  const calls = Object.keys(notes).map((label) => `Of ${label} nothing is known but this.[^${label}]`);
  return `${calls.join(" ")}\n\n${Object.entries(notes)
    .map(([label, note]) => `[^${label}]: ${note}`)
    .join("\n\n")}\n`;
};

/** Puts something else in the place of words. */
function replace(document: NoteDocument, words: string, instead: string): void {
  const from = document.getText().indexOf(words);
  assert.ok(from >= 0, words);
  document.update([{ range: document.rangeOf({ from, to: from + words.length }), text: instead }], document.version + 1);
}

/** Opens a text and edits it; after every edit its problems are looked for, as they are when typing rests. */
function opened(notes: Readonly<Record<string, string>>, ...edits: readonly (readonly [words: string, instead: string])[]): NoteDocument {
  const document = markdownDocument(text(notes), "pandoc");
  found(document);
  for (const [words, instead] of edits) {
    replace(document, words, instead);
    found(document);
  }
  return document;
}

const SALT = "Anna Neri, *Salt: A History* (Rome: Porto, 1951), pp. 3–4.";
const TAR = "Paolo Verdi, *Tar* (Turin: Alba, 1960), 4.";
const CALL_OF_NEW = ["this.[^b]", "this.[^new] And that.[^b]"] as const;
const NEW = ["\n\n[^b]:", `\n\n[^new]: ${TAR}\n\n[^b]:`] as const;

describe("broken-ibid", () => {
  // What stood before, what is repeated, what is written out in its place.
  for (const [name, before, repeat, written] of [
    ["a book", SALT, "Ibid., 12.", "Neri, *Salt*, 12."],
    ["a book with its page", SALT, "Ibid.", "Neri, *Salt*, pp. 3–4."],
    ["a book behind other words", SALT, "See ibid., 13.", "See Neri, *Salt*, 13."],
    ["a book of two authors", "Anna Neri and Carlo Bruni, *Salt* (Rome: Porto, 1951), 3.", "Ibid., 12.", "Neri and Bruni, *Salt*, 12."],
    ["an article", "Anna Neri, “Salt and Tar,” *Ports* 4 (1960): 12–13.", "Ibid., 14.", "Neri, “Salt and Tar”, 14."],
    ["an announced title", "Anna Neri, *Of Salt* (Rome: Porto, 1951), 3 (hereafter *Salt*).", "Ibid., 14.", "*Salt*, 14."],
    ["a leaf", "GARF, f. 1, op. 2, d. 3, l. 4.", "Ibid., l. 5.", "GARF, f. 1, op. 2, d. 3, l. 5."],
    ["a file with its leaf", "GARF, f. 1, op. 2, d. 3, l. 4.", "Ibid.", "GARF, f. 1, op. 2, d. 3, l. 4."],
    ["a level", "Archivio del Sale (hereafter ASXV), Gabelle, busta 15, fasc. 4.", "Ibid., fasc. 6.", "ASXV, Gabelle, busta 15, fasc. 6."],
    [
      "a level behind a collection",
      "ASXV, Gabelle, busta 15; a copy is in the guild hall.",
      "Ibid., busta 16.",
      "ASXV, Gabelle, busta 16.",
    ],
    ["a shelf mark", "TNA, FO 371/11779, fol. 3.", "Ibid., fol. 9; see the plan.", "TNA, FO 371/11779, fol. 9; see the plan."],
  ] as const) {
    it(`writes out ${name}`, () => {
      const document = opened({ a: before, b: repeat }, CALL_OF_NEW, NEW);
      const [finding, ...others] = found(document);
      assert.equal(finding?.code, "broken-ibid");
      assert.equal(others.length, 0);
      assert.match(finding.message, / when the file was opened; now it repeats note 2\.$/);
      const [fix] = finding.fixes?.() ?? [];
      const after = edited(document.getText(), fix?.edits ?? []);
      assert.ok(after.includes(`[^b]: ${written}\n`), after);
      // It means what it meant.
      const meant = (source: string): string | undefined => {
        const { citations, archives, entries } = sourcesOf(markdownDocument(source, "pandoc"));
        const note = entries.findIndex(({ label }) => label === "b");
        return archives.find((each) => each.note === note)?.key ?? citations.find((each) => each.note === note)?.work;
      };
      assert.equal(meant(after), meant(text({ a: before, b: repeat })));
      replace(document, repeat, written);
      assert.deepEqual(found(document), []);
    });
  }

  it("takes the short title that the author has used, in quotation marks of either kind", () => {
    for (const used of ["Neri, “Salt,” 7.", "Neri, “Salt”, 7."]) {
      const document = opened({ z: "Anna Neri, “Salt and Tar,” *Ports* 4 (1960): 12–13.", a: used, b: "Ibid., 14." }, CALL_OF_NEW, NEW);
      assert.deepEqual(
        found(document).flatMap(({ fixes }) => fixes?.().map(({ title }) => title)),
        ["Write out Neri, “Salt”"],
      );
    }
  });

  it("tells when the note before has been cut", () => {
    const document = opened({ a: SALT, b: "Ibid., 12." }, ["this.[^a]", "this."]);
    assert.deepEqual(
      found(document).map(({ code, message }) => `${code}: ${message}`),
      ["broken-ibid: “Ibid.” meant “Neri, *Salt*” when the file was opened; now it repeats nothing."],
    );
  });

  it("tells it while the sentence before the note is rewritten", () => {
    const document = opened({ a: SALT, b: "Ibid., 12." }, CALL_OF_NEW, NEW, [
      "And that.[^b]",
      "And quite another thing that was never known before, nor told.[^b]",
    ]);
    assert.deepEqual(
      found(document).map(({ code }) => code),
      ["broken-ibid"],
    );
  });

  it("tells it once in a row of repeats", () => {
    const document = opened({ a: SALT, b: "Ibid., 12.", c: "Ibid., 13." }, CALL_OF_NEW, NEW);
    assert.equal(found(document).length, 1);
  });

  it("is silent when notes are numbered anew", () => {
    const document = opened({ 1: SALT, 2: "Ibid., 12.", 3: TAR, 4: "Ibid., 14." });
    const renumbered = text({ 0: "Words.", 1: SALT, 2: "Ibid., 12.", 3: TAR, 4: "Ibid., 14." }).replace(
      /\[\^(\d)\]/g,
      (_, label) => `[^${Number(label) + 1}]`,
    );
    document.update([{ text: renumbered.replace(/Of (\d)/g, "Of $1") }], 2);
    assert.deepEqual(found(document), []);
  });

  it("is silent when the repeated note is corrected", () => {
    assert.deepEqual(found(opened({ a: SALT, b: "Ibid., 12." }, ["*Salt: A", "*Salts: A"], ["Salts: A History", "Salt"])), []);
    assert.deepEqual(found(opened({ a: "GARF, f. 1, op. 2, d. 3.", b: "Ibid., l. 4." }, ["d. 3", "d. 33"])), []);
  });

  it("is silent about a repeat that is being written", () => {
    const document = markdownDocument(text({ a: SALT, c: TAR }), "pandoc");
    found(document);
    replace(document, "\n\n[^c]:", "\n\n[^b]: Ibid., 12.\n\n[^c]:");
    found(document);
    replace(document, "this.[^a]", "this.[^a] More.[^b]");
    assert.deepEqual(found(document), []);
  });
});

describe("ambiguous-ibid", () => {
  for (const [before, repeat, fixes] of [
    [`${SALT.slice(0, -1)}; ${TAR}`, "Ibid., 12.", ["Neri, *Salt*, 12.", "Verdi, *Tar*, 12."]],
    [`GARF, f. 1, op. 2, d. 3, l. 4; ${TAR}`, "Ibid.", ["GARF, f. 1, op. 2, d. 3, l. 4.", "Verdi, *Tar*, 4."]],
    ["GARF, f. 1, op. 2, d. 3; f. 4, op. 2, d. 3.", "Ibid., d. 9.", ["GARF, f. 1, op. 2, d. 9.", "GARF, f. 4, op. 2, d. 9."]],
  ] as const) {
    it(`offers to write out each source for ${repeat}`, () => {
      const document = markdownDocument(text({ a: before, b: repeat }), "pandoc");
      const [finding] = found(document);
      assert.equal(finding?.code, "ambiguous-ibid");
      const offered = finding.fixes?.() ?? [];
      assert.deepEqual(
        offered.map(({ edits }) => /\[\^b\]: (.*)/.exec(edited(document.getText(), edits))?.[1]),
        fixes,
      );
      assert.ok(offered.every(({ preferred }) => !preferred));
    });
  }
});
