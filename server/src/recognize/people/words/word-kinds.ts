import { Memory, type Numbered, WordPattern } from "./vocabulary";

/** Patterns that are asked of the same word, a bit each, up to 30: with `const LEAD = new WordKinds({ ARTICLE: /^the$/, TO: /^to$/ })` one
 *  question, `LEAD.of(block, at)`, tells all that a word fits, which for most words is 0; it is one of them where `kinds & LEAD.bit.TO`. */
export class WordKinds<Name extends string> {
  readonly bit: Readonly<Record<Name, number>>;
  readonly #known: Memory;

  constructor(patterns: Readonly<Record<Name, RegExp | WordPattern>>) {
    this.bit = Object.fromEntries(Object.keys(patterns).map((name, at) => [name, 1 << at])) as Record<Name, number>;
    const kinds = Object.values<RegExp | WordPattern>(patterns).map((each) => (each instanceof RegExp ? new WordPattern(each) : each));
    this.#known = new Memory((_, number) => kinds.reduce((bits, kind, at) => (kind.isOf(number) ? bits | (1 << at) : bits), 0));
  }

  /** The bits of all that word `at` of a block fits; beyond its ends there are none. */
  of(block: Numbered, at: number): number {
    return this.#known.of(block.number(at));
  }
}
