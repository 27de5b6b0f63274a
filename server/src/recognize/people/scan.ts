import { unitAt } from "../../text";
import { hashedWith, NO_UNITS } from "../word-table";

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

/** The words of a text in columns, of which the first one stands behind a margin; valid until the next scan. */
export interface Words {
  count: number;
  /** How many of them are neither in lower case nor numbers. */
  capitals: number;
  /** All that stands between any two of them, bits of `Gap`. */
  gaps: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** By this the word is found in a table of words. */
  readonly hash: Int32Array;
  readonly shape: Int8Array;
  readonly gap: Uint16Array;
  /** How many units of a possessive follow, which are no part of the word: 2 for `’s`, 1 for an apostrophe. */
  readonly possessive: Uint8Array;
  /** The number of the word in the vocabulary; 0 until somebody asks. */
  readonly number: Int32Array;
  /** What the word can be, bits of `Is`; -1 until somebody asks. */
  readonly is: Int32Array;
  /** Which words those with capitals are, counted from the first one on. */
  readonly capital: Int32Array;
}

/** So many places before the first word and behind the last one have no words, so that who looks around a word need not ask where the
 *  text ends: nobody looks further beyond the words that he has found. */
export const MARGIN = 8;

let words = room(1024);

function room(size: number): Words {
  const room = {
    count: 0,
    capitals: 0,
    gaps: 0,
    from: new Int32Array(size),
    to: new Int32Array(size),
    hash: new Int32Array(size),
    shape: new Int8Array(size),
    gap: new Uint16Array(size),
    possessive: new Uint8Array(size),
    number: new Int32Array(size),
    is: new Int32Array(size),
    capital: new Int32Array(size),
  };
  empty(room, 0, 0);
  return room;
}

/** Leaves a margin free of words, at an offset of the text. */
function empty({ from, to, hash, shape, gap, possessive, number, is }: Words, first: number, offset: number): void {
  for (let place = first; place < first + MARGIN; place++) {
    from[place] = offset;
    to[place] = offset;
    hash[place] = NO_UNITS;
    shape[place] = Shape.None;
    gap[place] = Gap.Break;
    possessive[place] = 0;
    number[place] = 0;
    is[place] = 0;
  }
}

const LOWER = 1;
const UPPER = 2;
const MARK = 4;
const DIGIT = 8;
const APOSTROPHE = 16;
const HYPHEN = 32;
/** What begins a word, and what stands inside of one between two letters. */
const BEGINS = LOWER | UPPER | DIGIT;
const JOINS = APOSTROPHE | HYPHEN;

/** What a UTF-16 unit is: letters of Latin, Greek and Cyrillic script, digits, apostrophes, hyphens; 0 for everything else. */
const KIND = new Uint8Array(65536);
const GAP = new Uint16Array(65536).fill(Gap.Break);
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
const ENDS_WORDS: ReadonlySet<number> = new Set([0x2b9, 0x2be, 0x2bf]);
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
const PREFIX = /^(?:al|el|ar|as|at|an|ad|ash|az|ibn|bar|ben|bin|abu|ol|od|de|da|di|van|von|le|la|du)$/;

/** Finds the words of a text with their shapes and what stands between them. One pass; nothing is sliced. */
export function wordsOf(text: string): Words {
  const { length } = text;
  // Between two words there is at least one unit.
  if ((words.from.length - 2 * MARGIN) * 2 <= length) words = room(length + 2 * MARGIN);
  const { from, to, hash, shape, gap, possessive, number, is, capital } = words;
  let word = MARGIN;
  let capitals = 0;
  let gaps = 0;
  let between = 0;
  let at = 0;
  while (at < length) {
    const first = unitAt(text, at);
    const kind = KIND[first] as number;
    if ((kind & BEGINS) === 0 && !isAyn(text, at, kind)) {
      // `J.-P.`, but two sentences in `under Charles V.--Riol says`
      const joins = kind === HYPHEN && between === Gap.Period && kindAt(text, at + 1) !== HYPHEN;
      const bit = joins ? 0 : (GAP[first] as number);
      between |= bit === Gap.Period && between & Gap.Period ? Gap.Break : bit;
      at++;
      continue;
    }
    from[word] = at;
    gap[word] = between;
    possessive[word] = 0;
    number[word] = 0;
    is[word] = -1;
    gaps |= between;
    let hashed = hashedWith(NO_UNITS, first);
    // Most words have small letters behind the first unit, and nothing else.
    let end = at + 1;
    let unit = 0;
    let next = 0;
    for (; end < length; end++) {
      unit = unitAt(text, end);
      next = KIND[unit] as number;
      if (next !== LOWER) break;
      hashed = hashedWith(hashed, unit);
    }
    between = 0;
    if (next === LOWER || next === 0) {
      to[word] = end;
      hash[word] = hashed;
      shape[word] = kind === LOWER ? Shape.Lower : kind === DIGIT ? Shape.Number : end - at > 1 ? Shape.Capital : Shape.Letter;
      if (end < length) between = GAP[unit] as number;
      at = end + 1;
    } else at = restOf(text, words, word, end, hashed);
    if (shape[word] !== Shape.Lower && shape[word] !== Shape.Number) capital[capitals++] = word - MARGIN;
    word++;
  }
  // What stands before the first word parts it from nothing.
  gap[MARGIN] = Gap.Break;
  // The vocabulary may have forgotten what number the words of the first margin had.
  for (let place = 0; place < MARGIN; place++) number[place] = 0;
  empty(words, word, length);
  words.count = word - MARGIN;
  words.capitals = capitals;
  words.gaps = gaps;
  return words;
}

/** Reads on from what is no small letter in a word: `O’Connell`, `RGAE`, `1889`. Where the text behind the word begins. */
function restOf(text: string, { from, to, hash, shape, possessive }: Words, word: number, at: number, read: number): number {
  const start = from[word] as number;
  const kind = kindAt(text, start);
  let hashed = read;
  let seen = at - start > 1 ? kind | LOWER : kind;
  let uppers = kind === UPPER ? 1 : 0;
  let split = false;
  let end = at;
  for (; end < text.length && !split; end++) {
    const unit = unitAt(text, end);
    const next = KIND[unit] as number;
    if (next === UPPER) uppers++;
    else if (next & JOINS) {
      const after = kindAt(text, end + 1);
      if (after !== LOWER && after !== UPPER) {
        if (ENDS_WORDS.has(unit)) {
          hashed = hashedWith(hashed, unit);
          end++;
        }
        break;
      }
      if (next === APOSTROPHE) {
        if (isPossessive(text, end)) break;
        split = VOWEL.test(text.charAt(end + 1)) && ELIDED.test(text.slice(start, end)) && !keepsCapital(text, start, end);
      } else if (after === UPPER && seen & LOWER && uppers === 0 && !PREFIX.test(text.slice(start, end))) {
        // anti-French: one word, in lower case
        uppers = -100;
      }
    } else if (next === 0) break;
    seen |= next;
    hashed = hashedWith(hashed, unit);
  }
  to[word] = end;
  hash[word] = hashed;
  shape[word] = split ? Shape.Lower : shapeOf(kind === UPPER || kind === APOSTROPHE, uppers, seen);
  if (split || kindAt(text, end) !== APOSTROPHE) return end;
  if (isPossessive(text, end)) possessive[word] = 2;
  else if (/[sxz]/.test(text.charAt(end - 1)) && text.charAt(end + 1) === " ") possessive[word] = 1;
  // `de’ Medici`: a particle cut short
  else if (end - start === 2 && text.charAt(end + 1) === " " && /^[Dd]e$/.test(text.slice(start, end))) return end + 1;
  return end + (possessive[word] as number);
}

/** What the unit at an offset is; beyond the end of the text nothing. */
const kindAt = (text: string, at: number): number => (at < text.length ? (KIND[unitAt(text, at)] as number) : 0);

/** The ayn or hamza before a capital, which is a part of the word: `ʿAbdallah`, `ʾIshaq`. */
const isAyn = (text: string, at: number, kind: number): boolean =>
  kind === APOSTROPHE && unitAt(text, at) >= 0x2bb && unitAt(text, at) <= 0x2bf && kindAt(text, at + 1) === UPPER;

function shapeOf(capital: boolean, uppers: number, seen: number): number {
  if (seen & DIGIT) return Shape.Number;
  if (!capital) return uppers > 0 ? Shape.Mixed : Shape.Lower;
  if ((seen & LOWER) === 0) return uppers === 1 ? Shape.Letter : Shape.Caps;
  return uppers === 1 ? Shape.Capital : Shape.Mixed;
}

/** Whether `’s` ends a word here. */
const isPossessive = (text: string, at: number): boolean => /^s$/i.test(text.charAt(at + 1)) && (kindAt(text, at + 2) & BEGINS) === 0;

/** `D’Azeglio`, `O’Connell` and `Dell’Acqua` are one word; `L’Italia`, `L’ambasciatore` and `d’Azeglio` are two. */
const keepsCapital = (text: string, from: number, to: number): boolean => /^(?:D|O|M|Dell|Dall|Degl|T)$/.test(text.slice(from, to));
