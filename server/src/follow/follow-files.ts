import { DidChangeWatchedFilesNotification } from "vscode-languageserver";
import { showsTexts } from "../answer/reachable";
import { isSettingsFile } from "../config";
import { isPeopleFile } from "../config/people-file";
import { isRepositoriesFile } from "../config/repositories-file";
import { MARKERS } from "../formats/markdown/markers";
import { watchesFiles } from "../opening/initialize";
import { textAddress } from "../protocol";
import { unlessRefused } from "../refused";
import { isTakenOut, nameOf } from "../uris";
import { reconfigure } from "./follow-settings";
import { type Followed, lookAround, readAgain } from "./followed";

/** Follows the files on the disk: settings, people, archives, bibliographies, lists of chapters, and the texts of the corpus. */
export function followFiles(followed: Followed): void {
  const { connection, capabilities, indexing } = followed;
  connection.onDidChangeWatchedFiles(({ changes }) =>
    filesChanged(
      followed,
      changes.map(({ uri }) => uri),
    ),
  );
  if (!watchesFiles(capabilities)) connection.onDidSaveTextDocument(({ textDocument: { uri } }) => filesChanged(followed, [uri]));
  connection.workspace.onDidRenameFiles(({ files }) =>
    indexing.indexer.filesChanged(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri])),
  );
}

/** Has the client say when files change. */
export const registerFiles = ({ connection }: Followed): Promise<unknown> =>
  unlessRefused(connection, connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: "**/*" }] }));

function filesChanged(followed: Followed, uris: readonly string[]): void {
  const { workspace, indexing, citing, showPeople, lookAtChapters } = followed;
  if (uris.some(isSettingsFile)) void reconfigure(followed);
  if (uris.some(isPeopleFile)) showPeople.soon();
  if (uris.some(isRepositoriesFile)) void repositoriesChanged(followed);
  void workspace.books.filesChanged(uris).then(lookAtChapters);
  if (workspace.bibliographies.filesChanged(uris)) citing.allSoon();
  if (uris.some((uri) => MARKERS.has(nameOf(uri)))) for (const uri of workspace.documents.keys()) void lookAround(followed, uri);
  indexing.indexer.filesChanged(uris);
  if (showsTexts(followed.capabilities)) textsChanged(followed, uris.map(textAddress));
}

/** Has the client ask anew for the texts that it shows of files that wrap them. */
function textsChanged({ connection, workspace }: Followed, uris: readonly string[]): void {
  for (const uri of uris) {
    if (!isTakenOut(uri) || !workspace.documents.has(uri)) continue;
    void unlessRefused(connection, connection.workspace.textDocumentContent.refresh(uri));
  }
}

async function repositoriesChanged(followed: Followed): Promise<void> {
  const { workspace, publisher, indexing } = followed;
  await workspace.repositoriesFiles.read();
  publisher.repositoriesFiles();
  readAgain(followed);
  indexing.indexer.setFolders(workspace.indexed);
}
