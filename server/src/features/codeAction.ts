import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { NoteDocument } from "../document/document";
import { insertKind, renumberKind } from "../protocol";
import type { Edit, Fix } from "../rules/rule";
import { type FoundFix, findingsInSteps, fixesAt } from "../rules/run";
import type { Steps } from "../steps";
import { isTakenOut } from "../uris";
import type { View } from "../view";
import { diagnosticOf } from "./diagnostic";
import { insertNote } from "./notes/insert";
import { renumberActions } from "./notes/renumber";
import { personActions } from "./people/actions";

/** What the client understands: snippets, which put the cursor into what a repair has written. */
export interface KnownEdits {
  readonly snippets: boolean;
  /** The client has the commands for decisions about people. */
  readonly asksAboutPeople: boolean;
}

/** The repairs of all findings that the selection touches: each one edit of the current text, undone in one step. On a name, what
 *  can be decided about the person. What silences a finding comes behind what answers it. */
export function* codeAction(view: View, params: CodeActionParams, docs: string, known: KnownEdits): Steps<CodeAction[]> {
  const { only } = params.context;
  const wants = (kind: string): boolean => !only || only.some((each) => each === "" || kind === each || kind.startsWith(`${each}.`));
  const { mending, silencing } = wants(CodeActionKind.QuickFix) ? yield* repairs(view, params, docs, known) : NO_REPAIRS;
  const asked = wants(CodeActionKind.QuickFix) || wants(CodeActionKind.Refactor);
  const decisions = asked ? yield* personActions(view, params, known.asksAboutPeople) : [];
  return [
    ...mending,
    ...decisions.filter(({ kind }) => wants(kind ?? "")),
    ...silencing,
    ...(only && !isTakenOut(view.document.uri)
      ? writing(view.document, params, wants).map(({ kind, title, ...fix }) => ({
          title,
          kind,
          edit: editOf(view.document, { title, ...fix }, known),
        }))
      : []),
  ];
}

/** What is no repair: a new note, all notes numbered anew. It takes longer, and is offered only where it is asked for. */
function writing(
  document: NoteDocument,
  { range }: CodeActionParams,
  wants: (kind: string) => boolean,
): (Fix & { readonly kind: string })[] {
  const inserted = wants(insertKind) ? insertNote(document, document.offsetAt(range.start)) : undefined;
  return [
    ...(inserted ? [{ ...inserted, kind: insertKind }] : []),
    ...(wants(renumberKind) ? renumberActions(document).map((fix) => ({ ...fix, kind: renumberKind })) : []),
  ];
}

interface Repairs {
  readonly mending: readonly CodeAction[];
  readonly silencing: readonly CodeAction[];
}

const NO_REPAIRS: Repairs = { mending: [], silencing: [] };

function* repairs(view: View, params: CodeActionParams, docs: string, known: KnownEdits): Steps<Repairs> {
  const { document } = view;
  yield* findingsInSteps(document, view.config);
  const span = { from: document.offsetAt(params.range.start), to: document.offsetAt(params.range.end) };
  const found = fixesAt(document, view.config, span);
  const actionOf = ({ finding, fix }: FoundFix): CodeAction => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(document, finding, docs)],
    ...(fix.preferred ? { isPreferred: true } : {}),
    edit: editOf(document, fix, known),
  });
  return {
    mending: found.filter(({ silences }) => !silences).map(actionOf),
    silencing: found.filter(({ silences }) => silences).map(actionOf),
  };
}

function editOf(document: NoteDocument, fix: Fix, { snippets }: KnownEdits): WorkspaceEdit {
  const { uri, version } = document;
  return { documentChanges: [{ textDocument: { uri, version }, edits: editsOf(document, fix, snippets) }] };
}

function editsOf(document: NoteDocument, fix: Fix, snippets: boolean): (TextEdit | SnippetTextEdit)[] {
  return fix.edits.map((edit, at) => {
    const cursor = snippets && fix.cursor?.edit === at ? snippetOf(document, edit, fix.cursor.into) : undefined;
    return cursor ?? textEdit(document, edit);
  });
}

const textEdit = (document: NoteDocument, edit: Edit): TextEdit => ({ range: document.rangeOf(edit), newText: edit.text });

/** The edit as a snippet. Editors give every line of a snippet the indentation of the line it begins in, which would put a new note into
 *  the one above: there it begins with the next line, and the line break that led it ends it. Undefined where there is no next line. */
function snippetOf(document: NoteDocument, edit: Edit, into: number): SnippetTextEdit | undefined {
  const lineStart = edit.from - document.positionAt(edit.from).character;
  const indented = /^[ \t]/.test(document.slice(lineStart, edit.from));
  const size = indented ? (/^\r?\n/.exec(edit.text)?.[0].length ?? 0) : 0;
  const led = edit.text.slice(0, size);
  if (indented && (edit.from !== edit.to || size === 0 || document.slice(edit.to, edit.to + size) !== led)) return undefined;
  const moved = { from: edit.from + size, to: edit.to + size, text: edit.text.slice(size) + led };
  return { range: document.rangeOf(moved), snippet: { kind: "snippet", value: withCursor(moved, into - size) } };
}

/** The new text as a snippet whose final cursor stands `into` units in: `[^7]: $0`. */
function withCursor(edit: Edit, into: number): string {
  const plain = (text: string): string => text.replace(/[\\$}]/g, "\\$&");
  return `${plain(edit.text.slice(0, into))}$0${plain(edit.text.slice(into))}`;
}
