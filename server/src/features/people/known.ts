import type { Location } from "vscode-languageserver";
import { byKey } from "../../by-key";
import { isCourtesy } from "../../corpus/people/likeness";
import { countsOf } from "../../corpus/people/naming";
import type { People } from "../../corpus/people/people";
import type { Person, Unit } from "../../corpus/people/person";
import type { Span } from "../../model/note";
import type { Steps } from "../../steps";
import type { Range } from "../../text";
import { calledIn } from "./called";
import { type KnownDocument, type KnownPlace, knownDocument, type PeopleView } from "./known-document";
import { formKey } from "./works";

/** Spellings with how often they occur, the most frequent first. */
export function spellings(person: Person): [written: string, count: number][] {
  return [...countsOf(person.units)].sort(([a, often], [b, oftener]) => oftener - often || (a < b ? -1 : 1));
}

/** What is known of a person, document by document: read when it is asked for, and then kept. */
export interface KnownPerson {
  readonly person: Person;
  readonly people: People;
  /** Whether a document is the open one or belongs to its manuscript. */
  readonly isOwn: (uri: string) => boolean;
  readonly documents: readonly (readonly [KnownDocument, readonly Unit[]])[];
  /** What others are called here. */
  readonly called: (person: Person) => string;
}

/** A card has to be there at once: so many documents are looked into. */
const MOST_DOCUMENTS = 8;

/** Looks a person up in the open document, in those of its manuscript and in the others, in this order. */
export function* knownPerson(view: PeopleView, person: Person, most = MOST_DOCUMENTS): Steps<KnownPerson> {
  const documents: [KnownDocument, readonly Unit[]][] = [];
  for (const [uri, units] of nearestDocuments(view, person, most)) {
    yield;
    const document = knownDocument(view, uri);
    if (document) documents.push([document, units]);
  }
  const own = ownDocuments(view);
  return {
    person,
    people: view.people.people(view.document),
    isOwn: (uri) => own.has(uri),
    documents,
    called: (who) => calledIn(view, who),
  };
}

/** The documents that name a person, with its spellings there: the open one first, then those of its manuscript. */
function nearestDocuments(view: PeopleView, person: Person, most: number): [uri: string, units: readonly Unit[]][] {
  const documents = byKey(person.units, ({ document }) => document);
  const near = ownDocuments(view);
  const found = [...near].filter((uri) => documents.has(uri)).slice(0, most);
  // Thousands may name one person: they are brought into an order only where that many are asked for.
  const others = [...documents.keys()].filter((uri) => !near.has(uri));
  const chosen = [...found, ...firstOf(others, most - found.length)];
  return chosen.map((uri) => [uri, documents.get(uri) ?? []]);
}

const ownDocuments = (view: PeopleView): ReadonlySet<string> =>
  new Set([...(view.document ? [view.document.uri] : []), ...view.manuscript()]);

/** So many names, the first in the alphabet. */
function firstOf(names: readonly string[], most: number): readonly string[] {
  if (most >= names.length) return names.toSorted();
  const first: string[] = [];
  for (const name of names) {
    const last = first[most - 1];
    if (most === 0 || (last !== undefined && name > last)) continue;
    first.splice(first.findLastIndex((each) => each < name) + 1, 0, name);
    first.length = Math.min(first.length, most);
  }
  return first;
}

/** `Zamnarkom tov.` is an office with a form of address. */
const ADDRESS_BEHIND = /(?<=\p{L})\.?\s+(?:Mr|Mrs|Dr|sig|tov|M|tovarišč|tovarishch|Herr|Signor|Don)\.?$/iu;

interface Said {
  readonly text: string;
  count: number;
  readonly place: KnownPlace;
}

/** What the texts call the person, with where each says it first: what the manuscript says comes first, and what is said oftenest; titles by
 *  themselves come last, and not where they end what is said. */
export function descriptionsOf({ documents, isOwn }: KnownPerson, limit: number): (KnownPlace & { readonly text: string })[] {
  const described = new Map<string, Said>();
  const titled = new Map<string, Said>();
  const add = (said: Map<string, Said>, text: string, document: KnownDocument, span: Span): void => {
    const known = said.get(text.toLowerCase());
    if (known) known.count++;
    else said.set(text.toLowerCase(), { text, count: 1, place: document.placeOf(span) });
  };
  for (const [document, units] of documents) {
    const forms = new Map(units.map((unit) => [unit.index, unit.form]));
    for (const { form, text, from, to } of document.descriptions) if (forms.has(form)) add(described, text, document, { from, to });
    // The `M.` of Monsieur says nothing.
    for (const { first, written, titles } of forms.values())
      for (const title of titles)
        if (title.length > 1) add(titled, title.replace(ADDRESS_BEHIND, ""), document, { from: first, to: first + written.length });
  }
  const all = [...described.keys()];
  for (const title of titled.keys()) if (all.some((said) => said === title || said.endsWith(` ${title}`))) titled.delete(title);
  // `Mrs` and `Frau` say of a lady what the first of them has said, and nothing where more is known.
  const courtesies = [...titled.keys()].filter(isCourtesy);
  for (const title of courtesies.slice(described.size + titled.size > courtesies.length ? 0 : 1)) titled.delete(title);
  const inOwn = ({ place }: Said): number => (isOwn(place.uri) ? 1 : 0);
  return [described, titled]
    .flatMap((said) => [...said.values()].sort((a, b) => inOwn(b) - inOwn(a) || b.count - a.count))
    .slice(0, limit)
    .map(({ text, place }) => ({ text, ...place }));
}

/** So far away another person is still company. */
const COMPANY = 300;

/** Names of the people who are mentioned near this one, those who are so oftenest first. */
export function* companyOf({ person, people, documents, called }: KnownPerson, limit: number): Steps<string[]> {
  const counts = new Map<Person, number>();
  for (const [document, units] of documents) {
    for (const form of formsNear(document, units)) {
      const who = yield* people.personInSteps(document.uri, form);
      if (who && who !== person) counts.set(who, (counts.get(who) ?? 0) + 1);
    }
    yield;
  }
  const sorted = [...counts].sort(([a, often], [b, oftener]) => oftener - often || (a.sortName < b.sortName ? -1 : 1));
  return [...new Set(sorted.map(([who]) => titledName(who, called(who))))].slice(0, limit);
}

/** The forms of others that stand near those of a person, each as often as it does. */
function formsNear({ mentions }: KnownDocument, units: readonly Unit[]): number[] {
  const own = new Set(units.map(({ index }) => index));
  return mentions.flatMap((mention, at) => {
    if (!own.has(mention.form) || mention.kind !== "name") return [];
    const near: number[] = [];
    for (const step of [-1, 1]) {
      for (let next = at + step; ; next += step) {
        const other = mentions[next];
        if (!other || Math.abs(other.from - mention.from) > COMPANY) break;
        if (!own.has(other.form) && other.kind === "name") near.push(other.form);
      }
    }
    return near;
  });
}

/** `Madame Stankevich` of whom no given name is known. */
function titledName({ units }: Person, name: string): string {
  const title = units[0]?.form.titles[0];
  return title && units.every(({ form }) => form.givens.length === 0 && form.titles.length > 0) ? `${title} ${name}` : name;
}

/** The years that stand near the person oftenest, in their order. */
export function yearsOf({ documents }: KnownPerson, limit: number): { readonly year: number; readonly count: number }[] {
  const counts = new Map<number, number>();
  for (const [{ years }, units] of documents) {
    const own = new Set(units.map(({ index }) => index));
    for (const { form, year, count } of years) if (own.has(form)) counts.set(year, (counts.get(year) ?? 0) + count);
  }
  return [...counts]
    .map(([year, count]) => ({ year, count }))
    .sort((a, b) => b.count - a.count || a.year - b.year)
    .slice(0, limit)
    .sort((a, b) => a.year - b.year);
}

/** The works of the person that notes cite, each with where it is first cited in full. */
export function* worksOf({ documents }: KnownPerson, limit: number): Steps<(KnownPlace & { readonly title: string })[]> {
  const found = new Map<string, KnownPlace & { title: string }>();
  for (const [document, units] of documents) {
    for (const own of new Set(units.map(({ form }) => formKey(form)))) {
      for (const { key, title, from, to } of document.works.get(own) ?? [])
        if (!found.has(key)) found.set(key, { title, ...document.placeOf({ from, to }) });
    }
    if (found.size >= limit) break;
    yield;
  }
  return [...found.values()].slice(0, limit);
}

/** All places where the person is mentioned, by document: the open one first, then those of its manuscript. A document is looked into
 *  when its turn comes. */
export function* placesOf(view: PeopleView, person: Person): Generator<{ readonly uri: string; readonly places: readonly PersonPlace[] }> {
  for (const [uri, units] of nearestDocuments(view, person, Number.POSITIVE_INFINITY)) {
    const document = knownDocument(view, uri);
    if (!document) continue;
    const written = new Map(units.map(({ index, form }) => [index, form.written]));
    const places = document.mentions.flatMap((mention) => {
      const form = written.get(mention.form);
      return mention.kind === "name" && form !== undefined
        ? [{ ...document.placeOf(mention), form, range: document.rangeOf(mention) }]
        : [];
    });
    yield { uri, places };
  }
}

/** The same one after the other, as LSP has places. */
export function* allPlacesOf(view: PeopleView, person: Person): Steps<Location[]> {
  const locations: Location[] = [];
  for (const { places } of placesOf(view, person)) {
    for (const { uri, range } of places) locations.push({ uri, range });
    yield;
  }
  return locations;
}

/** A mention, with the spelling that stands there. */
export interface PersonPlace extends KnownPlace {
  readonly form: string;
  readonly range: Range;
}
