import { unitAt } from "../../text";
import { hashedWith, NO_UNITS } from "../word-table";
import { endsInHamza, isAyn, joinsAyn } from "./ayn";
import {
  APOSTROPHE,
  BEGINS,
  DIGIT,
  ENDS_WORDS,
  endsSoftly,
  GAP,
  Gap,
  HYPHEN,
  isElided,
  isPossessive,
  isPrefix,
  JOINS,
  KIND,
  kindAt,
  LOWER,
  Shape,
  shapeOf,
  UPPER,
} from "./scan";

/** The words of a text in columns, of which the first one stands behind a margin; valid until the next scan. */
export interface Words {
  count: number;
  /** How many of them are neither in lower case nor numbers. */
  capitals: number;
  /** All that stands between any two of them, bits of `Gap`. */
  gaps: number;
  /** The bits of the units with which they begin: without bit 10 none of them is in Cyrillic. */
  firsts: number;
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
    firsts: 0,
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

/** Finds the words of a text with their shapes and what stands between them. One pass; nothing is sliced. */
export function wordsOf(text: string): Words {
  const { length } = text;
  // Between two words there is at least one unit.
  if ((words.from.length - 2 * MARGIN) * 2 <= length) words = room(length + 2 * MARGIN);
  const { from, to, hash, shape, gap, possessive, number, is, capital } = words;
  let word = MARGIN;
  let capitals = 0;
  let gaps = 0;
  let firsts = 0;
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
    firsts |= first;
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
  words.firsts = firsts;
  return words;
}

/** In `Menon1` the number of a note stands behind a word of so many letters and more. */
const SHORTEST_NUMBERED = 3;
/** In `12Menon` the number of a note of so many digits stands before one. */
const LONGEST_NUMBER = 3;

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
    if (next === UPPER) {
      if (
        kind === DIGIT &&
        seen === DIGIT &&
        end - start <= LONGEST_NUMBER &&
        kindAt(text, end + 1) === LOWER &&
        kindAt(text, end + 2) === LOWER
      )
        break;
      uppers++;
    } else if (next & JOINS) {
      const after = kindAt(text, end + 1);
      if (after !== LOWER && after !== UPPER) {
        if (ENDS_WORDS.has(unit) || (next === APOSTROPHE && (endsSoftly(text, start, end) || endsInHamza(text, end)))) {
          hashed = hashedWith(hashed, unit);
          end++;
        }
        if (!joinsAyn(text, start, end)) break;
        hashed = hashedWith(hashedWith(hashed, unit), unitAt(text, ++end));
        continue;
      }
      if (next === APOSTROPHE) {
        if (isPossessive(text, end)) break;
        split = isElided(text, start, end);
      } else if (after === UPPER && seen & LOWER && uppers === 0 && !isPrefix(text, start, end)) {
        // anti-French: one word, in lower case
        uppers = -100;
      }
    } else if (next === 0 || (next === DIGIT && uppers === 1 && seen & LOWER && end - start > SHORTEST_NUMBERED)) break;
    seen |= next;
    hashed = hashedWith(hashed, unit);
  }
  to[word] = end;
  hash[word] = hashed;
  shape[word] = split ? Shape.Lower : shapeOf(kind === UPPER || (kind === APOSTROPHE && kindAt(text, start + 1) === UPPER), uppers, seen);
  if (split || kindAt(text, end) !== APOSTROPHE) return end;
  if (isPossessive(text, end)) possessive[word] = 2;
  else if (/[sxz]/.test(text.charAt(end - 1)) && text.charAt(end + 1) === " ") possessive[word] = 1;
  // `de’ Medici`: a particle cut short
  else if (end - start === 2 && text.charAt(end + 1) === " " && /^[Dd]e$/.test(text.slice(start, end))) return end + 1;
  return end + (possessive[word] as number);
}
