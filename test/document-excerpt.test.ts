import assert from "node:assert/strict";
import { wordsIn } from "../server/src/document/excerpt";
import { markdownDocument } from "./document";

describe("the words between two places of a note", () => {
  for (const [what, note, words] of [
    ["leave out the markup between them", "See «Gerda Holm, *The Kelp Years*, 44».", "Gerda Holm, The Kelp Years, 44"],
    ["leave out the half of a pair of marks", "See the *Herald of «Skagen*, 3 May 1851».", "Skagen, 3 May 1851"],
    ["keep a mark that is none", "See «Holm 2 * 3, 44».", "Holm 2 * 3, 44"],
    ["go on in the next line", "See «Gerda\n    Holm, *The Kelp\n    Years*».", "Gerda Holm, The Kelp Years"],
    ["go on in the next paragraph", "See «Gerda Holm.\n\n    *The Kelp Years*».", "Gerda Holm. The Kelp Years"],
  ] as const) {
    it(what, () => {
      const marker = "[^1]: ";
      const document = markdownDocument(`Text.[^1]\n\n${marker}${note.replace(/[«»]/g, "")}\n`, "pandoc");
      const from = marker.length + note.indexOf("«");
      const slot = document.slotAt(document.length - 1);
      assert.equal(wordsIn(document, { slot, at: 0 }, { from, to: from + note.indexOf("»") - note.indexOf("«") - 1 }), words);
    });
  }
});
