import type { NameCandidate, PersonName } from "../../model/people";
import { mainPart } from "./comparison";
import { Evidence } from "./evidence";
import { keysOf } from "./key";
import { lemmaKeysOf } from "./lemma";
import { classOf, Given } from "./lexicon";
import { partsOf } from "./parts";

/** One spelling, taken to pieces once however often it occurs. */
export interface Spelling {
  readonly written: string;
  readonly name: PersonName;
  /** First comparison key of the family name, or of the only name. */
  readonly anchor: string;
}

export function spellingsOf(candidates: readonly NameCandidate[]): Map<string, Spelling> {
  const spellings = new Map<string, Spelling>();
  for (const { written, evidence } of candidates) {
    if (spellings.has(written)) continue;
    const name = partsOf(written, (evidence & Evidence.GivenOnly) !== 0);
    spellings.set(written, {
      written,
      name,
      anchor: anchorOf(mainPart(name.family) || (name.given[name.given.length - 1] ?? written), (evidence & Evidence.Inflected) !== 0),
    });
  }
  return reread(spellings);
}

/** The key under which all spellings of a surname in this document meet, whatever their case. */
const anchorOf = (name: string, inflected: boolean): string => (inflected ? lemmaKeysOf(name)[0] : undefined) ?? keysOf(name)[0] ?? "";

/** Reads some spellings anew in the light of the others: beside `Henry James` the given name `James` is a surname, and beside
 *  `Horace Smith-Dorrien` the words `Smith-Dorrien Horace` are in inverted order. */
function reread(spellings: Map<string, Spelling>): Map<string, Spelling> {
  const full = new Map<string, Set<string>>();
  for (const { name, anchor } of spellings.values()) {
    if (name.family === "" || name.given.length === 0) continue;
    const givens = full.get(anchor);
    if (givens) givens.add(name.given[0] ?? "");
    else full.set(anchor, new Set(name.given.slice(0, 1)));
  }
  const bare = new Set(
    [...spellings.values()].filter(({ name }) => name.given.length === 0 && name.particles.length > 0).map(({ name }) => name.family),
  );
  for (const [written, spelling] of spellings) {
    const { name } = spelling;
    const split = tailOf(name, bare);
    if (split) {
      spellings.set(written, { ...spelling, name: split, anchor: keysOf(split.family)[0] ?? "" });
      continue;
    }
    const [first = "", second] = name.given;
    if (name.family === "" && second === undefined && !name.suffix && full.has(spelling.anchor)) {
      spellings.set(written, { ...spelling, name: { family: first, given: [], particles: [] } });
    } else if (
      name.family !== "" &&
      second === undefined &&
      name.particles.length === 0 &&
      invertedWithoutComma(written, first, name.family)
    ) {
      const anchor = first === "" ? "" : (keysOf(first)[0] ?? "");
      if (full.get(anchor)?.has(name.family))
        spellings.set(written, { written, name: { family: first, given: [name.family], particles: [] }, anchor });
    }
  }
  return spellings;
}

/** `Eamon de Valera` beside `de Valera`: the first word is a given name after all. */
function tailOf({ family, given, particles }: PersonName, families: ReadonlySet<string>): PersonName | undefined {
  const match = /^(\p{Lu}\S*) ((?:de|von|van|du|d['’]|la)(?: la)?) ?(\p{Lu}.*)$/u.exec(family);
  if (!match || given.length > 0 || particles.length > 0) return undefined;
  const [, first = "", particle = "", rest = ""] = match;
  return families.has(rest) ? { family: rest, given: [first], particles: [particle] } : undefined;
}

const invertedWithoutComma = (written: string, first: string, last: string): boolean =>
  !written.includes(",") && (classOf(last) & Given) !== 0 && (classOf(first) & Given) === 0;
