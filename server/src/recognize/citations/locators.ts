import { numberEnd } from "../archives/numbers";
import { isYear, MONTH } from "../dates";
import { type NoteText, textOf as slice } from "../note-text";
import type { Token } from "../token";
import { isCapital, isMark } from "../tokens";
import { is, wordClass } from "../words";
import { type Piece, piecesOf, skipMarks } from "./pieces";

/** A page or pages with where they stand. Indices count tokens. */
export interface Locator {
  readonly text: string;
  readonly volume?: string;
  readonly from: number;
  readonly end: number;
}

/** Words before a page or leaf. */
export const PAGE_WORD = wordClass("p pp pag pagg page pages s ss str с стр pág págs seite seiten col cols fol f ff n no nr sp k");

/** The page at an index: `p. 233`, `42–55`, `12: 310`. */
export function locatorOf(note: NoteText, from: number, to: number): Locator | undefined {
  const { tokens } = note;
  let at = from;
  const word = tokens[at];
  if (at < to && is(word, PAGE_WORD)) at = skipMarks(tokens, at + 1, to);
  const first = tokens[at];
  if (at >= to || first?.kind !== "number") return undefined;
  // `1 251`: volume and page.
  const page = tokens[at + 1];
  if (at === from && first.text.length < 3 && page?.kind === "number" && !page.glued && at + 2 === to)
    return { text: page.text, volume: first.text, from, end: to };
  let end = numberEnd(tokens, at, to, true);
  if (at === from && is(tokens[end], MONTH)) return undefined;
  if (at === from && isYear(first.text) && end === at + 1) return undefined;
  if (isMark(tokens[end], ":") && tokens[end + 1]?.kind === "number" && end + 1 < to) {
    const page = numberEnd(tokens, end + 1, to, true);
    return { text: slice(note, end + 1, page), volume: slice(note, at, end), from, end: page };
  }
  const text = slice(note, at, end);
  const colon = text.includes(":") ? /^(\d+):(.+)$/.exec(text) : undefined;
  if (colon) return { text: (colon[2] as string).trim(), volume: colon[1] as string, from, end };
  if (end < to && FOLLOWING.has(tokens[end]?.lower ?? "")) end++;
  return { text, from, end };
}

/** Whether there is what may be a page: a word for it, or a number that is neither a year by itself nor the day of a month. */
export function mayHavePage(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (is(token, PAGE_WORD)) return true;
    if (token.kind === "number" && !is(tokens[at + 1], MONTH) && !isYearAlone(tokens, at, to)) return true;
  }
  return false;
}

function isYearAlone(tokens: readonly Token[], at: number, to: number): boolean {
  const ends = at + 1 === to || isMark(tokens[at + 1], ",") || (isMark(tokens[at + 1], ".") && !tokens[at + 2]?.glued);
  return ends && isYear((tokens[at] as Token).text);
}

/** Words behind a page that stand for those after it. */
const FOLLOWING = new Set("f ff sq sqq n passim".split(" "));

/** The page with which a short citation ends. */
export function lastLocator(note: NoteText, from: number, to: number): Locator | undefined {
  const pieces = piecesOf(note, from, to);
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index] as Piece;
    const entry = entryOf(note, piece);
    if (entry && index > 0) return entry;
    const whole = locatorOf(note, piece.from, piece.to);
    const page = whole && note.tokens[piece.from]?.lower === "n" ? pageOfNote(note, pieces[index - 1]) : undefined;
    if (whole && page) return { ...page, end: whole.end };
    if (whole && whole.end === piece.to && (index > 0 || piece.from > from)) return withPagesBefore(note, pieces, index, whole);
    for (let at = piece.from + 1; at < piece.to; at++) {
      const token = note.tokens[at] as Token;
      if (!is(token, PAGE_WORD) || !INSIDE_PIECES.has(token.lower)) continue;
      const found = locatorOf(note, at, piece.to);
      if (found && found.end === piece.to) return found;
    }
    if (index < pieces.length - 1) break;
  }
  return undefined;
}

/** The page on which a note stands: that of `p. 384, n. 2`. */
function pageOfNote(note: NoteText, piece: Piece | undefined): Locator | undefined {
  const page = piece && is(note.tokens[piece.from], PAGE_WORD) ? locatorOf(note, piece.from, piece.to) : undefined;
  return page?.end === piece?.to ? page : undefined;
}

/** Words for a page that need no comma before them. */
const INSIDE_PIECES = new Set("p pp s с page pag pagg".split(" "));

/** The article of a dictionary: `s.v. “Salt”`. */
function entryOf({ text, tokens }: NoteText, piece: Piece): Locator | undefined {
  const { from, to } = piece;
  if (to - from < 4 || tokens[from]?.lower !== "s" || !isMark(tokens[from + 1], ".") || tokens[from + 2]?.lower !== "v") return undefined;
  return { text: text.slice((tokens[piece.from] as Token).from, (tokens[piece.to - 1] as Token).to), from: piece.from, end: piece.to };
}

/** `S. 70–73, 88`: the pages before the last one are pages too. */
function withPagesBefore(note: NoteText, pieces: readonly Piece[], index: number, last: Locator): Locator {
  const start = pieces[index] as Piece;
  if (note.tokens[start.from]?.kind !== "number") return last;
  for (let at = index - 1; at > 0; at--) {
    const piece = pieces[at] as Piece;
    const found = locatorOf(note, piece.from, piece.to);
    if (!found || found.end !== piece.to) return last;
    if (note.tokens[piece.from]?.kind === "word") {
      const text = slice(note, skipMarks(note.tokens, piece.from + 1, piece.to), last.end);
      return { text, from: piece.from, end: last.end };
    }
  }
  return last;
}

/** Words for the issue of a journal, and for a volume. */
export const ISSUE_WORDS = new Set("nr no nos nn n z zesz heft h issue №".split(" "));
export const VOLUME_WORDS = new Set("bd vol t tome tomo tom т".split(" "));

/** Whether a word in small letters stands for a volume or an issue, so that no title begins with it. */
export const isVolumeWord = (word: Token | undefined): boolean =>
  word !== undefined && (VOLUME_WORDS.has(word.lower) || ISSUE_WORDS.has(word.lower)) && !isCapital(word.text);
