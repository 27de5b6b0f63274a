import type { Marks, Swap } from "../model/marks";
import type { Span } from "../model/note";
import { inOrder } from "../text";

/** What goes through the stretches of a block and keeps the marks that it finds. */
export interface MarkScan {
  readonly cuts: Span[];
  readonly italics: Span[];
  readonly swaps: Swap[];
  stretch(from: number, to: number): void;
}

/** The marks that a scan finds in the stretches of a block. Most blocks have no sign of markup, and are not scanned. */
export function scannedMarks(
  text: string,
  stretches: readonly Span[],
  markup: RegExp,
  scanOf: (text: string) => MarkScan,
): Marks | undefined {
  if (!stretches.some(({ from, to }) => markup.test(text.slice(from, to)))) return undefined;
  const scan = scanOf(text);
  for (const { from, to } of stretches) scan.stretch(from, to);
  const { cuts, italics, swaps } = scan;
  inOrder(cuts);
  inOrder(italics);
  return { cuts, italics, swaps };
}
