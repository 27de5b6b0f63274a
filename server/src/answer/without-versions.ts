import type { ClientCapabilities, WorkspaceEdit } from "vscode-languageserver";

/** Edits as a client takes them: one that knows no versions of documents gets the same edits without, and opens a file that is to be created. */
export function editsFor({ workspace }: ClientCapabilities): (edit: WorkspaceEdit) => WorkspaceEdit {
  return workspace?.workspaceEdit?.documentChanges === true ? (edit) => edit : withoutVersions;
}

function withoutVersions({ documentChanges = [] }: WorkspaceEdit): WorkspaceEdit {
  const changes = documentChanges.flatMap((change) => ("edits" in change ? [[change.textDocument.uri, change.edits]] : []));
  return { changes: Object.fromEntries(changes) };
}
