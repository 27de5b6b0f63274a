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

  const built = (script) => readFile(path.join(root, "dist", script), "utf8");

  it("answers on an open document, and on files that the client reads for it", async () => {
    const page = await browser.newPage();
    const { card, symbols, printed } = await page.evaluate(converse, {
      source: await built("server.browser.js"),
      pdfjs: await built("pdfjs.js"),
      open: "The bell cracked.[^1]\n\n[^1]: In its second winter.\n",
      files: {
        "other.md": "It was cast anew.[^2]\n\n[^2]: By the founder's apprentice.\n",
        "toll.pdf": PDF,
      },
    });
    assert.match(card.contents.value, /In its second winter/);
    assert.deepEqual(
      symbols.map(({ location }) => location.uri),
      ["memory:/book/other.md"],
    );
    assert.equal(printed.text, "Nobody paid the bridge-toll.\n");
  });
});

/** Of a page with one line, whose hyphen is a soft one. It has no table of its objects, which readers make themselves. */
const PDF = `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Count 1 /Kids [3 0 R] /MediaBox [0 0 595 842]>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /Contents 4 0 R /Resources <</Font <</F <</Type /Font /Subtype /Type1 /BaseFont /Courier /ToUnicode 5 0 R>>>>>>>> endobj
4 0 obj <</Length 60>> stream
BT /F 10 Tf 72 720 Td (Nobody paid the bridge-toll.) Tj ET  
endstream endobj
5 0 obj <</Length 111>> stream
begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfchar <2d> <00ad> endbfchar endcmap        
endstream endobj
trailer <</Root 1 0 R>>
`;

/** Runs in the page: a client of a few lines, with a folder of files. */
async function converse({ source, pdfjs, open, files }) {
  const addressOf = (script) => URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const worker = new Worker(addressOf(source));
  const folder = "memory:/book";
  const items = Object.entries(files).map(([name, { length }]) => ({ name, uri: `${folder}/${name}`, kind: "file", size: length, changed: 1 }));
  const bytesOf = (name) => (name in files ? new TextEncoder().encode(files[name]) : null);
  const answers = {
    "apparatus/webFolder": ({ uri }) => (uri === folder ? items : null),
    "apparatus/webFile": ({ uri }) => bytesOf(uri.slice(folder.length + 1)),
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
  const workspaceFolders = [{ uri: folder, name: "book" }];
  await ask("initialize", { processId: null, rootUri: null, capabilities: {}, workspaceFolders, initializationOptions: { pdfjs: addressOf(pdfjs) } });
  tell("initialized", {});
  const uri = "memory:/book/open.md";
  tell("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version: 1, text: open } });
  const card = await ask("textDocument/hover", { textDocument: { uri }, position: { line: 0, character: 19 } });
  let symbols = [];
  while (symbols.length === 0) symbols = await ask("workspace/symbol", { query: "apprentice" });
  const printed = await ask("workspace/textDocumentContent", { uri: "apparatus-text://memory/book/toll.pdf.txt" });
  worker.terminate();
  return { card, symbols, printed };
}
