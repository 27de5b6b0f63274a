import { Kind, kindOf, letterRank, superscriptValue, symbolRank } from "../page/characters";
import type { Layout } from "../page/layout";
import type { Line } from "../page/lines";
import { citingWeight, isAbbreviation, startsWithMonth } from "../page/words";
import type { NoteCandidate, NoteStyle } from "./candidates";

/** All lines of a text that may open a note, in text order. */
export function noteCandidates(layout: Layout): NoteCandidate[] {
  const found: NoteCandidate[] = [];
  let carets = 0;
  for (let at = 0; at < layout.lines.length; at++) {
    const role = layout.roles[at];
    if (role === "notes" || role === "heading") carets = 0;
    if (role !== "text") continue;
    const line = layout.lines[at] as Line;
    if (!mayOpen(layout.text.charCodeAt(line.first))) continue;
    const head = layout.text.slice(line.first, Math.min(line.last, line.first + 60));
    if (DATE.test(head)) continue;
    const candidate = markerOf(layout, at, head, carets + 1);
    if (!candidate) continue;
    if (candidate.labelFrom === candidate.labelTo) carets++;
    found.push(candidate);
  }
  return withoutLists(layout, found);
}

/** The date of a day, as German texts have it: `6. 6. 1872`. */
const DATE = /^\d{1,2}\.\s?\d{1,2}\.\s?[12]\d{3}\b/;

/** Items of lists weigh less: those that follow a line which ends in a colon, one after the other, and those that end in a semicolon. */
function withoutLists(layout: Layout, candidates: readonly NoteCandidate[]): NoteCandidate[] {
  let next = 0;
  let style: NoteStyle | undefined;
  let lastLine = 0;
  return candidates.map((candidate) => {
    const { number, line } = candidate;
    if (NEVER_LISTED.has(candidate.style)) return candidate;
    const goesOn = candidate.style === style && number === next && line - lastLine < 8 * (layout.normalGap + 1);
    const begins = number <= 2 && endAbove(layout, line) === 58;
    const ends = layout.text.charCodeAt((layout.lines[line] as Line).last - 1) === 59;
    if (goesOn || begins) {
      next = number + 1;
      style = candidate.style;
      lastLine = line;
    } else if (candidate.style === style) style = undefined;
    return goesOn || begins || ends ? { ...candidate, weight: candidate.weight - (goesOn || begins ? 4 : 1) } : candidate;
  });
}

/** How no item of a list is numbered. */
const NEVER_LISTED: ReadonlySet<NoteStyle> = new Set<NoteStyle>(["web", "superscript", "misread"]);

/** Last unit of the line of text above, on the page before if need be; NaN where another kind of line stands there. */
function endAbove(layout: Layout, at: number): number {
  let above = at - 1;
  while (above >= 0 && (layout.roles[above] === "blank" || layout.roles[above] === "furniture") && at - above < 12) above--;
  return above >= 0 && layout.roles[above] === "text" ? layout.text.charCodeAt((layout.lines[above] as Line).last - 1) : Number.NaN;
}

/** Whether a note's marker can begin with this unit. */
function mayOpen(code: number): boolean {
  const kind = kindOf(code);
  if (kind === Kind.Digit || kind === Kind.Superscript || kind === Kind.Symbol) return true;
  return code === 91 || code === 40 || code === 94 || code === 0x2191 || OPENING.has(code) || (code >= 97 && code <= 122);
}

/** First letters of the words that may stand before a note's number: Note, Footnote, Endnote, Anmerkung, Fußnote, Прим. */
const OPENING = new Set([..."NFEAnfeaПпAB"].map((unit) => unit.charCodeAt(0)));

interface Pattern {
  readonly style: NoteStyle;
  readonly weight: number;
  /** Group 1 is the label; the match ends where the note's text begins. */
  readonly pattern: RegExp;
}

const PATTERNS: readonly Pattern[] = [
  { style: "web", weight: 3, pattern: /^(?:\d{1,4})\.\s{1,8}(\d{1,4})\.(?=\s|$)\s*/ },
  { style: "web", weight: 3, pattern: /^\[?(\d{1,4}|[a-z])\]?[.)]?\s*(?:Jump up(?: to:?)?\s*)?[\^↑](?!\w)\s*(?:a,?(?:\s[b-z],?)+\s+)?/ },
  { style: "web", weight: 3, pattern: /^[\^↑]\s?\[?(\d{1,4})[\].)]\s*/ },
  {
    style: "word",
    weight: 1.2,
    pattern: /^(?:foot|end)?(?:note|anmerkung|anm\.|fußnote|nota|прим\.|примечание)\s(\d{1,4}[a-f]?)\s?[.:)]\s*/i,
  },
  { style: "superscript", weight: 1.2, pattern: /^([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4})[.)]?\s*(?=\S)/ },
  { style: "bracket", weight: 0.8, pattern: /^\[([1-9]\d{0,3}(?:\s?[a-f])?)\](?!\()[.:]?\s*/ },
  { style: "paren", weight: 0.1, pattern: /^\(([1-9]\d{0,3}(?:\s?[a-f])?)\)\s+/ },
  { style: "dot", weight: 0.5, pattern: /^([1-9]\d{0,3}[a-f]?)\.(?![\d.]|\p{Lu}\.)\s*/u },
  { style: "glued", weight: -0.6, pattern: /^([1-9]\d{0,2})(?=(?:Il|S|B|O)\.\s\p{L})/u },
  { style: "misread", weight: -9, pattern: /^(?=[lIOSB]{0,3}\d)([\dlIOoSB]{1,4})\.\s+(?=\S)/ },
  { style: "closing", weight: 0, pattern: /^([1-9]\d{0,3}[a-f]?)\)\s+/ },
  { style: "alone", weight: -0.3, pattern: /^([1-9]\d{0,3}[a-f]?)$/ },
  { style: "bare", weight: 0, pattern: /^([1-9]\d{0,3}[a-f]?)\s+(?=\S)/ },
  { style: "glued", weight: -0.6, pattern: /^([1-9]\d{0,2})(?=[\p{Lu}"“”„«]|[‘’']\p{Lu}|\p{sc=Grek}|\[\p{L})/u },
  { style: "glued", weight: -1.2, pattern: /^([1-9]\d{0,2})(?=\.{3} ?\p{L}|(?!(?:st|nd|rd|th|er|re|ème|ter|mo|vo|to)\b)\p{Ll}{2,})/u },
  { style: "symbol", weight: 1, pattern: /^[[(]([*∗†‡§‖¶]{1,4})[\])](?:\s+|$)/ },
  // A call before its word, as in lists: `[*]Rupert`.
  { style: "symbol", weight: -2, pattern: /^[[(]([*∗†‡§‖¶]{1,4})[\])]/ },
  { style: "symbol", weight: 0.3, pattern: /^([*∗†‡§‖¶]{1,4})$/ },
  { style: "symbol", weight: 0.6, pattern: /^([*∗†‡§‖¶]{1,4})\s?(?=[^\s*])/ },
  { style: "bracket", weight: 0.8, pattern: /^\[([A-Za-z]|[A-Z]{2})\]\s+/ },
];

function markerOf(layout: Layout, at: number, head: string, ordinal: number): NoteCandidate | undefined {
  const { text } = layout;
  const line = layout.lines[at] as Line;
  const caret = /^[\^↑]\s+(?:a,?(?:\s[b-z],?)+\s+)?(?=\S)/.exec(head);
  if (caret) {
    const from = line.first;
    const bodyFrom = from + caret[0].length;
    return {
      from,
      labelFrom: from,
      labelTo: from,
      label: String(ordinal),
      number: ordinal,
      suffix: "",
      kind: "number",
      style: "web",
      bodyFrom,
      weight: 1.2,
      line: at,
    };
  }
  for (const { style, weight, pattern } of PATTERNS) {
    const match = pattern.exec(head);
    if (!match) continue;
    const label = match[1] as string;
    if (style === "web" && /^\d/.test(label) && /^\d+\.\s+\d/.test(match[0]) && Number.parseInt(head, 10) !== Number(label)) continue;
    if (style === "symbol" && isEmphasis(text.slice(line.first, Math.min(line.last, line.first + 400)), label)) continue;
    if (style === "alone" && line.last - line.first > label.length) continue;
    const labelFrom = line.first + match[0].lastIndexOf(label, style === "web" ? match[0].length : match[0].indexOf(label));
    const rest = text.slice(line.first + match[0].length, Math.min(line.last, line.first + 200));
    return {
      from: line.first,
      labelFrom,
      labelTo: labelFrom + label.length,
      ...(style === "misread" ? { label, number: 0, suffix: "", kind: "number" as const } : labelParts(label)),
      style,
      bodyFrom: line.first + match[0].length,
      weight: weight + contextWeight(layout, at, style, rest),
      line: at,
    };
  }
  return undefined;
}

/** Whether the marks that open a line close again after a word: `**Note:** see`, `*Swallow* sailed`. */
const isEmphasis = (start: string, label: string): boolean =>
  label.startsWith("*") && start.startsWith(label) && !/^\s/.test(start.slice(label.length)) && /\S\*/.test(start.slice(label.length));

function labelParts(label: string): Pick<NoteCandidate, "label" | "number" | "suffix" | "kind"> {
  const kind = kindOf(label.charCodeAt(0));
  if (kind === Kind.Superscript) {
    const number = superscriptValue(label);
    return { label: String(number), number, suffix: "", kind: "number" };
  }
  if (kind === Kind.Symbol) return { label, number: symbolRank(label), suffix: "", kind: "symbol" };
  if (kind === Kind.Digit) {
    const digits = /^\d+/.exec(label)?.[0] ?? "";
    return { label, number: Number(digits), suffix: label.slice(digits.length).trim(), kind: "number" };
  }
  return { label, number: letterRank(label), suffix: "", kind: kind === Kind.Upper ? "capital" : "small" };
}

/** What the line's text and the line above say: a citation speaks for a note, a sentence that runs on into the line against it. */
function contextWeight(layout: Layout, at: number, style: NoteStyle, rest: string): number {
  const explicit = style === "web" || style === "word" || style === "superscript" || style === "symbol";
  let weight = style === "alone" ? 0 : citingWeight(rest);
  const first = rest.charCodeAt(0);
  if (!explicit && rest.length > 0 && kindOf(first) === Kind.Lower && citingWeight(rest) === 0) weight -= 0.8;
  if (!explicit && rest.length === 0 && style !== "alone") weight -= 0.4;
  if (!explicit && rest.length > 0 && !/\p{L}/u.test(rest)) weight -= 1.5;
  if (!explicit && startsWithMonth(rest, 0)) weight -= 1.5;
  if (!explicit && runsOn(layout, at)) weight -= 1.2;
  const marker = layout.lines[at] as Line;
  if (/^[12]\d{3}\b/.test(layout.text.slice(marker.first, marker.first + 5))) weight -= 1;
  return weight;
}

/** Whether the line above stands close and breaks off within a sentence: after a word, a comma, a hyphen or `p.` */
function runsOn(layout: Layout, at: number): boolean {
  const { text, lines, normalGap } = layout;
  const { gap } = lines[at] as Line;
  const end = endAbove(layout, at);
  if (gap > normalGap || Number.isNaN(end)) return false;
  const kind = kindOf(end);
  if (kind === Kind.Lower || kind === Kind.Upper || end === 44 || end === 45) return true;
  const above = lines[at - 1 - gap];
  return (
    end === 46 &&
    above !== undefined &&
    isAbbreviation(text, above.last - 1, above.first) &&
    !/ibid\.$/i.test(text.slice(above.last - 5, above.last))
  );
}
