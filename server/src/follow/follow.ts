import type { Connection, InitializeParams } from "vscode-languageserver";
import { ShowPeople } from "../answer/show-people";
import type { Indexing } from "../indexing";
import { type ActiveEditorParams, activeEditor } from "../protocol";
import type { Publisher } from "../publish";
import { refresh } from "../refused";
import type { Workspace } from "../workspace";
import { Citing } from "./citing";
import { followChapters } from "./follow-chapters";
import { followDocuments } from "./follow-documents";
import { followFiles, registerFiles } from "./follow-files";
import { configure, followFolders, followSettings, registerSettings } from "./follow-settings";
import type { Followed } from "./followed";

/** Follows what the client does: documents, settings, folders, files. */
export function follow(
  connection: Connection,
  workspace: Workspace,
  publisher: Publisher,
  indexing: Indexing,
  { capabilities }: InitializeParams,
): void {
  const askAgain = (): void => {
    if (publisher.pulls && capabilities.workspace?.diagnostics?.refreshSupport) refresh(connection, "diagnostic");
  };
  const showPeople = new ShowPeople(connection, workspace, publisher, indexing.platform, capabilities);
  indexing.settled = () => showPeople.now();
  const citing = new Citing(workspace.bibliographies, workspace.documents, indexing.platform, (uri) => {
    publisher.changed(uri);
    askAgain();
  });
  const lookAtChapters = followChapters(workspace, indexing.platform, (uris) => {
    for (const uri of uris) publisher.changed(uri);
    askAgain();
  });
  const followed: Followed = { connection, capabilities, workspace, publisher, indexing, citing, showPeople, lookAtChapters, askAgain };
  followSettings(followed);
  followFiles(followed);
  followDocuments(followed);
  connection.onShutdown(() => indexing.indexer.close());
  connection.onNotification(activeEditor, ({ uri }: ActiveEditorParams) => {
    publisher.active = uri;
    publisher.statusSoon();
  });
  void begin(followed);
}

/** Has the client say what it can say, reads the settings, and begins to index. */
async function begin(followed: Followed): Promise<void> {
  const { didChangeConfiguration, didChangeWatchedFiles, workspaceFolders } = followed.capabilities.workspace ?? {};
  if (workspaceFolders) followFolders(followed);
  await Promise.all([
    ...(didChangeConfiguration?.dynamicRegistration ? [registerSettings(followed)] : []),
    ...(didChangeWatchedFiles?.dynamicRegistration ? [registerFiles(followed)] : []),
    configure(followed),
  ]);
  await followed.indexing.start();
}
