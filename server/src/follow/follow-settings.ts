import { DidChangeConfigurationNotification } from "vscode-languageserver";
import { unlessRefused } from "../refused";
import { folderAddress } from "../uris";
import { type Followed, readAgain } from "./followed";

/** Follows the settings of the editor and the folders that are open. */
export function followSettings(followed: Followed): void {
  const { connection, capabilities, workspace } = followed;
  connection.onDidChangeConfiguration(({ settings }) => {
    // A client that cannot be asked for its settings sends them along.
    const sent = capabilities.workspace?.configuration ? undefined : (settings as SentSettings | null);
    if (sent?.apparatus) for (const folder of [...workspace.folders, ""]) workspace.setEditorSettings(folder, sent.apparatus, {});
    void reconfigure(followed);
  });
}

/** Follows which folders are open. A client says so only once it has been greeted. */
export function followFolders(followed: Followed): void {
  const { connection, workspace } = followed;
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
    const gone = new Set(removed.map(({ uri }) => folderAddress(uri)));
    workspace.setFolders([...workspace.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => folderAddress(uri))]);
    void reconfigure(followed);
  });
}

/** Has the client say when its settings change. */
export const registerSettings = ({ connection }: Followed): Promise<unknown> =>
  unlessRefused(connection, connection.client.register(DidChangeConfigurationNotification.type, { section: "apparatus" }));

/** Reads all settings, and shows everything as they have it. */
export async function configure(followed: Followed): Promise<void> {
  const { capabilities, workspace, publisher, showPeople } = followed;
  if (capabilities.workspace?.configuration) await askForSettings(followed);
  await Promise.all([workspace.readSettingsFiles(), workspace.peopleFiles.read(), workspace.repositoriesFiles.read()]);
  publisher.settings();
  publisher.peopleFiles();
  publisher.repositoriesFiles();
  readAgain(followed);
  showPeople.now();
}

/** The same, and what is indexed follows. */
export async function reconfigure(followed: Followed): Promise<void> {
  await configure(followed);
  followed.indexing.indexer.setFolders(followed.workspace.indexed);
}

async function askForSettings({ connection, workspace }: Followed): Promise<void> {
  const folders = [...workspace.folders, ""];
  const asked = folders.flatMap((uri) => ["apparatus", "files.exclude"].map((section) => (uri ? { section, scopeUri: uri } : { section })));
  const found = await unlessRefused(connection, connection.workspace.getConfiguration(asked));
  if (!found) return;
  for (const [at, folder] of folders.entries()) workspace.setEditorSettings(folder, found[2 * at], found[2 * at + 1]);
}

/** What a client may send with `workspace/didChangeConfiguration`. */
interface SentSettings {
  readonly apparatus?: unknown;
}
