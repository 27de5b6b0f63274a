import { type CallCandidate, HANGING, type NoteCandidate } from "../candidates/candidates";

/** Lines on which a page's text may call what stands at its foot. */
const PAGE = 100;

/** Decides what numbers alone on their lines are. Many of them may repeat a number that hangs on a word above, on the same page: these open
 *  the notes at its foot, `line.3` above and `3` below, as pdftotext leaves the notes of LaTeX. The others may be raised numbers. */
export function settledAlone(
  calls: readonly CallCandidate[],
  notes: readonly NoteCandidate[],
): { readonly calls: readonly CallCandidate[]; readonly notes: readonly NoteCandidate[] } {
  const hung = new Map<string, number>();
  const stood = new Map<string, number>();
  const repeating = new Set<number>();
  let alone = 0;
  let twice = 0;
  for (const { style, label, line, weight, from } of calls) {
    const isNear = (above: number | undefined): boolean => above !== undefined && line - above < PAGE;
    if (style === "alone") {
      alone++;
      if (isNear(hung.get(label))) repeating.add(from);
      else if (isNear(stood.get(label))) twice++;
      stood.set(label, line);
    } else if (weight >= 0 && HANGING.has(style)) hung.set(label, line);
  }
  if (repeating.size < 2 || repeating.size < alone * 0.4 || repeating.size < twice * 2) return { calls, notes };
  return {
    calls: calls.filter(({ from }) => !repeating.has(from)),
    notes: notes.map((note) => (repeating.has(note.from) ? { ...note, weight: note.weight + 1.5 } : note)),
  };
}
