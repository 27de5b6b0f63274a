import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CodeAction, DiagnosticSeverity, Location, SymbolInformation, WorkspaceEdit } from "vscode-languageserver";
import { TestClient } from "./client";

describe("a client that can do little", () => {
  let client: TestClient;
  let folder: string;
  let root: string;
  let uri: string;
  const statuses: unknown[] = [];

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "apparatus-modest-"));
    root = pathToFileURL(folder).href;
    uri = `${root}/a.md`;
    client = await TestClient.start({ rootUri: root });
    client.connection.onNotification("apparatus/status", (params) => {
      statuses.push(params);
    });
    await client.open(uri, "# One\n\nHe left.[^a] She stayed.[^b]\n\n[^a]: See above.\n");
  });

  after(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  /** Waits until the one problem has this severity. */
  const severity = (awaited: DiagnosticSeverity): Promise<object> =>
    client.diagnosticsWhere(uri, (diagnostics) => diagnostics.map((each) => each.severity).join() === String(awaited));

  it("is told places, not links, and symbols in one flat list", async () => {
    const [definition] = await client.ask<Location[]>("textDocument/definition", uri, 2, 10);
    assert.deepEqual([definition?.uri, definition?.range.start], [uri, { line: 4, character: 2 }]);
    const symbols = await client.ask<SymbolInformation[]>("textDocument/documentSymbol", uri, 0, 0);
    assert.deepEqual(
      symbols.map(({ location }) => [location.uri, location.range.start.line]),
      [
        [uri, 0],
        [uri, 2],
        [uri, 2],
      ],
    );
  });

  it("gives a note another label by edits without versions", async () => {
    const { changes } = await client.ask<WorkspaceEdit>("textDocument/rename", uri, 2, 10, { newName: "left" });
    assert.deepEqual(
      changes?.[uri]?.map(({ newText, range }) => [newText, range.start.line]),
      [
        ["left", 2],
        ["left", 4],
      ],
    );
  });

  it("gets repairs as edits without versions", async () => {
    const range = { start: { line: 2, character: 26 }, end: { line: 2, character: 26 } };
    const actions = await client.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri },
      range,
      context: { diagnostics: [] },
    });
    const create = actions.find(({ title }) => title.startsWith("Create note"));
    assert.deepEqual(Object.keys(create?.edit ?? {}), ["changes"]);
    assert.match(create?.edit?.changes?.[uri]?.[0]?.newText ?? "", /\[\^b\]: /);
  });

  it("decides about people in people.yaml, which there is not yet", async () => {
    const named = `${root}/b.md`;
    await client.open(named, "Petr Chaadaev wrote. Chaadaev wept.\n");
    const place = { line: 0, character: 3 };
    const asked = { textDocument: { uri: named }, range: { start: place, end: place }, context: { diagnostics: [] } };
    const actions = await client.connection.sendRequest<CodeAction[]>("textDocument/codeAction", asked);
    const nobody = actions.find(({ title }) => title === "Not a person: Petr Chaadaev");
    assert.deepEqual(nobody?.edit, {
      changes: {
        [`${root}/people.yaml`]: [
          { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, newText: "nobody:\n  - Petr Chaadaev\n" },
        ],
      },
    });
  });

  it("sends its settings along when it cannot be asked for them", async () => {
    const settings = { apparatus: { rules: { "dangling-call": "hint" } } };
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings });
    await severity(4);
  });

  it("tells of a settings file by saving it", async () => {
    writeFileSync(join(folder, ".apparatus.yaml"), "rules:\n  dangling-call: information\n");
    const textDocument = { uri: `${root}/.apparatus.yaml` };
    await client.connection.sendNotification("textDocument/didSave", { textDocument });
    await severity(3);
  });

  it("may write addresses in its own way", async () => {
    const text = "Emma Siegmund left. Emma Siegmund stayed.\n";
    writeFileSync(join(folder, "b (1).md"), text);
    const own = `${root}/b%20(1).md`;
    await client.connection.sendNotification("textDocument/didSave", { textDocument: { uri: own } });
    // It is answered when everything has been read.
    await client.connection.sendRequest("workspace/diagnostic", { previousResultIds: [] });
    await client.open(own, text);
    const found = await client.ask<Location[]>("textDocument/references", own, 0, 3, { context: { includeDeclaration: true } });
    assert.equal(found.length, 2);
    const [symbol] = await client.connection.sendRequest<SymbolInformation[]>("workspace/symbol", { query: "Siegmund" });
    assert.equal(symbol?.containerName, "2 times in one document");
  });

  it("is sent no notification that it does not know", () => assert.deepEqual(statuses, []));
});
