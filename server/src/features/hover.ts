import type { Hover, HoverParams } from "vscode-languageserver-protocol";
import type { View } from "../view";
import { noteHover } from "./notes/hover";

/** The card of what stands under the cursor. */
export function hover(view: View, params: HoverParams): Hover | null {
  const offset = view.document.offsetAt(params.position);
  const card = noteHover(view.document, offset);
  return card ? { contents: { kind: "markdown", value: card.markdown }, range: view.document.rangeOf(card.span) } : null;
}
