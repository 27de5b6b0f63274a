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

  it("on pages whose foot stands above their text, as a column of its own", () => {
    const text = [
      "The ferry to Hven was held by a widow1 , and her oars were of ash.\nShe took no money from the astronomer2 , who paid in almanacs.",
      "1\nRolls of the ferry, fol. 2.\n2\nBrahe to Rantzau, 3 May 1590.\n\n1\n\n\f",
      "3\nIn April 1597. The day is not known, and the clerk of the harbor\nhas left it blank.\n4\nBishop’s accounts, under Books.\n",
      "When he left the island, she sold them to the bishop.3 He had them\nbound in calf, and never opened one of them.4\n\n2\n\n\f",
      "5\nBishop’s accounts, under Calves.\n6\nIbid.\n",
      "The calf was from Lund5 and the glue from Malmö.6 The printer came by\nthe same boat, with a bear, and stayed until the spring.\n",
    ].join("\n");
    assert.deepEqual(
      read(text).calls.map(({ label }) => label),
      ["1", "2", "3", "4", "5", "6"],
    );
    assert.deepEqual(notesOf(text), [
      "1: Rolls of the ferry, fol. 2.",
      "2: Brahe to Rantzau, 3 May 1590.",
      "3: In April 1597. The day is not known, and the clerk of the harbor\nhas left it blank.",
      "4: Bishop’s accounts, under Books.",
      "5: Bishop’s accounts, under Calves.",
      "6: Ibid.",
    ]);
  });

  it("of the first note, or of the first two, below all others of the page", () => {
    const text =
      page(
        "The ferry to Hven was held by a widow,1 and her oars were of ash. She\ntook no money from the astronomer,2 who paid in almanacs.3",
        "Rolls of the ferry, fol. 2, and the letters of\nthe bailiff.\nBrahe to Rantzau, 3 May 1590.\n3 For 1591 and 1592.\n1\n2",
        1,
      ) +
      page(
        "When he left the island4 she sold them to the bishop.5 He had them\nbound in calf, and never opened one of them.",
        "In April 1597. The day is not known, and the clerk of the harbor\nhas left it blank.\n5 Bishop’s accounts, under Books.\n4",
        2,
      ) +
      page(
        "The calf was from Lund,6 where the glue was made. The printer came\nby the same boat, with a bear.",
        "So he says himself.\n6",
        3,
      );
    assert.deepEqual(notesOf(text), [
      "1: Rolls of the ferry, fol. 2, and the letters of\nthe bailiff.",
      "2: Brahe to Rantzau, 3 May 1590.",
      "3: For 1591 and 1592.",
      "4: In April 1597. The day is not known, and the clerk of the harbor\nhas left it blank.",
      "5: Bishop’s accounts, under Books.",
      "6: So he says himself.",
    ]);
  });

  it("on a page whose quotation and foot stand in the midst of its text", () => {
    const text =
      page(first, "1\nRolls of the ferry, fol. 2.\n2\nBrahe to Rantzau, 3 May 1590.", 1) +
      page(
        "She sold them to the bishop of Lund, who had them bound in calf.5\n",
        "3\nIn April 1597.\n4\nBishop’s accounts, under Books.\n5\nIbid., under Calves.\n\nWhen he left the island3 , the oars were burned. The widow4 , they say,\nkept the ashes.",
        2,
      );
    assert.deepEqual(
      read(text).calls.map(({ label }) => label),
      ["1", "2", "5", "3", "4"],
    );
    assert.deepEqual(notesOf(text), [
      "1: Rolls of the ferry, fol. 2.",
      "2: Brahe to Rantzau, 3 May 1590.",
      "3: In April 1597.",
      "4: Bishop’s accounts, under Books.",
      "5: Ibid., under Calves.",
    ]);
  });

  it("below the rest of a note of the page before, and above the number of the page", () => {
    const text =
      `The ferry to Hven was held by a widow,1 and her oars were of ash. She\ntook no money from the astronomer,2 who paid in almanacs.\n1\n\nRolls of the ferry, fol. 2.\n2\n\nBrahe to Rantzau, 3 May 1590, who had asked for the price of a\n\n1\n\n\f` +
      `When he left the island3 she sold them to the bishop.4 He had them\nbound in calf, and never opened one of them.\n3\n\n4\n\n2\n\nferry, and got a horoscope.\nIn April 1597. The day is not known, and the clerk of the harbor\nhas left it blank.\nBishop’s accounts, under Books.\n\n\f` +
      `The calf was from Lund5 and the glue from Malmö.6\n5\n\nBishop’s accounts, under Calves.\n6\n\nIbid.\n`;
    assert.deepEqual(notesOf(text), [
      "1: Rolls of the ferry, fol. 2.",
      "2: Brahe to Rantzau, 3 May 1590, who had asked for the price of a | ferry, and got a horoscope.",
      "3: In April 1597. The day is not known, and the clerk of the harbor\nhas left it blank.",
      "4: Bishop’s accounts, under Books.",
      "5: Bishop’s accounts, under Calves.",
      "6: Ibid.",
    ]);
  });
});
