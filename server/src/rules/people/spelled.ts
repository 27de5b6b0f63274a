import { People } from "../../corpus/people/people";
import type { NoteDocument } from "../../document/document";
import { Memory } from "../../document/memory";
import { peopleOfDocument } from "../../document/people";
import type { Span } from "../../model/note";
import type { DocumentPeople, NameForm } from "../../model/people";

/** A person of one document: the forms, and where each stands. */
export interface SpelledPerson {
  readonly name: string;
  /** The user has said that this is the name. */
  readonly preferred: boolean;
  readonly forms: readonly SpelledForm[];
  /** Forms of the same person in the other chapters of the manuscript. */
  readonly elsewhere: readonly NameForm[];
  /** Whom a bare surname may mean. */
  readonly maybe: readonly string[];
}

export interface SpelledForm {
  readonly form: NameForm;
  readonly mentions: readonly SpelledMention[];
}

export interface SpelledMention extends Span {
  /** It stands as the author or the editor of a work, as the title page has it. */
  readonly onTitlePage: boolean;
}

/** Whichever apostrophe is typed, `O'Brien` or `O’Brien`, it is one name and printed so. */
export const typed = (name: string): string => name.replaceAll("’", "'");

/** Longer texts are no manuscripts, and what is typed into them must not wait. */
const LIMIT = 2_000_000;

/** The people of a document among those of its manuscript. Several rules ask for them. */
export function peopleInOrder(document: NoteDocument): readonly SpelledPerson[] {
  if (document.length > LIMIT) return [];
  const people = peopleOfDocument(document);
  const { circle } = document;
  const known = asked.get(document);
  if (known?.people === people && known.circle === circle) return known.ordered;
  const ordered = inOrder(document, people);
  asked.set(document, { people, circle, ordered });
  return ordered;
}

const asked = new Memory<{ people: DocumentPeople; circle: NoteDocument["circle"]; ordered: readonly SpelledPerson[] }>();

function inOrder({ uri, circle }: NoteDocument, { forms, mentions, aliases }: DocumentPeople): SpelledPerson[] {
  const people = circle?.people ?? new People();
  people.put(uri, { forms, aliases });
  const places = forms.map((): SpelledMention[] => []);
  for (const { form, kind, role, from, to } of mentions)
    if (kind === "name") places[form]?.push({ from, to, onTitlePage: role === "author" || role === "editor" });
  return people.all().flatMap(({ name, preferred, units, maybe }) => {
    const own = units.filter(({ document }) => document === uri);
    if (own.length === 0) return [];
    return [
      {
        name,
        preferred: preferred === true,
        forms: own.map(({ form, index }) => ({ form, mentions: places[index] ?? [] })),
        elsewhere: units.flatMap(({ document, form }) => (document === uri ? [] : [form])),
        maybe: maybe.map((person) => person.name),
      },
    ];
  });
}
