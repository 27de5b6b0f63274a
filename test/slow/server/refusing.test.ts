import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { TestClient } from "./client";

describe("a client that refuses what it has offered", () => {
  it("is answered all the same", async () => {
    const folder = mkdtempSync(join(tmpdir(), "apparatus-refusing-"));
    for (let at = 0; at < 60; at++) writeFileSync(join(folder, `${at}.md`), "He left.[^a]\n");
    const client = await TestClient.start({
      folder: pathToFileURL(folder).href,
      refuses: true,
      capabilities: {
        workspace: {
          configuration: true,
          diagnostics: { refreshSupport: true },
          didChangeConfiguration: { dynamicRegistration: true },
          didChangeWatchedFiles: { dynamicRegistration: true },
          workspaceFolders: true,
        },
        textDocument: { diagnostic: {} },
        window: { workDoneProgress: true },
      },
    });
    const refused: string[] = [];
    client.connection.onNotification("window/logMessage", ({ message }: { message: string }) => {
      refused.push(message);
    });
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    const { items } = await client.connection.sendRequest<{ items: object[] }>("workspace/diagnostic", { previousResultIds: [] });
    assert.equal(items.length, 60);
    assert.ok(refused.some((message) => message.includes("workspace/configuration")));
    assert.equal(await client.stop(), 0);
    rmSync(folder, { recursive: true });
  });
});
