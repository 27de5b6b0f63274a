import type { Span } from "../../model/note";

/** The next place from an offset on with a sign that may mean something, or the end: most of a book are letters. */
export function nextSign(text: string, at: number): number {
  let next = at;
  while (next < text.length && !isSign(text.charCodeAt(next))) next++;
  return next;
}

const SIGN = new Uint8Array(128);
for (const sign of "\\`$/:[]<@#\n\r") SIGN[sign.charCodeAt(0)] = 1;

const isSign = (code: number): boolean => code < 128 && SIGN[code] === 1;

/** The mark of a heading, with its level, or of an item, at the beginning of a line, and where its text begins. */
export function lineStartAt(text: string, at: number): { readonly end: number; readonly level: number | undefined } | undefined {
  LINE_START.lastIndex = at;
  const found = LINE_START.exec(text);
  return found ? { end: LINE_START.lastIndex, level: found[1]?.length } : undefined;
}

const LINE_START = /[ \t]*(?:(={1,10})(?=[ \t])|[-+](?=[ \t])|\d{1,9}\.(?=[ \t])|\/(?=[ \t][^\n]*:))[ \t]+/y;

/** The address of which the colon stands `at`: `https://example.org`. */
export function addressAround(text: string, at: number): Span | undefined {
  const from = at - (text.startsWith("https", at - 5) ? 5 : 4);
  ADDRESS.lastIndex = from;
  return ADDRESS.test(text) ? { from, to: ADDRESS.lastIndex } : undefined;
}

const ADDRESS = /https?:\/\/[^\s[\]{}()<>"]{1,2000}/y;

/** The label that begins `at`: `<salt>`. */
export function labelAt(text: string, at: number): string | undefined {
  LABEL.lastIndex = at;
  return LABEL.exec(text)?.[1];
}

const LABEL = /<([\p{L}\p{N}_](?:[\p{L}\p{N}_:.-]{0,200}[\p{L}\p{N}_])?)>/uy;
