/** What a UTF-16 unit is to a reader of notes. */
export const Kind = { Other: 0, Lower: 1, Upper: 2, Digit: 3, Space: 4, Superscript: 5, Symbol: 6 } as const;

export type Kind = (typeof Kind)[keyof typeof Kind];

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Marks of notes in the order in which printers use them (Chicago Manual of Style 14.25: * † ‡ §; then ¶ ‖, as LaTeX has them). */
export const SYMBOLS = "*†‡§¶‖∗";
/** LaTeX sets U+2217 for an asterisk. */
const ASTERISK = "∗";

const memo = new Uint8Array(65536);

/** Kind of a unit: of `a` Lower, of `³` Superscript, of `†` Symbol. Letters without case, as in Hebrew, count as lower.
 *  Beyond the end of a text, where `charCodeAt` gives NaN, it is Other. */
export function kindOf(code: number): Kind {
  const known = memo[code];
  if (known === undefined) return Kind.Other;
  if (known > 0) return (known - 1) as Kind;
  const kind = judge(code);
  memo[code] = kind + 1;
  return kind;
}

function judge(code: number): Kind {
  const unit = String.fromCharCode(code);
  if (code >= 48 && code <= 57) return Kind.Digit;
  if (SUPERSCRIPTS.includes(unit)) return Kind.Superscript;
  if (SYMBOLS.includes(unit)) return Kind.Symbol;
  if (unit.trim() === "" || code === 0x200b) return Kind.Space;
  const lower = unit.toLowerCase();
  if (lower !== unit.toUpperCase()) return unit === lower ? Kind.Lower : Kind.Upper;
  return isCaseless(code) ? Kind.Lower : Kind.Other;
}

/** Letters and marks of scripts without case: everything from the combining marks on but punctuation, signs and full-width forms. */
function isCaseless(code: number): boolean {
  if (code < 0x300 || (code >= 0x2000 && code < 0x2c00) || (code >= 0x2e00 && code < 0x2e80)) return false;
  return !(code >= 0x3000 && code < 0x3040) && !(code >= 0xd800 && code < 0xf900) && code < 0xfe30;
}

/** Whether a UTF-16 unit is a letter, small or capital. */
export const isLetter = (code: number): boolean => {
  const kind = kindOf(code);
  return kind === Kind.Lower || kind === Kind.Upper;
};

/** Value of a run of superscript digits: of `¹²` it is 12. */
export function superscriptValue(run: string): number {
  let value = 0;
  for (const unit of run) value = value * 10 + SUPERSCRIPTS.indexOf(unit);
  return value;
}

/** Place of letters in the order in which notes bear them: of `B` 2, of `AA`, which comes after `Z`, 27, of `AB` 28. */
export function letterRank(letters: string): number {
  let rank = 0;
  for (const letter of letters.toLowerCase()) rank = rank * 26 + letter.charCodeAt(0) - 96;
  return rank;
}

/** Rank of a mark in the printers' order: of `†` 2, of `**` 7; 0 where the marks are mixed. */
export function symbolRank(run: string): number {
  const mark = run[0] as string;
  for (const unit of run) if (unit !== mark) return 0;
  return run.length > 4 ? 0 : SYMBOLS.indexOf(mark === ASTERISK ? "*" : mark) + 1 + (run.length - 1) * (SYMBOLS.length - 1);
}

const unitsOf = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));

/** Signs that close a quotation or a bracket. Some open it in other languages. */
export const CLOSING = unitsOf("”’\"'»›“‘«‹)]…");
export const SENTENCE_END = unitsOf("。.!?…");
export const CLAUSE_END = unitsOf(",;:—–");
