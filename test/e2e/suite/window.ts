import assert from "node:assert/strict";
import * as vscode from "vscode";

/** Opens a file of the workspace as it is on disk. */
export async function open(name: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert(folder, "a folder is open");
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Where a text stands in a document, optionally some way into it. */
export function placeOf(document: vscode.TextDocument, text: string, into = 0): vscode.Position {
  const at = document.getText().indexOf(text);
  assert.notEqual(at, -1, `${text} stands in the document`);
  return document.positionAt(at + into);
}

/** Seconds within which a slow and busy machine answers whatever it is asked. */
const PATIENCE = 60;

/** Asks again until the answer will do, and tells the last answer where it never does. */
export async function eventually<T>(what: string, ask: () => T | Thenable<T>, willDo: (answer: T) => boolean): Promise<T> {
  const deadline = Date.now() + PATIENCE * 1000;
  for (;;) {
    const answer = await ask();
    if (willDo(answer)) return answer;
    if (deadline < Date.now()) assert.fail(`${what}: not within ${PATIENCE} s; the last answer was ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Applies the repair of a problem that is told, as a click on it in the menu does. */
export async function applyFix(document: vscode.TextDocument, code: string, title: RegExp): Promise<void> {
  const problem = problemsOf(document).find((one) => codeOf(one) === code);
  assert(problem, `${code} is reported`);
  const action = await actionAt(document, problem.range, title);
  assert(action.edit, `${action.title} has an edit`);
  assert(await vscode.workspace.applyEdit(action.edit), `${action.title} was applied`);
  if (action.command) await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}

/** What is offered under a title at a place. */
export async function actionAt(document: vscode.TextDocument, range: vscode.Range, title: RegExp): Promise<vscode.CodeAction> {
  const actions = await eventually(
    `the offer ${title}`,
    () => vscode.commands.executeCommand<vscode.CodeAction[]>("vscode.executeCodeActionProvider", document.uri, range, undefined, 20),
    (offered) => offered.some((action) => title.test(action.title)),
  );
  return actions.find((action) => title.test(action.title)) as vscode.CodeAction;
}

/** Gives a name or a label another spelling. It is asked again where the text has changed since: VS Code refuses an edit of an older one. */
export async function rename(document: vscode.TextDocument, place: vscode.Position, name: string): Promise<void> {
  const edit = await eventually(
    "an edit of the text as it is",
    () =>
      vscode.commands
        .executeCommand<vscode.WorkspaceEdit>("vscode.executeDocumentRenameProvider", document.uri, place, name)
        .then(undefined, (refused: Error) => (/not valid anymore/.test(refused.message) ? undefined : Promise.reject(refused))),
    (found) => found !== undefined,
  );
  assert(edit && (await vscode.workspace.applyEdit(edit)));
}

/** Takes back the last step, after which the document is as it was. */
export async function undo(document: vscode.TextDocument, before: string): Promise<void> {
  const after = document.getText();
  await eventually(
    "undone",
    async () => {
      // The step is taken back in the editor that has the focus.
      await vscode.window.showTextDocument(document);
      if (document.getText() === after) await vscode.commands.executeCommand("undo");
      return document.getText();
    },
    (text) => text === before,
  );
}

/** The codes of what Apparatus reports on a document: `["dangling-call"]`. */
export function codesOf(document: vscode.TextDocument): string[] {
  return problemsOf(document).map(codeOf);
}

export function problemsOf(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter((diagnostic) => diagnostic.source === "Apparatus");
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}
