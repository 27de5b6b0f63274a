import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { TestClient } from "./client";

describe("repositories.yaml over stdio", () => {
  it("has its problems told as it stands in the editor", async () => {
    const folder = mkdtempSync(join(tmpdir(), "apparatus-repositories-"));
    writeFileSync(join(folder, "repositories.yaml"), "- name: Archivio del Sale\n  country: Italy\n");
    const uri = `${pathToFileURL(folder).href}/repositories.yaml`;
    const client = await TestClient.start({ folder: pathToFileURL(folder).href });
    const told = async (problems: number): Promise<void> => {
      await client.diagnosticsOf(uri);
      while (client.published.findLast((each) => each.uri === uri)?.diagnostics.length !== problems)
        await new Promise((resolve) => setTimeout(resolve, 5));
    };
    await told(1);
    assert.equal(client.published.findLast((each) => each.uri === uri)?.diagnostics[0]?.code, "repositories-file");
    await client.open(uri, "- name: Archivio del Sale\n", "yaml");
    await told(0);
    await client.change(uri, 2, { text: "- plaec: Volterra\n" });
    await told(2);
    // What was not saved is forgotten.
    await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    await told(1);
    await client.stop();
    rmSync(folder, { recursive: true });
  });
});
