import { type DocumentHighlight, DocumentHighlightKind, type DocumentHighlightParams } from "vscode-languageserver";
import type { View } from "../view";
import { noteReferences } from "./notes/references";

/** The note under the cursor with its calls. */
export function documentHighlight(view: View, params: DocumentHighlightParams): DocumentHighlight[] {
  const { document } = view;
  return noteReferences(document, document.offsetAt(params.position)).map((mention) => ({
    range: document.rangeOf(mention),
    kind: mention.defines ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
