import assert from "node:assert/strict";
import { type Session, session } from "../cli/session";

describe("apparatus check with a bibliography", () => {
  let book: Session;
  before(() => {
    book = session({
      "book/.apparatus.yaml": "markdown:\n  flavour: pandoc\n",
      "book/lib/sources.bib": "@book{silva1802, title = {Sal}}\n",
      "book/part/one.md": "Salt [@silva1802; @reis1790].\n",
      "book/part/two.md": "---\nbibliography: ../gone.bib\n---\n\nSalt [@nobody].\n",
      "alone/three.md": "Salt [@nobody].\n",
    });
  });
  after(() => book.close());

  const unknown = async (...args: string[]): Promise<unknown[]> => {
    const { out } = await book.run(["check", "--format", "json", ...args]);
    return [...out.matchAll(/No entry “([^”]+)”/g)].map(([, key]) => key);
  };

  it("finds the bibliography in the project of a file, from wherever it is called", async () => {
    assert.deepEqual(await unknown("book/part/one.md"), ["reis1790"]);
    assert.deepEqual(await unknown("book"), ["reis1790"]);
  });

  it("says that a bibliography cannot be read, and nothing of keys then, or where there is none", async () => {
    assert.deepEqual(await unknown("book/part/two.md"), []);
    const { out, code } = await book.run(["check", "book/part/two.md"]);
    assert.match(out, /two\.md:2:1 info[\s\S]*“gone\.bib” could not be read/);
    assert.equal(code, 0);
    assert.deepEqual(await unknown("alone/three.md", "--flavour", "pandoc"), []);
  });

  it("reads the bibliography for standard input too", async () => {
    const { out } = await book.run(["check", "--stdin-filepath", "book/part/new.md"], { stdin: "Salt [@silva1803].\n" });
    assert.match(out, /No entry “silva1803” in the bibliography; did you mean “silva1802”\?/);
  });
});
