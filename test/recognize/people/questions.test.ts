import assert from "node:assert/strict";
import { Block } from "../../../server/src/recognize/people/block";
import { WordPattern } from "../../../server/src/recognize/people/words/vocabulary";
import { WordKinds } from "../../../server/src/recognize/people/words/word-kinds";
import { namesIn } from "./people";

// A rule looks at few words and asks what a word is before it asks more. What names cost is counted in questions of words, not in time.

describe("questions that names cost", () => {
  it("asks few of the words around a name, in text and in notes", () => {
    const { questions, names } = askedIn(WITH_NAMES);
    assert.equal(names, 20);
    assert.ok(questions / names < 175, `${questions / names} a name`);
  });

  it("asks less of a word that only opens a sentence", () => {
    const { questions, names } = askedIn(WITHOUT_NAMES);
    assert.equal(names, 0);
    const sentences = WITHOUT_NAMES.split(".").length - 1;
    assert.ok(questions / sentences < 90, `${questions / sentences} a sentence`);
  });

  it("asks nothing of what stands far from a word with a capital, but in which language it is", () => {
    const { questions } = askedIn(`${WITHOUT_NAMES} ${"and the boats lay in the mud of the river all winter ".repeat(100)}.`);
    assert.ok(questions - askedIn(WITHOUT_NAMES).questions < 20, `${questions - askedIn(WITHOUT_NAMES).questions} of a thousand words`);
  });

  it("asks ten times as much of ten times as many paragraphs", () => {
    const once = askedIn(WITH_NAMES).questions;
    assert.equal(askedIn(Array.from({ length: 10 }, () => WITH_NAMES).join("\n\n")).questions, 10 * once);
  });
});

/** How often it is asked in a text whether a word fits a pattern, of which kinds it is and to which classes it belongs. */
function askedIn(text: string): { questions: number; names: number } {
  const { fits } = WordPattern.prototype;
  const { of } = WordKinds.prototype;
  const { is } = Block.prototype;
  let questions = 0;
  WordPattern.prototype.fits = function (block, at) {
    questions++;
    return fits.call(this, block, at);
  };
  WordKinds.prototype.of = function (block, at) {
    questions++;
    return of.call(this, block, at);
  };
  Block.prototype.is = function (at) {
    questions++;
    return is.call(this, at);
  };
  try {
    return { names: namesIn(text, "markdown").length, questions };
  } finally {
    WordPattern.prototype.fits = fits;
    WordKinds.prototype.of = of;
    Block.prototype.is = is;
  }
}

const WITH_NAMES = `In the spring of 1764 the surveyor Anders Hedman came to Bergen, where Baron Lillienskiold had promised him a house. Hedman wrote
to his brother Olof that the harbour was too shallow for the ships of the Company. Margarethe Brekke, the widow of a pilot, told him of
the older soundings, and he thanked her in his report to Count Moltke.

When Moltke fell ill, Hedman’s map went to Peter Suhm in Copenhagen. Suhm and Jens Kraft disagreed about the depth of the northern channel; neither
had seen it. Professor Kratzenstein, who had, was not asked.

A year later Lillienskiold sold the house. “It was never mine to give,” he said to Brekke.

See Kirsten Aamodt, *Charts and Soundings* (Bergen: Fjordforlag, 1931), 44. Hedman to Suhm, 3 May 1765, in the papers of J. P. Anchersen.

Aamodt, *Charts*, 61; cf. Henrik Wold, “The Lost Map,” *Nordic Studies* 12 (1954): 8–9.`;

const WITHOUT_NAMES = `Winter came early. Snow lay on the roads for three months. Trade stood still until the thaw. Bread was dear. Men waited in the
taverns. Some went home on foot. The harbour froze. Nothing could be unloaded. Merchants lent each other what they had. Spring brought the first
ships. Prices fell again. Nobody spoke of the winter afterwards.`;
