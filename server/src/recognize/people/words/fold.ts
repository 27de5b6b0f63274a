/** Lower case without diacritics: for `Bolesław` this is `boleslaw`, for `Čaadaev` `caadaev`; other scripts keep their letters. */
export function folded(word: string): string {
  const lower = lowerCase(word);
  for (let at = 0; at < lower.length; at++) {
    if (lower.charCodeAt(at) > 126) return plain(lower);
  }
  return lower.includes("'") ? lower.replaceAll("'", "") : lower;
}

/** Lower case, and none of the raised c that was ayn in `cAbdallah`. */
export const lowerCase = (word: string): string => (AYN.test(word) ? word.slice(1) : word).toLowerCase();

const AYN = /^c[AEIOUÂÎÛĀĪŪ]\p{Ll}[\p{Ll}-]/u;
const DIACRITICS = /[\u0300-\u036f\u00a8\u00b8\u02c6\u02c7\u02dc\u2018\u2019\u02bc\u02b9\u02bb\u02be\u02bf'`´]/g;
const STROKES: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ð: "d",
  þ: "th",
  "\u2010": "-",
  "\u2011": "-",
};

function plain(lower: string): string {
  if (!/[\u0080-\u03ff\u1e00-\u1fff\u2000-\u20ff]/.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(DIACRITICS, "")
    .normalize("NFC")
    .replace(/[łøđßæœıðþ\u2010\u2011]/g, (letter) => STROKES[letter] ?? letter);
}
