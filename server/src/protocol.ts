/** What client and server say to each other beyond LSP. The client imports this file and no other of the server. */

/** Client → server, notification: the editor that has the focus, so that the status speaks of its document. */
export const activeEditor = "apparatus/activeEditor";
export interface ActiveEditorParams {
  readonly uri: string | null;
}

/** Server → client, notification: what the status item shows. All words come from the server. */
export const status = "apparatus/status";
export interface StatusParams {
  /** `118 notes, 3 problems`; empty hides the item. */
  readonly text: string;
  /** Markdown, never trusted: which flavour was chosen and why, how far the index is. */
  readonly tooltip: string;
  /** For screen readers. */
  readonly label: string;
  readonly problems: number;
  readonly busy: boolean;
}

/** Client → server, request without parameters: which files are indexed, and which are not and why, as a Markdown page. */
export const whatIsIndexed = "apparatus/whatIsIndexed";

/** Client → server, request: the whole card of what stands at a place, as a Markdown page; null where there is none. */
export const card = "apparatus/card";
export interface CardParams {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

/** Sent by the client in `initializationOptions`. */
export interface InitializationOptions {
  /** Folder where the server may keep its cache; absent: nothing is kept. */
  readonly cacheFolder?: string;
  /** Address of the folder with the pages of the rules, for a server that cannot tell from where it runs, as in a web worker. */
  readonly docs?: string;
  /** Repairs may put the cursor into what they have written, as SnippetTextEdit of LSP 3.18. Needed only by clients that do not say so
   *  in the standard way, `workspace.workspaceEdit.snippetEditSupport`; the one of VS Code does. */
  readonly snippetEdits?: boolean;
}

/** Server → client, request, in the browser only: what lies in a folder; null where it cannot be read. */
export const webFolder = "apparatus/webFolder";
export interface WebFolderParams {
  readonly uri: string;
}
export interface WebFolderItem {
  readonly name: string;
  readonly uri: string;
  readonly kind: "file" | "folder" | "other";
  readonly size: number;
  /** Time of the last change, in microseconds. */
  readonly changed: number;
}

/** Server → client, request, in the browser only: the bytes of a file; null where it cannot be read. */
export const webFile = "apparatus/webFile";
export interface WebFileParams {
  readonly uri: string;
}
