import type { LocationLink } from "vscode-languageserver";
import type { Person } from "../../corpus/people/person";
import { peopleOfDocument } from "../../document/people";
import { rangeIn } from "../../facts/encoding";
import type { Span } from "../../model/note";
import type { Steps } from "../../steps";
import { lineStartsOf, type Range } from "../../text";
import type { View } from "../../view";
import type { Card } from "../card";
import { personCard, personPage } from "./card";
import { placesOf } from "./known";

/** The card of the person under the cursor. */
export function* personHover(view: View, offset: number, whole: boolean): Steps<Card | undefined> {
  const found = view.people.personAt(view.document, offset);
  const mention = found && peopleOfDocument(view.document).mentions[found.mention];
  if (!found || !mention) return undefined;
  const markdown = whole ? yield* personPage(view, found.person) : yield* personCard(view, found.person, mention);
  return { markdown, span: mention, more: true };
}

/** From a name to where the person is first named in full: in this document, else in the corpus; else to the entry in the people file, or to
 *  the first mention here. From a surname that may mean several people to each of them. */
export function* personDefinition(view: View, offset: number): Steps<LocationLink[]> {
  const found = view.people.personAt(view.document, offset);
  const mention = found && peopleOfDocument(view.document).mentions[found.mention];
  if (!mention) return [];
  const full: LocationLink[] = [];
  const { maybe } = found.person;
  for (const person of maybe.length > 0 ? maybe : [found.person]) full.push(...(yield* linkToFullName(view, person, mention)));
  if (full.length > 0) return full;
  const [entry] = personDeclaration(view, offset);
  if (entry) return [entry];
  // The open document comes first.
  for (const { uri, places } of placesOf(view, found.person)) {
    const [first] = places;
    return uri === view.document.uri && first ? [linkFrom(view, mention, first)] : [];
  }
  return [];
}

/** From a stretch of this document to where a person is first named in full. */
export function* linkToFullName(view: View, person: Person, origin: Span): Steps<LocationLink[]> {
  for (const { places } of placesOf(view, person)) {
    const full = places.find(({ form }) => form.split(/[\s.]+/).length > 1);
    if (full) return [linkFrom(view, origin, full)];
    yield;
  }
  return [];
}

/** From a name to the entry of the person in the people file. */
export function personDeclaration(view: View, offset: number): LocationLink[] {
  const found = view.people.personAt(view.document, offset);
  const mention = found && peopleOfDocument(view.document).mentions[found.mention];
  const entry = found && view.people.entryOf(found.person);
  return mention && entry ? linkToEntry(view, entry, mention) : [];
}

/** From a stretch of this document to an entry of the people file. */
export function linkToEntry(view: View, entry: Span, origin: Span): LocationLink[] {
  const { uri, text } = view.people.file;
  return uri === undefined || text === undefined ? [] : [linkFrom(view, origin, { uri, range: rangeIn(lineStartsOf(text), entry) })];
}

function linkFrom({ document }: View, origin: Span, { uri, range }: { readonly uri: string; readonly range: Range }): LocationLink {
  return { originSelectionRange: document.rangeOf(origin), targetUri: uri, targetRange: range, targetSelectionRange: range };
}
