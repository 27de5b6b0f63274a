import assert from "node:assert/strict";
import fc from "fast-check";
import { readPeopleFile } from "../server/src/config/people-file";
import { decisionsOf } from "../server/src/corpus/people/decisions";
import { People } from "../server/src/corpus/people/people";
import { decide } from "../server/src/features/people/decide";
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

/** Each line: a file, what is said to be wrong in it, and on which words. */
const WRONG: readonly (readonly [file: string, message: string, on: string])[] = [
  ["people:\n  - forms: [A]\n", "A person needs a `name`.", "forms: [A]\n"],
  ["people:\n  - name: A B\n    bron: 1818\n", "“bron” is not known of a person. Did you mean “born”?", "bron"],
  ["people:\n  - name: A B\n    birthday: 1818\n", "“birthday” is not known of a person; known are id, name, forms, born, died, description, ids, links.", "birthday"],
  ["people:\n  - name: A B\n    viaf: 7\n", "“viaf” belongs under “ids”: ids: { viaf: 61631234 }.", "viaf"],
  ["persons: []\n", "“persons” is not known here. A people file has “people”, “different” and “nobody”.", "persons"],
  ["Nobody: [A]\n", "“Nobody” is not known here. Did you mean “nobody”?", "Nobody"],
  ["people:\n  - name: A B\n    ids: { isbn: 3 }\n", "“isbn” is not known; known are viaf, gnd, wikidata, loc, isni, orcid.", "isbn"],
  ["people:\n  - name: A B\n    ids: { VIAF: 3 }\n", "“VIAF” is not known. Did you mean “viaf”?", "VIAF"],
  ["people:\n  - name: A B\n    ids: { wikidata: 410 }\n", "“410” does not look like a number of wikidata, as is Q4095103.", "410"],
  ["people:\n  - name: A B\n    ids: { viaf: 'https://viaf.org/viaf/7' }\n", "“https://viaf.org/viaf/7” does not look like a number of viaf, as is 61631234.", "'https://viaf.org/viaf/7'"],
  ["people:\n  - name: A B\n    links: [https://a.org, turgenev]\n", "“turgenev” is no web address: it begins with https:// or http://.", "turgenev"],
  ["people:\n  - name: A B\n  - name: C D\n    forms: [C, A B]\n", "“A B” stands in the entry of A B already. A spelling means one person: leave it out of one of them.", "A B"],
  ["people:\n  - name: A B\n  - name: A B\n    born: 1818\n", "“A B” has an entry already: put both into one, or give one of them another name.", "A B"],
  ["people:\n  - name: A B\n    id: x\n  - name: C D\n    id: x\n", "“x” is the id of A B already.", "x"],
  ["people:\n  - name: A B\n    born: 1872\n    died: 1836\n", "A B died in 1836, before being born in 1872.", "1836"],
  ["different:\n  - [A B]\n", "Expected two names or more that are different people: [August Schlegel, Friedrich Schlegel].", "[A B]"],
  ["different:\n  - A B\n  - C D\n", "Expected two names or more that are different people: [August Schlegel, Friedrich Schlegel].", "A B"],
  ["people:\n  - name: A B\n    forms: [C]\ndifferent:\n  - [A B, C]\n", "“C” is another spelling of A B under “people”, and somebody else here: take it out of one of them.", "C"],
  ["people: []\nnobody: [A]\npeople: []\n", "“people” stands here twice: put all of it under one.", "people"],
  ["people:\n\t- name: A\n", "Tabs cannot indent a line in YAML: use spaces.", ""],
  ["people: [\n", "A bracket that is opened here or above is not closed.", ""],
  ["people:\n  - name: \"A\n", "A quotation mark that is opened here or above is not closed.", ""],
  ["people:\n - name: A\n   born: 3\n  died: 4\n", "This line is not indented as those that it belongs to.", ""],
  ["people:\n  - name: A: B\n", "This cannot be read: put the words into quotation marks if they have a colon, a bracket or a “#” among them.", ""],
  ["- A\n", "Expected `people:` with a list of entries, `different:` and `nobody:`.", "- A"],
  ["people: A\n", "Expected a list of people, each beginning with `- name:`.", "A"],
]; // biome-ignore format: one case a line

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
  for (const [text, message, on] of WRONG) {
    it(`says: ${message}`, () => {
      const { problems } = readPeopleFile(text);
      assert.deepEqual(
        problems.map((problem) => problem.message),
        [message],
      );
      for (const { from, to } of problems) assert.ok(text.slice(from, to).startsWith(on), text.slice(from, to));
    });
  }
  it("keeps quotation marks that belong to a name", () => {
    assert.equal(readPeopleFile("people:\n  - name: '“Pépé”'\n    forms: ['\"Pépé\"']\n").file.people[0]?.forms[0], '"Pépé"');
  });

  it("keeps what stands under a key twice", () => {
    const { file } = readPeopleFile("people:\n  - name: A B\nnobody: [C]\npeople:\n  - name: D E\nnobody: [F]\n");
    assert.deepEqual(
      [file.people.map(({ name }) => name), file.nobody],
      [
        ["A B", "D E"],
        ["C", "F"],
      ],
    );
  });
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

describe("what the user decides", () => {
  for (const [spellings, told] of [
    [["Ada", "Ada Lunt"], "Ada is Ada Lunt."],
    [["Ada Lunt", "Ada", "A. Lunt"], "Ada and A. Lunt are Ada Lunt."],
    [["A", "B", "C", "D", "E"], "A, B and 3 others are Ada Lunt."],
  ] as const) {
    it(`is told in one sentence: ${told}`, async () => {
      const file = { uri: "file:///people.yaml", text: undefined, version: null };
      const { message } = await decide(file, { kind: "same", name: "Ada Lunt", spellings }, async () => true);
      assert.equal(message, `people.yaml: ${told}`);
    });
  }
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
