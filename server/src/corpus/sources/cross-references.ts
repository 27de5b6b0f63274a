import type { NoteEntry, ResolvedCrossReference } from "../../model/sources";

/** Finds the notes that “see n. 12” means: of notes with one number the one of the same chapter. */
export function resolveCrossReferences(entries: readonly NoteEntry[]): ResolvedCrossReference[] {
  const byNumber = new Map<string, number[]>();
  entries.forEach((entry, index) => {
    if (!entry.sources) return;
    const number = entry.number ?? entry.label;
    const notes = byNumber.get(number);
    if (notes) notes.push(index);
    else byNumber.set(number, [index]);
  });
  return entries.flatMap((entry, note) =>
    (entry.sources?.crossReferences ?? []).map(({ from, to, direction, targets }) => ({
      from,
      to,
      note,
      ...(direction && { direction }),
      targets: targets.map((target) => {
        const notes = byNumber.get(target.label) ?? [];
        const meant = notes.find((each) => entries[each]?.chapter === entry.chapter) ?? notes[0];
        return meant === undefined ? target : { ...target, note: meant };
      }),
    })),
  );
}
