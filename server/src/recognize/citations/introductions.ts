import type { Token } from "../token";
import { wordClass } from "../words";
import { phrasesOf } from "./phrases";

/** Words that introduce a shorthand, one phrase each, longest first where one begins another. */
const PHRASES = phrasesOf([
  "hereafter cited as",
  "hereafter referred to as",
  "hereinafter cited as",
  "hereinafter referred to as",
  "henceforth cited as",
  "henceforth referred to as",
  "cited hereafter as",
  "cited henceforth as",
  "referred to hereafter as",
  "hereafter abbreviated as",
  "hereafter simply",
  "abbreviated as",
  "cited as",
  "cited below as",
  "subsequently",
  "hereafter",
  "hereinafter",
  "henceforth",
  "from now on",
  "from now",
  "from here on",
  "im folgenden zitiert als",
  "im folgenden zitiert",
  "im folgenden zit als",
  "im folgenden zit",
  "im folgenden abgekürzt",
  "im folgenden kurz",
  "künftig zit als",
  "künftig zit",
  "zitiert als",
  "zit als",
  "im folgenden",
  "im weiteren zitiert als",
  "im weiteren",
  "fortan zitiert als",
  "nachfolgend",
  "künftig zitiert als",
  "künftig",
  "fortan",
  "folgend",
  "d ora in poi",
  "d ora in avanti",
  "d ora innanzi",
  "da ora in poi",
  "da ora in avanti",
  "da ora",
  "da qui in poi",
  "da qui in avanti",
  "in seguito",
  "di seguito",
  "ci après",
  "ci dessous",
  "désormais",
  "dorénavant",
  "abrégé",
  "далее",
  "далі",
  "в дальнейшем",
  "dalee",
  "en adelante",
  "en lo sucesivo",
  "a partir de ahora",
  "desde ahora",
  "de ahora en adelante",
  "doravante",
  "dalej cyt jako",
  "dalej cyt",
  "dalej",
  "odtąd",
  "dále jen",
  "dále",
  "daljše",
]);

/** Phrases that introduce a shorthand only in parentheses: in running text they are other words. */
export const IN_PARENTHESES = new Set(
  "cited subsequently abbreviated abrégé zitiert in di da desde a в dále dalej odtąd далі désormais dorénavant doravante fortan künftig".split(
    " ",
  ),
);

/** The words with which the phrases begin. */
export const OPENS_PHRASE = wordClass(PHRASES.keys());

/** Index behind the phrase that introduces a shorthand, or `at` where none begins: behind `now` of `from now T.` */
export function phraseEnd(tokens: readonly Token[], at: number): number {
  for (const phrase of PHRASES.get((tokens[at] as Token).lower) ?? []) {
    let next = at;
    let matched = 0;
    while (matched < phrase.length && next < tokens.length && next - at < 10) {
      const token = tokens[next] as Token;
      if (token.lower === phrase[matched]) matched++;
      else if (matched === 0 || !INSIDE_PHRASES.has(token.text)) break;
      next++;
    }
    if (matched === phrase.length) return next;
  }
  return at;
}

const INSIDE_PHRASES = new Set("’ ' . -".split(" "));
