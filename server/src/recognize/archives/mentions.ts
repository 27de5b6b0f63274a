import { keyOf, type Repository, repositories, repositoriesKnown } from "../../data/repositories/repositories";
import type { SystemId } from "../../model/sources";
import type { NoteText } from "../note-text";
import { isCapital, isMark, isRoman, type Token } from "../tokens";
import { forgetWords, is, wordClass, wordsThat } from "../words";
import { LEVEL_WORDS } from "./levels";
import { INTRODUCTION, LEVEL, unitAt } from "./values";

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
  return knownAt(tokens, at, limit) ?? introducedAt(note, at, limit) ?? namedAt(note, at, limit) ?? acronymAt(tokens, at, limit);
}

/** A name for which the note introduces an abbreviation in capitals. */
function introducedAt(note: NoteText, at: number, limit: number): Mention | undefined {
  if (note.introduced.size === 0) return undefined;
  const end = note.introduced.get(note.tokens[at]?.from ?? -1);
  if (end === undefined) return undefined;
  let next = at;
  while (next < limit && (note.tokens[next] as Token).to <= end) next++;
  const system = spokenSystem(note.tokens, at, next);
  return { from: at, to: next, kind: "introduced", ...(system && { system }) };
}

/** The names that go on from a word: behind `state` it is `archive`, `central`, … */
interface Branch {
  /** Whose name ends here. */
  repository?: Repository;
  next?: Map<string, Branch>;
}

/** Names by their words in small letters without diacritics, and abbreviations by their parts as printed. */
interface Names {
  readonly revision: number;
  readonly names: Branch;
  readonly abbreviations: Branch;
}

let known: Names = { revision: -1, names: {}, abbreviations: {} };

/** Takes note of the repositories of the workspace; to be called before a text is cut into tokens. */
export function lookUpNames(): void {
  if (known.revision === repositoriesKnown.revision) return;
  known = { revision: repositoriesKnown.revision, names: {}, abbreviations: {} };
  for (const repository of repositories()) {
    for (const short of repository.abbreviations) add(known.abbreviations, short.split(/[ -]/), repository);
    for (const name of [repository.name, repository.english, ...repository.otherNames])
      if (name !== "") add(known.names, keyOf(name).split("-"), repository);
  }
  forgetWords();
}

function add(root: Branch, words: readonly string[], repository: Repository): void {
  let branch = root;
  for (const word of words) {
    branch.next ??= new Map();
    let next = branch.next.get(word);
    if (!next) branch.next.set(word, (next = {}));
    branch = next;
  }
  branch.repository ??= repository;
}

const asPrinted = ({ text }: { readonly text: string }): string => text;
const folded = ({ text, lower }: { readonly text: string; readonly lower: string }): string =>
  /^[a-z]+$/.test(lower) ? lower : keyOf(text);

/** The words with which a name or an abbreviation of the table begins. */
const OPENS_NAME = wordsThat(
  (word) =>
    word.kind === "word" &&
    isCapital(word.text) &&
    (known.abbreviations.next?.has(word.text) || known.names.next?.has(folded(word))) === true,
);

function knownAt(tokens: readonly Token[], at: number, limit: number): Mention | undefined {
  if (!is(tokens[at], OPENS_NAME)) return undefined;
  const short = longest(known.abbreviations, tokens, at, limit, asPrinted);
  const long = longest(known.names, tokens, at, limit, folded);
  const best = !short || (long && long.to > short.to) ? long : short;
  return best ? { from: at, to: best.to, known: best.repository, kind: "known" } : undefined;
}

/** The longest name whose words stand at a token, marks between them left aside. */
function longest(
  root: Branch,
  tokens: readonly Token[],
  at: number,
  limit: number,
  form: (token: Token) => string,
): { to: number; repository: Repository } | undefined {
  let best: { to: number; repository: Repository } | undefined;
  let branch = root;
  for (let next = at; next < limit && branch.next; next++) {
    const token = tokens[next] as Token;
    if (token.kind === "mark") {
      // The comma of `Haus-, Hof- und Staatsarchiv` belongs to the name.
      if (INSIDE_NAMES.has(token.text) || (token.text === "," && isMark(tokens[next - 1], "-"))) continue;
      break;
    }
    const onwards = branch.next.get(form(token));
    if (!onwards) break;
    branch = onwards;
    if (branch.repository) best = { to: next + 1, repository: branch.repository };
  }
  return best;
}

const INSIDE_NAMES = new Set("- ’ ' .".split(" "));

/** Beginnings of the words for “archive” and “library” in European languages; compounds end in them: `Staatsarchiv`. */
const HEAD =
  /(?:archi[vw]|arkhiv|arhiv|arxi[uv]|arkiv|arquiv|arsiv|архив|архів|αρχει|archief|leveltar|konyvtar|bibliot|library$|libraries$|knihovn|библиотек|бібліотек)/;
const NOT_HEAD = /^(?:archivist|archiviste|archival|archivaro|archivar|архивист|архивный|bibliograph|архивн(?!ом)|archivist.*|archiwista)/i;

/** Words that a name does not begin with or go across to the left. */
const OUTSIDE = wordClass(
  "in at from see also cf the a an are is was were found kept held preserved v в im siehe vgl nel nella negli en dans aux voir conservé conservato and und et " +
    "text document documents copy original ibid ibidem для из from с",
);

/** Without diacritics. */
const plain = (word: string): string => (/^[ -~]*$/.test(word) ? word : word.normalize("NFD").replace(/\p{M}/gu, ""));

const ARCHIVE = wordsThat(
  ({ kind, text, lower }) => kind === "word" && text.length > 4 && HEAD.test(plain(lower)) && !NOT_HEAD.test(lower),
);

/** Head words of collections that are named by a person: `Churchill Papers`. */
const PAPERS = wordClass("papers collection nachlass nachlaß fonds papiers carte");

function namedAt({ tokens, classes }: NoteText, at: number, limit: number): Mention | undefined {
  if ((classes & (ARCHIVE | PAPERS)) === 0) return undefined;
  const first = tokens[at];
  if (first?.kind !== "word" || !isCapital(first.text) || is(first, OUTSIDE)) return undefined;
  // A name begins where its first capital stands: not in the middle of a run of words that has been tried before.
  const before = tokens[at - 1];
  if (before?.kind === "word" && !is(before, OUTSIDE) && isCapital(before.text)) return undefined;
  let head = -1;
  let papers = false;
  let next = at;
  for (; next < Math.min(limit, at + 16); next++) {
    const token = tokens[next] as Token;
    if (token.kind === "number") break;
    if (token.kind === "mark") {
      const initial = isMark(token, ".") && (tokens[next - 1]?.text.length ?? 9) === 1 && head < 0;
      if (initial || JOINING.has(token.text)) continue;
      break;
    }
    if (head >= 0 && is(token, LEVEL) && LEVEL_WORDS.has(token.lower) && unitAt(tokens, next, limit)) break;
    if (head < 0 && next > at && is(token, OUTSIDE) && token.lower !== "the") break;
    if (is(token, ARCHIVE)) head = next;
    else if (head < 0 && next > at && is(token, PAPERS)) {
      head = next;
      papers = true;
    }
  }
  if (head < 0) return undefined;
  if (papers) next = head + 1;
  const system = spokenSystem(tokens, at, next);
  return { from: at, to: next, kind: "named", ...(system && { system }) };
}

const JOINING = new Set("- ’ ' & ʹ".split(" "));

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
  let words = "";
  for (let at = from; at < Math.min(to, from + 20); at++) words += at === from ? tokens[at]?.lower : ` ${tokens[at]?.lower}`;
  if (spoken.has(words)) return spoken.get(words);
  const bare = plain(words);
  const system = SPOKEN.find(([pattern]) => pattern.test(bare))?.[1];
  if (spoken.size >= MOST_SPOKEN) spoken.clear();
  spoken.set(words, system);
  return system;
}

/** Names that have been asked about: the notes of a text name few archives, again and again. */
const spoken = new Map<string, SystemId | undefined>();
const MOST_SPOKEN = 1000;

/** Capitals that are no repository. */
const NO_REPOSITORY = new Set(
  "USA UK USSR URSS SSSR UN EU NATO ISBN ISSN DOI URL HTTP PDF AD BC MS MSS RG HA NL ED EDS TRANS NY DC NOTE CF IBID ID".split(" "),
);

/** A word in capitals, or that begins and ends with one. */
const ACRONYM = wordsThat(
  ({ kind, text, lower }) =>
    kind === "word" &&
    text.length <= 9 &&
    isCapital(text) &&
    text.slice(1) !== lower.slice(1) &&
    /^\p{Lu}[\p{L}]*\p{Lu}\p{L}{0,3}$/u.test(text) &&
    !isRoman(text) &&
    !LEVEL_WORDS.has(lower),
);

const isAcronym = (token: Token | undefined): boolean => is(token, ACRONYM) && !is(token, INTRODUCTION);

/** One to three words in capitals, as abbreviations of archives are: `ACDS`, `GA RF`, `AMAE`, `GStA PK`. */
function acronymAt(tokens: readonly Token[], at: number, limit: number): Mention | undefined {
  const first = tokens[at];
  if (!isAcronym(first) || first?.text.length === 1 || NO_REPOSITORY.has(first?.text ?? "")) return undefined;
  const before = tokens[at - 1];
  if (before && ((isMark(before, ".") && before.glued && tokens[at - 2]?.text.length === 1) || (isMark(before, "-") && before.glued)))
    return undefined;
  let next = at + 1;
  while (next < Math.min(limit, at + 3) && isAcronym(tokens[next]) && tokens[next + 1]?.kind !== "number") next++;
  return { from: at, to: next, kind: "acronym" };
}
