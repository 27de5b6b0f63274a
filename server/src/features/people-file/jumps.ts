import type { Location, LocationLink, TextDocumentPositionParams } from "vscode-languageserver";
import type { Person } from "../../corpus/people/person";
import type { NoteDocument } from "../../document/document";
import type { Steps } from "../../steps";
import { locationsOf } from "../definition";
import { type PersonPlace, placesOf } from "../people/known";
import { placesOfBoth, textsAround } from "../people/references";
import { namedAt, type PeopleFileView } from "./view";

/** From a name in the people file to where that spelling is mentioned first; else to the first mention of the person. */
export function* peopleFileDefinition(view: PeopleFileView, { position }: TextDocumentPositionParams): Steps<LocationLink[]> {
  const named = yield* namedAt(view, position);
  const target = named?.person && (yield* firstPlace(view, named.person, named.word));
  if (!named || !target) return [];
  const { uri, range } = target;
  return [{ originSelectionRange: named.range, targetUri: uri, targetRange: range, targetSelectionRange: range }];
}

/** The same for clients that know no links. */
export function* plainPeopleFileDefinition(view: PeopleFileView, params: TextDocumentPositionParams): Steps<Location[]> {
  return locationsOf(yield* peopleFileDefinition(view, params));
}

/** All mentions of the person whose name stands there, under every spelling; in the texts that are handed over, those that nobody would take for
 *  a name too. */
export function* peopleFileReferences(
  view: PeopleFileView,
  { position }: TextDocumentPositionParams,
  texts: readonly NoteDocument[] = [],
): Steps<Location[]> {
  const named = yield* namedAt(view, position);
  return named ? yield* placesOfBoth(view.known, named.person, named.entry, texts) : [];
}

/** Which texts are to be read for them. */
export function* textsOfPeopleFile(view: PeopleFileView, { position }: TextDocumentPositionParams): Steps<readonly string[]> {
  const named = yield* namedAt(view, position);
  return named?.entry ? textsAround(view.known) : [];
}

/** The first place where a person is mentioned by that spelling, else the first of all. */
function* firstPlace(view: PeopleFileView, person: Person, word: string): Steps<PersonPlace | undefined> {
  let first: PersonPlace | undefined;
  for (const { places } of placesOf(view.known, person)) {
    const target = places.find(({ form }) => form === word);
    if (target) return target;
    first ??= places[0];
    yield;
  }
  return first;
}
