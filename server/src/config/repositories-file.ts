import { keyOf, type Repository, SYSTEMS, systemNamed } from "../data/repositories/repositories";
import { yaml } from "../yaml";
import { contentsOf, fieldsOf, type Tell, tellInto, textOf, textsOf } from "./yaml-fields";
import type { FileProblem } from "./yaml-mistakes";

export const REPOSITORIES_FILE = "repositories.yaml";

export const isRepositoriesFile = (uri: string): boolean => uri.endsWith(`/${REPOSITORIES_FILE}`);

/** Reads `repositories.yaml`: archives that the table does not have, or has otherwise. Total: what cannot be read is left out and told.
 *
 *      - abbreviation: [AdS, ASal]
 *        name: Archivio del Sale
 *        english: Archive of Salt
 *        place: Volterra
 *        country: IT
 *        system: italian
 *        wikidata: Q44807271
 *        isil: IT-AL0179 */
export function readRepositoriesFile(text: string): { repositories: Repository[]; problems: FileProblem[] } {
  const problems: FileProblem[] = [];
  const tell = tellInto(problems);
  const root = contentsOf(text, problems);
  if (!root) return { repositories: [], problems };
  if (!yaml().isSeq(root)) {
    tell(root, "Expected a list of archives, each beginning with `- abbreviation:` or `- name:`.");
    return { repositories: [], problems };
  }
  const found = new Map<string, Repository>();
  for (const item of root.items) {
    const repository = entryOf(item, tell);
    if (!repository) continue;
    const other = found.get(repository.code);
    const called = repository.abbreviations[0] ?? repository.name;
    if (other) tell(item, `“${called}” stands in the entry of ${other.name} already.`);
    else found.set(repository.code, repository);
  }
  return { repositories: [...found.values()], problems };
}

const FIELDS = ["abbreviation", "abbreviations", "name", "names", "english", "place", "country", "system", "wikidata", "isil"];

function entryOf(item: unknown, tell: Tell): Repository | undefined {
  const values = fieldsOf(item, FIELDS, "an archive", tell);
  if (!values) {
    tell(item, "Expected an archive: `abbreviation:`, `name:` and what else is known.");
    return undefined;
  }
  const texts = (one: string, many: string): string[] => [...textsOf(values.get(one), tell), ...textsOf(values.get(many), tell)];
  const text = (field: string): string => textOf(values.get(field), tell) ?? "";
  /** A text in its form; one in another form is told, and counts as absent. */
  const formed = (field: string, form: RegExp, expected: string): string => {
    const written = text(field);
    if (written === "" || form.test(written)) return written;
    tell(values.get(field), `“${written}” is no ${expected}.`);
    return "";
  };
  const abbreviations = texts("abbreviation", "abbreviations");
  const [name, ...otherNames] = texts("name", "names");
  const system = text("system");
  if (system !== "" && !systemNamed(system)) tell(values.get("system"), `“${system}” is no system; known are ${SYSTEMS.join(", ")}.`);
  const wikidata = formed("wikidata", /^Q[1-9]\d*$/, "number of Wikidata, such as Q44807271");
  const isil = formed("isil", /^[A-Za-z\d]{1,4}-[A-Za-z\d:/-]{1,11}$/, "ISIL, such as IT-AL0179");
  const country = formed("country", /^[A-Z]{2}$/, "country in two capital letters, such as IT");
  if (name === undefined) {
    tell(item, "An archive needs a `name`.");
    return undefined;
  }
  return {
    code: keyOf(abbreviations[0] ?? name),
    abbreviations,
    name,
    otherNames,
    english: text("english") || name,
    place: text("place"),
    country,
    system: systemNamed(system) ?? "british",
    source: REPOSITORIES_FILE,
    ...(wikidata !== "" && { wikidata }),
    ...(isil !== "" && { isil }),
  };
}
