import { type Followed, lookAround } from "./followed";

/** Follows what is opened, typed and closed: texts, and the files of data beside them. */
export function followDocuments(followed: Followed): void {
  const { connection, workspace, publisher, indexing, citing, showPeople } = followed;
  /** What takes a document that is no text, and what is to be done when it has changed. */
  const others = [
    { files: workspace.bibliographies, changed: () => citing.allSoon() },
    { files: workspace.peopleFiles.opened, changed: () => peopleTyped() },
    { files: workspace.repositoriesFiles.opened, changed: () => publisher.repositoriesFiles() },
    // What they say counts when they are saved.
    { files: workspace.settingsFiles, changed: () => {} },
  ];
  const peopleTyped = (): void => {
    workspace.peopleFiles.offer();
    showPeople.soon();
  };
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    const other = others.find(({ files }) => files.open(uri, languageId, version, text));
    if (other) return other.changed();
    workspace.open(uri, languageId, version, text);
    publisher.changed(uri);
    indexing.opened(uri);
    void citing.document(uri);
    void workspace.books.readAbove(uri).then(followed.lookAtChapters);
    void lookAround(followed, uri);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const other = others.find(({ files }) => files.change(uri, version, contentChanges));
    if (other) return other.changed();
    workspace.change(uri, version, contentChanges);
    void citing.document(uri);
    publisher.changed(uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    const other = others.find(({ files }) => files.close(uri));
    if (other) return other.changed();
    workspace.close(uri);
    publisher.closed(uri);
    indexing.closed(uri);
  });
}
