import assert from "node:assert/strict";
import { announcedBy } from "../../../server/src/formats/plaintext/page/headings";

describe("a line of extracted text announces", () => {
  for (const [line, announced] of [
    ["N O T E S:", "notes"],
    ["== Endnotes ==", "notes"],
    ["IV. Notes to Chapter 3:", "notes"],
    ["Notes[edit]", "notes"],
    ["References [ edit ]", undefined],
    ["Works cited [edit]", "literature"],
    ["Chapter IV", "chapter"],
    ["Noted in passing", undefined],
    ["Notes [3]", undefined],
  ] as const) {
    it(`${announced ?? "nothing"} where it is “${line}”`, () => assert.equal(announcedBy(line), announced));
  }
});
