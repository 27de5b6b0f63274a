import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type CardParams, card, peopleChanged } from "../../server/src/protocol";

/** Opens a line of a file; only pages of cards link to it. */
export const openPlaceCommand = "apparatus.openPlace";

let panel: vscode.WebviewPanel | undefined;

/** Of what place the card is shown, and the version of its text then. */
let shownOf: { readonly place: CardParams; readonly version: number | undefined } | undefined;

/** Shows the whole card of what stands at a place beside the text. Its links lead to the places that it names. */
export async function showCard(client: BaseLanguageClient, place: CardParams): Promise<void> {
  shownOf = { place, version: versionOf(place) };
  const shown = await withCard(client, place);
  shown?.reveal(undefined, true);
}

/** The panel with the card of a place in it; none where pages cannot be shown in one. */
async function withCard(client: BaseLanguageClient, place: CardParams): Promise<vscode.WebviewPanel | undefined> {
  const page = (await client.sendRequest<string | null>(card, place)) ?? "There is nothing to tell about this place.\n";
  const commands = await vscode.commands.getCommands(true);
  // Without the Markdown of VS Code its source can be read all the same.
  if (!commands.includes("markdown.api.render")) {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: "markdown", content: page }));
    return undefined;
  }
  const body = await vscode.commands.executeCommand<string>("markdown.api.render", withPlaces(page));
  const shown = panel ?? newPanel();
  shown.title = /^# (.*)$/m.exec(page)?.[1]?.replace(/\\(?=[^\w\s])/g, "") ?? "Card";
  shown.webview.html = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>${style}</style></head><body>${body}</body></html>`;
  return shown;
}

/** Keeps the card that is open in step with what is known of people, as long as its place has not moved. */
export const followPeople = (client: BaseLanguageClient): vscode.Disposable =>
  client.onNotification(peopleChanged, async () => {
    if (panel && shownOf && shownOf.version === versionOf(shownOf.place)) await withCard(client, shownOf.place);
  });

const versionOf = ({ uri }: CardParams): number | undefined =>
  vscode.workspace.textDocuments.find((document) => document.uri.toString() === vscode.Uri.parse(uri).toString())?.version;

export const openPlace = async (uri: string, line: number): Promise<void> => {
  const at = new vscode.Position(line - 1, 0);
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection: new vscode.Range(at, at), viewColumn: vscode.ViewColumn.One });
};

const style = `
body { max-width: 42em; padding: 0 2em 2em; line-height: 1.5; font-size: var(--vscode-font-size); }
h1 { font-size: 1.6em; font-weight: 600; margin-bottom: .2em; }
h2 { font-size: 1em; font-weight: 600; margin: 1.4em 0 .3em; }
p { margin: .4em 0; } ul { margin: .2em 0; padding-left: 1.4em; }`;

function newPanel(): vscode.WebviewPanel {
  const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
  panel = vscode.window.createWebviewPanel("apparatus.card", "Card", column, { enableCommandUris: [openPlaceCommand] });
  panel.onDidDispose(() => {
    panel = undefined;
  });
  return panel;
}

/** Pages link to lines of files as `[ch1.md:12](file:///ch1.md#L12)`, which pages in the editor may not follow by themselves. */
const withPlaces = (page: string): string =>
  page.replace(/\]\(((?!https?:)[a-z][\w+.-]*:[^()\s]*)#L(\d+)\)/g, (_, uri: string, line: string) => {
    const args = encodeURIComponent(JSON.stringify([uri, Number(line)]));
    return `](command:${openPlaceCommand}?${args})`;
  });
