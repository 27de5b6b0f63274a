import type { Connection, InitializeParams, TextEdit, WorkspaceFullDocumentDiagnosticReport } from "vscode-languageserver";
import { CONFIG_FILE } from "../config";
import { incomingCalls, outgoingCalls } from "../features/callHierarchy";
import { indexReport } from "../features/indexReport";
import { manuscriptEdits } from "../features/willRenameFiles";
import { indexedDiagnostics } from "../features/workspaceDiagnostic";
import { workspaceSymbols } from "../features/workspaceSymbol";
import type { Indexing } from "../indexing";
import { whatIsIndexed } from "../protocol";
import type { Steps } from "../steps";
import { isTakenOut } from "../uris";
import type { Workspace } from "../workspace";
import { answerInSteps, unlessCancelled } from "./answer";
import { reachable } from "./reachable";

/** Answers what is asked of all documents, in steps that let edits pass. */
export function answerForAll(
  connection: Connection,
  workspace: Workspace,
  indexing: Indexing,
  docs: string,
  { capabilities }: InitializeParams,
): void {
  const { corpus, platform } = indexing;
  const { places } = reachable(capabilities);
  connection.onRequest(whatIsIndexed, () => indexReport(corpus.size, workspace.folders, indexing.indexer.leftOut));
  const cited = { corpus, manuscriptOf: (uri: string) => workspace.manuscriptOf(uri) };
  connection.languages.callHierarchy.onIncomingCalls(async ({ item }, token) =>
    places(await answerInSteps(incomingCalls(cited, item), token, platform), ({ from }) => from.uri),
  );
  connection.languages.callHierarchy.onOutgoingCalls(({ item }) => places(outgoingCalls(cited, item), ({ to }) => to.uri));
  connection.onWorkspaceSymbol(async ({ query }, token) =>
    places(await answerInSteps(workspaceSymbols(workspace, query), token, platform), ({ location }) => location.uri),
  );
  connection.workspace.onWillRenameFiles(({ files }) => {
    const edits = workspace.folders.map((folder): [string, TextEdit[]] => {
      const uri = `${folder}/${CONFIG_FILE}`;
      const text = workspace.settingsFiles.get(uri)?.getText() ?? workspace.settingsFileOf(folder) ?? "";
      return [uri, manuscriptEdits(folder, text, files)];
    });
    // A client may open whatever it is told to edit, also a file that is not there.
    return { changes: Object.fromEntries(edits.filter(([, list]) => list.length > 0)) };
  });
  connection.languages.diagnostics.onWorkspace(async (_params, token) => {
    await unlessCancelled(indexing.complete(), token);
    return { items: await answerInSteps(closedDiagnostics(workspace, indexing, docs), token, platform) };
  });
}

/** The problems of all documents that are not open; those that are open are asked for one by one. What lies in files that wrap a text can be
 *  repaired only in their own programs, and is told where the text is shown. */
function* closedDiagnostics(workspace: Workspace, { corpus }: Indexing, docs: string): Steps<WorkspaceFullDocumentDiagnosticReport[]> {
  const items: WorkspaceFullDocumentDiagnosticReport[] = [];
  for (const uri of corpus.uris) {
    const isTold = !workspace.documents.has(uri) && !isTakenOut(uri);
    const report = isTold ? indexedDiagnostics(corpus, uri, docs, workspace.manuscriptOf(uri), workspace.people.decisions) : undefined;
    if (report) items.push(report);
    yield;
  }
  return items;
}
