import type {
  CancellationToken,
  CodeAction,
  CodeActionParams,
  CompletionList,
  CompletionParams,
  Connection,
  DefinitionParams,
  DocumentSymbol,
  DocumentSymbolParams,
  FoldingRange,
  FoldingRangeParams,
  FullDocumentDiagnosticReport,
  InitializeParams,
  Location,
  LocationLink,
  SymbolInformation,
} from "vscode-languageserver";
import { isPeopleFile } from "../config/people-file";
import { prepareCallHierarchy } from "../features/callHierarchy";
import { codeAction } from "../features/codeAction";
import { completion } from "../features/completion";
import { declaration, definition, plainDeclaration, plainDefinition } from "../features/definition";
import { diagnostics } from "../features/diagnostics";
import { documentHighlight } from "../features/documentHighlight";
import { documentSymbol, flatDocumentSymbol } from "../features/documentSymbol";
import { foldingRange } from "../features/foldingRange";
import { hover, wholeCard } from "../features/hover";
import { inlayHint } from "../features/inlayHint";
import { peopleChoices as choices } from "../features/people/choices";
import { decide as writeDecision } from "../features/people/decide";
import { peopleFileActions } from "../features/people-file/codeAction";
import { peopleFileCompletion } from "../features/people-file/completion";
import { flatPeopleFileSymbols, peopleFileSymbols } from "../features/people-file/documentSymbol";
import { peopleFileFields } from "../features/people-file/fields";
import { peopleFileHover } from "../features/people-file/hover";
import { peopleFileDefinition, plainPeopleFileDefinition } from "../features/people-file/jumps";
import type { PeopleFileView } from "../features/people-file/view";
import { selectionRange } from "../features/selectionRange";
import { semanticTokens, semanticTokensInRange } from "../features/semanticTokens";
import {
  type CardParams,
  card,
  type DecideParams,
  decide,
  type InitializationOptions,
  type PeopleChoices,
  type PeopleChoicesParams,
  peopleChoices,
} from "../protocol";
import type { Publisher } from "../publish";
import type { Steps } from "../steps";
import type { View } from "../view";
import type { Workspace } from "../workspace";
import { answering, answeringInSteps } from "./answer";
import { answerReferences } from "./answer-references";
import { answerRenames } from "./answer-renames";
import { reachable, telling } from "./reachable";

/** Answers what is asked of one open text, or of `people.yaml`, each request by one feature. */
export function answerForText(connection: Connection, workspace: Workspace, publisher: Publisher, params: InitializeParams): void {
  const { docs, platform } = publisher;
  const { capabilities, initializationOptions } = params;
  const options = (initializationOptions ?? {}) as InitializationOptions;
  const links = capabilities.textDocument?.definition?.linkSupport === true;
  const tree = capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
  const { workspaceEdit } = capabilities.workspace ?? {};
  const snippets = options.snippetEdits === true || workspaceEdit?.snippetEditSupport === true;
  const edits = { snippets, versions: workspaceEdit?.documentChanges === true, asksAboutPeople: options.asksAboutPeople === true };
  const viewOf = (uri: string): View | undefined => {
    publisher.asked();
    return workspace.view(uri);
  };
  const fileOf = (uri: string): PeopleFileView | undefined => workspace.peopleFiles.view(uri);
  const { targets, places, card: cardFor, page } = reachable(capabilities);
  const by = answering(connection, viewOf);
  const bySteps = answeringInSteps(connection, platform, viewOf, ({ document }) => document);
  const inFile = answering(connection, fileOf);
  const inFileBySteps = answeringInSteps(connection, platform, fileOf, ({ file }) => file);
  /** In the people file another feature answers than in the texts. */
  const either =
    <Params extends { readonly textDocument: { readonly uri: string } }, Answer>(
      file: (params: Params, token: CancellationToken) => Answer,
      text: (params: Params, token: CancellationToken) => Answer,
    ) =>
    (params: Params, token: CancellationToken): Answer =>
      isPeopleFile(params.textDocument.uri) ? file(params, token) : text(params, token);

  connection.onHover(either(inFileBySteps(telling(peopleFileHover, cardFor), null), bySteps(telling(hover, cardFor), null)));
  connection.onRequest(card, ({ uri, position }: CardParams, token) =>
    bySteps(telling(wholeCard, page), null)({ textDocument: { uri }, position }, token),
  );
  connection.onRequest(peopleChoices, (params: PeopleChoicesParams, token) =>
    bySteps(choicesAmongAll, null)({ ...params, textDocument: params }, token),
  );
  connection.onRequest(decide, ({ decision }: DecideParams) =>
    writeDecision(workspace.people.file, decision, async (label, edit) => (await connection.workspace.applyEdit({ label, edit })).applied),
  );
  type Targets = Location[] | LocationLink[];
  const jump = (feature: (view: View, params: DefinitionParams) => Steps<Targets>) => bySteps(telling(feature, targets), []);
  const fromFile = inFileBySteps<DefinitionParams, Targets>(
    telling<[PeopleFileView, DefinitionParams], Targets>(links ? peopleFileDefinition : plainPeopleFileDefinition, targets),
    [],
  );
  connection.onDefinition(either(fromFile, jump(links ? definition : plainDefinition)));
  connection.onDeclaration(either(fromFile, jump(links ? declaration : plainDeclaration)));
  answerReferences(connection, workspace, platform, params);
  const items = telling(prepareCallHierarchy, (all) => places(all, ({ uri }) => uri));
  connection.languages.callHierarchy.onPrepare(bySteps(items, []));
  answerRenames(connection, workspace, platform, params);
  connection.onDocumentHighlight(bySteps(documentHighlight, []));
  connection.onDocumentSymbol(
    either(
      inFile<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>(tree ? peopleFileSymbols : flatPeopleFileSymbols, []),
      by<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>(tree ? documentSymbol : flatDocumentSymbol, []),
    ),
  );
  // In a people file the editor folds by itself.
  connection.onFoldingRanges(by<FoldingRangeParams, FoldingRange[] | null>(foldingRange, null));
  connection.onSelectionRanges(by(selectionRange, []));
  connection.languages.inlayHint.on(bySteps(inlayHint, []));
  connection.languages.semanticTokens.on(bySteps(semanticTokens, { data: [] }));
  connection.languages.semanticTokens.onRange(bySteps(semanticTokensInRange, { data: [] }));
  const nothing: CompletionList = { isIncomplete: false, items: [] };
  const inPeopleFile = function* inPeopleFile(view: PeopleFileView, asked: CompletionParams): Steps<CompletionList> {
    const { isIncomplete, items } = yield* peopleFileCompletion(view, asked);
    return { isIncomplete, items: [...(options.completesYaml ? [] : peopleFileFields(view, asked)), ...items] };
  };
  connection.onCompletion(either(inFileBySteps(inPeopleFile, nothing), bySteps(completion, nothing)));
  // Where the client can be told to ask again, the first answer need not be everything.
  const isAskedAgain = capabilities.workspace?.diagnostics?.refreshSupport === true;
  const pulled = function* pulled(view: View): Steps<FullDocumentDiagnosticReport> {
    return { kind: "full", items: isAskedAgain ? publisher.atOnce(view) : yield* diagnostics(view, docs) };
  };
  connection.languages.diagnostics.on(bySteps(pulled, { kind: "full", items: [] }));
  connection.onCodeAction(
    either<CodeActionParams, CodeAction[] | Promise<CodeAction[]>>(
      inFile(edits.versions ? peopleFileActions : () => [], []),
      bySteps((view, asked: CodeActionParams) => codeAction(view, asked, docs, edits), []),
    ),
  );
}

function* choicesAmongAll(view: View, params: PeopleChoicesParams & { textDocument: { uri: string } }): Steps<PeopleChoices | null> {
  yield* view.people.everyone(view.document);
  return choices(view, params);
}
