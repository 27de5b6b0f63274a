import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { TestClient } from "./client";

/** Two notes with one label: GitHub shows the first, pandoc the last. */
const TEXT = "Salt was dear.[^1]\n\n[^1]: See above.\n\n[^1]: See below.\n";

describe("the engine of a document over stdio", () => {
  let folder: string;
  let root: string;
  let client: TestClient;
  const asked: (() => void)[] = [];

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "apparatus-flavours-"));
    mkdirSync(join(folder, "quarto"));
    mkdirSync(join(folder, "plain"));
    writeFileSync(join(folder, "quarto", "_quarto.yml"), "");
    for (const name of ["quarto", "plain"]) writeFileSync(join(folder, name, "a.md"), TEXT);
    root = pathToFileURL(folder).href;
    const capabilities = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };
    client = await TestClient.start({ folder: root, capabilities });
    client.connection.onRequest("workspace/diagnostic/refresh", () => {
      for (const resume of asked.splice(0)) resume();
      return null;
    });
    await client.connection.sendRequest("workspace/diagnostic", { previousResultIds: [] });
  });

  after(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  /** Writes an empty file, and tells of it. */
  async function changed(path: string): Promise<void> {
    writeFileSync(join(folder, path), "");
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: `${root}/${path}`, type: 1 }] });
  }

  /** What is said of the doubled note; asked again for as long as it says nothing of an engine, whenever the server tells to. */
  async function messageNaming(uri: string, engine: string): Promise<void> {
    for (;;) {
      const refreshed = new Promise<void>((resume) => asked.push(resume));
      const { items } = await client.connection.sendRequest<{ items: { message: string }[] }>("textDocument/diagnostic", {
        textDocument: { uri },
      });
      if (items.some(({ message }) => message.includes(engine))) return;
      await refreshed;
    }
  }

  it("is told anew once it is known what lies around it", async () => {
    const uri = `${root}/quarto/a.md`;
    await client.open(uri, TEXT);
    await messageNaming(uri, "pandoc keeps");
  });

  it("is another one when a project of another engine begins around it", async () => {
    const uri = `${root}/plain/a.md`;
    await client.open(uri, TEXT);
    await messageNaming(uri, "GitHub keeps");
    // What lay around it when it was opened has been looked at by then.
    await changed("plain/b.md");
    await client.connection.sendRequest("workspace/diagnostic", { previousResultIds: [] });
    await changed("plain/_quarto.yml");
    await messageNaming(uri, "pandoc keeps");
  });
});
