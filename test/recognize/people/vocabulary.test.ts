import assert from "node:assert/strict";
import { type Block, blockOf as blockFrom } from "../../../server/src/recognize/people/block";
import { wordsOf } from "../../../server/src/recognize/people/columns";
import { boundVocabulary, Memory, WordPattern, wordNumber, wordOf } from "../../../server/src/recognize/people/words/vocabulary";
import { WordKinds } from "../../../server/src/recognize/people/words/word-kinds";

/** A text as a block. */
const blockIn = (text: string): Block =>
  blockFrom({ block: { kind: "text", from: 0, to: text.length }, text, runs: [], italics: [], told: [], widths: undefined }, wordsOf(text));

/** A block of these words. */
const blockOf = (...words: string[]) => ({
  number: (at: number) => wordNumber(words[at] ?? "", 0, words[at]?.length ?? 0),
  asked: () => 0,
});

describe("vocabulary of names", () => {
  it("knows of each word which patterns it fits", () => {
    const block = blockOf("river", "Oder", "oder", "rivers");
    const patterns = [/^(?:river|Oder)$/, /s$/, /^oder$/i].map((pattern) => new WordPattern(pattern));
    for (let again = 0; again < 2; again++)
      assert.deepEqual(
        [-1, 0, 1, 2, 3, 4].map((at) => patterns.map((pattern) => pattern.fits(block, at))),
        [
          [false, false, false],
          [true, false, false],
          [true, false, true],
          [false, false, true],
          [false, true, false],
          [false, false, false],
        ],
      );
  });

  it("takes what lists words for a list, where letters may be missing or be another, and says the same as the pattern", () => {
    const patterns = [
      /^[Ss]ignora?$/,
      /^(?:l['’]|Dell['’]|von)$/,
      /^(?:Études?|éd|A cura)$/i,
      /^editors?$/i,
      /^(?:a|b)?c$/,
      /^[a-c]d$/,
      /^(?:l['\u2019]|\u0433\u0440|\xc9D)$/,
    ];
    const words = "signor Signora signori l' l’ L’ Dell’ dell’ von étude ÉTUDES Étud ÉD a A гр Editor editorS ac bc c d bd".split(" ");
    for (const pattern of patterns) {
      const list = new WordPattern(pattern);
      const block = blockOf(...words, "a cura");
      for (const [at, word] of [...words, "a cura"].entries()) assert.equal(list.fits(block, at), pattern.test(word), `${pattern} ${word}`);
    }
  });

  it("knows of each word which of several patterns it fits, by one question", () => {
    const WATER = new WordKinds({ RIVER: /^(?:river|rivers|Oder)$/, MANY: new WordPattern(/s$/) });
    const block = blockOf("river", "Oder", "oder", "rivers");
    for (let again = 0; again < 2; again++)
      assert.deepEqual(
        [-1, 0, 1, 2, 3, 4].map((at) => WATER.of(block, at)),
        [0, WATER.bit.RIVER, WATER.bit.RIVER, 0, WATER.bit.RIVER | WATER.bit.MANY, 0],
      );
  });

  it("finds out once what a word can be, also where that is nothing", () => {
    const asked: string[] = [];
    const lengths = new Memory((word) => {
      asked.push(word);
      return word.length;
    });
    const block = blockOf("", "Neisse", "");
    assert.deepEqual(
      [0, 1, 2, 1].map((at) => lengths.of(block.number(at))),
      [0, 6, 0, 6],
    );
    assert.deepEqual(asked, ["", "Neisse"]);
  });

  it("is asked anew for the words before the first one in each text", () => {
    const before = blockIn("Wien war da.");
    const number = before.number(-1);
    assert.equal(before.asked(-1), number);
    assert.equal(blockIn("Ulm war da.").asked(-1), 0);
  });

  it("says the same of a word after it has forgotten all", () => {
    const short = new WordPattern(/^w\d{1,3}$/);
    for (let count = 0; count <= 40_000; count++) short.fits(blockOf(`w${count}`), 0);
    boundVocabulary();
    const block = blockOf("w40000", "w7");
    assert.deepEqual([short.fits(block, 0), short.fits(block, 1)], [false, true]);
    assert.equal(wordOf(block.number(1)), "w7");
  });
});
