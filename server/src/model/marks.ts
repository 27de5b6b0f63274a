import type { Span } from "./note";

/** What of a block is markup and not text, what it sets in italics, and what it writes otherwise than it is printed. */
export interface Marks {
  readonly cuts: Span[];
  readonly italics: Span[];
  readonly swaps?: readonly Swap[];
  /** Names of which the markup says whose they are: `<persName>Ada Weir</persName>`. */
  readonly told?: readonly ToldName[];
}

/** A stretch that an editor has marked as the name of a person, or of a place, a body or a thing. */
export interface ToldName extends Span {
  readonly isPerson: boolean;
}

/** A stretch of markup with the text for which it stands: `\"o` stands for `ö`. In order, and apart from all cuts. */
export interface Swap extends Span {
  readonly text: string;
}
