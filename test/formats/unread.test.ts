import assert from "node:assert/strict";
import { defaultConfig } from "../../server/src/config/defaults";
import { indexReport } from "../../server/src/features/indexReport";
import { findingsOf } from "../../server/src/rules/run";
import { documentNamed } from "../document";

describe("a text in a format that is not read", () => {
  it("says so where an editor opens it, and nothing else", () => {
    const document = documentNamed("letter.rtf", "{\\rtf1\\ansi 1. Salt.{\\super 1}\\par\n1. See Anna Weir.\\par}\n");
    assert.deepEqual(
      findingsOf(document, defaultConfig()).map(({ message }) => message),
      ["The notes of this file were not read: it is RTF, which is read once it is saved as .docx or .odt."],
    );
    assert.ok(document.slots.every(({ reading: { calls, notes } }) => calls.length + notes.length === 0));
  });

  it("is listed among what is not indexed", () => {
    const page = indexReport(1, ["file:///book"], [{ uri: "file:///book/minutes.doc", reason: "other-format" }]);
    assert.match(page, /## In a format that is not read, as those of old Word .* save it as \.docx or \.odt \(1\)\n\n- minutes\\\.doc\n/);
  });
});
