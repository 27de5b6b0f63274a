import { CLAUSE_END, CLOSING, isLetter, Kind, kindOf, SENTENCE_END } from "../page/characters";
import type { Layout } from "../page/layout";
import type { Line } from "../page/lines";
import { isAbbreviation, startsWithMonth } from "../page/words";
import { type CallCandidate, type CallStyle, type Family, HIDDEN } from "./candidates";
import { type Place, parenthesized } from "./enclosed";
import { isUnit } from "./marks";
import { apartWeight, brokenWeight, spacedWeight, stopsApart } from "./spaced";

const CURRENCY = new Set([..."£$€¥"].map((unit) => unit.charCodeAt(0)));

/** The call that a run of digits may be. */
export function number(place: Place): CallCandidate | undefined {
  const { layout, from } = place;
  const { text } = layout;
  const digits = text.slice(from, place.to);
  if (digits.length > 4 || digits[0] === "0") return undefined;
  const line = layout.lines[place.at] as Line;
  const before = from > line.first ? text.charCodeAt(from - 1) : 10;
  const suffix = suffixAt(text, place.to);
  const to = place.to + suffix.length;
  const after = to < line.last ? text.charCodeAt(to) : 10;
  if (before === 40) return parenthesized(place, digits);
  const candidate = (style: CallStyle, family: Family, weight: number): CallCandidate | undefined =>
    weight < -2
      ? undefined
      : {
          from,
          to,
          labelFrom: from,
          labelTo: to,
          label: digits + suffix,
          number: Number(digits),
          suffix,
          family,
          style,
          weight,
          line: place.at,
        };
  if (before === 91) return undefined;
  if (after === 41 && suffix === "" && from > line.first && !opensBefore(text, from)) return halfParenthesized(place, digits, line);
  if (before === 94) return text.charCodeAt(from - 2) === 91 ? undefined : raised(place, digits);
  if (from === line.first && to === line.last) return candidate("alone", "bare", aloneWeight(layout, place.at) + sizeWeight(digits));
  if (from === line.first && after === 32) return candidate("lead", "bare", leadWeight(layout, place.at, to) + sizeWeight(digits));
  if (!mayFollow(text, to, line.last)) return undefined;
  if (from === line.first && layout.raised === "before")
    return candidate("lead", "bare", brokenWeight(layout, place.at, to) + sizeWeight(digits));
  if (before === 32 || before === 0xa0) {
    if (suffix.length > 0) return undefined;
    const apart = apartWeight(layout, from, to, line);
    const weight = Math.max(
      spacedWeight(text, from, to, line) + sizeWeight(digits),
      layout.raised === "close" ? Math.min(apart, HIDDEN) : apart + sizeWeight(digits),
    );
    return candidate("spaced", "bare", weight);
  }
  const glued = gluedWeight(text, from, to, line.first);
  const weight = layout.raised === "apart" && glued > -9 && stopsApart(text, to) ? Math.max(glued, 0) + 0.8 : glued;
  return candidate("glued", "bare", weight + sizeWeight(digits));
}

/** Whether a parenthesis is open before `at`, perhaps on the line above. */
function opensBefore(text: string, at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before < 200; before--) {
    const code = text.charCodeAt(before);
    if (code === 41 || (code === 10 && text.charCodeAt(before - 1) === 10)) return false;
    if (code === 40) return true;
  }
  return false;
}

/** `Riga 1) und` and `Riga1)`, as German books have it. */
function halfParenthesized(
  place: Place,
  digits: string,
  line: { readonly first: number; readonly last: number },
): CallCandidate | undefined {
  const { text } = place.layout;
  const { from } = place;
  const to = place.to + 1;
  const before = text.charCodeAt(from - 1);
  const hangs = kindOf(before) !== Kind.Space;
  const above = text.charCodeAt(from - (hangs ? 1 : 2));
  if (!isLetter(above) && !SENTENCE_END.has(above) && !CLOSING.has(above) && above !== 44) return undefined;
  const open = to >= line.last || !isLetter(text.charCodeAt(to));
  const weight = !open || digits.length > 3 ? -2 : hangs ? 1 : above === 44 ? -0.2 : 0.1;
  return {
    from,
    to,
    labelFrom: from,
    labelTo: place.to,
    label: digits,
    number: Number(digits),
    suffix: "",
    family: "paren",
    style: "paren",
    weight,
    line: place.at,
  };
}

/** `war^3` and `war^3^`, marked as raised. */
function raised(place: Place, digits: string): CallCandidate {
  const { text } = place.layout;
  const to = text.charCodeAt(place.to) === 94 ? place.to + 1 : place.to;
  const weight = digits.length < 4 && text.charCodeAt(place.from - 2) > 57 ? 1.5 : 0.8;
  return {
    from: place.from - 1,
    to,
    labelFrom: place.from,
    labelTo: place.to,
    label: digits,
    number: Number(digits),
    suffix: "",
    family: "bare",
    style: "glued",
    weight,
    line: place.at,
  };
}

/** Years are seldom note numbers. */
const sizeWeight = (digits: string): number => (digits.length === 4 ? -1 : 0);

/** The letter of `12a`, where nothing but the end of a word follows it. */
function suffixAt(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (!(code >= 97 && code <= 102)) return "";
  const next = text.charCodeAt(at + 1);
  return Number.isNaN(next) || (!isLetter(next) && kindOf(next) !== Kind.Digit && next !== 39 && next !== 0x2019) ? text.charAt(at) : "";
}

/** Whether the unit after a number allows a call: in `1,000`, `3:15`, `20%`, `12-14` it does not. */
function mayFollow(text: string, to: number, last: number): boolean {
  if (to >= last) return true;
  const code = text.charCodeAt(to);
  const kind = kindOf(code);
  if (kind === Kind.Space) return true;
  if (code === 91 || kind === Kind.Symbol) return true;
  if (SENTENCE_END.has(code) || CLAUSE_END.has(code) || (CLOSING.has(code) && code !== 39))
    return to + 1 >= last || kindOf(text.charCodeAt(to + 1)) !== Kind.Digit;
  return false;
}

/** `war.”3`, `war.3`, `war,3`, `war3` in falling strength; nothing where a number, an abbreviation or a code goes before. */
function gluedWeight(text: string, from: number, to: number, first: number): number {
  const before = text.charCodeAt(from - 1);
  if (isLetter(before)) return wordWeight(text, from, to, first);
  if (!CLOSING.has(before) && !SENTENCE_END.has(before) && !CLAUSE_END.has(before)) return -9;
  let at = from - 1;
  while (at > first && (CLOSING.has(text.charCodeAt(at)) || SENTENCE_END.has(text.charCodeAt(at)))) at--;
  if (CLAUSE_END.has(text.charCodeAt(at))) at--;
  const inner = text.charCodeAt(at);
  // French sets its quotation marks apart from what they hold: `« inutile »2`.
  if (before === GUILLEMET && at === from - 2 && kindOf(inner) === Kind.Space && closesQuotation(text, at)) return 1.2;
  if (kindOf(inner) === Kind.Space || at < first) return at === from - 2 ? -9 : 0.8;
  if (before === 41 && isFormula(text, from - 1, first)) return -2;
  if (before === 46 || CLAUSE_END.has(before)) {
    if (kindOf(inner) === Kind.Digit && at < from - 2) return 0.8;
    if (kindOf(inner) === Kind.Digit) return afterNumberWeight(text, at, from, to, first);
    if (before === 46 && at === from - 2 && (isAbbreviation(text, from - 1, first) || isCode(text, from - 1, first))) return -1.8;
    if (before === 58) return CLOSING.has(text.charCodeAt(from - 2)) ? -9 : 0.6;
    return before === 46 ? 1.5 : 1.1;
  }
  return kindOf(inner) === Kind.Digit && !CLOSING.has(before) ? -9 : 1.5;
}

const GUILLEMET = 0xbb;

/** Whether the last guillemet before an index opens to the right, so that the next one closes: in German, `»2 Tage«`, it does not. */
function closesQuotation(text: string, at: number): boolean {
  for (let back = at; back >= 0 && at - back < LONGEST_QUOTATION; back--) {
    const code = text.charCodeAt(back);
    if (code === 0xab) return kindOf(text.charCodeAt(back + 1)) === Kind.Space && !isLetter(text.charCodeAt(back - 1));
    if (code === GUILLEMET) return false;
  }
  return false;
}

const LONGEST_QUOTATION = 600;

/** Whether what stands before the stop at `stop` holds a figure and a slash, as `1/CP` of `1/CP.16` and the ends of addresses do. */
function isCode(text: string, stop: number, first: number): boolean {
  let start = stop;
  while (start > first && stop - start < 60 && kindOf(text.charCodeAt(start - 1)) !== Kind.Space) start--;
  const word = text.slice(start, stop);
  return word.includes("/") && /\d/.test(word);
}

/** Whether the parenthesis that closes at `close` hangs on a word and holds one, as in `Pb(OH)`. */
function isFormula(text: string, close: number, first: number): boolean {
  const open = text.lastIndexOf("(", close);
  return open > first && close - open < 8 && isLetter(text.charCodeAt(open - 1));
}

/** In `in 1926.6 He` the 6 may be a call, in `paid 112.6 He` less likely; in `12,5%` it is none. */
function afterNumberWeight(text: string, at: number, from: number, to: number, first: number): number {
  let start = at;
  while (start > first && kindOf(text.charCodeAt(start - 1)) === Kind.Digit) start--;
  const year = at - start === 3 && (text.charAt(start) === "1" || text.charAt(start) === "2");
  const wordAbove = start === first || kindOf(text.charCodeAt(start - 1)) === Kind.Space || CURRENCY.has(text.charCodeAt(start - 1));
  const ends = to >= text.length || kindOf(text.charCodeAt(to)) === Kind.Space;
  // German books print `45,9` for 45.9.
  if (!year && text.charCodeAt(from - 1) === 44) return -9;
  return at === from - 2 && wordAbove && ends ? (year ? 0.4 : -0.3) : -9;
}

function wordWeight(text: string, from: number, to: number, first: number): number {
  let start = from;
  let capitals = 0;
  while (start > first && isLetter(text.charCodeAt(start - 1)) && from - start < 40) {
    start--;
    if (kindOf(text.charCodeAt(start)) === Kind.Upper) capitals++;
  }
  const length = from - start;
  const joined = start > first ? text.charCodeAt(start - 1) : 32;
  if (kindOf(joined) === Kind.Digit || joined === 95 || joined === 47 || joined === 36 || joined === 64) return -9;
  if (length < 3) return length === 2 && capitals === 0 && ENDING.test(text.slice(to, to + 2)) && !isUnit(text, from) ? -0.4 : -2;
  if (capitals === length) return length < 5 ? -1.5 : 0.1;
  return capitals > 1 ? -0.5 : 0.6;
}

/** A stop that closes what a call hangs on, as in `to learn it1.”`. */
const ENDING = /^[.,;:!?][”’"»\s]?/;

/** A number alone on its line hangs on the line right above it, as a superscript that lost its place does. */
function aloneWeight(layout: Layout, at: number): number {
  const { lines, roles, normalGap } = layout;
  const line = lines[at] as Line;
  const above = at - 1 - line.gap;
  if (above < 0 || line.gap > normalGap) return roles[above] === "rule" ? -2 : -0.8;
  if (roles[above] !== "text" && roles[above] !== "heading") return -1.5;
  return line.gap === 0 ? 1.2 : 0.2;
}

/** A number that opens a line: a call where the line above ends a sentence and the text goes on, as in `Smyrna.⏎34 The house`. */
function leadWeight(layout: Layout, at: number, to: number): number {
  const { lines, roles, text, normalGap } = layout;
  const line = lines[at] as Line;
  const above = at - 1 - line.gap;
  if (above < 0 || roles[above] !== "text" || line.gap > normalGap) return -1.2;
  const end = text.charCodeAt((lines[above] as Line).last - 1);
  if (startsWithMonth(text, to + 1)) return -1.5;
  if (SENTENCE_END.has(end) || CLOSING.has(end)) return 0.3;
  return CLAUSE_END.has(end) ? -0.2 : -0.7;
}
