import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type {
  CodeAction,
  Diagnostic,
  Hover,
  Location,
  TextDocumentEdit,
  WorkspaceDiagnosticReport,
  WorkspaceEdit,
  WorkspaceSymbol,
} from "vscode-languageserver";
import { TestClient } from "./client";

const uri = "file:///book/ch1.md";
const text = "# One\n\nHe left.[^a] She stayed.[^b]\n\n[^a]: See the *letters*.\n";

describe("server over stdio", () => {
  let client: TestClient;
  afterEach(() => client.stop());

  it("says what it can do, and answers on open documents at once", async () => {
    client = await TestClient.start();
    assert.equal(client.result?.capabilities.hoverProvider, true);
    await client.open(uri, text);
    const hover = await client.ask<Hover>("textDocument/hover", uri, 2, 10);
    assert.deepEqual(hover, {
      contents: { kind: "markdown", value: "**a** · note 1 of 1\n\nSee the *letters*." },
      range: { start: { line: 2, character: 8 }, end: { line: 2, character: 12 } },
    });
    const [definition] = await client.ask<Location[]>("textDocument/definition", uri, 2, 10);
    assert.deepEqual(definition?.range.start, { line: 4, character: 2 });
    const [back] = await client.ask<Location[]>("textDocument/definition", uri, 4, 3);
    assert.deepEqual(back?.range.start, { line: 2, character: 8 });
  });

  it("publishes problems with code, page and place, and takes them back when they are repaired", async () => {
    client = await TestClient.start({ capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } });
    await client.open(uri, text);
    const { diagnostics } = await client.diagnosticsOf(uri, 1);
    assert.deepEqual(
      diagnostics.map(({ code, range }) => [code, range.start.line, range.start.character]),
      [["dangling-call", 2, 24]],
    );
    assert.match(diagnostics[0]?.codeDescription?.href ?? "", /docs\/rules\/dangling-call\.md$/);
    const range = diagnostics[0]?.range as Diagnostic["range"];
    const actions = await client.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri },
      range,
      context: { diagnostics },
    });
    const create = actions.find(({ title }) => title.startsWith("Create note"));
    assert.ok(create?.edit?.documentChanges);
    const [change] = create.edit.documentChanges as { edits: { range: object; newText: string }[] }[];
    await client.change(uri, 2, ...(change?.edits ?? []).map((edit) => ({ range: edit.range, text: edit.newText })));
    const after = await client.diagnosticsOf(uri, 2);
    assert.deepEqual(
      after.diagnostics.map(({ code }) => code),
      ["empty-note"],
    );
  });

  it("gives a note another label, and says why not", async () => {
    client = await TestClient.start({ capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } });
    await client.open(uri, "Salt.[^1] Tar.[^2]\n\n[^1]: Toll list.\n\n[^2]: Tax roll.\n");
    const ask = (newName: string): Promise<WorkspaceEdit> => client.ask("textDocument/rename", uri, 0, 8, { newName });
    const [change] = (await ask("salt")).documentChanges as TextDocumentEdit[];
    assert.deepEqual(
      change?.edits.map(({ range }) => range.start),
      [
        { line: 0, character: 7 },
        { line: 2, character: 2 },
      ],
    );
    await assert.rejects(ask("2"), /There is a note \[\^2\] already/);
  });

  it("answers a burst of edits once, for the last", async () => {
    client = await TestClient.start();
    await client.open(uri, text);
    await client.diagnosticsOf(uri, 1);
    const start = { line: 2, character: 0 };
    const keys = Array.from({ length: 20 }, (_, at) => ({
      method: "textDocument/didChange",
      params: { textDocument: { uri, version: at + 2 }, contentChanges: [{ range: { start, end: start }, text: "x" }] },
    }));
    // In one piece: on a busy machine the server might else have nothing to do for a while between two of them.
    client.sendAtOnce(keys);
    await client.diagnosticsOf(uri, 21);
    const answered = client.published.filter((each) => each.uri === uri && (each.version ?? 0) > 1);
    assert.ok(answered.length <= 3, `${answered.length} answers`);
  });

  it("lets clients pull problems, and pushes none to them", async () => {
    client = await TestClient.start({ capabilities: { textDocument: { diagnostic: {} } } });
    await client.open(uri, text);
    const report = await client.connection.sendRequest<{ kind: string; items: Diagnostic[] }>("textDocument/diagnostic", {
      textDocument: { uri },
    });
    assert.deepEqual(
      report.items.map(({ code }) => code),
      ["dangling-call"],
    );
    assert.deepEqual(client.published, []);
  });

  it("keeps running on requests for files that are not open", async () => {
    client = await TestClient.start();
    assert.equal(await client.ask("textDocument/hover", "file:///nowhere.md", 0, 0), null);
    assert.deepEqual(
      await client.ask("textDocument/references", "file:///nowhere.md", 0, 0, { context: { includeDeclaration: true } }),
      [],
    );
  });

  it("knows the notes and the problems of files that nobody has opened", async () => {
    const folder = mkdtempSync(join(tmpdir(), "apparatus-folder-"));
    try {
      writeFileSync(join(folder, "one.md"), "Text.[^x]\n\n[^x]: The harbour of Ancona.\n");
      writeFileSync(join(folder, "two.md"), "Text.[^y]\n");
      client = await TestClient.start({ folder: pathToFileURL(folder).href, capabilities: { textDocument: { diagnostic: {} } } });
      const report = await client.connection.sendRequest<WorkspaceDiagnosticReport>("workspace/diagnostic", { previousResultIds: [] });
      const codes = report.items.flatMap((item) => (item.kind === "full" ? item.items.map((each) => [item.uri.slice(-6), each.code]) : []));
      assert.deepEqual(codes, [["two.md", "dangling-call"]]);
      const symbols = await client.connection.sendRequest<WorkspaceSymbol[]>("workspace/symbol", { query: "ancona" });
      assert.deepEqual(
        symbols.map(({ name, containerName }) => [name, containerName]),
        [["x: The harbour of Ancona.", "one.md"]],
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("reads .apparatus.yaml, says in it what is wrong, and keeps the default", async () => {
    const folder = mkdtempSync(join(tmpdir(), "apparatus-folder-"));
    try {
      writeFileSync(join(folder, ".apparatus.yaml"), "rules:\n  dangling-call: hint\n  no-such-rule: off\n");
      const uriOfFolder = pathToFileURL(folder).href;
      client = await TestClient.start({ folder: uriOfFolder, capabilities: { workspace: { workspaceFolders: true } } });
      const settings = await client.diagnosticsOf(`${uriOfFolder}/.apparatus.yaml`);
      assert.equal(settings.diagnostics.length, 1);
      assert.equal(settings.diagnostics[0]?.range.start.line, 2);
      await client.open(`${uriOfFolder}/a.md`, "Text.[^1]\n");
      const { diagnostics } = await client.diagnosticsOf(`${uriOfFolder}/a.md`);
      assert.deepEqual(
        diagnostics.map(({ severity }) => severity),
        [4],
      );
      const removed = [{ uri: uriOfFolder, name: "test" }];
      await client.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event: { added: [], removed } });
      await client.codesOf(`${uriOfFolder}/.apparatus.yaml`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
