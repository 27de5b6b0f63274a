import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { activate as activateShared } from "./extension";

export function activate(context: ExtensionContext) {
  void activateShared(context, async (_, options) => {
    const module = context.asAbsolutePath("dist/server.js");
    const server = { module, transport: TransportKind.stdio };
    const client = new LanguageClient(
      "apparatus",
      "Apparatus",
      { run: server, debug: { ...server, options: { execArgv: ["--inspect=6009"] } } },
      options,
    );
    await client.start();
    return client;
  });
}
