import assert from "node:assert/strict";
import { peopleOfDocument } from "../../../server/src/document/people";
import { openDocument } from "../../../server/src/formats/open";
import { WordPattern } from "../../../server/src/recognize/people/words/vocabulary";
import { peopleTruths } from "../../annotated/truth";

// Rules ask first whether a word is one of all those of which they ask anything, and most are none. What is missing in such a union would be
// asked of no word any more, and nobody would see it.

describe("the words that rules ask about first", () => {
  it("are all of which they ask anything", () => {
    const asked = peopleFound();
    const { fits } = WordPattern.prototype;
    const unions = new Set<WordPattern>();
    WordPattern.prototype.fits = function (block, at) {
      if (this.of instanceof RegExp) return fits.call(this, block, at);
      unions.add(this);
      return true;
    };
    try {
      assert.deepEqual(peopleFound(), asked);
      assert.ok(unions.size > 10, "all of them are met in these texts");
    } finally {
      WordPattern.prototype.fits = fits;
    }
  });
});

const peopleFound = (): unknown[] =>
  peopleTruths().map(({ name, text }) => {
    const language = name.endsWith(".md") ? "markdown" : "plaintext";
    return [name, peopleOfDocument(openDocument(`file:///${name}`, language, 1, text, { flavour: "auto", around: [], onlyRead: true }))];
  });
