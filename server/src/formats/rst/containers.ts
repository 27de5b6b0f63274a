import type { DirectiveKind } from "./directives";

/** What holds indented lines: the whole text, an item of a list, a quotation, a note, a directive, a comment. */
export interface Container {
  /** A line that is indented no further ends it. */
  readonly base: number;
  /** The column of its text; undefined until a line below its first tells. */
  indent?: number;
  /** Nothing in it is prose. */
  hidden?: boolean;
  /** Index of the note whose text it is. */
  readonly note?: number;
  /** Of a directive of which the head is not over. */
  head?: DirectiveHead | undefined;
}

/** What has been read of the head of a directive, `.. note::`. */
export interface DirectiveHead {
  readonly kind: DirectiveKind;
  /** Options have begun, `:class: wide`. */
  inOptions: boolean;
}

/** The containers around a line, the outermost first. */
export class Containers {
  readonly #all: Container[] = [{ base: -1, indent: 0 }];

  get top(): Container {
    return this.#all[this.#all.length - 1] as Container;
  }

  get isRoot(): boolean {
    return this.#all.length === 1;
  }

  /** The innermost note around. */
  get note(): number | undefined {
    return this.#all.findLast(({ note }) => note !== undefined)?.note;
  }

  /** Whether no more of them are counted: nobody puts so many into one another. */
  get isFull(): boolean {
    return this.#all.length >= DEEPEST;
  }

  push(container: Container): void {
    this.#all.push(container);
  }

  /** Ends the containers to which a line that begins in a column does not belong, and learns from it how far the text of the innermost that
   *  is left is indented. Returns those that have ended, the innermost first. */
  enter(column: number): readonly Container[] {
    const ended: Container[] = [];
    while (this.#all.length > 1 && column <= this.top.base) ended.push(this.#all.pop() as Container);
    const { top } = this;
    top.indent = Math.min(top.indent ?? column, column);
    return ended;
  }

  /** An empty line ends the heads of directives. */
  endHeads(): void {
    for (const container of this.#all) {
      if (container.head?.kind.body === "hidden") container.hidden = true;
      container.head = undefined;
    }
  }

  /** Ends all of them, at the end of the text. */
  leave(): readonly Container[] {
    return this.#all.splice(1).reverse();
  }
}

const DEEPEST = 100;
