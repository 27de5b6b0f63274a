import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type InitializeParams,
} from "vscode-languageserver";
import { Citing } from "./bibliography/citing";
import { CONFIG_FILE } from "./config";
import { isPeopleFile } from "./config/people-file";
import { isRepositoriesFile } from "./config/repositories-file";
import { followChapters } from "./follow-chapters";
import type { Indexing } from "./indexing";
import { watchesFiles } from "./initialize";
import { type ActiveEditorParams, activeEditor } from "./protocol";
import type { Publisher } from "./publish";
import { ShowPeople } from "./show-people";
import type { Workspace } from "./workspace";

/** Follows what the client does: documents, settings, folders, files. */
export function follow(
  connection: Connection,
  workspace: Workspace,
  publisher: Publisher,
  indexing: Indexing,
  { capabilities }: InitializeParams,
): void {
  const refresh = (): void => {
    if (publisher.pulls && capabilities.workspace?.diagnostics?.refreshSupport) connection.languages.diagnostics.refresh();
  };
  const { bibliographies, peopleFiles, repositoriesFiles } = workspace;
  const showPeople = new ShowPeople(connection, workspace, publisher, indexing.platform, capabilities);
  indexing.settled = () => showPeople.now();
  const citing = new Citing(bibliographies, workspace.documents, indexing.platform, (uri) => {
    publisher.changed(uri);
    refresh();
  });
  const lookAtChapters = followChapters(workspace, indexing.platform, (uris) => {
    for (const uri of uris) publisher.changed(uri);
    refresh();
  });
  const readAgain = (): void => {
    for (const uri of workspace.documents.keys()) {
      workspace.reread(uri);
      publisher.changed(uri);
    }
    bibliographies.foldersChanged();
    citing.all();
    refresh();
  };
  const configure = async (): Promise<void> => {
    if (capabilities.workspace?.configuration) {
      const folders = [...workspace.folders, ""];
      const asked = folders.flatMap((uri) =>
        ["apparatus", "files.exclude"].map((section) => (uri ? { section, scopeUri: uri } : { section })),
      );
      const found = await connection.workspace.getConfiguration(asked);
      for (const [at, folder] of folders.entries()) workspace.setEditorSettings(folder, found[2 * at], found[2 * at + 1]);
    }
    await Promise.all([
      ...workspace.folders.map((folder) => workspace.readSettingsFile(folder)),
      peopleFiles.read(),
      repositoriesFiles.read(),
    ]);
    publisher.settings();
    publisher.peopleFile();
    publisher.repositoriesFiles();
    readAgain();
    showPeople.now();
  };

  const begin = async (): Promise<void> => {
    const dynamic: Promise<Disposable>[] = [];
    if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration) {
      dynamic.push(connection.client.register(DidChangeConfigurationNotification.type, { section: "apparatus" }));
    }
    if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      dynamic.push(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: "**/*" }] }));
    }
    if (capabilities.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map((folder) => folder.uri));
        workspace.setFolders([...workspace.folders.filter((uri) => !gone.has(uri)), ...added.map((folder) => folder.uri)]);
        reconfigure();
      });
    }
    await Promise.all([...dynamic, configure()]);
    await indexing.start();
  };
  const reconfigure = (): void => void configure().then(() => indexing.indexer.setFolders(workspace.indexed));
  connection.onDidChangeConfiguration(({ settings }) => {
    // A client that cannot be asked for its settings sends them along.
    const sent = capabilities.workspace?.configuration ? undefined : (settings as SentSettings | null);
    if (sent?.apparatus) for (const folder of [...workspace.folders, ""]) workspace.setEditorSettings(folder, sent.apparatus, {});
    reconfigure();
  });
  const repositoriesChanged = async (): Promise<void> => {
    await repositoriesFiles.read();
    publisher.repositoriesFiles();
    readAgain();
    indexing.indexer.setFolders(workspace.indexed);
  };
  const filesChanged = (uris: readonly string[]): void => {
    if (uris.some((uri) => uri.endsWith(`/${CONFIG_FILE}`))) reconfigure();
    if (uris.some(isPeopleFile)) showPeople.soon();
    if (uris.some(isRepositoriesFile)) void repositoriesChanged();
    void workspace.booksChanged(uris).then(lookAtChapters);
    if (bibliographies.filesChanged(uris)) citing.allSoon();
    indexing.indexer.filesChanged(uris);
  };
  connection.onDidChangeWatchedFiles(({ changes }) => filesChanged(changes.map(({ uri }) => uri)));
  if (!watchesFiles(capabilities)) connection.onDidSaveTextDocument(({ textDocument: { uri } }) => filesChanged([uri]));

  connection.workspace.onDidRenameFiles(({ files }) =>
    indexing.indexer.filesChanged(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri])),
  );

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    if (bibliographies.open(uri, languageId, version, text)) return citing.allSoon();
    if (peopleFiles.open(uri, languageId, version, text)) return showPeople.soon();
    if (repositoriesFiles.open(uri, languageId, version, text)) return publisher.repositoriesFiles();
    workspace.open(uri, languageId, version, text);
    publisher.changed(uri);
    indexing.opened(uri);
    void citing.document(uri);
    void workspace.readBooks(uri).then(lookAtChapters);
    void workspace.lookAround(uri).then((changed) => {
      if (changed) publisher.changed(uri);
      if (changed) void citing.document(uri);
    });
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    if (bibliographies.change(uri, version, contentChanges)) return citing.allSoon();
    if (peopleFiles.change(uri, version, contentChanges)) return showPeople.soon();
    if (repositoriesFiles.change(uri, version, contentChanges)) return publisher.repositoriesFiles();
    workspace.change(uri, version, contentChanges);
    void citing.document(uri);
    publisher.changed(uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    if (bibliographies.close(uri)) return citing.allSoon();
    if (peopleFiles.close(uri)) return showPeople.soon();
    if (repositoriesFiles.close(uri)) return publisher.repositoriesFiles();
    workspace.close(uri);
    publisher.closed(uri);
    indexing.closed(uri);
  });
  connection.onShutdown(() => indexing.indexer.close());
  connection.onNotification(activeEditor, ({ uri }: ActiveEditorParams) => {
    publisher.active = uri;
    publisher.statusSoon();
  });
  void begin();
}

/** What a client may send with `workspace/didChangeConfiguration`. */
interface SentSettings {
  readonly apparatus?: unknown;
}
