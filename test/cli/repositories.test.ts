import assert from "node:assert/strict";
import { session } from "./session";

const told = async (args: readonly string[], repositories: string): Promise<readonly string[]> => {
  const here = session({ "one.md": "Hemp.[^1]\n\n[^1]: ASal, vol. 4, no. 12.\n", "repositories.yaml": repositories });
  const { out } = await here.run(["check", "--format", "json", ...args]);
  here.close();
  const { files } = JSON.parse(out) as { files: { path: string; findings: { code: string; message: string }[] }[] };
  return files.flatMap(({ path, findings }) => findings.map((each) => `${path}: ${each.code}: ${each.message}`));
};

describe("repositories.yaml in the terminal", () => {
  const wrong = "repositories.yaml: repositories-file: “Italy” is no country in two capital letters, such as IT.";

  it("is checked with the texts that are read by it", async () => {
    assert.deepEqual(await told(["one.md"], "- abbreviation: ASal\n  name: Archivio del Sale\n  country: Italy\n"), [wrong]);
  });

  it("is checked once where it is named, and not as a text", async () => {
    assert.deepEqual(await told(["repositories.yaml"], "- name: Archivio del Sale\n  country: Italy\n"), [wrong]);
  });

  it("is not told of where nothing is wrong", async () => {
    assert.deepEqual(await told(["one.md"], "- abbreviation: ASal\n  name: Archivio del Sale\n  country: IT\n"), []);
  });
});
