import assert from "node:assert/strict";
import { peopleOfDocument } from "../server/src/document/people";
import { yearsNear } from "../server/src/document/person-years";
import { markdownDocument } from "./document";

/** Each line: a text about Petr Chaadaev, and the years that stand near him. */
const TEXTS: readonly (readonly [text: string, years: string])[] = [
  ["Petr Chaadaev was born in 1794 and wrote in 1829, in 1829.", "1794 1829×2"],
  ["In 1836 Petr Chaadaev wrote.\n\nIn 1840 nobody wrote.", "1836"],
  ["Petr Chaadaev wrote in 1829–31, in 12345 words, of no. 1812, № 1813, p. 1234, 1,830 men and 3.1415.", "1829"],
  ["Petr Chaadaev wrote.[^1]\n\n[^1]: Ann Lee told Petr Chaadaev in 1860.", ""],
  ["Petr Chaadaev wrote in 1829.^[Ann Lee, *Salt* (Oslo, 1960).]", "1829"],
  ["In 1836 nobody wrote.^[Petr Chaadaev did.]", ""],
  [`Petr Chaadaev [wrote](https://example.org/${"1812/".repeat(30)}) in 1829.`, "1829"],
  [`Petr Chaadaev ${"wrote and wrote and wrote ".repeat(6)}until 1850.`, ""],
];

describe("years near a person", () => {
  for (const [text, expected] of TEXTS) {
    it(`are ${expected || "none"} in ${JSON.stringify(text.slice(0, 60))}`, () => {
      const document = markdownDocument(text, "pandoc");
      const { forms } = peopleOfDocument(document);
      const own = yearsNear(document).filter(({ form }) => forms[form]?.written === "Petr Chaadaev");
      assert.equal(own.map(({ year, count }) => (count > 1 ? `${year}×${count}` : String(year))).join(" "), expected);
    });
  }
});
