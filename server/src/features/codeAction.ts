import { type CodeAction, CodeActionKind, type CodeActionParams, type SnippetTextEdit, type TextEdit } from "vscode-languageserver";
import type { NoteDocument } from "../document";
import type { Edit, Fix } from "../model/rule";
import { fixesAt } from "../rules/run";
import type { View } from "../view";
import { diagnosticOf } from "./diagnostics";

/** The repairs of all findings that the selection touches: each one edit of the current text, undone in one step.
 *  `snippets` says that the client can put the cursor into what a repair has written. */
export function codeAction(view: View, params: CodeActionParams, docs: string, snippets: boolean): CodeAction[] {
  const { only } = params.context;
  if (only && !only.some((kind) => kind === "" || kind === CodeActionKind.QuickFix)) return [];
  const { document } = view;
  const span = { from: document.offsetAt(params.range.start), to: document.offsetAt(params.range.end) };
  return fixesAt(document, view.config, span).map(({ finding, fix }) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(document, finding, docs)],
    ...(fix.preferred ? { isPreferred: true } : {}),
    edit: {
      documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: editsOf(document, fix, snippets) }],
    },
  }));
}

function editsOf(document: NoteDocument, fix: Fix, snippets: boolean): (TextEdit | SnippetTextEdit)[] {
  return fix.edits.map((edit, at) => {
    const range = document.rangeOf(edit);
    if (snippets && fix.cursor?.edit === at) return { range, snippet: { kind: "snippet", value: withCursor(edit, fix.cursor.into) } };
    return { range, newText: edit.text };
  });
}

/** The new text as a snippet whose final cursor stands `into` units in: `[^7]: $0`. */
function withCursor(edit: Edit, into: number): string {
  const plain = (text: string): string => text.replace(/[\\$}]/g, "\\$&");
  return `${plain(edit.text.slice(0, into))}$0${plain(edit.text.slice(into))}`;
}
