import assert from "node:assert/strict";
import { inQuotation } from "../../../server/src/rules/people/quotation";
import { markdownDocument } from "../../document";

/** Each line: a text with Gogol in it, and whether he stands in a quotation. */
const TEXTS: readonly (readonly [text: string, quoted: boolean])[] = [
  ["He said: “Gogol left.”", true],
  ["He said: “I left.” Gogol stayed.", false],
  ["Er sagte: „Gogol ging.“", true],
  ["Er sagte: „Ich ging.“ Gogol blieb.", false],
  ["Er sagte: »Gogol ging.«", true],
  ["Er sagte: »Ich ging.« Gogol blieb.", false],
  ["Il dit : « Gogol partit. »", true],
  ["Il dit : « Je pars. » Gogol resta.", false],
  ['He said: "Gogol left."', true],
  ['He said: "I left." Gogol stayed.', false],
  ["“He said ‘no’ to „Wort“ and Gogol left.”", true],
  ["A mark ” alone. Gogol stayed.", false],
  ["“One that is not closed.\n\nGogol stayed.", false],
  ["“One that is not closed.\r\n\r\nGogol stayed.", false],
  ["> Gogol left.", true],
  ["Text.\n\n> He left,\nand Gogol too.", true],
  ["> He left.\n\nGogol stayed.", false],
  ["a > b, and Gogol", false],
];

describe("a name in a quotation", () => {
  for (const [text, quoted] of TEXTS) {
    it(`is ${quoted ? "known" : "not seen"} in ${JSON.stringify(text)}`, () => {
      const from = text.indexOf("Gogol");
      assert.equal(inQuotation(markdownDocument(text), { from, to: from + 5 }), quoted);
    });
  }
});
