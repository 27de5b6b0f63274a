import { type DocumentHighlight, DocumentHighlightKind, type DocumentHighlightParams } from "vscode-languageserver";
import { callAt } from "../document/pairing";
import type { Steps } from "../steps";
import type { View } from "../view";
import { noteReferences } from "./notes/references";
import { personHighlights } from "./people/references";

/** The person under the cursor under every spelling; else the note with its calls. */
export function* documentHighlight(view: View, params: DocumentHighlightParams): Steps<DocumentHighlight[]> {
  const { document } = view;
  const offset = document.offsetAt(params.position);
  const called = callAt(document, offset) !== undefined;
  if (!called) yield* view.people.upToDate(document);
  const mentions = called ? [] : yield* personHighlights(view, offset);
  if (mentions.length > 0) return mentions.map((range) => ({ range, kind: DocumentHighlightKind.Text }));
  return noteReferences(document, offset).map((mention) => ({
    range: document.rangeOf(mention),
    kind: mention.defines ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
