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

/** Asks again until the answer will do, and tells the last answer where it never does. */
export async function eventually<T>(what: string, ask: () => T | Thenable<T>, willDo: (answer: T) => boolean): Promise<T> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const answer = await ask();
    if (willDo(answer)) return answer;
    if (deadline < Date.now()) assert.fail(`${what}: not within 20 s; the last answer was ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
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
