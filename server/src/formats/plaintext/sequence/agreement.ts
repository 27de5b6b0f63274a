import type { CallCandidate, Family, NoteCandidate, NoteStyle } from "../candidates/candidates";

/** `[12] See above.` and `[Footnote 12: See above.]`, which one text may mix. */
export const IN_BRACKETS: ReadonlySet<NoteStyle> = new Set<NoteStyle>(["bracket", "footnote"]);

/** Which notes may answer the calls of a family. Where most of `[12]` have a note `[12] See above.` or `[Footnote 12: See above.]`, these
 *  belong together: a table of contents in the same text, numbered `12.`, is no list of notes, and `(12)` does not call them. */
export function answering(calls: readonly CallCandidate[], notes: readonly NoteCandidate[]): (family: Family) => readonly NoteCandidate[] {
  const numbers = notes.filter((note) => note.kind === "number");
  const inBrackets = numbers.filter((note) => IN_BRACKETS.has(note.style));
  const others = numbers.filter((note) => !IN_BRACKETS.has(note.style));
  const belong = answerMost(calls, inBrackets);
  const certain = belong ? inBrackets.map(surer) : [];
  return (family) => {
    if (family === "capital" || family === "small" || family === "symbol") return notes.filter((note) => note.kind === family);
    if (!belong) return numbers;
    return family === "bracket" ? certain : others;
  };
}

/** Being printed as its call is speaks for a note, wherever it stands. */
const surer = (note: NoteCandidate): NoteCandidate => (note.weight > 0 && !note.closes ? { ...note, weight: note.weight + 1.5 } : note);

/** Whether at least half of the bracketed calls have one of the notes. Lines within a paragraph that a call begins do not count. */
function answerMost(calls: readonly CallCandidate[], notes: readonly NoteCandidate[]): boolean {
  const called = new Set<string>();
  for (const call of calls) if (call.family === "bracket") called.add(call.label);
  const answered = new Set<string>();
  for (const note of notes) if (note.weight > 0 && called.has(note.label)) answered.add(note.label);
  return answered.size > 0 && answered.size >= called.size / 2;
}
