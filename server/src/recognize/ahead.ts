/** Where in a text a pattern stands next, for who goes through the text: looked for again only when he has passed the place, or stands before where
 *  he asked last. The pattern is a global one. */
export class Ahead {
  #asked = 0;
  #found = -1;

  constructor(
    readonly text: string,
    readonly pattern: RegExp,
  ) {}

  /** The last unit of the first place from an offset on; the end of the text where there is none. */
  from(at: number): number {
    if (this.#found < at || at < this.#asked) {
      this.#asked = at;
      this.pattern.lastIndex = at;
      this.#found = this.pattern.test(this.text) ? this.pattern.lastIndex - 1 : this.text.length;
    }
    return this.#found;
  }
}
