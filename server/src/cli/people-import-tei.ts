import { SaxesParser } from "saxes";
import { AUTHORITIES } from "../config/people-file";
import type { PersonRecord } from "../corpus/people/decisions";
import { localName } from "../tags/markup";
import { CliError } from "./terminal";
import { upright } from "./upright";

/** The persons of a TEI document (TEI P5, chapter 14.2): of each `person` its names, birth, death, note, numbers and links. */
export function peopleOfTei(text: string, file: string): PersonRecord[] {
  const people: PersonRecord[] = [];
  const open: Element[] = [];
  let depth = 0;
  const parser = new SaxesParser();
  parser.on("error", ({ message }) => {
    const [, line, what = message] = /^(\d+):\d+: (.*)$/s.exec(message) ?? [];
    throw new CliError(`${file}${line === undefined ? "" : `, line ${line}`}: this is no XML: ${what}`);
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (++depth > DEEPEST) throw new CliError(`${file} is nested too deeply to be read.`);
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
      description: named("note", "occupation")
        .flatMap(({ text }) => plain(text) || [])
        .join("; "),
      ids: Object.fromEntries([...named("persName", "name").flatMap(referred), ...referred(person), ...named("idno").flatMap(idOf)]),
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

/** `1818`, `1817/1819`, `after 1817`: the day that attributes tell, else the date in words, but not the place alone. */
function dateOf(element: Element | undefined): string {
  if (!element) return "";
  const date = element.children.find(({ name }) => name === "date");
  const told = (...attributes: string[]): string | undefined =>
    attributes.map((each) => element.attributes.get(each) ?? date?.attributes.get(each)).find((value) => value !== undefined);
  const [when, from, to] = [told("when"), told("notBefore", "from"), told("notAfter", "to")];
  if (when !== undefined) return when;
  if (from !== undefined || to !== undefined)
    return from === undefined ? `before ${to}` : to === undefined ? `after ${from}` : `${from}/${to}`;
  const words = plain((date ?? element).text);
  return /\d/.test(words) ? words : "";
}

/** `<idno type="VIAF">https://viaf.org/viaf/95218067</idno>` is `["viaf", "95218067"]`, whatever its type, since the address tells. */
function idOf({ attributes, text }: Element): [string, string][] {
  const kind = attributes.get("type")?.toLowerCase() ?? "";
  const authority = authorityOf(text) ?? OTHER_NAMES.get(kind) ?? kind;
  const id = lastPart(text);
  return AUTHORITIES.includes(authority) && id !== "" ? [[authority, id]] : [];
}

/** The numbers to which the attribute of a name or a person leads: `ref="https://d-nb.info/gnd/118763113"`. */
const referred = ({ attributes }: Element): [string, string][] =>
  (attributes.get("ref") ?? "").split(/\s+/).flatMap((address): [string, string][] => {
    const authority = authorityOf(address);
    return authority === undefined ? [] : [[authority, lastPart(address)]];
  });

const lastPart = (address: string): string => plain(address).replace(/\/+$/, "").split("/").at(-1) ?? "";

/** The authority file at an address. */
const authorityOf = (address: string): string | undefined => HOSTS.find(([, host]) => host.test(address))?.[0];

const HOSTS: readonly (readonly [authority: string, host: RegExp])[] = [
  ["viaf", /^\s*https?:\/\/(?:www\.)?viaf\.org\//],
  ["gnd", /^\s*https?:\/\/d-nb\.info\/gnd\//],
  ["wikidata", /^\s*https?:\/\/(?:www\.)?wikidata\.org\//],
  ["loc", /^\s*https?:\/\/id\.loc\.gov\/authorities\/names\//],
  ["isni", /^\s*https?:\/\/(?:www\.)?isni\.org\//],
  ["orcid", /^\s*https?:\/\/orcid\.org\//],
];

const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ["dnb", "gnd"],
  ["pnd", "gnd"],
  ["lccn", "loc"],
  ["lcnaf", "loc"],
  ["lc", "loc"],
]);
