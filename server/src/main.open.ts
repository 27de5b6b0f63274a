import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Connection, InitializeParams } from "vscode-languageserver";
import type { HeldBack } from "./opening/held-back";
import { open } from "./opening/opening";
import { limitCopying } from "./platform/compiling.node";
import type { InitializationOptions } from "./protocol";

/** What a server on Node needs for a first look at a text, as a bundle of its own: dist/main.open.js. Then it loads all the rest. */
export function openOnNode(connection: Connection, held: HeldBack, params: InitializeParams): void {
  limitCopying();
  open(connection, held, docsOf(params), params, (early) => rest().serveOnNode(connection, params, early));
}

/** The address of the pages of the rules: they lie in docs/rules. */
export const docsOf = ({ initializationOptions }: InitializeParams): string =>
  (initializationOptions as InitializationOptions | undefined)?.docs ?? pathToFileURL(join(__dirname, "..", "docs", "rules")).href;

function rest(): typeof import("./main.serve") {
  return require("./main.serve");
}
