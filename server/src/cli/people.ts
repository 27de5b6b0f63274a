import { readPeopleFile } from "../config/people-file";
import { decisionsOf, entryFinder, type PeopleFile, type PersonEntry } from "../corpus/people/decisions";
import { countsOf, leadOf, nameIn } from "../corpus/people/naming";
import { People } from "../corpus/people/people";
import type { Person } from "../corpus/people/person";
import type { NoteDocument } from "../document/document";
import { notesInOrder } from "../document/note-order";
import { noteAt } from "../document/pairing";
import { peopleOfDocument } from "../document/people";
import { noteOf } from "../document/place";
import type { Note } from "../model/note";
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
  const documents = new Map(
    files.map(({ path, document }) => [path, { document, printed: printedNotes(document), pages: pagesOf(document) }]),
  );
  return asOneLine(corpus.all())
    .map((person) => indexed(person, entryOf(person), documents))
    .sort((a, b) => alphabet.compare(a.heading, b.heading));
}

/** A surname that may mean the same people in several documents is one line. */
function asOneLine(people: readonly Person[]): Person[] {
  const lines = new Map<string, Person>();
  for (const person of people) {
    const key = person.maybe.length === 0 ? person.id : [person.name, ...person.maybe.map(({ id }) => id).sort()].join("\n");
    const known = lines.get(key);
    lines.set(key, known ? { ...known, units: [...known.units, ...person.units] } : person);
  }
  return [...lines.values()];
}

function indexed(person: Person, entry: PersonEntry | undefined, documents: ReadonlyMap<string, Numbered>): IndexedPerson {
  const counts = countsOf(person.units);
  const spellings = [...counts].sort(([, a], [, b]) => b - a).map(([written, count]) => ({ written, count }));
  const { from: _from, to: _to, id, name: _name, forms, ...known } = entry ?? { from: 0, to: 0, name: "", forms: [], ids: {}, links: [] };
  const title = titleOf(person);
  return {
    heading: headingOf(person),
    ...(title === undefined ? {} : { title }),
    id: id ?? person.id,
    name: person.name,
    forms: [...new Set([...counts.keys(), ...forms])].filter((form) => form !== person.name),
    spellings,
    places: placesOf(person, documents),
    maybe: person.maybe.map(({ name }) => name),
    ...known,
  };
}

/** `Signora` for a lady whose given name no text tells. */
function titleOf({ units, maybe }: Person): string | undefined {
  if (maybe.length > 0 || units.some(({ form }) => form.givens.length > 0)) return undefined;
  return units.find(({ form }) => form.gender === "female")?.form.titles[0];
}

/** In the order of the files and their lines, each place once. */
function placesOf(person: Person, documents: ReadonlyMap<string, Numbered>): IndexedPlace[] {
  const places: IndexedPlace[] = [];
  for (const [file, numbered] of documents) {
    const forms = new Set(person.units.filter((unit) => unit.document === file).map(({ index }) => index));
    if (forms.size === 0) continue;
    const seen = new Set<string>();
    for (const { form, kind, from } of peopleOfDocument(numbered.document).mentions) {
      if (kind !== "name" || !forms.has(form)) continue;
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
  const name = written === nameIn(lead) ? lead.name : partsOf(written, false);
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
