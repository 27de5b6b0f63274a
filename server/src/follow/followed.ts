import type { ClientCapabilities, Connection } from "vscode-languageserver";
import type { ShowPeople } from "../answer/show-people";
import type { Indexing } from "../indexing";
import type { Publisher } from "../publish";
import type { Workspace } from "../workspace";
import type { Citing } from "./citing";

/** What is told when the client has changed something. */
export interface Followed {
  readonly connection: Connection;
  readonly capabilities: ClientCapabilities;
  readonly workspace: Workspace;
  readonly publisher: Publisher;
  readonly indexing: Indexing;
  readonly citing: Citing;
  readonly showPeople: ShowPeople;
  /** Soon looks whether other chapters say something else now. */
  readonly lookAtChapters: () => void;
  /** Has the client ask for problems anew. */
  readonly askAgain: () => void;
}

/** Reads the open documents again, as when the settings by which they are read have changed. */
export function readAgain({ workspace, publisher, citing, askAgain }: Followed): void {
  for (const uri of workspace.documents.keys()) {
    workspace.reread(uri);
    publisher.changed(uri);
  }
  workspace.bibliographies.foldersChanged();
  citing.all();
  askAgain();
}

/** Looks what lies around an open document, and shows it anew where another engine than before reads it. */
export async function lookAround({ workspace, publisher, citing, askAgain }: Followed, uri: string): Promise<void> {
  if (!(await workspace.lookAround(uri))) return;
  publisher.changed(uri);
  askAgain();
  await citing.document(uri);
}
