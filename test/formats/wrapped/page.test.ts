import assert from "node:assert/strict";
import { textOfPage } from "../../../server/src/formats/wrapped/pdf/page";
import { items, lines, type Printed, widthOf, withCalls } from "./printed";

const WIDE = "The salt went by the canal, and by cart when";
const LEFT = ["The salt of the town", "went by the canal to", "the sea, and by cart", "when its locks froze"];
const RIGHT = ["in a winter that was", "longer than any in the", "memory of the boatmen", "who had to dig for it"];
const [X, Y] = [72, 100];
const SECOND = 72 + widthOf(LEFT[1] as string) + 12;

/** What is printed, and what is read of it. */
const PAGES: readonly (readonly [what: string, printed: readonly Printed[], text: string])[] = [
  ["lines, below each other", lines([WIDE, "the locks froze."]), `${WIDE}\nthe locks froze.`],
  [
    "words of one line, parted by a space or by a gap",
    [
      ["The ", X, Y],
      ["salt", X + 24, Y],
      ["road", X + 51, Y],
      ["s", X + 75, Y],
    ],
    "The salt roads",
  ],
  ["a raised number, as a call", withCalls("by the canal,{12} and by cart.{13}"), "by the canal,¹² and by cart.¹³"],
  ["several in one place", withCalls("by the canal.{12,13} Then"), "by the canal.¹²,¹³ Then"],
  ["one that is drawn last", [...lines(["the canal", "and by cart"]), ["7", X + 54, Y - 4, 6]], "the canal⁷\nand by cart"],
  ["marks", withCalls("by the canal.{†} By cart.{*}"), "by the canal.† By cart.*"],
  ["a power, and no ordinal", withCalls("On the 4{th} day 12 m{2} froze"), "On the 4th day 12 m² froze"],
  [
    "the upper number of a fraction",
    [
      ["paid", X, Y],
      ["1", X + 26, Y - 4, 6],
      ["⁄2 crown", X + 30, Y],
    ],
    "paid 1⁄2 crown",
  ],
  [
    "a number of the same size that is clearly higher",
    [
      ["canal.", X, Y],
      ["3", X + 36, Y - 4],
      ["Then", X + 48, Y],
    ],
    "canal.³ Then",
  ],
  [
    "notes under the text, whose numbers are raised",
    [
      ...lines([WIDE, "the locks froze."]),
      ...withCalls("{1} Toll book, fol. 3.", X, 700, 8),
      ["2", X, 707, 5],
      ["Council to the boilers.", X + 16, 710, 8],
    ],
    `${WIDE}\nthe locks froze.\n\n¹ Toll book, fol. 3.\n² Council to the boilers.`,
  ],
  [
    "two notes on one line",
    [
      ...withCalls("{33} Toll book.", X, 700, 8),
      ...withCalls("{34} Ibid., fol. 4.", X + 90, 700, 8),
      ["They are not numbered.", X, 710, 8],
    ],
    "³³ Toll book.\n³⁴ Ibid., fol. 4.\nThey are not numbered.",
  ],
  ["two columns", [...lines(LEFT), ...lines(RIGHT, SECOND)], [...LEFT, ...RIGHT].join("\n")],
  [
    "two columns that are drawn line by line",
    lines(LEFT).flatMap((line, at) => [line, lines(RIGHT, SECOND + 12)[at] as Printed]),
    [...LEFT, ...RIGHT].join("\n"),
  ],
  [
    "columns under a title, and over notes",
    [
      ["A TITLE THAT REACHES OVER BOTH COLUMNS", X, 60, 12],
      ...lines(LEFT),
      ...lines(RIGHT, SECOND),
      ["1. A note that reaches over both of the columns.", X, 300, 8],
    ],
    `A TITLE THAT REACHES OVER BOTH COLUMNS\n\n${[...LEFT, ...RIGHT].join("\n")}\n\n1. A note that reaches over both of the columns.`,
  ],
  [
    "columns over and under a heading that parts them",
    [
      ...lines(LEFT),
      ...lines(RIGHT, SECOND),
      ["Notes", X, 170, 13],
      ...lines(["1. Toll book, fol. 3.", "2. Ibid., fol. 4 of it."], X, 190),
      ...lines(["3. Letters of the town.", "4. They are not dated."], SECOND, 190),
    ],
    `${[...LEFT, ...RIGHT].join("\n")}\n\nNotes\n\n1. Toll book, fol. 3.\n2. Ibid., fol. 4 of it.\n3. Letters of the town.\n4. They are not dated.`,
  ],
  [
    "a number of the left column beside a lower line of the right one",
    [
      ...lines([...LEFT, "Papers, doc."]),
      ["175.", X + widthOf("Papers, doc. "), 148],
      ...lines([...RIGHT, "and the council paid"], SECOND, 104),
    ],
    [...LEFT, "Papers, doc. 175.", ...RIGHT, "and the council paid"].join("\n"),
  ],
  [
    "the head of a page on one line",
    [["112", X, 60], ["The Salt Road", 400, 60], ...lines([WIDE, WIDE, WIDE, WIDE])],
    `112   The Salt Road\n\n${[WIDE, WIDE, WIDE, WIDE].join("\n")}`,
  ],
  [
    "the rows of a table of contents",
    [...lines(["The canal", "The carts", "The boilers of the town"]), ...lines(["3", "17", "101"], 400)],
    "The canal   3\nThe carts   17\nThe boilers of the town   101",
  ],
  ["paragraphs that stand apart", [...lines([WIDE, WIDE]), ...lines([WIDE, WIDE], X, 140)], `${WIDE}\n${WIDE}\n\n${WIDE}\n${WIDE}`],
  [
    "what is drawn twice, once",
    [
      ["bold", X, Y],
      ["bold", X + 0.4, Y],
      ["salt", X + 30, Y],
    ],
    "bold salt",
  ],
  ["hyphens at the ends of lines, whatever they are", lines(["the Stecknitz ca\u00ad", "nal froze"]), "the Stecknitz ca-\nnal froze"],
  [
    "accents of their own",
    [
      ["Schr¨", X, Y],
      ["oder", X + 24, Y],
      ["ˇ", X + 54, Y - 2.5],
      ["Ciˇ", X + 54, Y],
      ["cerin", X + 66, Y],
    ],
    "Schröder Čičerin",
  ],
  [
    "from right to left",
    [
      ["מלח", X + 40, Y],
      ["דרך", X + 14, Y],
    ],
    "מלח דרך",
  ],
  ["nothing of an empty page", [], ""],
];

describe("a printed page", () => {
  for (const [what, printed, text] of PAGES) it(what, () => assert.equal(textOfPage(items(printed)), text));

  it("is read in the direction in which most of it is printed", () => {
    const stamp = items([["Downloaded from a library", 20, 700]]).map((item) => ({ ...item, transform: [0, 10, -10, 0, 20, 100] }));
    const upright = items(lines([WIDE, WIDE]));
    assert.equal(textOfPage([...stamp, ...upright]), `${WIDE}\n${WIDE}`);
    const lying = upright.map((item) => ({
      ...item,
      transform: [0, 10, -10, 0, 842 - (item.transform[5] as number), item.transform[4] as number],
    }));
    assert.equal(textOfPage(lying), `${WIDE}\n${WIDE}`);
  });

  it("has raised numbers where a font has narrow figures for them", () => {
    const [before, call, after] = items([
      ["the canal.", X, Y],
      ["12", X + 60, Y],
      ["Then", X + 68, Y],
    ]);
    assert.ok(before && call && after);
    assert.equal(textOfPage([before, { ...call, width: 5 }, after]), "the canal.¹² Then");
  });
});
