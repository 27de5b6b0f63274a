import type { Flavour } from "../../model/note";

/** Which ASCII characters may begin something in this flavour. */
export function triggersOf(flavour: Flavour): Uint8Array {
  const known = tables.get(flavour);
  if (known) return known;
  const table = new Uint8Array(128);
  for (const code of [BACKSLASH, BACKTICK, LESS, OPEN, CLOSE, COLON, CARET]) table[code] = 1;
  if (flavour.math) table[DOLLAR] = 1;
  tables.set(flavour, table);
  return table;
}

/** Offset of the first character from `at` on that may begin something, or `to`. */
export function nextTrigger(source: string, at: number, to: number, triggers: Uint8Array): number {
  let next = at;
  for (; next < to; next++) {
    const code = source.charCodeAt(next);
    if (code < 128 && triggers[code] === 1) return next;
  }
  return to;
}

const tables = new WeakMap<Flavour, Uint8Array>();

const DOLLAR = 0x24;
const COLON = 0x3a;
const LESS = 0x3c;
const OPEN = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE = 0x5d;
const CARET = 0x5e;
const BACKTICK = 0x60;
