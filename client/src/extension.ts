import * as vscode from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { activeEditor, type InitializationOptions, TEXT_LANGUAGES, TEXT_SCHEME } from "../../server/src/protocol";
import { offerToSwitchOffBuiltInCheck } from "./built-in-check";
import { followPeople } from "./cards";
import { registerCommands } from "./commands";
import { registerPages } from "./pages";
import { offerCards, registerPeopleCommands } from "./people";
import { showStatus } from "./status";

/** Makes the client in the way of the platform, with the server as a process on a desktop, as a web worker in a browser. */
export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** Citations follow a bibliography (`bibtex`) before it is saved. */
const languages = [...TEXT_LANGUAGES, "bibtex"];
const schemes = ["file", "untitled", "vscode-vfs", "vscode-remote", "vscode-test-web", TEXT_SCHEME];

/** Registers what the user can do and starts the server, without waiting for it: opening a file must not wait for notes. */
export function activate(context: vscode.ExtensionContext, createClient: CreateClient): void {
  const started = start(context, createClient);
  context.subscriptions.push(
    ...registerCommands(started),
    ...registerPages(started),
    ...registerPeopleCommands(started),
    offerToSwitchOffBuiltInCheck(context),
  );
}

async function start(context: vscode.ExtensionContext, createClient: CreateClient): Promise<BaseLanguageClient> {
  const client: BaseLanguageClient = await createClient(clientOptions(context, () => client));
  context.subscriptions.push(client, showStatus(client), followPeople(client), tellActiveEditor(client));
  await client.start();
  return client;
}

function clientOptions(context: vscode.ExtensionContext, client: () => BaseLanguageClient): LanguageClientOptions {
  // The folder belongs to this workspace; a window without one shares the global folder.
  const cache = context.storageUri ?? context.globalStorageUri;
  const initializationOptions: InitializationOptions = {
    ...(cache.scheme === "file" ? { cacheFolder: cache.fsPath } : {}),
    docs: vscode.Uri.joinPath(context.extensionUri, "docs/rules").toString(),
    asksAboutPeople: true,
    completesYaml: vscode.extensions.getExtension("redhat.vscode-yaml") !== undefined,
  };
  return {
    documentSelector: schemes.flatMap((scheme) => [
      ...languages.map((language) => ({ scheme, language })),
      // Edits go to where a line stands now, saved or not.
      { scheme, pattern: "**/people.yaml" },
      { scheme, pattern: "**/repositories.yaml" },
      { scheme, pattern: "**/.apparatus.yaml" },
    ]),
    initializationOptions,
    middleware: { provideHover: offerCards(client) },
  };
}

/** The status speaks of the document that has the focus. A server that has been started anew is told as well. */
function tellActiveEditor(client: BaseLanguageClient): vscode.Disposable {
  const tell = (): void => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    if (client.isRunning()) void client.sendNotification(activeEditor, { uri: uri ? client.code2ProtocolConverter.asUri(uri) : null });
  };
  return vscode.Disposable.from(client.onDidChangeState(tell), vscode.window.onDidChangeActiveTextEditor(tell));
}
