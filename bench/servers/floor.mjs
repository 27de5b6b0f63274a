/** What cannot be undercut: a server without any library that reads each message and answers at once with nothing. */
let buffer = Buffer.alloc(0);
let chunks = [];
let missing = 0;

process.stdin.on("data", (chunk) => {
  chunks.push(chunk);
  missing -= chunk.length;
  if (missing > 0) return;
  buffer = Buffer.concat([buffer, ...chunks]);
  chunks = [];
  for (;;) {
    const end = buffer.indexOf("\r\n\r\n");
    if (end < 0) return;
    const length = Number(/Content-Length: (\d+)/i.exec(buffer.toString("latin1", 0, end))[1]);
    missing = end + 4 + length - buffer.length;
    if (missing > 0) return;
    const message = JSON.parse(buffer.toString("utf8", end + 4, end + 4 + length));
    buffer = buffer.subarray(end + 4 + length);
    take(message);
  }
});

function take({ id, method, params }) {
  if (method === "initialize") send({ id, result: { capabilities: { textDocumentSync: 2, hoverProvider: true } } });
  else if (method === "textDocument/didOpen" || method === "textDocument/didChange") {
    const { uri, version } = params.textDocument;
    send({ method: "textDocument/publishDiagnostics", params: { uri, version, diagnostics: [] } });
  } else if (method === "exit") process.exit(0);
  else if (id !== undefined) send({ id, result: null });
}

function send(message) {
  const body = JSON.stringify({ jsonrpc: "2.0", ...message });
  process.stdout.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}
