import type { Flavour, Format, Reading } from "../../model/note";
import { newDraft } from "../draft";
import { startsParagraph } from "../paragraphs";
import { BRACKET_CLOSE, COLON, isSpace } from "../signs";
import { readBlocks } from "./blocks";

/** Reads Markdown line by line, without building a tree: `See above.[^1]` has the call `[^1]`. */
export const markdown: Format = { id: "markdown", canCut, read };

function read(text: string, entry: string, flavour: Flavour, lineStarts?: readonly number[]): Reading {
  const draft = newDraft(flavour);
  const exit = readBlocks(draft, text, entry, lineStarts);
  draft.slips.sort((a, b) => a.from - b.from);
  const { blocks, calls, notes, opaque, slips, directives, problems } = draft;
  return { blocks, calls, notes, opaque, slips, directives, problems, exit };
}

/** Before a line that follows a blank one and begins in column 0, every list, quote and note is closed, so that only a fence,
 *  a comment and the like is still open. Not before `---`, which at the start of a text opens front matter, nor before what an empty
 *  definition may take for its text. */
function canCut(before: string, after: string): boolean {
  if (!startsParagraph(before, after) || after.startsWith("---")) return false;
  let back = before.length - 1;
  while (back >= 0 && before.charCodeAt(back) <= 32) back--;
  return !(back > 0 && before.charCodeAt(back) === COLON && endsMarker(before, back));
}

/** Whether the colon stands behind a bracket, perhaps with a space between. */
function endsMarker(text: string, colon: number): boolean {
  let at = colon - 1;
  while (at > 0 && isSpace(text.charCodeAt(at))) at--;
  return text.charCodeAt(at) === BRACKET_CLOSE;
}
