import { CLAUSE_END, CLOSING, isLetter, Kind, kindOf, letterRank, SENTENCE_END, symbolRank } from "../page/characters";
import type { Layout } from "../page/layout";
import type { Line } from "../page/lines";
import type { CallCandidate } from "./candidates";

/** A run of digits, superscripts or marks, or an opening bracket. */
export interface Place {
  readonly layout: Layout;
  /** Number of the line. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const LEAD = /^(?:note|nb|n|fn|footnote|anm|nota)\.?\s/i;
const NUMBER = /^[1-9]\d{0,3}(?:\s?[a-f])?$/;
const RANGE = /^([1-9]\d{0,3})\s?[–-]\s?([1-9]\d{0,3})$/;
/** A page or another place within what the number stands for: `с. 17`, `p. 4–5`, `Bl. 3`, `fol. 12v`. */
const LOCATOR = /^(?:с|л|лл|стр|т|s|p|pp|f|ff|fol|bl|bd|vol|ch|n|nr|no|kap|t)\.?\s?[\divxlc]+\s?(?:[–-]\s?\d+)?[a-zа-я]{0,3}\.?$/i;
const LONGEST = 60;

/** Calls in the square bracket at a place: one in `[12]`, `[12a]`, `[note 3]`, `[A]`, `[*]` and `[4, p. 17]`, two in `[7; 8]`. */
export function bracketed(place: Place): CallCandidate[] {
  const { text } = place.layout;
  const { from } = place;
  let end = from + 1;
  while (end < from + 6 && kindOf(text.charCodeAt(end)) === Kind.Digit) end++;
  if (text.charCodeAt(end) === 93 && end > from + 1 && end < from + 6 && text.charCodeAt(from + 1) !== 48) return [plain(place, end)];
  const stretch = text.slice(from + 1, from + LONGEST);
  const close = stretch.indexOf("]");
  if (close < 1 || stretch.lastIndexOf("\n", close) >= 0) return [];
  const lead = LEAD.exec(stretch)?.[0].length ?? 0;
  const start = from + 1 + lead;
  const content = stretch.slice(lead, close);
  const to = from + close + 2;
  const label = content.trim();
  const labelFrom = start + content.indexOf(label);
  if (NUMBER.test(label)) {
    const family = lead > 0 ? "named" : "bracket";
    return [{ ...numbered(label, labelFrom), from, to, family, style: family, weight: bracketWeight(place, to, label), line: place.at }];
  }
  const other = lettered(place, label, labelFrom, to);
  return other ? [other] : several(place, content, start, to);
}

/** `[12]`, by far the most frequent. */
function plain(place: Place, close: number): CallCandidate {
  const { from } = place;
  const label = place.layout.text.slice(from + 1, close);
  return {
    from,
    to: close + 1,
    labelFrom: from + 1,
    labelTo: close,
    label,
    number: Number(label),
    suffix: "",
    family: "bracket",
    style: "bracket",
    weight: bracketWeight(place, close + 1, label),
    line: place.at,
  };
}

function numbered(label: string, labelFrom: number): Pick<CallCandidate, "label" | "labelFrom" | "labelTo" | "number" | "suffix"> {
  const digits = /^\d+/.exec(label)?.[0] ?? "";
  return { label, labelFrom, labelTo: labelFrom + label.length, number: Number(digits), suffix: label.slice(digits.length).trim() };
}

/** Brackets hang on a word or stand after a space; one that opens a paragraph is a note's more often than a call. */
function bracketWeight(place: Place, to: number, label: string): number {
  const { text, lines, normalGap } = place.layout;
  const line = lines[place.at] as Line;
  const size = /^\d{4}/.test(label) ? -2 : 0;
  const before = text.charCodeAt(place.from - 1);
  if (place.from === line.first) return size + (line.gap > normalGap || place.at === 0 ? -0.6 : 0.5);
  if (before === 91 || /^[(&=+<{/]/.test(text.charAt(to))) return -2;
  // In a table the cell ends behind a call; elsewhere `a[5]|b` is code.
  if (text.charAt(to) === "|" && text.lastIndexOf("|", place.from) < line.first) return -2;
  return size + (kindOf(before) === Kind.Space ? 0.9 : 1.5);
}

/** `[A]` and `[*]`; `[a] man` and `[I] went` are editors' words. */
function lettered(place: Place, label: string, labelFrom: number, to: number): CallCandidate | undefined {
  const { text, lines } = place.layout;
  const { from } = place;
  const line = lines[place.at] as Line;
  const common = { from, to, label, labelFrom, labelTo: labelFrom + label.length, suffix: "", line: place.at };
  const rank = kindOf(label.charCodeAt(0)) === Kind.Symbol ? symbolRank(label) : 0;
  if (rank > 0)
    return { ...common, number: rank, family: "symbol", style: "symbol", weight: bracketWeight(place, to, "") < 0 ? -0.6 : 1.5 };
  if (!/^(?:[A-Za-z]|[A-Z]{2})$/.test(label)) return undefined;
  const before = from > line.first ? text.charCodeAt(from - 1) : 10;
  const glued = before !== 10 && kindOf(before) !== Kind.Space;
  const within = !glued && kindOf(text.charCodeAt(to + 1)) === Kind.Lower && kindOf(text.charCodeAt(to)) === Kind.Space;
  const joined = to < line.last && isLetter(text.charCodeAt(to));
  const family = label === label.toLowerCase() ? "small" : "capital";
  const weight = joined ? -3 : within ? -0.8 : glued ? 1.3 : 0.6;
  return { ...common, number: letterRank(label), family, style: "letter", weight };
}

/** `[7; 8]`, `[3–5]` and `[4, p. 17]`. */
function several(place: Place, content: string, start: number, to: number): CallCandidate[] {
  const found: CallCandidate[] = [];
  let offset = start;
  for (const part of content.split(/[,;:]/)) {
    const label = part.trim();
    const labelFrom = offset + part.indexOf(label);
    offset += part.length + 1;
    const range = RANGE.exec(label);
    const labels = NUMBER.test(label) ? [label] : range ? [range[1] as string, range[2] as string] : [];
    if (labels.length === 0 && !(found.length > 0 && LOCATOR.test(label))) return [];
    labels.forEach((each, index) => {
      const at = index === 0 ? labelFrom : labelFrom + label.length - each.length;
      const weight = bracketWeight(place, to, each) - 0.3;
      found.push({ ...numbered(each, at), from: at, to: at + each.length, family: "bracket", style: "bracket", weight, line: place.at });
    });
  }
  const [only] = found;
  return only && found.length === 1 ? [{ ...only, from: place.from, to, weight: only.weight + 0.5 }] : found;
}

/** `(12)`, `(12a)` and, as older French books have it, `(12 a)`. */
export function parenthesized(place: Place, digits: string): CallCandidate | undefined {
  const { text } = place.layout;
  const { from } = place;
  const suffix = /^\s?([a-f])\)/.exec(text.slice(place.to, place.to + 3))?.[1] ?? "";
  const label = suffix === "" ? digits : text.slice(from, text.indexOf(")", place.to));
  const labelTo = from + label.length;
  if (text.charCodeAt(labelTo) !== 41) return undefined;
  const weight = parenWeight(place, labelTo + 1) - (digits.length === 4 ? 1 : 0);
  if (weight < -2) return undefined;
  return { ...numbered(label, from), from: from - 1, to: labelTo + 1, suffix, family: "paren", style: "paren", weight, line: place.at };
}

/** `war.(3)` and `war (3).` are called more often than `war (3) and`; `f(3)` and `501(c)(3)` are not. */
function parenWeight(place: Place, to: number): number {
  const { text, lines } = place.layout;
  const line = lines[place.at] as Line;
  const from = place.from - 1;
  if (from === line.first) return to === line.last ? 0.8 : -0.3;
  const before = text.charCodeAt(from - 1);
  const after = to < line.last ? text.charCodeAt(to) : 10;
  if (before === 41 && text.charCodeAt(from - 3) === 40) return -1.5;
  if (isLetter(before) || SENTENCE_END.has(before) || CLOSING.has(before) || CLAUSE_END.has(before)) return isLetter(after) ? -1.5 : 1.2;
  if (kindOf(before) !== Kind.Space) return -1.5;
  if (after === 10 || SENTENCE_END.has(after) || CLAUSE_END.has(after)) return 0.4;
  const above = text.charCodeAt(from - 2);
  return SENTENCE_END.has(above) || CLOSING.has(above) ? 0.4 : above === 44 ? -0.1 : -0.3;
}
