import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CallHierarchyIncomingCall, CallHierarchyItem, CodeAction, Hover, Location, WorkspaceEdit } from "vscode-languageserver";
import { TestClient } from "./client";

const CH1 = "Salt.[^1]\n\n[^1]: Anna Neri, *Salt and the Sea* (Rome: Porto, 1951), 3.\n";
const CH2 = "Salt.[^1] Tar.[^2]\n\n[^1]: Neri, *Salt*, 12.\n\n[^2]: Ibid., 14.\n";

describe("the chapters of a manuscript, in the server", () => {
  let folder: string;
  let client: TestClient;
  let [ch1, ch2] = ["", ""];
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "apparatus-book-"));
    writeFileSync(join(folder, ".apparatus.yaml"), "manuscript: [ch1.md, ch2.md]\n");
    writeFileSync(join(folder, "ch1.md"), CH1);
    writeFileSync(join(folder, "ch2.md"), CH2);
    const root = pathToFileURL(folder).href;
    [ch1, ch2] = [`${root}/ch1.md`, `${root}/ch2.md`];
    client = await TestClient.start({ folder: root, capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } });
    await client.open(ch2, CH2);
    // A chapter that nobody has opened is in the corpus when the short title leads there.
    while ((await client.ask<Location[]>("textDocument/definition", ch2, 2, 14))[0]?.uri !== ch1);
  });
  after(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  it("explain each other", async () => {
    const hover = await client.ask<Hover>("textDocument/hover", ch2, 4, 8);
    assert.match(JSON.stringify(hover.contents), /Anna Neri, Salt and the Sea .*repeats note 1/);
    const places = await client.ask<Location[]>("textDocument/references", ch2, 2, 14, { context: { includeDeclaration: true } });
    assert.deepEqual(places.map(({ uri }) => uri).sort(), [ch1, ch2, ch2]);
    const [item] = await client.ask<CallHierarchyItem[]>("textDocument/prepareCallHierarchy", ch2, 4, 8);
    assert.equal(item?.uri, ch1);
    const calls = await client.connection.sendRequest<CallHierarchyIncomingCall[]>("callHierarchy/incomingCalls", { item });
    assert.deepEqual(calls.map(({ from }) => from.name).sort(), ["note 1", "note 1", "note 2"]);
  });

  it("keep their names in settings that are not saved yet, when files are renamed", async () => {
    const settings = `${ch1.slice(0, -"ch1.md".length)}.apparatus.yaml`;
    await client.open(settings, "# Not saved.\nmanuscript: [ch1.md, ch2.md]\n", "yaml");
    const files = [{ oldUri: ch1, newUri: ch1.replace("ch1", "one") }];
    const { changes } = await client.connection.sendRequest<WorkspaceEdit>("workspace/willRenameFiles", { files });
    const place = { start: { line: 1, character: 13 }, end: { line: 1, character: 19 } };
    assert.deepEqual(changes?.[settings], [{ range: place, newText: "one.md" }]);
    await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri: settings } });
  });

  it("are judged again when one of them has changed", async () => {
    await client.open(ch1, CH1);
    await client.change(ch1, 2, { text: "Salt.[^1]\n\n[^1]: Paolo Verdi, *Tar* (Turin: Alba, 1960), 4.\n" });
    await client.codesOf(ch2, "unknown-short-title");
    await client.change(ch1, 3, { text: CH1 });
    await client.codesOf(ch2);
  });

  it("get back the source of an Ibid. before which a note was put", async () => {
    await client.change(ch2, 2, {
      text: CH2.replace("Tar.[^2]", "Cod.[^3] Tar.[^2]").replace("[^2]:", "[^3]: Paolo Verdi, *Tar* (Turin: Alba, 1960), 4.\n\n[^2]:"),
    });
    await client.codesOf(ch2, "note-order", "broken-ibid");
    const place = { line: 6, character: 7 };
    const actions = await client.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri: ch2 },
      range: { start: place, end: place },
      context: { diagnostics: [] },
    });
    const [fix] = actions;
    assert.equal(fix?.title, "Write out Neri, *Salt*");
    const [change] = (fix.edit?.documentChanges ?? []) as { edits: { range: object; newText: string }[] }[];
    await client.change(ch2, 3, ...(change?.edits ?? []).map(({ range, newText }) => ({ range, text: newText })));
    await client.codesOf(ch2, "note-order");
  });
});
