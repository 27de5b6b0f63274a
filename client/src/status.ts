import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type StatusParams, status } from "../../server/src/protocol";
import { showProblems } from "./commands";

/** The item in the status bar: `118 notes, 3 problems`. Its words come from the server; a click opens the problems. */
export function showStatus(client: BaseLanguageClient): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("apparatus.status", vscode.StatusBarAlignment.Left, 0);
  item.name = "Apparatus";
  item.command = showProblems;
  const listening = client.onNotification(status, (params: StatusParams) => show(item, params));
  return vscode.Disposable.from(item, listening);
}

function show(item: vscode.StatusBarItem, { text, tooltip, label, problems, busy }: StatusParams): void {
  if (text === "") {
    item.hide();
    return;
  }
  const icon = busy ? "$(loading~spin) " : problems ? "$(warning) " : "$(note) ";
  item.text = icon + text;
  item.tooltip = new vscode.MarkdownString(tooltip);
  item.accessibilityInformation = { label };
  item.show();
}
