import { Writable } from "node:stream";
import { type Connection, createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { HeldBack } from "./held-back";
import { greet } from "./initialize";

const held = new HeldBack();
const started = connection();
greet(started, (params) => opening().openOnNode(started, held, params));

function opening(): typeof import("./main.open") {
  return require("./main.open");
}

function connection(): Connection {
  if (!process.argv.includes("--stdio")) return createConnection(ProposedFeatures.all, { messageStrategy: held });
  return createConnection(ProposedFeatures.all, process.stdin, whole(process.stdout), { messageStrategy: held });
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
