import { type ExtensionContext, Uri } from "vscode";
import { activate as activateShared } from "./extension";
import { readFilesFor } from "./web-files";

/** Known to every browser, but not to a program that is otherwise compiled without the browser's types. */
declare const Worker: new (url: string) => object;

export function activate(context: ExtensionContext): void {
  activateShared(context, async (options) => {
    const { LanguageClient } = await import("vscode-languageclient/browser");
    const worker = new Worker(Uri.joinPath(context.extensionUri, "dist/server.browser.js").toString(true));
    const client = new LanguageClient("apparatus", "Apparatus", worker, options);
    context.subscriptions.push(readFilesFor(client));
    return client;
  });
}
