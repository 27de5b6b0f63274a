import assert from "node:assert/strict";
import fc from "fast-check";
import { readPeopleFile } from "../../server/src/config/people-file";
import { withDecision } from "../../server/src/config/people-file-edit";
import type { PeopleDecision } from "../../server/src/model/people";
import { different, nobody, preferred, same } from "./decisions";

describe("a decision in people.yaml", () => {
  const word = fc.constantFrom("A B", "B", "C", "O’Brien", "No", "D: e", "Ж. Ж");
  const decision: fc.Arbitrary<PeopleDecision> = fc.oneof(
    word.map(nobody),
    fc.tuple(word, fc.array(word, { maxLength: 3 })).map(([name, spellings]) => same(name, ...spellings)),
    fc.tuple(word, fc.array(word, { maxLength: 3 })).map(([name, spellings]) => preferred(name, ...spellings)),
    fc.tuple(word, word).filter(([a, b]) => a !== b).map(([a, b]) => different(a, b)),
  ); // biome-ignore format: one kind a line
  it("holds after any others, and keeps the file free of faults and its comments", () => {
    const start = fc.constantFrom(
      "",
      "# mine\n",
      "people: # a\n  - name: A B # b\n    forms: [B] # c\nnobody: # d\n  - C # e\n",
      "people: []\ndifferent: []\n",
    );
    fc.assert(
      fc.property(start, fc.array(decision, { minLength: 1, maxLength: 6 }), (text, decisions) => {
        let file: string = text;
        for (const each of decisions) {
          file = withDecision(file, each) ?? assert.fail(file);
          const { file: read, problems } = readPeopleFile(file);
          assert.deepEqual(problems, [], file);
          assert.equal(withDecision(file, each), file);
          if (each.kind === "not-a-person") assert.ok(read.nobody.includes(each.written), file);
          else if (each.kind === "different")
            assert.ok(
              read.different.some((list) => list.includes(each.name) && list.includes(each.other)),
              file,
            );
          else {
            const entries = read.people.filter(({ name, forms }) =>
              [name, ...forms].some((known) => [each.name, ...each.spellings].includes(known)),
            );
            assert.equal(entries.length, 1, file);
            if (each.kind === "preferred") assert.equal(entries[0]?.name, each.name, file);
          }
        }
      }),
      { seed: 12, numRuns: 100 },
    );
  });
});
