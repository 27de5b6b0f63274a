import type { Block, Inline } from "./text";

/** A paragraph, a heading or an item that is being read. */
export interface OpenBlock {
  kind: Block["kind"];
  level: number;
  quoted: number;
  readonly inlines: Inline[];
  /** Its end has been deleted: the next one goes on with it. */
  goesOn: boolean;
}

/** Blocks as a reader meets them. A paragraph may hold others, as in a text box, which come behind it; rows of tables may hold tables. */
export class TextBuilder {
  #story: OpenStory = newStory();
  readonly #outer: OpenStory[] = [];

  /** The paragraph that is open, the innermost of several. */
  get open(): OpenBlock | undefined {
    return this.#story.open.at(-1)?.block;
  }

  /** How many blocks the running text or the note has so far. */
  get size(): number {
    return this.#story.blocks.length;
  }

  /** What follows until `endStory` is a text of its own, as a note. */
  beginStory(): void {
    this.#outer.push(this.#story);
    this.#story = newStory();
  }

  endStory(): readonly Block[] {
    while (this.open) this.endBlock();
    const { blocks } = this.#story;
    this.#story = this.#outer.pop() ?? newStory();
    return blocks;
  }

  beginBlock(): OpenBlock {
    const { blocks, before, open } = this.#story;
    const block: OpenBlock = { kind: "paragraph", level: 0, quoted: 0, inlines: [...before], goesOn: false };
    this.#story.before = [];
    // What stands in a text box inside of it comes behind it.
    open.push({ block, at: blocks.push({ kind: "paragraph", inlines: [] }) - 1 });
    return block;
  }

  endBlock(): void {
    const ended = this.#story.open.pop();
    if (!ended) return;
    const { kind, level, quoted, inlines, goesOn } = ended.block;
    if (goesOn) this.#story.before = inlines;
    else this.#story.blocks[ended.at] = { kind, inlines, ...(level > 0 && { level }), ...(quoted > 0 && { quoted }) };
  }

  print(text: string, italic = false): void {
    this.open?.inlines.push({ text, italic });
  }

  call(id: string): void {
    this.open?.inlines.push({ call: id });
  }

  beginRow(): void {
    this.#story.rows.push([]);
  }

  beginCell(): void {
    this.#story.rows.at(-1)?.push(this.size);
  }

  /** The cells of a row stand on one line; what is laid out by a table of one cell stays as it is. */
  endRow(): void {
    const { blocks, rows } = this.#story;
    const cells = rows.pop() ?? [];
    const [start] = cells;
    if (cells.length < 2 || start === undefined) return;
    const filled = cells.map((from, at) => blocks.slice(from, cells[at + 1]).filter(({ inlines }) => inlines.length > 0));
    const inlines = joined(
      filled
        .filter((cell) => cell.length > 0)
        .map((cell) =>
          joined(
            cell.map((block) => block.inlines),
            " ",
          ),
        ),
      " | ",
    );
    blocks.length = start;
    blocks.push({ kind: "paragraph", inlines });
  }
}

/** The running text, or a note, as far as it has been read. */
interface OpenStory {
  readonly blocks: Block[];
  /** With the place of each among the blocks. */
  readonly open: { readonly block: OpenBlock; readonly at: number }[];
  /** Of a paragraph whose end has been deleted. */
  before: readonly Inline[];
  /** For each row that is open, where among the blocks its cells begin. */
  readonly rows: number[][];
}

const newStory = (): OpenStory => ({ blocks: [], open: [], before: [], rows: [] });

const joined = (parts: readonly (readonly Inline[])[], between: string): Inline[] =>
  parts.flatMap((part, at) => (at === 0 ? part : [{ text: between, italic: false }, ...part]));
