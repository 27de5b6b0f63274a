/** Words with a number each, from 1 on. A word is found where it stands in a text, without a string being made of it, and all words lie
 *  in one array of units: tens of thousands cost what their letters take. */
export class WordTable {
  /** How many words there are, which is the number of the last one. */
  count = 0;
  #units: Uint16Array;
  /** Where each word begins in the units; that of number 1 stands first. */
  #starts: Int32Array;
  #hashes: Int32Array;
  /** Numbers by hash, open addressing; 0 is a free place. */
  #places: Int32Array;

  constructor(words: number) {
    this.#units = new Uint16Array(words * 8);
    this.#starts = new Int32Array(words + 2);
    this.#hashes = new Int32Array(words + 2);
    this.#places = new Int32Array(powerAbove(words * 2));
  }

  /** The number of the word that stands in a text from one offset to another, which is added if it is new. */
  numberOf(text: string, from: number, to: number): number {
    const hash = this.#write(text, from, to);
    return this.#find(hash, to - from) || this.#add(hash, to - from);
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

  /** Writes a word behind the last one, where it may stay, and gives its hash. */
  #write(text: string, from: number, to: number): number {
    const start = this.#starts[this.count + 1] as number;
    if (start + to - from > this.#units.length) this.#units = larger(this.#units, start + to - from);
    const units = this.#units;
    let hash = 0x811c9dc5;
    for (let at = from, into = start; at < to; at++, into++) {
      const unit = text.charCodeAt(at);
      units[into] = unit;
      hash = Math.imul(hash ^ unit, 0x01000193);
    }
    return hash ^ (hash >>> 15);
  }

  #find(hash: number, length: number): number {
    const mask = this.#places.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const number = this.#places[place] as number;
      if (number === 0 || (this.#hashes[number] === hash && this.#is(number, length))) return number;
    }
  }

  /** Whether the word with a number is the one that was written last. */
  #is(number: number, length: number): boolean {
    const start = this.#starts[number] as number;
    if ((this.#starts[number + 1] as number) - start !== length) return false;
    const written = this.#starts[this.count + 1] as number;
    for (let at = 0; at < length; at++) if (this.#units[start + at] !== this.#units[written + at]) return false;
    return true;
  }

  /** Keeps the word that was written last. */
  #add(hash: number, length: number): number {
    const number = ++this.count;
    if (number + 2 > this.#starts.length) {
      this.#starts = larger(this.#starts, number + 2);
      this.#hashes = larger(this.#hashes, number + 2);
    }
    this.#starts[number + 1] = (this.#starts[number] as number) + length;
    this.#hashes[number] = hash;
    if (number * 2 > this.#places.length) this.#rehash();
    else this.#place(number);
    return number;
  }

  #place(number: number): void {
    const mask = this.#places.length - 1;
    let place = (this.#hashes[number] as number) & mask;
    while (this.#places[place] !== 0) place = (place + 1) & mask;
    this.#places[place] = number;
  }

  #rehash(): void {
    this.#places = new Int32Array(this.#places.length * 2);
    for (let number = 1; number <= this.count; number++) this.#place(number);
  }
}

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
