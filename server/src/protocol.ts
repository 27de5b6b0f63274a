import type { PeopleDecision } from "./model/people";

/** What client and server say to each other beyond LSP. The client imports this file and no other of the server. */

/** Languages of the texts that are read; `quarto` and `rmd` come from the extensions of that name or from this one, `mdx` from that of MDX. */
export const TEXT_LANGUAGES: readonly string[] = [
  "markdown",
  "quarto",
  "rmd",
  "mdx",
  "plaintext",
  "latex",
  "tex",
  "org",
  "typst",
  "restructuredtext",
  "asciidoc",
  "html",
  "xhtml",
  "xml",
];

/** Scheme of the addresses of texts that are taken out of files, which the server tells by `workspace/textDocumentContent`. */
export const TEXT_SCHEME = "apparatus-text";

/** The address under which the text in a file is read: for `file:///book/thesis.docx` this is `apparatus-text://file/book/thesis.docx.md`. A file
 *  that is a text by itself has its own address. Scheme and authority stand where the authority stands, so that editors, which write no slashes
 *  before an empty one, write one address in one way. */
export function textAddress(uri: string): string {
  const ending = TEXT_ENDINGS.get(/\.(\w+)$/.exec(uri)?.[1]?.toLowerCase() ?? "");
  const [, scheme = "", authority, path = ""] = (ending && /^([a-z][\w.-]*):(?:\/\/([^/]*))?(\/.*)$/i.exec(uri)) || [];
  if (scheme === "" || scheme === TEXT_SCHEME) return uri;
  return `${TEXT_SCHEME}://${authority ? `${scheme}%2B${authority}` : scheme}${path}.${ending}`;
}

/** Files that wrap a text, by the ending of their names, with that of the text: it is written as Markdown, or as it lies on the pages. */
const TEXT_ENDINGS: ReadonlyMap<string, "md" | "txt"> = new Map([
  ["docx", "md"],
  ["odt", "md"],
  ["epub", "md"],
  ["pdf", "txt"],
]);

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

/** Server → client, notification: cards of people may tell other things than before, since the people file or the corpus has changed. */
export const peopleChanged = "apparatus/peopleChanged";

/** A `Hover` whose whole card tells more: the client may offer to open it, by a link of its own, since cards are never trusted. */
export interface CardHover {
  readonly contents: { readonly kind: "markdown"; readonly value: string };
  readonly range: { readonly start: CardParams["position"]; readonly end: CardParams["position"] };
  readonly more?: boolean;
}

/** Client → server, request: what can be decided about the name at a place; null where there is none. */
export const peopleChoices = "apparatus/peopleChoices";
export interface PeopleChoicesParams extends CardParams {
  readonly kind: PeopleDecision["kind"];
}
export interface PeopleChoices {
  /** What is decided: `Petr Chaadaev is the same person as…`. */
  readonly title: string;
  /** What can be done: `Choose a person, or type a part of the name`. */
  readonly prompt: string;
  /** The likeliest first. */
  readonly choices: readonly PeopleChoice[];
  /** Why there are none, where there are none. */
  readonly nothing: string;
  /** The decision for a name that is typed in place of `name`; absent where only the choices can be taken. */
  readonly free?: PeopleDecision & { readonly name: string };
}
export interface PeopleChoice {
  readonly label: string;
  /** Beside the label: `12 times in 3 documents`. */
  readonly description?: string;
  /** Below it: what the people file says. */
  readonly detail?: string;
  /** Worth offering without being asked. */
  readonly likely?: boolean;
  readonly decision: PeopleDecision;
}

/** Client → server, request: writes a decision into the people file by `workspace/applyEdit`, and tells what was done. */
export const decide = "apparatus/decide";
export interface DecideParams {
  readonly decision: PeopleDecision;
}
export interface Decided {
  /** The people file; null where nothing could be written. */
  readonly uri: string | null;
  /** What was done, or why nothing could be. */
  readonly message: string;
}

/** Client → server, request: how far the name at a place can be spelled in another way; with `choice` it is done by `workspace/applyEdit`. */
export const respell = "apparatus/respell";
export interface RespellParams extends CardParams {
  readonly newName: string;
  /** Label of the choice that is taken. */
  readonly choice?: string;
}
export interface RespellChoice {
  /** `In the whole manuscript` */
  readonly label: string;
  /** `12 places in 3 files` */
  readonly description: string;
}

/** Commands of a client that can ask, for code actions: one takes a decision, the other asks for one. */
export const decideCommand = "apparatus.decide";
export const askCommands: Readonly<Record<PeopleDecision["kind"], string>> = {
  same: "apparatus.samePerson",
  different: "apparatus.differentPeople",
  preferred: "apparatus.preferredSpelling",
  "not-a-person": "apparatus.notAPerson",
};

/** Kinds of the code actions that number all notes of a document anew, and that write a new note at the cursor. */
export const renumberKind = "source.renumberNotes";
export const insertKind = "refactor.insertNote";

/** Sent by the client in `initializationOptions`. */
export interface InitializationOptions {
  /** Folder where the server may keep its cache; absent: nothing is kept. */
  readonly cacheFolder?: string;
  /** Address of the folder with the pages of the rules, for a server that cannot tell from where it runs, as in a web worker. */
  readonly docs?: string;
  /** Address of the script that reads PDFs, where the server is a web worker. */
  readonly pdfjs?: string;
  /** Repairs may put the cursor into what they have written, as SnippetTextEdit of LSP 3.18. Needed only by clients that do not say so
   *  in the standard way, `workspace.workspaceEdit.snippetEditSupport`; the one of VS Code does. */
  readonly snippetEdits?: boolean;
  /** The client has the commands for decisions about people: it saves the people file, and asks where there is something to choose. */
  readonly asksAboutPeople?: boolean;
  /** Something else completes the fields of YAML files, by their schemas. */
  readonly completesYaml?: boolean;
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
