import type { Flavour } from "../../model/note";

/** Finds the characters of a text that may begin something. The text is gone through once, however often it is asked while reading
 *  goes on, and by a regular expression: it is quick from the first line of the first file on. */
export class Triggers {
  readonly #signs: RegExp;
  /** From `#from` on there is none before `#next`. */
  #from = 0;
  #next = -1;

  constructor(
    readonly text: string,
    { math }: Flavour,
  ) {
    this.#signs = math ? SIGNS_WITH_MATH : SIGNS;
  }

  /** Offset of the first from `at` on, or `to`. */
  next(at: number, to: number): number {
    if (at < this.#from || at > this.#next) {
      this.#signs.lastIndex = at;
      this.#from = at;
      this.#next = this.#signs.test(this.text) ? this.#signs.lastIndex - 1 : this.text.length;
    }
    return Math.min(this.#next, to);
  }
}

/** A colon may begin an address only, and stands in every other note. */
const SIGNS = /[\\`<[\]^]|:(?=\/\/)/g;
const SIGNS_WITH_MATH = /[\\`<[\]^$]|:(?=\/\/)/g;
