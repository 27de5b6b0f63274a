import type { Flavour } from "../../model/note";
import { BACKTICK } from "../signs";
import type { Container, Containers } from "./containers";
import type { Cursor } from "./cursor";
import { isPlainLetter } from "./lines";
import { closesDiv, endsItem, markerAt } from "./starts";

/** What stands above a line. */
export interface Above {
  /** Number of the line itself. */
  line: number;
  /** How many blank lines stand right above it. */
  blanks: number;
  /** The line above holds nothing at all, not even a quote mark. */
  empty: boolean;
  /** End of the last line that held text, without the space that trails it. */
  textEnd: number;
}

/** How many of the open containers the line belongs to: in ``> - a`` and then ``> b`` it is one. */
export function matchContainers(cursor: Cursor, containers: Containers, flavour: Flavour, above: Above): number {
  const { all, quotes } = containers;
  if (goesOnInAll(cursor, flavour, above)) return all.length;
  let quotesMatched = 0;
  let inItem = false;
  for (let at = 0; at < all.length; at++) {
    const container = all[at] as Container;
    // A blank line belongs to all items and notes up to the next quote.
    if (cursor.blank) return quotes[quotesMatched] ?? all.length;
    if (container.kind === "quote") {
      if (!cursor.takeQuoteMark() && !sticksToQuote(cursor, flavour, above, inItem)) return at;
      quotesMatched++;
      continue;
    }
    inItem ||= container.kind === "item";
    // A line with nothing but a quote mark is blank only for what stands in the quote.
    const blanks = quotesMatched === 0 && !above.empty ? 0 : above.blanks;
    if (cursor.indent >= container.indent) cursor.use(container.indent);
    else if (!(container.kind === "item" ? sticksToItem(cursor, flavour, blanks) : sticksToNote(cursor, flavour, above, blanks, container)))
      return at;
  }
  return all.length;
}

/** Whether the line plainly belongs to all containers, since none ends before a blank line: found without going through them. */
function goesOnInAll(cursor: Cursor, flavour: Flavour, above: Above): boolean {
  if (!flavour.pandocBlocks || above.empty || above.blanks > 0 || cursor.blank || cursor.indent > 0) return false;
  return isPlainLetter(cursor.code) && !endsItem(cursor, flavour);
}

/** Whether a line without its mark belongs to the quote all the same. */
function sticksToQuote(cursor: Cursor, flavour: Flavour, above: Above, inItem: boolean): boolean {
  if (!flavour.pandocBlocks || above.empty) return false;
  if (cursor.code === BACKTICK || (inItem && endsItem(cursor, flavour))) return false;
  cursor.useIndent();
  return true;
}

/** Whether a line that is not indented belongs to the list item all the same. */
function sticksToItem(cursor: Cursor, flavour: Flavour, blanks: number): boolean {
  return flavour.blankBefore === "all" && blanks === 0 && !endsItem(cursor, flavour);
}

/** Whether a line that is not indented belongs to the note all the same. */
function sticksToNote(cursor: Cursor, flavour: Flavour, above: Above, blanks: number, container: Container): boolean {
  const upToBlank = flavour.lazyLine === "note" && !flavour.headingEndsNote;
  const empty = above.textEnd <= container.textFrom;
  // The line right under an empty definition is its text, whatever it is.
  const first = empty && upToBlank && container.line === above.line - 1;
  if (!first && (markerAt(cursor, flavour) || closesDiv(cursor, flavour))) return false;
  if (blanks === 0) return upToBlank || (empty && flavour.flushNextLine);
  return blanks === 1 && empty && flavour.emptySwallowsNext && container.line === above.line - 2;
}
