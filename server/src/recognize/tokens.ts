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

/** Cuts a text into words (letters), numbers (digits and the letters glued to them) and single marks. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const from = match.index;
    const found = match[0];
    const kind = match[1] !== undefined ? "word" : match[2] !== undefined ? "number" : "mark";
    tokens.push({
      kind,
      text: found,
      lower: kind === "mark" ? found : found.toLowerCase(),
      from,
      to: from + found.length,
      glued: from === end,
    });
    end = from + found.length;
  }
  return tokens;
}

const TOKEN = /([\p{L}\p{M}]+)|(\d+\p{L}{0,4}(?!\p{L})|\d+)|\S/gu;

/** Whether a word is written with a capital: `Fond`, `FO`; for a script without capitals it is not. */
export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Whether a token is the mark: `isMark(token, ",")`. */
export const isMark = (token: Token | undefined, mark: string): boolean => token?.kind === "mark" && token.text === mark;

/** Roman numerals as volumes and series have them: `VII`. */
export const isRoman = (word: string): boolean =>
  /^(?:M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))$/i.test(word) && word !== "";
