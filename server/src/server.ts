import type { Connection, InitializeParams } from "vscode-languageserver";
import { answerContents } from "./answer/answer-contents";
import { answerForAll } from "./answer/answer-for-all";
import { answerForText } from "./answer/answer-for-text";
import { CorpusIndex } from "./corpus/index";
import type { NoteDocument } from "./document/document";
import { type FactTables, factSchema } from "./facts/encoding";
import { follow } from "./follow/follow";
import { PeopleIndex } from "./index/people-index";
import { Indexing } from "./indexing";
import { pullsDiagnostics } from "./opening/initialize";
import type { Platform } from "./platform/platform";
import { Publisher } from "./publish";
import { folderAddress } from "./uris";
import { Workspace } from "./workspace";

/** Speaks LSP from `initialized` on, until the client says `exit`. `docs` is the address of the folder with the pages of the rules; `early`
 *  are texts that have been read before. */
export function serve(
  connection: Connection,
  platform: Platform,
  docs: string,
  params: InitializeParams,
  early?: Map<string, NoteDocument>,
): void {
  const { capabilities } = params;
  const pulls = pullsDiagnostics(capabilities);
  const people = new PeopleIndex();
  const corpus = new CorpusIndex<FactTables>(factSchema);
  people.follow(corpus);
  const workspace = new Workspace(platform, corpus, people, early);
  workspace.setFolders(foldersOf(params));
  const publisher = new Publisher(connection, workspace, platform, pulls, docs);
  const indexing = new Indexing(connection, workspace, publisher, platform, capabilities.window?.workDoneProgress === true);
  follow(connection, workspace, publisher, indexing, params);
  answerForText(connection, workspace, publisher, params);
  answerContents(connection, workspace, platform);
  answerForAll(connection, workspace, indexing, docs, params);
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const uris = workspaceFolders?.map((folder) => folder.uri) ?? (rootUri ? [rootUri] : []);
  return uris.map(folderAddress);
}
