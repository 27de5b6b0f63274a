import type { CitationItem } from "../../model/sources";
import { isLetter } from "../archives/collections";
import { LEVEL } from "../archives/values";
import { closingAt } from "../brackets";
import { dateEnd, MONTH } from "../dates";
import { type NoteText, textOf } from "../note-text";
import type { Token } from "../token";
import { DASHES, isCapital, isMark, ROMAN_CAPITALS, SEPARATORS } from "../tokens";
import { is } from "../words";
import { headOf } from "./heads";
import { itemOf } from "./item";
import { isVolumeWord, type Locator, lastLocator, locatorOf, VOLUME_WORDS } from "./locators";
import { piecesOf, trimEnd } from "./pieces";

/** `Moretti, Lettere e lazzaretti, 44`; `Lascelles, p. 304`; `Title alone, p. 226`. */
export function shortWork(note: NoteText, from: number, to: number, anonymous = false): CitationItem[] {
  let end = to;
  while (end > from && is(note.tokens[end - 1], SEPARATORS)) end--;
  const head = headOf(note, from, end, true, anonymous);
  if (!head) return [];
  const located = lastLocator(note, head.from, end) ?? pageInTitle(note, head, end);
  const titleTo = titleEnd(note, head.titleFrom, Math.min(head.titleTo, located ? located.from : end));
  const volume = isVolumeWord(note.tokens[head.titleFrom]);
  const hasTitle = titleTo > head.titleFrom && !volume;
  // Without a page only what is quoted like a title is one: `Aleksandr Fersman, “the Pushkin of stone,”` is none.
  if (!located && !(head.quoted && head.creators.length > 0 && isCapital(note.tokens[head.titleFrom]?.text ?? ""))) return [];
  if (head.creators.length === 0 && (!hasTitle || (!head.quoted && !soundsLikeTitle(note.tokens, head.titleFrom, titleTo)))) return [];
  // The `Cap.` of `Cap. VIII, 67` is nobody.
  if (head.creators.length > 0 && !head.quoted && PARTS_OF_BOOKS.has((note.tokens[head.from] as Token).lower)) return [];
  if (head.creators.length > 0 && hasTitle && titleTo - head.titleFrom > 24 && !head.quoted) return [];
  // `House, 27 March 1792, p. 491` and `Clay to Seward, 21 June 1861, p. 304` are documents of what has been cited before.
  if (!head.quoted && hasTitle && isDocument(note.tokens, head.titleFrom, titleTo)) return [];
  const last = located ? located.end : head.quoted ? Math.max(head.titleTo, head.quotedTo) : titleTo;
  return [itemOf(note, { ...head, titleTo: volume ? head.titleFrom : titleTo }, last, "short", {}, located && { text: located.text })];
}

const PARTS_OF_BOOKS = new Set("cap chap ch lib vol vols tom bd part pt art tít tit book libro capítulo capitolo kap".split(" "));

/** The page behind a title without a comma, as Austrian notes have it: `Neri, Das Salz der Könige 80`, `Neri, Salz 133 f. und 139`; what is
 *  said of the page may follow: `Neri, Tagebuch 513 f., Eintragung vom 26. Mai`. */
function pageInTitle(
  note: NoteText,
  head: { creators: readonly string[]; quoted: boolean; titleFrom: number },
  to: number,
): Locator | undefined {
  const { tokens } = note;
  if (head.creators.length === 0 || head.quoted || !isCapital(tokens[head.titleFrom]?.text ?? "")) return undefined;
  const [title, next] = piecesOf(note, head.titleFrom, to);
  if (!title) return undefined;
  // In `Neri, Das Salz 2, 67` the number is a volume; behind the page it may be said what stands there.
  if (next && tokens[next.from]?.kind === "number") {
    const page = locatorOf(note, next.from, next.to);
    return page && trimEnd(tokens, page.end, next.to) === page.end && page.end > next.from && next.to < to ? page : undefined;
  }
  const stop = trimEnd(tokens, title.from, title.to);
  const from = pagesBefore(tokens, head.titleFrom + 1, stop);
  const page = tokens[from];
  // `Weber, Die Zölle 1848–1918 2: 1287`
  const volume = isMark(tokens[from - 1], ":") && tokens[from - 2]?.kind === "number" && (tokens[from - 2]?.text.length ?? 9) < 3;
  if (volume) return { text: textOf(note, from, behindFollowing(tokens, stop)), from: from - 2, end: stop };
  const before = tokens[from - 1];
  if (from === stop || !page || !PAGE.test(page.text) || before?.kind !== "word" || is(before, MONTH | LEVEL)) return undefined;
  // The `Band 3` of `Neri, Band 3` and the `März 12` of a date are no titles.
  const found = locatorOf(note, from, stop);
  return found && { ...found, text: textOf(note, from, behindFollowing(tokens, stop)), end: stop };
}

const PAGE = /^\d{1,3}(?:ff?)?$/;

/** Index of the first of the pages with which a stretch ends: at `133` of `Salz 133 f. und 139`. */
function pagesBefore(tokens: readonly Token[], from: number, to: number): number {
  let start = to;
  for (let at = to; at > from; ) {
    at = behindFollowing(tokens, at);
    if (at <= from || tokens[at - 1]?.kind !== "number") break;
    start = --at;
    if (is(tokens[at - 1], DASHES) || AND.has(tokens[at - 1]?.lower ?? "")) at--;
    else break;
  }
  return start;
}

const AND = new Set("und u and e et".split(" "));

/** Index behind the number before `f.` and `ff.`, or `at` where no such word stands before it. */
function behindFollowing(tokens: readonly Token[], at: number): number {
  const word = isMark(tokens[at - 1], ".") ? at - 2 : at - 1;
  return /^(?:ff?|n)$/.test(tokens[word]?.text ?? "") ? word : at;
}

/** Whether words are those of a letter or of a debate, and no title: they have a date, or a sender and an addressee. */
function isDocument(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (dateEnd(tokens, at, to) > at + 2) return true;
  return isLetter(tokens, { from, to });
}

/** Leaves out what stands behind a short title: `(as in n. 6)`, a volume. */
function titleEnd(note: NoteText, from: number, to: number): number {
  const { tokens } = note;
  let end = trimEnd(tokens, from, to);
  for (let at = from; at < end; at++) {
    const close = closingAt(tokens, at);
    if (close > at && close < to && tokens.slice(at, close).some((token) => NOTE_WORDS.has(token.lower))) end = at;
    else if (isMark(tokens[at], ",") && VOLUME_WORDS.has(tokens[at + 1]?.lower ?? "") && isVolume(tokens, at + 2)) end = at;
  }
  end = trimEnd(tokens, from, end);
  // The volume of `Geschichte des Salzes 2, 67`.
  const volume =
    end < to && tokens[end - 1]?.kind === "number" && (tokens[end - 1]?.text.length ?? 0) < 3 && tokens[end - 2]?.kind === "word";
  return volume && end - from > 1 ? end - 1 : end;
}

/** Whether the number of a volume stands behind its word: `t. II`, `Bd 2`; in `vol. libre` none does. */
function isVolume(tokens: readonly Token[], at: number): boolean {
  const number = isMark(tokens[at], ".") ? tokens[at + 1] : tokens[at];
  return number?.kind === "number" || is(number, ROMAN_CAPITALS) || !isCapital(number?.text ?? "");
}

const NOTE_WORDS = new Set("anm note n nota fn prim прим".split(" "));

/** A title that stands alone before a page: few words, the first with a capital, and no words of a sentence. */
function soundsLikeTitle(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.kind === "number") return false;
    if (token.kind === "mark" && !INSIDE_TITLES.has(token.text)) return false;
    if (token.kind === "word") words++;
    if (INSIDE_SENTENCES.has(token.lower)) return false;
  }
  const first = tokens[from] as Token;
  return words > 0 && words <= 7 && isCapital(first.text) && !SENTENCE.has(first.lower) && !is(first, ROMAN_CAPITALS);
}

const INSIDE_TITLES = new Set("- ’ ' – : …".split(" "));
const INSIDE_SENTENCES = new Set("is was were are had has have been ist war sind è fu était est был была near on at to from".split(" "));

const SENTENCE = new Set(
  "in on at by from for this that these those it he she they there here see note table figure map chapter ch vol p pp no doc document documents article art section act order law ibid".split(
    " ",
  ),
);
