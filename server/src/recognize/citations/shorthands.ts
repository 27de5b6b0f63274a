import type { Shorthand } from "../../model/sources";
import { isInstitution } from "../archives/libraries";
import { mentionAt } from "../archives/mentions";
import { mayBeInTable } from "../archives/table-names";
import { closingAt, OPENS_BRACKET } from "../brackets";
import type { NoteText } from "../note-text";
import type { Token } from "../token";
import { isCapital, isMark, isRoman } from "../tokens";
import { is, plain } from "../words";
import { IN_PARENTHESES, OPENS_PHRASE, phraseEnd } from "./introductions";
import type { Segment } from "./segments";

/** The shorthands introduced in a note: `Public Record Office (hereafter PRO)`, `op. 20 (from now on op.)`, `Storia, hereafter “Storia”,`. */
export function shorthandsIn(note: NoteText, segments: readonly Segment[]): Shorthand[] {
  const found: Shorthand[] = [];
  const { tokens, classes } = note;
  if ((classes & (OPENS_PHRASE | OPENS_BRACKET)) === 0) return found;
  let segment = 0;
  let floor = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const close = closingAt(note.tokens, at);
    if (close > at && close - at < 5) {
      const bare = abbreviationIn(note, at, close, floor);
      if (bare) {
        found.push(bare);
        floor = close + 1;
        at = close;
        continue;
      }
    }
    if (!is(token, OPENS_PHRASE)) continue;
    const end = phraseEnd(tokens, at);
    if (end === at) continue;
    while (segment + 1 < segments.length && (segments[segment + 1] as Segment).from <= at) segment++;
    const open = isMark(tokens[at - 1], "(") || isMark(tokens[at - 1], "[") ? at - 1 : -1;
    if (open < 0 && IN_PARENTHESES.has(token.lower)) continue;
    // In `expected to occur hereafter.” Hay objected` it introduces nothing.
    const term = open < 0 && isMark(tokens[end], ".") ? undefined : termAt(note, end, open);
    if (!term) continue;
    const before = Math.max(floor, segments[segment]?.from ?? 0, at - 60);
    const expansion = expansionOf(note, before, open >= 0 ? open : at, term.text);
    const last = open >= 0 ? closingAt(tokens, open) : term.to - 1;
    floor = last + 1;
    if (expansion)
      found.push({
        from: (tokens[open >= 0 ? open : at] as Token).from,
        to: (tokens[last] as Token).to,
        term: term.text,
        termSpan: { from: (tokens[term.from] as Token).from, to: (tokens[term.to - 1] as Token).to },
        ...expansion,
      });
    at = term.to - 1;
  }
  return found;
}

/** `British Library (BL)`: an abbreviation alone in parentheses behind the name of an archive or series whose initials it has. */
function abbreviationIn(note: NoteText, open: number, close: number, floor: number): Shorthand | undefined {
  const { tokens, text } = note;
  let capitals = false;
  for (let at = open + 1; at < close; at++) capitals ||= tokens[at]?.text !== tokens[at]?.lower;
  if (!capitals) return undefined;
  const first = isMark(tokens[open + 1], "=") ? open + 2 : open + 1;
  if (first >= close) return undefined;
  const termSpan = { from: (tokens[first] as Token).from, to: (tokens[close - 1] as Token).to };
  const term = text.slice(termSpan.from, termSpan.to);
  if (!isAbbreviation(term) || isRoman(term) || /[’']s$/.test(term)) return undefined;
  const range =
    initials(tokens, Math.max(floor, open - 30), open, lettersOf(term)) ?? nameInTable(note, Math.max(floor, open - 14), open, term);
  const mention = range && mentionAt(note, range.from, open);
  // `India Office Records (IOR)` names no archive, but what lies in one.
  const records = range && RECORDS.has(tokens[range.to - 1]?.lower ?? "");
  const keeps = records || (mention ? mention.kind !== "acronym" : range && isInstitution(tokens, range.from, range.to));
  if (!range || !keeps) return undefined;
  const expansionSpan = { from: (tokens[range.from] as Token).from, to: (tokens[range.to - 1] as Token).to };
  return {
    from: (tokens[open] as Token).from,
    to: (tokens[close] as Token).to,
    term,
    termSpan,
    expansion: text.slice(expansionSpan.from, expansionSpan.to),
    expansionSpan,
  };
}

/** `Russian State Historical Archive, St. Petersburg (RGIA)`: the name of the archive that goes by the abbreviation in its own language. */
function nameInTable(note: NoteText, from: number, open: number, term: string): { from: number; to: number } | undefined {
  if (!mayBeInTable(term)) return undefined;
  for (let at = open - 2; at >= from; at--) {
    if (!isCapital(note.tokens[at]?.text ?? "")) continue;
    const mention = mentionAt(note, at, open);
    if (mention?.known?.abbreviations.includes(term)) return { from: at, to: mention.to };
  }
  return undefined;
}

const RECORDS = new Set("records papers collection collections manuscripts".split(" "));

/** Letters and numbers of a term, in lower case and without diacritics. */
const lettersOf = (term: string): string => folded(term).replace(/[^\p{L}\p{N}]/gu, "");

const folded = (word: string): string => plain(word.toLowerCase());

/** Whether a term is an abbreviation such as archives have, and no short title: one of its words has two capitals, or all of them
 *  are single capitals: `BArch`, `GStA PK`, `AD 58`, `A.S.V.`. */
export const isAbbreviation = (term: string): boolean => TWO_CAPITALS.test(term) || SINGLE_CAPITALS.test(term);

const TWO_CAPITALS = /\p{Lu}\p{L}*\p{Lu}/u;
const SINGLE_CAPITALS = /^[\s.]*\p{Lu}(?:[\s.]+\p{Lu})+[\s.]*$/u;

/** The term behind the phrase: up to the closing parenthesis; without one, a quoted or capitalized word. */
function termAt(note: NoteText, at: number, open: number): { from: number; to: number; text: string } | undefined {
  const { tokens } = note;
  const close = open >= 0 ? closingAt(tokens, open) : -1;
  let from = at;
  while (from < tokens.length && /^[:,.–—-]$|^[“”"«„‘’']$/.test((tokens[from] as Token).text)) from++;
  let to = from;
  const limit = close > 0 ? close : Math.min(tokens.length, from + 6);
  if (open >= 0 && close < 0) return undefined;
  const title = close > 0 && !TWO_CAPITALS.test(tokens[from]?.text ?? "");
  while (
    to < limit &&
    !(to > from && BEHIND_TERM.has((tokens[to] as Token).lower)) &&
    !/^[,;“”"»’)]$/.test((tokens[to] as Token).text.replace(title ? "," : "\u0000", ""))
  ) {
    if (
      close < 0 &&
      (isMark(tokens[to], ".") || ((tokens[to] as Token).kind === "word" && !isCapital((tokens[to] as Token).text) && to > from))
    )
      break;
    to++;
  }
  if (to === from || to - from > 12) return undefined;
  if (close < 0 && !isCapital((tokens[from] as Token).text)) return undefined;
  return { from, to, text: note.text.slice((tokens[from] as Token).from, (tokens[to - 1] as Token).to) };
}

/** Words with which a term is explained: `(henceforth CDF followed by the years)`. */
const BEHIND_TERM = new Set(["followed", "preceded"]);

/** What a term stands for, in the tokens before it: the words whose initials it is, else the word that it shortens, else the whole citation. */
function expansionOf(note: NoteText, from: number, to: number, term: string): Pick<Shorthand, "expansion" | "expansionSpan"> | undefined {
  const { tokens } = note;
  let end = to;
  while (end > from && /^[,:;]$/.test((tokens[end - 1] as Token).text)) end--;
  if (end === from) return undefined;
  const letters = lettersOf(term);
  const acronym = isAbbreviation(term);
  const short = shortened(tokens, from, end, term, letters) ?? (acronym ? initials(tokens, from, end, letters) : undefined);
  const range = short ?? { from: firstCapital(tokens, from, end), to: end };
  const expansionSpan = { from: (tokens[range.from] as Token).from, to: (tokens[range.to - 1] as Token).to };
  return { expansion: note.text.slice(expansionSpan.from, expansionSpan.to).replace(/[,.;:]$/, ""), expansionSpan };
}

/** `opis’ 20 (hereafter op.)`: a word close by that begins as the term does; a number behind it is left out unless the term has one. */
function shortened(
  tokens: readonly Token[],
  from: number,
  to: number,
  term: string,
  letters: string,
): { from: number; to: number } | undefined {
  const word = letters.replace(/\d+$/, "");
  const numbered = word.length < letters.length;
  if (!term.endsWith(".") && !numbered) return undefined;
  for (let at = to - 1; at >= Math.max(from, to - 5); at--) {
    const token = tokens[at] as Token;
    if (token.kind !== "word" || !token.lower.startsWith(word[0] ?? "\u0000") || token.lower.length <= word.length) continue;
    if (!token.lower.startsWith(word) && word.length > 2) continue;
    let end = at + 1;
    if (/^[’'ʹ]$/.test(tokens[end]?.text ?? "") && end < to) end++;
    return { from: at, to: numbered ? to : end };
  }
  return undefined;
}

/** `Public Record Office (hereafter PRO)`: the words whose initials make up the term, up to the next comma
 *  (after Schwartz and Hearst, A simple algorithm for identifying abbreviation definitions, 2003, for letters inside words). */
function initials(tokens: readonly Token[], from: number, to: number, letters: string): { from: number; to: number } | undefined {
  if (letters.length < 2) return undefined;
  for (const inside of [false, true]) {
    let left = letters.length - 1;
    let last = -1;
    for (let at = to - 1; at >= from && left >= 0; at--) {
      const token = tokens[at] as Token;
      if (token.kind === "mark" || (token.text.length === 1 && isMark(tokens[at + 1], ".") && !isCapital(token.text))) continue;
      const before = left;
      const word = plain(token.lower);
      if (inside) for (let unit = word.length - 1; unit > 0 && left > 0; unit--) if (word[unit] === letters[left]) left--;
      if (word[0] === letters[left]) left--;
      else if (!inside || left < 0) left = before;
      if (left < before && last < 0) last = at;
      if (left < 0) {
        let end = last + 1;
        while (end < to && !isMark(tokens[end], ",") && !isMark(tokens[end], "(")) end++;
        const article = /^(?:the|i|il|le|la|les|die|der|das|los|las)$/.test(tokens[at - 1]?.lower ?? "") && at > from;
        return { from: article && isCapital((tokens[at - 1] as Token).text) ? at - 1 : headBefore(tokens, from, at), to: end };
      }
    }
  }
  return undefined;
}

/** Index of the word for “archive” that stands before a name with small words only between: `Archives du ministère` (MAE). */
function headBefore(tokens: readonly Token[], from: number, at: number): number {
  let start = at - 1;
  while (start > from && /^(?:du|de|des|d|del|della|dello|di|der|do|[’'])$/.test((tokens[start] as Token).lower)) start--;
  const head = start >= from && start < at - 1 && /^(?:archi[vw]|arquiv|ark?hiv|архив|biblio)/.test(folded((tokens[start] as Token).text));
  return head ? start : at;
}

function firstCapital(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (isCapital(token.text) && !/^(?:see|cf|vgl|siehe|cfr|voir)$/.test(token.lower)) return at;
  }
  return from;
}
