import { unitAt } from "../text";
import { WordTable } from "./word-table";

/** A word, a number or a mark, with what is known of it wherever it stands. All places where it stands share one. */
export interface Word {
  readonly kind: "word" | "number" | "mark";
  readonly text: string;
  /** In lower case. */
  readonly lower: string;
  /** Its UTF-16 unit where it is a mark, else 0: marks are told apart without comparing strings. */
  readonly mark: number;
  /** The classes to which it belongs, one bit each. */
  readonly classes: number;
}

/** Words that readers ask about again and again, as a bit: `const PARTICLES = wordClass("de del della")`, then `is(token, PARTICLES)`.
 *  Which classes a word belongs to is found out once for each different word. Small letters stand for capitals too. */
export function wordClass(words: string | Iterable<string>): number {
  const bit = nextBit();
  for (const word of typeof words === "string" ? words.split(" ") : words) listed.set(word, (listed.get(word) ?? 0) | bit);
  return bit;
}

/** A class of the words that fit: `wordsThat(({ text }) => isRoman(text))`. */
export function wordsThat(belongs: (word: Omit<Word, "classes">) => boolean): number {
  const bit = nextBit();
  tests.push({ belongs, bit });
  return bit;
}

/** Whether a word is in one of the classes. */
export const is = (word: Word | undefined, classes: number): boolean => word !== undefined && (word.classes & classes) !== 0;

/** The classes of the words from one index to another, all together. */
export function classesIn(words: readonly Word[], from: number, to: number): number {
  let classes = 0;
  for (let at = from; at < to; at++) classes |= (words[at] as Word).classes;
  return classes;
}

/** Asks anew which words belong to which classes. */
export function forgetWords(): void {
  words.length = 1;
  table.clear();
  single.fill(undefined);
}

const listed = new Map<string, number>();
const tests: { readonly belongs: (word: Omit<Word, "classes">) => boolean; readonly bit: number }[] = [];
let bits = 0;

function nextBit(): number {
  if (bits === 32) throw new Error("There are more classes of words than bits.");
  return 1 << bits++;
}

/** The words met lately, by their numbers. */
const table = new WordTable(4096);
const words: Word[] = [{ kind: "mark", text: "", lower: "", mark: 0, classes: 0 }];
const MOST = 20_000;

/** Those of one unit, by that: a good part of a note is marks. */
const single = new Array<Word | undefined>(0x2100).fill(undefined);

/** Longer ones hardly come again. */
const LONGEST = 40;

/** The word that stands in a text from one offset to another. Who has read it already knows its hash. */
export function wordAt(text: string, from: number, to: number, kind: Word["kind"], hash?: number): Word {
  const code = unitAt(text, from);
  if (to - from === 1 && code < single.length) return (single[code] ??= newWord(text.charAt(from), kind));
  if (to - from > LONGEST) return newWord(text.slice(from, to), kind);
  const number = table.numberOf(text, from, to, hash);
  const known = words[number];
  if (known) return known;
  const word = newWord(table.word(number), kind);
  if (number > MOST) forgetWords();
  else words.push(word);
  return word;
}

function newWord(text: string, kind: Word["kind"]): Word {
  const lower = kind === "mark" ? text : text.toLowerCase();
  const mark = kind === "mark" ? text.charCodeAt(0) : 0;
  let classes = listed.get(lower) ?? 0;
  for (const { belongs, bit } of tests) if (belongs({ kind, text, lower, mark })) classes |= bit;
  return { kind, text, lower, mark, classes };
}

/** A word without diacritics: for `Památník` this is `Pamatnik`. */
export const plain = (word: string): string => (/^[ -~]*$/.test(word) ? word : word.normalize("NFD").replace(/\p{M}/gu, ""));
