/** markdownlint behind a server of a few lines: every change is linted with the default rules. `node markdownlint.mjs CACHE` */
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const local = createRequire(import.meta.url);
const { createConnection, ProposedFeatures, StreamMessageReader, StreamMessageWriter, TextDocuments, TextDocumentSyncKind } =
  local("vscode-languageserver/node");
const { TextDocument } = local("vscode-languageserver-textdocument");
const file = path.join(process.argv[2], "node_modules", "markdownlint", "lib", "exports-sync.mjs");
const { lint } = await import(pathToFileURL(file));

const connection = createConnection(ProposedFeatures.all, new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout));
const documents = new TextDocuments(TextDocument);
connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } }));
documents.onDidChangeContent(({ document }) => {
  const found = lint({ strings: { text: document.getText() }, config: { MD013: false } }).text;
  const diagnostics = found.slice(0, 1000).map(({ lineNumber, ruleNames, ruleDescription }) => ({
    range: { start: { line: lineNumber - 1, character: 0 }, end: { line: lineNumber, character: 0 } },
    message: `${ruleNames[0]} ${ruleDescription}`,
  }));
  connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
});
documents.listen(connection);
connection.listen();
