import type { Span } from "./note";

/** What of a block is markup and not text, what it sets in italics, and what it writes otherwise than it is printed. */
export interface Marks {
  readonly cuts: Span[];
  readonly italics: Span[];
  readonly swaps?: readonly Swap[];
}

/** A stretch of markup with the text for which it stands: `\"o` stands for `ö`. In order, and apart from all cuts. */
export interface Swap extends Span {
  readonly text: string;
}
