import { FileType, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type WebFileParams, type WebFolderItem, type WebFolderParams, webFile, webFolder } from "../../server/src/protocol";

/** Reads files for a server that runs in the browser and has no disk. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest(webFolder, ({ uri }: WebFolderParams) => itemsOf(Uri.parse(uri)).catch(() => null));
  client.onRequest(webFile, ({ uri }: WebFileParams) =>
    workspace.fs.readFile(Uri.parse(uri)).then(
      (bytes) => bytes,
      () => null,
    ),
  );
}

async function itemsOf(folder: Uri): Promise<WebFolderItem[]> {
  const entries = await workspace.fs.readDirectory(folder);
  return Promise.all(
    entries.map(async ([name, type]) => {
      const uri = Uri.joinPath(folder, name);
      const kind = type & FileType.Directory ? "folder" : type & FileType.File ? "file" : "other";
      const stat = kind === "file" ? await Promise.resolve(workspace.fs.stat(uri)).catch(() => undefined) : undefined;
      return { name, uri: uri.toString(), kind, size: stat?.size ?? 0, changed: (stat?.mtime ?? 0) * 1000 };
    }),
  );
}
