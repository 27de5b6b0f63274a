import type { DraftNote } from "../draft";

/** The block that is open: where its first word stands, or a tag within the line right before it, where its last word ends, and the depth of a
 *  heading; −1 where there is none. */
export interface OpenBlock {
  readonly from: number;
  readonly first: number;
  readonly last: number;
  readonly level: number;
}

export const NO_BLOCK: OpenBlock = { from: -1, first: -1, last: -1, level: 0 };

/** A note in a text while it is read, with the block in which it stands and that goes on behind it. */
export class OpenTeiNote {
  #from = -1;
  #to = -1;
  #firstTo = -1;
  /** Blocks that are open in it. */
  readonly #inside: string[] = [];

  constructor(
    readonly draft: DraftNote,
    /** Its number in the list of notes. */
    readonly index: number,
    readonly around: OpenBlock,
  ) {}

  get hasText(): boolean {
    return this.#from >= 0;
  }

  words(from: number, to: number): void {
    if (this.#from < 0) this.#from = Math.max(from, this.draft.to);
    this.#to = to;
  }

  begin(name: string): void {
    this.#inside.push(name);
  }

  /** A block ends. Says whether it was begun in the note. */
  end(name: string): boolean {
    const at = this.#inside.lastIndexOf(name);
    if (at >= 0) this.#inside.length = at;
    return at >= 0;
  }

  blockEnds(): void {
    if (this.#firstTo < 0) this.#firstTo = this.#to;
  }

  close(to: number): void {
    if (this.#from >= 0 && this.#from < this.#to) this.draft.body = [{ from: this.#from, to: this.#to }];
    this.draft.to = Math.max(this.draft.to, this.#to, to);
  }

  /** Ends it with its first block, as it is never closed. */
  lose(): void {
    if (this.#firstTo >= 0) this.#to = this.#firstTo;
    this.close(0);
  }
}
