import { unitAt } from "../../text";
import { ARABIC_ARTICLE } from "./words/arabic";

/** How a word is written; beyond the ends of a block there is none. */
export enum Shape {
  None = -1,
  Lower = 0,
  Capital = 1,
  Caps = 2,
  Letter = 3,
  Mixed = 4,
  Number = 5,
}

/** What stands between a word and the one before it, as bits. */
export enum Gap {
  Space = 1,
  Comma = 2,
  Period = 4,
  Open = 8,
  Close = 16,
  Quote = 32,
  Colon = 64,
  Semicolon = 128,
  /** Dashes, exclamation and question marks, ellipses and whatever else parts two words. */
  Break = 256,
  Ampersand = 512,
}

export const LOWER = 1;
export const UPPER = 2;
const MARK = 4;
export const DIGIT = 8;
export const APOSTROPHE = 16;
export const HYPHEN = 32;
/** What begins a word, and what stands inside of one between two letters. */
export const BEGINS = LOWER | UPPER | DIGIT;
export const JOINS = APOSTROPHE | HYPHEN;

/** What a UTF-16 unit is: letters of Latin, Greek and Cyrillic script, digits, apostrophes, hyphens; 0 for everything else. */
export const KIND = new Uint8Array(65536);
/** What a unit between two words is. */
export const GAP = new Uint16Array(65536).fill(Gap.Break);
for (const [first, last] of [
  [0x41, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1fff],
] as const) {
  for (let code = first; code <= last; code++) {
    const letter = String.fromCharCode(code);
    if (/\p{Lu}|\p{Lt}/u.test(letter)) KIND[code] = UPPER;
    else if (/\p{L}/u.test(letter)) KIND[code] = LOWER;
  }
}
for (let code = 0x300; code <= 0x36f; code++) KIND[code] = MARK;
/** Accents that stand for themselves, as in the `Bo¨hm` of a PDF. */
for (const code of [0xa8, 0xb8, 0x2c6, 0x2c7, 0x2dc]) KIND[code] = MARK;
for (let code = 0x30; code <= 0x39; code++) KIND[code] = DIGIT;
for (const code of [0x27, 0x2018, 0x2019, 0x2bc, 0x2b9, 0x2bb, 0x2be, 0x2bf, 0x60, 0xb4]) KIND[code] = APOSTROPHE;
for (const code of [0x2d, 0x2010, 0x2011]) KIND[code] = HYPHEN;
/** Signs of transliterations that may end a word and are a letter there: soft sign, hamza and ayn, as in `Bahaʾ al-Dawla`. */
export const ENDS_WORDS: ReadonlySet<number> = new Set([0x2b9, 0x2be, 0x2bf]);
/** Russian names that end in a soft sign, where it is written as an apostrophe, which may be a quotation mark as well: `Igor’ Stravinskii`.
 *  Compiled for this project from general usage. */
const SOFT = /^(?:Igor|Lazar|[EĖ]mil|L(?:iu|ju|yu)bov|[TC]s?ezar|Ninel|Vasyl|Gogol|Dal|Lebed|Rus)$/;

/** Whether the apostrophe at an offset is the soft sign of a word that begins at another. */
export const endsSoftly = (text: string, from: number, at: number): boolean => at - from < 7 && SOFT.test(text.slice(from, at));

/** Units that are spaces in running text. */
export const SPACES: ReadonlySet<number> = new Set([0x20, 0xa0, 0x9, 0xa, 0xd, 0x2009, 0x202f]);
for (const code of SPACES) GAP[code] = Gap.Space;
GAP[0x2c] = Gap.Comma;
GAP[0x2e] = Gap.Period;
GAP[0x3a] = Gap.Colon;
GAP[0x3b] = Gap.Semicolon;
GAP[0x26] = Gap.Ampersand;
GAP[0x2a] = 0;
GAP[0x5f] = 0;
for (const letter of "([{") GAP[letter.charCodeAt(0)] = Gap.Open;
for (const letter of ")]}") GAP[letter.charCodeAt(0)] = Gap.Close;
for (const letter of "\"“”„«»‘‹›‚'’`") GAP[letter.charCodeAt(0)] = Gap.Quote;

/** Articles and prepositions that lose their vowel before a name and are no part of it: `l’Ambigu`, `all’ambasciatore`. */
const ELIDED = /^(?:l|un|all|nell|sull|dall|qu|s|c|j|n|m|t|jusqu|lorsqu|quell|dell|degl|d|coll)$/i;
const VOWEL = /[aeiouhàáâäèéêëìíîïòóôöùúûü]/i;
const KEEPS_CAPITAL = /^(?:D|O|M|Dell|Dall|Degl|T)$/;
/** Such a word where no name follows: `D’ora in avanti`, `Quest’adesione`. */
const ELIDED_BEFORE_LOWER = /^(?:D|Dell|Dall|Degl|Quest|Tutt|Mezz|Nient|Com|Dov|Cos|Senz|Anch|Nessun|Ciascun)$/;
const LOWER_LETTER = /[a-zà-ÿ]/;
const PREFIX = new RegExp(`^(?:${ARABIC_ARTICLE}|ibn|bar|ben|bin|abu|ol|od|de|da|di|van|von|le|la|du)$`);

/** Whether what stands from one offset to another is an article or a preposition before the apostrophe there: `L’Italia` and `d’Azeglio` are two
 *  words, `D’Azeglio`, `O’Connell` and `Dell’Acqua` one. */
export const isElided = (text: string, from: number, to: number): boolean =>
  VOWEL.test(text.charAt(to + 1)) &&
  ((ELIDED.test(text.slice(from, to)) && !KEEPS_CAPITAL.test(text.slice(from, to))) ||
    (LOWER_LETTER.test(text.charAt(to + 1)) && ELIDED_BEFORE_LOWER.test(text.slice(from, to))));

/** Whether what stands there goes before the capital of a name: `al-Mansur`, not `anti-French`. */
export const isPrefix = (text: string, from: number, to: number): boolean => PREFIX.test(text.slice(from, to));

/** What the unit at an offset is; beyond the end of the text nothing. */
export const kindAt = (text: string, at: number): number => (at < text.length ? (KIND[unitAt(text, at)] as number) : 0);

/** How a word is written that begins with a capital or not, has so many of them, and letters of these kinds. */
export function shapeOf(capital: boolean, uppers: number, seen: number): number {
  if (seen & DIGIT) return Shape.Number;
  if (!capital) return uppers > 0 ? Shape.Mixed : Shape.Lower;
  if ((seen & LOWER) === 0) return uppers === 1 ? Shape.Letter : Shape.Caps;
  return uppers === 1 ? Shape.Capital : Shape.Mixed;
}

/** Whether `’s` ends a word here. */
export const isPossessive = (text: string, at: number): boolean =>
  /^s$/i.test(text.charAt(at + 1)) && (kindAt(text, at + 2) & BEGINS) === 0;
