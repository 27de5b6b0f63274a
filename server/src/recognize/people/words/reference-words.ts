import { type Numbered, WordPattern } from "./vocabulary";

// The words and numbers of references, in the languages that are read.

/** An “and” between authors: `Lee and Hood`, `Лунт и Холт`. An `&` is no word, but a gap. */
export const AND_AUTHOR = new WordPattern(/^(?:and|und|et|e|y|и)$/);

/** The same with the Polish and Croatian `i`. Titles in romanized Russian have it as well: this is asked only between what is surely a name. */
export const AND_NAME = new WordPattern(/^(?:and|und|et|e|y|i|и)$/);

/** The year in which something was printed, with the letter of one of several works: `1993`, `1993a`. */
export const YEAR = new WordPattern(/^(?:1[4-9]|20)\d\d[a-z]?$/);

/** Those who are not named: the last word of `Lee et al.`, `Lee and others`, `Лунт и др.` */
export const OTHERS = new WordPattern(/^(?:al|alii|др|others|autres|altri|otros)$/);

/** What is written to somebody, in German: `Schreiben`, `Immediatbericht`. */
export const isLetter = (block: Numbered, at: number): boolean => LETTER.fits(block, at);
const LETTER = new WordPattern(
  /^(?:\p{Lu}\p{Ll}+)?(?:[Ss]chreiben|[Bb]riefe?|[Bb]erichte?|[Tt]elegramme?|[Dd]epeschen?|[Ee]rl(?:aß|ass|asse)|[Ww]eisung(?:en)?|[Nn]ote|[Ii]nstruktion(?:en)?|[Mm]itteilung(?:en)?|[Ee]ingaben?|[Pp]ostkarten?|[Aa]ntwort|[Dd]enkschrift)$/u,
);

/** Whether word `at` begins the `et al.` of `Lee et al.` */
export const isEtAl = (block: Numbered, at: number): boolean => ET.fits(block, at) && AL.fits(block, at + 1);
const ET = new WordPattern(/^et$/);
const AL = new WordPattern(/^(?:al|alii)$/);

/** The `p.` before a page, the `pp.` before several. */
export const PAGE = new WordPattern(/^pp?$/);

/** The number of a page among those before the first chapter, of a volume or a book: `xiv`. */
export const ROMAN = new WordPattern(/^[ivxlc]+$/);
