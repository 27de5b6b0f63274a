import assert from "node:assert/strict";
import { readConfig } from "../../../server/src/config";
import { findingsOf } from "../../../server/src/rules/run";
import { markdownDocument } from "../../document";

describe("messages of slips", () => {
  for (const [flavour, text, message] of [
    ["pandoc", "Text.^[a note](x) more.\n", "The bracket behind it keeps pandoc from reading this as a note."],
    ["pandoc", "Text.^[a note never closed\n\nNext.\n", "The bracket of this inline note is never closed in its paragraph."],
    ["gfm", "Text.^[4]\n\n[^4]: x\n", "The caret stands outside of the bracket: for GitHub this is no call."],
  ] as const) {
    it(`of ${JSON.stringify(text)} say what is wrong`, () => {
      const found = findingsOf(markdownDocument(text, flavour), readConfig().config).filter(({ code }) => code === "mistyped-call");
      assert.deepEqual(
        found.map((finding) => finding.message),
        [message],
      );
    });
  }
});
