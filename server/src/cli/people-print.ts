import { AUTHORITIES } from "../config/people-file";
import { csvOf } from "./csv";
import type { IndexedPerson, IndexedPlace } from "./indexed-person";

/** The index of persons to be read: name, spellings, and where. */
export const textOf = (index: readonly IndexedPerson[]): string =>
  index.map((person) => `${person.heading}${titled(person)}${dates(person)}${alsoSpelled(person)}\n    ${placesOf(person)}\n`).join("");

const titled = ({ title }: IndexedPerson): string => (title === undefined ? "" : `, ${title}`);

const dates = ({ born, died }: IndexedPerson): string => (born || died ? ` (${born ?? "?"}–${died ?? ""})` : "");

function alsoSpelled(person: IndexedPerson): string {
  const others = person.spellings.length > 1 ? ` (${spellingsOf(person, ", ")})` : "";
  return person.maybe.length > 0 ? `${others} — which: ${person.maybe.join(" or ")}?` : others;
}

/** The index of persons as a table, which `apparatus people import` reads. */
export function tableOf(index: readonly IndexedPerson[]): string {
  const rows = index.map((person) => [
    person.heading,
    person.id,
    spellingsOf(person, "; "),
    person.forms.filter((form) => person.spellings.every(({ written }) => written !== form)).join("; "),
    placesOf(person),
    person.maybe.join("; "),
    person.born ?? "",
    person.died ?? "",
    person.description ?? "",
    ...AUTHORITIES.map((authority) => person.ids[authority] ?? ""),
    person.links.join("; "),
  ]);
  const head = ["name", "id", "spellings", "forms", "places", "maybe", "born", "died", "description", ...AUTHORITIES, "links"];
  return csvOf([head, ...rows]);
}

const spellingsOf = ({ spellings }: IndexedPerson, between: string): string =>
  spellings.map(({ written, count }) => `${written} ${count}`).join(between);

/** `ch1.md: 3, 12, n. 5; ch2.md: 8`: lines, and notes by their labels; of a text with pages `p. 3`. */
function placesOf({ places }: IndexedPerson): string {
  const byFile = new Map<string, Set<string>>();
  for (const place of places) {
    const known = byFile.get(place.file);
    if (known) known.add(placeName(place));
    else byFile.set(place.file, new Set([placeName(place)]));
  }
  return [...byFile].map(([file, names]) => `${file}: ${[...names].join(", ")}`).join("; ");
}

function placeName({ line, note, page }: IndexedPlace): string {
  const where = page === undefined ? String(line) : `p. ${page}`;
  if (note === undefined) return where;
  return page === undefined ? `n. ${note}` : `${where} n. ${note}`;
}
