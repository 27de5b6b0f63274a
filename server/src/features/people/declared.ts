import type { LocationLink } from "vscode-languageserver";
import type { Person } from "../../corpus/people/person";
import { type DeclaredPlace, declaredAt } from "../../document/declared";
import type { Steps } from "../../steps";
import type { View } from "../../view";
import type { Card } from "../card";
import { entryCard, personCard, personPage } from "./card";
import { linkToEntry, linkToFullName } from "./jumps";

/** The card of whom the people file means by the words under the cursor, where nobody was recognized: the user knows better. */
export function* declaredHover(view: View, offset: number, whole: boolean): Steps<Card | undefined> {
  const found = declaredUnder(view, offset);
  if (!found) return undefined;
  const person = yield* personOfEntry(view, found);
  if (!person) return { markdown: entryCard(found.entry), span: found, more: false };
  return { markdown: yield* whole ? personPage(view, person) : personCard(view, person), span: found, more: true };
}

/** From such words to the full name, else to the entry. */
export function* declaredDefinition(view: View, offset: number): Steps<LocationLink[]> {
  const found = declaredUnder(view, offset);
  if (!found) return [];
  const person = yield* personOfEntry(view, found);
  const full = person ? yield* linkToFullName(view, person, found) : [];
  return full.length > 0 ? full : linkToEntry(view, found.entry, found);
}

/** The words under the cursor by which the people file calls somebody, where nobody was recognized. */
export const declaredUnder = ({ document, people }: View, offset: number): DeclaredPlace | undefined =>
  declaredAt(document, people.declared, offset);

/** Whom the texts know under other names of the same entry. */
export function* personOfEntry({ document, people }: View, { entry }: DeclaredPlace): Steps<Person | undefined> {
  return (yield* people.everyone(document)).find((person) => people.entryOf(person) === entry);
}
