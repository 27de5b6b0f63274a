import type { ArchivalDocument } from "../../model/sources";
import type { Writable } from "../../model/writable";
import { dateEnd, isYear } from "../dates";
import { quotedEnd } from "../quotations";
import type { Token } from "../token";
import { DASHES, isCapital, isMark, SEPARATORS } from "../tokens";
import { is } from "../words";
import { numberEnd } from "./numbers";
import { skipIntroduction } from "./values";

/** What follows the numbers of a reference: documents, each with sender, place, date and page. */
export interface Description {
  readonly documents: readonly ArchivalDocument[];
  readonly locator?: string;
  /** Index behind the last token that belongs to it. */
  readonly end: number;
}

/** Reads `Manning to Hay, London, 4 May 1899, pp. 3–4` behind the numbers of a reference. Indices count tokens. */
export function describe(text: string, tokens: readonly Token[], from: number, to: number): Description {
  if (from >= to) return { documents: NONE, end: from };
  const documents: ArchivalDocument[] = [];
  let open: Piece[] = [];
  let locator: string | undefined;
  let end = from;
  for (const piece of piecesOf(tokens, from, to)) {
    if (piece.sentence && !goesOn(tokens, piece, open, locator !== undefined || documents.length > 0)) break;
    if ((piece.sentence || isMark(tokens[piece.from - 1], ".")) && states(tokens, piece)) break;
    const page = pageOf(text, tokens, piece, open.length > 0 || documents.length > 0);
    end = piece.to;
    if (page !== undefined) {
      const document = documentOf(text, tokens, open, page);
      if (document) documents.push(document);
      locator ??= page;
      open = [];
    } else open.push(piece);
  }
  const last = documentOf(text, tokens, open, undefined);
  if (last) documents.push(last);
  return locator === undefined ? { documents, end } : { documents, locator, end };
}

const NONE: readonly ArchivalDocument[] = [];

/** The document that stands before its archive: `Manning to Hay, 4 May 1899` in `See Manning to Hay, 4 May 1899, PRO, FO 7/12`. Indices
 *  count tokens; `to` is where the reference begins. Only what has a date, and a kind or a sender, is one. */
export function documentBefore(text: string, tokens: readonly Token[], from: number, to: number): ArchivalDocument | undefined {
  let start = to;
  while (start > Math.max(from, to - LONGEST) && !isMark(tokens[start - 1], ";")) start--;
  while (start < to && (LEADING_ON.has((tokens[start] as Token).lower) || isMark(tokens[start], "."))) start++;
  const { documents, end } = describe(text, tokens, start, to);
  const [document] = documents;
  const isWhole = documents.length === 1 && skipSeparators(tokens, end, to) === to;
  return isWhole && document?.date && (document.kind || document.sender) ? document : undefined;
}

/** So many tokens before a reference may be its document. */
const LONGEST = 40;

/** Words and marks that lead to a source and are no part of it, nor of the one before. */
export const LEADING_ON: ReadonlySet<string> = new Set(
  ", ; : ( — – - and e und et y и see also cf in as quoted cited vgl siehe vedi cfr voir véase nonché sowie см".split(" "),
);

/** A stretch between commas or full stops. */
interface Piece {
  readonly from: number;
  readonly to: number;
  /** A full stop and not a comma stands before it. */
  readonly sentence: boolean;
  readonly date: boolean;
}

function piecesOf(tokens: readonly Token[], from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  let sentence = false;
  while (at < to) {
    const token = tokens[at] as Token;
    if (is(token, SEPARATORS | DASHES)) {
      sentence = isMark(token, ".") || (sentence && isMark(token, ","));
      at++;
      continue;
    }
    const date = dateEnd(tokens, at, to);
    if (date > at) {
      pieces.push({ from: at, to: date, sentence, date: true });
      sentence = false;
      at = date;
      continue;
    }
    const start = at;
    while (at < to && !endsPiece(tokens, at, start, to) && skipIntroduction(tokens, at, to) === at) {
      const quoted = quotedEnd(tokens, at, to);
      at = quoted > at ? quoted : at + 1;
    }
    if (at > start) pieces.push({ from: start, to: at, sentence, date: false });
    at = skipIntroduction(tokens, at, to);
    sentence = false;
  }
  return pieces;
}

function endsPiece(tokens: readonly Token[], at: number, start: number, to: number): boolean {
  const token = tokens[at] as Token;
  if (isMark(token, ",") || isMark(token, ";")) return true;
  if (isMark(token, ".")) {
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    // Initials, abbreviations before a number or a small letter, and numbers with a point do not end it.
    if (before?.kind === "word" && before.text.length <= 2 && next?.kind === "word") return false;
    if (next && at + 1 < to && (next.glued || (next.kind === "word" && !isCapital(next.text)) || next.kind === "number"))
      return before?.kind === "number" && !next.glued;
    return !(before?.kind === "word" && ABBREVIATED.has(before.lower));
  }
  return at > start && dateEnd(tokens, at, to) > at && !(tokens[at - 1]?.kind === "number") && dateEnd(tokens, at, to) > at + 2;
}

const ABBREVIATED = new Set("tov gen col capt lt sgt dr prof st sir mr mrs ms rev hon card mons min amb tel gr vgl bzw al".split(" "));

/** Words that begin a sentence of the author's own. */
const OWN_SENTENCE = new Set(
  (
    "the this that these it he she they on in for see cf as at but also although however there here his her its their an a such some many when while after before " +
    "la il lo le gli i un una per si su sulla sul nel questo questa cfr vedi die der das dies ein eine zu zur vgl siehe les des cette ce voir sur el los las véase para см об о в это"
  ).split(" "),
);

function goesOn(tokens: readonly Token[], piece: Piece, open: readonly Piece[], done: boolean): boolean {
  if (piece.date) return !done || open.length > 0;
  if (done) return false;
  const first = tokens[piece.from] as Token;
  if (first.lower === "p" || first.lower === "pp") return true;
  return first.kind !== "mark" && open.length < 2 && piece.to - piece.from <= 14 && !OWN_SENTENCE.has(first.lower);
}

/** Whether a piece says something, as a sentence of the author's own does, and names no document: `Kuhn’s memoir was never printed`. */
function states(tokens: readonly Token[], { from, to }: Piece): boolean {
  if (KINDS.test((tokens[from] as Token).text)) return false;
  for (let at = from + 1; at < to; at++) if (FINITE.has((tokens[at] as Token).text)) return true;
  return false;
}

/** Finite forms of the verbs by which most sentences are made. */
const FINITE = new Set(
  "is are was were has had have does did will would could è era erano fu furono sono aveva ha hanno ist sind war waren wurde wurden hat hatte est était étaient sont fut furent avait ont es son fueron había".split(
    " ",
  ),
);

const PAGE_WORDS = new Set("p pp pag pagg page pages s ss str с стр pág págs pg pgs at seite seiten col cols".split(" "));

/** The page that a piece is: `pp. 108–110`, or a number alone behind a document. */
function pageOf(text: string, tokens: readonly Token[], piece: Piece, afterDocument: boolean): string | undefined {
  if (piece.date) return undefined;
  let at = piece.from;
  const first = tokens[at] as Token;
  const word = first.kind === "word" && PAGE_WORDS.has(first.lower);
  if (word) at++;
  while (at < piece.to && isMark(tokens[at], ".")) at++;
  const end = numberEnd(tokens, at, piece.to, true);
  if (end === at || tokens[at]?.kind !== "number") return undefined;
  const following = end === piece.to - 1 && /^ff?$/.test(tokens[end]?.text ?? "");
  if (!word && ((end < piece.to && !following) || isYear((tokens[at] as Token).text))) return undefined;
  // `519/3/1` is a number of a registry.
  if (!word && isMark(tokens[at + 1], "/")) return undefined;
  if (!word && !afterDocument && piece.sentence) return undefined;
  if (word && end < piece.to && tokens[end]?.lower !== "f" && tokens[end]?.lower !== "ff" && tokens[end]?.lower !== "e") return undefined;
  return text.slice((tokens[at] as Token).from, (tokens[end - 1] as Token).to);
}

const KINDS =
  /^(?:letter|telegram|telegramma|cable|dispatch|despatch|memorandum|memo|report|note|nota|minute|minutes|circular|diary|protocol|draft|lettre|télégramme|dépêche|rapport|procès-verbal|circulaire|brief|schreiben|bericht|telegramm|aufzeichnung|denkschrift|protokoll|erlass|vermerk|lettera|telespresso|rapporto|relazione|promemoria|appunto|verbale|dispaccio|carta|telegrama|informe|memorial|oficio|consulta|cédula|pismo|pis|zapis|zapiska|beseda|doklad|donesenie|telegramma|письмо|записка|доклад|донесение|телеграмма|протокол|list|raport|pismo|depesza|dopis|zpráva|hlášení)$/i;

const TOWARDS = new Set("to an à al all alla ai para для к do".split(" "));

function documentOf(
  text: string,
  tokens: readonly Token[],
  pieces: readonly Piece[],
  locator: string | undefined,
): ArchivalDocument | undefined {
  const named = pieces.filter((piece) => !piece.date);
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return undefined;
  const slice = (from: number, to: number): string => text.slice((tokens[from] as Token).from, (tokens[to - 1] as Token).to);
  const date = pieces.find((piece) => piece.date);
  const place = placeOf(tokens, pieces, named);
  const head = named[0];
  const kind = head ? tokens[head.from] : undefined;
  const letter = head ? correspondents(tokens, head) : undefined;
  const document: Writable<ArchivalDocument> = { text: slice(first.from, last.to) };
  if (kind && KINDS.test(kind.text)) document.kind = kind.text;
  if (letter && head) {
    document.sender = slice(head.from, letter);
    document.addressee = slice(letter + 1, head.to);
  }
  // `vol. 3 (Moscow: Nauka, 1959), no. 342`
  if (isMark(tokens[first.from], "(") && !document.kind && !document.sender && !date) return undefined;
  if (place) document.place = slice(place.from, place.to);
  if (date) document.date = slice(date.from, date.to);
  if (locator !== undefined) document.locator = locator;
  return document;
}

/** Index of the word that stands between sender and addressee. */
function correspondents(tokens: readonly Token[], piece: Piece): number | undefined {
  for (let at = piece.from + 1; at < piece.to - 1; at++) {
    const { lower, text } = tokens[at] as Token;
    // `Senni a Sonnino`, but `Memorandum on a loan`
    const names = (): boolean => isCapital((tokens[at - 1] as Token).text) && isCapital((tokens[at + 1] as Token).text);
    if (TOWARDS.has(lower) || (text === "a" && names())) return at;
  }
  return undefined;
}

/** A name of one to three words right before the date, behind something else. */
function placeOf(tokens: readonly Token[], pieces: readonly Piece[], named: readonly Piece[]): Piece | undefined {
  const date = pieces.findIndex((piece) => piece.date);
  const before = date < 2 ? undefined : pieces[date - 1];
  if (!before || before.date || named.length < 2 || before.to - before.from > 3) return undefined;
  return isCapital((tokens[before.from] as Token).text) && (tokens[before.from] as Token).text.length > 2 ? before : undefined;
}

/** Index of the first token that is no separator and no “(hereafter X)”. */
export function skipSeparators(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to) {
    const past = skipIntroduction(tokens, at, to);
    if (past > at) at = past;
    else if (is(tokens[at], SEPARATORS | DASHES)) at++;
    else break;
  }
  return at;
}
