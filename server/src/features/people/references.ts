import type { DocumentHighlightParams, Location } from "vscode-languageserver";
import type { PersonEntry } from "../../corpus/people/decisions";
import type { Person } from "../../corpus/people/person";
import { declaredOf } from "../../document/declared";
import type { NoteDocument } from "../../document/document";
import { callAt } from "../../document/pairing";
import { peopleOfDocument } from "../../document/people";
import type { Span } from "../../model/note";
import type { Steps } from "../../steps";
import type { Range } from "../../text";
import { isTakenOut } from "../../uris";
import type { View } from "../../view";
import { declaredUnder, personOfEntry } from "./declared";
import { allPlacesOf } from "./known";
import type { PeopleView } from "./known-document";

/** All mentions of the person under the cursor, under every spelling, in the whole corpus; and in the texts that are handed over, the words by
 *  which only the people file calls the person. */
export function* personReferences(view: View, offset: number, texts: readonly NoteDocument[]): Steps<Location[]> {
  const { person, entry } = yield* whoIsAt(view, offset);
  return yield* placesOfBoth(view, person, entry, [view.document, ...texts]);
}

/** The same of whom is known already. */
export function* placesOfBoth(
  view: PeopleView,
  person: Person | undefined,
  entry: PersonEntry | undefined,
  texts: readonly NoteDocument[],
): Steps<Location[]> {
  const recognized = person ? yield* allPlacesOf(view, person) : [];
  const declared = entry ? yield* declaredPlaces(view, entry, texts) : [];
  return declared.length > 0 ? inOrder([...recognized, ...declared], texts) : recognized;
}

/** Where such words stand. */
function* declaredPlaces(view: PeopleView, entry: PersonEntry, texts: readonly NoteDocument[]): Steps<Location[]> {
  const found: Location[] = [];
  for (const document of texts) {
    for (const place of declaredOf(document, view.people.declared, entry, indexedNames(view, document)))
      found.push({ uri: document.uri, range: document.rangeOf(place) });
    yield;
  }
  return found;
}

/** The names of a document that was read for the answer, if it is still as it was when it was indexed. */
function indexedNames({ corpus }: PeopleView, { uri, version, length, lineCount }: NoteDocument): (() => readonly Span[]) | undefined {
  const facts = version === 0 ? corpus.facts(uri) : undefined;
  const lines = facts?.column("about", "lineStarts")[0] ?? [];
  const isSame = lines.length === lineCount && (lines.at(-1) ?? 0) <= length;
  return facts && isSame ? () => facts.rows("personMentions") : undefined;
}

/** Documents in the order of these texts, then as they came, the places in each from its beginning. */
function inOrder(locations: readonly Location[], texts: readonly NoteDocument[]): Location[] {
  const order = new Map<string, number>();
  for (const { uri } of [...texts, ...locations]) if (!order.has(uri)) order.set(uri, order.size);
  const rank = ({ uri }: Location): number => order.get(uri) ?? 0;
  return locations.toSorted(
    (a, b) => rank(a) - rank(b) || a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
  );
}

/** The same in this document alone. */
export function* personHighlights(view: View, offset: number): Steps<Range[]> {
  const { document, people } = view;
  const { person, entry } = yield* whoIsAt(view, offset);
  const own = new Set(person?.units.filter((unit) => unit.document === document.uri).map(({ index }) => index));
  const recognized = peopleOfDocument(document).mentions.filter(({ form, kind }) => kind === "name" && own.has(form));
  const declared = entry ? declaredOf(document, people.declared, entry) : [];
  return [...recognized, ...declared].sort((a, b) => a.from - b.from).map((place) => document.rangeOf(place));
}

/** Texts that lie on the disk are read for an answer up to so many. */
const MOST_TEXTS = 500;

/** Which texts are to be read for the words that only the people file knows, before the references of a name can be told: those of the
 *  manuscript, then others. None where it says nothing of the person. */
export function* textsToSearch(view: View, { position }: DocumentHighlightParams): Steps<readonly string[]> {
  const offset = view.document.offsetAt(position);
  if (callAt(view.document, offset)) return [];
  yield* view.people.upToDate(view.document);
  const { entry } = yield* whoIsAt(view, offset);
  return entry ? textsAround(view, view.document.uri) : [];
}

/** The texts of the corpus that are searched, but for the one that is searched already. */
export function textsAround({ corpus, manuscript }: PeopleView, but?: string): readonly string[] {
  const chapters = manuscript();
  // To take the text out of a file takes long; of a chapter it must be.
  const others = [...corpus.uris].filter((uri) => !isTakenOut(uri));
  const all = new Set([...chapters, ...others]);
  if (but !== undefined) all.delete(but);
  return [...all].slice(0, MOST_TEXTS);
}

interface Who {
  readonly person?: Person;
  readonly entry?: PersonEntry;
}

function* whoIsAt(view: View, offset: number): Steps<Who> {
  const person = view.people.personAt(view.document, offset)?.person;
  const entry = person && view.people.entryOf(person);
  if (person) return { person, ...(entry ? { entry } : {}) };
  const declared = declaredUnder(view, offset);
  const known = declared && (yield* personOfEntry(view, declared));
  return { ...(declared ? { entry: declared.entry } : {}), ...(known ? { person: known } : {}) };
}
