/** A person as lists have one: an entry of `people.yaml`, a row of a table, a `person` of TEI. */
export interface PersonRecord {
  readonly id?: string;
  readonly name: string;
  readonly forms: readonly string[];
  readonly born?: string;
  readonly died?: string;
  readonly description?: string;
  readonly ids: Readonly<Record<string, string>>;
  readonly links: readonly string[];
}

/** The authority files that `people.yaml` knows. */
export const AUTHORITIES = ["viaf", "gnd", "wikidata", "loc", "isni", "orcid"];

/** `Ludwig van Beethoven` for `Beethoven, Ludwig van`. */
export function upright(written: string): string {
  const [family, given, ...rest] = written.split(",").map((part) => part.replace(/\s+/g, " ").trim());
  return [given, family, ...rest].filter(Boolean).join(" ");
}
