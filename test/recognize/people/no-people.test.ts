import assert from "node:assert/strict";
import { namesIn } from "./people";

/** What a text does not take for people: what is said, the text, and the names in it. */
const CASES: readonly (readonly [says: string, text: string, names: readonly string[]])[] = [
  [
    "a word that the text has in lower case too",
    "The antiquary wrote of a quintet. In 1811 the Harbourmaster Quintet was played; the Society met, and Antiquaries spoke of Quintet.",
    [],
  ],
  [
    "but a surname that is introduced, though it is also a word",
    "They sang a laud in church. Ephraim Laud was there. Next day Laud left.",
    ["Ephraim Laud", "Laud"],
  ],
  ["the columns of a table", "Ashby           Tobias Merrick              Thornbury         Jonas Pell", ["Tobias Merrick", "Jonas Pell"]],
  [
    "a numeral and what stands behind a dash",
    "It was remodelled under Charles V.--Herrick, who saw it, tells of it.",
    ["Charles V", "Herrick"],
  ],
];

describe("no people", () => {
  for (const [says, text, names] of CASES)
    it(says, () => {
      assert.deepEqual(namesIn(text), names);
    });
});
