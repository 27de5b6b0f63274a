import type { Swap } from "../model/marks";
import { unitAt } from "../text";
import { Ahead } from "./ahead";
import { isBetweenItems } from "./lines-of-lists";

/** Writes prose: whitespace becomes one space, words broken at the end of a line become whole. The wide space between the columns of a
 *  table becomes an em space, and the end of a line between two items of a list an en space: these join no words. */
export class ProseWriter {
  /** For the last unit of what stands for other markup, of how many units: see `Prose`. */
  widths: Map<number, number> | undefined;
  /** Pairs of (offset in the text, offset in the source), so many as have been written; the room behind them serves the next block. */
  readonly #runs: number[] = [];
  #runEnd = 0;
  /** What is written, of which the last piece may lose its hyphen, and how long all of it is. */
  #pieces: string[] = NONE;
  #length = 0;
  /** Distance between source and text in the last run. */
  #shift = -1;
  /** Where in the source whitespace began that is not written yet, how much of it there is, and whether a line ended there. */
  #gap = -1;
  #spaces = 0;
  #broken = false;
  #softHyphen = false;
  /** Where pieces end. */
  readonly #twoSpaces: Ahead;
  readonly #otherSpace: Ahead;

  constructor(readonly source: string) {
    this.#twoSpaces = new Ahead(source, TWO_SPACES);
    this.#otherSpace = new Ahead(source, OTHER_SPACE);
  }

  /** Begins a block, which may stand before the one that was written last: inline notes stand inside of others. */
  begin(): void {
    this.widths = undefined;
    this.#runEnd = 0;
    this.#pieces = NONE;
    this.#length = 0;
    this.#gap = -1;
    this.#spaces = 0;
    this.#broken = false;
    this.#softHyphen = false;
  }

  get runs(): number[] {
    return this.#runs.slice(0, this.#runEnd);
  }

  /** One flat string: the units of one that is put together piece by piece take a third longer to read. */
  get text(): string {
    return this.#pieces.length > 1 ? this.#pieces.join("") : (this.#pieces[0] ?? "");
  }

  stretch(from: number, to: number): void {
    const source = this.source;
    let at = from;
    while (at < to) {
      const kind = CLASS[unitAt(source, at)];
      if (kind === INVISIBLE) this.#softHyphen = unitAt(source, at++) === 0xad;
      else if (kind !== 0) at = this.#whitespace(at, to);
      else {
        // A single space between two words is a part of a piece.
        let end = Math.min(to, this.#twoSpaces.from(at), this.#otherSpace.from(at));
        if (unitAt(source, end - 1) === 32) end--;
        this.#take(at, end);
        at = end;
      }
    }
  }

  /** Writes what a stretch of markup stands for: also a space, or the end of a line. */
  swap({ from, to, text }: Swap): void {
    if (text === " " || text === "\n") {
      if (this.#gap < 0) this.#gap = from;
      if (text === "\n") this.#broken = true;
      return;
    }
    this.#fillGap(from);
    this.#write(text, from);
    this.widths ??= new Map();
    this.widths.set(this.#length - 1, to - from - text.length + 1);
  }

  #whitespace(from: number, to: number): number {
    if (this.#gap < 0) this.#gap = from;
    let at = from;
    for (; at < to; at++) {
      const kind = CLASS[unitAt(this.source, at)];
      if (kind === BREAK) this.#broken = true;
      else if (kind !== SPACE) break;
    }
    this.#spaces += at - from;
    return at;
  }

  #take(from: number, to: number): void {
    if (from >= to) return;
    this.#fillGap(from);
    this.#write(this.source.slice(from, to), from);
  }

  /** Writes the space before what begins `from`, where there is one. */
  #fillGap(from: number): void {
    if (this.#gap >= 0) {
      if (this.#length > 0 && !(this.#broken && (this.#softHyphen || this.#joins(from)))) this.#write(this.#space(from), this.#gap);
      this.#gap = -1;
      this.#spaces = 0;
      this.#broken = false;
    }
    this.#softHyphen = false;
  }

  #space(from: number): string {
    if (this.#broken) return isBetweenItems(this.source, this.#gap, from) ? EN_SPACE : " ";
    return this.#spaces >= COLUMN ? EM_SPACE : " ";
  }

  #write(piece: string, from: number): void {
    const length = this.#length;
    if (length === 0) this.#runEnd = 0;
    if (length === 0 || from - length !== this.#shift) {
      this.#runs[this.#runEnd++] = length;
      this.#runs[this.#runEnd++] = from;
    }
    this.#shift = from - length;
    if (length === 0) this.#pieces = [piece];
    else this.#pieces.push(piece);
    this.#length = length + piece.length;
  }

  /** Whether the line before ended in a hyphen that `from` follows without a space; a hyphen inside a word is taken back. */
  #joins(from: number): boolean {
    const last = this.#pieces.at(-1) ?? "";
    const hyphen = last.length - 1;
    if (!HYPHENS.has(unitAt(last, hyphen)) || !/[\p{L}\p{N}\p{M}][-\u2010\u00ac]$/u.test(last.slice(-3))) return false;
    const next = String.fromCodePoint(this.source.codePointAt(from) as number);
    if (!/[\p{L}\p{N}]/u.test(next)) return false;
    if (!/\p{Ll}/u.test(next)) return true;
    CONJUNCTION.lastIndex = from;
    if (CONJUNCTION.test(this.source)) return false;
    this.#pieces[this.#pieces.length - 1] = last.slice(0, hyphen);
    this.#length--;
    return true;
  }
}

const NONE: string[] = [];

/** So many spaces in a line stand between columns; justified lines have fewer. */
const COLUMN = 4;
const EM_SPACE = "\u2003";
const EN_SPACE = "\u2002";

const HYPHENS: ReadonlySet<number> = new Set([0x2d, 0x2010, 0xac]);

/** Words that follow a hyphen without joining it: “pre- and post-war”, „Vor- und Nachnamen“. */
const CONJUNCTION = /(?:and|or|to|und|oder|bzw|et|ou|e|o|y|i|и|или|a)\s/y;

/** Space, line break and invisible units, by UTF-16 code. */
const SPACE = 1;
const BREAK = 2;
const INVISIBLE = 3;
const CLASS = new Uint8Array(65536);
for (const code of [9, 11, 32, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) CLASS[code] = SPACE;
for (let code = 0x2000; code <= 0x200a; code++) CLASS[code] = SPACE;
for (const code of [10, 12, 13, 0x85, 0x2028, 0x2029]) CLASS[code] = BREAK;
for (const code of [0xad, 0x200b, 0x2060, 0xfeff]) CLASS[code] = INVISIBLE;

/** One pattern for both takes half as long again. */
const TWO_SPACES = / {2}/g;
/** Whitespace but for spaces, and invisible units. */
const OTHER_SPACE = /[\t-\r\x85\xa0\xad\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/g;
