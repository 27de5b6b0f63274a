import type { Location, LocationLink } from "vscode-languageserver";
import type { Person } from "../../corpus/people/person";
import { peopleOfDocument } from "../../document/people";
import { rangeIn } from "../../facts/encoding";
import type { Span } from "../../model/note";
import { lineStartsOf, type Range } from "../../text";
import type { View } from "../../view";
import { personCard, personPage } from "./card";
import { placesOf } from "./known";

/** The card of the person under the cursor. */
export function personHover(view: View, offset: number, whole: boolean) {
  const found = view.people.personAt(view.document, offset);
  const mention = found && peopleOfDocument(view.document).mentions[found.mention];
  if (!found || !mention) return undefined;
  return { markdown: whole ? personPage(view, found.person) : personCard(view, found.person, mention), span: mention, more: true };
}

/** From a name to where the person is first named in full: in this document, else in the corpus; else to the entry in the people file, or to
 *  the first mention here. */
export function personDefinition(view: View, offset: number): LocationLink[] {
  const found = view.people.personAt(view.document, offset);
  const mention = found && peopleOfDocument(view.document).mentions[found.mention];
  if (!mention) return [];
  const full = linkToFullName(view, found.person, mention);
  if (full.length > 0) return full;
  const [entry] = personDeclaration(view, offset);
  if (entry) return [entry];
  const here = [...placesOf(view, found.person)].find(({ uri }) => uri === view.document.uri)?.places[0];
  return here ? [linkFrom(view, mention, here)] : [];
}

/** From a stretch of this document to where a person is first named in full. */
export function linkToFullName(view: View, person: Person, origin: Span): LocationLink[] {
  for (const { places } of placesOf(view, person)) {
    const full = places.find(({ form }) => form.split(/[\s.]+/).length > 1);
    if (full) return [linkFrom(view, origin, full)];
  }
  return [];
}

/** From a name to the entry of the person in the people file. */
export function personDeclaration(view: View, offset: number): LocationLink[] {
  const found = view.people.personAt(view.document, offset);
  const mention = found && peopleOfDocument(view.document).mentions[found.mention];
  const entry = found && view.people.entryOf(found.person);
  const { uri, text } = view.people.file;
  if (!mention || !entry || uri === undefined || text === undefined) return [];
  return [linkFrom(view, mention, { uri, range: rangeIn(lineStartsOf(text), entry) })];
}

function linkFrom({ document }: View, origin: Span, { uri, range }: { readonly uri: string; readonly range: Range }): LocationLink {
  return { originSelectionRange: document.rangeOf(origin), targetUri: uri, targetRange: range, targetSelectionRange: range };
}

/** All mentions of the person under the cursor, under every spelling, in the whole corpus. */
export function personReferences(view: View, offset: number): Location[] {
  const found = view.people.personAt(view.document, offset);
  const places = found ? [...placesOf(view, found.person)].flatMap((document) => document.places) : [];
  return places.map(({ uri, range }) => ({ uri, range }));
}

/** The same in this document alone. */
export function personHighlights(view: View, offset: number): Range[] {
  const found = view.people.personAt(view.document, offset);
  if (!found) return [];
  const { mentions } = peopleOfDocument(view.document);
  const own = new Set(found.person.units.filter((unit) => unit.document === view.document.uri).map(({ index }) => index));
  return mentions.filter(({ form, kind }) => kind === "name" && own.has(form)).map((mention) => view.document.rangeOf(mention));
}
