import type { Declension, Gender, NameCandidate, PersonName } from "../../../model/people";
import { Evidence } from "../evidence/evidence";
import { isFamilyFirst } from "../names/chinese";
import { classOf } from "../words/lexicon";
import { remembered } from "../words/remembered";
import { Given, Is } from "../words/word-classes";
import { type Comparison, comparisonOf, mainPart } from "./comparison";
import { genderOfName } from "./gender";
import { keysOf } from "./key";
import { germanLemmaKeysOf, isGermanGenitive, obliqueKeysOf } from "./lemma";
import { partsOf } from "./parts";
import { type WordKeys, wordKeysOf } from "./word-keys";

/** One spelling, taken to pieces once however often it occurs. */
export interface Spelling {
  readonly written: string;
  readonly name: PersonName;
  /** First comparison key of the family name, or of the only name. */
  readonly anchor: string;
  /** The same for all that may be the nominative of a German genitive: for `Bartels` the keys of `Bartels` and of `Bartel`. */
  readonly nominatives: readonly string[];
  /** What it is compared by, once that has been asked for: by whether it may stand in an oblique case, or in the Latin genitive. */
  readonly comparisons: (Comparison | undefined)[];
  readonly gender: Gender | undefined;
  readonly keys: WordKeys;
  /** A given name stands where the family name is expected: `Smith-Dorrien Horace`. */
  readonly mayBeInverted: boolean;
}

/** The spellings of a document. */
export interface Spellings {
  readonly list: readonly Spelling[];
  /** For each candidate the index of its spelling in the list. */
  readonly of: readonly number[];
  readonly has: (written: string) => boolean;
}

/** The distinct spellings of a document, in the order in which they are first met. */
export function spellingsOf(candidates: readonly NameCandidate[]): Spellings {
  const indexes = new Map<string, number>();
  const list: Spelling[] = [];
  const of = new Array<number>(candidates.length);
  for (let at = 0; at < candidates.length; at++) {
    const { written, evidence } = candidates[at] as NameCandidate;
    let index = indexes.get(written);
    if (index === undefined) {
      indexes.set(written, (index = list.length));
      const { name, given } = evidence & Evidence.Inflected ? OBLIQUE : NOMINATIVE;
      list.push(evidence & Evidence.GivenOnly ? given(written) : name(written));
    }
    of[at] = index;
  }
  return { list: reread(withoutGenitives(list)), of, has: (written) => indexes.has(written) };
}

/** Takes `Bartels` for no genitive where the document has a `Hans Bartels`, and `Ollnitzens` for that of `Ollnitz`. */
function withoutGenitives(list: readonly Spelling[]): readonly Spelling[] {
  if (list.every(({ nominatives }) => nominatives.length === 0)) return list;
  const anchors = new Set(list.map(({ anchor }) => anchor));
  return list.map((spelling) => {
    const own = spelling.nominatives.find((key) => anchors.has(key));
    return own === undefined || own === spelling.anchor ? spelling : { ...spelling, anchor: own };
  });
}

/** What a spelling is compared by. */
export function comparedBy({ name, comparisons }: Spelling, declension: Declension | undefined): Comparison {
  const kind = declension === undefined ? 0 : KINDS[declension];
  return (comparisons[kind] ??= comparisonOf(name, declension));
}

const KINDS = { russian: 1, latin: 2, german: 3 } as const;

const reader = (givenAlone: boolean, inflected: boolean) =>
  remembered((written) => taken(written, partsOf(written, givenAlone), inflected));

const NONE: readonly string[] = [];

/** What takes surnames and given names that stand alone to pieces, where they may be in an oblique case and where not. */
const OBLIQUE = { name: reader(false, true), given: reader(true, true) };
const NOMINATIVE = { name: reader(false, false), given: reader(true, false) };

function taken(written: string, name: PersonName, inflected: boolean): Spelling {
  const { family, given, particles } = name;
  const anchor = anchorOf(mainPart(family) || (given[given.length - 1] ?? written), inflected);
  const mayBeInverted =
    family !== "" &&
    given.length < 2 &&
    particles.length === 0 &&
    invertedWithoutComma(written, given[0] ?? "", family) &&
    !isFamilyFirst(family, given[0] ?? "");
  const nominatives = given.length === 0 && isGermanGenitive(family) ? [keysOf(family)[0] ?? "", ...germanLemmaKeysOf(family)] : NONE;
  return { written, name, anchor, nominatives, comparisons: [], gender: genderOfName(name), keys: wordKeysOf(written), mayBeInverted };
}

/** The same spelling, read in another way. */
const reading = ({ written, keys }: Spelling, name: PersonName, anchor: string): Spelling => ({
  written,
  name,
  anchor,
  nominatives: NONE,
  comparisons: [],
  gender: genderOfName(name),
  keys,
  mayBeInverted: false,
});

/** The key under which all spellings of a surname in this document meet, whatever their case. */
const anchorOf = (name: string, inflected: boolean): string => (inflected ? obliqueKeysOf(name)[0] : undefined) ?? keysOf(name)[0] ?? "";

/** Reads some spellings anew in the light of the others: beside `Henry James` the given name `James` is a surname, and beside
 *  `Horace Smith-Dorrien` the words `Smith-Dorrien Horace` are in inverted order. */
function reread(spellings: readonly Spelling[]): Spelling[] {
  const full = new Set<string>();
  const bare = new Set<string>();
  const alone = new Set<string>();
  for (const { name, anchor } of spellings) {
    if (name.given.length === 0) {
      alone.add(name.family);
      if (name.particles.length > 0) bare.add(name.family);
    } else if (name.family !== "") full.add(anchor);
    // `Lewis`, beside `Meriwether Lewis` a surname though men are christened so
    else if (name.given.length === 1 && classOf(name.given[0] ?? "") & Is.SurnameShape) alone.add(name.given[0] ?? "");
  }
  const doubles = doubleSurnames(spellings);
  const inOrder = spellings.some(({ mayBeInverted }) => mayBeInverted) ? namesInOrder(spellings) : full;
  return spellings.map(
    (spelling) =>
      tailOf(spelling, bare) ?? halfOf(spelling, doubles) ?? familyFirst(spelling, alone) ?? inLightOf(spelling, full, inOrder) ?? spelling,
  );
}

/** Surname and first given name of everybody. */
const namesInOrder = (spellings: readonly Spelling[]): Set<string> =>
  new Set(spellings.map(({ name, anchor }) => (name.family === "" || name.given.length === 0 ? "" : `${anchor} ${name.given[0]}`)));

function inLightOf(spelling: Spelling, full: ReadonlySet<string>, inOrder: ReadonlySet<string>): Spelling | undefined {
  const { name, anchor, mayBeInverted } = spelling;
  const [first = "", second] = name.given;
  if (name.family === "" && second === undefined && !name.suffix && full.has(anchor))
    return reading(spelling, { family: first, given: [], particles: [] }, anchor);
  if (!mayBeInverted) return undefined;
  const other = first === "" ? "" : (keysOf(first)[0] ?? "");
  if (!inOrder.has(`${other} ${name.family}`)) return undefined;
  return reading(spelling, { family: first, given: [name.family], particles: [] }, other);
}

/** The last given name and the surname of everybody with more than one given name: `García Lorca` of `Federico García Lorca`. */
function doubleSurnames(spellings: readonly Spelling[]): ReadonlySet<string> {
  const doubles = new Set<string>();
  for (const { name } of spellings) if (name.given.length > 1 && name.family !== "") doubles.add(`${name.given.at(-1)} ${name.family}`);
  return doubles;
}

/** `García Lorca` beside `Federico García Lorca`: two surnames, of which the first is no given name. */
function halfOf(spelling: Spelling, doubles: ReadonlySet<string>): Spelling | undefined {
  const { family, given, particles } = spelling.name;
  const [first = "", second] = given;
  if (doubles.size === 0 || first === "" || second !== undefined || particles.length > 0) return undefined;
  if (!doubles.has(`${first} ${family}`)) return undefined;
  return /^\p{Lu}\p{Ll}/u.test(first) && (classOf(first) & Given) === 0
    ? reading(spelling, { family, given: [], particles: [] }, spelling.anchor)
    : undefined;
}

/** `Nagy Imre` beside `Nagy`, and `Leont Leontovich` beside `Leontovich`: the word that stands alone is the surname. */
function familyFirst(spelling: Spelling, alone: ReadonlySet<string>): Spelling | undefined {
  const { family, given, particles, suffix } = spelling.name;
  const [first, second] = given;
  if (first === undefined) return undefined;
  if (family === "" && second !== undefined && given.length === 2 && suffix === undefined && alone.has(second))
    return reading(spelling, { family: second, given: [first], particles: [] }, keysOf(second)[0] ?? "");
  if (family === "" || second !== undefined || particles.length > 0 || !alone.has(first) || alone.has(family)) return undefined;
  if (spelling.written.includes(",") || classOf(first) & Given) return undefined;
  return reading(spelling, { family: first, given: [family], particles: [] }, keysOf(first)[0] ?? "");
}

/** `Eamon de Valera` beside `de Valera`: the first word is a given name after all. */
function tailOf(spelling: Spelling, families: ReadonlySet<string>): Spelling | undefined {
  const { family, given, particles } = spelling.name;
  if (families.size === 0 || given.length > 0 || particles.length > 0) return undefined;
  const match = /^(\p{Lu}\S*) ((?:de|von|van|du|d['’]|la)(?: la)?) ?(\p{Lu}.*)$/u.exec(family);
  if (!match) return undefined;
  const [, first = "", particle = "", rest = ""] = match;
  if (!families.has(rest)) return undefined;
  return reading(spelling, { family: rest, given: [first], particles: [particle] }, keysOf(rest)[0] ?? "");
}

const invertedWithoutComma = (written: string, first: string, last: string): boolean =>
  !written.includes(",") && (classOf(last) & Given) !== 0 && (classOf(first) & Given) === 0;
