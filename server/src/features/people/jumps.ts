import type { Location, LocationLink } from "vscode-languageserver";
import { peopleOfDocument } from "../../document/people";
import type { View } from "../../view";
import { locationOf, personCard, placesOf } from "./card";

/** The card of the person under the cursor. */
export function personHover(view: View, offset: number, whole: boolean) {
  const found = view.people.personAt(view.document, offset);
  const mention = found && peopleOfDocument(view.document).mentions[found.mention];
  return found && mention ? { markdown: personCard(view, found.person, whole), span: mention } : undefined;
}

/** From a name to where the person is first named in full: in this document, else in the corpus. */
export function personDefinition(view: View, offset: number): LocationLink[] {
  const found = view.people.personAt(view.document, offset);
  if (!found) return [];
  const places = placesOf(view, found.person);
  const words = (form: string): number => form.split(/[\s.]+/).length;
  const here = places.filter(({ uri }) => uri === view.document.uri);
  const fullest = (some: typeof places): (typeof places)[number] | undefined => {
    const most = Math.max(...some.map(({ form }) => words(form)));
    return most > 1 ? some.find(({ form }) => words(form) > 1) : undefined;
  };
  const target = fullest(here) ?? fullest(places) ?? here[0];
  const mention = peopleOfDocument(view.document).mentions[found.mention];
  if (!target || !mention) return [];
  const { uri, range } = locationOf(view, target);
  return [{ originSelectionRange: view.document.rangeOf(mention), targetUri: uri, targetRange: range, targetSelectionRange: range }];
}

/** All mentions of the person under the cursor, under every spelling, in the whole corpus. */
export function personReferences(view: View, offset: number): Location[] {
  const found = view.people.personAt(view.document, offset);
  return found ? placesOf(view, found.person).map((place) => locationOf(view, place)) : [];
}

/** The same in this document alone. */
export function personHighlights(view: View, offset: number) {
  const found = view.people.personAt(view.document, offset);
  if (!found) return [];
  return placesOf(view, found.person)
    .filter(({ uri }) => uri === view.document.uri)
    .map(({ span }) => view.document.rangeOf(span));
}
