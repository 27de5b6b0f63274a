import { type DraftNote, hide } from "../draft";
import { type BlockState, closeDownTo, takeForNote, tell } from "./block-state";
import { takeLine } from "./containers";
import { keyOf } from "./label";
import { skipSpaces, trimEnd } from "./lines";
import { killsNote } from "./standing";
import { type Start, takeItemMark } from "./starts";

/** Begins what `start` says, in the first `place` of the open containers. Returns whether something can begin behind it on the same line. */
export function begin(state: BlockState, start: Start, place: number): boolean {
  const { leaf, containers, cursor, text } = state;
  const { at, end } = cursor;
  if (start.kind === "underline") {
    underline(state, start.depth);
    return false;
  }
  closeDownTo(state, place, true);
  if (start.kind !== "note") takeForNote(state);
  switch (start.kind) {
    case "quote":
      containers.push({ kind: "quote", indent: 0, line: state.above.line, textFrom: at, note: undefined, index: -1, quoted: true });
      return cursor.takeQuoteMark();
    case "item":
      openItem(state, start.width, start.term);
      return true;
    case "note":
      openNote(state, start.close, start.colon);
      return true;
    case "heading":
      leaf.heading(skipSpaces(text, at + start.depth, end), end, start.depth, containers.noteIndex);
      return false;
    case "fence":
      leaf.openFence(at, start.length);
      return false;
    case "html":
      leaf.openHtml(at, end, start.html);
      return false;
    case "tex":
      leaf.openTex(at, end, start.name);
      return false;
    case "metadata":
      leaf.openMetadata(at);
      return false;
    default:
      if (start.kind === "open-rule" && state.lineOfClosedRule !== state.above.line) state.openRule = true;
      hide(state.draft, at, trimEnd(text, at, end));
      return false;
  }
}

function underline(state: BlockState, depth: number): void {
  const { draft, containers, leaf, above, text } = state;
  const { at, end } = state.cursor;
  const killed = killsNote(state) ? containers.innermostNote : undefined;
  if (killed?.note) {
    tell(state, "setext", killed);
    leaf.beginAt(killed.note.from, above.textEnd);
    draft.notes.pop();
    while (containers.noteAt >= 0 && containers.innermostNote === killed) containers.pop(0);
    if (containers.innermostNote) takeLine(containers.innermostNote, killed.note.from, above.textEnd);
  } else takeForNote(state);
  leaf.closeAsHeading(depth, containers.noteIndex, containers.quotes.length > 0);
  hide(draft, at, trimEnd(text, at, end));
}

function openItem({ cursor, containers, above, flavour }: BlockState, width: number, term: boolean): void {
  const indent = takeItemMark(cursor, width, term, flavour);
  const textFrom = cursor.at;
  containers.push({ kind: "item", indent, line: above.line, textFrom, note: undefined, index: -1, quoted: false });
}

function openNote(state: BlockState, close: number, colon: number): void {
  const { draft, flavour, cursor, containers } = state;
  const from = cursor.at;
  const label = state.text.slice(from + 2, close);
  const labelSpan = { from: from + 2, to: close };
  const note: DraftNote = { from, to: colon, label, labelSpan, key: keyOf(label, flavour), inline: false, body: [] };
  const outer = containers.innermostNote;
  if (outer) {
    note.inNote = outer.index;
    if (flavour.innerDefinition === "empties-outer") tell(state, "inner-definition", outer);
  }
  const index = draft.notes.push(note) - 1;
  const quoted = containers.quotes.length > 0;
  containers.push({ kind: "note", indent: 4, line: state.above.line, textFrom: colon, note, index, quoted });
  cursor.skip(colon - from);
  // For pandoc the space behind the colon belongs to the text, so that no heading can begin there.
  if (!flavour.pandocBlocks || cursor.blank) cursor.useIndent();
  else if (cursor.indent >= 4) cursor.use(4);
}
