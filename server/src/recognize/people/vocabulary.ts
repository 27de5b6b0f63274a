import { larger, WordTable } from "../word-table";

// The words met lately have numbers: recognition asks the same questions of the same words over and over, and what has been found
// out about a number need not be found out again. Number 0 stands for no word, as beyond the ends of a block.

/** More are not remembered. */
const MOST = 40_000;

const words = new WordTable(4096);
const texts: string[] = [""];
const memories: Memory[] = [];

/** The number of the word that stands in a text from one offset to another, and may have been hashed where it was read. */
export const wordNumber = (text: string, from: number, to: number, hash?: number): number => words.numberOf(text, from, to, hash);

/** The word with a number. */
export function wordOf(number: number): string {
  while (texts.length <= number) texts.push("");
  return texts[number] || (texts[number] = words.word(number));
}

/** Forgets all words where there are too many: the numbers that were given for them hold no longer. */
export function boundVocabulary(): void {
  if (words.count <= MOST) return;
  words.clear();
  texts.length = 1;
  answers.fill(0);
  for (const memory of memories) memory.forget();
}

/** What a word can be, found out once. */
export class Memory {
  #values = new Int32Array(1024).fill(UNKNOWN);

  constructor(readonly find: (word: string) => number) {
    memories.push(this);
  }

  of(number: number): number {
    const known = this.#values[number];
    return known === undefined || known === UNKNOWN ? this.#learn(number) : known;
  }

  forget(): void {
    this.#values.fill(UNKNOWN);
  }

  #learn(number: number): number {
    const found = this.find(wordOf(number));
    const { length } = this.#values;
    if (number >= length) this.#values = larger(this.#values, number + 1).fill(UNKNOWN, length);
    this.#values[number] = found;
    return found;
  }
}

const UNKNOWN = -1;

/** A pattern of whole words. */
export class WordPattern {
  /** Where in a row of answers its own stand: which pair of numbers, and which bit of them. */
  readonly #pair: number;
  readonly #bit: number;
  #list: ReadonlySet<string> | "none" | undefined;

  constructor(readonly pattern: RegExp) {
    this.#pair = (patterns >> 5) * 2;
    this.#bit = 1 << (patterns & 31);
    patterns++;
    if (this.#pair >= width) {
      width = this.#pair + 2;
      answers = new Int32Array(width * 1024);
    }
  }

  /** Whether word `at` of a block is one of these; beyond its ends there are none. */
  fits(block: { number(at: number): number }, at: number): boolean {
    const number = block.number(at);
    const place = number * width + this.#pair;
    return (answers[place] as number) & this.#bit ? ((answers[place + 1] as number) & this.#bit) !== 0 : this.#learn(number);
  }

  #learn(number: number): boolean {
    this.#list ??= listOf(this.pattern);
    const word = wordOf(number);
    const found = this.#list === "none" ? this.pattern.test(word) : this.#list.has(word);
    if ((number + 1) * width > answers.length) answers = larger(answers, (number + 1) * width);
    const place = number * width + this.#pair;
    answers[place] = (answers[place] as number) | this.#bit;
    if (found) answers[place + 1] = (answers[place + 1] as number) | this.#bit;
    return found;
  }
}

/** The words of a pattern that is a list of them, as `^(?:and|or)$` is: to compile some hundred patterns takes a start longer than all else. */
function listOf({ source, flags }: RegExp): ReadonlySet<string> | "none" {
  const words = flags === "" ? /^\^\(\?:([\p{L}|]+)\)\$$/u.exec(source)?.[1] : undefined;
  return words === undefined ? "none" : new Set(words.split("|"));
}

/** How many patterns there are. */
let patterns = 0;
/** A row for each word, so that all that is asked of it lies side by side: for every 32 patterns one number tells by its bits which of them
 *  have been tried, the next which of them fit. */
let answers = new Int32Array(0);
let width = 0;
