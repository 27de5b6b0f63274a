import type { Writable } from "node:stream";
import { type Connection, createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { HeldBack } from "./opening/held-back";
import { greet } from "./opening/initialize";
import { limitGarbage } from "./platform/garbage.node";
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
