import type { ExtensionContext } from "vscode";
import { activate as activateShared } from "./extension";

export function activate(context: ExtensionContext): void {
  activateShared(context, async (options) => {
    // The library is large: it is loaded when the extension has activated and others have had their turn, not before.
    await new Promise((resolve) => setImmediate(resolve));
    const { LanguageClient, TransportKind } = await import("vscode-languageclient/node");
    const server = { module: context.asAbsolutePath("dist/server.js"), transport: TransportKind.stdio };
    const debug = { ...server, options: { execArgv: ["--inspect=6009"] } };
    return new LanguageClient("apparatus", "Apparatus", { run: server, debug }, options);
  });
}
