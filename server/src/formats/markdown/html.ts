import { BANG, EQUALS, GREATER, isLetter, isSpace, LESS, QUESTION, SLASH } from "../signs";
import { skipSpaces, skipWhite } from "./lines";

/** What a line of raw HTML opens, by how it ends: the seven kinds of CommonMark 0.31, section 4.6.
 *  `verbatim` ends at `</pre>` and the like, `tags` (block elements) and `tag` (any other, alone on its line) at a blank line. */
export type HtmlKind = "verbatim" | "comment" | "instruction" | "declaration" | "cdata" | "tags" | "tag";

/** The kind of HTML block that begins at `at` (where `<` stands), or undefined. */
export function htmlBlockAt(text: string, at: number, end: number): HtmlKind | undefined {
  const code = text.charCodeAt(at + 1);
  if (code === BANG) {
    if (text.startsWith("--", at + 2)) return "comment";
    if (text.startsWith("[CDATA[", at + 2)) return "cdata";
    return isLetter(text.charCodeAt(at + 2)) ? "declaration" : undefined;
  }
  if (code === QUESTION) return "instruction";
  const closing = code === SLASH;
  const from = at + (closing ? 2 : 1);
  let stop = from;
  while (stop < end && stop - from < 20 && isNameCode(text.charCodeAt(stop))) stop++;
  if (stop === from || !isLetter(text.charCodeAt(from))) return undefined;
  const name = text.slice(from, stop).toLowerCase();
  const next = text.charCodeAt(stop);
  const bounded = stop === end || isSpace(next) || next === GREATER;
  if (!closing && verbatimTags.has(name) && bounded) return "verbatim";
  if (blockTags.has(name) && (bounded || (next === SLASH && text.charCodeAt(stop + 1) === GREATER))) return "tags";
  const tag = tagEnd(text, at, end);
  return tag > 0 && skipSpaces(text, tag, end) === end ? "tag" : undefined;
}

/** Where an HTML block of this kind ends in the stretch from `at` to `end`: the offset behind its end, or -1. */
export function htmlEnd(text: string, at: number, end: number, kind: HtmlKind): number {
  if (kind === "verbatim") {
    for (let open = at; open + 1 < end; open++) {
      if (text.charCodeAt(open) !== LESS || text.charCodeAt(open + 1) !== SLASH) continue;
      let close = open + 2;
      while (close < end && isLetter(text.charCodeAt(close))) close++;
      if (text.charCodeAt(close) === GREATER && close < end && verbatimTags.has(text.slice(open + 2, close).toLowerCase()))
        return close + 1;
    }
    return -1;
  }
  const ender = kind === "comment" ? "-->" : kind === "instruction" ? "?>" : kind === "cdata" ? "]]>" : ">";
  for (let from = at; from + ender.length <= end; from++) if (text.startsWith(ender, from)) return from + ender.length;
  return -1;
}

/** Offset behind the tag that begins at `at`, or -1: attributes as in CommonMark 0.31, section 6.6. */
export function tagEnd(text: string, at: number, end: number): number {
  const closing = text.charCodeAt(at + 1) === SLASH;
  let stop = at + (closing ? 2 : 1);
  if (!isLetter(text.charCodeAt(stop)) || stop >= end) return -1;
  while (stop < end && isNameCode(text.charCodeAt(stop))) stop++;
  if (closing) {
    stop = skipWhite(text, stop, end);
    return stop < end && text.charCodeAt(stop) === GREATER ? stop + 1 : -1;
  }
  for (;;) {
    const name = skipWhite(text, stop, end);
    if (name >= end) return -1;
    const code = text.charCodeAt(name);
    if (code === GREATER) return name + 1;
    if (code === SLASH) return text.charCodeAt(name + 1) === GREATER && name + 1 < end ? name + 2 : -1;
    if (name === stop || !isAttributeStart(code)) return -1;
    stop = name + 1;
    while (stop < end && isAttributeCode(text.charCodeAt(stop))) stop++;
    const equals = skipWhite(text, stop, end);
    if (equals < end && text.charCodeAt(equals) === EQUALS) {
      stop = valueEnd(text, skipWhite(text, equals + 1, end), end);
      if (stop < 0) return -1;
    }
  }
}

function valueEnd(text: string, at: number, end: number): number {
  const quote = text.charCodeAt(at);
  let stop = at;
  if (quote === 34 || quote === 39) {
    for (stop++; stop < end && text.charCodeAt(stop) !== quote; ) stop++;
    return stop < end ? stop + 1 : -1;
  }
  while (stop < end && !isSpace(text.charCodeAt(stop)) && !"\n\r\"'=<>`".includes(text.charAt(stop))) stop++;
  return stop > at ? stop : -1;
}

const isNameCode = (code: number): boolean => isLetter(code) || (code >= 48 && code <= 57) || code === 45;

const isAttributeStart = (code: number): boolean => isLetter(code) || code === 95 || code === 58;

const isAttributeCode = (code: number): boolean => isNameCode(code) || code === 95 || code === 58 || code === 46;

const verbatimTags: ReadonlySet<string> = new Set(["pre", "script", "style", "textarea"]);

/** CommonMark 0.31, section 4.6, start condition 6. */
const blockTags: ReadonlySet<string> = new Set(
  (
    "address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption " +
    "figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol " +
    "optgroup option p param search section summary table tbody td tfoot th thead title tr track ul"
  ).split(" "),
);
