import type { Flavour } from "../../model/note";
import type { Draft } from "../draft";
import { tellSwallowed } from "./block-slips";
import { type Container, Containers, takeLine } from "./containers";
import { Cursor } from "./cursor";
import { DashTables } from "./dash-tables";
import { Leaf } from "./leaf";
import { trimEnd } from "./lines";
import type { Above } from "./matching";

/** In the exit state: the next `---` will close what pandoc takes for metadata; a table drawn with dashes is open. */
const OPEN_RULE = "+rule";
const OPEN_TABLE = "+table";

/** How far the blocks of a text have been read: what is open at the line where the cursor stands, and what stands above it. */
export interface BlockState {
  readonly draft: Draft;
  readonly flavour: Flavour;
  readonly text: string;
  readonly cursor: Cursor;
  readonly containers: Containers;
  readonly leaf: Leaf;
  readonly tables: DashTables;
  readonly above: Above;
  /** Nothing of the document stands above the line. */
  first: boolean;
  /** A `---` stands above from which on pandoc reads metadata if another follows. */
  openRule: boolean;
  lineOfClosedRule: number;
}

/** The state at the first line of a text; `entry` is what the text before it left open. */
export function stateFrom(entry: string, draft: Draft, text: string): BlockState {
  return {
    draft,
    flavour: draft.flavour,
    text,
    cursor: new Cursor(text),
    containers: new Containers(),
    leaf: new Leaf(draft, text, entry.replace(OPEN_RULE, "").replace(OPEN_TABLE, "")),
    tables: new DashTables(entry.includes(OPEN_TABLE)),
    above: { line: 0, blanks: 0, empty: true, textEnd: 0 },
    first: entry === "",
    openRule: entry.includes(OPEN_RULE),
    lineOfClosedRule: -1,
  };
}

/** Closes everything at the end of the text; returns what is still open there. */
export function finish(state: BlockState): string {
  const { leaf, containers, above, text } = state;
  // The last paragraph may leave a comment open.
  if (!leaf.verbatim) closeLeaf(state, above.textEnd);
  const open = containers.depth === 0 ? leaf.state : "";
  closeLeaf(state, open === "" ? above.textEnd : text.length);
  closeDownTo(state, 0, false);
  return open + (state.openRule ? OPEN_RULE : "") + (state.tables.open ? OPEN_TABLE : "");
}

/** Closes the containers beyond the first `depth`, and the leaf with them, or also when none is closed. */
export function closeDownTo(state: BlockState, depth: number, leafToo: boolean): void {
  const { containers, leaf, above } = state;
  if (!leafToo && depth >= containers.depth) return;
  closeLeaf(state, above.textEnd);
  // A comment that the paragraph leaves open goes on only over blank lines.
  if (leaf.verbatim) closeLeaf(state, above.textEnd);
  while (containers.depth > depth) containers.pop(above.textEnd);
}

function closeLeaf({ leaf, containers }: BlockState, end: number): void {
  leaf.close(containers.noteIndex, containers.quotes.length > 0, end);
}

/** Counts the rest of the line to the body of the innermost note. */
export function takeForNote({ containers, cursor, text }: BlockState): void {
  const note = containers.innermostNote;
  if (note) takeLine(note, cursor.at, trimEnd(text, cursor.at, cursor.end));
}

/** Tells what becomes of the line in or under a note. */
export function tell({ draft, cursor, containers, above }: BlockState, cause: string, container: Container): void {
  tellSwallowed(draft, cursor, cause, container, container === containers.all[0], above.textEnd);
}
