import { bracketsEnd } from "./code";

/** The name of the function or the value that `#` calls at `at`: `#calc.max` is `calc.max`. */
export function nameAt(text: string, at: number): string | undefined {
  NAME.lastIndex = at;
  return NAME.exec(text)?.[1];
}

const NAME = /#([\p{L}_][\p{L}\p{N}_-]{0,100}(?:\.[\p{L}_][\p{L}\p{N}_-]{0,100}){0,5})/uy;

/** The end of the string or the brackets that begin `at`; `at` where nothing does. */
export const valueEnd = (text: string, at: number): number =>
  text[at] === '"' ? (lineStringEnd(text, at) ?? at) : Math.max(at, bracketsEnd(text, at));

/** The end of a string on one line, if one begins `at`. */
export function lineStringEnd(text: string, at: number): number | undefined {
  STRING.lastIndex = at;
  return STRING.test(text) ? STRING.lastIndex : undefined;
}

const STRING = /"(?:[^"\\\r\n]|\\.){0,2000}"/y;

/** `#if x == 1 ` up to what is printed then. */
export function conditionEnd(text: string, at: number): number {
  return at + (/^[^[\]{}\r\n]{0,300}/.exec(text.slice(at, at + 300))?.[0].length ?? 0);
}
