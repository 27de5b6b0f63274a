import { SIMPLE_NAME } from "./references";

/** What begins a line at `at`, its first sign that is no space: patterns of docutils, `states.py`, class `Body`. Each tells where what
 *  follows the mark begins, or nothing. */
type Mark = (text: string, at: number) => number | undefined;

const mark =
  (pattern: RegExp): Mark =>
  (text, at) => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : undefined;
  };

/** `- item`, with any of the signs that docutils takes for bullets. */
export const bulletAt = mark(/[-+*•‣⁃](?:[ \t]+(?=\S)|(?=[ \t]*(?:[\r\n]|$)))/y);

/** `:Author: Anna Weir`: the name of a field, which holds no space before its last colon. */
export const fieldAt = mark(/:(?![: \t])(?:[^:\\\r\n]|\\.|:(?![ \t\r\n`])){1,300}(?<![ \t]):(?:[ \t]+(?=\S)|(?=[ \t]*(?:[\r\n]|$)))/y);

/** `>>> command`. */
export const doctestAt = mark(/>>>(?:[ \t]|(?=[\r\n]|$))/y);

/** `| verse`. */
export const verseAt = mark(/\|(?:[ \t]+|(?=[\r\n]|$))/y);

/** `.. `, which begins notes, directives, targets and comments. */
export const explicitAt = mark(/\.\.(?:[ \t]+(?=\S)|(?=[ \t]*(?:[\r\n]|$)))/y);

/** `__ https://example.org`. */
export const anonymousAt = mark(/__(?:[ \t]|(?=[\r\n]|$))/y);

/** `+-----+-----+`. */
export const gridAt = mark(/\+-[-+]{1,2000}-\+[ \t]*(?=[\r\n]|$)/y);

/** `=====  =====`. */
export const simpleTableAt = mark(/={1,2000}(?:[ ]{1,200}={1,2000}){1,100}[ \t]*(?=[\r\n]|$)/y);

/** The same, or a border of one column. */
export const borderAt = mark(/=[= ]{0,4000}[ \t]*(?=[\r\n]|$)/y);

/** `.. code-block:: c`; how the directive is called. */
export function directiveAt(text: string, at: number): { readonly name: string; readonly to: number } | undefined {
  DIRECTIVE.lastIndex = at;
  const name = DIRECTIVE.exec(text)?.[1];
  return name === undefined ? undefined : { name: name.toLowerCase(), to: DIRECTIVE.lastIndex };
}

const DIRECTIVE = new RegExp(`(${SIMPLE_NAME}) ?::(?:[ \\t]+(?=\\S)|(?=[ \\t]*(?:[\\r\\n]|$)))`, "uy");

/** `_map: https://example.org`, behind the dots. */
export const isTarget = (text: string, at: number): boolean => /^_\S/.test(text.slice(at, at + 2));

/** Whether the line from `at` to `end` is a row of one sign, which marks a title or parts sections. */
export function adornmentAt(text: string, at: number, end: number): boolean {
  if (!ADORNING.test(text[at] ?? "")) return false;
  const code = text.charCodeAt(at);
  let stop = at + 1;
  while (stop < end && text.charCodeAt(stop) === code) stop++;
  return /^[ \t]*$/.test(text.slice(stop, Math.min(end, stop + 200)));
}

const ADORNING = /[!-/:-@[-`{-~]/;

/** An item with a number or a letter: `3. `, `(b) `, `iv) `, `#. `; `next` is what the next item would begin with. */
export function enumeratorAt(text: string, at: number): { readonly to: number; readonly next: RegExp } | undefined {
  ENUMERATOR.lastIndex = at;
  const found = ENUMERATOR.exec(text);
  if (!found) return undefined;
  const [, open = "", inParentheses, single] = found;
  const value = inParentheses ?? (single as string);
  const behind = inParentheses === undefined ? (found[4] as string) : ")";
  return { to: ENUMERATOR.lastIndex, next: nextItem(open, value, behind) };
}

const VALUE = "\\d{1,9}|[a-zA-Z]|[ivxlcdm]{1,15}|[IVXLCDM]{1,15}|#";
const ENUMERATOR = new RegExp(`(?:(\\()(${VALUE})\\)|(${VALUE})([.)]))(?:[ \\t]+(?=\\S)|(?=[ \\t]*(?:[\\r\\n]|$)))`, "y");

function nextItem(open: string, value: string, behind: string): RegExp {
  const values = /^\d/.test(value) ? String(Number(value) + 1) : value === "#" ? "" : "[a-zA-Z]{1,15}";
  return new RegExp(`${open === "" ? "" : "\\("}(?:#${values === "" ? "" : `|${values}`})\\${behind}[ \\t]`, "y");
}
