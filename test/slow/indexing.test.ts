import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { WorkspaceSymbol } from "vscode-languageserver";
import { TestClient } from "./server/client";

const note = (words: string): string => `Text.[^n]\n\n[^n]: ${words}\n`;

describe("the corpus over stdio", () => {
  let client: TestClient;
  let root: string;
  const uri = (path: string): string => pathToFileURL(join(root, path)).href;
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const settled = (some: TestClient) => some.connection.sendRequest("workspace/diagnostic", { previousResultIds: [] });
  const foundBy = async (some: TestClient, query: string): Promise<string[]> =>
    (await some.connection.sendRequest<WorkspaceSymbol[]>("workspace/symbol", { query })).map(({ name }) => name.slice(3)).sort();
  const found = (query: string): Promise<string[]> => foundBy(client, query);
  /** Asks again until the index has followed. */
  async function until(query: string, names: readonly string[]): Promise<void> {
    for (;;) {
      if (JSON.stringify(await found(query)) === JSON.stringify(names)) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  const changed = (...paths: string[]): Promise<void> =>
    client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: paths.map((path) => ({ uri: uri(path), type: 2 })) });

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "apparatus-corpus-"));
    write("one/a.md", note("Letter of May."));
    write("one/b.md", note("Letter of June."));
    write("two/c.md", note("Letter of July."));
  });
  afterEach(async () => {
    await client.stop();
    rmSync(root, { recursive: true });
  });

  it("follows files, folders and names, and what stands in the editor", async () => {
    client = await TestClient.start({ folder: uri("one"), capabilities: { workspace: { workspaceFolders: true } } });
    await settled(client);
    assert.deepEqual(await found("letter"), ["Letter of June.", "Letter of May."]);

    write("one/a.md", note("Letter of April."));
    await changed("one/a.md");
    await until("letter", ["Letter of April.", "Letter of June."]);

    renameSync(join(root, "one/b.md"), join(root, "one/d.md"));
    const files = [{ oldUri: uri("one/b.md"), newUri: uri("one/d.md") }];
    await client.connection.sendNotification("workspace/didRenameFiles", { files });
    rmSync(join(root, "one/a.md"));
    await changed("one/a.md");
    await until("letter", ["Letter of June."]);

    await client.open(uri("one/d.md"), note("Letter of nobody."));
    await until("letter", ["Letter of nobody."]);
    await changed("one/d.md");
    await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri: uri("one/d.md") } });
    await until("letter", ["Letter of June."]);

    // Some clients write a slash behind a folder.
    const folder = (name: string) => ({ uri: `${uri(name)}/`, name });
    await client.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event: { added: [folder("two")], removed: [] } });
    await until("letter", ["Letter of July.", "Letter of June."]);
    await client.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event: { added: [], removed: [folder("one")] } });
    await until("letter", ["Letter of July."]);
  });

  it("tells how far it is, and stops when it is told to", async () => {
    // So much that a busy machine is still at it when the user's word arrives.
    for (let number = 0; number < 400; number++) write(`many/${number}.md`, note(`Number ${number}.`).repeat(2000));
    const told: { kind: string; title?: string; cancellable?: boolean; percentage?: number; message?: string }[] = [];
    const statuses: { tooltip: string; busy: boolean }[] = [];
    client = await TestClient.start({ capabilities: { window: { workDoneProgress: true }, workspace: { workspaceFolders: true } } });
    let token: unknown;
    const stop = (): void => {
      const busy = statuses.some((each) => each.busy);
      if (busy && told.length >= 2) void client.connection.sendNotification("window/workDoneProgress/cancel", { token });
    };
    client.connection.onNotification("$/progress", (params: { token: unknown; value: (typeof told)[number] }) => {
      token = params.token;
      told.push(params.value);
      stop();
    });
    client.connection.onNotification("apparatus/status", (params: { tooltip: string; busy: boolean }) => {
      statuses.push(params);
      stop();
    });
    await client.connection.sendNotification("apparatus/activeEditor", { uri: null });
    const event = { added: [{ uri: uri("many"), name: "many" }], removed: [] };
    await client.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event });
    while (told.at(-1)?.kind !== "end") await new Promise((resolve) => setTimeout(resolve, 10));
    assert.deepEqual([told[0]?.kind, told[0]?.title, told[0]?.cancellable], ["begin", "Apparatus", true]);
    assert.match(told[1]?.message ?? "", /^(?:indexing|names and sources: )/);
    assert.ok(Number.isInteger(told[1]?.percentage));
    assert.match(
      await client.connection.sendRequest<string>("apparatus/whatIsIndexed"),
      /## Not read, because indexing was cancelled \(\d+\)/,
    );
    assert.match(statuses.find(({ busy }) => busy)?.tooltip ?? "", /^(?:indexing|names and sources:) \d+ of \d+$/);
  });

  it("is the same in two windows on one folder, and at the next start", async () => {
    const cacheFolder = join(root, "cache");
    const start = () => TestClient.start({ folder: uri("one"), cacheFolder });
    const windows = await Promise.all([start(), start()]);
    await Promise.all(windows.map(settled));
    for (const window of windows) assert.deepEqual(await foundBy(window, "letter"), ["Letter of June.", "Letter of May."]);
    await Promise.all(windows.map((window) => window.stop()));
    client = await start();
    await settled(client);
    assert.deepEqual(await found("letter"), ["Letter of June.", "Letter of May."]);
  });
});
