import { People } from "../corpus/people/people";
import type { NoteDocument } from "../document/document";
import { peopleOfDocument } from "../document/people";
import type { Span } from "../model/note";
import type { DocumentPeople, NameForm } from "../model/people";

/** A person of one document: the forms, and where each stands. */
export interface SpelledPerson {
  readonly name: string;
  readonly forms: readonly { readonly form: NameForm; readonly mentions: readonly Span[] }[];
  /** Whom a bare surname may mean. */
  readonly maybe: readonly string[];
}

/** Longer texts are no manuscripts, and what is typed into them must not wait. */
const LIMIT = 2_000_000;

/** The people of a document alone, without what the corpus knows. Several rules ask for them. */
export function peopleInOrder(document: NoteDocument): readonly SpelledPerson[] {
  if (document.length > LIMIT) return [];
  const people = peopleOfDocument(document);
  let ordered = asked.get(people);
  if (!ordered) asked.set(people, (ordered = inOrder(people)));
  return ordered;
}

const asked = new WeakMap<DocumentPeople, readonly SpelledPerson[]>();

function inOrder({ forms, mentions, aliases }: DocumentPeople): SpelledPerson[] {
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
