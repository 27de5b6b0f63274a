import assert from "node:assert/strict";
import fc from "fast-check";
import { readPeopleFile } from "../../server/src/config/people-file";
import { withPeople } from "../../server/src/config/people-file-merge";
import type { PersonRecord } from "../../server/src/corpus/people/decisions";

describe("people of a list in people.yaml", () => {
  const word = fc.constantFrom("A B", "C", "O’Brien", "No", "D: e", "Ж. Ж", "#x", "[y]");
  const record: fc.Arbitrary<PersonRecord> = fc.record(
    {
      name: word,
      // In a list that says who is who in two ways, the first counts, and another may when it comes again.
      forms: fc.uniqueArray(fc.constantFrom("B", "Nò", "b: c", "- d", "’t E"), { maxLength: 3 }),
      ids: fc.constantFrom<Record<string, string>>({}, { viaf: "1" }, { viaf: "2", gnd: "7" }),
      links: fc.uniqueArray(fc.constantFrom("https://a.org", "https://b.org"), { maxLength: 2 }),
      born: fc.constantFrom("1700", "c. 1700", "1700/1702"),
      description: fc.constantFrom("yes", "a: b # c", "two\nlines"),
    },
    { requiredKeys: ["name", "forms", "ids", "links"] },
  );
  const start = fc.constantFrom(
    "",
    "# mine\n",
    "people: # a\n  - name: A B # b\n    forms: [B] # c\nnobody: # d\n  - C # e\n",
    "people:\n- ids:\n    gnd: X # f\n  name: C\n  forms:\n  # g\n  - B\n- {name: No, links: [], ids: {}}\n\n# end",
    "people: []\ndifferent: [[B, A B]]\n",
    "people:\r\n  - name: A B\r\n    forms:\r\n",
  );
  it("leave all that it says, make no fault in it, and change nothing when they come again", () => {
    fc.assert(
      fc.property(start, fc.uniqueArray(record, { minLength: 1, maxLength: 5, selector: ({ name }) => name }), (text, list) => {
        const before = readPeopleFile(text);
        // A number in an authority file is one person's.
        const records = list.map((each, at) => ({
          ...each,
          ids: Object.fromEntries(Object.entries(each.ids).map(([of, id]) => [of, id + at])),
        }));
        const { text: after } = withPeople(text, records) ?? assert.fail(text);
        const { file, problems } = readPeopleFile(after);
        assert.deepEqual(
          problems.map(({ message }) => message),
          before.problems.map(({ message }) => message),
          after,
        );
        for (const comment of text.match(/#.*/g) ?? []) assert.ok(after.includes(comment), after);
        assert.deepEqual([file.different, file.nobody], [before.file.different, before.file.nobody]);
        before.file.people.forEach(({ from: _from, to: _to, ...entry }, at) => {
          const now = file.people[at] ?? assert.fail(after);
          assert.deepEqual([now.name, now.forms.slice(0, entry.forms.length)], [entry.name, entry.forms]);
          assert.deepEqual({ ...now.ids, ...entry.ids }, now.ids);
          for (const field of ["born", "description"] as const) assert.ok(entry[field] === undefined || now[field] === entry[field]);
        });
        assert.equal(withPeople(after, records)?.text, after);
      }),
    );
  });
});
