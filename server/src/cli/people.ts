import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PEOPLE_FILE, readPeopleFile } from "../config/people-file";
import { decisionsOf } from "../corpus/people/decisions";
import { leadOf } from "../corpus/people/naming";
import { People, type Person } from "../corpus/people/people";
import { textOfBytes } from "../decode";
import type { NoteDocument } from "../document/document";
import { peopleOfDocument } from "../document/people";
import { partsOf } from "../recognize/people/parts";
import type { PeopleArguments } from "./arguments";
import { teiOf } from "./people-tei";
import { type ReadDocument, readDocuments } from "./read";
import { Exit, type Terminal } from "./terminal";

/** A line of the index of persons. */
export interface IndexedPerson {
  /** As the index sorts: `Turgenev, Ivan Sergeevich`. */
  readonly heading: string;
  readonly id: string;
  readonly name: string;
  readonly spellings: readonly { readonly written: string; readonly count: number }[];
  readonly places: readonly { readonly file: string; readonly line: number }[];
  /** Whom a bare surname may mean. */
  readonly maybe: readonly string[];
}

/** Prints the people of a manuscript with their spellings and places: a draft of the printed index of persons. */
export function people(args: PeopleArguments, terminal: Terminal): number {
  const { documents, failed } = readDocuments(args, terminal);
  const index = indexOf(documents, terminal);
  terminal.out(printed(index, args.format));
  return failed ? Exit.failed : Exit.clean;
}

function indexOf(files: readonly ReadDocument[], terminal: Terminal): IndexedPerson[] {
  const corpus = new People();
  for (const { path, document } of files) corpus.put(path, peopleOfDocument(document));
  const decided = peopleFileIn(terminal);
  if (decided) corpus.decide(decided);
  const documents = new Map(files.map(({ path, document }) => [path, document]));
  return corpus
    .all()
    .map((person) => entryOf(person, documents))
    .sort((a, b) => alphabet.compare(a.heading, b.heading));
}

/** The `people.yaml` of the working folder; what is wrong in it is told by `apparatus check`. */
function peopleFileIn(terminal: Terminal) {
  try {
    const text = textOfBytes(readFileSync(join(terminal.cwd, PEOPLE_FILE)));
    return text === undefined ? undefined : decisionsOf(readPeopleFile(text).file);
  } catch {
    return undefined;
  }
}

function entryOf(person: Person, documents: ReadonlyMap<string, NoteDocument>): IndexedPerson {
  const counts = new Map<string, number>();
  const places: { file: string; line: number }[] = [];
  for (const { document: file, index, form } of person.units) {
    counts.set(form.written, (counts.get(form.written) ?? 0) + form.count);
    const document = documents.get(file);
    if (!document) continue;
    for (const { form: of, kind, from } of peopleOfDocument(document).mentions) {
      if (of === index && kind === "name") places.push({ file, line: document.positionAt(from).line + 1 });
    }
  }
  const files = [...documents.keys()];
  places.sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line);
  return {
    heading: headingOf(person),
    id: person.id,
    name: person.name,
    spellings: [...counts].sort(([, a], [, b]) => b - a).map(([written, count]) => ({ written, count })),
    places: places.filter(({ file, line }, at) => places[at - 1]?.file !== file || places[at - 1]?.line !== line),
    maybe: person.maybe.map(({ name }) => name),
  };
}

/** Without regard to case and diacritics, as indexes sort. */
const alphabet = new Intl.Collator("en", { sensitivity: "base" });

function headingOf(person: Person): string {
  const lead = leadOf(person.units);
  const written = person.name;
  const name = written === lead.written ? lead.name : partsOf(written, false);
  const given = [...name.given, ...name.particles.filter((particle) => /^\p{Ll}/u.test(particle))].join(" ");
  const family = [...name.particles.filter((particle) => /^\p{Lu}/u.test(particle)), name.family]
    .join(" ")
    .replace(/([’']) /g, "$1")
    .trim();
  if (family === "") return written;
  return [family, given, name.suffix].filter(Boolean).join(", ");
}

function printed(index: readonly IndexedPerson[], format: PeopleArguments["format"]): string {
  if (format === "json") return `${JSON.stringify(index, null, 2)}\n`;
  if (format === "tei") return teiOf(index);
  if (format === "csv") {
    const rows = index.map((person) => [person.heading, person.id, spellingsOf(person, "; "), placesOf(person), person.maybe.join("; ")]);
    return [["name", "id", "spellings", "places", "maybe"], ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
  }
  return index.map((person) => `${person.heading}${alsoSpelled(person)}\n    ${placesOf(person)}\n`).join("");
}

function alsoSpelled(person: IndexedPerson): string {
  const others = person.spellings.length > 1 ? ` (${spellingsOf(person, ", ")})` : "";
  return person.maybe.length > 0 ? `${others} — which: ${person.maybe.join(" or ")}?` : others;
}

const spellingsOf = ({ spellings }: IndexedPerson, between: string): string =>
  spellings.map(({ written, count }) => `${written} ${count}`).join(between);

function placesOf({ places }: IndexedPerson): string {
  const byFile = new Map<string, number[]>();
  for (const { file, line } of places) byFile.set(file, [...(byFile.get(file) ?? []), line]);
  return [...byFile].map(([file, lines]) => `${file}: ${lines.join(", ")}`).join("; ");
}

/** A field of CSV (RFC 4180); a leading sign that spreadsheets take for a formula is quoted by an apostrophe. */
function cell(value: string): string {
  const safe = /^[=+\-@\t]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
