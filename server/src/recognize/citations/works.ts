import type { CitationItem } from "../../model/sources";
import { numberEnd, quotedEnd } from "../archives/values";
import { dateEnd, isMonth, isYear } from "../dates";
import { type NoteText, textOf as slice } from "../note-text";
import { isCapital, isMark, type Token } from "../tokens";
import { isImprint } from "./imprints";
import { isName, namesIn } from "./names";
import { SIGNALS } from "./segments";

interface Piece {
  readonly from: number;
  readonly to: number;
}

/** The books and articles cited in tokens `from` up to `to`, in full or in short. `anonymous`: the author stands before, as “Idem”. */
export function worksIn(note: NoteText, from: number, to: number, anonymous = false): CitationItem[] {
  const items: CitationItem[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const close = note.closing[at] ?? -1;
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
  if (start < to) items.push(...(workWithYear(note, start, to, anonymous) ?? shortWork(note, start, to, anonymous)));
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
  const inside = piecesOf(note, open + 1, close);
  const text = note.text.slice((note.tokens[open] as Token).to, (note.tokens[close] as Token).from);
  const year = /(?:1[0-9]|20)\d\d(?!.*(?:1[0-9]|20)\d\d)/s.exec(text)?.[0];
  const colon = text.indexOf(":");
  const place =
    colon > 0
      ? text.slice(0, colon).trim()
      : inside[0] && !/\d/.test(slice(note, inside[0].from, inside[0].to))
        ? slice(note, inside[0].from, inside[0].to)
        : undefined;
  const publisher =
    colon > 0
      ? text
          .slice(colon + 1)
          .replace(/,[^,]*$/, "")
          .trim()
      : undefined;
  let at = close + 1;
  while (at < to && /^[,.:]$/.test((note.tokens[at] as Token).text)) at++;
  const locator = locatorOf(note, at, to);
  const end = locator ? locator.end : close + 1;
  return {
    item: itemOf(note, head, end, "full", {
      ...(place && { place }),
      ...(publisher && { publisher }),
      ...(year && { year }),
      ...(locator && { locator: locator.text, ...(locator.volume && { volume: locator.volume }) }),
    }),
    end: nextStart(note.tokens, end, to),
  };
}

/** Skips separators and “and”. */
function nextStart(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && /^(?:[,.:;]|and|e|und|et|y|и)$/.test((tokens[at] as Token).lower)) at++;
  return at;
}

/** `Author, Title, Place, Publisher, 1999, p. 3`: a work whose year stands between commas. */
function workWithYear(note: NoteText, from: number, to: number, anonymous: boolean): CitationItem[] | undefined {
  const { tokens } = note;
  const head = headOf(note, from, to, false, anonymous);
  if (!head) return undefined;
  const dated = head.quoted ? datedWork(note, head, to) : undefined;
  const pieces = piecesOf(note, head.titleFrom, to);
  const index = pieces.findIndex((piece, at) => (at > 0 || head.quoted) && yearIn(tokens, piece) !== undefined);
  const piece = pieces[index];
  if (!piece && dated) return [dated];
  if (!piece || (head.creators.length === 0 && !head.quoted && !anonymous)) return undefined;
  const yearAt = yearIn(tokens, piece) as number;
  const year = (tokens[yearAt] as Token).text.slice(0, 4);
  const locator = locatorOf(note, behindVolume(tokens, skipMarks(tokens, yearAt + 1, to), to), to);
  const middle = pieces.slice(head.quoted ? 1 : 1, index).concat(yearAt > piece.from ? [{ from: piece.from, to: yearAt }] : []);
  const words = middle
    .filter(({ from: at, to: end }) => end > at && (tokens[at] as Token).kind === "word")
    .map(({ from: at, to: end }) => slice(note, at, end));
  const [place, publisher] = head.quoted ? [] : words;
  const titleTo = head.quoted ? head.titleTo : (pieces[0] as Piece).to;
  const container = head.quoted && words[0] ? words[0].replace(/^in:?\s+/, "") : undefined;
  return [
    itemOf(note, { ...head, titleTo }, locator ? locator.end : yearAt + 1, "full", {
      year,
      ...(container && { container }),
      ...(place && { place }),
      ...(publisher && { publisher }),
      ...(locator && { locator: locator.text }),
    }),
  ];
}

/** `“Title” Evening Post, 31 August 1939`: an article of a newspaper, or of a volume with its month. */
function datedWork(note: NoteText, head: Head, to: number): CitationItem | undefined {
  const { tokens } = note;
  const start = skipMarks(tokens, head.quotedTo, to);
  const first = tokens[start];
  if (start >= to || first?.kind !== "word" || !isCapital(first.text)) return undefined;
  for (let at = start; at < Math.min(to, start + 16); at++) {
    const end = dateEnd(tokens, at, to);
    const year = tokens[end - 1];
    if (end === at || !year || !isYear(year.text)) continue;
    let close = at;
    while (close > start && /^[,.(:]$/.test((tokens[close - 1] as Token).text)) close--;
    const container = close > start ? slice(note, start, close) : undefined;
    return itemOf(note, head, end, "full", { year: year.text, ...(container && { container }) });
  }
  return undefined;
}

/** Skips `Bd. 2,` before a page. */
function behindVolume(tokens: readonly Token[], at: number, to: number): number {
  if (!/^(?:bd|vol|t|tome|tomo|tom)$/.test(tokens[at]?.lower ?? "")) return at;
  const number = skipMarks(tokens, at + 1, to);
  const end = numberEnd(tokens, number, to, false);
  return end > number ? skipMarks(tokens, end, to) : at;
}

/** Index of the year with which a piece ends, or begins before a page: `Leipzig 1912`, `1967. С. 45`. */
function yearIn(tokens: readonly Token[], piece: Piece): number | undefined {
  const isTheYear = (at: number): boolean => tokens[at]?.kind === "number" && /^(?:1[4-9]|20)\d\d\p{L}?$/u.test(tokens[at]?.text ?? "");
  const last = piece.to - 1;
  if (
    isTheYear(last) &&
    (last === piece.from || tokens[last - 1]?.text === "^" || (tokens[last - 1]?.kind === "word" && last - piece.from < 6))
  )
    return last;
  return isTheYear(piece.from) && isMark(tokens[piece.from + 1], ".") && PAGE_WORD.test(tokens[piece.from + 2]?.lower ?? "")
    ? piece.from
    : undefined;
}

/** `Pons, La rivoluzione globale, 44`; `Schapiro, p. 304`; `Title alone, p. 226`. */
function shortWork(note: NoteText, from: number, to: number, anonymous = false): CitationItem[] {
  let end = to;
  while (end > from && /^[,.:;]$/.test((note.tokens[end - 1] as Token).text)) end--;
  const head = headOf(note, from, end, true, anonymous);
  if (!head) return [];
  const located = lastLocator(note, head.from, end);
  const titleTo = titleEnd(note, head.titleFrom, Math.min(head.titleTo, located ? located.from : end));
  const hasTitle = titleTo > head.titleFrom;
  if (!located && !(head.quoted && head.creators.length > 0)) return [];
  if (head.creators.length === 0 && (!hasTitle || (!head.quoted && !soundsLikeTitle(note.tokens, head.titleFrom, titleTo)))) return [];
  if (head.creators.length > 0 && hasTitle && titleTo - head.titleFrom > 24 && !head.quoted) return [];
  const last = located ? located.end : head.quoted ? Math.max(head.titleTo, head.quotedTo) : titleTo;
  return [itemOf(note, { ...head, titleTo }, last, "short", located ? { locator: located.text } : {})];
}

/** Leaves out what stands behind a short title: `(as in n. 6)`, a volume. */
function titleEnd(note: NoteText, from: number, to: number): number {
  const { tokens, closing } = note;
  let end = trimEnd(tokens, from, to);
  for (let at = from; at < end; at++) {
    const close = closing[at] ?? -1;
    if (close > at && close < to && tokens.slice(at, close).some((token) => /^(?:anm|note|n|nota|fn|prim|прим)$/.test(token.lower)))
      end = at;
    else if (
      isMark(tokens[at], ",") &&
      /^(?:bd|vol|t|tome|tomo|tom|т)$/.test(tokens[at + 1]?.lower ?? "") &&
      !isCapital(tokens[at + 3]?.text ?? "")
    )
      end = at;
  }
  return trimEnd(tokens, from, end);
}

/** A title that stands alone before a page: few words, the first with a capital, and no words of a sentence. */
function soundsLikeTitle(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.kind === "number") return false;
    if (token.kind === "mark" && !/^[-’'–:]$/.test(token.text)) return false;
    if (token.kind === "word") words++;
    if (/^(?:is|was|were|are|had|has|have|been|ist|war|sind|è|fu|était|est|был|была|near|on|at|to|from)$/.test(token.lower)) return false;
  }
  const first = tokens[from] as Token;
  return words > 0 && words <= 7 && isCapital(first.text) && !SENTENCE.has(first.lower);
}

const SENTENCE = new Set(
  "in on at by from for this that these those it he she they there here see note table figure map chapter ch vol p pp no doc document documents article art section act order law ibid".split(
    " ",
  ),
);

interface Head {
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

/** Words before a name that are none of it: `So Anna Neri, …`. */
const LEADING = new Set(
  "so thus but as here following pace contra per against like e and so auch così cosi come ainsi selon nach".split(" "),
);

/** Creators and title at the beginning of a citation. With `short`, a family name alone is a creator. */
function headOf(note: NoteText, from: number, to: number, short: boolean, anonymous = false): Head | undefined {
  const { tokens } = note;
  const start = behindSignal(note, from, to);
  const pieces = piecesOf(note, start, to);
  if (pieces.length === 0) return undefined;
  let at = pieces.findIndex(
    (piece) =>
      startsTitle(note, piece.from, to) ||
      creatorsOf(note, piece, short || (piece.to - piece.from === 1 && piece.from === start)) !== undefined,
  );
  if (at < 0) at = 0;
  const initials = familyFirst(note, pieces[0] as Piece);
  const inverted = anonymous ? undefined : (initials ?? (short ? undefined : invertedName(note, pieces)));
  if (inverted) pieces.splice(0, initials ? 1 : 2, ...inverted.rest);
  const creators: string[] = inverted ? [inverted.name] : [];
  if (inverted && pieces.length === 0) return undefined;
  let first = inverted ? start : (pieces[at] as Piece).from;
  let titleFrom = (pieces[at] as Piece).from;
  for (let index = at; index < pieces.length; index++) {
    const piece = pieces[index] as Piece;
    if (startsTitle(note, piece.from, to)) break;
    const surname = creators.length === 0 && (short || (index === at && index + 1 < pieces.length && piece.to - piece.from === 1));
    const found = anonymous ? undefined : creatorsOf(note, piece, surname, creators.length === 0);
    if (!found || (index === pieces.length - 1 && found.to === piece.to && creators.length > 0)) break;
    if (creators.length === 0 && !inverted) first = found.from;
    creators.push(...found.names);
    titleFrom = skipMarks(tokens, found.to, to);
    if (found.to < piece.to) break;
  }
  titleFrom = skipRole(note, titleFrom, to);
  if (titleFrom >= to)
    return creators.length > 0 ? { from: first, creators, titleFrom: to, titleTo: to, quoted: false, quotedTo: to } : undefined;
  const quotedTo = quotedEnd(tokens, titleFrom, to);
  if (quotedTo > titleFrom) {
    return {
      from: first,
      creators,
      titleFrom: titleFrom + 1,
      titleTo: trimEnd(tokens, titleFrom + 1, quotedTo - 1),
      quoted: true,
      quotedTo,
      ...containerOf(note, quotedTo, to),
    };
  }
  const italic = italicEnd(note, titleFrom, to);
  if (italic > titleFrom)
    return { from: first, creators, titleFrom, titleTo: trimEnd(tokens, titleFrom, italic), quoted: true, quotedTo: italic };
  const inside = containerStart(note, titleFrom, to);
  if (inside < to)
    return {
      from: first,
      creators,
      titleFrom,
      titleTo: trimEnd(tokens, titleFrom, inside),
      quoted: false,
      quotedTo: inside,
      ...containerOf(note, inside, to),
    };
  return { from: first, creators, titleFrom, titleTo: trimEnd(tokens, titleFrom, to), quoted: false, quotedTo: to };
}

/** `Urbach, Anna M. History of Salt`: the family name first, the title behind a full stop. */
function invertedName(note: NoteText, pieces: readonly Piece[]): { name: string; rest: Piece[] } | undefined {
  const { tokens } = note;
  const [family, second] = pieces;
  if (!family || !second || family.to - family.from > 3 || !isName(tokens, family.from, family.to, true)) return undefined;
  let at = second.from;
  let words = 0;
  while (at < second.to && (tokens[at] as Token).kind === "word" && isCapital((tokens[at] as Token).text) && words < 3) {
    words++;
    at++;
    const initial = (tokens[at - 1] as Token).text.length === 1;
    const next = tokens[at + 1];
    if (!isMark(tokens[at], ".")) continue;
    at++;
    const title =
      next &&
      at < second.to &&
      ((next.kind === "word" && isCapital(next.text) && next.text.length > 1) || startsTitle(note, at, second.to));
    if (title && isName(tokens, second.from, initial ? at : at - 1, true)) {
      return {
        name: `${slice(note, second.from, initial ? at : at - 1)} ${slice(note, family.from, family.to)}`,
        rest: [{ from: at, to: second.to }],
      };
    }
    if (!initial) return undefined;
  }
  return undefined;
}

/** `Иванов И. И. История соли`: the family name, initials and the title without a comma (GOST R 7.0.5-2008). */
function familyFirst(note: NoteText, piece: Piece): { name: string; rest: Piece[] } | undefined {
  const { tokens } = note;
  const family = tokens[piece.from] as Token;
  if (family.kind !== "word" || family.text.length < 3 || !isCapital(family.text)) return undefined;
  let at = piece.from + 1;
  while (at + 1 < piece.to && /^\p{Lu}\p{Ll}?$/u.test((tokens[at] as Token).text) && isMark(tokens[at + 1], ".")) at += 2;
  if (at === piece.from + 1 || at >= piece.to || !isCapital((tokens[at] as Token).text)) return undefined;
  const name = `${slice(note, piece.from + 1, at)} ${family.text}`;
  return { name, rest: [{ from: at, to: piece.to }] };
}

/** Index behind the last word that leads to the source (“see also”), and behind the small words after it. */
function behindSignal(note: NoteText, from: number, to: number): number {
  const { tokens } = note;
  let start = from;
  for (let at = from; at < to; at++) {
    const quoted = quotedEnd(tokens, at, to);
    if (quoted > at) {
      at = quoted - 1;
      continue;
    }
    const token = tokens[at] as Token;
    const opens = at === from || !isCapital(token.text) || tokens[at - 1]?.kind === "mark";
    const signal = SIGNALS.has(token.lower) || (token.lower === "refer" && tokens[at + 1]?.lower === "to");
    if (token.kind === "word" && signal && opens && at + 1 < to) start = at + 1;
  }
  if (start === from && LEADING.has((tokens[start] as Token).lower)) start++;
  if (start < to && start === from && isCapital((tokens[start] as Token).text)) return start;
  while (start < to) {
    const token = tokens[start] as Token;
    if (isCapital(token.text) || token.kind === "number" || quotedEnd(tokens, start, to) > start || isItalic(note, start)) break;
    start++;
  }
  return start;
}

function piecesOf(note: NoteText, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const close = note.closing[at] ?? -1;
    const quoted = close < 0 ? quotedEnd(note.tokens, at, to) : -1;
    if (close >= 0 && close < to) at = close;
    else if (quoted > at) {
      at = quoted - 1;
      // A comma may stand inside the quotation marks: “Title,” p. 3.
      if (/^[,.]$/.test(note.tokens[at - 1]?.text ?? "")) {
        pieces.push({ from: start, to: at + 1 });
        start = at + 1;
      }
    } else if (isMark(note.tokens[at], ",")) {
      if (at > start) pieces.push({ from: start, to: at });
      start = at + 1;
    }
  }
  if (start < to) pieces.push({ from: start, to });
  return pieces;
}

const startsTitle = (note: NoteText, at: number, to: number): boolean => quotedEnd(note.tokens, at, to) > at || isItalic(note, at);

function isItalic(note: NoteText, at: number): boolean {
  const token = note.tokens[at];
  return token !== undefined && italicAround(note, token) !== undefined;
}

function italicAround({ italics }: NoteText, token: Token): { readonly from: number; readonly to: number } | undefined {
  let low = 0;
  let high = italics.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((italics[middle] as { from: number }).from <= token.from) low = middle + 1;
    else high = middle;
  }
  const span = italics[low - 1];
  return span && token.to <= span.to ? span : undefined;
}

function italicEnd(note: NoteText, at: number, to: number): number {
  const token = note.tokens[at];
  const span = token && italicAround(note, token);
  let end = at;
  while (span && end < to && (note.tokens[end] as Token).to <= span.to) end++;
  return end;
}

/** The names that a piece is or begins with: up to a full stop (`R. J. B. Bosworth. Mussolini`), a role `(eds.)`, or its end. */
function creatorsOf(
  note: NoteText,
  piece: Piece,
  single: boolean,
  first = true,
): { names: string[]; from: number; to: number } | undefined {
  const { tokens } = note;
  let from = piece.from;
  for (let at = piece.from; at < piece.to; at++)
    if (/^(?:by|di|von|par)$/.test((tokens[at] as Token).lower) && at > piece.from && !isCapital((tokens[piece.from] as Token).text))
      from = at + 1;
  for (let at = from; at < piece.to; at++) {
    const token = tokens[at] as Token;
    const role = isMark(token, "(") || isMark(token, "[");
    const stop =
      first &&
      isMark(token, ".") &&
      (tokens[at - 1]?.text.length ?? 0) > 2 &&
      at + 1 < piece.to &&
      isCapital((tokens[at + 1] as Token).text);
    if (!role && !stop && !isMark(token, ":")) continue;
    const names = namesIn(note.text, tokens, from, at, single);
    return names.length > 0 ? { names, from, to: at } : undefined;
  }
  const names = namesIn(note.text, tokens, from, piece.to, single);
  return names.length > 0 ? { names, from, to: piece.to } : undefined;
}

const ROLE = /^(?:ed|eds|hg|hrsg|hrsgg|cura|dir|éd|éds|red|ред|trans|transl|coord|coords|sous|comp|сост|editor|editors|pod|por)$/;

/** Skips `(eds.)`, `ed.`, `a cura di` behind the names. */
function skipRole(note: NoteText, from: number, to: number): number {
  const { tokens, closing } = note;
  let at = from;
  const close = closing[at] ?? -1;
  if (close > at && close < to && close - at < 8) {
    for (let inside = at + 1; inside < close; inside++)
      if (ROLE.test((tokens[inside] as Token).lower)) return skipMarks(tokens, close + 1, to);
  }
  while (at < to && ROLE.test((tokens[at] as Token).lower) && /^[.,]$/.test(tokens[at + 1]?.text ?? "")) at = skipMarks(tokens, at + 1, to);
  return at;
}

function skipMarks(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && /^[,.:;]$/.test((tokens[at] as Token).text)) at++;
  return at;
}

function trimEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from && /^[,.;:(]$/.test((tokens[end - 1] as Token).text)) end--;
  return end;
}

/** Index of the comma before `in` with the work that holds the chapter; `to` where none is. */
function containerStart(note: NoteText, from: number, to: number): number {
  for (let at = from + 1; at + 1 < to; at++) {
    const close = note.closing[at] ?? -1;
    if (close > at && close < to) at = close;
    else if (
      isMark(note.tokens[at], ",") &&
      /^(?:in|dans|en|v|в)$/.test((note.tokens[at + 1] as Token).lower) &&
      isCapital(note.tokens[at + 2]?.text ?? "")
    )
      return at;
  }
  return to;
}

function containerOf(note: NoteText, from: number, to: number): { container?: string } {
  let at = skipMarks(note.tokens, from, to);
  if (/^(?:in|dans|v|в)$/.test(note.tokens[at]?.lower ?? "") && at < to) at = skipMarks(note.tokens, at + 1, to);
  else if (note.tokens[at]?.lower !== "in" && from === to) return {};
  const within = piecesOf(note, at, to);
  const holder = within.findIndex((piece) => /^(?:in|dans)$/.test((note.tokens[piece.from] as Token).lower));
  const named = within.slice(Math.max(0, holder)).find((piece) => {
    const first = note.tokens[piece.from] as Token;
    return first.kind === "word" && !isMonth(first.lower) && !PAGE_WORD.test(first.lower) && creatorsOf(note, piece, false) === undefined;
  });
  if (!named) return {};
  const piece = /^(?:in|dans)$/.test((note.tokens[named.from] as Token).lower) ? { from: named.from + 1, to: named.to } : named;
  if (piece.from >= piece.to) return {};
  const value = slice(note, piece.from, piece.to).replace(/\s*\([^()]*$/, "");
  return value.length > 1 ? { container: value } : {};
}

const PAGE_WORD = /^(?:p|pp|pag|pagg|page|pages|s|ss|str|с|стр|pág|págs|seite|seiten|col|cols|fol|f|ff|n|no|nr|sp|k)$/;

interface Locator {
  readonly text: string;
  readonly volume?: string;
  readonly from: number;
  readonly end: number;
}

/** The page at an index: `p. 233`, `42–55`, `12: 310`. */
function locatorOf(note: NoteText, from: number, to: number): Locator | undefined {
  const { tokens } = note;
  let at = from;
  const word = tokens[at];
  if (at < to && word?.kind === "word" && PAGE_WORD.test(word.lower)) at = skipMarks(tokens, at + 1, to);
  const first = tokens[at];
  if (at >= to || first?.kind !== "number") return undefined;
  let end = numberEnd(tokens, at, to, true);
  if (at === from && isMonth(tokens[end]?.lower ?? "")) return undefined;
  if (at === from && isYear(first.text) && end === at + 1) return undefined;
  if (isMark(tokens[end], ":") && tokens[end + 1]?.kind === "number" && end + 1 < to) {
    const page = numberEnd(tokens, end + 1, to, true);
    return { text: slice(note, end + 1, page), volume: slice(note, at, end), from, end: page };
  }
  const text = slice(note, at, end);
  const colon = /^(\d+):(.+)$/.exec(text);
  if (colon) return { text: (colon[2] as string).trim(), volume: colon[1] as string, from, end };
  if (/^(?:f|ff|sq|sqq|n|passim)$/.test(tokens[end]?.lower ?? "") && end < to) end++;
  return { text, from, end };
}

/** The page with which a short citation ends. */
function lastLocator(note: NoteText, from: number, to: number): Locator | undefined {
  const pieces = piecesOf(note, from, to);
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index] as Piece;
    const whole = locatorOf(note, piece.from, piece.to);
    if (whole && whole.end === piece.to && (index > 0 || piece.from > from)) return whole;
    for (let at = piece.from + 1; at < piece.to; at++) {
      const token = note.tokens[at] as Token;
      if (token.kind !== "word" || !/^(?:p|pp|s|с|page|pag|pagg)$/.test(token.lower)) continue;
      const found = locatorOf(note, at, piece.to);
      if (found && found.end === piece.to) return found;
    }
    if (index < pieces.length - 1) break;
  }
  return undefined;
}

function itemOf(note: NoteText, head: Head, end: number, form: CitationItem["form"], more: Partial<CitationItem>): CitationItem {
  const title = head.titleTo > head.titleFrom ? slice(note, head.titleFrom, head.titleTo) : undefined;
  return {
    kind: "citation",
    form,
    from: (note.tokens[head.from] as Token).from,
    to: (note.tokens[Math.max(head.from, end - 1)] as Token).to,
    creators: head.creators,
    ...(title !== undefined && { title }),
    ...(head.container !== undefined && { container: head.container }),
    ...more,
  };
}
