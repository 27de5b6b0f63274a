import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { textAddress } from "../../server/src/protocol";

/** Shows the text in a file that wraps one, as in a `.docx`: that of the explorer's menu, or else of the focused tab. It cannot be edited. */
export async function showText(started: Promise<BaseLanguageClient>, chosen?: vscode.Uri): Promise<void> {
  const client = await started;
  const file = chosen ?? fileOfTab();
  const address = file && textAddress(client.code2ProtocolConverter.asUri(file));
  if (!file || address === client.code2ProtocolConverter.asUri(file)) {
    void vscode.window.showInformationMessage(NO_TEXT);
    return;
  }
  try {
    await vscode.window.showTextDocument(vscode.Uri.parse(address ?? ""), { preview: false });
  } catch (error) {
    void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
  }
}

const NO_TEXT =
  "Choose a Word document (.docx), an OpenDocument text, an EPUB or a PDF in the explorer, or open one, and choose the command again. Files of old Word (.doc) and RTF are read once they are saved as .docx or .odt.";

/** Tabs of binary files have editors of many kinds. */
function fileOfTab(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) return input.uri;
  return undefined;
}
