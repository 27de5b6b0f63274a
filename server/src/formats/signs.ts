/** UTF-16 units that mean something to a reader. */
const TAB = 0x09;
export const NEWLINE = 0x0a;
export const RETURN = 0x0d;
export const SPACE = 0x20;
export const BANG = 0x21;
export const QUOTE = 0x22;
export const HASH = 0x23;
export const DOLLAR = 0x24;
export const PERCENT = 0x25;
export const APOSTROPHE = 0x27;
export const PAREN_OPEN = 0x28;
export const PAREN_CLOSE = 0x29;
export const STAR = 0x2a;
export const PLUS = 0x2b;
export const DASH = 0x2d;
export const PERIOD = 0x2e;
export const SLASH = 0x2f;
export const COLON = 0x3a;
export const LESS = 0x3c;
export const EQUALS = 0x3d;
export const GREATER = 0x3e;
export const QUESTION = 0x3f;
export const AT = 0x40;
export const BRACKET_OPEN = 0x5b;
export const BACKSLASH = 0x5c;
export const BRACKET_CLOSE = 0x5d;
export const CARET = 0x5e;
export const UNDERSCORE = 0x5f;
export const BACKTICK = 0x60;
export const BRACE_OPEN = 0x7b;
export const BAR = 0x7c;
export const BRACE_CLOSE = 0x7d;
export const TILDE = 0x7e;
export const BYTE_ORDER_MARK = 0xfeff;

export const isSpace = (code: number): boolean => code === SPACE || code === TAB;

/** A space, or the end of a line. */
export const isWhite = (code: number): boolean => code === SPACE || code === TAB || code === NEWLINE || code === RETURN;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A letter of ASCII. */
export const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** What finds the next place from an offset on with one of some signs of ASCII, or the end: most of a book are letters. */
export function finderOf(signs: string): (text: string, at: number) => number {
  const isSign = new Uint8Array(128);
  for (const sign of signs) isSign[sign.charCodeAt(0)] = 1;
  return (text, at) => {
    let next = at;
    while (next < text.length) {
      const code = text.charCodeAt(next);
      if (code < 128 && isSign[code] === 1) break;
      next++;
    }
    return next;
  };
}
