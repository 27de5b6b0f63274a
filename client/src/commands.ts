import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type CardParams, insertKind, renumberKind } from "../../server/src/protocol";
import { openPlace, openPlaceCommand, showCard } from "./cards";
import { doOffered } from "./offered";
import { indexPage, showPage } from "./pages";
import { showText } from "./texts";

/** Name of the command behind the status item. */
export const showProblems = "apparatus.showProblems";

/** Shows the whole card of what stands at the cursor, or at a place. */
export const openCardCommand = "apparatus.openCard";

/** The commands of the palette. Those that ask the server wait until it has started. */
export function registerCommands(started: Promise<BaseLanguageClient>): vscode.Disposable[] {
  const commands: Record<string, (...about: never[]) => unknown> = {
    [showProblems]: () => vscode.commands.executeCommand("workbench.panel.markers.view.focus"),
    "apparatus.whatIsIndexed": () => showPage(indexPage()),
    [openCardCommand]: (place?: CardParams) => openCard(started, place),
    "apparatus.showText": (file?: vscode.Uri) => showText(started, file),
    "apparatus.insertNote": () => doOffered(started, insertKind, "No note can be called at the cursor."),
    "apparatus.renumberNotes": () => doOffered(started, renumberKind, "No note gets another number: they are in the order of their calls."),
    "apparatus.restartServer": () => restart(started),
    "apparatus.showOutput": async () => (await started).outputChannel.show(),
  };
  const registered = Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run));
  return [...registered, vscode.commands.registerCommand(openPlaceCommand, openPlace)];
}

async function openCard(started: Promise<BaseLanguageClient>, named?: CardParams): Promise<void> {
  const client = await started;
  const place = named ?? placeOfCursor(client);
  if (place) await showCard(client, place);
}

/** Where the cursor stands in the focused editor. */
export function placeOfCursor(client: BaseLanguageClient): CardParams | undefined {
  const editor = vscode.window.activeTextEditor;
  const { asUri, asPosition } = client.code2ProtocolConverter;
  return editor && { uri: asUri(editor.document.uri), position: asPosition(editor.selection.active) };
}

async function restart(started: Promise<BaseLanguageClient>): Promise<void> {
  const client = await started;
  await client.stop();
  await client.start();
  void vscode.window.setStatusBarMessage("Apparatus was started anew.", 10_000);
}
