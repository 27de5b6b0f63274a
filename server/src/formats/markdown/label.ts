import type { Flavour } from "../../model/note";
import { BACKSLASH, BRACKET_CLOSE, BRACKET_OPEN, DASH, isSpace } from "../signs";

/** The longest label that is read, as in CommonMark 0.31 (section "Link reference definitions"). */
const LONGEST = 999;

/** Where the label that begins at `from` (behind `[^`) ends: the offset of its `]`, or -1 if this is no label.
 *  In `[^12]` for `from` 2 this is 4. */
export function labelEnd(text: string, from: number, to: number, flavour: Flavour, of: "call" | "note"): number {
  const last = Math.min(to, from + LONGEST + 1);
  const trims = flavour.labelTrim === "both" || (flavour.labelTrim === "call" && of === "call");
  let at = from;
  let inner = -1;
  for (; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === BRACKET_CLOSE) break;
    if (code === BRACKET_OPEN || code === 10 || code === 13) return -1;
    if (code === BACKSLASH && flavour.labelEscapes && at + 1 < last && isEscapable(text.charCodeAt(at + 1))) at++;
    else if (isSpace(code)) {
      if (flavour.labelSpace === "no" && !(trims && (inner < 0 || onlySpaceUpToBracket(text, at, last)))) return -1;
      continue;
    } else if (flavour.labelChars === "word" && !isWordCode(code)) return -1;
    if (inner < 0) inner = at;
  }
  if (at >= last || text.charCodeAt(at) !== BRACKET_CLOSE) return -1;
  if (inner < 0) return flavour.emptyLabel && at === from ? at : -1;
  if (flavour.labelChars === "word" && text.charCodeAt(from) === DASH) return -1;
  return at;
}

/** What makes two labels the same: on GitHub `Kepler` gives `kepler`. */
export function keyOf(label: string, flavour: Flavour): string {
  if (isPlainNumber(label)) return label;
  let key = label;
  if (flavour.labelTrim !== "no") key = key.trim();
  if (flavour.labelSpace === "collapse") key = key.replace(/[ \t]+/g, " ");
  if (flavour.normalize) key = key.normalize("NFC");
  if (flavour.fold === "ascii") key = key.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  // Up and down again, so that `ß` and `SS` are one, as in CommonMark's case folding.
  if (flavour.fold === "unicode") key = key.toLowerCase().toUpperCase().toLowerCase();
  return key;
}

function isPlainNumber(label: string): boolean {
  for (let at = 0; at < label.length; at++) {
    const code = label.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

function onlySpaceUpToBracket(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return text.charCodeAt(at) === BRACKET_CLOSE;
}

const isEscapable = (code: number): boolean => code === BRACKET_OPEN || code === BRACKET_CLOSE || code === BACKSLASH;

/** Letters, digits, `_` and `-` of ASCII: what kramdown takes. */
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || code === DASH;
