import assert from "node:assert/strict";
import { readConfig } from "../../../server/src/config";
import { findingsOf } from "../../../server/src/rules/run";
import { markdownDocument } from "../../document";

const { config } = readConfig();

const saidOf = (note: string): string[] =>
  findingsOf(markdownDocument(`Flax was dear.[^1]\n\n[^1]: ${note}\n`, "pandoc"), config)
    .filter(({ code }) => code === "malformed-reference")
    .map(({ message }) => message);

describe("malformed-reference", () => {
  const cases: [note: string, ...said: string[]][] = [
    ["GARF, f. 5446, op. 1, d. Report on salt, 4 May 1921.", "The number of the delo is missing."],
    ["GARF, f. 5446, op. 0, d. 17, l. 3.", "There is no opis 0."],
    ["GARF, f. 5446, op. 1, d. 17, l. 0.", "There is no leaf 0."],
    ["GARF, f. 5446, op. 1, d. 17, ll. 9–3.", "The leaves 9–3 count backwards."],
    ["GARF, op. 1, f. 5446, d. 17.", "The fond stands behind the opis that is a part of it."],
    ["GARF, f. 5446, d. 17, op. 1.", "The opis stands behind the delo that is a part of it."],
    ["ACS, busta 0, fasc. 3.", "There is no busta 0."],
    // Nothing is wrong with these.
    ["GARF, f. 5446, op. 1, d. 17, ll. 135–36."],
    ["GARF, f. 5446, op. 1, d. 17, ll. 5–7ob."],
    ["GARF, f. 5446, op. 1, d. 17, l. 12–12ob."],
    ["d. 17, op. 1, f. 5446, GARF."],
    ["GARF, f. 5446, op. 1, pap. 12, d. 17, l. 3."],
    ["BL, Cotton MS Nero A x, fol. 12v–12r."],
    ["NARA, Box 3, Folder 2, RG 59."],
  ];
  for (const [note, ...said] of cases) it(note, () => assert.deepEqual(saidOf(note), said));
});
