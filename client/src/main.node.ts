import { type ExtensionContext, Uri } from "vscode";
import { activate as activateShared } from "./extension";

export function activate(context: ExtensionContext): void {
  activateShared(context, async (options) => {
    // The library is large: it is loaded when the extension has activated and others have had their turn, not before.
    await new Promise((resolve) => setImmediate(resolve));
    const { LanguageClient, TransportKind } = await import("vscode-languageclient/node");
    // From version 22 on, Node keeps there what it has compiled of the server and its workers, for the next start.
    const env = { NODE_COMPILE_CACHE: Uri.joinPath(context.globalStorageUri, "compiled").fsPath };
    const server = { module: context.asAbsolutePath("dist/server.js"), transport: TransportKind.stdio, options: { env } };
    const debug = { ...server, options: { env, execArgv: ["--inspect=6009"] } };
    return new LanguageClient("apparatus", "Apparatus", { run: server, debug }, options);
  });
}
