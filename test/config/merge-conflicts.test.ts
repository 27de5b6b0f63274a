import assert from "node:assert/strict";
import fc from "fast-check";
import { CONFLICT, withoutConflicts } from "../../server/src/config/merge-conflicts";
import { readPeopleFile } from "../../server/src/config/people-file";
import { withDecision } from "../../server/src/config/people-file-edit";
import { nobody } from "./decisions";

const FILE = `people:
  - name: Petr Chaadaev
<<<<<<< HEAD
    born: 1794
||||||| base
    born: 1793
=======
    born: 1795
    died: 1856
>>>>>>> others
  - name: Carlo Neri
`;

describe("a merge conflict in people.yaml", () => {
  for (const text of [FILE, FILE.replaceAll("\n", "\r\n")]) {
    it(`is told once, and all else counts, ${text === FILE ? "" : "also "}with lines of ${text === FILE ? "Unix" : "Windows"}`, () => {
      const { file, problems } = readPeopleFile(text);
      assert.deepEqual(
        problems.map(({ from, to, message }) => [text.slice(from, to).trim(), message]),
        [["<<<<<<< HEAD", CONFLICT]],
      );
      assert.deepEqual(
        file.people.map(({ name, born, died, from }) => [name, born, died, text.slice(from, from + 6)]),
        [
          ["Petr Chaadaev", "1794", undefined, "name: "],
          ["Carlo Neri", undefined, undefined, "name: "],
        ],
      );
    });
  }
  it("is left as it is by decisions", () => assert.equal(withDecision(FILE, nobody("Aurora")), undefined));
  it("is none where it is not closed, or stands inside a line", () => {
    for (const text of ["<<<<<<< HEAD\na: 1\n=======\n", "a: <<<<<<< b\n=======\n>>>>>>> c\n"])
      assert.deepEqual(withoutConflicts(text), { text, conflicts: [] });
  });
  it("leaves everything in its place, in any text", () => {
    const line = fc.constantFrom("<<<<<<< a", "=======", ">>>>>>> b", "||||||| c", "x: 1", "", "  - y\r");
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join("\n");
        const read = withoutConflicts(text);
        assert.equal(read.text.length, text.length);
        for (let at = 0; at < text.length; at++) assert.ok(read.text[at] === text[at] || (read.text[at] === " " && text[at] !== "\n"));
      }),
    );
  });
});
