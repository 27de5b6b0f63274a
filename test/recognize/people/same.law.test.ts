import assert from "node:assert/strict";
import fc from "fast-check";
import { blockOf } from "../../../server/src/recognize/people/block";
import { wordsOf } from "../../../server/src/recognize/people/columns";
import { SAME, sameAs } from "../../../server/src/recognize/people/evidence/same";

describe("what makes one person of two names", () => {
  it("is read whatever word it ends with: of most names only this word is asked", () => {
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(SAME.source)), (joins) => {
        const text = `Dorran${joins.replace(/\s/g, " ")}Zelwick`;
        const prose = {
          block: { kind: "text", from: 0, to: text.length },
          text,
          runs: [],
          italics: [],
          told: [],
          widths: undefined,
        } as const;
        const block = blockOf(prose, wordsOf(text));
        const at = block.count - 1;
        // Signs may grow together with a name, and what is long joins nothing.
        fc.pre(block.word(0) === "Dorran" && block.word(at) === "Zelwick" && at > 1 && joins.length < 48);
        const name = (word: number) => ({ first: word, last: word, kind: "single", patronymic: false }) as const;
        assert.notEqual(sameAs(block, name(0), name(at)), undefined, block.word(at - 1));
      }),
      { numRuns: 3000 },
    );
  });
});
