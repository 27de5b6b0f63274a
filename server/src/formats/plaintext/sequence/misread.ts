import { distance } from "fastest-levenshtein";
import type { NoteCandidate } from "../candidates/candidates";
import type { Item } from "./items";
import type { Pick } from "./sequence";

/** Adds notes whose numbers were misread: `15.` and `l77.` where between 174 and 178 the notes 175 to 177 are missing.
 *  Which number is meant is decided by what is missing and by likeness. */
export function withMisread(picks: readonly Pick[], candidates: readonly NoteCandidate[]): Pick[] {
  const notes = picks.filter((pick) => pick.as === "note");
  const added: Pick[] = [];
  let c = 0;
  for (let index = 0; index + 1 < notes.length; index++) {
    const above = notes[index]?.item.note as NoteCandidate;
    const below = notes[index + 1]?.item.note as NoteCandidate;
    const missing = below.number - above.number - 1;
    if (missing < 1 || missing > 9 || notes.slice(Math.max(0, index - AROUND), index + AROUND).some(isBetween(above, below))) continue;
    while (c < candidates.length && (candidates[c] as NoteCandidate).from <= above.from) c++;
    const skipped: NoteCandidate[] = [];
    for (; c < candidates.length && (candidates[c] as NoteCandidate).from < below.from; c++) {
      const candidate = candidates[c] as NoteCandidate;
      if (candidate.style === "misread" || (candidate.style === above.style && candidate.weight > -0.6)) skipped.push(candidate);
    }
    for (const [note, meant] of assigned(skipped, above.number + 1, below.number))
      added.push(misread(picks, notes[index] as Pick, note, meant));
  }
  return added.length === 0 ? [...picks] : [...picks, ...added].sort((a, b) => a.item.from - b.item.from);
}

/** A number of a note may stand so many notes further up or down, at the foot of its page. */
const AROUND = 12;

const isBetween =
  (above: NoteCandidate, below: NoteCandidate) =>
  ({ item }: Pick): boolean =>
    item.note !== undefined && item.note.number > above.number && item.note.number < below.number;

/** Gives the candidates the missing numbers that they resemble most, in rising order. */
function assigned(candidates: readonly NoteCandidate[], first: number, end: number): [NoteCandidate, number][] {
  const found: [NoteCandidate, number][] = [];
  const all = candidates.length === end - first;
  let least = first;
  for (const candidate of candidates) {
    let best: number | undefined;
    let fewest = all ? 3 : 2;
    for (let number = least; number < end; number++) {
      const slips = distance(candidate.label, String(number));
      if (slips >= fewest) continue;
      fewest = slips;
      best = number;
    }
    if (best === undefined) continue;
    found.push([candidate, best]);
    least = best + 1;
  }
  return found;
}

function misread(picks: readonly Pick[], above: Pick, note: NoteCandidate, meant: number): Pick {
  const own = picks.find((pick) => pick.item.note === note);
  const item: Item = { ...above.item, from: note.from, line: note.line, note, enter: own?.item.enter ?? 2 };
  return { item, as: "note", restart: false, meant };
}
