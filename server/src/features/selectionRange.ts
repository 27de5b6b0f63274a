import type { Position, SelectionRange, SelectionRangeParams } from "vscode-languageserver";
import type { NoteDocument } from "../document/document";
import type { View } from "../view";
import { selectionSpans } from "./notes/selectionRange";

/** Growing selections around each position: note, paragraph, section. */
export function selectionRange(view: View, params: SelectionRangeParams): SelectionRange[] {
  return params.positions.map((position) => growing(view.document, position));
}

function growing(document: NoteDocument, position: Position): SelectionRange {
  let around: SelectionRange = { range: document.rangeOf({ from: 0, to: document.length }) };
  for (const span of selectionSpans(document, document.offsetAt(position)).reverse()) {
    around = { range: document.rangeOf(span), parent: around };
  }
  return around;
}
