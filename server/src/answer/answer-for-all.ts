import type { Connection, WorkspaceFullDocumentDiagnosticReport } from "vscode-languageserver";
import { CONFIG_FILE } from "../config";
import { incomingCalls, outgoingCalls } from "../features/callHierarchy";
import { indexReport } from "../features/indexReport";
import { manuscriptEdits } from "../features/willRenameFiles";
import { indexedDiagnostics } from "../features/workspaceDiagnostic";
import { workspaceSymbols } from "../features/workspaceSymbol";
import type { Indexing } from "../indexing";
import { whatIsIndexed } from "../protocol";
import type { Steps } from "../steps";
import type { Workspace } from "../workspace";
import { answerInSteps } from "./answer";

/** Answers what is asked of all documents, in steps that let edits pass. */
export function answerForAll(connection: Connection, workspace: Workspace, indexing: Indexing, docs: string): void {
  const { corpus, platform } = indexing;
  connection.onRequest(whatIsIndexed, () => indexReport(corpus.size, workspace.folders, indexing.indexer.leftOut));
  const cited = { corpus, manuscriptOf: (uri: string) => workspace.manuscriptOf(uri) };
  connection.languages.callHierarchy.onIncomingCalls(({ item }, token) => answerInSteps(incomingCalls(cited, item), token, platform));
  connection.languages.callHierarchy.onOutgoingCalls(({ item }) => outgoingCalls(cited, item));
  connection.onWorkspaceSymbol(({ query }, token) => answerInSteps(workspaceSymbols(workspace, query), token, platform));
  connection.workspace.onWillRenameFiles(({ files }) => ({
    changes: Object.fromEntries(
      workspace.folders.map((folder) => [
        `${folder}/${CONFIG_FILE}`,
        manuscriptEdits(folder, workspace.settingsFileOf(folder) ?? "", files),
      ]),
    ),
  }));
  connection.languages.diagnostics.onWorkspace(async (_params, token) => {
    await indexing.complete();
    return { items: await answerInSteps(closedDiagnostics(workspace, indexing, docs), token, platform) };
  });
}

/** The problems of all documents that are not open; those that are open are asked for one by one. */
function* closedDiagnostics(workspace: Workspace, { corpus }: Indexing, docs: string): Steps<WorkspaceFullDocumentDiagnosticReport[]> {
  const items: WorkspaceFullDocumentDiagnosticReport[] = [];
  for (const uri of corpus.uris) {
    const isOpen = workspace.documents.has(uri);
    const report = isOpen ? undefined : indexedDiagnostics(corpus, uri, docs, workspace.manuscriptOf(uri), workspace.people.decisions);
    if (report) items.push(report);
    yield;
  }
  return items;
}
