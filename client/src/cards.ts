import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type CardParams, card, peopleChanged } from "../../server/src/protocol";

/** Opens a line of a file; only pages of cards link to it. */
export const openPlaceCommand = "apparatus.openPlace";

let panel: vscode.WebviewPanel | undefined;

/** Of what place the card is shown; it moves with what is written before it. */
let shownOf: CardParams | undefined;

/** Shows the whole card of what stands at a place beside the text. Its links lead to the places that it names. */
export async function showCard(client: BaseLanguageClient, place: CardParams): Promise<void> {
  shownOf = place;
  const page = await client.sendRequest<string | null>(card, place);
  const shown = await withPage(page ?? "There is nothing to tell about this place.\n");
  shown?.reveal(undefined, true);
}

/** The panel with a page in it; none where pages cannot be shown in one. */
async function withPage(page: string): Promise<vscode.WebviewPanel | undefined> {
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

/** Keeps the card that is open in step with what is known of people, for as long as there is a name at its place. */
export const followPeople = (client: BaseLanguageClient): vscode.Disposable =>
  vscode.Disposable.from(
    client.onNotification(peopleChanged, async () => {
      const page = panel && shownOf && (await client.sendRequest<string | null>(card, shownOf));
      if (page) await withPage(page);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (shownOf && document.uri.toString() === vscode.Uri.parse(shownOf.uri).toString()) shownOf = contentChanges.reduce(moved, shownOf);
    }),
  );

/** Where a place stands when something has been written; in what was written over, where that begins. */
function moved(place: CardParams, { range, text }: vscode.TextDocumentContentChangeEvent): CardParams {
  const { start, end } = range;
  const { line, character } = place.position;
  if (start.isAfterOrEqual(new vscode.Position(line, character))) return place;
  if (end.isAfter(new vscode.Position(line, character))) return { ...place, position: { line: start.line, character: start.character } };
  const written = text.split(/\r\n|\n|\r/);
  const before = written.length === 1 ? start.character : 0;
  const shift = line === end.line ? before + (written.at(-1) ?? "").length - end.character : 0;
  return { ...place, position: { line: line + start.line + written.length - 1 - end.line, character: character + shift } };
}

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
