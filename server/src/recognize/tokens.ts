/** A word, a number or a mark: in `l.1` these are `l`, `.` and `1`. */
export interface Token {
  readonly kind: "word" | "number" | "mark";
  readonly text: string;
  /** In lower case. */
  readonly lower: string;
  readonly from: number;
  readonly to: number;
  /** No space before it. */
  readonly glued: boolean;
}

/** Cuts a text into words (letters), numbers (digits and up to four letters glued to them) and single marks. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let at = 0;
  while (at < text.length) {
    const from = at;
    const kind = classAt(text, at);
    if (kind === SPACE) {
      at++;
      continue;
    }
    at += width(text, at);
    if (kind === LETTER) at = runEnd(text, at, LETTER);
    else if (kind === DIGIT) {
      at = runEnd(text, at, DIGIT);
      const letters = runEnd(text, at, LETTER);
      if (letters - at <= 4) at = letters;
    }
    const found = text.slice(from, at);
    tokens.push({
      kind: KINDS[kind] as Token["kind"],
      text: found,
      lower: kind === MARK ? found : found.toLowerCase(),
      from,
      to: at,
      glued: from === end,
    });
    end = at;
  }
  return tokens;
}

const MARK = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const KINDS = ["mark", "word", "number"] as const;

/** Classes of the units below U+3000; what is not known yet is asked once. */
const UNKNOWN = 9;
const CLASSES = new Uint8Array(0x3000).fill(UNKNOWN);

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= CLASSES.length) return classOf(String.fromCodePoint(text.codePointAt(at) as number));
  const known = CLASSES[unit] as number;
  if (known !== UNKNOWN) return known;
  const found = classOf(text.charAt(at));
  CLASSES[unit] = found;
  return found;
}

function classOf(char: string): number {
  if (/[\p{L}\p{M}]/u.test(char)) return LETTER;
  if (/\d/.test(char)) return DIGIT;
  return /\s/.test(char) ? SPACE : MARK;
}

/** Two units for a character outside the Basic Multilingual Plane. */
function width(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00 && (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
}

function runEnd(text: string, from: number, kind: number): number {
  let at = from;
  while (at < text.length && classAt(text, at) === kind) at += width(text, at);
  return at;
}

/** Whether a word is written with a capital: `Fond`, `FO`; for a script without capitals it is not. */
export function isCapital(word: string): boolean {
  const unit = word.charCodeAt(0);
  if (unit < 128) return unit >= 65 && unit <= 90;
  return /^\p{Lu}/u.test(word);
}

/** Whether a token is the mark: `isMark(token, ",")`. */
export const isMark = (token: Token | undefined, mark: string): boolean => token?.kind === "mark" && token.text === mark;

/** Roman numerals as volumes and series have them: `VII`. */
export const isRoman = (word: string): boolean =>
  ROMAN_UNITS.test(word) && /^(?:M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))$/i.test(word) && word !== "";

const ROMAN_UNITS = /^[IVXLCDMivxlcdm]{1,15}$/;
