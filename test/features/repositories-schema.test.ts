import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import { parse } from "yaml";
import { readRepositoriesFile } from "../../server/src/config/repositories-file";
import { SYSTEMS } from "../../server/src/data/repositories/repositories";

const root = path.resolve(__dirname, "../..");
const schema = JSON.parse(readFileSync(path.join(root, "schemas/repositories.schema.json"), "utf8"));

/** Files with whether they are right; the schema and the server say the same of each. */
const files: readonly (readonly [title: string, text: string, right: boolean])[] = [
  ["all fields", "- abbreviation: [AdS, ASal]\n  name: [Archivio del Sale, Salzarchiv]\n  english: Archive of Salt\n  place: Volterra\n  country: IT\n  system: italian\n  wikidata: Q44807271\n  isil: IT-AL0179\n", true],
  ["fields in the plural", "- abbreviations: [A]\n  names: [B]\n", true],
  ["nothing yet", "", true],
  ["no list", "name: A\n", false],
  ["a text for an archive", "- A\n", false],
  ["no name", "- abbreviation: A\n", false],
  ["a misspelled field", "- name: A\n  plaec: B\n", false],
  ["an unknown system", "- name: A\n  system: italien\n", false],
  ["a country by its name", "- name: A\n  country: Italy\n", false],
  ["a number of Wikidata without its letter", "- name: A\n  wikidata: 44807271\n", false],
  ["an ISIL without its country", "- name: A\n  isil: AL0179\n", false],
]; // biome-ignore format: one case a line

describe("the schema of repositories.yaml", () => {
  const validate = new Ajv({ allowUnionTypes: true, strict: false }).compile(schema);
  for (const [title, text, right] of files) {
    it(`judges as the server does: ${title}`, () => {
      assert.equal(validate(parse(text)), right, JSON.stringify(validate.errors));
      assert.equal(readRepositoriesFile(text).problems.length === 0, right);
    });
  }
  it("offers every system", () => {
    assert.deepEqual(schema.items.properties.system.enum, [...SYSTEMS, null]);
  });
  it("is contributed for repositories.yaml", () => {
    const { contributes } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
    const mine = contributes.yamlValidation.find(({ fileMatch }: { fileMatch: string }) => fileMatch === "repositories.yaml");
    assert.deepEqual(mine, { fileMatch: "repositories.yaml", url: "./schemas/repositories.schema.json" });
  });
});
