import assert from "node:assert/strict";
import { defaultConfig } from "../../../server/src/config/defaults";
import type { NoteDocument } from "../../../server/src/document/document";
import { printedNumber } from "../../../server/src/document/printed-numbers";
import { sourcesOf } from "../../../server/src/document/sources";
import { languageOf, openDocument } from "../../../server/src/formats/open";
import { findingsOnNotes } from "../../../server/src/rules/look";

const uri = "apparatus-text://file/book/letters.epub.md";
const open = (text: string): NoteDocument => openDocument(uri, languageOf(uri), 0, text, { flavour: "gfm", around: [] });

const CHAPTERS = `# One

Wool.[^1] Salt.[^2]

[^1]: Guild book.

[^2]: Toll list.

# Two

Tar.[^2/1] Cod.[^2/2]

[^2/1]: Tax roll.

[^2/2]: See n. 1.
`;

describe("a text that was taken out of a file", () => {
  it("is written for pandoc, whatever the settings say", () => assert.equal(open("Wool.").flavour.id, "pandoc"));

  it("has labels as they are printed, in series of their own", () => {
    const { slots } = open(CHAPTERS);
    const marks = slots.flatMap(({ text, reading }) =>
      [...reading.calls, ...reading.notes].map(({ label, key, labelSpan }) => [label, key, text.slice(labelSpan.from, labelSpan.to)]),
    );
    assert.deepEqual(marks, [
      ["1", "1", "1"],
      ["2", "2", "2"],
      ["1", "2/1", "1"],
      ["2", "2/2", "2"],
      ["1", "1", "1"],
      ["2", "2", "2"],
      ["1", "2/1", "1"],
      ["2", "2/2", "2"],
    ]);
  });

  it("may call a note twice, and from another note", () => {
    const document = open("Wool.[^1] Salt.[^1]\n\n[^1]: Guild book.[^2]\n\n[^2]: Toll list.\n");
    assert.deepEqual(findingsOnNotes(document, defaultConfig()), []);
  });

  it("prints labels, so that a number means the note of the same chapter", () => {
    const document = open(CHAPTERS);
    assert.equal(printedNumber(document, { slot: document.slots[0] as NoteDocument["slots"][0], at: 2 }), undefined);
    const { entries, crossReferences } = sourcesOf(document);
    assert.deepEqual(
      entries.map(({ label, number, chapter }) => [label, number, chapter]),
      [
        ["1", undefined, 1],
        ["2", undefined, 1],
        ["1", undefined, 2],
        ["2", undefined, 2],
      ],
    );
    assert.deepEqual(
      crossReferences.flatMap(({ targets }) => targets.map(({ label, note }) => [label, note])),
      [["1", 2]],
    );
  });
});
