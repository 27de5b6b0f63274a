import type { SystemId } from "../../model/sources";
import { FAMILIES, type Family } from "./families";
import { IDENTIFIERS } from "./identifiers";
import { SERIES } from "./series";
import { SOURCES } from "./sources";
import { TABLE } from "./table";

/** An archive, a library, or a published series of documents. */
export interface Repository {
  /** Its key: the first abbreviation in small letters: `garf`. */
  readonly code: string;
  readonly abbreviations: readonly string[];
  /** In its own language, as romanized by scholars where its script is not Latin. */
  readonly name: string;
  /** Other names: in its own script, former names. */
  readonly otherNames: readonly string[];
  readonly english: string;
  readonly place: string;
  /** ISO 3166-1 code of two letters; the empty string for a series. */
  readonly country: string;
  readonly system: SystemId;
  /** Where the name was looked up: the table, or `repositories.yaml`. */
  readonly source: string;
  /** `Q2860420`. */
  readonly wikidata?: string;
  /** International Standard Identifier for Libraries and Related Organizations, ISO 15511: `IT-RM1659`. */
  readonly isil?: string;
}

/** All repositories: those of the workspace, then those of the table that it does not replace. */
export function repositories(): readonly Repository[] {
  if (!all) {
    const replaced = new Set(own.map(({ code }) => code));
    const lines = [...linesOf(TABLE), ...linesOf(SERIES), ...FAMILIES.flatMap(membersOf)];
    const identified = identifiers();
    all = [
      ...own,
      ...lines
        .map(entryOf)
        .filter(({ code }) => !replaced.has(code))
        .map((entry) => ({ ...entry, ...identified.get(entry.code) })),
    ];
  }
  return all;
}

/** The abbreviations of the table that are one word in capitals: `AAV`. Those of the workspace are not among them: whom a text names does not depend on it. */
export function abbreviationsInCapitals(): ReadonlySet<string> {
  inCapitals ??= new Set(
    [...linesOf(TABLE), ...linesOf(SERIES)]
      .flatMap((line) => line.slice(0, line.indexOf("|")).split(";"))
      .filter((each) => CAPITALS.test(each)),
  );
  return inCapitals;
}

let inCapitals: ReadonlySet<string> | undefined;
const CAPITALS = /^\p{Lu}{3,}$/u;

/** Takes the repositories of the workspace in place of those before. */
export function setOwnRepositories(list: readonly Repository[]): void {
  if (JSON.stringify(list) === JSON.stringify(own)) return;
  own = list;
  all = undefined;
  byCode = undefined;
  repositoriesKnown.revision++;
}

/** Changes whenever other repositories are known: what was read before may be read otherwise now. */
export const repositoriesKnown = { revision: 0 };

/** The system with that name: `italian`. */
export const systemNamed = (name: string): SystemId | undefined => SYSTEMS.find((system) => system === name);

let own: readonly Repository[] = [];

/** The repository with that key: `garf`. */
export function repositoryOf(code: string): Repository | undefined {
  byCode ??= new Map(repositories().map((repository) => [repository.code, repository]));
  return byCode.get(code);
}

let all: readonly Repository[] | undefined;
let byCode: ReadonlyMap<string, Repository> | undefined;

const SYSTEM_OF: Readonly<Record<string, SystemId>> = {
  ru: "russian",
  it: "italian",
  de: "german",
  fr: "french",
  gb: "british",
  us: "american",
  pl: "polish",
  cz: "czech",
  es: "spanish",
  nl: "dutch",
  hu: "hungarian",
  yu: "yugoslav",
  ro: "romanian",
  tr: "ottoman",
  nd: "nordic",
  ms: "manuscript",
  ps: "published",
};

/** All systems by which references are read. */
export const SYSTEMS: readonly SystemId[] = Object.values(SYSTEM_OF);

const linesOf = (table: string): string[] => table.split("\n").filter((line) => line !== "");

function identifiers(): Map<string, { wikidata: string; isil?: string }> {
  return new Map(
    linesOf(IDENTIFIERS).map((line) => {
      const [code = "", wikidata = "", isil] = line.split(" ");
      return [code, { wikidata, ...(isil !== undefined && { isil }) }];
    }),
  );
}

function membersOf({ line, places }: Family): string[] {
  return places.split(" ").map((each) => {
    const [place = "", letters = ""] = each.replaceAll("_", " ").split("/");
    return line.replaceAll("{}", place).replaceAll("{a}", letters);
  });
}

function entryOf(line: string): Repository {
  const [abbreviations = "", names = "", english = "", place = "", country = "", system = "", source = ""] = line.split("|");
  const short = abbreviations.split(";").filter((each) => each !== "");
  const [name = "", ...otherNames] = names.split(";");
  return {
    code: keyOf(short[0] ?? english),
    abbreviations: short,
    name,
    otherNames,
    english: english === "" ? name : english,
    place,
    country,
    system: SYSTEM_OF[system] ?? "british",
    source: SOURCES[source] ?? "",
  };
}

/** A key that any printed form of a name shares: for `PA AA` this is `pa-aa`. */
export function keyOf(written: string): string {
  if (SIMPLE.test(written)) return written.toLowerCase();
  if (PLAIN.test(written)) return trimmed(written.toLowerCase().replace(/[^a-z0-9]+/g, "-"));
  return trimmed(
    written
      .normalize("NFD")
      .replace(/[\p{M}’'ʹ]/gu, "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-"),
  );
}

/** The words of a key: for `The Salt Roads, 1700` these are `the`, `salt`, `roads` and `1700`. */
export function wordsOfKey(written: string): readonly string[] {
  const lower = written.toLowerCase();
  // What is in small letters already is a part of a text, and a part of it would keep the whole in memory.
  if (lower === written || !PLAIN.test(lower))
    return keyOf(written)
      .split("-")
      .filter((word) => word !== "");
  const words: string[] = [];
  let from = -1;
  for (let at = 0; at <= lower.length; at++) {
    const unit = at < lower.length ? lower.charCodeAt(at) : 0;
    const isInside = (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
    if (isInside && from < 0) from = at;
    else if (!isInside && from >= 0) {
      words.push(lower.slice(from, at));
      from = -1;
    }
  }
  return words;
}

/** A word or number in ASCII alone. */
const SIMPLE = /^[A-Za-z0-9]*$/;

/** A name in ASCII without apostrophes, as most are. */
const PLAIN = /^[ -&(-~]*$/;

const trimmed = (key: string): string => (key.startsWith("-") || key.endsWith("-") ? key.replace(/^-|-$/g, "") : key);
