import type { Marks, Swap } from "../model/marks";
import type { Block, FormatId, Reading, Span } from "../model/note";
import type { Prose } from "../model/prose";
import { marksOf } from "./marks";
import { ProseWriter } from "./prose-writer";
import { stretchesOf, withInlineNotes, without } from "./stretches";

/** The running text of every block and of every inline note, in text order: see `Prose`.
 *  Linear in the text; a block without line breaks, calls or markup is one slice of it. */
export function proseOf(text: string, reading: Reading, format: FormatId): Prose[] {
  const writer = new ProseWriter(text);
  return withInlineNotes(reading).map((block) => written(writer, reading, block, format));
}

/** The running text of one block. */
export const proseOfBlock = (text: string, reading: Reading, block: Block, format: FormatId): Prose =>
  written(new ProseWriter(text), reading, block, format);

function written(writer: ProseWriter, reading: Reading, block: Block, format: FormatId): Prose {
  const stretches = stretchesOf(block, reading);
  const marks = marksOf(writer.source, stretches, format);
  writer.begin();
  write(writer, stretches, marks);
  const { text, runs, widths } = writer;
  const italics = marks ? inText(marks.italics, runs) : NOTHING;
  const told = marks?.told ? inText(marks.told, runs) : NOTHING;
  return { block, text, runs, italics, told, widths };
}

function write(writer: ProseWriter, stretches: readonly Span[], marks: Marks | undefined): void {
  const swaps = marks?.swaps ?? NOTHING;
  let next = 0;
  for (const stretch of marks ? without(stretches, swaps.length > 0 ? [...marks.cuts, ...swaps] : marks.cuts) : stretches) {
    for (let swap = swaps[next]; swap && swap.from < stretch.from; swap = swaps[++next]) writer.swap(swap);
    writer.stretch(stretch.from, stretch.to);
  }
  for (; next < swaps.length; next++) writer.swap(swaps[next] as Swap);
}

/** Stretches of the source as stretches of the text. */
function inText<S extends Span>(spans: readonly S[], runs: readonly number[]): readonly S[] {
  if (spans.length === 0) return NOTHING;
  return spans
    .map((span) => ({ ...span, from: textOffset(runs, span.from), to: textOffset(runs, span.to) }))
    .filter((span) => span.from < span.to);
}

const NOTHING: readonly never[] = [];

/** Where units `from` up to `to` of a prose's text stand in the source, what was taken out between them included. */
export function sourceSpan(prose: Prose, from: number, to: number): Span {
  const start = sourceOffset(prose, from);
  return { from: start, to: to > from ? sourceOffset(prose, to - 1) + (prose.widths?.get(to - 1) ?? 1) : start };
}

function sourceOffset(prose: Prose, at: number): number {
  const { runs } = prose;
  let low = 0;
  let high = runs.length >> 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((runs[2 * middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return prose.block.from;
  return (runs[2 * low - 1] as number) + at - (runs[2 * low - 2] as number);
}

/** Where a stretch of the source stands in the text; what was taken out of it is empty there, be it at the end. */
export const textSpan = ({ runs, text }: Prose, { from, to }: Span): Span => ({
  from: Math.min(text.length, textOffset(runs, from)),
  to: Math.min(text.length, textOffset(runs, to)),
});

/** What units `from` up to `to` of the source have become. */
export const textBetween = ({ text, runs }: Prose, from: number, to: number): string =>
  text.slice(textOffset(runs, from), textOffset(runs, to));

/** Offset in the text of the first unit that comes from `source` or from behind it. */
function textOffset(runs: readonly number[], source: number): number {
  let low = 0;
  let high = runs.length >> 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((runs[2 * middle + 1] as number) <= source) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return 0;
  const at = (runs[2 * low - 2] as number) + source - (runs[2 * low - 1] as number);
  return Math.min(at, runs[2 * low] ?? at);
}
