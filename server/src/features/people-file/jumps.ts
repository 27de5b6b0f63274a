import type { Location, LocationLink, TextDocumentPositionParams } from "vscode-languageserver";
import { locationsOf } from "../definition";
import { placesOf } from "../people/known";
import { namedAt, type PeopleFileView } from "./view";

/** From a name in the people file to where that spelling is mentioned first; else to the first mention of the person. */
export function peopleFileDefinition(view: PeopleFileView, { position }: TextDocumentPositionParams): LocationLink[] {
  const named = namedAt(view, position);
  const places = named?.person ? [...placesOf(view.known, named.person)].flatMap((document) => document.places) : [];
  const target = places.find(({ form }) => form === named?.word) ?? places[0];
  if (!named || !target) return [];
  const { uri, range } = target;
  return [{ originSelectionRange: named.range, targetUri: uri, targetRange: range, targetSelectionRange: range }];
}

/** The same for clients that know no links. */
export const plainPeopleFileDefinition = (view: PeopleFileView, params: TextDocumentPositionParams): Location[] =>
  locationsOf(peopleFileDefinition(view, params));

/** All mentions of the person whose name stands there, under every spelling. */
export function peopleFileReferences(view: PeopleFileView, { position }: TextDocumentPositionParams): Location[] {
  const person = namedAt(view, position)?.person;
  const places = person ? [...placesOf(view.known, person)].flatMap((document) => document.places) : [];
  return places.map(({ uri, range }) => ({ uri, range }));
}
