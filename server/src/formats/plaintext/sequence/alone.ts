import type { CallCandidate, CallStyle, NoteCandidate } from "../candidates/candidates";
import type { Layout } from "../page/layout";

/** Lines on which a page's text may call what stands at its foot. */
const PAGE = 100;

/** Decides what numbers alone on their lines are. Many of them may repeat a number that hangs on a word of the same page: these open the notes
 *  of that page. pdftotext leaves the notes of LaTeX below their calls, `line.3` above and `3` below, and a foot that it takes for a
 *  column of its own above them. The others may be raised numbers. */
export function settledAlone(
  layout: Layout,
  calls: readonly CallCandidate[],
  notes: readonly NoteCandidate[],
): { readonly calls: readonly CallCandidate[]; readonly notes: readonly NoteCandidate[] } {
  const below = hungBelow(layout, calls);
  const hung = new Map<string, number>();
  const stood = new Map<string, number>();
  const repeating = new Set<number>();
  let alone = 0;
  let twice = 0;
  for (const { style, label, line, weight, from } of calls) {
    const isNear = (above: number | undefined): boolean => above !== undefined && line - above < PAGE;
    if (style === "alone") {
      alone++;
      if (isNear(hung.get(label)) || below.has(from)) repeating.add(from);
      else if (isNear(stood.get(label))) twice++;
      stood.set(label, line);
    } else if (weight >= 0 && HANGING.has(style)) hung.set(label, line);
  }
  if (repeating.size < 2 || repeating.size < alone * 0.4 || repeating.size < twice * 2) return { calls, notes };
  return {
    calls: calls.filter(({ from }) => !repeating.has(from)),
    notes: notes.map((note) => (repeating.has(note.from) ? { ...note, repeats: true, weight: note.weight + 1.5 } : note)),
  };
}

/** Offsets of the numbers alone on their lines that hang on a word further down the page, where form feeds part the pages. */
function hungBelow({ lines }: Layout, calls: readonly CallCandidate[]): ReadonlySet<number> {
  const found = new Set<number>();
  let waiting = new Map<string, number>();
  let at = 0;
  for (const { style, label, line, weight, from } of calls) {
    for (; at < line; at++) if (lines[at + 1]?.page) waiting = new Map();
    if (style === "alone") waiting.set(label, from);
    else if (weight >= 0 && HANGING.has(style)) {
      const above = waiting.get(label);
      if (above !== undefined) found.add(above);
    }
  }
  return found;
}

const HANGING: ReadonlySet<CallStyle> = new Set<CallStyle>(["glued", "spaced", "superscript"]);
