import type { Writable } from "../model/writable";
import { unitAt } from "../text";
import { matchBrackets, OPENS_BRACKET } from "./brackets";
import { matchQuotations, OPENS_QUOTATION } from "./quotations";
import type { Token } from "./token";
import { hashedWith, NO_UNITS } from "./word-table";
import { type Word, wordAt, wordClass, wordsThat } from "./words";

/** Cuts a text into words (letters), numbers (digits and up to four letters glued to them) and single marks.
 *  The tokens hold until the next text is cut up: one set serves all notes. */
export function tokensOf(text: string): readonly Token[] {
  const { length } = text;
  let count = 0;
  let end = 0;
  let at = 0;
  let classes = 0;
  while (at < length) {
    const from = at;
    const kind = kindAt(text, at);
    if (kind === SPACE) {
      at++;
      continue;
    }
    hash = NO_UNITS;
    at = kind === MARK ? at + width(text, at) : runEnd(text, at, kind);
    if (kind === DIGIT) at = withLetters(text, at);
    const word = wordAt(text, from, at, KINDS[kind] as Word["kind"], kind === MARK ? undefined : hash);
    place(count++, word, from, at, from === end);
    classes |= word.classes;
    end = at;
  }
  const tokens = used.slice(0, count);
  if ((classes & OPENS_QUOTATION) !== 0) matchQuotations(tokens);
  if ((classes & OPENS_BRACKET) !== 0) matchBrackets(tokens);
  return tokens;
}

const used: Writable<Token>[] = [];

function place(at: number, { kind, text, lower, mark, classes }: Word, from: number, to: number, glued: boolean): void {
  const token = used[at];
  if (!token) {
    used.push({ kind, text, lower, mark, classes, from, to, glued, quoteTo: 0, closedBy: -1 });
    return;
  }
  token.kind = kind;
  token.text = text;
  token.lower = lower;
  token.mark = mark;
  token.classes = classes;
  token.from = from;
  token.to = to;
  token.glued = glued;
  token.quoteTo = 0;
  token.closedBy = -1;
}

const MARK = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const KINDS = ["mark", "word", "number"] as const;

/** The kind of each UTF-16 unit; what is not known yet is asked once. Halves of a character are asked about as a whole. */
const UNKNOWN = 9;
const UNITS = new Uint8Array(0x10000).fill(UNKNOWN);

const isHalf = (unit: number): boolean => (unit & 0xf800) === 0xd800;

function kindAt(text: string, at: number): number {
  const unit = unitAt(text, at);
  const known = UNITS[unit] as number;
  return known === UNKNOWN ? newKind(text, at, unit) : known;
}

function newKind(text: string, at: number, unit: number): number {
  if (isHalf(unit)) return kindOf(String.fromCodePoint(text.codePointAt(at) as number));
  const found = kindOf(text.charAt(at));
  UNITS[unit] = found;
  return found;
}

function kindOf(char: string): number {
  if (/[\p{L}\p{M}]/u.test(char)) return LETTER;
  if (/\d/.test(char)) return DIGIT;
  return /\s/.test(char) ? SPACE : MARK;
}

/** Two units for a character outside the Basic Multilingual Plane. */
function width(text: string, at: number): number {
  const unit = unitAt(text, at);
  return unit >= 0xd800 && unit < 0xdc00 && (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
}

/** The hash of what has been read of a word. */
let hash = NO_UNITS;

function runEnd(text: string, from: number, kind: number): number {
  const { length } = text;
  let hashed = hash;
  let at = from;
  while (at < length) {
    let unit = unitAt(text, at);
    // Halves of a character, and what is met for the first time, are not in the table.
    if (UNITS[unit] !== kind) {
      if (kindAt(text, at) !== kind) break;
      if (width(text, at) === 2) {
        hashed = hashedWith(hashed, unit);
        unit = unitAt(text, ++at);
      }
    }
    hashed = hashedWith(hashed, unit);
    at++;
  }
  hash = hashed;
  return at;
}

/** Index behind the up to four letters that are glued to a number. */
function withLetters(text: string, at: number): number {
  const digits = hash;
  const end = runEnd(text, at, LETTER);
  if (end - at <= 4) return end;
  hash = digits;
  return at;
}

export const NUMBER = wordsThat(({ kind }) => kind === "number");

/** Whether a word is written with a capital: `Fond`, `FO`; for a script without capitals it is not. */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const known = CAPITALS[code];
  return known === undefined || known === UNKNOWN ? newCapital(word, code) : known === 1;
}

/** The marks between the parts of a reference, and those inside a range. */
export const SEPARATORS = wordClass(", . : ;");
export const DASHES = wordClass("- – —");

function newCapital(word: string, code: number): boolean {
  const capital = /^\p{Lu}/u.test(word);
  if (word !== "" && !isHalf(code)) CAPITALS[code] = capital ? 1 : 0;
  return capital;
}

const CAPITALS = new Uint8Array(0x10000).fill(UNKNOWN);

/** Whether a text is all capitals, and of no more than `most`. */
export function isCapitals(text: string, most: number): boolean {
  if (text === "" || text.length > most || !isCapital(text)) return false;
  return text.length === 1 || /^\p{Lu}+$/u.test(text);
}

/** Whether a digit stands at an offset; beyond the ends of the text there is none. */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Whether a token is the mark: `isMark(token, ",")`. */
export const isMark = (token: Token | undefined, mark: string): boolean => token !== undefined && token.mark === mark.charCodeAt(0);

/** Roman numerals as volumes and series have them: `VII`. */
export const isRoman = (word: string): boolean =>
  ROMAN_UNITS.test(word) && /^(?:M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))$/i.test(word) && word !== "";

/** Roman numerals, and those of them that are all capitals. */
export const ROMAN = wordsThat(({ text }) => isRoman(text));
export const ROMAN_CAPITALS = wordsThat(({ text }) => isRoman(text) && text === text.toUpperCase());

const ROMAN_UNITS = /^[IVXLCDMivxlcdm]{1,15}$/;
