import type { DeclarationParams, DefinitionParams, Location, LocationLink } from "vscode-languageserver";
import { callAt } from "../document/pairing";
import { sourcesInSteps } from "../document/sources";
import type { Steps } from "../steps";
import type { View } from "../view";
import { citationDefinition } from "./bibliography/jumps";
import { linkedEntryDefinition } from "./bibliography/linked";
import { noteDefinition } from "./notes/definition";
import { declaredDefinition } from "./people/declared";
import { personDeclaration, personDefinition } from "./people/jumps";
import { perhapsDefinition } from "./people/perhaps";
import { isShortCitation } from "./sources/at";
import { sourceDefinition } from "./sources/definition";

/** Where a jump from the cursor leads: from a call to its note, from a citation to its entry, from a short form to its source, from
 *  a source cited in full to its entry, from a note to its calls. */
export function* definition(view: View, params: DefinitionParams): Steps<LocationLink[]> {
  const { document } = view;
  const offset = document.offsetAt(params.position);
  const called = callAt(document, offset) !== undefined;
  const entries = called ? [] : citationDefinition(document, offset);
  if (entries.length > 0) return entries;
  if (!called) {
    yield* sourcesInSteps(document);
    yield* view.people.upToDate(document);
    const links = yield* toPersonOrWork(view, offset);
    if (links.length > 0) return links;
  }
  return noteDefinition(document, offset).map(({ origin, target, label }) => ({
    originSelectionRange: document.rangeOf(origin),
    targetUri: document.uri,
    targetRange: document.rangeOf(target),
    targetSelectionRange: document.rangeOf(label),
  }));
}

function* toPersonOrWork(view: View, offset: number): Steps<LocationLink[]> {
  const { document } = view;
  const toWork = (): LocationLink[] => {
    const links = sourceDefinition(view, offset);
    return links.length > 0 ? links : linkedEntryDefinition(document, offset);
  };
  // In `Moretti, Lettere, 44` the name stands for the work.
  const isWork = isShortCitation(document, offset);
  const work = isWork ? toWork() : [];
  if (work.length > 0) return work;
  const person = yield* personDefinition(view, offset);
  if (person.length > 0) return person;
  const links = isWork ? [] : toWork();
  if (links.length > 0) return links;
  const declared = yield* declaredDefinition(view, offset);
  return declared.length > 0 ? declared : yield* perhapsDefinition(view, offset);
}

/** From a name to the entry of the person in the people file; from all else, and where there is none, as `definition` leads. */
export function* declaration(view: View, params: DeclarationParams): Steps<LocationLink[]> {
  const offset = view.document.offsetAt(params.position);
  yield* view.people.upToDate(view.document);
  const entry = callAt(view.document, offset) ? [] : personDeclaration(view, offset);
  return entry.length > 0 ? entry : yield* definition(view, params);
}

/** The same for clients that know no links. */
export function* plainDefinition(view: View, params: DefinitionParams): Steps<Location[]> {
  return locationsOf(yield* definition(view, params));
}

/** A declaration for clients that know no links. */
export function* plainDeclaration(view: View, params: DeclarationParams): Steps<Location[]> {
  return locationsOf(yield* declaration(view, params));
}

/** Where links lead. */
export const locationsOf = (links: readonly LocationLink[]): Location[] =>
  links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
