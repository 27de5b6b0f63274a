import { keyOf, type Repository, repositories, repositoriesKnown } from "../../data/repositories/repositories";
import type { SystemId } from "../../model/sources";
import type { NoteText } from "../note-text";
import { classOf } from "../people/lexicon";
import { Given } from "../people/word-classes";
import type { Token } from "../token";
import { isCapital, isCapitals, isMark, isRoman } from "../tokens";
import { forgetWords, is, wordClass, wordsThat } from "../words";
import { LEVEL_WORDS } from "./levels";
import { NameTree } from "./name-tree";
import { codeAt, LETTERS } from "./shelfmarks";
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
  /** Its name is one that only archives have, and no journal: `Staatsarchiv Bremen`. */
  readonly sure?: true;
}

/** The repository named at a token: by a name or abbreviation of the table, else by a word such as “Archive”, else by capitals. */
export function mentionAt(note: NoteText, at: number, limit: number): Mention | undefined {
  const { tokens } = note;
  const named = knownAt(tokens, at, limit);
  const introduced = introducedAt(note, at, limit);
  // `Istoricheskii arkhiv Dal’nego Vostoka (RGIA DV)` goes on behind the name of the table.
  if (named && introduced && introduced.to > named.to) return { ...named, to: introduced.to };
  return (
    named ??
    introduced ??
    dottedAt(tokens, at, limit) ??
    abbreviatedAt(tokens, at, limit) ??
    namedAt(note, at, limit) ??
    acronymAt(tokens, at, limit)
  );
}

/** A name for which the note introduces an abbreviation in capitals. */
function introducedAt(note: NoteText, at: number, limit: number): Mention | undefined {
  if (note.introduced.size === 0) return undefined;
  const end = note.introduced.get(note.tokens[at]?.from ?? -1);
  if (end === undefined) return undefined;
  let next = at;
  while (next < limit && (note.tokens[next] as Token).to <= end) next++;
  return { from: at, to: next, kind: "introduced", ...spokenOf(note.tokens, at, next) };
}

/** Names by their words in small letters without diacritics. */
const namesOf = (): NameTree =>
  new NameTree(
    (name) => keyOf(name).split("-", 1)[0] ?? "",
    (name) => keyOf(name).split("-"),
  );

/** Abbreviations by their parts as printed. */
const abbreviationsOf = (): NameTree =>
  new NameTree(
    (short) => short.split(/[ -]/, 1)[0] ?? "",
    (short) => short.split(/[ -]/),
  );

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
  /^[a-z]+$/.test(lower) ? lower : keyOf(text);

/** The words with which a name or an abbreviation of the table begins. */
const OPENS_NAME = wordsThat(
  (word) => word.kind === "word" && isCapital(word.text) && (known.abbreviations.has(word.text) || known.names.has(folded(word))),
);

function knownAt(tokens: readonly Token[], at: number, limit: number): Mention | undefined {
  if (!is(tokens[at], OPENS_NAME)) return undefined;
  const short = longest(known.abbreviations, tokens, at, limit, asPrinted);
  const long = longest(known.names, tokens, at, limit, folded);
  const best = !short || (long && long.to > short.to) ? long : short;
  if (best && best === long && goesOn(tokens, best.to, limit, best.repository)) return undefined;
  // `RGIA DV` is not `RGIA`.
  const branch = best && best === short ? tokens[best.to] : undefined;
  if (branch && best && best.to < limit && best.repository.system !== "published" && isBranch(tokens, best.to)) return undefined;
  return best ? { from: at, to: best.to, known: best.repository, kind: "known" } : undefined;
}

/** Whether capitals right behind an abbreviation tell another archive apart. */
function isBranch(tokens: readonly Token[], at: number): boolean {
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
function longest(
  tree: NameTree,
  tokens: readonly Token[],
  at: number,
  limit: number,
  form: (token: Token) => string,
): { to: number; repository: Repository } | undefined {
  let best: { to: number; repository: Repository } | undefined;
  let branch = tree.behind(form(tokens[at] as Token));
  if (branch?.repository) best = { to: at + 1, repository: branch.repository };
  for (let next = at + 1; next < limit && branch?.next; next++) {
    const token = tokens[next] as Token;
    if (token.kind === "mark") {
      // The comma of `Haus-, Hof- und Staatsarchiv` belongs to the name.
      if (INSIDE_NAMES.has(token.text) || (token.text === "," && isMark(tokens[next - 1], "-"))) continue;
      break;
    }
    branch = branch.next.get(form(token));
    if (branch?.repository) best = { to: next + 1, repository: branch.repository };
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
  "in at from see also cf the this these that our its a an are is was were found kept held preserved v в im siehe vgl nel nella negli en dans aux voir conservé conservato and und et " +
    "text document documents copy original ibid ibidem для из from с",
);

/** Without diacritics. */
export const plain = (word: string): string => (/^[ -~]*$/.test(word) ? word : word.normalize("NFD").replace(/\p{M}/gu, ""));

/** `Benson Research Center`, `Derbyshire Record Centre`. */
const CENTERS = new Set(["Center", "Centre"]);
const KEEPING = new Set("research archive archives history record records manuscript manuscripts collections".split(" "));

const ARCHIVE = wordsThat(
  ({ kind, text, lower }) =>
    kind === "word" &&
    text.length > 4 &&
    (CENTERS.has(text) || HEAD.test(plain(lower))) &&
    !NOT_HEAD.test(lower) &&
    !/^librar(?:y|ies)$/.test(text),
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
      // `Archivo hist. nacional`
      const short = head >= 0 && isMark(token, ".") && (tokens[next - 1]?.text.length ?? 9) < 6 && isSmallWord(tokens[next + 1]);
      if (initial || short || JOINING.has(token.text)) continue;
      break;
    }
    if (head >= 0 && is(token, LEVEL) && LEVEL_WORDS.has(token.lower) && unitAt(tokens, next, limit)) break;
    // `Rare Book and Manuscript Library`
    const joins = token.lower === "and" && isCapital(tokens[next + 1]?.text ?? "");
    if (head < 0 && next > at && is(token, OUTSIDE) && token.lower !== "the" && !joins) break;
    if (is(token, ARCHIVE) && (!CENTERS.has(token.text) || KEEPING.has(tokens[next - 1]?.lower ?? ""))) head = next;
    else if (head < 0 && next > at && is(token, PAPERS)) {
      head = next;
      papers = true;
    }
  }
  if (head < 0) return undefined;
  if (papers) next = head + 1;
  return { from: at, to: next, kind: "named", ...spokenOf(tokens, at, next) };
}

const isSmallWord = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.text.length > 3 && !isCapital(token.text) && !is(token, LEVEL);

/** An abbreviation with full stops, before a comma: `T.N.A., FO 371`; before a name they are initials. */
function dottedAt(tokens: readonly Token[], at: number, limit: number): Mention | undefined {
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

/** `Arch. nat.`, `Arch. dép. Ille-et-Vilaine`: the names of French archives and libraries in short. */
function abbreviatedAt(tokens: readonly Token[], at: number, limit: number): Mention | undefined {
  if (!isMark(tokens[at + 1], ".") || !is(tokens[at], SHORT_HEAD) || !SHORT_KINDS.has(tokens[at + 2]?.lower ?? "")) return undefined;
  let next = at + 3;
  while (
    next < Math.min(limit, at + 12) &&
    (tokens[next]?.kind === "word" || JOINING.has(tokens[next]?.text ?? "") || isMark(tokens[next], "."))
  )
    next++;
  return { from: at, to: next, kind: "named", system: "french", sure: true };
}

const SHORT_HEAD = wordClass("arch bibl");
const SHORT_KINDS = new Set("nat dép dep mun comm com dioc hosp dipl roy nacional nazionale naz hist gen vat".split(" "));

const JOINING = new Set("- ’ ' & ʹ".split(" "));

/** Words for “archive” and their neighbors, by the system of their language; the first that fits counts. */
const SPOKEN: readonly (readonly [RegExp, SystemId])[] = [
  [/\barchiwum\b|\bbiblioteka (?:narodowa|jagiello)/, "polish"],
  [/\b(?:narodni|statni|zemsky|okresni|vojensky|statny|slovensky) .*archiv|\bknihovna\b/, "czech"],
  [/\b(?:drzavni|istorijski|pokrajinski|vojni) arhiv\b|\barhiv (?:srbije|vojvodine|bosne|crne|makedonije|slovenije)\b/, "yugoslav"],
  [/\barhivele\b/, "romanian"],
  [/leveltar/, "hungarian"],
  [/\barsivi\b|\barsivleri\b/, "ottoman"],
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

/** Names that no journal and no book has. */
const SURE =
  /(?:staats|stadt|landes|bundes|kreis|haupt|kirchen|universitats|bistums)archiv|\b(?:state|national|county|city|municipal|diocesan|provincial|university|regional) archives?\b|\barchivi?o (?:di stato|centrale|segreto|apostolico|comunale|diocesano|capitolare|general|historico|nacional|municipal|provincial|diocesano)|\barchives (?:nationales|departementales|municipales|communales|diocesaines)|\barchiwum (?:panstwowe|narodowe|glowne|akt)|\b(?:gosudarstvennyi|gosudarstvennogo|tsentralnyi) .*ark?hiv|государственн\p{L}+ .*архив|\b(?:statni|zemsky|narodni) .*archiv/u;

type Spoken = Pick<Mention, "system" | "sure">;

function spokenOf(tokens: readonly Token[], from: number, to: number): Spoken {
  let words = "";
  for (let at = from; at < Math.min(to, from + 20); at++) words += at === from ? tokens[at]?.lower : ` ${tokens[at]?.lower}`;
  const known = spoken.get(words);
  if (known) return known;
  const bare = plain(words);
  const system = SPOKEN.find(([pattern]) => pattern.test(bare))?.[1];
  const found: Spoken = { ...(system && { system }), ...(SURE.test(bare) && { sure: true }) };
  if (spoken.size >= MOST_SPOKEN) spoken.clear();
  spoken.set(words, found);
  return found;
}

/** Names that have been asked about: the notes of a text name few archives, again and again. */
const spoken = new Map<string, Spoken>();
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

/** The words of which there is at least one where a repository is named. */
export const OPENS_MENTION = OPENS_NAME | ARCHIVE | PAPERS | SHORT_HEAD | ACRONYM | LETTERS;

const isAcronym = (token: Token | undefined): boolean => is(token, ACRONYM) && !is(token, INTRODUCTION);

/** One to three words in capitals, as abbreviations of archives are: `ACDS`, `GA RF`, `AMAE`, `GStA PK`. */
function acronymAt(tokens: readonly Token[], at: number, limit: number): Mention | undefined {
  const first = tokens[at];
  const numbered = departmentalEnd(tokens, at, limit);
  if (numbered > at) return { from: at, to: numbered, kind: "named", system: "french" };
  if (!isAcronym(first) || first?.text.length === 1 || NO_REPOSITORY.has(first?.text ?? "")) return undefined;
  const before = tokens[at - 1];
  if (before && ((isMark(before, ".") && before.glued && tokens[at - 2]?.text.length === 1) || (isMark(before, "-") && before.glued)))
    return undefined;
  if (isMark(tokens[at + 1], "-") && tokens[at + 2]?.kind === "number" && tokens[at + 2]?.glued) return undefined;
  let next = at + 1;
  while (next < Math.min(limit, at + 3) && ((isAcronym(tokens[next]) && tokens[next + 1]?.kind !== "number") || isBranch(tokens, next)))
    next++;
  return { from: at, to: placeEnd(tokens, next, limit), kind: "acronym" };
}

/** Index behind the number or the name of a French department: `AD 29, 4 S 246`, `AD 2A`, `AD Lot-et-Garonne, 3 S 114`. */
function departmentalEnd(tokens: readonly Token[], at: number, limit: number): number {
  const number = tokens[at + 1];
  if (tokens[at]?.text !== "AD" || at + 1 >= limit) return at;
  if (number?.kind === "word") {
    const end = placeEnd(tokens, at + 1, limit);
    return end > at + 1 && codeAt(tokens, end + 1, limit) ? end : at;
  }
  if (!/^(?:\d\d|2[AB]|97\d)$/.test(number?.text ?? "")) return at;
  return isMark(tokens[at + 2], ",") || isMark(tokens[at + 2], ":") ? at + 2 : at;
}

/** Index behind the place that tells archives of one kind apart: `SOA Litoměřice,`, `AD Ille-et-Vilaine,`. */
function placeEnd(tokens: readonly Token[], at: number, limit: number): number {
  let next = at;
  for (; next < Math.min(limit, at + 6); next++) {
    const token = tokens[next] as Token;
    if (token.kind === "number" || (token.kind === "mark" && token.text !== "-")) break;
    const small = token.kind === "word" && next > at && isMark(tokens[next - 1], "-");
    if (token.kind === "word" && !small && (!isCapital(token.text) || token.text.length < 3 || is(token, LEVEL | ACRONYM))) return at;
  }
  return next < limit && (isMark(tokens[next], ",") || isMark(tokens[next], ":")) ? next : at;
}

/** The institution named right before the shelf mark of a manuscript: a college, a museum, or whatever stands behind a city. */
export function libraryBefore(tokens: readonly Token[], from: number, at: number): Mention | undefined {
  if (!isMark(tokens[at - 1], ",")) return undefined;
  const start = pieceStart(tokens, from, at - 1);
  const first = tokens[start];
  if (start >= at - 1 || at - start > 9 || first?.kind !== "word" || !isCapital(first.text) || is(first, OUTSIDE)) return undefined;
  let institution = false;
  for (let next = start; next < at - 1; next++) {
    const token = tokens[next] as Token;
    if (token.kind === "number" || (token.kind === "mark" && !JOINING.has(token.text) && token.text !== ".")) return undefined;
    if (token.kind === "word" && !isCapital(token.text) && !SMALL.has(token.lower)) return undefined;
    institution ||= INSTITUTIONS.has(token.lower);
  }
  if (!institution) {
    const city = pieceStart(tokens, from, start - 1);
    // `Balliol College, Oxford, MS 220`: the city stands behind the institution.
    if (isInstitution(tokens, city, start - 1)) return { from: city, to: start - 1, kind: "named", system: "manuscript" };
    const place = tokens[city];
    if (city >= start - 1 || start - city > 4 || !place || !isCapital(place.text) || is(place, OUTSIDE)) return undefined;
    if (start - city > 2 && (classOf(place.text) & Given) !== 0) return undefined;
  }
  return { from: start, to: at - 1, kind: "named", system: "manuscript" };
}

/** The institution that is named right before its papers: `Salt Society, Hay Papers`, `Salt Society (SS), Hay Papers`. */
export function institutionBefore(tokens: readonly Token[], from: number, at: number): Mention | undefined {
  if (!isMark(tokens[at - 1], ",")) return undefined;
  let end = at - 1;
  if (isMark(tokens[end - 1], ")") && isMark(tokens[end - 3], "(")) end -= 3;
  const start = pieceStart(tokens, from, end);
  return isInstitution(tokens, start, end) ? { from: start, to: end, kind: "named" } : undefined;
}

/** Whether capitalized words from one index to another name an institution. */
export function isInstitution(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2 || to - from > 9 || !isCapital(tokens[from]?.text ?? "") || is(tokens[from], OUTSIDE)) return false;
  let institution = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.kind === "word" ? !isCapital(token.text) && !SMALL.has(token.lower) : !JOINING.has(token.text)) return false;
    institution ||= INSTITUTIONS.has(token.lower);
  }
  return institution;
}

const INSTITUTIONS = new Set(
  "college museum institute university cathedral abbey school hall society chapter house collegio kloster stift seminario seminary church collegium".split(
    " ",
  ),
);
const SMALL = new Set("of the de la le du des di del della and und et zu für".split(" "));

/** Index of the first token of the piece that ends before a comma. */
function pieceStart(tokens: readonly Token[], from: number, end: number): number {
  let start = end;
  while (start > from && !isMark(tokens[start - 1], ",") && !isMark(tokens[start - 1], ";") && !isMark(tokens[start - 1], ":")) start--;
  return start;
}
