import { join } from "node:path";
import { Writable } from "node:stream";
import { type Connection, createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { URI } from "vscode-uri";
import { nodePlatform } from "./platform/platform.node";
import { startServer } from "./server";

// Bundled as dist/server.js, beside dist/worker.js; the pages of the rules lie in docs/rules.
const docs = URI.file(join(__dirname, "..", "docs", "rules")).toString();

startServer(connection(), (cacheFolder) => nodePlatform(join(__dirname, "worker.js"), cacheFolder), docs);

function connection(): Connection {
  if (!process.argv.includes("--stdio")) return createConnection(ProposedFeatures.all);
  return createConnection(ProposedFeatures.all, process.stdin, whole(process.stdout));
}

/** Hands on each message in one piece. The library writes header and body one after the other, and each write wakes the client:
 *  a third of the time that a key takes. */
function whole(output: Writable): Writable {
  let header: Buffer | undefined;
  return new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      if (header) output.write(Buffer.concat([header, chunk]), done);
      else done();
      header = header ? undefined : chunk;
    },
  });
}
