import {
  type ClientCapabilities,
  CodeActionKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { tokenLegend } from "../features/tokenLegend";
import { insertKind, renumberKind, TEXT_SCHEME } from "../protocol";

/** Answers `initialize`, and calls `answered`; when the client has the answer, `begin` is told what it has said. All that this file needs
 *  is loaded before the answer: it is little. */
export function greet(connection: Connection, begin: (params: InitializeParams) => void, answered = (): void => {}): void {
  connection.onInitialize((params) => {
    connection.onInitialized(() => begin(params));
    answered();
    return { serverInfo: { name: "Apparatus" }, capabilities: capabilitiesFor(params) };
  });
  connection.listen();
}

/** Whether the client asks for diagnostics instead of being told. One that would not hear that it should ask again is told, if it takes that: else what other
 *  chapters explain would stand there until the next key. */
export const pullsDiagnostics = ({ textDocument, workspace }: ClientCapabilities): boolean =>
  textDocument?.diagnostic !== undefined &&
  (workspace?.diagnostics?.refreshSupport === true || textDocument.publishDiagnostics === undefined);

/** Whether the client tells which files change on the disk; otherwise it is asked to tell at least which ones it saves. */
export const watchesFiles = ({ workspace }: ClientCapabilities): boolean => workspace?.didChangeWatchedFiles?.dynamicRegistration === true;

const ANY_FILE = { scheme: "file", pattern: { glob: "**/*" } };

/** Neovim (0.12), told to ask again, asks for the problems of all documents and no longer for those of the open ones, if it may ask for all. */
const ALL_OR_OPEN = "Neovim";

function capabilitiesFor({ capabilities: client, clientInfo }: InitializeParams): InitializeResult["capabilities"] {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: !watchesFiles(client) },
    hoverProvider: true,
    definitionProvider: true,
    declarationProvider: true,
    referencesProvider: true,
    renameProvider: { prepareProvider: true },
    documentHighlightProvider: true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    callHierarchyProvider: true,
    foldingRangeProvider: true,
    inlayHintProvider: true,
    selectionRangeProvider: true,
    semanticTokensProvider: { legend: tokenLegend, full: true, range: true },
    completionProvider: { triggerCharacters: ["^", "@", "#"] },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, renumberKind, insertKind] },
    ...(pullsDiagnostics(client)
      ? {
          diagnosticProvider: {
            identifier: "apparatus",
            interFileDependencies: false,
            workspaceDiagnostics: clientInfo?.name !== ALL_OR_OPEN,
          },
        }
      : {}),
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      textDocumentContent: { schemes: [TEXT_SCHEME] },
      fileOperations: { willRename: { filters: [ANY_FILE] }, didRename: { filters: [ANY_FILE] } },
    },
  };
}
