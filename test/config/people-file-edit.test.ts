import assert from "node:assert/strict";
import { withDecision } from "../../server/src/config/people-file-edit";
import type { PeopleDecision } from "../../server/src/model/people";
import { different, nobody, preferred, same } from "./decisions";

/** Each line: a file, what is decided, and the file afterwards. */
const CASES: readonly (readonly [title: string, before: string, decision: PeopleDecision, after: string])[] = [
  ["into an empty file", "", different("A B", "B"), "different:\n  - [A B, B]\n"],
  ["into a file of comments", "# mine", nobody("Aurora"), "# mine\nnobody:\n  - Aurora\n"],
  ["a person with spellings", "", same("Ann Lee", "Lee", "A. Lee"), "people:\n  - name: Ann Lee\n    forms:\n      - Lee\n      - A. Lee\n"],
  ["behind comments", "nobody: # ships\n  - Samson # a brig\n\n# end\n", nobody("Aurora"), "nobody: # ships\n  - Samson # a brig\n  - Aurora\n\n# end\n"],
  ["under a key without a list", "nobody: # ships\ndifferent: []\n", nobody("Aurora"), "nobody: # ships\n  - Aurora\ndifferent: []\n"],
  ["into an empty list", "nobody: []\n", nobody("Aurora"), "nobody: [Aurora]\n"],
  ["beside one word", "nobody: Samson # a brig\n", nobody("Aurora"), "nobody: [Samson, Aurora] # a brig\n"],
  ["in brackets", "people:\n  - name: 'A B' # x\n    forms: [ \"C\",D ] # y\n    born: 1800\n", same("A B", "E"), "people:\n  - name: 'A B' # x\n    forms: [ \"C\",D, E ] # y\n    born: 1800\n"],
  ["in braces", "people: [{ name: A B, born: 1800 }]\n", same("A B", "E"), "people: [{ name: A B, born: 1800, forms: [E] }]\n"],
  ["as another entry in brackets", "people: [{ name: A B }]\n", same("C D", "D"), "people: [{ name: A B }, { name: C D, forms: [D] }]\n"],
  ["as another entry", "people:\n- name: A B\n  note: |\n    two\n    lines\n\n# tail\n", same("C D"), "people:\n- name: A B\n  note: |\n    two\n    lines\n- name: C D\n\n# tail\n"],
  ["at the end without a line break", "people:\n  - name: A B", nobody("X"), "people:\n  - name: A B\nnobody:\n  - X"],
  ["with the line breaks of the file", "people:\r\n  - name: A B\r\n", same("A B", "B"), "people:\r\n  - name: A B\r\n    forms:\r\n      - B\r\n"],
  ["quoted where it must be", "", same("A: B", "No", "O’Brien", "#1", "12"), 'people:\n  - name: "A: B"\n    forms:\n      - "No"\n      - O’Brien\n      - "#1"\n      - "12"\n'],
  ["nothing that is there", "nobody: [X]\n", nobody("X"), "nobody: [X]\n"],
  ["a name that is preferred", "people:\n  - name: A B # x\n    forms: [A. B, C]\n", preferred("A. B", "A B"), "people:\n  - name: A. B # x\n    forms: [C, A B]\n"],
  ["a new name that is preferred", "people:\n  - name: A B\n", preferred("A. B", "A B", "B"), "people:\n  - name: A. B\n    forms:\n      - B\n      - A B\n"],
  ["two entries as one", "people:\n  - name: A B # x\n    forms: [B]\n  # the other\n  - name: C D\n    forms:\n      - D\n    born: 1800\n  - name: E F\n", same("A B", "C D"), "people:\n  - name: A B # x\n    forms: [B, C D, D]\n    born: 1800\n  # the other\n  - name: E F\n"],
  ["one person against what was different", "people:\n  - name: A B\ndifferent:\n  - [A B, B] # no\n  - [X, B, A B, Y]\n", same("A B", "B"), "people:\n  - name: A B\n    forms:\n      - B\ndifferent:\n  - [X, B, Y]\n"],
  ["the only difference", "different: [[A B, B]]\nnobody:\n  - B\n", same("A B", "B"), "people:\n  - name: A B\n    forms:\n      - B\n"],
  ["different people against an entry", "people:\n  - name: A B\n    forms: [B, C]\n", different("A B", "B"), "people:\n  - name: A B\n    forms: [C]\ndifferent:\n  - [A B, B]\n"],
  ["a list in a list", "different:\n  - - A\n    - B\n", different("A", "C"), "different:\n  - - A\n    - B\n  - [A, C]\n"],
]; // biome-ignore format: one case a line

describe("a decision in people.yaml", () => {
  for (const [title, before, decision, after] of CASES) {
    it(`is written ${title}`, () => {
      assert.equal(withDecision(before, decision), after);
      assert.equal(withDecision(after, decision), after, "it is written once");
    });
  }
  it("leaves a file alone that cannot be read", () => {
    for (const text of ["people: [", "- A\n", "[".repeat(5000)]) assert.equal(withDecision(text, nobody("A")), undefined);
  });
});
