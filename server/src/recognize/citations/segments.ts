import type { Span } from "../../model/note";
import { closingAt } from "../brackets";
import { italicAround } from "../italics";
import type { NoteText } from "../note-text";
import { quotedEnd } from "../quotations";
import type { Token } from "../token";
import { DASHES, isCapital, isMark } from "../tokens";
import { is, wordClass } from "../words";
import { andAnother, seesAnother } from "./and-another";
import { isBetweenPlaces, isImprint } from "./imprints";
import { leadsIn } from "./leads-in";
import { AND } from "./names";
import { phrasesOf } from "./phrases";
import { REPEAT } from "./repeats";

/** A stretch of a note between semicolons, or between sentences that lead to different sources. Indices count tokens. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** What comes before is quoted from here: “as cited in”. */
  readonly quotes: boolean;
}

/** Phrases before the source from which something is quoted at second hand, by their words. */
const AT_SECOND_HAND = phrasesOf([
  "as cited in",
  "as quoted in",
  "as reproduced in",
  "cited in",
  "quoted in",
  "qtd in",
  "reproduced in",
  "cited by",
  "quoted by",
  "cited from",
  "quoted from",
  "cit in",
  "citato in",
  "cit da",
  "riportato in",
  "cité dans",
  "cité par",
  "cité in",
  "cité d après",
  "zit nach",
  "zitiert nach",
  "zit in",
  "zitiert in",
  "zit n",
  "citado en",
  "citado por",
  "cit por",
  "цит по",
  "цитируется по",
  "приводится по",
  "tsit po",
  "cyt za",
  "cyt wg",
  "wg",
  "podaję za",
  "cit podle",
]);

/** Length in tokens of the phrase “as cited in” at an index, or 0. */
function secondHandAt(tokens: readonly Token[], at: number, to: number): number {
  for (const phrase of AT_SECOND_HAND.get((tokens[at] as Token).lower) ?? []) {
    let next = at;
    let matched = 0;
    while (matched < phrase.length && next < to && next - at < 8) {
      const token = tokens[next] as Token;
      if (token.lower === phrase[matched]) matched++;
      else if (token.kind !== "mark" || !/^[.’']$/.test(token.text)) break;
      next++;
    }
    if (matched === phrase.length) {
      while (next < to && /^[.:]$/.test((tokens[next] as Token).text)) next++;
      return next - at;
    }
  }
  return 0;
}

/** Words that lead from a source to the one that it quotes. */
const CITING = "citing quoting citant citando zitierend".split(" ");

/** Words with which what leads to a source that is quoted begins. */
const QUOTES = wordClass([...AT_SECOND_HAND.keys(), ...CITING]);

/** Words that lead from the author's own sentence to a source. */
export const SIGNALS = wordClass(
  "see also див порівн cf compare consult consider cfr vedi veda vgl siehe dazu hierzu voir véase véanse cf см ср confer contrast viz por zob patrz por viz srov",
);

/** Cuts a note into segments. A reference to another note, with which a sentence ends, is none of the source before it. */
export function segmentsOf(note: NoteText, crossReferences: readonly Span[]): Segment[] {
  const { tokens } = note;
  const segments: Segment[] = [];
  let from = 0;
  let quotes = false;
  const end = (to: number, next: number, nextQuotes: boolean): void => {
    if (to > from) segments.push({ from, to, quotes });
    from = next;
    quotes = nextQuotes;
  };
  let imprintEnd = -1;
  let aside = -1;
  let crossReference = 0;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    while ((crossReferences[crossReference]?.to ?? Number.POSITIVE_INFINITY) <= token.from) crossReference++;
    const reference = crossReferences[crossReference];
    if (reference?.from === token.from && at > from && endsSentence(tokens, at, reference)) end(at, at, false);
    if (token.kind === "mark") {
      const close = closingAt(tokens, at);
      const quoted = quotedEnd(tokens, at, tokens.length);
      if (close > at && leadsInside(tokens, at, close)) {
        end(at, at + 1, false);
        aside = close;
        at++;
      } else if (close > at && close - at < LONGEST_IN_BRACKETS) {
        if (isImprint(tokens, at, close)) imprintEnd = close;
        at = close + 1;
      } else if (quoted > at) at = quoted;
      else {
        if (at === aside || parts(note, from, at, imprintEnd)) end(at, at + 1, false);
        at++;
      }
    } else if (!is(token, QUOTES)) {
      if (is(token, AND) && at > from && andAnother(tokens, at)) end(at, at + 1, false);
      else if (is(token, SIGNALS) && at > from && seesAnother(tokens, at)) end(at, at, false);
      at++;
    } else if (at > from && isMark(tokens[at - 1], ",") && CITING.includes(token.lower)) {
      end(at, at + 1, false);
      at++;
    } else {
      const length = secondHandAt(tokens, at, tokens.length);
      if (length > 0 && at > from) end(at, at + length, true);
      else if (length > 0) {
        from = at + length;
        quotes = true;
      }
      at += Math.max(1, length);
    }
  }
  end(tokens.length, tokens.length, false);
  return segments;
}

const LONGEST_IN_BRACKETS = 400;

/** Whether a sentence or the note ends behind a reference to another note, which begins at an index. */
function endsSentence(tokens: readonly Token[], at: number, reference: Span): boolean {
  let last = at;
  while (last < tokens.length && (tokens[last] as Token).from < reference.to) last++;
  return last === tokens.length || /^[.;]$/.test((tokens[last] as Token).text);
}

/** Whether a mark parts two sources: a semicolon, a colon that leads to one, a full stop before one or before the author's own sentence. */
function parts({ tokens, italics }: NoteText, from: number, at: number, imprintEnd: number): boolean {
  const mark = tokens[at] as Token;
  if (mark.text === ".") return startsSentence(tokens, at, imprintEnd === at - 1) || startsSource(tokens, italics, at);
  if (mark.text === ";") return !isInside(mark, italics) && !isBetweenPlaces(tokens, at);
  return mark.text === ":" && leadsIn(tokens, from, at) && !isInside(mark, italics);
}

/** Whether a semicolon belongs to a title in italics. */
function isInside(semicolon: Span, italics: readonly Span[]): boolean {
  const title = italicAround(italics, semicolon);
  return title !== undefined && title.from < semicolon.from && semicolon.to < title.to;
}

/** Whether a parenthesis leads to other sources: `(but see Neri, Salt, 39)`, `(Memorandum; ibid., 310.2/4–958)`; one that leads to a note
 *  is no source. */
function leadsInside(tokens: readonly Token[], open: number, close: number): boolean {
  let at = open + 1;
  if (isMark(tokens[open], "(")) {
    if (isSame(tokens[at])) return true;
    for (let mark = at; mark < Math.min(close, at + 24); mark++) if (isMark(tokens[mark], ";") && isSame(tokens[mark + 1])) return true;
  }
  if (BUT.has(tokens[at]?.lower ?? "")) at++;
  if (!is(tokens[at], SIGNALS) || close - at < 5) return false;
  return !tokens.slice(at, at + 5).some((token) => /^(?:n|nn|note|notes|nota|anm|прим|fn)$/.test(token.lower));
}

const BUT = new Set("but and ma aber mais но".split(" "));

const isSame = (token: Token | undefined): boolean => is(token, REPEAT) && SAME.has(token?.lower ?? "");
const SAME = new Set("ibid ibidem ebd ebenda".split(" "));

/** Whether the full stop at an index ends what is said of one source: a signal follows, or a new sentence behind a page or a parenthesis. */
function startsSentence(tokens: readonly Token[], at: number, behindImprint: boolean): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (next?.kind !== "word" || next.glued || !isCapital(next.text)) return false;
  const after = tokens[at + 2];
  if (after && isMark(after, ".") && next.text.length === 1) return false;
  // `Salz und Zoll. In: Hafenblätter 3` goes on.
  if (next.lower === "in" && isMark(after, ":")) return false;
  if (is(next, SIGNALS) || endsWithPage(tokens, at) || endsWithFollowing(tokens, at, next)) return true;
  if (OPENERS.has(next.lower)) return before?.kind === "number" || isMark(before, ")") || /^(?:ibid|ibidem|ebd)$/.test(before?.lower ?? "");
  return behindImprint;
}

/** Whether a source begins behind a full stop: author, comma and title in italics or quotation marks. */
function startsSource(tokens: readonly Token[], italics: readonly Span[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind === "word" && (before.text.length < 4 || isCapital(before.text))) return false;
  let comma = at + 1;
  let capitals = 0;
  while (comma < at + 8 && tokens[comma]?.kind === "word") {
    const { text } = tokens[comma] as Token;
    if (isCapital(text)) capitals++;
    else if (text.length > 3) return false;
    comma++;
  }
  const title = tokens[comma + 1];
  if (capitals < 2 || !isCapital(tokens[at + 1]?.text ?? "") || !isMark(tokens[comma], ",") || !title) return false;
  return title.quoteTo > 0 || italicAround(italics, title) !== undefined;
}

/** Whether a page with its word stands before a full stop: `S. 14–15. Dagegen`. */
function endsWithPage(tokens: readonly Token[], at: number): boolean {
  let back = at - 1;
  while (back > 0 && (tokens[back]?.kind === "number" || is(tokens[back], DASHES))) back--;
  if (back === at - 1) return false;
  return PAGES.has((isMark(tokens[back], ".") ? tokens[back - 1] : tokens[back])?.lower ?? "");
}

/** Whether pages that go on stand before a full stop: `2, 223 ff. Das übrige`, but not `223 f. Anm. 6`. */
const endsWithFollowing = (tokens: readonly Token[], at: number, next: Token): boolean =>
  /^(?:ff?|sqq?|ss)$/.test(tokens[at - 1]?.text ?? "") &&
  tokens[at - 2]?.kind === "number" &&
  next.text.length > 2 &&
  !NOTES.has(next.lower);

const NOTES = new Set("anm anmerkung note nota fußnote".split(" "));

const PAGES = new Set("p pp s ss с стр".split(" "));

/** Words with which the author's own sentences begin. */
const OPENERS = new Set(
  (
    "on for in as the this these those it he she they but although however both there see more one some such about according if by to with " +
    "su sul sulla per una si nel questo zu zur über für die der das ein eine sur pour sobre para para о об для"
  ).split(" "),
);
