import assert from "node:assert/strict";
import { peopleOfDocument } from "../../../server/src/document/people";
import { openDocument } from "../../../server/src/formats/open";
import { WordKinds } from "../../../server/src/recognize/people/words/word-kinds";
import { peopleTruths } from "../../annotated/truth";

// Rules ask by one question of which kinds a word is, and ask nothing more of most words, which are of none. What they ask of a word that is none of
// these all the same would be asked of no word any more, and nobody would see it.

describe("the kinds of words that rules ask about first", () => {
  it("are all of which they ask anything", () => {
    const asked = peopleFound();
    const { of } = WordKinds.prototype;
    const met = new Set<WordKinds<string>>();
    WordKinds.prototype.of = function (block, at) {
      met.add(this);
      return of.call(this, block, at) || NONE_OF_THEM;
    };
    try {
      assert.deepEqual(peopleFound(), asked);
      assert.ok(met.size > 10, "all of them are met in these texts");
    } finally {
      WordKinds.prototype.of = of;
    }
  });
});

/** The bit of no pattern. */
const NONE_OF_THEM = 1 << 30;

const peopleFound = (): unknown[] =>
  peopleTruths().map(({ name, text }) => {
    const language = name.endsWith(".md") ? "markdown" : "plaintext";
    return [name, peopleOfDocument(openDocument(`file:///${name}`, language, 1, text, { flavour: "auto", around: [], onlyRead: true }))];
  });
