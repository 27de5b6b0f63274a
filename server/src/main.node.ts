import type { Writable } from "node:stream";
import { type Connection, createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { HeldBack } from "./held-back";
import { greet } from "./initialize";
import { WholeMessages } from "./platform/messages.node";

const held = new HeldBack();
const started = connection();
greet(started, (params) => opening().openOnNode(started, held, params));

function opening(): typeof import("./main.open") {
  return require("./main.open");
}

function connection(): Connection {
  if (!process.argv.includes("--stdio")) return createConnection(ProposedFeatures.all, { messageStrategy: held });
  // The library takes a stream or a writer, whatever the other is; its types know only two of a kind.
  const output = new WholeMessages(process.stdout) as unknown as Writable;
  return createConnection(ProposedFeatures.all, process.stdin, output, { messageStrategy: held });
}
