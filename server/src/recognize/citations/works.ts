import type { CitationItem } from "../../model/sources";
import { isLetter } from "../archives/collections";
import { numberEnd } from "../archives/numbers";
import { INTRODUCTION } from "../archives/values";
import { closingAt } from "../brackets";
import { dateEnd, isYear } from "../dates";
import { type NoteText, textOf as slice } from "../note-text";
import { quotedEnd } from "../quotations";
import type { Token } from "../token";
import { isCapital, isMark, ROMAN_CAPITALS, SEPARATORS } from "../tokens";
import { is } from "../words";
import { chapterIn, datedWork, issueOf, journalArticle } from "./articles";
import { editorsStroke, isEdited } from "./creators";
import { headOf } from "./heads";
import { isImprint } from "./imprints";
import { itemOf } from "./item";
import { lastLocator, locatorOf, PAGE_WORD } from "./locators";
import { isName } from "./names";
import { type Piece, piecesOf, skipMarks, trimEnd } from "./pieces";

/** The books and articles cited in tokens `from` up to `to`, in full or in short. `anonymous`: the author stands before, as “Idem”. */
export function worksIn(note: NoteText, from: number, to: number, anonymous = false): CitationItem[] {
  const items: CitationItem[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const close = closingAt(note.tokens, at);
    if (close < 0) {
      const quoted = quotedEnd(note.tokens, at, to);
      if (quoted > at) at = quoted - 1;
      continue;
    }
    if (close < to && isImprint(note.tokens, at, close)) {
      const split = afterLocator(note, start, at);
      if (split > start) items.push(...shortWork(note, start, split));
      const work = workWithImprint(note, Math.max(start, split), at, close, to, anonymous && items.length === 0);
      if (work) {
        items.push(work.item);
        start = work.end;
        at = work.end - 1;
        continue;
      }
    }
    if (close < to) at = close;
  }
  if (start < to)
    items.push(...(journalArticle(note, start, to) ?? workWithYear(note, start, to, anonymous) ?? shortWork(note, start, to, anonymous)));
  return items;
}

/** In `Neri, Storia, 193, Paolo Verdi, La guerra (…)` the index behind `193`: there the citation before ends. */
function afterLocator(note: NoteText, from: number, to: number): number {
  const pieces = piecesOf(note, from, to);
  for (let index = pieces.length - 2; index > 0; index--) {
    const piece = pieces[index] as Piece;
    const next = pieces[index + 1] as Piece;
    if (locatorOf(note, piece.from, piece.to)?.end === piece.to && isName(note.tokens, next.from, next.to, false)) return piece.to + 1;
  }
  return from;
}

function workWithImprint(
  note: NoteText,
  from: number,
  open: number,
  close: number,
  to: number,
  anonymous: boolean,
): { item: CitationItem; end: number } | undefined {
  const head = headOf(note, from, open, false, anonymous);
  if (!head) return undefined;
  const [inside] = piecesOf(note, open + 1, close);
  const text = note.text.slice((note.tokens[open] as Token).to, (note.tokens[close] as Token).from);
  const year = lastYear(note.tokens[close - 1] as Token, text);
  const colon = text.indexOf(":");
  const place =
    colon > 0
      ? text.slice(0, colon).trim()
      : inside && !/\d/.test(slice(note, inside.from, inside.to))
        ? slice(note, inside.from, inside.to)
        : undefined;
  const comma = text.lastIndexOf(",");
  const publisher = colon > 0 ? text.slice(colon + 1, comma > colon ? comma : text.length).trim() : undefined;
  let at = close + 1;
  // `(Cardiff: Quay, 1983) [hereafter Neri, Salt], pp. 67–9`
  const bracket = closingAt(note.tokens, at);
  if (bracket > at && bracket < to && is(note.tokens[at + 1], INTRODUCTION)) at = bracket + 1;
  while (at < to && is(note.tokens[at], SEPARATORS) && !isMark(note.tokens[at], ";")) at++;
  const locator = locatorOf(note, at, to);
  const end = locator ? locator.end : close + 1;
  return {
    item: itemOf(note, head, end, "full", { place, publisher, year }, locator),
    end: nextStart(note.tokens, Math.max(end, at), to),
  };
}

/** The last year that an imprint names, which is mostly what it ends with. */
function lastYear(last: Token, text: string): string | undefined {
  return isYear(last.text) ? last.text : /(?:1[0-9]|20)\d\d(?!.*(?:1[0-9]|20)\d\d)/s.exec(text)?.[0];
}

/** Skips separators and “and”. */
function nextStart(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && (is(tokens[at], SEPARATORS) || AND_WORDS.has((tokens[at] as Token).lower))) at++;
  return at;
}

const AND_WORDS = new Set("and e und et y и".split(" "));

/** `Author, Title, Place, Publisher, 1999, p. 3`: a work whose year stands between commas. */
function workWithYear(note: NoteText, from: number, until: number, anonymous: boolean): CitationItem[] | undefined {
  const { tokens } = note;
  const to = trimEnd(tokens, from, until);
  const head = headOf(note, from, to, false, anonymous);
  if (!head) return undefined;
  if (!head.quoted && isVolumeWord(tokens[head.titleFrom])) return undefined;
  const dated = head.quoted ? (datedWork(note, head, to) ?? issueOf(note, head, to)) : undefined;
  const pieces = piecesOf(note, head.titleFrom, to);
  const index = pieces.findIndex((piece, at) => (at > 0 || head.quoted) && yearIn(tokens, piece) !== undefined);
  const piece = pieces[index];
  if (!piece && dated) return [dated];
  if (!piece) return chapterIn(note, head, to);
  // The `Up to Hill` of a quoted title is no letter.
  const titled = head.quoted ? head.quotedTo : head.titleFrom;
  if (pieces.slice(0, index).some((each) => each.from >= titled && isLetter(tokens, each))) return undefined;
  const editor = editorsStroke(tokens, head.titleFrom, to);
  const edited = editor > 0 || pieces.slice(1, index).some((each) => isEdited(tokens, each));
  if (head.creators.length === 0 && !head.quoted && !anonymous && !edited) return undefined;
  const yearAt = yearIn(tokens, piece) as number;
  const year = (tokens[yearAt] as Token).text.slice(0, 4);
  const yearEnd = /^[/–-]$/.test(tokens[yearAt + 1]?.text ?? "") && tokens[yearAt + 2]?.kind === "number" ? yearAt + 3 : yearAt + 1;
  const locator = locatorOf(note, behindVolume(tokens, skipMarks(tokens, yearEnd, to), to), to);
  const middle = pieces.slice(head.quoted ? 1 : 1, index).concat(yearAt > piece.from ? [{ from: piece.from, to: yearAt }] : []);
  const words = middle
    .filter(({ from: at, to: end }) => end > at && (tokens[at] as Token).kind === "word" && !VOLUME_WORDS.has((tokens[at] as Token).lower))
    .filter((each) => !isEdited(tokens, each))
    .map(({ from: at, to: end }) => slice(note, at, end));
  const [place, publisher] = head.quoted ? [] : words;
  const titleTo = head.quoted ? head.titleTo : editor > 0 ? editor : (pieces[0] as Piece).to;
  const container = head.quoted && words[0] ? words[0].replace(/^in:?\s+/, "") : undefined;
  return [
    itemOf(
      note,
      { ...head, titleTo },
      locator ? locator.end : yearEnd,
      "full",
      { container, place, publisher, year },
      locator && { text: locator.text },
    ),
  ];
}

/** Skips `Bd. 2,` before a page, and `nr 3,` before a word for it. */
function behindVolume(tokens: readonly Token[], at: number, to: number): number {
  const word = tokens[at]?.lower ?? "";
  const issue = ISSUE_WORDS.has(word);
  if (!issue && (!VOLUME_WORDS.has(word) || word === "т")) return at;
  const number = skipMarks(tokens, at + 1, to);
  const end = numberEnd(tokens, number, to, false);
  const next = skipMarks(tokens, end, to);
  return end === number || (issue && !BEFORE_PAGES.has(tokens[next]?.lower ?? "")) ? at : next;
}

const ISSUE_WORDS = new Set("nr no nos nn n z zesz heft h issue №".split(" "));
const BEFORE_PAGES = new Set("p pp s ss с str стр".split(" "));
/** Whether a word in small letters stands for a volume or an issue, so that no title begins with it. */
const isVolumeWord = (word: Token | undefined): boolean =>
  word !== undefined && (VOLUME_WORDS.has(word.lower) || ISSUE_WORDS.has(word.lower)) && !isCapital(word.text);

const VOLUME_WORDS = new Set("bd vol t tome tomo tom т".split(" "));

/** Index of the year with which a piece ends, or begins before a page: `Leipzig 1912`, `1967. С. 45`. */
function yearIn(tokens: readonly Token[], piece: Piece): number | undefined {
  const last = piece.to - 1;
  if (
    isPrintedYear(tokens[last]) &&
    (last === piece.from ||
      BEFORE_YEARS.has(tokens[last - 1]?.text ?? "") ||
      (tokens[last - 1]?.kind === "word" && last - piece.from < 6 && !BEFORE_DATES.has(tokens[last - 1]?.lower ?? "")))
  )
    return last;
  // `Frankfurt a. M. 1982/83`, `Cologne, 1985–88`
  const first = last - 2;
  const years = first >= piece.from && isPrintedYear(tokens[first]) && /^[/–-]$/.test(tokens[last - 1]?.text ?? "") && tokens[last]?.glued;
  if (years && (first === piece.from || (first - piece.from < 6 && !BEFORE_DATES.has(tokens[first - 1]?.lower ?? "")))) return first;
  const behind = tokens[piece.from + 2];
  const goesOn = is(behind, PAGE_WORD) || PARTS.has(behind?.lower ?? "");
  return isPrintedYear(tokens[piece.from]) && isMark(tokens[piece.from + 1], ".") && goesOn ? piece.from : undefined;
}

/** Words for the parts of a book, behind its year: `1913. Вып. 1. С. 3`. */
const PARTS = new Set("вып т ч кн vyp t ch kn".split(" "));

/** Words between which and a year a sentence speaks: `who would be shot in 1927`. */
const BEFORE_DATES = new Set(
  "in from of since until by to after before im ab seit bis nel dal del en de depuis desde w od v od do в с до к".split(" "),
);

/** Marks before a year: of a second edition, and behind the name of a journal. */
const BEFORE_YEARS = new Set("^ ” » “".split(" "));

/** The year of a book, which was printed: `1912`, `1912a`. */
const isPrintedYear = (token: Token | undefined): boolean =>
  token?.kind === "number" && token.text.length > 3 && /^(?:1[4-9]|20)\d\d\p{L}?$/u.test(token.text);

/** `Moretti, Lettere e lazzaretti, 44`; `Lascelles, p. 304`; `Title alone, p. 226`. */
function shortWork(note: NoteText, from: number, to: number, anonymous = false): CitationItem[] {
  let end = to;
  while (end > from && is(note.tokens[end - 1], SEPARATORS)) end--;
  const head = headOf(note, from, end, true, anonymous);
  if (!head) return [];
  const located = lastLocator(note, head.from, end);
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
  return trimEnd(tokens, from, end);
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
