import type { Person } from "../../corpus/people/people";
import { peopleOfDocument } from "../../document/people";
import { type EncodedFacts, rangeIn } from "../../facts/facts";
import type { Span } from "../../model/note";
import type { View } from "../../view";
import { escaped } from "../markup";
import { fileName } from "../workspaceSymbol";

/** What the corpus knows of a person, short enough to be read in two seconds; `whole` tells all. */
export function personCard(view: View, person: Person, whole: boolean): string {
  const forms = spellings(person);
  const mentions = forms.reduce((sum, [, count]) => sum + count, 0);
  const documents = new Set(person.units.map(({ document }) => document));
  const entry = view.people.entryOf(person);
  const lines = [`**${escaped(person.name)}**${dates(entry?.born, entry?.died)}`];
  if (entry?.description) lines.push(escaped(entry.description));
  const called = descriptionsOf(view, person, whole ? 20 : 2);
  for (const { text, document } of called) lines.push(`“${escaped(text)}” — ${escaped(fileName(document))}`);
  if (person.maybe.length > 0) lines.push(`*Not sure:* ${person.maybe.map(({ name }) => escaped(name)).join(" or ")}`);
  // One form that is surely a person makes the others sure.
  const surest = person.units.reduce((most, { form }) => Math.max(most, form.certainty), 0);
  if (person.maybe.length === 0 && surest < 0.7) lines.push("*Probably a person; no full name is given.*");
  const shown = whole ? forms : forms.slice(0, 5);
  const spelled = shown.map(([written, count]) => `${escaped(written)} (${count})`).join(", ");
  if (forms.length > 1) lines.push(`Spelled ${spelled}${shown.length < forms.length ? " …" : ""}`);
  lines.push(`${times(mentions)} in ${documents.size === 1 ? "one document" : `${documents.size} documents`}`);
  const beside = nearby(view, person, whole ? 12 : 4);
  if (beside.length > 0) lines.push(`Near ${beside.map((name) => escaped(name)).join(", ")}`);
  if (whole) for (const link of [...(entry?.links ?? [])]) lines.push(escaped(link));
  if (whole) for (const [authority, id] of Object.entries(entry?.ids ?? {})) lines.push(`${authority.toUpperCase()}: ${escaped(id)}`);
  return lines.join("\n\n");
}

const times = (count: number): string => (count === 1 ? "Mentioned once" : `Mentioned ${count} times`);

const dates = (born: string | undefined, died: string | undefined): string =>
  born || died ? ` (${escaped(born ?? "?")}–${escaped(died ?? "")})` : "";

/** Spellings with how often they occur, the most frequent first. */
export function spellings(person: Person): [written: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { form } of person.units) counts.set(form.written, (counts.get(form.written) ?? 0) + form.count);
  return [...counts].sort(([a, often], [b, oftener]) => oftener - often || (a < b ? -1 : 1));
}

/** What the texts call the person, each once. */
function descriptionsOf(view: View, person: Person, limit: number): { text: string; document: string }[] {
  const found: { text: string; document: string }[] = [];
  for (const { document, index, form } of person.units) {
    for (const title of form.titles) add(found, title, document);
    for (const { form: of, text } of descriptionsIn(view, document)) if (of === index) add(found, text, document);
    if (found.length >= limit) break;
  }
  return found.slice(0, limit);
}

function add(found: { text: string; document: string }[], text: string, document: string): void {
  if (!found.some((each) => each.text === text)) found.push({ text, document });
}

const descriptionsIn = (view: View, uri: string) =>
  uri === view.document.uri ? peopleOfDocument(view.document).descriptions : (view.corpus.facts(uri)?.rows("personDescriptions") ?? []);

/** Names of the people who are mentioned within three hundred units of this one in the open document, nearest company first. */
function nearby(view: View, person: Person, limit: number): string[] {
  const { document } = view;
  const people = view.people.people(document);
  const { mentions } = peopleOfDocument(document);
  const counts = new Map<Person, number>();
  mentions.forEach((mention, at) => {
    if (people.personOf(document.uri, mention.form) !== person) return;
    for (const step of [-1, 1]) {
      for (let next = at + step; ; next += step) {
        const other = mentions[next];
        if (!other || Math.abs(other.from - mention.from) > 300) break;
        const who = people.personOf(document.uri, other.form);
        if (who && who !== person) counts.set(who, (counts.get(who) ?? 0) + 1);
      }
    }
  });
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, limit)
    .map(([{ name }]) => name);
}

/** All places where a person is mentioned, in this document and the others. */
export function placesOf(view: View, person: Person): { uri: string; span: Span; form: string; facts?: EncodedFacts }[] {
  const places: { uri: string; span: Span; form: string; facts?: EncodedFacts }[] = [];
  const byDocument = new Map<string, Map<number, string>>();
  for (const { document, index, form } of person.units) {
    const forms = byDocument.get(document);
    if (forms) forms.set(index, form.written);
    else byDocument.set(document, new Map([[index, form.written]]));
  }
  for (const [uri, forms] of byDocument) {
    const facts = uri === view.document.uri ? undefined : view.corpus.facts(uri);
    const mentions = facts ? facts.rows("personMentions") : uri === view.document.uri ? peopleOfDocument(view.document).mentions : [];
    for (const { from, to, form, kind } of mentions) {
      const written = forms.get(form);
      if (kind === "name" && written !== undefined) places.push({ uri, span: { from, to }, form: written, ...(facts ? { facts } : {}) });
    }
  }
  return places;
}

/** Such a place as an editor takes it. */
export function locationOf(view: View, place: ReturnType<typeof placesOf>[number]) {
  const range = place.facts ? rangeIn(place.facts.column("about", "lineStarts")[0] ?? [0], place.span) : view.document.rangeOf(place.span);
  return { uri: place.uri, range };
}
