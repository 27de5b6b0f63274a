import { unitAt } from "../text";

/** Words with a number each, from 1 on. A word is found where it stands in a text, without a string being made of it, and all words lie
 *  in one array of units: tens of thousands cost what their letters take. */
export class WordTable {
  /** How many words there are, which is the number of the last one. */
  count = 0;
  #units: Uint16Array;
  /** Where each word begins in the units; that of number 1 stands first. */
  #starts: Int32Array;
  /** Hash and number of each word side by side, by hash, open addressing; where the number is 0 the place is free. */
  #places: Int32Array;

  constructor(words: number) {
    this.#units = new Uint16Array(words * 8);
    this.#starts = new Int32Array(words + 2);
    this.#places = new Int32Array(powerAbove(words * 2) * 2);
  }

  /** The number of the word that stands in a text from one offset to another, which is added if it is new. Who has read the word
   *  already knows its hash. */
  numberOf(text: string, from: number, to: number, hash = hashOf(text, from, to)): number {
    const places = this.#places;
    const last = places.length - 1;
    for (let place = placeOf(hash, last); ; place = (place + 2) & last) {
      const number = places[place + 1] as number;
      if (number === 0) return this.#add(text, from, to, hash, place);
      if (places[place] === hash && this.#is(number, text, from, to)) return number;
    }
  }

  /** The word with a number, as a string of its own. */
  word(number: number): string {
    let word = "";
    const end = this.#starts[number + 1] as number;
    for (let at = this.#starts[number] as number; at < end; at++) word += String.fromCharCode(this.#units[at] as number);
    return word;
  }

  clear(): void {
    this.count = 0;
    this.#places.fill(0);
  }

  #is(number: number, text: string, from: number, to: number): boolean {
    const start = this.#starts[number] as number;
    if ((this.#starts[number + 1] as number) - start !== to - from) return false;
    for (let at = from; at < to; at++) if (this.#units[start + at - from] !== unitAt(text, at)) return false;
    return true;
  }

  #add(text: string, from: number, to: number, hash: number, place: number): number {
    const number = ++this.count;
    if (number + 2 > this.#starts.length) this.#starts = larger(this.#starts, number + 2);
    const start = this.#starts[number] as number;
    const end = start + to - from;
    if (end > this.#units.length) this.#units = larger(this.#units, end);
    for (let at = from; at < to; at++) this.#units[start + at - from] = unitAt(text, at);
    this.#starts[number + 1] = end;
    this.#places[place] = hash;
    this.#places[place + 1] = number;
    if (number * 4 > this.#places.length) this.#rehash();
    return number;
  }

  #rehash(): void {
    const former = this.#places;
    const places = new Int32Array(former.length * 2);
    const last = places.length - 1;
    for (let at = 0; at < former.length; at += 2) {
      if (former[at + 1] === 0) continue;
      let place = placeOf(former[at] as number, last);
      while (places[place + 1] !== 0) place = (place + 2) & last;
      places[place] = former[at] as number;
      places[place + 1] = former[at + 1] as number;
    }
    this.#places = places;
  }
}

/** The hash of no units, and that of some units with one more behind them: FNV-1a (Fowler, Noll and Vo), 32 bits. */
export const NO_UNITS = 0x811c9dc5 | 0;
export const hashedWith = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The hash of the units of a text from one offset to another. */
export function hashOf(text: string, from: number, to: number): number {
  let hash = NO_UNITS;
  for (let at = from; at < to; at++) hash = hashedWith(hash, unitAt(text, at));
  return hash;
}

/** Where in the pairs of hash and number a word is looked for first. */
const placeOf = (hash: number, last: number): number => ((hash ^ (hash >>> 15)) << 1) & last;

function powerAbove(size: number): number {
  let power = 16;
  while (power < size) power *= 2;
  return power;
}

/** A copy with twice the room, or more where more is needed. */
export function larger<Column extends Int32Array | Uint16Array | Uint8Array>(column: Column, needed: number): Column {
  const copy = new (column.constructor as new (length: number) => Column)(Math.max(needed, column.length * 2));
  copy.set(column);
  return copy;
}
