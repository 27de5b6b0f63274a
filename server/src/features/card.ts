import type { Span } from "../model/note";

/** What a hover shows, and of which span it speaks. */
export interface Card {
  readonly span: Span;
  readonly markdown: string;
  /** The whole card tells more. */
  readonly more?: boolean;
}
