import type { NoteDocument } from "../../document/document";

/** Lines that an editor may fold away, first and last, zero-based. */
export interface Fold {
  readonly startLine: number;
  readonly endLine: number;
}

/** Each note of several lines, and each run of notes with nothing but blank lines between them. */
export function noteFolds(document: NoteDocument): Fold[] {
  const folds: Fold[] = [];
  let run: { startLine: number; endLine: number; notes: number } | undefined;
  const closeRun = (): void => {
    if (run && run.notes > 1 && run.endLine > run.startLine) folds.push({ startLine: run.startLine, endLine: run.endLine });
    run = undefined;
  };
  for (const slot of document.slots) {
    for (const note of slot.reading.notes) {
      if (note.inline || note.inNote !== undefined) continue;
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
