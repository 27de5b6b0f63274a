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
    await client.codesOf(uri, "repositories-file");
    await client.open(uri, "- name: Archivio del Sale\n", "yaml");
    await client.codesOf(uri);
    await client.change(uri, 2, { text: "- plaec: Volterra\n" });
    await client.codesOf(uri, "repositories-file", "repositories-file");
    // What was not saved is forgotten.
    await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    await client.codesOf(uri, "repositories-file");
    await client.stop();
    rmSync(folder, { recursive: true });
  });
});
