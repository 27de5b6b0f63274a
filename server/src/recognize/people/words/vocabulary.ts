import { larger, WordTable } from "../../word-table";

// The words met lately have numbers: recognition asks the same questions of the same words over and over, and what has been found
// out about a number need not be found out again. Number 0 stands for no word, as beyond the ends of a block.

/** More are not remembered. */
const MOST = 40_000;

const words = new WordTable(4096);
const texts: string[] = [""];

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
  rows.fill(0);
}

/** Bits of what a word can be, found out once: up to 31 of them. */
export class Memory {
  readonly #column: number;

  constructor(readonly find: (word: string) => number) {
    this.#column = newColumn();
  }

  of(number: number): number {
    const known = rows[number * width + this.#column] as number;
    return known < 0 ? known & ~KNOWN : this.#learn(number);
  }

  #learn(number: number): number {
    const found = this.find(wordOf(number));
    if ((number + 1) * width > rows.length) rows = larger(rows, (number + 1) * width);
    rows[number * width + this.#column] = found | KNOWN;
    return found;
  }
}

/** A pattern of whole words. */
export class WordPattern {
  /** Where in the row of a word its answer stands: in which column, and behind how many bits of it. */
  readonly #column: number;
  readonly #shift: number;
  readonly #list: WordList;

  constructor(readonly pattern: RegExp) {
    if (patterns % PATTERNS_A_COLUMN === 0) lastColumn = newColumn();
    this.#column = lastColumn;
    this.#shift = (patterns++ % PATTERNS_A_COLUMN) * 2;
    this.#list = new WordList(pattern);
  }

  /** Whether word `at` of a block is one of these; beyond its ends there are none. */
  fits(block: Numbered, at: number): boolean {
    const number = block.number(at);
    const answer = ((rows[number * width + this.#column] as number) >>> this.#shift) & ANSWER;
    return answer === UNTRIED ? this.#learn(number) : answer === FITS;
  }

  #learn(number: number): boolean {
    const found = this.#list.has(wordOf(number));
    if ((number + 1) * width > rows.length) rows = larger(rows, (number + 1) * width);
    const place = number * width + this.#column;
    rows[place] = (rows[place] as number) | ((found ? FITS : OTHER) << this.#shift);
    return found;
  }
}

/** Words that have numbers: those of a block. */
interface Numbered {
  number(at: number): number;
}

/** The words that fit a pattern. To compile some hundred patterns takes a start longer than all else, and most are lists of words, as
 *  `^(?:and|or)$` is. */
class WordList {
  #words: ReadonlySet<string> | "pattern" | undefined;

  constructor(readonly pattern: RegExp) {}

  has(word: string): boolean {
    this.#words ??= this.#read();
    return this.#words === "pattern" ? this.pattern.test(word) : this.#words.has(word);
  }

  #read(): ReadonlySet<string> | "pattern" {
    const { source, flags } = this.pattern;
    const words = flags === "" ? /^\^\(\?:([\p{L}|]+)\)\$$/u.exec(source)?.[1] : undefined;
    return words === undefined ? "pattern" : new Set(words.split("|"));
  }
}

/** What is known of a word and a pattern, in two bits. */
const ANSWER = 3;
const UNTRIED = 0;
const OTHER = 1;
const FITS = 2;
const PATTERNS_A_COLUMN = 16;

/** Marks a number as known. */
const KNOWN = 1 << 31;

/** How many patterns there are, and the column of the last ones. */
let patterns = 0;
let lastColumn = 0;

/** A row of columns for each word, so that all that is asked of it lies side by side; 0 is not known yet. */
let rows = new Int32Array(0);
let width = 0;

function newColumn(): number {
  width++;
  rows = new Int32Array(width * 1024);
  return width - 1;
}
