import { SaxesParser } from "saxes";
import { AUTHORITIES } from "../config/people-file";
import type { PersonRecord } from "../corpus/people/decisions";
import { CliError } from "./terminal";
import { upright } from "./upright";

/** The persons of a TEI document (TEI P5, chapter 14.2): of each `person` its names, birth, death, note, numbers and links. */
export function peopleOfTei(text: string): PersonRecord[] {
  const people: PersonRecord[] = [];
  const open: Element[] = [];
  let depth = 0;
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw new CliError(`This is no XML: ${error.message}`);
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (++depth > DEEPEST) throw new CliError("This XML is nested too deeply to be read.");
    const inPerson = open.length > 0;
    const element: Element = { name: localName(name), attributes: new Map(Object.entries(attributes)), text: "", children: [] };
    if (!inPerson && element.name !== "person") return;
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (words: string): void => {
    for (const element of open) element.text += words;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    depth--;
    const closed = open.pop();
    if (closed && open.length === 0) people.push(...personOf(closed));
  });
  parser.write(text).close();
  return people;
}

interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** All text in it and in its children. */
  text: string;
  readonly children: Element[];
}

const DEEPEST = 200;

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

function personOf(person: Element): PersonRecord[] {
  const named = (...names: string[]): Element[] => person.children.filter(({ name }) => names.includes(name));
  const names = named("persName", "name").map(nameOf).filter(Boolean);
  const [name] = names;
  if (name === undefined) return [];
  return [
    {
      id: person.attributes.get("xml:id") ?? "",
      name,
      forms: [...new Set(names)].filter((form) => form !== name),
      born: dateOf(named("birth")[0]),
      died: dateOf(named("death")[0]),
      description: plain(named("note", "occupation")[0]?.text ?? ""),
      ids: Object.fromEntries(named("idno").flatMap(idOf)),
      links: named("ptr", "ref")
        .map(({ attributes }) => attributes.get("target") ?? "")
        .filter((link) => /^https?:\/\//i.test(link)),
    },
  ];
}

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Given names before the surname, whatever the order in the list. */
function nameOf({ text, children }: Element): string {
  const parts = (name: string): string[] => children.filter((child) => child.name === name).map((child) => plain(child.text));
  const surname = parts("surname");
  const forename = parts("forename");
  if (surname.length === 0 || forename.length === 0) return upright(plain(text));
  return [...forename, ...parts("nameLink"), ...surname, ...parts("genName")].join(" ");
}

function dateOf(element: Element | undefined): string {
  const date = element?.children.find(({ name }) => name === "date");
  const when = element?.attributes.get("when") ?? date?.attributes.get("when");
  return when ?? plain(date?.text ?? element?.text ?? "");
}

/** `<idno type="VIAF">https://viaf.org/viaf/95218067</idno>` is `["viaf", "95218067"]`. */
function idOf({ attributes, text }: Element): [string, string][] {
  const kind = attributes.get("type")?.toLowerCase() ?? "";
  const authority = OTHER_NAMES.get(kind) ?? kind;
  const id = plain(text).replace(/\/+$/, "").split("/").at(-1) ?? "";
  return AUTHORITIES.includes(authority) && id !== "" ? [[authority, id]] : [];
}

const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ["dnb", "gnd"],
  ["pnd", "gnd"],
  ["lccn", "loc"],
  ["lcnaf", "loc"],
  ["lc", "loc"],
]);
