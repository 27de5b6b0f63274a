import type { NoteText } from "../note-text";
import type { Token } from "../token";
import { isCapital, isMark } from "../tokens";
import { is, plain, wordClass, wordsThat } from "../words";
import { LEVEL_WORDS } from "./levels";
import type { Mention } from "./mention";
import { spokenOf } from "./spoken";
import { LEVEL, unitAt } from "./values";

/** Beginnings of the words for “archive” and “library” in European languages; compounds end in them: `Staatsarchiv`. */
const HEAD =
  /(?:archi[vw]|arkhiv|arhiv|arxi[uv]|arkiv|arquiv|arsiv|архив|архів|αρχει|archief|leveltar|konyvtar|bibliot|library$|libraries$|knihovn|библиотек|бібліотек)/;
const NOT_HEAD = /^(?:archivist|archiviste|archival|archivaro|archivar|архивист|архивный|bibliograph|архивн(?!ом)|archivist.*|archiwista)/i;

/** Words that a name does not begin with or go across to the left. */
export const OUTSIDE = wordClass(
  "in at from see also cf the this these that our its a an are is was were found kept held preserved v в im siehe vgl nel nella negli en dans aux voir conservé conservato and und et " +
    "text document documents copy original ibid ibidem для из from с",
);

/** `Benson Research Center`, `Derbyshire Record Centre`. */
const CENTERS = new Set(["Center", "Centre"]);
const KEEPING = new Set("research archive archives history record records manuscript manuscripts collections".split(" "));

export const ARCHIVE = wordsThat(
  ({ kind, text, lower }) =>
    kind === "word" &&
    text.length > 4 &&
    (CENTERS.has(text) || HEAD.test(plain(lower))) &&
    !NOT_HEAD.test(lower) &&
    !/^librar(?:y|ies)$/.test(text),
);

/** Head words of collections that are named by a person: `Churchill Papers`. */
export const PAPERS = wordClass("papers collection nachlass nachlaß fonds papiers carte");

/** A name with a word for “archive” in it, or for the papers of somebody: `Herder Archive`, `Churchill Papers`. */
export function namedAt(note: NoteText, at: number, limit: number): Mention | undefined {
  const { tokens, classes } = note;
  if ((classes & (ARCHIVE | PAPERS)) === 0) return undefined;
  const first = tokens[at];
  if (first?.kind !== "word" || !isCapital(first.text) || is(first, OUTSIDE)) return undefined;
  // A name begins where its first capital stands: not in the middle of a run of words that has been tried before.
  const before = at > 0 ? tokens[at - 1] : undefined;
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
  return { from: at, to: next, kind: "named", ...spokenOf(note, at, next) };
}

const isSmallWord = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.text.length > 3 && !isCapital(token.text) && !is(token, LEVEL);

/** `Arch. nat.`, `Arch. dép. Ille-et-Vilaine`: the names of French archives and libraries in short. */
export function abbreviatedAt(tokens: readonly Token[], at: number, limit: number): Mention | undefined {
  if (!isMark(tokens[at + 1], ".") || !is(tokens[at], SHORT_HEAD) || !SHORT_KINDS.has(tokens[at + 2]?.lower ?? "")) return undefined;
  let next = at + 3;
  while (
    next < Math.min(limit, at + 12) &&
    (tokens[next]?.kind === "word" || JOINING.has(tokens[next]?.text ?? "") || isMark(tokens[next], "."))
  )
    next++;
  return { from: at, to: next, kind: "named", system: "french", sure: true };
}

export const SHORT_HEAD = wordClass("arch bibl");
const SHORT_KINDS = new Set("nat dép dep mun comm com dioc hosp dipl roy nacional nazionale naz hist gen vat".split(" "));

/** Marks inside the names of archives. */
export const JOINING = new Set("- ’ ' & ʹ".split(" "));
