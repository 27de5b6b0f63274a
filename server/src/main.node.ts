import type { Writable } from "node:stream";
import { setFlagsFromString } from "node:v8";
import { type Connection, createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { HeldBack } from "./opening/held-back";
import { greet } from "./opening/initialize";
import { WholeMessages } from "./platform/messages.node";

limitGarbage();
const held = new HeldBack();
const started = connection();
greet(
  started,
  (params) => opening().openOnNode(started, held, params),
  // While the client takes in the answer, what comes next is loaded.
  () => setImmediate(opening),
);

// What fails where nobody waits for it is told in the client's output, and the server goes on; Node would end it.
for (const event of ["unhandledRejection", "uncaughtException"])
  process.on(event, (error: unknown) => started.console.error(`Failed: ${error instanceof Error ? error.stack : error}`));

function opening(): typeof import("./main.open") {
  return require("./main.open");
}

function connection(): Connection {
  if (!process.argv.includes("--stdio")) return createConnection(ProposedFeatures.all, { messageStrategy: held });
  // The library takes a stream or a writer, whatever the other is; its types know only two of a kind.
  const output = new WholeMessages(process.stdout) as unknown as Writable;
  return createConnection(ProposedFeatures.all, process.stdin, output, { messageStrategy: held });
}

/** Every thread keeps the room for what is soon thrown away with which it begins; else V8 gives it up to 32 MB, from Node 24 on 128, and never
 *  takes them back. This thread has begun with 1 MB twice, and is as fast with it; reading file upon file, workers are not. */
function limitGarbage(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--min-semi-space-size=5");
}
