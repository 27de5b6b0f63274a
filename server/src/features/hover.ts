import type { Hover, HoverParams } from "vscode-languageserver";
import type { NoteDocument } from "../document";
import { callAt } from "../pairing";
import type { View } from "../view";
import { type Card, noteHover } from "./notes/hover";
import { sourceHover } from "./sources/hover";

/** The card of what stands under the cursor. */
export function hover(view: View, params: HoverParams): Hover | null {
  const offset = view.document.offsetAt(params.position);
  const card = cardAt(view.document, offset);
  return card ? { contents: { kind: "markdown", value: card.markdown }, range: view.document.rangeOf(card.span) } : null;
}

/** The same card as a page of its own. */
export function wholeCard(view: View, params: HoverParams): string | null {
  return cardAt(view.document, view.document.offsetAt(params.position))?.markdown ?? null;
}

/** On a call its note; in a note the source that it names, else what the note hangs on. */
function cardAt(document: NoteDocument, offset: number): Card | undefined {
  return (callAt(document, offset) ? undefined : sourceHover(document, offset)) ?? noteHover(document, offset);
}
