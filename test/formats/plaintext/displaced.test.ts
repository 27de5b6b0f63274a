import assert from "node:assert/strict";
import { read } from "./marked";

/** Notes with their texts: `7: Council book.` */
const notesOf = (text: string): string[] =>
  read(text).notes.map(({ label, body }) => `${label}: ${body.map(({ from, to }) => text.slice(from, to)).join(" | ")}`);

const page = (text: string, foot: string, number: number): string => `${text}\n${foot}\n\n${number}\n\n\f`;

describe("plaintext: numbers of notes that stand apart from their texts", () => {
  const first =
    "The ferry to Hven was held by a widow1 , and her oars were of ash.\nShe took no money from the astronomer2 , who paid in almanacs.\n";
  const second = "When he left the island3 , she sold them to the bishop4 .\nHe had them bound in calf, and never opened one of them.\n";
  const third = "The calf was from Lund5 and the glue from Malmö6 .\nThe printer came by the same boat7 , with a bear.\n";

  it("below all notes of the page", () => {
    const text =
      page(first, "1\n\nRolls of the ferry, fol. 2.\nBrahe to Rantzau, 3 May 1590.\n2", 1) +
      page(second, "3\n\nIn April 1597.\nBishop’s accounts, under Books.\n4", 2) +
      page(third, "5\n\nBishop’s accounts, under Calves. The price is high, and the clerk\nsays so.\nIbid.\n7\nSo he says himself.\n6", 3);
    assert.deepEqual(notesOf(text), [
      "1: Rolls of the ferry, fol. 2.",
      "2: Brahe to Rantzau, 3 May 1590.",
      "3: In April 1597.",
      "4: Bishop’s accounts, under Books.",
      "5: Bishop’s accounts, under Calves. The price is high, and the clerk\nsays so.",
      "6: Ibid.",
      "7: So he says himself.",
    ]);
  });

  it("one under the other, above both texts", () => {
    const text =
      page(first, "1\n2\n\nRolls of the ferry, fol. 2.\nBrahe to Rantzau, 3 May 1590.", 1) +
      page(second, "3\n4\n\nIn April 1597.\nBishop’s accounts, under Books.", 2) +
      page(third, "5\n6\n\nBishop’s accounts, under Calves.\nIbid.\n7\nSo he says himself.", 3);
    assert.deepEqual(notesOf(text), [
      "1: Rolls of the ferry, fol. 2.",
      "2: Brahe to Rantzau, 3 May 1590.",
      "3: In April 1597.",
      "4: Bishop’s accounts, under Books.",
      "5: Bishop’s accounts, under Calves.",
      "6: Ibid.",
      "7: So he says himself.",
    ]);
  });
});
