import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Hover, Location } from "vscode-languageserver";
import { TestClient } from "./client";

const BIB = `@book{okafor1961,
  author = {Okafor, Ngozi},
  title = {Palm Oil and Parliaments},
  address = {Ibadan},
  publisher = {Delta Press},
  year = {1961}
}
`;

describe("the server with a bibliography", () => {
  let folder: string;
  let client: TestClient;
  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).toString();

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "apparatus-bib-"));
    writeFileSync(join(folder, "references.bib"), BIB);
    client = await TestClient.start({ folder: pathToFileURL(folder).toString() });
  });

  after(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("shows entries, jumps to them, warns of unknown keys, and follows the open bibliography before it is saved", async () => {
    const chapter = uriOf("one.md");
    await client.open(chapter, "Oil was dear [@okafor1961, 44; @okafor1962].\n");
    const found = await client.codesOf(chapter, "unknown-citation-key");
    assert.deepEqual(
      found.map(({ message }) => message),
      ["No entry “okafor1962” in the bibliography; did you mean “okafor1961”?"],
    );
    const hover = await client.ask<Hover>("textDocument/hover", chapter, 0, 16);
    assert.match((hover.contents as { value: string }).value, /Ngozi Okafor, \*Palm Oil and Parliaments\*/);
    const jumps = await client.ask<Location[]>("textDocument/definition", chapter, 0, 16);
    assert.deepEqual(jumps, [
      { uri: uriOf("references.bib"), range: { start: { line: 0, character: 6 }, end: { line: 0, character: 16 } } },
    ]);
    await client.open(uriOf("references.bib"), BIB.replace("okafor1961", "okafor1962"), "bibtex");
    await client.diagnosticsWhere(chapter, ([first, ...more]) => more.length === 0 && String(first?.message).includes("“okafor1961” in"));
  });
});
