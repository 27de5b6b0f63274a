import type { Span } from "../../model/note";
import { isBeforeEmptyLine, isBlankFrom, lineEnd } from "../paragraphs";
import {
  BACKSLASH,
  BRACE_CLOSE,
  BRACE_OPEN,
  BRACKET_CLOSE,
  BRACKET_OPEN,
  isSpace,
  NEWLINE,
  PAREN_CLOSE,
  PAREN_OPEN,
  PERCENT,
  RETURN,
} from "../signs";

/** Longer arguments are not looked for: a brace that is never closed must not cost the rest of the text. */
const LONGEST = 5000;

/** The group that begins at `at`, `{…}` or `[…]`, with its brackets; none where it is not closed before an empty line. */
export function groupAt(text: string, at: number): Span | undefined {
  const open = text.charCodeAt(at);
  const close = open === BRACE_OPEN ? BRACE_CLOSE : open === BRACKET_OPEN ? BRACKET_CLOSE : open === PAREN_OPEN ? PAREN_CLOSE : 0;
  if (close === 0) return undefined;
  const end = Math.min(text.length, at + LONGEST);
  let braces = 0;
  for (let stop = at; stop < end; stop++) {
    const code = text.charCodeAt(stop);
    if (code === BACKSLASH) stop = escapeEnd(text, stop);
    else if (code === PERCENT) stop = lineEnd(text, stop) - 1;
    else if (isBeforeEmptyLine(text, stop)) return undefined;
    else if (code === BRACE_OPEN) braces++;
    else if (code === BRACE_CLOSE && --braces < 0) return undefined;
    if (code === close && braces === 0) return { from: at, to: stop + 1 };
  }
  return undefined;
}

/** An argument, which may also be a command: of `\newcommand\map[1]{#1}` the first is `\map`. */
function argumentAt(text: string, at: number): Span | undefined {
  PARAMETERS.lastIndex = at;
  const start = PARAMETERS.test(text) ? PARAMETERS.lastIndex : at;
  if (text.charCodeAt(start) === BRACE_OPEN) return groupAt(text, start);
  COMMAND.lastIndex = start;
  return COMMAND.test(text) ? { from: start, to: COMMAND.lastIndex } : undefined;
}

const PARAMETERS = /(?:#\d){1,9}/y;
const COMMAND = /\\[a-zA-Z@]{1,60}/y;

/** The words between the brackets of a group. */
export const inside = (text: string, { from, to }: Span): string => text.slice(from + 1, to - 1);

/** Where an argument may begin: behind spaces, one line's end, and comments. */
export function argumentStart(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (isSpace(text.charCodeAt(at))) at++;
    const code = text.charCodeAt(at);
    if (code === PERCENT) at = lineEnd(text, at);
    else if (code !== NEWLINE && code !== RETURN) return at;
    at += code === RETURN && text.charCodeAt(at + 1) === NEWLINE ? 2 : 1;
    if (at > text.length) return text.length;
    if (isBlankFrom(text, at)) return from;
  }
}

/** Where the optional arguments that begin at `at` or behind spaces end: `[…]`, and a beamer's `<…>`. */
export function optionsEnd(text: string, at: number): number {
  let end = at;
  for (let next = argumentStart(text, end); ; next = argumentStart(text, end)) {
    const group = text.charCodeAt(next) === BRACKET_OPEN ? groupAt(text, next) : overlayAt(text, next);
    if (!group) return end;
    end = group.to;
  }
}

/** Where the first `count` arguments end that follow `at`, with the options among them. */
export function argumentsEnd(text: string, at: number, count: number): number {
  let end = optionsEnd(text, at);
  for (let left = count; left > 0; left--) {
    const argument = argumentAt(text, argumentStart(text, end));
    if (!argument) return end;
    end = optionsEnd(text, argument.to);
  }
  return end;
}

function overlayAt(text: string, at: number): Span | undefined {
  OVERLAY.lastIndex = at;
  return OVERLAY.test(text) ? { from: at, to: OVERLAY.lastIndex } : undefined;
}

const OVERLAY = /<[\d,+.\-|a-z@:]{1,40}>/y;

/** The last unit of what begins with the backslash `at`; the end of a line behind it stays one. */
export function escapeEnd(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  return next === NEWLINE || next === RETURN ? at : at + 1;
}
