import { keyOf, type Repository, systemNamed } from "../data/repositories/repositories";
import { yaml } from "../yaml";

export const REPOSITORIES_FILE = "repositories.yaml";

/** Reads `repositories.yaml`: archives that the table does not have, or has otherwise. Total: entries without a name are left out.
 *
 *      - abbreviation: [AdS, ASal]
 *        name: Archivio del Sale
 *        english: Archive of Salt
 *        place: Volterra
 *        country: IT
 *        system: italian */
export function readRepositoriesFile(text: string): Repository[] {
  // A list of flat entries needs no depth, and the parser does not come back from much of it.
  if ((text.match(/[[{]/g)?.length ?? 0) > MOST_BRACKETS || /^(?: {40}|\t{20})/m.test(text) || /(?:- ){20}/.test(text)) return [];
  try {
    const document = yaml().parseDocument(text, { logLevel: "silent" });
    const found: unknown = document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 10 });
    return Array.isArray(found) ? found.flatMap(entryOf) : [];
  } catch {
    // An alias of nothing, or of itself.
    return [];
  }
}

/** One list of abbreviations for each of many archives. */
const MOST_BRACKETS = 5000;

function entryOf(item: unknown): Repository[] {
  if (typeof item !== "object" || item === null) return [];
  const fields = new Map<string, unknown>(Object.entries(item));
  const abbreviations = textsOf(fields.get("abbreviation") ?? fields.get("abbreviations"));
  const [name, ...otherNames] = textsOf(fields.get("name") ?? fields.get("names"));
  if (name === undefined) return [];
  return [
    {
      code: keyOf(abbreviations[0] ?? name),
      abbreviations,
      name,
      otherNames,
      english: textsOf(fields.get("english"))[0] ?? name,
      place: textsOf(fields.get("place"))[0] ?? "",
      country: textsOf(fields.get("country"))[0] ?? "",
      system: systemNamed(textsOf(fields.get("system"))[0]) ?? "british",
      source: REPOSITORIES_FILE,
    },
  ];
}

const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((each) => (typeof each === "string" && each.trim() !== "" ? [each.trim()] : []));
