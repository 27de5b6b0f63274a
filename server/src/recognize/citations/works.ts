import type { CitationItem } from "../../model/sources";
import { isLetter } from "../archives/collections";
import { numberEnd } from "../archives/numbers";
import { INTRODUCTION } from "../archives/values";
import { closingAt, OPENS_BRACKET } from "../brackets";
import { isYear, MONTH } from "../dates";
import { classesOf, type NoteText, textOf as slice } from "../note-text";
import { OPENS_QUOTATION, quotedEnd } from "../quotations";
import type { Token } from "../token";
import { isMark, NUMBER, SEPARATORS } from "../tokens";
import { is } from "../words";
import { chapterIn, datedWork, issueOf, journalArticle } from "./articles";
import { editorsStroke, isEdited } from "./creators";
import { headOf, startsImprint } from "./heads";
import { isImprint, openImprint } from "./imprints";
import { itemOf } from "./item";
import { ISSUE_WORDS, isVolumeWord, locatorOf, mayHavePage, PAGE_WORD, VOLUME_WORDS } from "./locators";
import { isName } from "./names";
import { type Piece, piecesOf, skipMarks, trimEnd } from "./pieces";
import { shortWork } from "./short-works";
import { datedPiece, YEAR, yearIn } from "./years";

/** The books and articles cited in tokens `from` up to `to`, in full or in short. `anonymous`: the author stands before, as “Idem”. */
export function worksIn(note: NoteText, from: number, to: number, anonymous = false): CitationItem[] {
  const items: CitationItem[] = [];
  const classes = classesOf(note, from, to);
  const titled = (classes & OPENS_QUOTATION) !== 0 || note.italics.length > 0;
  if (!titled && (classes & (NUMBER | OPENS_BRACKET | PAGE_WORD)) === 0) return items;
  // What has neither a title in quotation marks or italics nor a page is no work.
  const short = (start: number, end: number, anonymous = false): readonly CitationItem[] =>
    titled || mayHavePage(note.tokens, start, end) ? shortWork(note, start, end, anonymous) : [];
  let start = from;
  for (let at = (classes & OPENS_BRACKET) === 0 ? to : from; at < to; at++) {
    const close = closingAt(note.tokens, at);
    if (close < 0) {
      const quoted = quotedEnd(note.tokens, at, to);
      if (quoted > at) at = quoted - 1;
      continue;
    }
    if (close < to && isImprint(note.tokens, at, close)) {
      const split = afterLocator(note, start, at);
      if (split > start) items.push(...short(start, split));
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
  const dated = titled || (classes & YEAR) !== 0;
  if (start < to)
    items.push(
      ...(journalArticle(note, start, to) ?? (dated ? workWithYear(note, start, to, anonymous) : undefined) ?? short(start, to, anonymous)),
    );
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
  const text = note.text.slice((note.tokens[open] as Token).to, (note.tokens[close] as Token).from);
  // In `Anna Neri (Ph.D., Cardiff, 1927)` a person has a degree.
  if (THESIS.test(text) && !head.quoted && (head.creators.length === 0 || head.titleFrom >= head.titleTo)) return undefined;
  const year = lastYear(note.tokens[close - 1] as Token, text);
  const { place, publisher } = imprintOf(note, open, close, text);
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

/** Of `Cardiff: Quay, 1983` place and publisher; of a thesis, `PhD diss., Cardiff University, 1983`, the university alone. */
function imprintOf(
  note: NoteText,
  open: number,
  close: number,
  text: string,
): { place?: string | undefined; publisher?: string | undefined } {
  const colon = text.indexOf(":");
  const comma = text.lastIndexOf(",");
  if (colon > 0)
    return { place: text.slice(0, colon).trim(), publisher: text.slice(colon + 1, comma > colon ? comma : text.length).trim() };
  const [first, second] = piecesOf(note, open + 1, close)
    .slice(0, 2)
    .map(({ from, to }) => slice(note, from, to))
    .map((words) => (/\d/.test(words) ? undefined : words));
  return first !== undefined && THESIS.test(first) ? { publisher: second } : { place: first };
}

/** What theses are called in the languages that are read. */
const THESIS = /\b(?:diss|dissertation|thesis|ph\.? ?d|habil|tesi|thèse|tesis|m\.a)\b/iu;

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
  const index = datedPiece(tokens, pieces, head.quoted);
  const piece = pieces[index];
  if (!piece && dated) return [dated];
  if (!piece) return chapterIn(note, head, to);
  // The `Up to Hill` of a quoted title is no letter.
  const titled = head.quoted ? head.quotedTo : head.titleFrom;
  // Nor is that of `R. Weber, The Road to Porto, London 1927`: behind an author letters have a date.
  const letters = head.creators.length === 0 || tokens.slice(piece.from, piece.to).some((token) => is(token, MONTH));
  if (letters && pieces.slice(0, index).some((each) => each.from >= titled && isLetter(tokens, each))) return undefined;
  const editor = editorsStroke(tokens, head.titleFrom, to);
  const edited = editor > 0 || pieces.slice(1, index).some((each) => isEdited(tokens, each));
  const placed = index < 4 && pieces[1] !== undefined && startsImprint(tokens, pieces[1]) && tokens[pieces[1].from]?.kind === "word";
  if (head.creators.length === 0 && !head.quoted && !anonymous && !edited && !placed) return undefined;
  const yearAt = yearIn(tokens, piece) as number;
  const year = (tokens[yearAt] as Token).text.slice(0, 4);
  const yearEnd = /^[/–-]$/.test(tokens[yearAt + 1]?.text ?? "") && tokens[yearAt + 2]?.kind === "number" ? yearAt + 3 : yearAt + 1;
  const locator = locatorOf(note, behindVolume(tokens, skipMarks(tokens, yearEnd, to), to), to);
  const middle = pieces.slice(head.quoted ? 1 : 1, index).concat(yearAt > piece.from ? [{ from: piece.from, to: yearAt }] : []);
  const words = middle
    .filter(({ from: at, to: end }) => end > at && (tokens[at] as Token).kind === "word" && !VOLUME_WORDS.has((tokens[at] as Token).lower))
    .filter((each) => !isEdited(tokens, each))
    .map(({ from: at, to: end }) => slice(note, at, end));
  const titleEnd = head.quoted ? head.titleTo : editor > 0 ? editor : (pieces[0] as Piece).to;
  const imprint = head.quoted || words.length > 0 ? undefined : openImprint(tokens, head.titleFrom, titleEnd);
  const titleTo = imprint ? imprint.stop : titleEnd;
  const [place, publisher] = imprint
    ? [slice(note, imprint.stop + 1, imprint.placeTo), slice(note, imprint.publisherFrom, titleEnd)]
    : head.quoted
      ? []
      : words;
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

const BEFORE_PAGES = new Set("p pp s ss с str стр".split(" "));
