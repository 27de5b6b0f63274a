/** What LaTeX's commands print. Sources: L. Lamport, “LaTeX” (1994), 3.2; S. Pakin, “The Comprehensive LaTeX Symbol List”, tables 1–22;
 *  the manuals of csquotes and biblatex. */

/** Commands that set their argument in italics. */
export const ITALICS: ReadonlySet<string> = new Set(["emph", "textit", "textsl", "mkbibemph", "mkbibitalic"]);

/** Commands that set the rest of their group in italics. */
export const ITALICS_FROM_HERE: ReadonlySet<string> = new Set(["em", "it", "itshape", "sl", "slshape"]);

/** Commands that put their argument in quotation marks. */
export const QUOTES: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["\\enquote", ["“", "”"]],
  ["\\enquote*", ["‘", "’"]],
  ["\\textquote", ["“", "”"]],
  ["\\mkbibquote", ["“", "”"]],
]);

/** Letters and signs that have a command. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  `ss ß SS ẞ o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ
  S § P ¶ dag † ddag ‡ ldots … dots … textellipsis … textendash – textemdash — textquoteleft ‘ textquoteright ’ textquotedblleft “
  textquotedblright ” quotedblbase „ glqq „ grqq “ flqq « frqq » glq ‚ grq ‘ guillemotleft « guillemotright » guillemetleft «
  guillemetright » og « fg » textnumero № No № no nº textdegree ° degre ° euro € texteuro € pounds £ textsterling £ textperiodcentered · cprime ’
  textquotesingle ' textasciitilde ~ textbackslash \\ textbar | textless < textgreater > copyright © TeX TeX LaTeX LaTeX`
    .trim()
    .split(/\s+/)
    .flatMap((name, at, all): [string, string][] => (at % 2 === 0 ? [[name, all[at + 1] as string]] : [])),
);

/** Accents by their command, as combining characters. */
const ACCENTS: Readonly<Record<string, string>> = {
  "`": "\u0300",
  "'": "\u0301",
  "^": "\u0302",
  "~": "\u0303",
  "=": "\u0304",
  u: "\u0306",
  ".": "\u0307",
  '"': "\u0308",
  r: "\u030a",
  H: "\u030b",
  v: "\u030c",
  d: "\u0323",
  c: "\u0327",
  k: "\u0328",
  b: "\u0331",
};

/** `\"o`, `\"{o}`, `\v s`, `\c{c}`, `\'{\i}`. */
const ACCENT =
  /\\(?:(["'`^~=.])[ \t]{0,4}|([uvHcdbkr])(?:[ \t]{1,4}|(?=\{|\\[ij](?![a-zA-Z]))))(?:\{([a-zA-Z]|\\[ij])\}|([a-zA-Z])|(\\[ij])(?![a-zA-Z])[ \t]{0,4})/y;

const LETTER = /\\([a-zA-Z]{1,20})(?![a-zA-Z@])(?:\{\}|[ \t]*)/y;

/** The letters that are printed for what begins `at`, and where it ends: for `\ss{}` they are `ß`. */
export function printed(text: string, at: number): { readonly text: string; readonly to: number } | undefined {
  ACCENT.lastIndex = at;
  const accent = ACCENT.exec(text);
  if (accent) {
    const base = (accent[3] ?? accent[4] ?? accent[5] ?? "").replace("\\", "");
    return { text: (base + ACCENTS[accent[1] ?? accent[2] ?? ""]).normalize("NFC"), to: ACCENT.lastIndex };
  }
  LETTER.lastIndex = at;
  const letter = LETTERS.get(LETTER.exec(text)?.[1] ?? "");
  return letter === undefined ? undefined : { text: letter, to: LETTER.lastIndex };
}
