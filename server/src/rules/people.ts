import { People } from "../corpus/people/people";
import type { NoteDocument } from "../document/document";
import { peopleOfDocument } from "../document/people";
import type { Span } from "../model/note";
import type { NameForm } from "../model/people";

/** A person of one document: the forms, and where each stands. */
export interface SpelledPerson {
  readonly name: string;
  readonly forms: readonly { readonly form: NameForm; readonly mentions: readonly Span[] }[];
  /** Whom a bare surname may mean. */
  readonly maybe: readonly string[];
}

/** Longer texts are no manuscripts, and what is typed into them must not wait. */
const LIMIT = 2_000_000;

/** The people of a document alone, without what the corpus knows. */
export function peopleInOrder(document: NoteDocument): SpelledPerson[] {
  if (document.length > LIMIT) return [];
  const { forms, mentions, aliases } = peopleOfDocument(document);
  const people = new People();
  people.put("", { forms, aliases });
  const places = forms.map((): Span[] => []);
  for (const { form, kind, from, to } of mentions) if (kind === "name") places[form]?.push({ from, to });
  return people.all().map(({ name, units, maybe }) => ({
    name,
    forms: units.map(({ form, index }) => ({ form, mentions: places[index] ?? [] })),
    maybe: maybe.map((person) => person.name),
  }));
}
