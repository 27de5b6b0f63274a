import assert from "node:assert/strict";
import { readConfig } from "../../../server/src/config";
import type { NoteDocument } from "../../../server/src/document/document";
import { findingsOf } from "../../../server/src/rules/run";
import { edited, markdownDocument } from "../../document";

const { config } = readConfig();

const found = (document: NoteDocument): string[] =>
  findingsOf(document, config)
    .filter(({ code }) => code === "stale-cross-reference")
    .map(({ severity, message, fixes }) => `${severity}: ${message}${fixes ? ` → ${fixes()[0]?.title}` : ""}`);

/** Notes called one after the other, each in a paragraph of its own. */
const text = (notes: readonly string[], first = 1): string => {
  const labels = notes.map((_, at) => at + first);
  const paragraphs = labels.map((label) => `What is told of salt in year ${1700 + label} is this.[^${label}]`);
  return `${paragraphs.join("\n\n")}\n\n${notes.map((note, at) => `[^${at + first}]: ${note}`).join("\n\n")}\n`;
};

function replace(document: NoteDocument, words: string, instead: string): void {
  const from = document.getText().indexOf(words);
  assert.ok(from >= 0, words);
  document.update([{ range: document.rangeOf({ from, to: from + words.length }), text: instead }], document.version + 1);
}

const NOTES = ["The guild roll.", "The tax roll.", "The toll book.", "See n. 2 above."];

describe("stale-cross-reference", () => {
  it("is silent about numbers that are right", () => {
    assert.deepEqual(found(markdownDocument(text(NOTES), "pandoc")), []);
  });

  it("follows the note that was meant when another is put before it", () => {
    const document = markdownDocument(text(NOTES), "pandoc");
    found(document);
    replace(document, "in year 1701 is this.[^1]", "in year 1701 is this.[^1] And this.[^new]");
    replace(document, "[^2]:", "[^new]: The parish book.\n\n[^2]:");
    assert.deepEqual(found(document), ["warning: Note 2 of when the file was opened is note 3 now. → Change to 3"]);
    const [finding] = findingsOf(document, config).filter(({ code }) => code === "stale-cross-reference");
    const after = edited(document.getText(), finding?.fixes?.()[0]?.edits ?? []);
    assert.ok(after.includes("See n. 3 above."));
    replace(document, "See n. 2 above.", "See n. 3 above.");
    assert.deepEqual(found(document), []);
  });

  it("follows it when all labels are written anew", () => {
    const document = markdownDocument(text(NOTES), "pandoc");
    found(document);
    const shifted = text(NOTES).replace(/\[\^(\d)\]/g, (_, label) => `[^${Number(label) + 1}]`);
    document.update([{ text: `Before all.[^1]\n\n${shifted.replace("[^2]:", "[^1]: The parish book.\n\n[^2]:")}` }], 2);
    assert.deepEqual(found(document), ["warning: Note 2 of when the file was opened is note 3 now. → Change to 3"]);
  });

  it("tells when the note has been cut", () => {
    const document = markdownDocument(text(NOTES), "pandoc");
    found(document);
    replace(document, "What is told of salt in year 1702 is this.[^2]\n\n", "");
    replace(document, "[^2]: The tax roll.\n\n", "");
    assert.deepEqual(found(document), ["warning: The note that was note 2 when the file was opened is gone."]);
  });

  it("believes the author who writes another number", () => {
    const document = markdownDocument(text(NOTES), "pandoc");
    found(document);
    replace(document, "See n. 2", "See n. 3");
    assert.deepEqual(found(document), []);
  });

  it("asks which note is meant where labels and printed numbers differ", () => {
    const notes = text(NOTES).replace("this.[^1]", "this.[^1] And this.[^new]").replace("[^2]:", "[^new]: The parish book.\n\n[^2]:");
    assert.deepEqual(found(markdownDocument(notes, "pandoc")), [
      "hint: [^2] is printed as note 3, and another note as note 2: which is meant? → Change to 3",
    ]);
  });

  it("counts by the labels of a chapter that goes on from the one before", () => {
    const notes = ["The guild roll.", "The tax roll.", "The toll book.", "See n. 46 above.", "See n. 12 above.", "See n. 60 below."];
    assert.deepEqual(found(markdownDocument(text(notes, 45), "pandoc")), [
      "warning: There is no note 12: the last one is 50.",
      "warning: There is no note 60: the last one is 50.",
    ]);
  });

  it("tells of wrong numbers and directions", () => {
    const notes = ["See n. 1.", "See n. 3 above.", "See n. 1 below.", "See n. 7."];
    assert.deepEqual(found(markdownDocument(text(notes), "pandoc")), [
      "warning: Note 1 is this note itself.",
      "warning: Note 3 stands below, not above.",
      "warning: Note 1 stands above, not below.",
      "warning: There is no note 7: the last one is 4.",
    ]);
  });
});
