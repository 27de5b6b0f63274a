import assert from "node:assert/strict";
import { readRepositoriesFile } from "../server/src/config/repositories-file";
import { repositoryOf, setOwnRepositories } from "../server/src/data/repositories/repositories";
import { sourcesOf } from "../server/src/document/sources";
import { markdownDocument } from "./document";

const FILE = `- abbreviation: [SALT, ASal]
  name: Archivio del Sale
  english: Archive of Salt
  place: Volterra
  country: IT
  system: italian
- abbreviation: GARF
  name: Galway Archive of Fisheries
- place: nowhere
- 7
`;

describe("repositories.yaml", () => {
  afterEach(() => setOwnRepositories([]));

  it("adds archives and replaces those of the table", () => {
    setOwnRepositories(readRepositoriesFile(FILE));
    assert.equal(repositoryOf("salt")?.place, "Volterra");
    assert.equal(repositoryOf("garf")?.name, "Galway Archive of Fisheries");
    setOwnRepositories([]);
    assert.equal(repositoryOf("salt"), undefined);
    assert.equal(repositoryOf("garf")?.place, "Moscow");
  });

  it("changes how documents that are open are read", () => {
    const document = markdownDocument("A.[^1]\n\n[^1]: ASal, vol. 4, no. 12.\n");
    assert.equal(sourcesOf(document).archives.length, 0);
    setOwnRepositories(readRepositoriesFile(FILE));
    assert.deepEqual(
      sourcesOf(document).archives.map(({ key }) => key),
      ["salt/4/12"],
    );
  });

  for (const text of ["", "a: b", "- [", "[".repeat(5000), "- name: *x", "- name: { a: b }", "- abbreviation: A"]) {
    it(`reads ${JSON.stringify(text.slice(0, 20))} as nothing`, () => assert.deepEqual(readRepositoriesFile(text), []));
  }
});
