import type { Hover, HoverParams } from "vscode-languageserver";
import type { View } from "../view";
import { noteHover } from "./notes/hover";

/** The card of what stands under the cursor. */
export function hover(view: View, params: HoverParams): Hover | null {
  const offset = view.document.offsetAt(params.position);
  const card = noteHover(view.document, offset);
  return card ? { contents: { kind: "markdown", value: card.markdown }, range: view.document.rangeOf(card.span) } : null;
}

/** The same card as a page of its own. */
export function wholeCard(view: View, params: HoverParams): string | null {
  return noteHover(view.document, view.document.offsetAt(params.position))?.markdown ?? null;
}
