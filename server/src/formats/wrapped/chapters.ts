import type { Block, Chapter, TakenNote } from "./text";

/** A text cut before its headings of the first level, each chapter with the notes that are called in it for the first time. */
export function chaptersOf(blocks: readonly Block[], noteOf: (id: string) => TakenNote): readonly Chapter[] {
  const chapters: { blocks: Block[]; notes: TakenNote[] }[] = [];
  const called = new Set<string>();
  for (const block of blocks) {
    if (chapters.length === 0 || (block.kind === "heading" && block.level === 1)) chapters.push({ blocks: [], notes: [] });
    const chapter = chapters.at(-1);
    chapter?.blocks.push(block);
    for (const inline of block.inlines) {
      if (!("call" in inline) || called.has(inline.call)) continue;
      called.add(inline.call);
      chapter?.notes.push(noteOf(inline.call));
    }
  }
  return chapters;
}

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
