import assert from "node:assert/strict";
import { tokensOf } from "../../server/src/recognize/tokens";
import { forgetWords, is, wordAt, wordClass, wordsThat } from "../../server/src/recognize/words";

const RIVERS = wordClass("oder neisse № ,");
const LONG = wordsThat(({ text }) => text.length > 5);
const classesOf = (text: string): string[] =>
  tokensOf(text).flatMap((token) =>
    is(token, RIVERS | LONG) ? [`${token.text}${is(token, RIVERS) ? " river" : ""}${is(token, LONG) ? " long" : ""}`] : [],
  );

describe("classes of words", () => {
  // Other tests may have met these words before the classes were made.
  before(forgetWords);

  it("hold listed words, with capitals too, and marks", () => {
    assert.deepEqual(classesOf("Die Oder, die NEISSE № 12"), ["Oder river", ", river", "NEISSE river long", "№ river"]);
  });

  it("hold what is found to belong to them", () => {
    assert.deepEqual(classesOf("Danube 1234567 Elbe"), ["Danube long", "1234567 long"]);
  });

  it("are the same after more words than are remembered", () => {
    for (let number = 0; number < 25_000; number++) wordAt(`w${number}`, 0, `w${number}`.length, "word");
    assert.deepEqual(classesOf("Oder w7"), ["Oder river"]);
    assert.equal(wordAt("Elbe", 0, 4, "word"), wordAt("the Elbe", 4, 8, "word"));
  });

  it("hold words that are too long to be remembered", () => {
    assert.deepEqual(classesOf("x".repeat(41)), [`${"x".repeat(41)} long`]);
  });
});
