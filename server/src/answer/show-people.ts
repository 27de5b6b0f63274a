import type { ClientCapabilities, Connection } from "vscode-languageserver";
import type { Platform } from "../platform/platform";
import { peopleChanged } from "../protocol";
import type { Publisher } from "../publish";
import { refresh } from "../refused";
import type { Workspace } from "../workspace";

/** Milliseconds of quiet before what the people file says is shown in the texts. */
const DELAY = 200;

/** Keeps what the texts show of people in step with the people file and the corpus. */
export class ShowPeople {
  #cancel: (() => void) | undefined;

  constructor(
    readonly connection: Connection,
    readonly workspace: Workspace,
    readonly publisher: Publisher,
    readonly platform: Platform,
    readonly capabilities: ClientCapabilities,
  ) {}

  /** Reads the people file again, once after the last of many changes, and shows what it says. */
  soon(): void {
    this.#cancel?.();
    this.#cancel = this.platform.later(DELAY, async () => {
      await this.workspace.peopleFiles.read();
      this.publisher.peopleFiles();
      this.now();
    });
  }

  /** Has the client ask anew for marked names, hints and problems. */
  now(): void {
    const { semanticTokens, inlayHint, diagnostics } = this.capabilities.workspace ?? {};
    if (semanticTokens?.refreshSupport) refresh(this.connection, "semanticTokens");
    if (inlayHint?.refreshSupport) refresh(this.connection, "inlayHint");
    if (this.publisher.pulls && diagnostics?.refreshSupport) refresh(this.connection, "diagnostic");
    // Other clients, which tell no active editor, have no use for it.
    if (this.publisher.active !== undefined) void this.connection.sendNotification(peopleChanged);
    for (const uri of this.workspace.documents.keys()) this.publisher.changed(uri);
  }
}
