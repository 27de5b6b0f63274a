import {
  type CancellationToken,
  type Connection,
  type InitializeParams,
  LSPErrorCodes,
  type PrepareRenameParams,
  type RenameParams,
  ResponseError,
} from "vscode-languageserver";
import type { NoteDocument } from "../document/document";
import { readNames } from "../document/people";
import { prepareLabelRename, renameLabel } from "../features/notes/rename";
import { prepareRename, type Respelling, rename, respellings } from "../features/people/rename";
import type { Platform } from "../platform/platform";
import { type RespellChoice, type RespellParams, respell } from "../protocol";
import type { Steps } from "../steps";
import { fileName, isTakenOut } from "../uris";
import type { View } from "../view";
import type { Workspace } from "../workspace";
import { answerInSteps, answeringInSteps, changed } from "./answer";
import { editsFor } from "./without-versions";

/** Answers requests that give a note another label, or spell a name in another way. For names the other chapters of the manuscript are read as they stand at this moment. */
export function answerRenames(connection: Connection, workspace: Workspace, platform: Platform, { capabilities }: InitializeParams): void {
  const editFor = editsFor(capabilities);
  const canConfirm = capabilities.workspace?.workspaceEdit?.changeAnnotationSupport !== undefined;

  const prepared = answeringInSteps(
    connection,
    platform,
    (uri) => workspace.view(uri),
    ({ document }) => document,
  );
  connection.onPrepareRename(
    prepared(function* prepare(view: View, params: PrepareRenameParams): Steps<ReturnType<typeof prepareRename>> {
      refuseTaken(params);
      const ofLabel = prepareLabelRename(view.document, view.document.offsetAt(params.position));
      if (!ofLabel) yield* view.people.upToDate(view.document);
      return ofLabel ?? prepareRename(view, params);
    }, null),
  );

  const among = chaptersOf(workspace, platform);
  connection.onRenameRequest(async (params, token) => {
    refuseTaken(params);
    const document = workspace.view(params.textDocument.uri)?.document;
    const ofLabel = document && renameLabel(document, document.offsetAt(params.position), params.newName);
    const edit = ofLabel ?? (await among(params, token, (view, chapters) => rename(view, chapters, params, canConfirm)));
    return edit && editFor(edit);
  });

  connection.onRequest(respell, async ({ uri, position, newName, choice }: RespellParams, token): Promise<readonly RespellChoice[]> => {
    const params = { textDocument: { uri }, position, newName };
    refuseTaken(params);
    const found = await among<readonly Respelling[]>(params, token, (view, chapters) => respellings(view, chapters, params));
    const chosen = choice === undefined ? undefined : found?.find(({ label }) => label === choice);
    if (chosen) await connection.workspace.applyEdit({ label: `${choice}: ${newName}`, edit: chosen.edit });
    return (found ?? []).map(({ label, description }) => ({ label, description }));
  });
}

/** A text that is taken out of a file stays as it is. */
function refuseTaken({ textDocument: { uri } }: { readonly textDocument: { readonly uri: string } }): void {
  const why = `${fileName(uri)} is only read: change it in its own program.`;
  if (isTakenOut(uri)) throw new ResponseError(LSPErrorCodes.RequestFailed, why);
}

type AboutChapters<Answer> = (view: View, chapters: Parameters<typeof rename>[1]) => Answer;

/** Has an answer made of all chapters of the manuscript, whose names are read in steps. */
const chaptersOf =
  (workspace: Workspace, platform: Platform) =>
  async <Answer>(params: RenameParams, token: CancellationToken, answer: AboutChapters<Answer>): Promise<Answer | null> => {
    const { uri } = params.textDocument;
    const version = workspace.view(uri)?.document.version;
    await workspace.books.readAbove(uri);
    const view = workspace.view(uri);
    if (!view) return null;
    await answerInSteps(view.people.upToDate(view.document), token, platform);
    // A source is refused here.
    if (!prepareRename(view, params)) return null;
    const uris = view.manuscript().filter((each) => !isTakenOut(each));
    const chapters = await workspace.documentsNow(uris);
    const unread = uris.filter((_, at) => chapters[at] === undefined);
    if (unread.length > 0)
      throw new ResponseError(LSPErrorCodes.RequestFailed, `Nothing was changed: ${unread.map(fileName).join(", ")} could not be read.`);
    const known = chapters.filter((chapter) => chapter !== undefined);
    await answerInSteps(namesIn(known), token, platform);
    // The corpus may have learned of them meanwhile.
    await answerInSteps(view.people.upToDate(view.document), token, platform);
    const now = workspace.view(uri);
    // The place that was asked about lies elsewhere now.
    if (now && now.document.version !== version) throw changed();
    return now ? answer(now, known) : null;
  };

function* namesIn(chapters: readonly NoteDocument[]): Steps<void> {
  for (const chapter of chapters) yield* readNames(chapter);
}
