import type { Span } from "../../model/note";
import { isSpace, NEWLINE } from "../signs";
import { ITEMS } from "./elements";

/** An element that has been begun and holds no words yet. */
export interface Begun {
  readonly name: string;
  readonly from: number;
}

/** The element that is the note, of which a tag bears the id: the tag's own; that of the paragraph that it begins, `<p><a id="n1">`, or of
 *  the item that this begins, `<li><p><a id="n1">`; none for one within a line. `inside` are those that are open in it. */
export function elementOfNote(begun: readonly Begun[], tag: Span): { element: string; from: number; inside: string[] } {
  let at = begun.length - 1;
  if (at < 0) return { element: "", from: tag.from, inside: [] };
  for (let climbs = CLIMBERS.has((begun[at] as Begun).name); climbs && at > 0 && ITEMS.has((begun[at - 1] as Begun).name); at--)
    climbs = (begun[at - 1] as Begun).name === "td";
  const { name, from } = begun[at] as Begun;
  return { element: name, from, inside: begun.slice(at + 1).map((each) => each.name) };
}

/** Whether nothing but spaces stands before a tag in its line. */
export function beginsLine(text: string, at: number): boolean {
  let back = at - 1;
  while (isSpace(text.charCodeAt(back))) back--;
  return back < 0 || text.charCodeAt(back) === NEWLINE;
}

/** Blocks that may be the first part of a note. */
const CLIMBERS: ReadonlySet<string> = new Set(["p", "td", "blockquote"]);
