import * as vscode from "vscode";

/** Where it is kept that the question has been asked in this workspace. */
const asked = "askedAboutReferenceLinks";

/** VS Code's own Markdown check calls valid notes broken links ("No link definition found: '^1'"). Where it does, offer once
 *  to switch just that check off for the workspace. */
export function offerToSwitchOffBuiltInCheck(context: vscode.ExtensionContext): vscode.Disposable {
  const watching = vscode.languages.onDidChangeDiagnostics(async ({ uris }) => {
    if (context.workspaceState.get(asked) || !vscode.workspace.workspaceFolders) return watching.dispose();
    if (!uris.some(flagsNote)) return;
    watching.dispose();
    await context.workspaceState.update(asked, true);
    await offer();
  });
  return watching;
}

function flagsNote(uri: vscode.Uri): boolean {
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  if (!document) return false;
  return vscode.languages
    .getDiagnostics(uri)
    .some(({ code, range }) => code === "link.no-such-reference" && document.getText(range).replace(/^\[/, "").startsWith("^"));
}

async function offer(): Promise<void> {
  const yes = "Switch That Check Off Here";
  const answer = await vscode.window.showInformationMessage(
    "VS Code’s own Markdown check takes notes such as [^1] for links and reports them as undefined. Apparatus checks notes itself: switch just that check off in this workspace?",
    yes,
    "Leave It On",
  );
  if (answer !== yes) return;
  const settings = vscode.workspace.getConfiguration("markdown.validate");
  await settings.update("referenceLinks.enabled", "ignore", vscode.ConfigurationTarget.Workspace);
}
