import { CLAUSE_END, CLOSING, isLetter, Kind, kindOf, SENTENCE_END, superscriptValue, symbolRank } from "../page/characters";
import type { Line } from "../page/lines";
import type { CallCandidate } from "./candidates";
import type { Place } from "./enclosed";

const UNITS = /(?:^|[\s\d(/])(?:[mcdk]?m|ft|in|sec|s)$/;

/** Whether a unit of measure ends before `at`, as in `12 cm²`. */
export const isUnit = (text: string, at: number): boolean => UNITS.test(text.slice(Math.max(0, at - 6), at));

/** The call that a run of superscript figures may be: not in `m²`, nor where letters follow. */
export function superscript(place: Place): CallCandidate | undefined {
  const { text } = place.layout;
  const { from, to, at } = place;
  const run = text.slice(from, to);
  const value = superscriptValue(run);
  if (run.length > 4 || value === 0 || run.startsWith("⁰")) return undefined;
  const power = (run === "²" || run === "³") && isUnit(text, from);
  const formula = to < text.length && isLetter(text.charCodeAt(to));
  const line = place.layout.lines[at] as Line;
  const opens = from === line.first && to < line.last;
  const letter = isLetter(text.charCodeAt(from - 1)) && !isLetter(text.charCodeAt(from - 2));
  const weight = power || formula ? -1.5 : opens ? (line.gap > place.layout.normalGap ? -0.8 : 0.2) : letter ? -1 : 1.8;
  return {
    from,
    to,
    labelFrom: from,
    labelTo: to,
    label: String(value),
    number: value,
    suffix: "",
    family: "bare",
    style: "superscript",
    weight,
    line: at,
  };
}

/** `war.*` and `war*`, but neither `2 * 3` nor the end of `*emphasis*`. */
export function symbol(place: Place): CallCandidate | undefined {
  const { layout, at, from } = place;
  const { text } = layout;
  const line = layout.lines[at] as Line;
  const run = text.slice(from, place.to);
  const rank = symbolRank(run);
  if (rank === 0 || from === line.first) return undefined;
  const before = text.charCodeAt(from - 1);
  const wrapped = before === 40 && text.charCodeAt(place.to) === 41;
  const to = wrapped ? place.to + 1 : place.to;
  const start = wrapped ? from - 1 : from;
  const previous = text.charCodeAt(start - 1);
  const ends = endsWord(text, to, line.last) && !(previous === 46 && kindOf(text.charCodeAt(to + 1)) === Kind.Lower);
  const hangs =
    start > line.first &&
    (isLetter(previous) ||
      CLOSING.has(previous) ||
      SENTENCE_END.has(previous) ||
      CLAUSE_END.has(previous) ||
      kindOf(previous) === Kind.Digit);
  const apart = !hangs && !wrapped && standsApart(text, from, place.to, line);
  if (!ends || opensQuotation(text, start, line.first) || (!hangs && !wrapped && !apart) || emphasisOpens(text, line.first, from))
    return undefined;
  return {
    from: start,
    to,
    labelFrom: from,
    labelTo: place.to,
    label: run,
    number: rank,
    suffix: "",
    family: "symbol",
    style: "symbol",
    weight: apart ? 0.6 : 1.1,
    line: at,
  };
}

/** `the tithe † was` and `of wax. §`, as pdftotext parts marks from their words; but neither `§ 4` nor `2 * 3`. */
function standsApart(text: string, from: number, to: number, line: { readonly first: number; readonly last: number }): boolean {
  if (from - 2 < line.first || text.charCodeAt(from) === 42 || kindOf(text.charCodeAt(from - 1)) !== Kind.Space) return false;
  const before = text.charCodeAt(from - 2);
  if (!isLetter(before) && !SENTENCE_END.has(before) && !CLAUSE_END.has(before) && !CLOSING.has(before)) return false;
  return to >= line.last || (kindOf(text.charCodeAt(to)) === Kind.Space && !/[\divxlcIVXLC]/.test(text.charAt(to + 1)));
}

/** Whether an asterisk before `end` on its line opens an emphasis: it stands before a word and after none. */
function emphasisOpens(text: string, first: number, end: number): boolean {
  if (text.charCodeAt(end) !== 42) return false;
  let open = false;
  for (let at = text.lastIndexOf("*", end - 1), steps = 0; at >= first && steps < 8; at = text.lastIndexOf("*", at - 1), steps++) {
    if (at > first && kindOf(text.charCodeAt(at - 1)) !== Kind.Space) return false;
    if (at + 1 < end && kindOf(text.charCodeAt(at + 1)) !== Kind.Space && kindOf(text.charCodeAt(at + 1)) !== Kind.Symbol)
      open = at > first;
    if (open || at === 0) break;
  }
  return open;
}

/** Whether white space follows, or a sign that closes and then white space. */
function endsWord(text: string, at: number, last: number): boolean {
  if (at >= last || kindOf(text.charCodeAt(at)) === Kind.Space) return true;
  const code = text.charCodeAt(at);
  if (!CLOSING.has(code) && !SENTENCE_END.has(code) && !CLAUSE_END.has(code)) return false;
  return at + 1 >= last || kindOf(text.charCodeAt(at + 1)) === Kind.Space;
}

/** Whether a quotation opens right before `at`, as in `'*'`. */
function opensQuotation(text: string, at: number, first: number): boolean {
  const code = text.charCodeAt(at - 1);
  if (!CLOSING.has(code) || code === 41 || code === 93) return false;
  return (
    at - 1 === first || !(isLetter(text.charCodeAt(at - 2)) || SENTENCE_END.has(text.charCodeAt(at - 2)) || text.charCodeAt(at - 2) === 44)
  );
}
