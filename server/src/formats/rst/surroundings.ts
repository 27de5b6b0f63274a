/** What may stand around inline markup in a block of text. Source: the reStructuredText specification, “Inline markup recognition rules”;
 *  docutils 0.22, `punctuation_chars.py`. */

/** Whether markup may begin `at`: behind white space, an opening sign or a dash, not behind a letter or a full stop. */
export const mayBegin = (text: string, at: number): boolean => at === 0 || BEFORE.test(characterBefore(text, at));

/** Whether markup may end `at`: before white space, a closing sign, punctuation or a backslash. */
export const mayEnd = (text: string, at: number): boolean => at >= text.length || BEHIND.test(characterAt(text, at));

/** Whether the mark from `at` to `to` stands between quotation marks of one pair or in brackets, as in `"*"`: then it is no markup. */
export function isQuoted(text: string, at: number, to: number): boolean {
  if (at === 0) return false;
  const [open, close] = [characterBefore(text, at), characterAt(text, to)];
  const pair = PAIRS.get(open);
  if (pair !== undefined) return pair.includes(close);
  // Brackets of one pair stand side by side in Unicode, but for those of ASCII.
  return /\p{Ps}/u.test(open) && /\p{Pe}/u.test(close) && (close.codePointAt(0) ?? 0) - (open.codePointAt(0) ?? 0) === 1;
}

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ["(", ")"],
  ["<", ">"],
  ["[", "]"],
  ["{", "}"],
  ["«", "»"],
  ["»", "«»"],
  ["‘", "’‚"],
  ["’", "’"],
  ["‚", "‘’"],
  ["“", "”„"],
  ["”", "”"],
  ["„", "“”"],
  ["‹", "›"],
  ["›", "‹›"],
]);

const BEFORE = /[\s"'(<[{\-/:\p{Ps}\p{Pi}\p{Pf}]|(?![ -~§¶])[\p{Pd}\p{Po}]/u;
const BEHIND = /[\s"')>\]}\-/:\\.,;!?\p{Pe}\p{Pi}\p{Pf}]|(?![ -~§¶])[\p{Pd}\p{Po}]/u;

const characterBefore = (text: string, at: number): string =>
  /[\uDC00-\uDFFF]/.test(text[at - 1] ?? "") ? text.slice(Math.max(0, at - 2), at) : (text[at - 1] ?? "");

const characterAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 32);
