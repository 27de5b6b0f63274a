import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type WebFileParams, type WebFolderItem, type WebFolderParams, webFile, webFolder } from "../../server/src/protocol";

/** Reads files for a server in a web worker, which has no disk. */
export function readFilesFor(client: BaseLanguageClient): vscode.Disposable {
  const { asUri } = client.protocol2CodeConverter;
  return vscode.Disposable.from(
    client.onRequest(webFolder, ({ uri }: WebFolderParams) => orNull(itemsOf(client, asUri(uri)))),
    client.onRequest(webFile, ({ uri }: WebFileParams) => orNull(vscode.workspace.fs.readFile(asUri(uri)))),
  );
}

async function itemsOf(client: BaseLanguageClient, folder: vscode.Uri): Promise<WebFolderItem[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder);
  const items = entries.map(([name, type]) => orNull(itemOf(client, folder, name, type)));
  return (await Promise.all(items)).filter((item) => item !== null);
}

async function itemOf(client: BaseLanguageClient, folder: vscode.Uri, name: string, type: vscode.FileType): Promise<WebFolderItem> {
  const uri = vscode.Uri.joinPath(folder, name);
  const { size, mtime } = await vscode.workspace.fs.stat(uri);
  return { name, uri: client.code2ProtocolConverter.asUri(uri), kind: kindOf(type), size, changed: mtime * 1000 };
}

function kindOf(type: vscode.FileType): WebFolderItem["kind"] {
  // A link to a folder may lead back to where it stands.
  if (type === vscode.FileType.Directory) return "folder";
  return type & vscode.FileType.File ? "file" : "other";
}

/** What cannot be read is null: it may have vanished since it was listed. */
async function orNull<T>(asked: Thenable<T>): Promise<T | null> {
  try {
    return await asked;
  } catch {
    return null;
  }
}
