import { keyOf, type Repository, repositories, repositoriesKnown } from "../../data/repositories/repositories";
import type { Token } from "../token";
import { isCapital, isCapitals, isMark } from "../tokens";
import { WordMemory } from "../word-memory";
import { forgetWords, is, wordsThat } from "../words";
import { JOINING } from "./archive-words";
import { LEVEL_WORDS } from "./levels";
import type { Mention } from "./mention";
import { type Branch, NameTree } from "./name-tree";
import { leadsToPaper } from "./sessions";

/** Names by their words in small letters without diacritics. */
const namesOf = (): NameTree =>
  new NameTree(
    (name) => keyOf(name).split("-", 1)[0] ?? "",
    (name) => keyOf(name).split("-"),
  );

const firstPart = (short: string): string => short.split(/[ -]/, 1)[0] ?? "";

/** Abbreviations by their parts as printed. */
const abbreviationsOf = (): NameTree => new NameTree(firstPart, (short) => short.split(/[ -]/));

let known = { revision: -1, names: namesOf(), abbreviations: abbreviationsOf() };

/** Takes note of the repositories of the workspace; to be called before a text is cut into tokens. */
export function lookUpNames(): void {
  if (known.revision === repositoriesKnown.revision) return;
  known = { revision: repositoriesKnown.revision, names: namesOf(), abbreviations: abbreviationsOf() };
  for (const repository of repositories()) {
    for (const short of repository.abbreviations) known.abbreviations.add(short, repository);
    for (const name of [repository.name, repository.english, ...repository.otherNames]) if (name !== "") known.names.add(name, repository);
  }
  // Editions print `HHSTA` or, in small capitals, `Hhsta` for `HHStA`.
  for (const repository of repositories())
    for (const short of repository.abbreviations) {
      if (!/^\p{L}{4,}$/u.test(short)) continue;
      const small = short.charAt(0) + short.slice(1).toLowerCase();
      for (const printed of short.length > 4 ? [short.toUpperCase(), small] : [short.toUpperCase()])
        if (!known.abbreviations.behind(printed)) known.abbreviations.add(printed, repository);
    }
  forgetWords();
}

const asPrinted = ({ text }: { readonly text: string }): string => text;
const folded = ({ text, lower }: { readonly text: string; readonly lower: string }): string =>
  /^[a-z]+$/.test(lower) ? lower : foldings.of(text, 0, text.length, keyOf);

const foldings = new WordMemory<string>(1000);

/** Whether an archive of the table may go by an abbreviation: one has an abbreviation with the same beginning. */
export const mayBeInTable = (short: string): boolean => known.abbreviations.has(firstPart(short));

/** The words with which a name or an abbreviation of the table begins. */
export const OPENS_NAME = wordsThat(
  (word) => word.kind === "word" && isCapital(word.text) && (known.abbreviations.has(word.text) || known.names.has(folded(word))),
);

/** A repository of the table, by a name or an abbreviation as printed. */
export function knownAt(tokens: readonly Token[], at: number, limit: number): Mention | undefined {
  if (!is(tokens[at], OPENS_NAME)) return undefined;
  const short = longest(known.abbreviations, tokens, at, limit, asPrinted);
  const long = longest(known.names, tokens, at, limit, folded);
  const best = !short || (long && long.to > short.to) ? long : short;
  if (best && best === long && goesOn(tokens, best.to, limit, best.repository)) return undefined;
  if (short && best === short && short.repository.code === "pp" && !leadsToPaper(tokens, short.to, limit)) return undefined;
  // `RGIA DV` is not `RGIA`.
  const branch = best && best === short ? tokens[best.to] : undefined;
  if (branch && best && best.to < limit && best.repository.system !== "published" && isBranch(tokens, best.to)) return undefined;
  return (
    best && {
      from: at,
      to: best.to,
      known: best.repository,
      ...(best.namesakes ? { namesakes: best.namesakes } : {}),
      kind: "known",
    }
  );
}

/** Whether capitals right behind an abbreviation tell another archive apart. */
export function isBranch(tokens: readonly Token[], at: number): boolean {
  const { text, glued } = tokens[at] as Token;
  if (glued || !/^\p{Lu}{2,3}$/u.test(text) || /^[IVX]+$/.test(text) || NO_REPOSITORY.has(text)) return false;
  return tokens[at + 1]?.kind !== "number" && !known.abbreviations.has(text) && !LEVEL_WORDS.has(text.toLowerCase());
}

/** Whether the name of another archive goes on behind a name of the table: `Archives nationales d’outre-mer`, `Archivo General de
 *  la Nación del Perú`; `Archives nationales de France` is the same. */
function goesOn(tokens: readonly Token[], at: number, limit: number, { place }: Repository): boolean {
  if (at >= limit || !LINKING.has(tokens[at]?.lower ?? "")) return false;
  let next = at + 1;
  while (next < limit && (LINKING.has(tokens[next]?.lower ?? "") || JOINING.has(tokens[next]?.text ?? "") || tokens[next]?.lower === "the"))
    next++;
  const word = next < limit ? tokens[next] : undefined;
  if (word?.kind !== "word" || !(isCapital(word.text) || tokens[next - 1]?.kind === "mark")) return false;
  const key = keyOf(word.text);
  return !HOME.has(key) && !keyOf(place).split("-").includes(key);
}

const LINKING = new Set("of de del du des d di della".split(" "));
const HOME = new Set("france united uk usa england great".split(" "));

/** The longest name whose words stand at a token, marks between them left aside. */
function longest(tree: NameTree, tokens: readonly Token[], at: number, limit: number, form: (token: Token) => string): Named | undefined {
  let best: Named | undefined;
  let branch = tree.behind(form(tokens[at] as Token));
  if (branch?.repository) best = { ...branch, repository: branch.repository, to: at + 1 };
  for (let next = at + 1; next < limit && branch?.next; next++) {
    const token = tokens[next] as Token;
    if (token.kind === "mark") {
      // The comma of `Haus-, Hof- und Staatsarchiv` belongs to the name.
      if (INSIDE_NAMES.has(token.text) || (token.text === "," && isMark(tokens[next - 1], "-"))) continue;
      break;
    }
    branch = branch.next.get(form(token));
    if (branch?.repository) best = { ...branch, repository: branch.repository, to: next + 1 };
  }
  return best;
}

interface Named extends Pick<Branch, "namesakes"> {
  readonly to: number;
  readonly repository: Repository;
}

const INSIDE_NAMES = new Set("- ’ ' .".split(" "));

/** Capitals that are no repository. */
export const NO_REPOSITORY = new Set(
  "USA UK USSR URSS SSSR UN EU NATO ISBN ISSN DOI URL HTTP PDF AD BC MS MSS RG HA NL ED EDS TRANS NY DC NOTE CF IBID ID".split(" "),
);

/** An abbreviation with full stops, before a comma: `T.N.A., FO 371`; before a name they are initials. */
export function dottedAt(tokens: readonly Token[], at: number, limit: number): Mention | undefined {
  let letters = "";
  let next = at;
  while (
    next + 1 < Math.min(limit, at + 12) &&
    isCapitals(tokens[next]?.text ?? "", 2) &&
    isMark(tokens[next + 1], ".") &&
    tokens[next + 1]?.glued
  ) {
    if (next > at && !tokens[next]?.glued) break;
    letters += tokens[next]?.text;
    next += 2;
  }
  if (letters.length < 2 || !(isMark(tokens[next], ",") || isMark(tokens[next], ":"))) return undefined;
  const repository = known.abbreviations.behind(letters)?.repository;
  if (repository) return { from: at, to: next, known: repository, kind: "known" };
  return letters.length > 2 ? { from: at, to: next, kind: "acronym" } : undefined;
}
