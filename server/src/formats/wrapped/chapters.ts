import type { Block, Chapter, TakenNote } from "./text";

/** A text cut before its headings of the first level, each chapter with the notes that are called in it for the first time, also in notes. What
 *  is a note and never called stands at the end: `notes` are the ids of all that are printed. */
export function chaptersOf(blocks: readonly Block[], noteOf: (id: string) => TakenNote, notes: Iterable<string> = []): readonly Chapter[] {
  const chapters: { blocks: Block[]; notes: TakenNote[] }[] = [];
  const called = new Set<string>();
  const take = (id: string): void => {
    if (called.has(id)) return;
    called.add(id);
    chapters.at(-1)?.notes.push(noteOf(id));
  };
  for (const block of blocks) {
    if (chapters.length === 0 || (block.kind === "heading" && block.level === 1)) chapters.push({ blocks: [], notes: [] });
    chapters.at(-1)?.blocks.push(block);
    for (const id of callsIn([block])) take(id);
  }
  if (chapters.length === 0) chapters.push({ blocks: [], notes: [] });
  for (const id of notes) take(id);
  // The lists grow while they are gone through.
  for (const chapter of chapters) {
    for (const note of chapter.notes) {
      for (const id of callsIn(note.blocks)) {
        if (!called.has(id)) chapter.notes.push(noteOf(id));
        called.add(id);
      }
    }
  }
  return chapters;
}

const callsIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(({ inlines }) => inlines.flatMap((inline) => ("call" in inline ? [inline.call] : [])));

/** The same, with a series for each chapter where their notes begin with the same numbers again. */
export function inSeries(chapters: readonly Chapter[]): readonly Chapter[] {
  const labels = chapters.flatMap(({ notes }) => notes.map(({ label }) => label));
  if (new Set(labels).size === labels.length) return chapters;
  let number = 0;
  return chapters.map(({ blocks, notes }) => {
    if (notes.length > 0) number++;
    return { blocks, notes: notes.map((note) => ({ ...note, series: String(number) })) };
  });
}
