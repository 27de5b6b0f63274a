import { keyOf, type Repository, repositories, repositoriesKnown } from "../../data/repositories/repositories";
import type { SystemId } from "../../model/sources";
import type { NoteText } from "../note-text";
import { isCapital, isMark, isRoman, type Token } from "../tokens";
import { LEVEL_WORDS } from "./levels";
import { INTRODUCTION, unitAt } from "./values";

/** A place where an archive or a series is named. Indices count tokens. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** From the table. */
  readonly known?: Repository;
  /** Whether it is in the table, the note introduces an abbreviation for it, the words themselves say that it is an archive (`Herder Archive`), or only their capitals (`ACDS`). */
  /** The system of the language in which the archive is named: `Archivio di Stato` is Italian. */
  readonly system?: SystemId;
  readonly kind: "known" | "introduced" | "named" | "acronym";
}

/** The repository named at a token: by a name or abbreviation of the table, else by a word such as “Archive”, else by capitals. */
export function mentionAt(note: NoteText, at: number, limit: number): Mention | undefined {
  const { tokens } = note;
  return knownAt(tokens, at, limit) ?? introducedAt(note, at, limit) ?? namedAt(tokens, at, limit) ?? acronymAt(tokens, at, limit);
}

/** A name for which the note introduces an abbreviation in capitals. */
function introducedAt(note: NoteText, at: number, limit: number): Mention | undefined {
  const end = note.introduced.get(note.tokens[at]?.from ?? -1);
  if (end === undefined) return undefined;
  let next = at;
  while (next < limit && (note.tokens[next] as Token).to <= end) next++;
  const system = spokenSystem(note.tokens, at, next);
  return { from: at, to: next, kind: "introduced", ...(system && { system }) };
}

interface Entry {
  /** The words of a name in small letters without diacritics, or of an abbreviation as printed. */
  readonly words: readonly string[];
  readonly repository: Repository;
}

let names: Map<string, Entry[]> | undefined;
let abbreviations: Map<string, Entry[]> | undefined;
let revision = -1;

function knownAt(tokens: readonly Token[], at: number, limit: number): Mention | undefined {
  const token = tokens[at];
  if (token?.kind !== "word" || !isCapital(token.text)) return undefined;
  if (!names || !abbreviations || revision !== repositoriesKnown.revision) {
    revision = repositoriesKnown.revision;
    names = new Map();
    abbreviations = new Map();
    for (const repository of repositories()) {
      for (const short of repository.abbreviations) add(abbreviations, short.split(/[ -]/), repository);
      for (const name of [repository.name, repository.english, ...repository.otherNames])
        if (name !== "") add(names, wordsOf(name), repository);
    }
  }
  const short = longest(abbreviations.get(token.text), tokens, at, limit, (each) => each.text);
  const long = longest(names.get(folded(token)), tokens, at, limit, folded);
  const best = !short || (long && long.to > short.to) ? long : short;
  return best ? { from: at, to: best.to, known: best.repository, kind: "known" } : undefined;
}

function add(index: Map<string, Entry[]>, words: readonly string[], repository: Repository): void {
  const [first] = words;
  if (first === undefined) return;
  const entries = index.get(first);
  if (entries) entries.push({ words, repository });
  else index.set(first, [{ words, repository }]);
}

const wordsOf = (name: string): string[] => keyOf(name).split("-");
const folded = (token: Token): string => (/^[a-z]+$/.test(token.lower) ? token.lower : keyOf(token.text));

/** The longest entry whose words stand at a token, marks between them left aside. */
function longest(
  entries: readonly Entry[] | undefined,
  tokens: readonly Token[],
  at: number,
  limit: number,
  form: (token: Token) => string,
): { to: number; repository: Repository } | undefined {
  let best: { to: number; repository: Repository } | undefined;
  for (const { words, repository } of entries ?? []) {
    let next = at;
    let matched = 0;
    while (matched < words.length && next < limit) {
      const token = tokens[next] as Token;
      if (token.kind !== "mark" && form(token) === words[matched]) matched++;
      // The comma of `Haus-, Hof- und Staatsarchiv` belongs to the name.
      else if (isMark(token, ",") && isMark(tokens[next - 1], "-")) {
        next++;
        continue;
      } else if (token.kind !== "mark" || !/^[-’'.]$/.test(token.text) || matched === 0) break;
      next++;
    }
    if (matched === words.length && (!best || next > best.to)) best = { to: next, repository };
  }
  return best;
}

/** Beginnings of the words for “archive” and “library” in European languages; compounds end in them: `Staatsarchiv`. */
const HEAD =
  /(?:archi[vw]|arkhiv|arhiv|arxi[uv]|arkiv|arquiv|arsiv|архив|архів|αρχει|archief|leveltar|konyvtar|bibliot|library$|libraries$|knihovn|библиотек|бібліотек)/;
const NOT_HEAD = /^(?:archivist|archiviste|archival|archivaro|archivar|архивист|архивный|bibliograph|архивн(?!ом)|archivist.*|archiwista)/i;

/** Words that a name does not begin with or go across to the left. */
const OUTSIDE = new Set(
  (
    "in at from see also cf the a an are is was were found kept held preserved v в im siehe vgl nel nella negli en dans aux voir conservé conservato and und et " +
    "text document documents copy original ibid ibidem для из from с"
  ).split(" "),
);

/** Without diacritics. */
const plain = (word: string): string => (/^[ -~]*$/.test(word) ? word : word.normalize("NFD").replace(/\p{M}/gu, ""));

/** Head words of collections that are named by a person: `Churchill Papers`. */
const PAPERS = /^(?:papers|collection|nachlass|nachlaß|fonds|papiers|carte)$/i;

function namedAt(tokens: readonly Token[], at: number, limit: number): Mention | undefined {
  const first = tokens[at];
  if (first?.kind !== "word" || !isCapital(first.text) || OUTSIDE.has(first.lower)) return undefined;
  // A name begins where its first capital stands: not in the middle of a run of words that has been tried before.
  const before = tokens[at - 1];
  if (before?.kind === "word" && !OUTSIDE.has(before.lower) && isCapital(before.text)) return undefined;
  let head = -1;
  let papers = false;
  let next = at;
  for (; next < Math.min(limit, at + 16); next++) {
    const token = tokens[next] as Token;
    if (token.kind === "number") break;
    if (token.kind === "mark") {
      const initial = isMark(token, ".") && (tokens[next - 1]?.text.length ?? 9) === 1 && head < 0;
      if (/^[-’'&ʹ]$/.test(token.text) || initial) continue;
      break;
    }
    if (head >= 0 && LEVEL_WORDS.has(token.lower) && unitAt(tokens, next, limit)) break;
    if (head < 0 && next > at && OUTSIDE.has(token.lower) && token.lower !== "the") break;
    if (token.text.length > 4 && HEAD.test(plain(token.lower)) && !NOT_HEAD.test(token.lower)) head = next;
    else if (head < 0 && next > at && PAPERS.test(token.text)) {
      head = next;
      papers = true;
    }
  }
  if (head < 0) return undefined;
  if (papers) next = head + 1;
  const system = spokenSystem(tokens, at, next);
  return { from: at, to: next, kind: "named", ...(system && { system }) };
}

/** Words for “archive” and their neighbors, by the system of their language; the first that fits counts. */
const SPOKEN: readonly (readonly [RegExp, SystemId])[] = [
  [/\barchiwum\b|\bbiblioteka (?:narodowa|jagiello)/, "polish"],
  [/\b(?:narodni|statni|zemsky|okresni|vojensky|statny|slovensky) .*archiv|\bknihovna\b/, "czech"],
  [/\b(?:ark?hiv|arxiv)\b|архив|архів/, "russian"],
  [/archief\b/, "dutch"],
  [/\barchivio\b|\barchivi\b/, "italian"],
  [/\barchivo\b|\barquivo\b|\barxiu\b/, "spanish"],
  [
    /\barchives (?:nationales|departementales|municipales|diplomatiques|communales|generales|de|du|des|d)\b|\bservice historique\b/,
    "french",
  ],
  [/archiv\b|archivs\b/, "german"],
  [/\bbiblioth|\bbiblioteca\b|\blibrary\b/, "manuscript"],
];

function spokenSystem(tokens: readonly Token[], from: number, to: number): SystemId | undefined {
  const words = plain(
    tokens
      .slice(from, Math.min(to, from + 20))
      .map((token) => token.lower)
      .join(" "),
  );
  return SPOKEN.find(([pattern]) => pattern.test(words))?.[1];
}

/** Capitals that are no repository. */
const NO_REPOSITORY = new Set(
  "USA UK USSR URSS SSSR UN EU NATO ISBN ISSN DOI URL HTTP PDF AD BC MS MSS RG HA NL ED EDS TRANS NY DC NOTE CF IBID ID".split(" "),
);

/** One to three words in capitals, as abbreviations of archives are: `ACDS`, `GA RF`, `AMAE`, `GStA PK`. */
function acronymAt(tokens: readonly Token[], at: number, limit: number): Mention | undefined {
  if (!isAcronym(tokens[at]) || tokens[at]?.text.length === 1) return undefined;
  const before = tokens[at - 1];
  if (before && ((isMark(before, ".") && before.glued && tokens[at - 2]?.text.length === 1) || (isMark(before, "-") && before.glued)))
    return undefined;
  let next = at + 1;
  while (next < Math.min(limit, at + 3) && isAcronym(tokens[next], true) && tokens[next + 1]?.kind !== "number") next++;
  return { from: at, to: next, kind: "acronym" };
}

function isAcronym(token: Token | undefined, second = false): boolean {
  if (token?.kind !== "word" || token.text.length > 9 || !isCapital(token.text) || token.text.slice(1) === token.lower.slice(1))
    return false;
  return (
    /^\p{Lu}[\p{L}]*\p{Lu}\p{L}{0,3}$/u.test(token.text) &&
    !isRoman(token.text) &&
    (second || !NO_REPOSITORY.has(token.text)) &&
    !LEVEL_WORDS.has(token.lower) &&
    !INTRODUCTION.has(token.lower)
  );
}
