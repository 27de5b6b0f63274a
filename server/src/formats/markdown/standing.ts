import { BAR } from "../signs";
import type { BlockState } from "./block-state";
import { DEEPEST, DEEPEST_ITEM } from "./containers";

/** Where a line stands that belongs to the first `place` of the open containers. Most lines are text, of which little is asked. */
export class Standing {
  constructor(
    readonly state: BlockState,
    readonly place: number,
  ) {}

  /** A paragraph is open above. */
  get paragraph(): boolean {
    const { kind } = this.state.leaf;
    return (kind === "paragraph" || kind === "table") && !endsVerse(this.state);
  }

  /** The line belongs to all containers of that paragraph. */
  get within(): boolean {
    return this.place === this.state.containers.depth;
  }

  get inItem(): boolean {
    return this.state.containers.items > 0;
  }

  get inQuote(): boolean {
    const { quotes } = this.state.containers;
    return quotes.length > 0 && (quotes[0] as number) < this.place;
  }

  /** The outermost container that the line has left is a list item. */
  get leftItem(): boolean {
    return this.state.containers.all[this.place]?.kind === "item";
  }

  /** The paragraph is in a quote that the line has left. */
  get leftQuote(): boolean {
    const { quotes } = this.state.containers;
    return quotes.length > 0 && (quotes[quotes.length - 1] as number) >= this.place;
  }

  /** The line is in a note, or would end one. */
  get inNote(): boolean {
    const { noteAt } = this.state.containers;
    return noteAt >= 0 && noteAt < this.place;
  }

  get endsNote(): boolean {
    return this.state.containers.noteAt >= this.place;
  }

  /** The line is the first of the document. */
  get first(): boolean {
    return this.state.first;
  }

  /** The line is in no container. */
  get top(): boolean {
    return this.place === 0;
  }

  /** So many containers are open that no further quote or note is opened, and no further list item. */
  get deep(): boolean {
    return this.state.containers.depth >= DEEPEST;
  }

  get deepItem(): boolean {
    return this.state.containers.items >= DEEPEST_ITEM;
  }

  /** An underline makes a heading of what stands above it. */
  get canBecomeHeading(): boolean {
    const { state, place } = this;
    const { flavour, leaf, above } = state;
    const { depth, noteAt } = state.containers;
    const kills = killsNote(state);
    if (state.tables.isEdge(above.line)) return false;
    if (place !== depth && !(noteAt === place && kills)) return false;
    if (leaf.kind === "code") return flavour.pandocBlocks && leaf.lineCount === 1 && above.blanks === 0;
    if (leaf.kind === "") return kills;
    return leaf.kind === "paragraph" && (leaf.lineCount === 1 || flavour.blankBefore === "none");
  }
}

/** Whether an underline here would make a heading of the definition above. */
export function killsNote({ flavour, containers, leaf, above }: BlockState): boolean {
  const note = containers.innermostNote;
  if (!flavour.setextKillsNote || note?.line !== above.line - 1) return false;
  return leaf.kind === "paragraph" ? leaf.lineCount === 1 : leaf.kind === "" && note.note?.body.length === 0;
}

/** Whether the paragraph above is verse, `| line`, and the line does not go on with it. */
export function endsVerse({ leaf, cursor }: BlockState): boolean {
  return leaf.verse && cursor.code !== BAR && cursor.indent === 0;
}
