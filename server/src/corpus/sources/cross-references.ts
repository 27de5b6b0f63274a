import { addTo } from "../../by-key";
import type { NoteEntry, ResolvedCrossReference } from "../../model/resolved-sources";

/** Finds the notes that “see n. 12” means: of notes with one number the one of the same chapter; where none has that number, the one
 *  with that label. */
export function resolveCrossReferences(entries: readonly NoteEntry[]): ResolvedCrossReference[] {
  if (!entries.some(({ sources }) => sources && sources.crossReferences.length > 0)) return [];
  const byNumber = new Map<string, number[]>();
  const byLabel = new Map<string, number[]>();
  entries.forEach((entry, index) => {
    if (!entry.sources) return;
    addTo(byNumber, entry.number ?? entry.label, index);
    addTo(byLabel, entry.label, index);
  });
  return entries.flatMap((entry, note) =>
    (entry.sources?.crossReferences ?? []).map(({ from, to, direction, targets }) => ({
      from,
      to,
      note,
      ...(direction && { direction }),
      targets: targets.map((target) => {
        const notes = byNumber.get(target.label) ?? byLabel.get(target.label) ?? [];
        const meant = notes.find((each) => entries[each]?.chapter === entry.chapter) ?? notes[0];
        return meant === undefined ? target : { ...target, note: meant };
      }),
    })),
  );
}
