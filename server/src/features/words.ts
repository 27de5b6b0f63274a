/** Without case and diacritics, as names are looked for: for `Čapek` this is `capek`. */
export const folded = (text: string): string => (isPlain(text) ? text : withoutDiacritics(text)).toLowerCase();

/** For `Čapek` this is `Capek`. */
export const withoutDiacritics = (text: string): string => text.normalize("NFD").replace(/\p{M}+/gu, "");

const isPlain = (text: string): boolean => !/[^\0-\x7f]/.test(text);
