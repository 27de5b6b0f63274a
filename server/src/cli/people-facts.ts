import { addTo } from "../by-key";
import { countsOf } from "../corpus/people/naming";
import { People } from "../corpus/people/people";
import type { Person } from "../corpus/people/person";
import type { NoteDocument } from "../document/document";
import { peopleOfDocument } from "../document/people";

interface Read {
  readonly path: string;
  readonly document: NoteDocument;
}

/** What `apparatus facts` prints of people: the names in each file, and whom they mean across all of them. */
export function peopleFacts(files: readonly Read[]): { mentions: Map<string, readonly unknown[]>; people: Record<string, unknown> } {
  const corpus = new People();
  for (const { path, document } of files) corpus.put(path, peopleOfDocument(document));
  const mentions = new Map(files.map(({ path, document }) => [path, mentionsIn(path, document, corpus)]));
  const described = new Map(files.map(({ path, document }) => [path, descriptionsIn(path, document)]));
  return { mentions, people: Object.fromEntries(corpus.all().map((person) => [person.id, personFact(person, described)])) };
}

function mentionsIn(path: string, document: NoteDocument, corpus: People): unknown[] {
  const { mentions, forms } = peopleOfDocument(document);
  return mentions
    .filter(({ kind }) => kind === "name")
    .flatMap((mention) => {
      const person = corpus.personOf(path, mention.form);
      if (!person) return [];
      const form = forms[mention.form];
      const title = form?.titles[0];
      return [{ range: document.rangeOf(mention), written: form?.written, person: person.id, ...(title ? { title } : {}) }];
    });
}

/** What a document says of people, by the number of the form. */
function descriptionsIn(path: string, document: NoteDocument): ReadonlyMap<number, readonly unknown[]> {
  const described = new Map<number, unknown[]>();
  for (const description of peopleOfDocument(document).descriptions) {
    const fact = { text: description.text, file: path, range: document.rangeOf(description) };
    addTo(described, description.form, fact);
  }
  return described;
}

function personFact(person: Person, described: ReadonlyMap<string, ReadonlyMap<number, readonly unknown[]>>): Record<string, unknown> {
  const descriptions = person.units.flatMap(({ document: path, index }) => described.get(path)?.get(index) ?? []);
  return {
    name: person.name,
    forms: Object.fromEntries([...countsOf(person.units)].sort(([, a], [, b]) => b - a)),
    ...(descriptions.length > 0 ? { descriptions } : {}),
    ...(person.maybe.length > 0 ? { maybe: person.maybe.map(({ id }) => id) } : {}),
  };
}
