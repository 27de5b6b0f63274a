import { isBeforeEmptyLine, lineEnd } from "../paragraphs";
import { BACKSLASH, BRACE_CLOSE, BRACE_OPEN, DOLLAR, PERCENT } from "../signs";
import { escapeEnd } from "./arguments";

/** Longer formulas are none. */
const LONGEST = 3000;
const LONGEST_DISPLAY = 20_000;

/** Where the formula that begins at `at` ends: `$x$`, `$$x$$`, `\(x\)`, `\[x\]`, or an environment. Where an empty line or the brace
 *  around it comes first, it is none, and ends where it begins. */
export function mathEnd(text: string, at: number, environment?: string): number {
  const open = environment === undefined ? openingAt(text, at) : `\\begin{${environment}}`;
  const close = environment === undefined ? (CLOSING[open] ?? open) : `\\end{${environment}}`;
  const end = Math.min(text.length, at + (environment === undefined ? LONGEST : LONGEST_DISPLAY));
  let braces = 0;
  for (let stop = at + open.length; stop < end; stop++) {
    const code = text.charCodeAt(stop);
    if ((code === BACKSLASH || code === DOLLAR) && text.startsWith(close, stop)) return stop + close.length;
    if (code === BACKSLASH) stop = escapeEnd(text, stop);
    else if (code === PERCENT) stop = lineEnd(text, stop) - 1;
    else if (isBeforeEmptyLine(text, stop)) return at;
    else if (code === BRACE_OPEN) braces++;
    else if (code === BRACE_CLOSE && --braces < 0) return at;
  }
  return at;
}

const openingAt = (text: string, at: number): string => {
  if (text.charCodeAt(at) === BACKSLASH) return text.slice(at, at + 2);
  return text.charCodeAt(at + 1) === DOLLAR ? "$$" : "$";
};

const CLOSING: Readonly<Record<string, string>> = { "\\(": "\\)", "\\[": "\\]" };
