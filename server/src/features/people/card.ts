import type { PersonEntry } from "../../corpus/people/decisions";
import type { Person } from "../../corpus/people/person";
import { counted, times } from "../../rules/words";
import type { Steps } from "../../steps";
import { fileName } from "../../uris";
import { escaped, linkTo } from "../markup";
import { authorityLinks } from "./authorities";
import { calledIn } from "./called";
import { companyOf, descriptionsOf, knownPerson, placesOf, spellings, worksOf, yearsOf } from "./known";
import type { KnownPlace, PeopleView } from "./known-document";

/** What the corpus knows of a person, short enough to be read in two seconds. `mention` is where the reader is. */
export function* personCard(view: PeopleView, person: Person, mention?: { readonly from: number }): Steps<string> {
  const known = yield* knownPerson(view, person);
  const [name = "", ...about] = headOf(view, person);
  const lines = about.length > 0 ? [name, about.join(" · ")] : [name];
  const said = (view.people.entryOf(person)?.description ?? "").toLowerCase();
  for (const { text, ...place } of descriptionsOf(known, 2))
    if (!said.includes(text.toLowerCase())) lines.push(`“${escaped(text)}” — ${placeLink(place)}`);
  lines.push(...(yield* doubtsOf(view, person, 4)));
  lines.push(`Mentioned ${extentOf(person)}${firstHere(view, person, mention)}`);
  const forms = spellings(person);
  if (forms.length > 1) lines.push(`Spelled ${forms.slice(0, 5).map(spelled).join(", ")}${forms.length > 5 ? " …" : ""}`);
  const near = (yield* companyOf(known, 4)).map(escaped);
  const years = yearsOf(known, 4).map(({ year }) => year);
  const context = [...(near.length > 0 ? [`Near ${near.join(", ")}`] : []), ...(years.length > 0 ? [years.join(", ")] : [])];
  if (context.length > 0) lines.push(context.join(" · "));
  const works = yield* worksOf(known, 3);
  const titles = works.slice(0, 2).map(({ title }) => `*${escaped(title)}*`);
  if (titles.length > 0) lines.push(`Cited: ${titles.join(", ")}${works.length > 2 ? " …" : ""}`);
  return lines.join("\n\n");
}

/** So many documents are looked into for a page; the places are told of all. */
const MOST_IN_PAGE = 100;

/** All that the corpus knows of a person, as a page. */
export function* personPage(view: PeopleView, person: Person): Steps<string> {
  const known = yield* knownPerson(view, person, MOST_IN_PAGE);
  const [name = "", ...about] = headOf(view, person);
  const doubts = yield* doubtsOf(view, person, MOST_IN_PAGE);
  const lines = [`# ${name.replaceAll("**", "")}`, ...about, ...doubts, `Mentioned ${extentOf(person)}.`];
  const section = (title: string, items: readonly string[]): void => {
    if (items.length > 0) lines.push(`## ${title}`, items.map((item) => `- ${item}`).join("\n"));
  };
  const row = (title: string, items: readonly string[]): void => {
    if (items.length > 0) lines.push(`## ${title}`, items.join(", "));
  };
  const said = descriptionsOf(known, 40).map(({ text, ...place }) => `“${escaped(text)}” — ${placeLink(place)}`);
  section("What the texts say", said);
  row("Spellings", spellings(person).map(spelled));
  const where: string[] = [];
  for (const { uri, places } of placesOf(view, person)) {
    where.push(`${escaped(fileName(uri))}: ${linesOf(places)}`);
    yield;
  }
  section("Where", where);
  const works = (yield* worksOf(known, 100)).map(({ title, ...place }) => `*${escaped(title)}* — ${placeLink(place)}`);
  section("Works cited", works);
  row("People nearby", (yield* companyOf(known, 30)).map(escaped));
  const years = yearsOf(known, 40).map(({ year, count }) => (count > 1 ? `${year} (${count})` : String(year)));
  row("Years nearby", years);
  return `${lines.join("\n\n")}\n`;
}

/** The card of somebody whom only people.yaml knows. */
export const entryCard = (entry: PersonEntry): string => [...headWith(entry.name, entry), "Known from people.yaml."].join("\n\n");

/** Name and dates, and what people.yaml says. */
const headOf = (view: PeopleView, person: Person): string[] => headWith(calledIn(view, person), view.people.entryOf(person));

function headWith(name: string, entry: PersonEntry | undefined): string[] {
  const lines = [`**${escaped(name)}**${dates(entry?.born, entry?.died)}`];
  if (entry?.description) lines.push(escaped(entry.description));
  const links = entry ? authorityLinks(entry) : [];
  if (links.length > 0) lines.push(links.join(" · "));
  return lines;
}

/** That nothing decides whom a surname means, with those whom it may mean; or that little says that it is a name. */
function* doubtsOf(view: PeopleView, person: Person, most: number): Steps<string[]> {
  if (person.maybe.length > 0) {
    const shown: string[] = [];
    for (const other of person.maybe.slice(0, most)) shown.push(`- ${yield* inOneLine(view, other)}`);
    if (person.maybe.length > most) shown.push(`- and ${counted(person.maybe.length - most, "other")}`);
    return ["*Not sure which of them:*", shown.join("\n")];
  }
  // One form that is surely a person makes the others sure.
  const surest = person.units.reduce((most, { form }) => Math.max(most, form.certainty), 0);
  return surest < 0.7 ? ["*Probably a person; no full name is given.*"] : [];
}

/** `**Carlo Corsini**, “secretary of the guild”, once in one document`: by what somebody is told from others of the surname. */
function* inOneLine(view: PeopleView, person: Person): Steps<string> {
  const entry = view.people.entryOf(person);
  const [said] = entry?.description ? [] : descriptionsOf(yield* knownPerson(view, person), 1);
  const about = entry?.description ? [escaped(entry.description)] : said ? [`“${escaped(said.text)}”`] : [];
  return [`**${escaped(calledIn(view, person))}**${dates(entry?.born, entry?.died)}`, ...about, extentOf(person)].join(", ");
}

const spelled = ([written, count]: [string, number]): string => `${escaped(written)} (${count})`;

/** How often a person is named, under all spellings. */
export const countOf = ({ units }: Person): number => units.reduce((sum, { form }) => sum + form.count, 0);

/** `3 times in 2 documents`. */
export function extentOf(person: Person): string {
  const { size } = new Set(person.units.map(({ document }) => document));
  return `${times(countOf(person))} in ${size === 1 ? "one document" : `${size} documents`}`;
}

/** Where the person is first mentioned in the open document, unless the reader is there already. */
function firstHere(view: PeopleView, person: Person, mention: { readonly from: number } | undefined): string {
  const { document } = view;
  if (!document) return "";
  const from = person.units.reduce(
    (least, unit) => (unit.document === document.uri && unit.form.count > 0 ? Math.min(least, unit.form.first) : least),
    Number.POSITIVE_INFINITY,
  );
  const line = mention && from < mention.from ? document.positionAt(from).line + 1 : 0;
  if (!mention || line === 0 || line > document.positionAt(mention.from).line) return "";
  return `, here first in ${linkTo(document.uri, line, `line ${line}`)}`;
}

const dates = (born: string | undefined, died: string | undefined): string =>
  born || died ? ` (${escaped(born ?? "?")}–${escaped(died ?? "")})` : "";

const placeLink = ({ uri, line }: KnownPlace): string => linkTo(uri, line, `${escaped(fileName(uri))}:${line}`);

/** So many lines of one document are listed. */
const MOST_LINES = 200;

function linesOf(places: readonly KnownPlace[]): string {
  const lines = [...new Map(places.map((place) => [place.line, place])).values()];
  const shown = lines.slice(0, MOST_LINES).map(({ uri, line }) => linkTo(uri, line, String(line)));
  return `${lines.length === 1 ? "line" : "lines"} ${shown.join(", ")}${lines.length > MOST_LINES ? ` and ${lines.length - MOST_LINES} more` : ""}`;
}
