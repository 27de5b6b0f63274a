import { WordTable } from "./word-table";

/** Remembers what has been found out lately about words, names and titles, by how they are printed: they come again and again. Copies of
 *  what is printed are kept, so that no text of a document stays in memory. */
export class WordMemory<Found extends object | string> {
  readonly #words = new WordTable(64);
  readonly #found: Found[] = [];

  /** So many are remembered, as a rule. */
  constructor(readonly most: number) {}

  /** What is known of the words that stand in a text from one offset to another, or else what is found now. */
  of(text: string, from: number, to: number, find: (printed: string) => Found): Found {
    if (this.#words.count >= this.most) {
      this.#words.clear();
      this.#found.length = 0;
    }
    const number = this.#words.numberOf(text, from, to);
    return (this.#found[number] ??= find(text.slice(from, to)));
  }
}
