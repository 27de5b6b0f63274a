import { type Followed, lookAround } from "./followed";
import type { OpenFiles } from "./open-files";

/** Follows what is opened, typed and closed: texts, and the files of data beside them. */
export function followDocuments(followed: Followed): void {
  const { connection, workspace, publisher, indexing, citing, showPeople } = followed;
  /** What takes a document that is no text, and what is to be done when it has changed. */
  const others: readonly { readonly files: OpenFiles; readonly changed: (uri: string) => void }[] = [
    { files: workspace.bibliographies.opened, changed: (uri) => bibliographyTyped(uri) },
    { files: workspace.peopleFiles.opened, changed: () => peopleTyped() },
    { files: workspace.repositoriesFiles.opened, changed: () => publisher.repositoriesFiles() },
    // What they say counts when they are saved.
    { files: workspace.settingsFiles, changed: () => {} },
  ];
  const bibliographyTyped = (uri: string): void => {
    workspace.bibliographies.forget(uri);
    citing.allSoon();
  };
  const peopleTyped = (): void => {
    workspace.peopleFiles.offer();
    showPeople.soon();
  };
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    const other = others.find(({ files }) => files.open(uri, languageId, version, text));
    if (other) return other.changed(uri);
    workspace.open(uri, languageId, version, text);
    publisher.changed(uri);
    indexing.opened(uri);
    void citing.document(uri);
    void workspace.books.readAbove(uri).then(followed.lookAtChapters);
    void lookAround(followed, uri);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const other = others.find(({ files }) => files.change(uri, version, contentChanges));
    if (other) return other.changed(uri);
    workspace.change(uri, version, contentChanges);
    void citing.document(uri);
    publisher.changed(uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    const other = others.find(({ files }) => files.close(uri));
    if (other) return other.changed(uri);
    workspace.close(uri);
    publisher.closed(uri);
    indexing.closed(uri);
  });
}
