import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { whatIsIndexed } from "../../server/src/protocol";

const scheme = "apparatus";

/** The page that tells which files are indexed, and which are not and why. */
export function indexPage(): vscode.Uri {
  return vscode.Uri.from({ scheme, path: "/What is indexed.md" });
}

/** Shows a page as it reads, or its source where the Markdown preview is switched off. */
export async function showPage(page: vscode.Uri): Promise<void> {
  pageChanged.fire(page);
  const commands = await vscode.commands.getCommands(true);
  if (commands.includes("markdown.showPreview")) await vscode.commands.executeCommand("markdown.showPreview", page);
  else await vscode.window.showTextDocument(page, { preview: true });
}

const pageChanged = new vscode.EventEmitter<vscode.Uri>();

/** Makes pages readable: Markdown written by the server, in documents that cannot be edited. */
export function registerPages(started: Promise<BaseLanguageClient>): vscode.Disposable[] {
  const provideTextDocumentContent = async (_page: vscode.Uri, token: vscode.CancellationToken) =>
    (await started).sendRequest<string>(whatIsIndexed, token);
  return [vscode.workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent, onDidChange: pageChanged.event })];
}
