import type { CancellationToken, Connection, InitializeParams, Location, ReferenceParams } from "vscode-languageserver";
import { isPeopleFile } from "../config/people-file";
import type { NoteDocument } from "../document/document";
import { textsToSearch } from "../features/people/references";
import { peopleFileReferences, textsOfPeopleFile } from "../features/people-file/jumps";
import { references } from "../features/references";
import type { Platform } from "../platform/platform";
import type { Workspace } from "../workspace";
import { answeringInSteps, changed } from "./answer";
import { reachable, telling } from "./reachable";

/** Answers where something is mentioned. Words by which only the people file calls somebody are in no index: the texts are read for them. */
export function answerReferences(
  connection: Connection,
  workspace: Workspace,
  platform: Platform,
  { capabilities }: InitializeParams,
): void {
  const { targets } = reachable(capabilities);
  const inText = answeringInSteps(
    connection,
    platform,
    (uri) => workspace.view(uri),
    ({ document }) => document,
  );
  const inFile = answeringInSteps(
    connection,
    platform,
    (uri) => workspace.peopleFiles.view(uri),
    ({ file }) => file,
  );
  connection.onReferences(async (params, token) => {
    const { uri } = params.textDocument;
    const isFile = isPeopleFile(uri);
    const versionNow = (): number | undefined =>
      isFile ? workspace.peopleFiles.view(uri)?.file.version : workspace.view(uri)?.document.version;
    const version = versionNow();
    const around = isFile ? inFile(textsOfPeopleFile, []) : inText(textsToSearch, []);
    const texts = await readTexts(workspace, await around(params, token), token);
    // The place that was asked about lies elsewhere now.
    if (versionNow() !== version) throw changed();
    const answer = isFile
      ? inFile<ReferenceParams, Location[]>(
          telling((view, asked) => peopleFileReferences(view, asked, texts), targets),
          [],
        )
      : inText<ReferenceParams, Location[]>(
          telling((view, asked) => references(view, asked, texts), targets),
          [],
        );
    return answer(params, token);
  });
}

/** So many files are read at once. */
const AT_ONCE = 16;

/** Those that can be read, as they stand now. */
async function readTexts(workspace: Workspace, uris: readonly string[], token: CancellationToken): Promise<NoteDocument[]> {
  const texts: NoteDocument[] = [];
  for (let at = 0; at < uris.length && !token.isCancellationRequested; at += AT_ONCE) {
    const read = await workspace.documentsNow(uris.slice(at, at + AT_ONCE));
    for (const document of read) if (document) texts.push(document);
  }
  return texts;
}
