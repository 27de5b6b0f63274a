import { isBeforeEmptyLine } from "../paragraphs";

/** Longer arguments are not looked for: a bracket that is never closed must not cost the rest of the text. */
const LONGEST = 5000;

/** Where the brackets that open `at` are closed, behind the closing one; −1 where that is not before an empty line. Strings stand in code,
 *  that is, in round brackets and braces, not in the square brackets of text. */
export function bracketsEnd(text: string, at: number): number {
  const open: string[] = [];
  const end = Math.min(text.length, at + LONGEST);
  for (let stop = at; stop < end; stop++) {
    const char = text[stop] as string;
    const isText = open[open.length - 1] === "[";
    if (char === "\\" && isText) stop = escapeEnd(text, stop);
    else if (char === "\n" || char === "\r") {
      if (isBeforeEmptyLine(text, stop)) return -1;
    } else if (char === "/" && isComment(text, stop)) stop = commentEnd(text, stop, end) - 1;
    else if (char === '"' && !isText) stop = stringEnd(text, stop) - 1;
    else if (char === "`") stop = Math.max(stop, (inlineRawEnd(text, stop) ?? 0) - 1);
    else if (char === "(" || char === "{") {
      if (!isText) open.push(char);
    } else if (char === "[") open.push(char);
    else if (char === "]" || (!isText && (char === ")" || char === "}"))) {
      if (open.pop() !== OPENING[char]) return -1;
      if (open.length === 0) return stop + 1;
    }
  }
  return -1;
}

const OPENING: Readonly<Record<string, string>> = { "]": "[", ")": "(", "}": "{" };

/** Where a statement of code ends that is read from `at` with `depth` brackets open: at the end of its line, or at a bracket that closes more
 *  than was opened, or at a heading; with the brackets that are still open at the end of the text. */
export function statementEnd(text: string, at: number, depth: number): { readonly end: number; readonly depth: number } {
  let open = depth;
  if (depth > 0 && at === 0 && HEADING.test(text.slice(0, 10))) return { end: 0, depth: 0 };
  for (let stop = at; stop < text.length; stop++) {
    const char = text[stop] as string;
    if (char === '"') stop = stringEnd(text, stop) - 1;
    else if (char === "/" && isComment(text, stop)) stop = commentEnd(text, stop, text.length) - 1;
    else if ("([{".includes(char)) open++;
    else if (")]}".includes(char)) {
      if (--open < 0) return { end: stop, depth: 0 };
    } else if (char === ";" && open === 0) return { end: stop + 1, depth: 0 };
    else if (char === "\n" || char === "\r") {
      if (open === 0) return { end: stop, depth: 0 };
      if (HEADING.test(text.slice(stop + 1, stop + 10))) return { end: stop + 1, depth: 0 };
    }
  }
  return { end: text.length, depth: open };
}

const HEADING = /^={1,6} /;

/** `//`, but not that of `https://`; or `/*`. */
export const isComment = (text: string, at: number): boolean =>
  text[at + 1] === "*" || (text[at + 1] === "/" && !(text[at - 1] === ":" && /[a-z]/i.test(text[at - 2] ?? "")));

/** A comment of one line; one between marks only as far as it goes on before an empty line. */
function commentEnd(text: string, at: number, end: number): number {
  let stop = at + 2;
  const isLine = text[at + 1] === "/";
  for (; stop < end; stop++) {
    const char = text[stop];
    if (isLine && (char === "\n" || char === "\r")) return stop;
    if (!isLine && char === "*" && text[stop + 1] === "/") return stop + 2;
    if (!isLine && isBeforeEmptyLine(text, stop)) return stop;
  }
  return stop;
}

/** Where the string that begins `at` ends; one that is not closed before an empty line is no string. */
function stringEnd(text: string, at: number): number {
  for (let stop = at + 1; stop < text.length && stop < at + LONGEST; stop++) {
    const char = text[stop];
    if (char === "\\") stop = escapeEnd(text, stop);
    else if (char === '"') return stop + 1;
    else if (isBeforeEmptyLine(text, stop)) return at + 1;
  }
  return at + 1;
}

/** Where raw text between single marks ends, before an empty line. */
export function inlineRawEnd(text: string, at: number): number | undefined {
  for (let stop = at + 1; stop < text.length && stop < at + LONGEST; stop++) {
    if (text[stop] === "`") return stop + 1;
    if (isBeforeEmptyLine(text, stop)) return undefined;
  }
  return undefined;
}

/** Where the formula that begins `at` ends, before an empty line. */
export function mathEnd(text: string, at: number): number | undefined {
  for (let stop = at + 1; stop < text.length && stop < at + LONGEST; stop++) {
    const char = text[stop];
    if (char === "\\") stop = escapeEnd(text, stop);
    else if (char === "$") return stop + 1;
    else if (isBeforeEmptyLine(text, stop)) return undefined;
  }
  return undefined;
}

/** The last unit of what begins with the backslash `at`; the end of a line behind it stays one. */
export function escapeEnd(text: string, at: number): number {
  const next = text[at + 1];
  return next === "\n" || next === "\r" || next === undefined ? at : at + 1;
}

/** Where what is open at `at` ends, as `state` tells: raw text (`raw 3`), comments in one another (`comment 1`), code (`code 2`); and what
 *  is open then. */
export function openEnd(text: string, at: number, state: string): { readonly end: number; readonly state: string } {
  const [kind, count] = state.split(" ");
  const depth = Number(count);
  if (kind === "raw") {
    const close = text.indexOf("`".repeat(depth), at);
    return close < 0 ? { end: text.length, state } : { end: close + depth, state: "" };
  }
  if (kind === "comment") return commentsEnd(text, at, depth);
  const found = statementEnd(text, at, depth);
  return { end: found.end, state: found.depth > 0 ? `code ${found.depth}` : "" };
}

function commentsEnd(text: string, at: number, depth: number): { end: number; state: string } {
  COMMENT_MARK.lastIndex = at;
  let open = depth;
  for (let found = COMMENT_MARK.exec(text); found; found = COMMENT_MARK.exec(text)) {
    open += found[0] === "/*" ? 1 : -1;
    if (open === 0) return { end: COMMENT_MARK.lastIndex, state: "" };
  }
  return { end: text.length, state: `comment ${open}` };
}

const COMMENT_MARK = /\/\*|\*\//g;
