import type { FormatId, Span } from "../model/note";
import { latexMarks } from "./latex-marks";
import { markdownMarks } from "./markdown-marks";
import { orgMarks } from "./org-marks";
import { typstMarks } from "./typst-marks";

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

/** The markup in stretches of a text; nothing where there is none. */
export function marksOf(text: string, stretches: readonly Span[], format: FormatId): Marks | undefined {
  switch (format) {
    case "markdown":
      return markdownMarks(text, stretches);
    case "latex":
      return latexMarks(text, stretches);
    case "org":
      return orgMarks(text, stretches);
    case "typst":
      return typstMarks(text, stretches);
    default:
      return undefined;
  }
}
