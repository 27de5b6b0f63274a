import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { cardPage, indexPage, showPage } from "./pages";

/** Name of the command behind the status item. */
export const showProblems = "apparatus.showProblems";

/** The commands of the palette. Those that ask the server wait until it has started. */
export function registerCommands(started: Promise<BaseLanguageClient>): vscode.Disposable[] {
  const commands: Record<string, () => unknown> = {
    [showProblems]: () => vscode.commands.executeCommand("workbench.actions.view.problems"),
    "apparatus.whatIsIndexed": () => showPage(indexPage()),
    "apparatus.openCard": () => openCard(started),
    "apparatus.restartServer": () => restart(started),
    "apparatus.showOutput": async () => (await started).outputChannel.show(),
  };
  return Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run));
}

async function openCard(started: Promise<BaseLanguageClient>): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const { asUri, asPosition } = (await started).code2ProtocolConverter;
  await showPage(cardPage({ uri: asUri(editor.document.uri), position: asPosition(editor.selection.active) }));
}

async function restart(started: Promise<BaseLanguageClient>): Promise<void> {
  const client = await started;
  await client.stop();
  await client.start();
}
