import { classOf } from "../words/lexicon";
import { Given, Is } from "../words/word-classes";
import { keysOf } from "./key";

/** Keys of the words of a name, by which the spellings of longer and shorter names of one person meet. */
export interface WordKeys {
  /** Those of all its words where it has no initials and is not in inverted order; particles have none, and of `Wallin-Dahl` both parts. */
  readonly words: readonly string[];
  /** Those of its words that may be surnames: for `José Gonçalves de Oliveira` of `Gonçalves` and `Oliveira`. */
  readonly surnames: readonly string[];
  /** Whether it has three words and more, or two of which the first is in no list of given names: `Bibiana Vaz`. */
  readonly isLong: boolean;
}

/** What a name of several words, as it is written, has in common with others: of `Hernán Ramírez Necochea` the keys of its words. */
export function wordKeysOf(written: string): WordKeys {
  // `Hernán Ramírez N.` is a part of `Hernán Ramírez Necochea`.
  const full = written.replace(/ \p{Lu}\.$/u, "");
  const words = /[.,(]/.test(full) ? [] : full.split(/[\s-]+/).flatMap((word) => (CAPITAL.test(word) ? (keysOf(word)[0] ?? []) : []));
  const space = written.indexOf(" ");
  const isPlain = space === written.lastIndexOf(" ") && (classOf(written.slice(0, Math.max(0, space))) & Given) !== 0;
  return { words, surnames: surnameKeysIn(written), isLong: words.length > (isPlain ? 2 : 1) };
}

const CAPITAL = /^\p{Lu}\p{L}/u;

/** The German genitive `Petrows` is `Petrow` too. */
const surnameKeysIn = (written: string): string[] =>
  written
    .split(" ")
    .flatMap((word) =>
      word.length < 4 || !/^\p{Lu}\p{Ll}/u.test(word) || isNoSurname(classOf(word))
        ? []
        : [word, ...(word.endsWith("s") ? [word.slice(0, -1)] : [])],
    )
    .map((word) => keysOf(word)[0] ?? "");

/** `the Great` in `Peter the Great`. */
const isNoSurname = (is: number): boolean => (is & Given) !== 0 || (is & (Is.Common | Is.SurnameShape)) === Is.Common;
