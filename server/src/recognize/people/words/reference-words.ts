import { type Numbered, WordPattern } from "./vocabulary";

// The words and numbers of references, in the languages that are read.

/** An “and” between authors: `Lee and Hood`, `Lee & Hood`, `Лунт и Холт`. */
export const AND_AUTHOR = new WordPattern(/^(?:and|und|et|e|y|&|и)$/);

/** The year in which something was printed, with the letter of one of several works: `1993`, `1993a`. */
export const YEAR = new WordPattern(/^(?:1[5-9]|20)\d\d[a-z]?$/);

/** Whether word `at` begins the `et al.` of `Lee et al.` */
export const isEtAl = (block: Numbered, at: number): boolean => ET.fits(block, at) && AL.fits(block, at + 1);
const ET = new WordPattern(/^et$/);
const AL = new WordPattern(/^al$/);
