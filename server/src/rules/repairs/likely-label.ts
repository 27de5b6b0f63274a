import { distance } from "fastest-levenshtein";
import type { NoteDocument } from "../../document/document";
import { callOf, isOwnCall, noteOf, type Place } from "../../document/place";

/** The labels of notes that the author of a dangling call may have meant, most likely first: for `[^langeroon]` this is `langeron`.
 *  Numbers and single letters are one slip of the finger from all others, so that nothing can be said of them. */
export function likelyLabels(document: NoteDocument, call: Place): readonly string[] {
  const { label } = callOf(call);
  const wanted = folded(label);
  const most = label.length < 3 || /^\d+$/.test(label) ? 0 : Math.max(1, Math.floor(label.length / 4));
  const found = new Map<string, number>();
  for (const slot of document.slots) {
    slot.reading.notes.forEach((_, at) => {
      const note = noteOf({ slot, at });
      if (isOwnCall(note) || Math.abs(note.label.length - label.length) > most + 2) return;
      const steps = distance(folded(note.label), wanted);
      if (steps > most) return;
      const isFree = (document.group(note.key)?.calls.length ?? 0) === 0;
      found.set(note.label, steps + (isFree ? 0 : 0.5));
    });
  }
  return [...found]
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .slice(0, 3)
    .map(([each]) => each);
}

/** A label without regard to case, composition and spaces: `[^ Café]` and `[^cafe ́]`'s differences vanish. */
export const folded = (label: string): string => label.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");
