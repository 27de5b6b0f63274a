import * as vscode from "vscode";

/** Does what the server offers of one kind at the cursor; of several the user chooses. VS Code's own command for it gives up without a word
 *  when problems are told meanwhile, as they are behind every key. */
export async function doOffered(started: Promise<unknown>, kind: string, nothing: string): Promise<void> {
  await started;
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const { document, selection } = editor;
  const { version } = document;
  const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    selection,
    kind,
  );
  const chosen = await oneOf(offered);
  if (offered.length > 0 && !chosen) return;
  // Who types on means the text as it is now.
  if (document.version !== version) return doOffered(started, kind, nothing);
  if (offered.length === 0) return void vscode.window.showInformationMessage(nothing);
  if (chosen?.edit) await vscode.workspace.applyEdit(chosen.edit);
}

async function oneOf(offered: readonly vscode.CodeAction[]): Promise<vscode.CodeAction | undefined> {
  if (offered.length < 2) return offered[0];
  const item = await vscode.window.showQuickPick(offered.map((action) => ({ label: action.title, action })));
  return item?.action;
}
