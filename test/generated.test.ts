import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { generatedFiles, RULE_PAGES } from "../scripts/generated-files";

const root = path.resolve(__dirname, "..");
const read = (name: string): string => readFileSync(path.join(root, name), "utf8");

describe("generated files", () => {
  const files = generatedFiles(read("package.json"));
  for (const [name, content] of files) {
    it(`${name} is what npm run generate writes`, () => assert.equal(read(name), content));
  }
  it("no page tells of a rule that is no more", () => {
    const pages = readdirSync(path.join(root, RULE_PAGES)).map((name) => `${RULE_PAGES}/${name}`);
    assert.deepEqual(
      pages.filter((name) => !files.has(name)),
      [],
    );
  });
});
