import { remembered } from "../words/remembered";
import { skeletonOf } from "./key";

/** Where a key is compared with others: what is left of it when nothing is told apart that misprints, transliterations, and Russian, which
 *  spells the names of the West by their sound, exchange: one for `Helvétius` and `Гельвеций`, for `Jefferson` and `Джефферсон`. Names of
 *  one syllable are compared however it is romanized, `Teng` with `Deng` and `Chiang` with `Jiang`. */
export const bucketOf = remembered((key): string => {
  const [, initial, final] = SYLLABLE.exec(key) ?? [];
  if (initial !== undefined) return `%${INITIALS[initial.charAt(0)] ?? "k"}${final === undefined ? "" : "n"}`;
  const spoken = withoutGenitive(key)
    // `Alfarabi` is al-Farabi
    .replace(/^al(?=[^aeiouAUl])/, "")
    .replace(/^(?:dZ|Z|[gX]v?|v)[aeiouAU]?/, "a");
  return skeletonOf(spoken)
    .replace(/kv|dk/g, "k")
    .replace(/kk+/g, "k")
    .replace(/(?<=.)[tdkr]+$/, "");
});

/** What is left of a key without its vowels: misprints and loose transliterations of one name have the same. */
export const consonantsOf = remembered((key): string => skeletonOf(withoutGenitive(key)));

/** `Griffith` for `Griffiths`, and `Mommsen` for `Mommsens`, which may be a German genitive. */
const withoutGenitive = (key: string): string => (/^.{4,}s$/.test(key) ? key.replace(GENITIVE, "") : key.replace(IN_EN, ""));

/** `Mommsens`, `Leibnizens` */
const GENITIVE = /(?:(?<=[zxT]|ks)en)?s$/;
const IN_EN = /(?<=[zxT]|ks)en$/;
const SYLLABLE = /^([^aeiouAU]{0,2})[aeiouAU]{1,3}(ng?)?$/;
const INITIALS: Readonly<Record<string, string>> = { b: "p", p: "p", m: "m", f: "f", v: "v", d: "t", t: "t", n: "n", l: "l" };
