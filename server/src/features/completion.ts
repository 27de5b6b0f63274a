import { type CompletionItem, CompletionItemKind, type CompletionParams } from "vscode-languageserver";
import type { View } from "../view";
import { labelChoices } from "./notes/completion";

/** What may be written at the cursor: labels of notes, those without a call first. */
export function completion(view: View, params: CompletionParams): CompletionItem[] {
  const { document } = view;
  return labelChoices(document, document.offsetAt(params.position)).map(({ label, preview, called, replace }, at) => ({
    label,
    kind: CompletionItemKind.Reference,
    detail: preview,
    filterText: label,
    sortText: `${called ? 1 : 0}${String(at).padStart(6, "0")}`,
    textEdit: { range: document.rangeOf(replace), newText: `${label}]` },
  }));
}
