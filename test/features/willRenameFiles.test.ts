import assert from "node:assert/strict";
import { TextDocument } from "vscode-languageserver-textdocument";
import { manuscriptEdits } from "../../server/src/features/willRenameFiles";

function renamed(settings: string, from: string, to: string): string {
  const renames = [{ oldUri: `file:///book/${from}`, newUri: `file:///${to}` }];
  return TextDocument.applyEdits(TextDocument.create("", "yaml", 1, settings), manuscriptEdits("file:///book", settings, renames));
}

describe("renaming a file", () => {
  const settings = "manuscript:\n  - ch1.md # the first\n  - 'ch 2.md'\n  - parts/*.md\n";

  for (const [from, to, expected] of [
    ["ch1.md", "book/01.md", settings.replace("ch1.md", "01.md")],
    ["ch%202.md", "book/ch%203.md", settings.replace("'ch 2.md'", '"ch 3.md"')],
    ["other.md", "book/01.md", settings],
    ["ch1.md", "elsewhere/ch1.md", settings],
    ["parts", "book/letters", settings.replace("parts/", "letters/")],
    ["part", "book/letters", settings],
    ["ch1", "book/letters", settings],
  ] as const) {
    it(`${from} to ${to} keeps the list of the manuscript true`, () => assert.equal(renamed(settings, from, to), expected));
  }

  it("finds a file that the list names from the folder of the settings on", () =>
    assert.equal(renamed("manuscript: [./ch1.md, ././parts/ch2.md]", "parts", "book/letters"), "manuscript: [./ch1.md, letters/ch2.md]"));

  it("leaves settings alone that are not a list, or no YAML", () => {
    for (const text of ["manuscript: ch1.md", "manuscript: [", "", "- ch1.md", `manuscript: ${"[".repeat(50_000)}`])
      assert.equal(renamed(text, "ch1.md", "book/x.md"), text);
  });
});
