import type { NoteCall } from "../model/note";
import type { DraftNote } from "./draft";

/** Puts calls in text order, and tells calls and notes in which note they stand. The notes are in the order of their starts. */
export function settleNesting(calls: NoteCall[], notes: readonly DraftNote[]): void {
  calls.sort((a, b) => a.from - b.from);
  const open: number[] = [];
  const innermostAt = (offset: number): number | undefined => {
    while (open.length > 0 && (notes[open[open.length - 1] as number] as DraftNote).to <= offset) open.pop();
    return open[open.length - 1];
  };
  let next = 0;
  const openBefore = (offset: number): void => {
    for (; next < notes.length && (notes[next] as DraftNote).from < offset; next++) {
      const note = notes[next] as DraftNote;
      const outer = innermostAt(note.from);
      if (outer !== undefined) note.inNote = outer;
      open.push(next);
    }
  };
  // The call that is a labelled note's own begins where the note does, and stands in the note around it.
  for (const [at, call] of calls.entries()) {
    openBefore(call.from);
    const inNote = innermostAt(call.from);
    if (inNote !== undefined) calls[at] = { ...call, inNote };
  }
  openBefore(Number.POSITIVE_INFINITY);
}
