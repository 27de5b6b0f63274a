import { readPeopleFile } from "../config/people-file";
import { decisionsOf, entryFinder, type PeopleFile, type PersonEntry } from "../corpus/people/decisions";
import { countsOf, leadOf, nameIn, personId } from "../corpus/people/naming";
import { People } from "../corpus/people/people";
import type { Person } from "../corpus/people/person";
import { type DeclaredPlace, declaredIn, declaredNames } from "../document/declared";
import type { NoteDocument } from "../document/document";
import { notesInOrder } from "../document/note-order";
import { noteAt } from "../document/pairing";
import { peopleOfDocument } from "../document/people";
import { noteOf } from "../document/place";
import type { Note } from "../model/note";
import type { PersonName } from "../model/people";
import { partsOf } from "../recognize/people/spellings/parts";
import { counted } from "../rules/words";
import type { PeopleArguments } from "./arguments";
import type { IndexedPerson, IndexedPlace } from "./indexed-person";
import { type Pages, pageAt, pagesOf } from "./pages";
import { dataFileText, peopleFileFor } from "./people-file";
import { tableOf, textOf } from "./people-print";
import { entriesOf, recordsOf } from "./people-records";
import { teiOf } from "./people-tei";
import { peopleYaml } from "./people-yaml";
import { eachTold } from "./progress";
import { type ReadDocument, readDocuments } from "./read";
import { Exit, type Terminal } from "./terminal";

/** Prints the people of a manuscript with their spellings and places: a draft of the printed index of persons. */
export async function people(args: PeopleArguments, terminal: Terminal): Promise<number> {
  const { documents, failed } = await readDocuments(args, terminal);
  const file = peopleFileOf(documents);
  const index = indexOf(documents, file, terminal);
  if (documents.length === 0 && !failed) terminal.err("apparatus: There are no texts here.\n");
  else if (index.length === 0) terminal.err(`apparatus: Nobody is named in ${counted(documents.length, "text")}.\n`);
  terminal.out(printed(index, file, args.format));
  return failed ? Exit.failed : Exit.clean;
}

/** The `people.yaml` that belongs to the texts; what is wrong in it is told by `apparatus check`. */
function peopleFileOf(documents: readonly ReadDocument[]): PeopleFile | undefined {
  const path = documents.map(({ document }) => peopleFileFor(document.uri)).find((each) => each !== undefined);
  const text = path === undefined ? undefined : dataFileText(path);
  return text === undefined ? undefined : readPeopleFile(text).file;
}

function indexOf(files: readonly ReadDocument[], file: PeopleFile | undefined, terminal: Terminal): IndexedPerson[] {
  const corpus = new People();
  for (const { path, document } of eachTold(terminal, "Reading", files)) corpus.put(path, peopleOfDocument(document));
  if (file) corpus.decide(decisionsOf(file));
  const entryOf = entryFinder(file);
  const names = declaredNames(file ?? { people: [], different: [], nobody: [] });
  const documents = new Map(
    files.map(({ path, document }) => [
      path,
      { document, printed: printedNotes(document), pages: pagesOf(document), declared: declaredIn(document, names) },
    ]),
  );
  const recognized = asOneLine(corpus.all()).map((person) => ({ person, entry: entryOf(person) }));
  const taken = new Map(recognized.map(({ person }) => [person.id, 2]));
  const known = new Set(recognized.map(({ entry }) => entry));
  const others = [...documents.values()].flatMap(({ declared }) => declared.map(({ entry }) => entry)).filter((entry) => !known.has(entry));
  return [
    ...recognized.map(({ person, entry }) => indexed(person, entry, documents)),
    ...[...new Set(others)].map((entry) => indexedEntry(entry, documents, taken)),
  ].sort((a, b) => alphabet.compare(a.heading, b.heading));
}

/** A surname that may mean the same people in several documents is one line, and so is a single name of which no document says more: whoever draws up
 *  the index decides whether they are one. */
function asOneLine(people: readonly Person[]): Person[] {
  const lines = new Map<string, Person>();
  for (const person of people) {
    const isSingle = person.units.every(({ form: { name } }) => name.family === "" && name.given.length === 1);
    const own = isSingle ? person.name : person.id;
    const key = person.maybe.length === 0 ? own : [person.name, ...person.maybe.map(({ id }) => id).sort()].join("\n");
    const known = lines.get(key);
    lines.set(key, known ? { ...known, units: [...known.units, ...person.units] } : person);
  }
  return [...lines.values()];
}

function indexed(person: Person, entry: PersonEntry | undefined, documents: ReadonlyMap<string, Numbered>): IndexedPerson {
  const counts = new Map(countsOf(person.units));
  for (const [written, count] of entry ? countsOfDeclared(entry, documents) : []) counts.set(written, (counts.get(written) ?? 0) + count);
  const spellings = inTheirOrder(counts);
  const { from: _from, to: _to, id, name: _name, forms, ...known } = entry ?? { from: 0, to: 0, name: "", forms: [], ids: {}, links: [] };
  const title = titleOf(person);
  return {
    heading: headingOf(person),
    ...(title === undefined ? {} : { title }),
    id: id ?? person.id,
    name: person.name,
    forms: [...new Set([...counts.keys(), ...forms])].filter((form) => form !== person.name),
    spellings,
    places: placesOf(person, entry, documents),
    maybe: person.maybe.map(({ name }) => name),
    ...known,
  };
}

/** Somebody whom only words of the people file name. */
function indexedEntry(entry: PersonEntry, documents: ReadonlyMap<string, Numbered>, taken: Map<string, number>): IndexedPerson {
  const { from: _from, to: _to, id, ...known } = entry;
  const name = partsOf(entry.name, false);
  return {
    ...known,
    heading: headingFor(entry.name, name),
    id: id ?? personId({ name }, taken),
    spellings: inTheirOrder(countsOfDeclared(entry, documents)),
    places: placesOf(undefined, entry, documents),
    maybe: [],
  };
}

const inTheirOrder = (counts: ReadonlyMap<string, number>): IndexedPerson["spellings"] =>
  [...counts].sort(([, a], [, b]) => b - a).map(([written, count]) => ({ written, count }));

/** How often an entry is meant by words that nobody takes for a name. */
function countsOfDeclared(entry: PersonEntry, documents: ReadonlyMap<string, Numbered>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { declared } of documents.values())
    for (const place of declared) if (place.entry === entry) counts.set(place.written, (counts.get(place.written) ?? 0) + 1);
  return counts;
}

/** `Signora` for a lady whose given name no text tells. */
function titleOf({ units, maybe }: Person): string | undefined {
  if (maybe.length > 0 || units.some(({ form }) => form.givens.length > 0)) return undefined;
  return units.find(({ form }) => form.gender === "female")?.form.titles[0];
}

/** In the order of the files and their lines, each place once. */
function placesOf(person: Person | undefined, entry: PersonEntry | undefined, documents: ReadonlyMap<string, Numbered>): IndexedPlace[] {
  const places: IndexedPlace[] = [];
  for (const [file, numbered] of documents) {
    const forms = new Set(person?.units.filter((unit) => unit.document === file).map(({ index }) => index));
    const recognized =
      forms.size === 0 ? [] : peopleOfDocument(numbered.document).mentions.filter(({ form, kind }) => kind === "name" && forms.has(form));
    const declared = numbered.declared.filter((place) => place.entry === entry);
    const seen = new Set<string>();
    for (const { from } of [...recognized, ...declared].sort((a, b) => a.from - b.from)) {
      const place = placeAt(numbered, file, from);
      const key = place.note ?? `line ${place.line} ${place.page}`;
      if (!seen.has(key)) places.push(place);
      seen.add(key);
    }
  }
  return places;
}

/** A document with what readers see of its notes, their numbers, where it is not the labels; and with its pages. */
interface Numbered {
  readonly document: NoteDocument;
  readonly printed: ReadonlyMap<Note, string>;
  readonly pages: Pages;
  readonly declared: readonly DeclaredPlace[];
}

const printedNotes = (document: NoteDocument): ReadonlyMap<Note, string> =>
  new Map(notesInOrder(document).flatMap(({ place, number, label }) => (place ? [[noteOf(place), number?.toString() ?? label]] : [])));

function placeAt({ document, printed, pages }: Numbered, file: string, offset: number): IndexedPlace {
  const note = noteAt(document, offset);
  const label = note && printed.get(noteOf(note));
  const page = pageAt(pages, offset);
  return { file, line: document.positionAt(offset).line + 1, ...(label ? { note: label } : {}), ...(page === undefined ? {} : { page }) };
}

/** Without regard to case and diacritics, as indexes sort. */
const alphabet = new Intl.Collator("en", { sensitivity: "base" });

/** Particles under which Arabic and Hebrew names are found in an index: `ibn Khaldun, Muhammad` (Chicago Manual of Style, 16.75). */
const OF_THE_SURNAME = /^(?:ibn|bin|bint|ben|bar|abu)$/;

function headingOf(person: Person): string {
  const lead = leadOf(person.units, countsOf(person.units));
  const written = person.name;
  return headingFor(written, written === nameIn(lead) ? lead.name : partsOf(written, false));
}

function headingFor(written: string, name: PersonName): string {
  const isBehind = (particle: string): boolean => /^\p{Ll}/u.test(particle) && !OF_THE_SURNAME.test(particle);
  const given = [...name.given, ...name.particles.filter(isBehind)].join(" ");
  const family = [...name.particles.filter((particle) => !isBehind(particle)), name.family]
    .join(" ")
    .replace(/([’']) /g, "$1")
    .trim();
  if (family === "") return written;
  return [family, given, name.suffix].filter(Boolean).join(", ");
}

function printed(index: readonly IndexedPerson[], file: PeopleFile | undefined, format: PeopleArguments["format"]): string {
  switch (format) {
    case "text":
      return textOf(index);
    case "json":
      return `${JSON.stringify(index, null, 2)}\n`;
    case "csv":
      return tableOf(index);
    case "tei":
      return teiOf(recordsOf(index, file));
    case "yaml":
      return peopleYaml({
        people: entriesOf(index, file),
        different: file?.different ?? [],
        nobody: file?.nobody ?? [],
      });
  }
}
