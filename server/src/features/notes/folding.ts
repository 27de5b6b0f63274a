import type { NoteDocument } from "../../document/document";

/** Lines that an editor may fold away, first and last, zero-based. */
export interface Fold {
  readonly startLine: number;
  readonly endLine: number;
}

/** Each note of several lines, also one in the text that is written apart, and each run of notes with nothing but blank lines between them. */
export function noteFolds(document: NoteDocument): Fold[] {
  const folds: Fold[] = [];
  let run: { startLine: number; endLine: number; notes: number } | undefined;
  const closeRun = (): void => {
    if (run && run.notes > 1 && run.endLine > run.startLine) folds.push({ startLine: run.startLine, endLine: run.endLine });
    run = undefined;
  };
  for (const slot of document.slots) {
    for (const note of slot.reading.notes) {
      if (note.inNote !== undefined) continue;
      if (note.inline) {
        const fold = inlineFold(document, slot.offset + note.from, slot.offset + note.to);
        if (fold) folds.push(fold);
        continue;
      }
      const startLine = document.positionAt(slot.offset + note.from).line;
      const endLine = document.positionAt(slot.offset + Math.max(note.from, note.to)).line;
      if (run && document.slice(document.offsetAt({ line: run.endLine + 1, character: 0 }), slot.offset + note.from).trim() !== "")
        closeRun();
      run ??= { startLine, endLine, notes: 0 };
      run = { startLine: run.startLine, endLine, notes: run.notes + 1 };
      if (endLine > startLine) folds.push({ startLine, endLine });
    }
  }
  closeRun();
  const seen = new Set<string>();
  return folds.filter(({ startLine, endLine }) => seen.size < seen.add(`${startLine}-${endLine}`).size);
}

/** A note in the text is folded where its lines are its own: it begins a line, and at least two more are its. */
function inlineFold(document: NoteDocument, from: number, to: number): Fold | undefined {
  const { line, character } = document.positionAt(from);
  const endLine = document.positionAt(to).line;
  const before = document.slice(from - character, from);
  return endLine - line >= 2 && before.trim() === "" ? { startLine: line, endLine } : undefined;
}
