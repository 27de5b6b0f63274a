import { type ExtensionContext, Uri } from "vscode";
import { activate as activateShared } from "./extension";
import { readFilesFor } from "./web-files";

/** Known to every browser, but not to a program that is otherwise compiled without the browser's types. */
declare const Worker: new (url: string) => object;

export function activate(context: ExtensionContext): void {
  activateShared(context, async (options) => {
    const { LanguageClient } = await import("vscode-languageclient/browser");
    const addressOf = (script: string): string => Uri.joinPath(context.extensionUri, "dist", script).toString(true);
    const worker = new Worker(addressOf("server.browser.js"));
    const initializationOptions = { ...options.initializationOptions, pdfjs: addressOf("pdfjs.js") };
    const client = new LanguageClient("apparatus", "Apparatus", worker, { ...options, initializationOptions });
    context.subscriptions.push(readFilesFor(client));
    return client;
  });
}
