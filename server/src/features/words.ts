/** Without case and diacritics, as names are looked for: for `Čapek` this is `capek`. */
export const folded = (text: string): string => (isPlain(text) ? text : withoutDiacritics(text)).toLowerCase();

/** For `Čapek` this is `Capek`. */
export const withoutDiacritics = (text: string): string => text.normalize("NFD").replace(/\p{M}+/gu, "");

/** What an editor that tells `c` from `ć` is to compare with the letters typed: for `Cor` and `Ćorić` this is `Coric`. */
export const comparedWith = (typed: string, text: string): string =>
  isPlain(text) || withoutDiacritics(typed) !== typed ? text : withoutDiacritics(text);

const isPlain = (text: string): boolean => !/[^\0-\x7f]/.test(text);
