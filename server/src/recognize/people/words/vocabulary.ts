import { larger, WordTable } from "../../word-table";
import { ListedWords, listsWords } from "./listed-words";

// The words met lately have numbers: recognition asks the same questions of the same words over and over, and what has been found
// out about a number need not be found out again. Number 0 stands for no word, as beyond the ends of a block.

/** More are not remembered. */
const MOST = 40_000;

const words = new WordTable(4096);
const texts: string[] = [""];

/** The number of the word that stands in a text from one offset to another, and may have been hashed where it was read. */
export function wordNumber(text: string, from: number, to: number, hash?: number): number {
  const number = words.numberOf(text, from, to, hash);
  if ((number + 1) * width > rows.length) rows = larger(rows, (number + 1) * width);
  return number;
}

/** The word with a number. */
export function wordOf(number: number): string {
  while (texts.length <= number) texts.push("");
  return texts[number] || (texts[number] = words.word(number));
}

/** Forgets all words where there are too many: the numbers that were given for them hold no longer. */
export function boundVocabulary(): void {
  if (words.count > MOST) forget();
}

function forget(): void {
  words.clear();
  texts.length = 1;
  rows.fill(0);
}

/** Bits of what a word can be, found out once: up to 31 of them. */
export class Memory {
  readonly #column = newColumn();

  constructor(readonly find: (word: string) => number) {}

  of(number: number): number {
    const known = rows[number * width + this.#column] as number;
    return known < 0 ? known & ~KNOWN : this.#learn(number);
  }

  #learn(number: number): number {
    const found = this.find(wordOf(number));
    rows[number * width + this.#column] = found | KNOWN;
    return found;
  }
}

/** A pattern of whole words. Most are lists of words, as `^(?:and|or)$` is: in which of them a word stands is found out at once. */
export class WordPattern {
  /** Where in the row of a word its answer stands: in which column, the bit that says yes, and the bit that says that it is known. */
  readonly #column: number;
  readonly #fits: number;
  readonly #known: number;

  constructor(readonly pattern: RegExp) {
    const isList = listsWords(pattern);
    const { column, bit } = isList ? bitsOfLists.take(1) : bitsOfOthers.take(2);
    this.#column = column;
    this.#fits = 1 << bit;
    this.#known = isList ? KNOWN : 2 << bit;
    if (isList) listed.add(pattern, { column, bit });
  }

  /** Whether word `at` of a block is one of these; beyond its ends there are none. */
  fits(block: Numbered, at: number): boolean {
    const number = block.number(at);
    const answer = rows[number * width + this.#column] as number;
    return (answer & this.#fits) !== 0 || ((answer & this.#known) === 0 && this.#learn(number));
  }

  #learn(number: number): boolean {
    const place = number * width + this.#column;
    if (this.#known === KNOWN) learnLists(number);
    // A start would take longer to compile some hundred patterns than to do all else.
    else rows[place] = (rows[place] as number) | this.#known | (this.pattern.test(wordOf(number)) ? this.#fits : 0);
    return ((rows[place] as number) & this.#fits) !== 0;
  }
}

/** Words that have numbers: those of a block. */
interface Numbered {
  number(at: number): number;
}

/** Finds out in which lists a word stands. */
function learnLists(number: number): void {
  const row = number * width;
  for (const column of bitsOfLists.columns) rows[row + column] = KNOWN;
  for (const { column, bit } of listed.marksOf(wordOf(number))) rows[row + column] = (rows[row + column] as number) | (1 << bit);
}

/** Gives out the bits of columns, but for the highest one of each. */
class Bits {
  readonly columns: number[] = [];
  #left = 0;

  take(bits: number): { readonly column: number; readonly bit: number } {
    if (this.#left < bits) {
      this.columns.push(newColumn());
      this.#left = 31;
    } else if (words.count > 0) forget();
    this.#left -= bits;
    return { column: this.columns.at(-1) as number, bit: this.#left };
  }
}

/** Marks as known what else is in a column. */
const KNOWN = 1 << 31;

/** A row of columns for each word, so that all that is asked of it lies side by side; 0 is not known yet. */
let rows = new Int32Array(0);
let width = 0;

function newColumn(): number {
  width++;
  rows = new Int32Array(width);
  if (words.count > 0) forget();
  return width - 1;
}

const bitsOfLists = new Bits();
const bitsOfOthers = new Bits();
const listed = new ListedWords<{ readonly column: number; readonly bit: number }>();
