import {
  type CodeActionParams,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  type Connection,
  type DefinitionParams,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type FoldingRange,
  type FoldingRangeParams,
  type InitializeParams,
  type Location,
  type LocationLink,
  type SymbolInformation,
  type WorkspaceFullDocumentDiagnosticReport,
} from "vscode-languageserver";
import { answerInSteps, answering } from "./answer";
import { Citing } from "./bibliography/citing";
import { CONFIG_FILE } from "./config";
import { isPeopleFile } from "./config/people-file";
import { isRepositoriesFile } from "./config/repositories-file";
import { CorpusIndex } from "./corpus/index";
import { type FactTables, factSchema } from "./facts/encoding";
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from "./features/callHierarchy";
import { codeAction } from "./features/codeAction";
import { completion } from "./features/completion";
import { declaration, definition, plainDeclaration, plainDefinition } from "./features/definition";
import { diagnostics } from "./features/diagnostics";
import { documentHighlight } from "./features/documentHighlight";
import { documentSymbol, flatDocumentSymbol } from "./features/documentSymbol";
import { foldingRange } from "./features/foldingRange";
import { hover, wholeCard } from "./features/hover";
import { indexReport } from "./features/indexReport";
import { inlayHint } from "./features/inlayHint";
import { peopleChoices as choices } from "./features/people/choices";
import { decide as writeDecision } from "./features/people/decide";
import { workspaceSymbols } from "./features/people/symbols";
import { peopleFileCompletion } from "./features/people-file/completion";
import { flatPeopleFileSymbols, peopleFileSymbols } from "./features/people-file/documentSymbol";
import { peopleFileHover } from "./features/people-file/hover";
import { peopleFileDefinition, peopleFileReferences, plainPeopleFileDefinition } from "./features/people-file/jumps";
import { references } from "./features/references";
import { selectionRange } from "./features/selectionRange";
import { semanticTokens, semanticTokensInRange } from "./features/semanticTokens";
import { manuscriptEdits } from "./features/willRenameFiles";
import { indexedDiagnostics } from "./features/workspaceDiagnostic";
import { followChapters } from "./index/chapters";
import { Indexing } from "./index/indexing";
import { PeopleIndex } from "./index/people-index";
import { pullsDiagnostics, watchesFiles } from "./initialize";
import type { Platform } from "./platform/platform";
import {
  type ActiveEditorParams,
  activeEditor,
  type CardParams,
  card,
  type DecideParams,
  decide,
  type InitializationOptions,
  type PeopleChoices,
  type PeopleChoicesParams,
  peopleChoices,
  whatIsIndexed,
} from "./protocol";
import { Publisher } from "./publish";
import { answerRespelling } from "./respelling";
import { ShowPeople } from "./show-people";
import type { View } from "./view";
import { Workspace } from "./workspace";

/** Speaks LSP from `initialized` on, until the client says `exit`. `docs` is the address of the folder with the pages of the rules. */
export function serve(connection: Connection, platform: Platform, docs: string, params: InitializeParams): void {
  const { capabilities } = params;
  const pulls = pullsDiagnostics(capabilities);
  const people = new PeopleIndex();
  const corpus = new CorpusIndex<FactTables>(factSchema, [people.reducer]);
  people.follow(corpus);
  const workspace = new Workspace(platform, corpus, people);
  workspace.setFolders(foldersOf(params));
  const publisher = new Publisher(connection, workspace, platform, pulls, docs);
  const indexing = new Indexing(connection, workspace, publisher, platform, capabilities.window?.workDoneProgress === true);
  follow(connection, workspace, publisher, indexing, params);
  answer(connection, workspace, publisher, params);
  answerForAll(connection, workspace, indexing, docs);
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const uris = workspaceFolders?.map((folder) => folder.uri) ?? (rootUri ? [rootUri] : []);
  return uris.map((uri) => uri.replace(/\/$/, ""));
}

/** What a client may send with `workspace/didChangeConfiguration`. */
interface SentSettings {
  readonly apparatus?: unknown;
}

/** Follows what the client does: documents, settings, folders, files. */
function follow(
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

/** Answers requests, each by one feature. */
function answer(connection: Connection, workspace: Workspace, publisher: Publisher, params: InitializeParams): void {
  const { docs } = publisher;
  const { capabilities, initializationOptions } = params;
  const options = (initializationOptions ?? {}) as InitializationOptions;
  const links = capabilities.textDocument?.definition?.linkSupport === true;
  const tree = capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
  const { workspaceEdit } = capabilities.workspace ?? {};
  const snippets = options.snippetEdits === true || workspaceEdit?.snippetEditSupport === true;
  const edits = { snippets, versions: workspaceEdit?.documentChanges === true, asksAboutPeople: options.asksAboutPeople === true };
  const by = answering(connection, (uri) => workspace.view(uri));
  const inFile = answering(connection, (uri) => workspace.peopleFiles.view(uri));
  /** In the people file another feature answers than in the texts. */
  const either =
    <Params extends { readonly textDocument: { readonly uri: string } }, Answer>(
      file: (params: Params) => Answer,
      text: (params: Params) => Answer,
    ) =>
    (params: Params): Answer =>
      isPeopleFile(params.textDocument.uri) ? file(params) : text(params);

  connection.onHover(either(inFile(peopleFileHover, null), by(hover, null)));
  connection.onRequest(card, ({ uri, position }: CardParams) => by(wholeCard, null)({ textDocument: { uri }, position }));
  connection.onRequest(peopleChoices, (params: PeopleChoicesParams) =>
    by<PeopleChoicesParams & { textDocument: { uri: string } }, PeopleChoices | null>(choices, null)({ ...params, textDocument: params }),
  );
  connection.onRequest(decide, ({ decision }: DecideParams) =>
    writeDecision(workspace.people.file, decision, async (label, edit) => (await connection.workspace.applyEdit({ label, edit })).applied),
  );
  const fromFile = inFile<DefinitionParams, Location[] | LocationLink[]>(links ? peopleFileDefinition : plainPeopleFileDefinition, []);
  connection.onDefinition(either(fromFile, by<DefinitionParams, Location[] | LocationLink[]>(links ? definition : plainDefinition, [])));
  connection.onDeclaration(either(fromFile, by<DefinitionParams, Location[] | LocationLink[]>(links ? declaration : plainDeclaration, [])));
  connection.onReferences(either(inFile(peopleFileReferences, []), by(references, [])));
  connection.languages.callHierarchy.onPrepare(by(prepareCallHierarchy, []));
  answerRespelling(connection, workspace, params);
  connection.onDocumentHighlight(by(documentHighlight, []));
  connection.onDocumentSymbol(
    either(
      inFile<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>(tree ? peopleFileSymbols : flatPeopleFileSymbols, []),
      by<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>(tree ? documentSymbol : flatDocumentSymbol, []),
    ),
  );
  // In a people file the editor folds by itself.
  connection.onFoldingRanges(by<FoldingRangeParams, FoldingRange[] | null>(foldingRange, null));
  connection.onSelectionRanges(by(selectionRange, []));
  connection.languages.inlayHint.on(by(inlayHint, []));
  connection.languages.semanticTokens.on(by(semanticTokens, { data: [] }));
  connection.languages.semanticTokens.onRange(by(semanticTokensInRange, { data: [] }));
  const nothing: CompletionList = { isIncomplete: false, items: [] };
  const offered = inFile<CompletionParams, CompletionItem[] | CompletionList>(peopleFileCompletion, []);
  connection.onCompletion(either(offered, by<CompletionParams, CompletionItem[] | CompletionList>(completion, nothing)));
  // Where the client can be told to ask again, the first answer need not be everything.
  const pulled = capabilities.workspace?.diagnostics?.refreshSupport
    ? (view: View) => publisher.atOnce(view)
    : (view: View) => diagnostics(view, docs);
  connection.languages.diagnostics.on(by((view) => ({ kind: "full" as const, items: pulled(view) }), { kind: "full" as const, items: [] }));
  connection.onCodeAction(by((view, asked: CodeActionParams) => codeAction(view, asked, docs, edits), []));
}

/** Answers what is asked of all documents, in steps that let edits pass. */
function answerForAll(connection: Connection, workspace: Workspace, indexing: Indexing, docs: string): void {
  const { corpus, platform } = indexing;
  connection.onRequest(whatIsIndexed, () => indexReport(corpus.size, workspace.folders, indexing.indexer.leftOut));
  const cited = { corpus, manuscriptOf: (uri: string) => workspace.manuscriptOf(uri) };
  connection.languages.callHierarchy.onIncomingCalls(({ item }) => incomingCalls(cited, item));
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
function* closedDiagnostics(
  workspace: Workspace,
  { corpus }: Indexing,
  docs: string,
): Generator<undefined, WorkspaceFullDocumentDiagnosticReport[]> {
  const items: WorkspaceFullDocumentDiagnosticReport[] = [];
  for (const uri of corpus.uris) {
    if (!workspace.documents.has(uri))
      items.push(indexedDiagnostics(corpus, uri, docs, workspace.manuscriptOf(uri), workspace.people.decisions));
    yield;
  }
  return items;
}
