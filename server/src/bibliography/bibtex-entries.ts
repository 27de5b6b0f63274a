import type { BibliographyEntry, BibliographyFile } from "../model/bibliography";
import type { Span } from "../model/note";
import { lineStartsOf } from "../text";

/** Finds the entries of a BibTeX or BibLaTeX file with the spans of their keys: in `@book{moretti1988, title = {…}}` the entry and
 *  `moretti1988`. It looks at braces only, so that an entry that is broken, or half written, hides none of the others: where an
 *  entry is not closed before a line that begins the next, it ends there. `@comment`, `@preamble` and `@string` are no entries.
 *  Further keys in the field `ids` count as entries of their own.
 *  Source: O. Patashnik, “BibTeXing” (1988); P. Lehman et al., “The biblatex Package”, 2.1 and 2.2. */
export function readBibtex(uri: string, text: string): BibliographyFile {
  const entries: BibliographyEntry[] = [];
  const strings: Span[] = [];
  const hasAliases = /\bids\b/i.test(text);
  HEAD.lastIndex = 0;
  for (let head = HEAD.exec(text); head; head = HEAD.exec(text)) {
    const from = head.index;
    const type = (head[1] as string).toLowerCase();
    const open = HEAD.lastIndex;
    const to = entryEnd(text, open, text[open - 1] === "(");
    if (type === "string") strings.push({ from, to });
    else if (type !== "comment" && type !== "preamble") {
      KEY.lastIndex = open;
      const key = KEY.exec(text)?.[1];
      if (key) entries.push({ from, to, key, keySpan: { from: KEY.lastIndex - key.length, to: KEY.lastIndex } });
      if (key && hasAliases) entries.push(...aliases(text, from, to));
    }
    HEAD.lastIndex = Math.max(to, open);
  }
  return { uri, text, format: "bibtex", lineStarts: lineStartsOf(text), entries, strings };
}

const HEAD = /@[ \t]{0,8}([a-zA-Z]{1,40})\s{0,40}[{(]/g;

const KEY = /\s{0,200}([^\s,={}()"#%@\\]{1,500})/y;

/** The keys in a field `ids = {silva1803, silva1804}`. */
function aliases(text: string, from: number, to: number): BibliographyEntry[] {
  const field = /[,\s]ids\s{0,20}=\s{0,20}[{"]([^{}"]{1,2000})[}"]/i.exec(text.slice(from, to));
  if (!field) return [];
  const start = from + field.index + field[0].length - 1 - (field[1] as string).length;
  return [...(field[1] as string).matchAll(/[^\s,]+/g)].map(({ 0: key, index }) => {
    const at = start + index;
    return { from, to, key, keySpan: { from: at, to: at + key.length } };
  });
}

/** A line that begins an entry, which cannot stand inside another. */
const NEXT = /@[ \t]{0,8}[a-zA-Z]{1,40}\s{0,40}[{(]/y;

/** Where the entry whose opening brace stands right before `open` ends. */
function entryEnd(text: string, open: number, round: boolean): number {
  let depth = 0;
  let quoted = false;
  for (let at = open; at < text.length; at++) {
    const char = text[at];
    if (char === "\\") at++;
    else if (round && char === '"' && depth === 0) quoted = !quoted;
    else if (char === "{") depth++;
    else if (char === "}" && depth > 0) depth--;
    else if (char === (round ? ")" : "}") && depth === 0 && !quoted) return at + 1;
    else if (char === "@" && /[\r\n]/.test(text[at - 1] ?? "")) {
      NEXT.lastIndex = at;
      if (NEXT.test(text)) return at;
    }
  }
  return text.length;
}
