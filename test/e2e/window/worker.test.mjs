/** The server in a web worker of a real browser, as it runs where no machine stands behind the window. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { root } from "../../../scripts/dependencies.mjs";
import { launchBrowser } from "../launch/window.mjs";

describe("the server in a web worker", () => {
  let browser;

  before(async () => {
    browser = await launchBrowser();
  });

  after(() => browser?.close());

  it("answers on an open document, and on files that the client reads for it", async () => {
    const source = await readFile(path.join(root, "dist/server.browser.js"), "utf8");
    const page = await browser.newPage();
    const { card, symbols } = await page.evaluate(converse, {
      source,
      open: "The bell cracked.[^1]\n\n[^1]: In its second winter.\n",
      file: "It was cast anew.[^2]\n\n[^2]: By the founder's apprentice.\n",
    });
    assert.match(card.contents.value, /In its second winter/);
    assert.deepEqual(
      symbols.map(({ location }) => location.uri),
      ["memory:/book/other.md"],
    );
  });
});

/** Runs in the page: a client of a few lines, with a folder of one file. */
async function converse({ source, open, file }) {
  const worker = new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
  const item = { name: "other.md", uri: "memory:/book/other.md", kind: "file", size: file.length, changed: 1 };
  const answers = {
    "apparatus/webFolder": ({ uri }) => (uri === "memory:/book" ? [item] : null),
    "apparatus/webFile": ({ uri }) => (uri === item.uri ? new TextEncoder().encode(file) : null),
  };
  const waiting = new Map();
  worker.onmessage = ({ data: { id, method, params, result } }) => {
    if (method && id !== undefined) worker.postMessage({ jsonrpc: "2.0", id, result: answers[method]?.(params) ?? null });
    else if (waiting.has(id)) waiting.get(id)(result);
  };
  const tell = (method, params) => worker.postMessage({ jsonrpc: "2.0", method, params });
  const ask = (method, params) =>
    new Promise((resolve) => {
      const id = waiting.size + 1;
      waiting.set(id, resolve);
      worker.postMessage({ jsonrpc: "2.0", id, method, params });
    });
  const workspaceFolders = [{ uri: "memory:/book", name: "book" }];
  await ask("initialize", { processId: null, rootUri: null, capabilities: {}, workspaceFolders });
  tell("initialized", {});
  const uri = "memory:/book/open.md";
  tell("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version: 1, text: open } });
  const card = await ask("textDocument/hover", { textDocument: { uri }, position: { line: 0, character: 19 } });
  let symbols = [];
  while (symbols.length === 0) symbols = await ask("workspace/symbol", { query: "apprentice" });
  worker.terminate();
  return { card, symbols };
}
