import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type {
  ApplyWorkspaceEditParams,
  CodeAction,
  CompletionList,
  Hover,
  Location,
  TextDocumentEdit,
  WorkspaceEdit,
  WorkspaceSymbol,
} from "vscode-languageserver";
import { TestClient } from "./client";

const FILES = {
  "_quarto.yml": "book:\n  chapters: [one.md, two.md]\n",
  "one.md": "Petr Chaadaev wrote. Chaadaev slept.\n",
  "two.md": "Chaadaev wept.\n",
  "three.md": "Petr Chaadaev died.\n",
  "people.yaml": "people:\n  - name: Petr Chaadaev\n    bron: 1794\n",
};

describe("people over stdio", () => {
  let client: TestClient;
  let folder: string;
  let uri: (name: string) => string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "apparatus-people-"));
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
    uri = (name) => `${pathToFileURL(folder).href}/${name}`;
    client = await TestClient.start({
      folder: pathToFileURL(folder).href,
      capabilities: {
        workspace: {
          semanticTokens: { refreshSupport: true },
          inlayHint: { refreshSupport: true },
          workspaceEdit: { documentChanges: true },
        },
      },
    });
    // Everything is indexed when the problems of all files can be told.
    await client.connection.sendRequest("workspace/diagnostic", { previousResultIds: [] });
    await client.open(uri("one.md"), FILES["one.md"]);
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  it("are renamed in the chapters that Quarto lists, be they open or not", async () => {
    const edit = await client.ask<WorkspaceEdit>("textDocument/rename", uri("one.md"), 0, 22, { newName: "Čaadaev" });
    const changes = (edit.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(
      changes.map(({ textDocument, edits }) => [textDocument.uri, textDocument.version, edits.length]),
      [
        [uri("one.md"), 1, 2],
        [uri("two.md"), null, 1],
      ],
    );
  });

  it("are found by words of people.yaml that nobody takes for a name, in texts that are closed too", async () => {
    const text = "people:\n  - name: Petr Chaadaev\n    forms: [the hermit]\n";
    writeFileSync(join(folder, "two.md"), "Chaadaev wept: the hermit.\n");
    await client.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri: uri("people.yaml"), languageId: "yaml", version: 1, text },
    });
    const asked = { context: { includeDeclaration: true } };
    const inFile = async () => await client.ask<Location[]>("textDocument/references", uri("people.yaml"), 2, 13, asked);
    while ((await inFile()).length < 5) await new Promise((resolve) => setTimeout(resolve, 20));
    const places = await client.ask<Location[]>("textDocument/references", uri("one.md"), 0, 22, asked);
    assert.deepEqual(
      places.map((place) => [place.uri.split("/").at(-1), place.range.start.character]),
      [["one.md", 0], ["one.md", 21], ["two.md", 0], ["two.md", 15], ["three.md", 0]],
    ); // biome-ignore format: one file a line
  });

  it("are told in a people.yaml that decides nothing", async () => {
    const inner = uri("part/people.yaml");
    await client.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri: inner, languageId: "yaml", version: 1, text: "people: []\n" },
    });
    const { diagnostics } = await client.diagnosticsOf(inner);
    assert.match(
      String(diagnostics[0]?.message),
      /^This people\.yaml says nothing of your texts: apparatus-people-\w+\/people\.yaml counts\.$/,
    );
    assert.equal(diagnostics[0]?.severity, 3);
  });

  it("are written into people.yaml with its fields at hand, and slips repaired", async () => {
    await client.open(uri("people.yaml"), FILES["people.yaml"]);
    const line = { line: 2, character: 5 };
    const asked = { textDocument: { uri: uri("people.yaml") }, range: { start: line, end: line }, context: { diagnostics: [] } };
    const [action] = await client.connection.sendRequest<CodeAction[]>("textDocument/codeAction", asked);
    assert.equal(action?.title, "Write “born”");
    const { items } = await client.ask<CompletionList>("textDocument/completion", uri("people.yaml"), 3, 0);
    assert.deepEqual(
      items.map(({ label }) => label),
      ["different", "nobody"],
    );
  });

  it("are decided about in people.yaml as it stands in the editor, and shown anew at once", async () => {
    assert.equal((await client.diagnosticsOf(uri("people.yaml"))).diagnostics[0]?.code, "people-file");
    for (const what of ["semanticTokens", "inlayHint"]) {
      client.connection.onRequest(`workspace/${what}/refresh`, () => {
        shown.add(what);
        return null;
      });
    }
    const shown = new Set<string>();
    const text = "# unsaved\npeople: []\n";
    await client.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri: uri("people.yaml"), languageId: "yaml", version: 4, text },
    });
    let applied: ApplyWorkspaceEditParams | undefined;
    client.connection.onRequest("workspace/applyEdit", (params: ApplyWorkspaceEditParams) => {
      applied = params;
      return { applied: true };
    });
    const decision = { kind: "preferred", name: "P. Chaadaev", spellings: ["Petr Chaadaev", "Chaadaev"] };
    const answer = await client.connection.sendRequest("apparatus/decide", { decision });
    assert.deepEqual(answer, { uri: uri("people.yaml"), message: "people.yaml: the preferred spelling is P. Chaadaev." });
    const [change] = (applied?.edit.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual([change?.textDocument, change?.edits.length], [{ uri: uri("people.yaml"), version: 4 }, 1]);
    const contentChanges = change?.edits.map((edit) => ({ range: edit.range, text: "newText" in edit ? edit.newText : "" }));
    await client.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: uri("people.yaml"), version: 5 },
      contentChanges,
    });
    shown.clear();
    const card = async () => JSON.stringify((await client.ask<Hover>("textDocument/hover", uri("one.md"), 0, 2)).contents);
    while (shown.size < 2 || !(await card()).includes("**P\\\\. Chaadaev**")) await new Promise((resolve) => setTimeout(resolve, 20));
    const [symbol] = await client.connection.sendRequest<WorkspaceSymbol[]>("workspace/symbol", { query: "chaadaev" });
    assert.equal(symbol?.name, "P. Chaadaev");
    assert.match(JSON.stringify(await client.ask("textDocument/hover", uri("people.yaml"), 1, 20)), /Mentioned 4 times/);
  });
});
