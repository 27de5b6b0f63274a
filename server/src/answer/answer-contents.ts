import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { textOfFile } from "../file-text";
import { type Pause, WHY_UNREAD } from "../formats/wrapped/file-text";
import { mostBytes } from "../index/walk";
import type { Platform } from "../platform/platform";
import { fileName } from "../uris";
import type { Workspace } from "../workspace";

/** Answers what stands in the texts that are taken out of files: editors show them, and cannot change them. */
export function answerContents(connection: Connection, workspace: Workspace, platform: Platform): void {
  connection.workspace.textDocumentContent.on(async ({ uri }, token) => {
    const most = mostBytes(uri, workspace.configFor(uri)["corpus.maxFileSize"] * 1e6);
    const isTooLarge = ((await platform.size(uri)) ?? 0) > most;
    const bytes = isTooLarge ? undefined : await platform.read(uri);
    const found = bytes ? await textOfFile(uri, bytes, pausing(platform, token)) : undefined;
    if (found && "text" in found) return { text: found.text };
    const why = found ? `it is ${WHY_UNREAD[found.reason]}` : isTooLarge ? TOO_LARGE : "it cannot be read";
    throw new ResponseError(LSPErrorCodes.RequestFailed, `${fileName(uri)} was not read: ${why}.`);
  });
}

const TOO_LARGE = "it is ten times as large as apparatus.corpus.maxFileSize, or larger";

/** Lets others have their turn, and ends where the client does not wait any more. */
const pausing =
  (platform: Platform, token: CancellationToken): Pause =>
  async () => {
    await platform.pause();
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "The text is not asked for any more.");
  };
