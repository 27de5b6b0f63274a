import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { CodeAction, Hover, Location, WorkspaceSymbol } from "vscode-languageserver";
import { textAddress } from "../../server/src/protocol";
import { lines, pdfFile } from "../formats/wrapped/printed";
import { footnote, p, r, wordFile } from "../formats/wrapped/word";
import { TestClient } from "./server/client";

const SYMBOLS = { textDocumentContent: { dynamicRegistration: true } };

/** A Word document in which a person of a chapter is named, with a note that says nothing. */
const letters = wordFile({
  body: p(r("Baltasar Ferreira, a salt merchant in Faro, wrote thrice.") + footnote("2")) + p(r("Ferreira left.") + footnote("3")),
  footnotes: { "2": p(r("AHU, cx. 12, doc. 3.")), "3": "" },
});

const CHAPTER = "Baltasar Ferreira came to Faro.[^1]\n\n[^1]: AHU, cx. 12, doc. 3.\n";

describe("files that wrap a text, over stdio", () => {
  let folder: string;
  let chapter: string;
  let text: string;
  let client: TestClient;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "apparatus-wrapped-"));
    writeFileSync(join(folder, "letters.docx"), letters);
    writeFileSync(join(folder, "ch1.md"), CHAPTER);
    chapter = pathToFileURL(join(folder, "ch1.md")).href;
    text = textAddress(pathToFileURL(join(folder, "letters.docx")).href);
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  const begin = async (workspace: object): Promise<void> => {
    client = await TestClient.start({ folder: pathToFileURL(folder).href, capabilities: { workspace, textDocument: { diagnostic: {} } } });
    await client.connection.sendRequest("workspace/diagnostic", { previousResultIds: [] });
    await client.open(chapter, CHAPTER);
  };
  const references = (): Promise<Location[]> =>
    client.ask<Location[]>("textDocument/references", chapter, 0, 12, { context: { includeDeclaration: true } });

  it("are reached, shown and read, and not edited", async () => {
    await begin(SYMBOLS);
    assert.deepEqual(client.result?.capabilities.workspace?.textDocumentContent, { schemes: ["apparatus-text"] });
    assert.deepEqual([...new Set((await references()).map(({ uri }) => uri))].sort(), [text, chapter]);
    const content = await client.connection.sendRequest<{ text: string }>("workspace/textDocumentContent", { uri: text });
    assert.match(content.text, /^Baltasar Ferreira, a salt merchant in Faro, wrote thrice\.\[\^1\]\n\n/);
    await client.open(text, content.text);
    const at = { line: 2, character: 16 };
    const hover = await client.ask<Hover>("textDocument/hover", text, 0, 59);
    assert.match(JSON.stringify(hover.contents), /AHU, cx\. 12, doc\. 3\./);
    const [note] = await client.ask<Location[]>("textDocument/definition", text, 0, 59);
    assert.equal(note?.uri, text);
    const actions = await client.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri: text },
      range: { start: at, end: at },
      context: { diagnostics: [], only: ["quickfix", "source"] },
    });
    assert.deepEqual(actions, []);
    await assert.rejects(client.ask("textDocument/rename", text, 0, 59, { newName: "7" }), /letters\.docx is only read/);
  });

  it("name the file in cards", async () => {
    await begin(SYMBOLS);
    const value = JSON.stringify((await client.ask<Hover>("textDocument/hover", chapter, 0, 12)).contents);
    assert.match(value, /salt merchant in Faro/);
    assert.ok(value.includes(`letters\\\\.docx:1](${text}#L1)`), value);
  });

  it("are not jumped into by a client that cannot show them", async () => {
    await begin({});
    assert.deepEqual([...new Set((await references()).map(({ uri }) => uri))], [chapter]);
    const symbols = await client.connection.sendRequest<WorkspaceSymbol[]>("workspace/symbol", { query: "Ferreira" });
    assert.deepEqual([...new Set(symbols.map(({ location }) => location.uri))], [chapter]);
    const value = JSON.stringify((await client.ask<Hover>("textDocument/hover", chapter, 0, 12)).contents);
    assert.ok(value.includes("letters\\\\.docx") && !value.includes("apparatus-text"), value);
  });

  it("are read again when they change", async () => {
    await begin(SYMBOLS);
    const refreshed = new Promise<string>((resolve) => {
      client.connection.onRequest("workspace/textDocumentContent/refresh", ({ uri }: { uri: string }) => {
        resolve(uri);
        return null;
      });
    });
    await client.open(text, "Old words.\n");
    const file = pathToFileURL(join(folder, "letters.docx")).href;
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: file, type: 2 }] });
    assert.equal(await refreshed, text);
  });

  it("may be PDFs", async () => {
    writeFileSync(join(folder, "papers.pdf"), pdfFile([lines(["Baltasar Ferreira had a mill."])]));
    await begin(SYMBOLS);
    const papers = textAddress(pathToFileURL(join(folder, "papers.pdf")).href);
    assert.ok((await references()).some(({ uri }) => uri === papers));
    const { text } = await client.connection.sendRequest<{ text: string }>("workspace/textDocumentContent", { uri: papers });
    assert.equal(text, "Baltasar Ferreira had a mill.\n");
  });

  it("are not shown where they are larger than what is read", async () => {
    writeFileSync(join(folder, ".apparatus.yaml"), "corpus:\n  maxFileSize: 1\n");
    writeFileSync(join(folder, "atlas.pdf"), new Uint8Array(10_000_001));
    await begin(SYMBOLS);
    const uri = textAddress(pathToFileURL(join(folder, "atlas.pdf")).href);
    await assert.rejects(
      client.connection.sendRequest("workspace/textDocumentContent", { uri }),
      /atlas\.pdf was not read: it is ten times as large as apparatus\.corpus\.maxFileSize, or larger\./,
    );
  });

  it("say why they cannot be shown", async () => {
    writeFileSync(join(folder, "letters.docx"), "no zip");
    await begin(SYMBOLS);
    await assert.rejects(
      client.connection.sendRequest("workspace/textDocumentContent", { uri: text }),
      /letters\.docx was not read: it is damaged/,
    );
  });
});
