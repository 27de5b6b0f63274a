import type { NoteCall, Span } from "../../model/note";
import { bracketsEnd } from "./code";

/** `#footnote(<map>)`, of which the name ends `at`: it calls the note of that label again. */
export function footnoteCall(text: string, from: number, at: number): NoteCall | undefined {
  CALL.lastIndex = at;
  const label = CALL.exec(text)?.[1];
  if (label === undefined) return undefined;
  const labelFrom = text.indexOf("<", at) + 1;
  return { from, to: CALL.lastIndex, label, labelSpan: { from: labelFrom, to: labelFrom + label.length }, key: label };
}

const CALL = /\([ \t]{0,20}<([\p{L}\p{N}_:.-]{1,200})>[ \t]{0,20}\)/uy;

/** Where the bracket of a note's text opens and where its arguments end: `#footnote[See above.]`, `#footnote(numbering: "*")[See above.]`,
 *  and `#footnote([See above.])`, where the text stands inside the arguments. */
export function footnoteText(text: string, at: number): { readonly open: number; readonly end: number } | undefined {
  const end = text[at] === "(" ? bracketsEnd(text, at) : at;
  if (end < 0) return undefined;
  const inside = /^\(\s*\[/.exec(text.slice(at, at + 100))?.[0];
  const open = inside ? at + inside.length - 1 : end;
  return text[open] === "[" ? { open, end } : undefined;
}

/** The text of a note that is a string, `#footnote("See above.")`, of which the name ends `at`, and where its arguments end. */
export function footnoteString(text: string, at: number): { readonly body: Span; readonly end: number } | undefined {
  STRING.lastIndex = at;
  const written = STRING.exec(text)?.[1];
  const end = written === undefined ? -1 : bracketsEnd(text, at);
  return written !== undefined && end > 0
    ? { body: { from: STRING.lastIndex - 1 - written.length, to: STRING.lastIndex - 1 }, end }
    : undefined;
}

const STRING = /\([ \t]{0,20}"((?:[^"\\\r\n]|\\.){0,2000})"/y;

/** The label behind a note's text that ends `at`. */
export function labelBehind(
  text: string,
  at: number,
): { readonly label: string; readonly labelSpan: Span; readonly to: number } | undefined {
  LABEL_BEHIND.lastIndex = at;
  const label = LABEL_BEHIND.exec(text)?.[1];
  if (label === undefined) return undefined;
  const to = LABEL_BEHIND.lastIndex;
  return { label, labelSpan: { from: to - 1 - label.length, to: to - 1 }, to };
}

const LABEL_BEHIND = /[ \t]*(?:\r?\n[ \t]*)?<([\p{L}\p{N}_](?:[\p{L}\p{N}_:.-]{0,200}[\p{L}\p{N}_])?)>/uy;
