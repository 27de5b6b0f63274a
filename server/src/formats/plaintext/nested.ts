import type { Span } from "../../model/note";
import type { CallCandidate, CallStyle } from "./candidates/candidates";
import { type Keyed, labelOf } from "./sequence/keys";

/** A call inside the text of a note. */
export interface NestedCall {
  readonly call: CallCandidate;
  readonly key: string;
  /** Index of the note in whose text it stands. */
  readonly inNote: number;
}

/** Calls inside notes: numbers written like the calls of the text, whose note is called from nowhere else. */
export function nestedCalls(
  series: readonly Keyed[],
  bodies: readonly (readonly Span[])[],
  candidates: readonly CallCandidate[],
): NestedCall[] {
  const notes = series.filter((pick) => pick.as === "note");
  const called = new Set<string>();
  const taken = new Set<number>();
  const styles = new Set<CallStyle>();
  for (const pick of series) {
    if (pick.as === "note" || !pick.item.call) continue;
    called.add(pick.key);
    taken.add(pick.item.from);
    styles.add(pick.item.call.style);
  }
  const byKey = new Map<string, number>();
  notes.forEach((note, index) => {
    if (!called.has(note.key)) byKey.set(note.key, index);
  });
  const found: NestedCall[] = [];
  if (byKey.size === 0 || called.size === 0) return found;
  let at = 0;
  bodies.forEach((body, inNote) => {
    const own = notes[inNote] as Keyed;
    const scope = own.key.slice(0, own.key.length - labelOf(own).length);
    for (const stretch of body) {
      while (at < candidates.length && (candidates[at] as CallCandidate).from < stretch.from) at++;
      for (; at < candidates.length && (candidates[at] as CallCandidate).to <= stretch.to; at++) {
        const call = candidates[at] as CallCandidate;
        if (taken.has(call.from) || !styles.has(call.style) || call.weight < 0.5) continue;
        const key = scope + call.label.replace(/\s/g, "");
        const answer = byKey.get(key);
        if (answer === undefined || answer === inNote || Math.abs(answer - inNote) > 50) continue;
        byKey.delete(key);
        found.push({ call, key, inNote });
      }
    }
  });
  return found;
}
