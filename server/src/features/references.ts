import type { Location, ReferenceParams } from "vscode-languageserver";
import type { View } from "../view";
import { noteReferences } from "./notes/references";

/** All places of what stands under the cursor: the calls of a note and, if asked for, the note. */
export function references(view: View, params: ReferenceParams): Location[] {
  const { document } = view;
  return noteReferences(document, document.offsetAt(params.position))
    .filter((mention) => params.context.includeDeclaration || !mention.defines)
    .map((mention) => ({ uri: document.uri, range: document.rangeOf(mention) }));
}
