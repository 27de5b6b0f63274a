import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import { parse } from "yaml";
import { readPeopleFile } from "../../server/src/config/people-file";

const root = path.resolve(__dirname, "../..");
const schema = JSON.parse(readFileSync(path.join(root, "schemas/people.schema.json"), "utf8"));

/** Files with whether they are right; the schema and the server say the same of each. */
const files: readonly (readonly [title: string, text: string, right: boolean])[] = [
  ["all fields", "people:\n  - id: it\n    name: Ivan Turgenev\n    forms: [Tourguéneff]\n    born: 1818\n    died: 1883\n    description: Novelist\n    ids: { viaf: 95218067, gnd: 118763113, wikidata: Q42831, loc: n79003130, isni: 0000 0001 2144 1970, orcid: 0000-0002-1825-0097 }\n    links: [https://example.org]\ndifferent:\n  - [A B, C B]\nnobody: [Aurora]\n", true],
  ["nothing yet", "nobody:\n", true],
  ["no list of people", "people:\n", false],
  ["one form without a list", "people:\n  - name: A B\n    forms: B\n", true],
  ["a misspelled field", "people:\n  - name: A B\n    bron: 1818\n", false],
  ["no name", "people:\n  - born: 1818\n", false],
  ["an unknown authority", "people:\n  - name: A B\n    ids: { abc: 1 }\n", false],
  ["a number that is none of its authority", "people:\n  - name: A B\n    ids: { wikidata: 410 }\n", false],
  ["an address for a number", "people:\n  - name: A B\n    ids: { viaf: 'https://viaf.org/viaf/7' }\n", false],
  ["one name that is different", "different:\n  - [A B]\n", false],
  ["a link that is none", "people:\n  - name: A B\n    links: [example]\n", false],
  ["an unknown list", "persons: []\n", false],
  ["a text for a person", "people: [A B]\n", false],
]; // biome-ignore format: one case a line

describe("the schema of people.yaml", () => {
  const validate = new Ajv({ allowUnionTypes: true, strict: false }).compile(schema);
  for (const [title, text, right] of files) {
    it(`judges as the server does: ${title}`, () => {
      assert.equal(validate(parse(text)), right, JSON.stringify(validate.errors));
      assert.equal(readPeopleFile(text).problems.length === 0, right);
    });
  }
  it("accepts the file of the sample book", () => {
    assert.ok(validate(parse(readFileSync(path.join(root, "examples/people.yaml"), "utf8"))), JSON.stringify(validate.errors));
  });
  it("is contributed for people.yaml", () => {
    const { contributes } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
    const mine = contributes.yamlValidation.find(({ fileMatch }: { fileMatch: string }) => fileMatch === "people.yaml");
    assert.deepEqual(mine, { fileMatch: "people.yaml", url: "./schemas/people.schema.json" });
  });
});
