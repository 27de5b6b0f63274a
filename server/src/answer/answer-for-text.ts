import type {
  CancellationToken,
  ClientCapabilities,
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
import { editsFor } from "./without-versions";

/** Answers what is asked of one open text, or of `people.yaml`, each request by one feature. */
export function answerForText(connection: Connection, workspace: Workspace, publisher: Publisher, params: InitializeParams): void {
  const answers = answersFor(connection, workspace, publisher);
  const options = (params.initializationOptions ?? {}) as InitializationOptions;
  answerCards(connection, answers, workspace, params.capabilities);
  answerJumps(connection, answers, params.capabilities);
  answerReferences(connection, workspace, publisher.platform, params);
  answerRenames(connection, workspace, publisher.platform, params);
  answerOutline(connection, answers, params.capabilities);
  answerCompletion(connection, answers, options);
  answerDiagnostics(connection, answers, publisher, params.capabilities);
  answerActions(connection, answers, publisher, params.capabilities, options);
  connection.onDocumentHighlight(answers.bySteps(documentHighlight, []));
  connection.languages.inlayHint.on(answers.bySteps(inlayHint, []));
  connection.languages.semanticTokens.on(answers.bySteps(semanticTokens, { data: [] }));
  connection.languages.semanticTokens.onRange(answers.bySteps(semanticTokensInRange, { data: [] }));
}

/** The ways in which features become answers: at once or in steps, about a text or about the people file. */
function answersFor(connection: Connection, workspace: Workspace, publisher: Publisher) {
  const { platform } = publisher;
  const viewOf = (uri: string): View | undefined => {
    publisher.asked();
    return workspace.view(uri);
  };
  const fileOf = (uri: string): PeopleFileView | undefined => workspace.peopleFiles.view(uri);
  return {
    by: answering(connection, viewOf),
    bySteps: answeringInSteps(connection, platform, viewOf, ({ document }) => document),
    inFile: answering(connection, fileOf),
    inFileBySteps: answeringInSteps(connection, platform, fileOf, ({ file }) => file),
  };
}

type Answers = ReturnType<typeof answersFor>;

/** In the people file another feature answers than in the texts. */
const either =
  <Params extends { readonly textDocument: { readonly uri: string } }, Answer>(
    file: (params: Params, token: CancellationToken) => Answer,
    text: (params: Params, token: CancellationToken) => Answer,
  ) =>
  (params: Params, token: CancellationToken): Answer =>
    isPeopleFile(params.textDocument.uri) ? file(params, token) : text(params, token);

/** Cards, and what the user decides from them. */
function answerCards(
  connection: Connection,
  { bySteps, inFileBySteps }: Answers,
  workspace: Workspace,
  capabilities: ClientCapabilities,
): void {
  const { card: cardFor, page } = reachable(capabilities);
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
}

function* choicesAmongAll(view: View, params: PeopleChoicesParams & { textDocument: { uri: string } }): Steps<PeopleChoices | null> {
  yield* view.people.everyone(view.document);
  return choices(view, params);
}

/** Where a call, a name or a source leads. */
function answerJumps(connection: Connection, { bySteps, inFileBySteps }: Answers, capabilities: ClientCapabilities): void {
  const links = capabilities.textDocument?.definition?.linkSupport === true;
  const { targets, places } = reachable(capabilities);
  type Targets = Location[] | LocationLink[];
  const jump = (feature: (view: View, params: DefinitionParams) => Steps<Targets>) => bySteps(telling(feature, targets), []);
  const fromFile = inFileBySteps<DefinitionParams, Targets>(
    telling<[PeopleFileView, DefinitionParams], Targets>(links ? peopleFileDefinition : plainPeopleFileDefinition, targets),
    [],
  );
  connection.onDefinition(either(fromFile, jump(links ? definition : plainDefinition)));
  connection.onDeclaration(either(fromFile, jump(links ? declaration : plainDeclaration)));
  const items = telling(prepareCallHierarchy, (all) => places(all, ({ uri }) => uri));
  connection.languages.callHierarchy.onPrepare(bySteps(items, []));
}

/** How a text is made up. */
function answerOutline(connection: Connection, { by, inFile }: Answers, capabilities: ClientCapabilities): void {
  const tree = capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
  connection.onDocumentSymbol(
    either(
      inFile<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>(tree ? peopleFileSymbols : flatPeopleFileSymbols, []),
      by<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>(tree ? documentSymbol : flatDocumentSymbol, []),
    ),
  );
  // In a people file the editor folds by itself.
  connection.onFoldingRanges(by<FoldingRangeParams, FoldingRange[] | null>(foldingRange, null));
  connection.onSelectionRanges(by(selectionRange, []));
}

function answerCompletion(connection: Connection, { bySteps, inFileBySteps }: Answers, { completesYaml }: InitializationOptions): void {
  const nothing: CompletionList = { isIncomplete: false, items: [] };
  const inPeopleFile = function* inPeopleFile(view: PeopleFileView, asked: CompletionParams): Steps<CompletionList> {
    const { isIncomplete, items } = yield* peopleFileCompletion(view, asked);
    return { isIncomplete, items: [...(completesYaml ? [] : peopleFileFields(view, asked)), ...items] };
  };
  connection.onCompletion(either(inFileBySteps(inPeopleFile, nothing), bySteps(completion, nothing)));
}

function answerDiagnostics(connection: Connection, { bySteps }: Answers, publisher: Publisher, { workspace }: ClientCapabilities): void {
  // Where the client can be told to ask again, the first answer need not be everything.
  const isAskedAgain = workspace?.diagnostics?.refreshSupport === true;
  const pulled = function* pulled(view: View): Steps<FullDocumentDiagnosticReport> {
    return { kind: "full", items: isAskedAgain ? publisher.atOnce(view) : yield* diagnostics(view, publisher.docs) };
  };
  connection.languages.diagnostics.on(bySteps(pulled, { kind: "full", items: [] }));
}

function answerActions(
  connection: Connection,
  { bySteps, inFile }: Answers,
  { docs }: Publisher,
  capabilities: ClientCapabilities,
  options: InitializationOptions,
): void {
  const snippets = options.snippetEdits === true || capabilities.workspace?.workspaceEdit?.snippetEditSupport === true;
  const edits = { snippets, asksAboutPeople: options.asksAboutPeople === true };
  const editFor = editsFor(capabilities);
  const asTaken = (action: CodeAction): CodeAction => (action.edit ? { ...action, edit: editFor(action.edit) } : action);
  connection.onCodeAction(
    either<CodeActionParams, CodeAction[] | Promise<CodeAction[]>>(
      inFile((view, asked) => peopleFileActions(view, asked).map(asTaken), []),
      bySteps(function* actions(view, asked: CodeActionParams) {
        return (yield* codeAction(view, asked, docs, edits)).map(asTaken);
      }, []),
    ),
  );
}
