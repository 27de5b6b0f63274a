import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CsvError, parse } from "csv-parse/sync";
import { AUTHORITIES, readPeopleFile } from "../config/people-file";
import { withPeople } from "../config/people-file-merge";
import type { PersonRecord } from "../corpus/people/decisions";
import { textOfBytes } from "../decode";
import { counted } from "../rules/words";
import type { PeopleImportArguments } from "./arguments";
import { peopleOfTei } from "./people-import-tei";
import { withoutShared } from "./people-records";
import { peopleYaml } from "./people-yaml";
import { CliError, Exit, type Terminal } from "./terminal";
import { upright } from "./upright";

/** Prints the people of a TEI `listPerson`, of a CSV table or of another `people.yaml` as a `people.yaml`, or takes them into one that there is. */
export function peopleImport({ file, into }: PeopleImportArguments, terminal: Terminal): number {
  const people = peopleOf(read(file, terminal), file, terminal);
  if (people.length === 0) throw new CliError(`${file}: no people were found in it.`);
  const { people: apart, shared, nameless } = withoutShared(people);
  for (const name of new Set(nameless.map((record) => record.name))) terminal.err(`apparatus: ${toldNameless(name, people, nameless)}\n`);
  for (const [written, names] of shared)
    terminal.err(`apparatus: “${written}” was left out: ${named(names)} have it, and a spelling in people.yaml is one person's.\n`);
  if (into === undefined) terminal.out(peopleYaml({ people: apart }));
  else takeInto(into, apart, terminal);
  return Exit.clean;
}

function peopleOf(text: string, file: string, terminal: Terminal): readonly PersonRecord[] {
  switch (path.extname(file).toLowerCase()) {
    case ".csv":
      return peopleOfCsv(text, file, terminal);
    case ".yaml":
    case ".yml":
      return peopleOfYaml(text, file, terminal);
    default:
      return peopleOfTei(text, file);
  }
}

function peopleOfYaml(text: string, file: string, terminal: Terminal): PersonRecord[] {
  const { file: read, problems } = readPeopleFile(text);
  const [problem] = problems;
  if (problem) throw new CliError(`${file}: ${problem.message}`);
  if (read.different.length + read.nobody.length > 0) terminal.err(`apparatus: ${file}: “different” and “nobody” are not taken over.\n`);
  return read.people.map(({ from: _from, to: _to, ...record }) => record);
}

/** Writes people into a people file, which keeps all that it says; what became of them is told. */
function takeInto(into: string, people: readonly PersonRecord[], terminal: Terminal): void {
  if (!/\.ya?ml$/i.test(into)) throw new CliError(`${into}: people are taken into a people.yaml.`);
  const target = path.resolve(terminal.cwd, into);
  const before = existsSync(target) ? read(into, terminal) : "";
  const merged = withPeople(before, people);
  if (!merged) throw new CliError(`${into} cannot be read, and was left as it is: apparatus check says what is wrong in it.`);
  for (const sentence of merged.told) terminal.err(`apparatus: ${sentence}\n`);
  if (merged.text !== before) writeFileSync(target, merged.text);
  const { added, completed } = merged;
  terminal.out(
    added.length + completed.length === 0
      ? `${into} has all of it already.\n`
      : `${into}: ${counted(added.length, "person")} added, ${counted(completed.length, "known person")} completed.\n`,
  );
}

function toldNameless(name: string, people: readonly PersonRecord[], nameless: readonly PersonRecord[]): string {
  const bearing = (records: readonly PersonRecord[]): number => records.filter((record) => record.name === name).length;
  const [all, left] = [bearing(people), bearing(nameless)];
  const [who, whom] =
    left === all ? [`“${name}” was`, "them"] : left === 1 ? [`One “${name}” was`, "that one"] : [`${left} “${name}” were`, "those"];
  const have = all === 1 ? "others are spelled so" : `${all} people have this name`;
  return `${who} left out: ${have}, and nothing else is said of ${whom}.`;
}

/** `Filippo Neri and Augusto Neri`; of many the first. */
const named = (names: readonly string[]): string => (names.length > 3 ? `${names[0]} and ${names.length - 1} others` : listing(names));

function read(file: string, { cwd }: Terminal): string {
  if (!/\.(?:xml|tei|csv|ya?ml)$/i.test(file)) throw new CliError(`${file}: people are imported from .xml (TEI), .csv and .yaml files.`);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path.resolve(cwd, file));
  } catch {
    throw new CliError(`${file} could not be read.`);
  }
  const text = textOfBytes(bytes);
  if (text === undefined) throw new CliError(`${file} is not text.`);
  return text;
}

/** A table whose first row names its columns: `name`, and any of `id`, `forms` (or `spellings`), `born`, `died`, `description`, `links`, and
 *  the authorities. Several forms in one field stand between semicolons. What `apparatus people --format csv` prints can be read. */
function peopleOfCsv(text: string, file: string, terminal: Terminal): PersonRecord[] {
  let rows: Record<string, string>[];
  let head: readonly string[] = [];
  try {
    rows = parse(text, {
      bom: true,
      columns: (header: string[]) => {
        head = header.map((each) => each.trim());
        return head.map((each) => each.toLowerCase());
      },
      delimiter: [",", ";", "\t"].find((each) => (text.split("\n", 1)[0] ?? "").includes(each)) ?? ",",
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    throw new CliError(notRead(file, error));
  }
  if (head.length > 0 && !head.some((each) => each.toLowerCase() === "name"))
    throw new CliError(`${file} has no column “name”; its first row is ${head.join(", ")}.`);
  const others = head.map((each) => each.toLowerCase()).filter((each) => each !== "" && !COLUMNS.includes(each));
  if (others.length > 0)
    terminal.err(
      `apparatus: ${file}: the column${others.length > 1 ? "s" : ""} ${listing(others)} ${others.length > 1 ? "are" : "is"} not read.\n`,
    );
  return rows.flatMap((row) => {
    const field = (name: string): string => (row[name] ?? "").replace(/^'(?=[=+\-@\t])/, "");
    const name = upright(field("name"));
    // A surname that may mean several people is none of them.
    if (name === "" || field("maybe") !== "") return [];
    // The printed index tells how often each spelling occurs.
    const spelled = listed(field("spellings")).map((each) => each.replace(/ \d+$/, ""));
    const ids = AUTHORITIES.flatMap((authority) => (field(authority) === "" ? [] : [[authority, field(authority)]]));
    return [
      {
        id: field("id"),
        name,
        forms: [...new Set([...spelled, ...listed(field("forms"))])].filter((form) => form !== name),
        born: field("born"),
        died: field("died"),
        description: field("description"),
        ids: Object.fromEntries(ids),
        links: listed(field("links")).filter((link) => /^https?:\/\//i.test(link)),
      },
    ];
  });
}

/** The columns of the index, those that only it has included. */
const COLUMNS = ["name", "id", "spellings", "forms", "places", "maybe", "born", "died", "description", ...AUTHORITIES, "links"];

function notRead(file: string, error: unknown): string {
  if (!(error instanceof CsvError)) return `${file} is no CSV: ${String(error)}`;
  const line = typeof error.lines === "number" ? `, line ${error.lines}` : "";
  const what = error.code === "CSV_QUOTE_NOT_CLOSED" ? "a quotation mark is opened and not closed." : `this is no CSV: ${error.message}`;
  return `${file}${line}: ${what}`;
}

const listing = (words: readonly string[]): string => new Intl.ListFormat("en-GB").format(words);

const listed = (field: string): string[] =>
  field
    .split(/[;|]/)
    .map((each) => each.trim())
    .filter(Boolean);
