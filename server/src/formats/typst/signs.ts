import { finderOf } from "../signs";

/** The next place with a sign that may mean something. */
export const nextSign = finderOf("\\`$/:[]<@#\n\r");

/** The mark of a heading, with its level, or of an item, at the beginning of a line, and where its text begins. */
export function lineStartAt(text: string, at: number): { readonly end: number; readonly level: number | undefined } | undefined {
  LINE_START.lastIndex = at;
  const found = LINE_START.exec(text);
  return found ? { end: LINE_START.lastIndex, level: found[1]?.length } : undefined;
}

const LINE_START = /[ \t]*(?:(={1,10})(?=[ \t])|[-+](?=[ \t])|\d{1,9}\.(?=[ \t])|\/(?=[ \t][^\n]*:))[ \t]+/y;

/** The label that begins `at`: `<salt>`. */
export function labelAt(text: string, at: number): string | undefined {
  LABEL.lastIndex = at;
  return LABEL.exec(text)?.[1];
}

const LABEL = /<([\p{L}\p{N}_](?:[\p{L}\p{N}_:.-]{0,200}[\p{L}\p{N}_])?)>/uy;
