import { GREATER, isSpace } from "../signs";

/** The way through one line: what of it containers have used up, and what comes next. */
export class Cursor {
  /** The line without its terminator. */
  from = 0;
  end = 0;
  /** Offset and column of the next character that is no space. */
  at = 0;
  atColumn = 0;
  /** Column up to which containers have used the line. */
  column = 0;

  constructor(readonly text: string) {}

  start(from: number, end: number): void {
    this.from = from;
    this.end = end;
    this.at = from;
    this.atColumn = 0;
    this.column = 0;
    this.#skipSpaces();
  }

  /** Columns of space before the next character. */
  get indent(): number {
    return this.atColumn - this.column;
  }

  get blank(): boolean {
    return this.at >= this.end;
  }

  get code(): number {
    return this.text.charCodeAt(this.at);
  }

  /** Uses columns of space. */
  use(columns: number): void {
    this.column += columns;
  }

  /** Uses all space before the next character. */
  useIndent(): void {
    this.column = this.atColumn;
  }

  /** Goes on behind `width` characters and the space after them. */
  skip(width: number): void {
    this.at += width;
    this.atColumn += width;
    this.column = this.atColumn;
    this.#skipSpaces();
  }

  /** Takes `>` and one space behind it; false if there is none. */
  takeQuoteMark(): boolean {
    if (this.indent > 3 || this.blank || this.code !== GREATER) return false;
    const spaced = this.at + 1 < this.end && isSpace(this.text.charCodeAt(this.at + 1));
    this.skip(1);
    if (spaced) this.column++;
    return true;
  }

  /** Counts columns with a tab stop at every fourth. */
  #skipSpaces(): void {
    for (; this.at < this.end; this.at++) {
      const code = this.text.charCodeAt(this.at);
      if (code === 32) this.atColumn++;
      else if (code === 9) this.atColumn += 4 - (this.atColumn % 4);
      else return;
    }
  }
}
