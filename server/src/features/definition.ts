import type { DefinitionParams, Location, LocationLink } from "vscode-languageserver";
import type { View } from "../view";
import { noteDefinition } from "./notes/definition";

/** Where a jump from the cursor leads: from a call to its note, from a note to its calls. */
export function definition(view: View, params: DefinitionParams): LocationLink[] {
  const { document } = view;
  return noteDefinition(document, document.offsetAt(params.position)).map(({ origin, target, label }) => ({
    originSelectionRange: document.rangeOf(origin),
    targetUri: document.uri,
    targetRange: document.rangeOf(target),
    targetSelectionRange: document.rangeOf(label),
  }));
}

/** The same for clients that know no links. */
export function plainDefinition(view: View, params: DefinitionParams): Location[] {
  return definition(view, params).map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
}
