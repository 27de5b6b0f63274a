import assert from "node:assert/strict";
import fc from "fast-check";
import { readPeopleFile } from "../server/src/config/people-file";
import { decisionsOf } from "../server/src/corpus/people/decisions";
import { People } from "../server/src/corpus/people/people";
import { peopleIn } from "./recognize/people/people";

const FILE = `people:
  - name: Ivan Turgenev
    forms: [Tourguéneff, "Иван Тургенев"]
    born: 1818
    died: 1883
    description: Russian novelist
    ids: { viaf: 95218067, gnd: "118802998" }
    links: [https://example.org/turgenev]
different:
  - [Ivan Turgenev, Nikolai Turgenev]
nobody: [Aurora]
`;

/** Each line: a file and what is said to be wrong in it. */
const WRONG: readonly (readonly [file: string, message: string])[] = [
  ["people:\n  - forms: [A]\n", "A person needs a `name`."],
  ["people:\n  - name: A B\n    bron: 1818\n", "“bron” is not known of a person. Did you mean “born”?"],
  ["persons: []\n", "“persons” is not known here. A people file has “people”, “different” and “nobody”."],
  ["people:\n  - name: A B\n    ids: { isbn: 3 }\n", "“isbn” is not known; known are viaf, gnd, wikidata, loc, isni, orcid."],
  ["people:\n  - name: A B\n    links: [turgenev]\n", "“turgenev” is no web address."],
  ["people:\n  - name: A B\n  - name: C D\n    forms: [A B]\n", "“A B” stands in the entry of A B already."],
  ["- A\n", "Expected `people:` with a list of entries, `different:` and `nobody:`."],
  ["people: A\n", "Expected a list of people, each beginning with `- name:`."],
];

describe("people.yaml", () => {
  it("is read with everything in it", () => {
    const { file, problems } = readPeopleFile(FILE);
    assert.deepEqual(problems, []);
    assert.deepEqual([file.nobody, file.different], [["Aurora"], [["Ivan Turgenev", "Nikolai Turgenev"]]]);
    const [entry] = file.people;
    assert.deepEqual(
      { ...entry, from: 0, to: 0 },
      {
        name: "Ivan Turgenev",
        forms: ["Tourguéneff", "Иван Тургенев"],
        born: "1818",
        died: "1883",
        description: "Russian novelist",
        ids: { viaf: "95218067", gnd: "118802998" },
        links: ["https://example.org/turgenev"],
        from: 0,
        to: 0,
      },
    );
  });
  for (const [text, message] of WRONG) {
    it(`says: ${message}`, () => {
      const { problems } = readPeopleFile(text);
      assert.deepEqual(
        problems.map((problem) => problem.message),
        [message],
      );
      for (const { from, to } of problems) assert.ok(0 <= from && from <= to && to <= text.length);
    });
  }
  it("can be any text", () => {
    const text = fc.array(
      fc.constantFrom("people:", "\n", "  ", "- ", "name: ", "A", "[", "{", "&a ", "*a", "!!", "\t", "'", '"', "#", "forms: "),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(text, (parts) => {
        const { file, problems } = readPeopleFile(parts.join(""));
        assert.ok(file.people.every(({ name }) => name !== ""));
        for (const { from, to } of problems) assert.ok(from <= to);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});

describe("what the user has decided", () => {
  const people = (file: string): string[] => {
    const corpus = new People();
    corpus.put("a", peopleIn("Ivan Turgenev wrote. Tourguéneff told Flaubert. Pauline Viardot sang. The singer Aurora wept."));
    corpus.put("b", peopleIn("Nikolai Turgenev wrote. Then Turgenev wept."));
    corpus.decide(decisionsOf(readPeopleFile(file).file));
    return corpus.all().map(({ name, units }) => `${name}: ${units.map(({ form }) => form.written).join(", ")}`);
  };
  it("joins spellings that no rule would", () => {
    const file = "people:\n  - name: Pauline Viardot\n    forms: [Flaubert]\n";
    assert.ok(people(file).includes("Pauline Viardot: Flaubert, Pauline Viardot"));
  });
  it("keeps apart what evidence joins", () => {
    const file = "different:\n  - [Nikolai Turgenev, Turgenev]\n";
    assert.ok(people("").includes("Nikolai Turgenev: Nikolai Turgenev, Turgenev"));
    assert.ok(people(file).includes("Nikolai Turgenev: Nikolai Turgenev"));
  });
  it("takes words out that are no people", () => {
    assert.ok(people("").some((line) => line.startsWith("Aurora")));
    assert.ok(!people("nobody: [Aurora]\n").some((line) => line.startsWith("Aurora")));
  });
  it("prefers a name", () => {
    assert.ok(
      people("people:\n  - name: I. S. Turgenev\n    forms: [Ivan Turgenev]\n").some((line) => line.startsWith("I. S. Turgenev: ")),
    );
  });
});
