import { closingAt } from "../brackets";
import { isYear, MONTH } from "../dates";
import { type NoteText, textOf as slice } from "../note-text";
import { classOf } from "../people/words/lexicon";
import { Is } from "../people/words/word-classes";
import { quotedEnd } from "../quotations";
import type { Token } from "../token";
import { isCapital, isMark, ROMAN_CAPITALS } from "../tokens";
import { is, wordClass } from "../words";
import { type Creators, creatorsOf, familyFirst, invertedName, isEdited, nameBehindWords, skipRole } from "./creators";
import { locatorOf, PAGE_WORD } from "./locators";
import { isItalic, italicEnd, type Piece, piecesOf, skipMarks, startsTitle, trimEnd } from "./pieces";
import { SIGNALS } from "./segments";

/** What a citation begins with: creators and title. Indices count tokens. */
export interface Head {
  /** Where the citation begins, behind what leads to it. */
  readonly from: number;
  readonly creators: readonly string[];
  readonly titleFrom: number;
  readonly titleTo: number;
  readonly quoted: boolean;
  /** Behind the closing quotation mark. */
  readonly quotedTo: number;
  readonly container?: string;
}

/** Creators and title at the beginning of a citation. With `short`, a family name alone is a creator. */
export function headOf(note: NoteText, from: number, to: number, short: boolean, anonymous = false): Head | undefined {
  const opened = creatorsBefore(note, behindSignal(note, from, to), to, short, anonymous);
  if (!opened) return undefined;
  const { creators } = opened;
  const titleFrom = skipRole(note, opened.titleFrom, to);
  if (titleFrom < to) return { from: opened.from, creators, ...titleOf(note, titleFrom, to) };
  return creators.length > 0 ? { from: opened.from, creators, titleFrom: to, titleTo: to, quoted: false, quotedTo: to } : undefined;
}

/** The creators who stand before a title, and where this begins. */
function creatorsBefore(
  note: NoteText,
  start: number,
  to: number,
  short: boolean,
  anonymous: boolean,
): Pick<Head, "from" | "creators" | "titleFrom"> | undefined {
  const { tokens } = note;
  const pieces = piecesOf(note, start, to);
  if (pieces.length === 0) return undefined;
  // `On Drašković, Ferdo Šišić, Pregled`: what the note is about stands before the source.
  const [topic, author] = pieces;
  if (topic && author && TOPICS.has((tokens[topic.from] as Token).lower) && creatorsOf(note, author, false)) pieces.shift();
  const { at, names } = openingOf(note, pieces, start, to, short);
  const initials = familyFirst(note, pieces[0] as Piece);
  const inverted = anonymous ? undefined : (initials ?? (short ? undefined : invertedName(note, pieces)));
  if (inverted) pieces.splice(0, initials ? 1 : 2, ...inverted.rest);
  const creators: string[] = inverted ? [inverted.name] : [];
  if (inverted && pieces.length === 0) return undefined;
  let from = inverted ? start : (pieces[at] as Piece).from;
  let titleFrom = (pieces[at] as Piece).from;
  for (let index = at; index < pieces.length; index++) {
    const piece = pieces[index] as Piece;
    if (startsTitle(note, piece.from, to)) break;
    const surname = creators.length === 0 && (short || (index === at && index + 1 < pieces.length && piece.to - piece.from === 1));
    const isRead = index === at && creators.length === 0 && piece.to - piece.from > 1;
    const found = anonymous ? undefined : isRead ? names : creatorsOf(note, piece, surname, creators.length === 0);
    if (!found || (index === pieces.length - 1 && found.to === piece.to && creators.length > 0)) break;
    // The `Giuseppe Verdi` of `F. Neri, Giuseppe Verdi, 4 voll., Milano` is a title.
    const behind = pieces[index + 1];
    if (creators.length > 0 && found.to === piece.to && (startsImprint(tokens, behind) || isPage(note, behind))) break;
    // So is that of `F. Neri, Giuseppe Verdi: A Life (London: Quay, 1990)`.
    if (creators.length > 0 && isMark(tokens[found.to], ":")) break;
    if (creators.length === 0 && !inverted) from = found.from;
    for (const name of found.names) creators.push(name);
    titleFrom = skipMarks(tokens, found.to, to);
    if (found.to < piece.to) break;
  }
  return { from, creators, titleFrom };
}

/** The title that begins at an index: in quotation marks or italics, before the volume in which it stands, or up to the end. */
function titleOf(note: NoteText, from: number, to: number): Omit<Head, "from" | "creators"> {
  const { tokens } = note;
  const quotedTo = quotedEnd(tokens, from, to);
  if (quotedTo > from) {
    const titleTo = trimEnd(tokens, from + 1, quotedTo - 1);
    return { titleFrom: from + 1, titleTo, quoted: true, quotedTo, ...containerOf(note, quotedTo, to) };
  }
  const italic = italicEnd(note, from, to);
  if (italic > from) return { titleFrom: from, titleTo: trimEnd(tokens, from, italic), quoted: true, quotedTo: italic };
  const inside = containerStart(note, from, to);
  return {
    titleFrom: from,
    titleTo: trimEnd(tokens, from, inside),
    quoted: false,
    quotedTo: inside,
    ...(inside < to && containerOf(note, inside, to)),
  };
}

/** Words before what a note is about. */
const TOPICS = new Set("on for über zu su sur sobre о об про".split(" "));

/** Whether a piece is a page: the `p. 384` of `Neri, Giuseppe Verdi, p. 384, n. 2`. */
const isPage = (note: NoteText, piece: Piece | undefined): boolean =>
  piece !== undefined && locatorOf(note, piece.from, piece.to)?.end === piece.to;

/** Whether a piece is of those that follow a title: a number of volumes, a place. */
export function startsImprint(tokens: readonly Token[], piece: Piece | undefined): boolean {
  const first = piece && tokens[piece.from];
  if (!piece || !first) return false;
  return (
    first.kind === "number" ||
    is(first, ROMAN_CAPITALS) ||
    isEdited(tokens, piece) ||
    (piece.to - piece.from < 3 &&
      (piece.to - piece.from === 1 || isYear(tokens[piece.to - 1]?.text ?? "")) &&
      (classOf(first.text) & Is.Place) !== 0)
  );
}

/** Index of the first piece that is a title or begins with names, and these; else of the first piece. */
function openingOf(note: NoteText, pieces: readonly Piece[], start: number, to: number, short: boolean): { at: number; names?: Creators } {
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    if (startsTitle(note, piece.from, to)) return { at };
    // The `Paris` of `Annuaire du sel pour 1885, Paris, Neri, 1885` wrote nothing.
    if (at > 0 && startsImprint(note.tokens, piece)) continue;
    const names = creatorsOf(note, piece, short || (piece.to - piece.from === 1 && piece.from === start));
    if (names) return { at, names };
  }
  const opening = pieces.length > 1 && pieces[0] && nameBehindWords(note, pieces[0], short);
  return opening ? { at: 0, names: opening } : { at: 0 };
}

const CONTAINER_WORDS = new Set("in dans v в".split(" "));

/** Words before a name that are none of it: `So Anna Neri, …`. */
const LEADING = new Set(
  (
    "so thus but as here following pace contra per against like e and so auch così cosi come ainsi selon nach " +
    "dagegen jetzt zuletzt hingegen ähnlich anders ausführlich neuerdings similarly recently most generally diversamente"
  ).split(" "),
);

/** Index behind the last word that leads to the source (“see also”), and behind the small words after it. */
function behindSignal(note: NoteText, from: number, to: number): number {
  const { tokens } = note;
  let start = (note.classes & (SIGNALS | REFER)) === 0 ? from : behindLastSignal(tokens, from, to);
  while (start < from + 3 && start + 1 < to && LEADING.has((tokens[start] as Token).lower)) start++;
  if (start < to && start < from + 3 && isCapital((tokens[start] as Token).text)) return start;
  while (start < to) {
    const token = tokens[start] as Token;
    if (isCapital(token.text) || token.kind === "number" || quotedEnd(tokens, start, to) > start || isItalic(note, start)) break;
    start++;
  }
  return start;
}

function behindLastSignal(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  for (let at = from; at < to; at++) {
    const quoted = quotedEnd(tokens, at, to);
    if (quoted > at) {
      at = quoted - 1;
      continue;
    }
    const token = tokens[at] as Token;
    const signal = is(token, SIGNALS) || (is(token, REFER) && tokens[at + 1]?.lower === "to");
    if (!signal) continue;
    const opens = at === from || !isCapital(token.text) || tokens[at - 1]?.kind === "mark";
    if (opens && at + 1 < to) start = at + 1;
  }
  return start;
}

/** The verb of “refer to”. */
const REFER = wordClass("refer");

/** Index of the comma before `in` with the work that holds the chapter; `to` where none is. */
function containerStart(note: NoteText, from: number, to: number): number {
  for (let at = from + 1; at + 1 < to; at++) {
    const close = closingAt(note.tokens, at);
    if (close > at && close < to) at = close;
    else if (
      isMark(note.tokens[at], ",") &&
      (CONTAINER_WORDS.has((note.tokens[at + 1] as Token).lower) || (note.tokens[at + 1] as Token).lower === "en") &&
      isCapital(note.tokens[at + 2]?.text ?? "")
    )
      return at;
  }
  return to;
}

function containerOf(note: NoteText, from: number, to: number): { container?: string } {
  let at = skipMarks(note.tokens, from, to);
  if (CONTAINER_WORDS.has(note.tokens[at]?.lower ?? "") && at < to) at = skipMarks(note.tokens, at + 1, to);
  else if (note.tokens[at]?.lower !== "in" && from === to) return {};
  const within = piecesOf(note, at, to);
  const holder = within.findIndex((piece) => /^(?:in|dans)$/.test((note.tokens[piece.from] as Token).lower));
  const named = within.slice(Math.max(0, holder)).find((piece) => {
    const first = note.tokens[piece.from] as Token;
    return first.kind === "word" && !is(first, MONTH) && !is(first, PAGE_WORD) && creatorsOf(note, piece, false) === undefined;
  });
  if (!named) return {};
  const piece = /^(?:in|dans)$/.test((note.tokens[named.from] as Token).lower) ? { from: named.from + 1, to: named.to } : named;
  if (piece.from >= piece.to) return {};
  const value = slice(note, piece.from, piece.to).replace(/\s*\([^()]*$/, "");
  return value.length > 1 ? { container: value } : {};
}
