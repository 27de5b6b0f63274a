import { larger, WordTable } from "../../word-table";
import { ListedWords, listsWords } from "./listed-words";

// The words met lately have numbers: recognition asks the same questions of the same words over and over, and what has been found
// out about a number need not be found out again. Number 0 stands for a word that has not been looked up yet.

/** More are not remembered. */
const MOST = 40_000;

const words = new WordTable(4096);
const texts: string[] = [];

/** The number of the word that stands in a text from one offset to another, and may have been hashed where it was read. It is where the
 *  row of the word begins. */
export function wordNumber(text: string, from: number, to: number, hash?: number): number {
  const row = words.numberOf(text, from, to, hash) * width;
  if (row + width > rows.length) rows = larger(rows, row + width);
  return row;
}

/** The word with a number. */
export function wordOf(number: number): string {
  const at = number / width;
  while (texts.length <= at) texts.push("");
  return texts[at] || (texts[at] = words.word(at));
}

/** Forgets all words where there are too many: the numbers that were given for them hold no longer. */
export function boundVocabulary(): void {
  if (words.count > MOST) forget();
}

function forget(): void {
  words.clear();
  texts.length = 0;
  rows.fill(0);
}

/** Bits of what a word can be, found out once: up to 31 of them. */
export class Memory {
  readonly #column = newColumn();

  constructor(readonly find: (word: string, number: number) => number) {}

  of(number: number): number {
    const known = rows[number + this.#column] as number;
    return known < 0 ? known & ~KNOWN : this.#learn(number);
  }

  #learn(number: number): number {
    const found = this.find(wordOf(number), number);
    rows[number + this.#column] = found | KNOWN;
    return found;
  }
}

/** A pattern of whole words. Most are lists of words, as `^(?:and|or)$` is: in which of them a word stands is found out at once. */
export class WordPattern {
  /** Where in the row of a word its answer stands: the column, the bit that says that it is known, and this with the bit that says yes. */
  readonly column: number;
  readonly known: number;
  readonly yes: number;

  constructor(readonly pattern: RegExp) {
    const list = listsWords(pattern) ? pattern : undefined;
    const { column, bit } = list ? bitsOfLists.take(1) : bitsOfOthers.take(2);
    this.column = column;
    this.known = list ? KNOWN : 2 << bit;
    this.yes = this.known | (1 << bit);
    if (list) listed.add(list, { column, bit });
  }

  /** Whether word `at` of a block is one of these; beyond its ends there are none. */
  fits(block: Numbered, at: number): boolean {
    const answer = (rows[block.asked(at) + this.column] as number) & this.yes;
    return answer === 0 ? this.isOf(block.number(at)) : answer === this.yes;
  }

  /** The same for the number of a word. */
  isOf(number: number): boolean {
    const place = number + this.column;
    if (((rows[place] as number) & this.known) === 0) {
      if (this.known === KNOWN) learnLists(number);
      else rows[place] = (rows[place] as number) | (this.pattern.test(wordOf(number)) ? this.yes : this.known);
    }
    return ((rows[place] as number) & this.yes) === this.yes;
  }
}

/** Words that have numbers: those of a block. */
export interface Numbered {
  number(at: number): number;
  /** The same where somebody has asked for it before, else 0. */
  asked(at: number): number;
}

/** Finds out in which lists a word stands. */
function learnLists(number: number): void {
  for (const column of bitsOfLists.columns) rows[number + column] = KNOWN;
  for (const { column, bit } of listed.marksOf(wordOf(number))) rows[number + column] = (rows[number + column] as number) | (1 << bit);
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
