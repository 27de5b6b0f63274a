import type { FoldingRange } from "vscode-languageserver";
import type { View } from "../view";
import { noteFolds } from "./notes/folding";

/** What can be folded away: notes and runs of notes. */
export function foldingRange(view: View): FoldingRange[] {
  return noteFolds(view.document).map((fold) => ({ ...fold, kind: "region" }));
}
