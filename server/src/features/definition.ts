import type { DeclarationParams, DefinitionParams, Location, LocationLink } from "vscode-languageserver";
import { callAt } from "../document/pairing";
import type { View } from "../view";
import { citationDefinition } from "./bibliography/jumps";
import { linkedEntryDefinition } from "./bibliography/linked";
import { noteDefinition } from "./notes/definition";
import { personDeclaration, personDefinition } from "./people/jumps";
import { sourceDefinition } from "./sources/definition";

/** Where a jump from the cursor leads: from a call to its note, from a citation to its entry, from a short form to its source, from
 *  a source cited in full to its entry, from a note to its calls. */
export function definition(view: View, params: DefinitionParams): LocationLink[] {
  const { document } = view;
  const offset = document.offsetAt(params.position);
  const called = callAt(document, offset) !== undefined;
  const entries = called ? [] : citationDefinition(document, offset);
  if (entries.length > 0) return entries;
  const person = called ? [] : personDefinition(view, offset);
  if (person.length > 0) return person;
  const sources = called ? [] : sourceDefinition(view, offset);
  if (sources.length > 0) return sources;
  const linked = called ? [] : linkedEntryDefinition(document, offset);
  if (linked.length > 0) return linked;
  return noteDefinition(document, offset).map(({ origin, target, label }) => ({
    originSelectionRange: document.rangeOf(origin),
    targetUri: document.uri,
    targetRange: document.rangeOf(target),
    targetSelectionRange: document.rangeOf(label),
  }));
}

/** From a name to the entry of the person in the people file; from all else, and where there is none, as `definition` leads. */
export function declaration(view: View, params: DeclarationParams): LocationLink[] {
  const offset = view.document.offsetAt(params.position);
  const entry = callAt(view.document, offset) ? [] : personDeclaration(view, offset);
  return entry.length > 0 ? entry : definition(view, params);
}

/** The same for clients that know no links. */
export const plainDefinition = (view: View, params: DefinitionParams): Location[] => locationsOf(definition(view, params));

export const plainDeclaration = (view: View, params: DeclarationParams): Location[] => locationsOf(declaration(view, params));

/** Where links lead. */
export const locationsOf = (links: readonly LocationLink[]): Location[] =>
  links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
