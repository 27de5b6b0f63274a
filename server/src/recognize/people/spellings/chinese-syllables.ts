// Syllables of Chinese in Wade-Giles and in Pinyin. After H. A. Giles, A Chinese-English Dictionary (2nd ed., 1912), ISO 7098:2015,
// and the conversion table of the Library of Congress (New Chinese Romanization Guidelines, 1998); the French of the École française d'Extrême-Orient
// (A. Vissière, 1902) and the German of F. Lessing and W. Othmer (1912) as far as they are those of Wade-Giles in other letters.

/** A given name of two syllables as it may be read in Pinyin. */
export interface ChineseGiven {
  /** Without telling aspirates apart, whose sign is left out as often as printed: for `Tse-tung` and `Zedong` this is `zedong`. */
  readonly readings: readonly string[];
  /** Wade-Giles, its French and German relatives, or Pinyin. */
  readonly romanization: "W" | "F" | "P";
}

/** How a given name of two syllables is read in Pinyin, if it is one: `Tse-tung` in Wade-Giles, `Zedong` in Pinyin. */
export function chineseGiven(given: string): ChineseGiven | undefined {
  const hyphen = given.indexOf("-");
  if (hyphen > 0) {
    const [first, second] = [readingsOf(given.slice(0, hyphen)), readingsOf(given.slice(hyphen + 1))];
    const readings = first.flatMap((one) => second.map((two) => unaspirated(one) + unaspirated(two)));
    return readings.length > 0 ? { readings: [...new Set(readings)], romanization: FOREIGN.test(given) ? "F" : "W" } : undefined;
  }
  const letters = plain(given);
  const readings: string[] = [];
  for (let at = 1; at < letters.length; at++) {
    const [first, second] = [letters.slice(0, at), letters.slice(at)];
    if (isPinyin(first) && isPinyin(second)) readings.push(unaspirated(first) + unaspirated(second));
  }
  return readings.length > 0 ? { readings, romanization: "P" } : undefined;
}

/** The readings in Pinyin of a syllable in either romanization: for `Chou` these are `chou` and `zhou`, for `Ch’ing` `qing`. */
export function readingsOf(syllable: string): readonly string[] {
  const letters = plain(syllable);
  const readings = new Set(isPinyin(letters) ? [letters] : []);
  const [, initial = "", aspirated = "", final = ""] = WADE_GILES.exec(asInEnglish(letters)) ?? [];
  for (const pinyin of final === "" ? [] : initials(initial, aspirated !== "", final)) {
    const whole = pinyin + finalOf(pinyin, initial, final);
    if (isPinyin(whole)) readings.add(whole);
  }
  return [...readings];
}

/** What the French and the Germans write for the sounds of Wade-Giles: `Kouo` for Kuo, `Tchang` and `Tschang` for Chang, `Hong` for Hung. */
const asInEnglish = (letters: string): string =>
  letters
    .replace(/['’ʻʼ]/g, "'")
    .replace(/^ts?ch/, "ch")
    .replace(/^sch/, "sh")
    .replace(/ou(?=[oaei])/, "u")
    .replace(/ong$/, "ung");

/** Letters that only the French and the Germans write. */
const FOREIGN = /ts?ch|sch|ou[oaei]|ong/i;

/** Without the signs of vowels, but for the ü that tells `chü` from `chu`. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/u\u0308/g, "ü")
    .replace(/[\u0300-\u036f]/g, "");

/** Behind most initials ü is written u. */
const isPinyin = (letters: string): boolean => PINYIN.test(letters) && (!letters.includes("ü") || /^[nl]/.test(letters));

const PINYIN =
  /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|an|en|er|in|un|ai|ei|ao|ou|ia|ie|iu|ua|ui|uo|ue|üe|a|e|i|o|u|ü)$/;

const WADE_GILES =
  /^(ch|hs|sh|ss|sz|ts|tz|[pmftnlkhjsyw])?('?)(ieh|iang|iung|iao|ien|ian|ueh|üeh|uang|uai|uan|üan|ang|eng|ing|ung|erh|ai|ao|an|en|in|un|ün|ei|ou|ia|iu|ua|ui|uei|uo|ih|eh|ŭ|a|e|i|o|u|ü)$/;

/** What an initial of Wade-Giles is in Pinyin; without its sign an aspirate may be either. */
function initials(initial: string, aspirated: boolean, final: string): readonly string[] {
  // `chi` is ji, `chih` is zhi
  const front = /^(?:i(?!h)|ü)/.test(final);
  // `I` is Yi
  if (initial === "" && final === "i") return ["y"];
  const [weak, strong] = initial === "ch" ? (front ? ["j", "q"] : ["zh", "ch"]) : (PAIRS[initial] ?? [SINGLE[initial] ?? initial]);
  if (strong === undefined) return [weak as string];
  return aspirated ? [strong] : [weak as string, strong];
}

const PAIRS: Readonly<Record<string, readonly [unaspirated: string, aspirated: string]>> = {
  p: ["b", "p"],
  t: ["d", "t"],
  k: ["g", "k"],
  ts: ["z", "c"],
  tz: ["z", "c"],
};
const SINGLE: Readonly<Record<string, string>> = { hs: "x", j: "r", ss: "s", sz: "s" };

/** What a final of Wade-Giles is in Pinyin behind an initial. */
function finalOf(pinyin: string, initial: string, final: string): string {
  if (/^(?:tz|ss|sz)$/.test(initial)) return "i";
  if (final === "o") return /^[gkh]?$/.test(pinyin) ? "e" : /^[bpmfw]$/.test(pinyin) ? "o" : "uo";
  if (initial === "y" && final === "u") return "ou";
  if (initial === "y" && final === "en") return "an";
  if (initial === "y" && final === "ü") return "u";
  const written = FINALS[final] ?? final;
  return /^[jqxy]$/.test(pinyin) ? written.replace("ü", "u") : written;
}

const FINALS: Readonly<Record<string, string>> = {
  ieh: "ie",
  ien: "ian",
  iung: "iong",
  ueh: "ue",
  üeh: "üe",
  ung: "ong",
  uei: "ui",
  erh: "er",
  ih: "i",
  eh: "e",
};

/** One letter for the two of a pair. */
const unaspirated = (pinyin: string): string => {
  const initial = /^(?:[zcs]h|[^aeiouü])?/.exec(pinyin)?.[0] ?? "";
  return (WEAK[initial] ?? initial) + pinyin.slice(initial.length);
};

const WEAK: Readonly<Record<string, string>> = { p: "b", t: "d", k: "g", ch: "zh", q: "zh", j: "zh", c: "z" };
