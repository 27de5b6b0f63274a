import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

type Made = { readonly extensionReadme: (readme: string) => string };

describe("the README as the extension shows it", () => {
  const root = join(__dirname, "../..");
  const made = async (readme: string): Promise<string> => {
    const { extensionReadme } = (await import(pathToFileURL(join(root, "scripts/extension-readme.mjs")).href)) as Made;
    return extensionReadme(readme);
  };

  it("has no links to files, no pictures that the page would not load, and nothing of building", async () => {
    const text = await made(readFileSync(join(root, "README.md"), "utf8"));
    assert.deepEqual(text.match(/(?<!`)\]\((?!https:)[^)]*\)|!\[|\bnp[mx]\b/g), null);
    assert.ok(text.includes("## People") && text.includes("[GeoNames](https://www.geonames.org)") && text.includes("`[^kepler]`"));
  });
  it("keeps the words of links, and leaves out lines of links alone", async () => {
    assert.equal(
      await made("# A\n\nSee [`b.yaml`](docs/b.md) and [c](https://c.org).\n\n[d](d.md) · [e](e.md)\n"),
      "# A\n\nSee `b.yaml` and [c](https://c.org).\n\n",
    );
  });
});
