import assert from "node:assert/strict";
import { readPeopleFile } from "../../server/src/config/people-file";
import { type Merged, withPeople } from "../../server/src/config/people-file-merge";
import type { PersonRecord } from "../../server/src/corpus/people/decisions";

const person = (name: string, more: Partial<PersonRecord> = {}): PersonRecord => ({ name, forms: [], ids: {}, links: [], ...more });

/** The file with people of a list, which has to be read without complaint, and to stay as it is when they come again. */
function merged(text: string, ...records: PersonRecord[]): Merged {
  const found = withPeople(text, records) ?? assert.fail("The file was not read.");
  assert.deepEqual(readPeopleFile(found.text).problems, []);
  assert.equal(withPeople(found.text, records)?.text, found.text);
  return found;
}

const FILE = `# mine
people:
  - name: Petr Chaadaev # the philosopher
    forms: [Chaadaev]
    ids: { viaf: "1" }
  - name: Carlo Neri
    born: 1703

different:
  - [Carlo Neri, Carlo Neri the Younger]
nobody: [Aurora]
`;

describe("people of a list in people.yaml", () => {
  it("complete the entries that are there, and stand at the end where they are new", () => {
    const { text, added, completed, told } = merged(
      FILE,
      person("Petr Chaadaev", { forms: ["Čaadaev"], born: "1794", ids: { viaf: "1", gnd: "7" }, links: ["https://example.org/c"] }),
      person("Ivan Orlin", { forms: ["Orlin"], born: "c. 1818", died: "1890", ids: { viaf: "9" } }),
      person("Carlo Neri", { description: "Salter: of Cervia" }),
    );
    assert.equal(
      text,
      `# mine
people:
  - name: Petr Chaadaev # the philosopher
    forms: [Chaadaev, Čaadaev]
    ids: { viaf: "1", gnd: "7" }
    born: 1794
    links: ["https://example.org/c"]
  - name: Carlo Neri
    born: 1703
    description: "Salter: of Cervia"
  - name: Ivan Orlin
    forms: [Orlin]
    born: "c. 1818"
    died: 1890
    ids: { viaf: "9" }

different:
  - [Carlo Neri, Carlo Neri the Younger]
nobody: [Aurora]
`.replace('"c. 1818"', "c. 1818"),
    );
    assert.deepEqual([added, completed, told], [["Ivan Orlin"], ["Petr Chaadaev", "Carlo Neri"], []]);
  });
  it("are known by a number of an authority, by the name among the spellings of an entry, or by its name among theirs", () => {
    const file = 'people:\n  - name: Petr Chaadaev\n    forms: [Čaadaev]\n    ids: { gnd: "7" }\n';
    for (const record of [
      person("P. J. Tschaadajew", { ids: { gnd: "7" } }),
      person("Čaadaev", { forms: ["P. J. Tschaadajew"] }),
      person("P. J. Tschaadajew", { forms: ["Petr Chaadaev"] }),
    ]) {
      const { text, added } = merged(file, record);
      assert.deepEqual(added, []);
      assert.ok(text.includes("forms: [Čaadaev, P. J. Tschaadajew]"), text);
    }
  });
  for (const [what, record, told] of [
    ["dates", person("Carlo Neri", { born: "1704" }), "Carlo Neri: “born: 1703” stays; the list has “1704”."],
    [
      "a spelling of another",
      person("Ivan Orlin", { forms: ["Chaadaev"] }),
      "“Chaadaev” was left out of Ivan Orlin: it stands in the entry of Petr Chaadaev.",
    ],
    [
      "a spelling that is nobody",
      person("Carlo Neri", { forms: ["Aurora"] }),
      "“Aurora” was left out of Carlo Neri: it is listed under “nobody”.",
    ],
    ["a name that is nobody", person("Aurora"), "“Aurora” was left out: it is listed under “nobody”."],
    [
      "who is different",
      person("Carlo Neri", { forms: ["Carlo Neri the Younger"] }),
      "“Carlo Neri the Younger” was left out of Carlo Neri: it is listed under “different”.",
    ],
    [
      "a namesake with another number",
      person("Petr Chaadaev", { born: "1801", ids: { viaf: "2" } }),
      "“Petr Chaadaev” was left out: viaf 2 is not the viaf 1 of Petr Chaadaev.",
    ],
  ] as const) {
    // biome-ignore format: one case a line
    it(`change nothing that the file says of ${what}, and tell it`, () => {
      const { text, told: said } = merged(FILE, record);
      assert.deepEqual(said, [told]);
      assert.deepEqual(text.split("\n").filter((line) => !FILE.includes(line)), record.name === "Ivan Orlin" ? ["  - name: Ivan Orlin"] : []);
    });
  }
  for (const [what, text, expected] of [
    ["nothing", "", "people:\n  - name: A B\n    born: 1700\n"],
    ["a comment", "# mine", "# mine\npeople:\n  - name: A B\n    born: 1700\n"],
    ["other lists", "nobody: [C]\n", "nobody: [C]\npeople:\n  - name: A B\n    born: 1700\n"],
    ["an empty list", "people: []\n", "people: [{ name: A B, born: 1700 }]\n"],
    ["a key", "people:\nnobody: [C]\n", "people:\n  - name: A B\n    born: 1700\nnobody: [C]\n"],
    ["a list at the margin", "people:\n- name: C\n", "people:\n- name: C\n- name: A B\n  born: 1700\n"],
    ["lines of Windows", "people:\r\n  - name: C\r\n", "people:\r\n  - name: C\r\n  - name: A B\r\n    born: 1700\r\n"],
    ["one form and no more", "people:\n  - name: A B\n    forms: C\n", "people:\n  - name: A B\n    forms: C\n    born: 1700\n"],
  ] as const) {
    // biome-ignore format: one case a line
    it(`are written into a file that has ${what}`, () => assert.equal(merged(text, person("A B", { born: "1700" })).text, expected));
  }
  for (const [lists, expected] of [
    ["forms: C", "forms: [C, D, E]"],
    ["forms: [C]", "forms: [C, D, E]"],
    ["forms:", "forms:\n      - D\n      - E"],
    ["forms:\n      - C # so", "forms:\n      - C # so\n      - D\n      - E"],
    ["forms:\n      - C\n    born: 1700", "forms:\n      - C\n      - D\n      - E\n    born: 1700"],
  ] as const) {
    it(`add spellings to ${JSON.stringify(lists)}`, () => {
      const { text } = merged(`people:\n  - name: A B\n    ${lists}\n  - name: Z\n`, person("A B", { forms: ["D", "E"] }));
      assert.equal(text, `people:\n  - name: A B\n    ${expected}\n  - name: Z\n`);
    });
  }
  it("leave a file alone that cannot be read", () => {
    for (const text of ["people: [", "- a\n", "people: 3\n", "<<<<<<< HEAD\npeople: []\n=======\n"])
      assert.equal(withPeople(text, [person("A")]), undefined);
  });
});
