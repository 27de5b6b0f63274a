import type { DeclarationParams, DefinitionParams, Location, LocationLink } from "vscode-languageserver";
import { callAt } from "../document/pairing";
import type { View } from "../view";
import { citationDefinition } from "./bibliography/jumps";
import { linkedEntryDefinition } from "./bibliography/linked";
import { noteDefinition } from "./notes/definition";
import { personDeclaration, personDefinition } from "./people/jumps";
import { perhapsDefinition } from "./people/perhaps";
import { isShortCitation } from "./sources/at";
import { sourceDefinition } from "./sources/definition";

/** Where a jump from the cursor leads: from a call to its note, from a citation to its entry, from a short form to its source, from
 *  a source cited in full to its entry, from a note to its calls. */
export function definition(view: View, params: DefinitionParams): LocationLink[] {
  const { document } = view;
  const offset = document.offsetAt(params.position);
  const called = callAt(document, offset) !== undefined;
  const entries = called ? [] : citationDefinition(document, offset);
  if (entries.length > 0) return entries;
  const toPerson = (): LocationLink[] => personDefinition(view, offset);
  const toSource = (): LocationLink[] => sourceDefinition(view, offset);
  const toEntry = (): LocationLink[] => linkedEntryDefinition(document, offset);
  // In `Moretti, Lettere, 44` the name stands for the work.
  const toPerhaps = (): LocationLink[] => perhapsDefinition(view, offset);
  const sure = isShortCitation(document, offset) ? [toSource, toEntry, toPerson] : [toPerson, toSource, toEntry];
  const ways = called ? [] : [...sure, toPerhaps];
  for (const way of ways) {
    const links = way();
    if (links.length > 0) return links;
  }
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
