import type { Span } from "../model/note";

/** The italics in which a stretch stands. Italics are in text order, and none stands in another. */
export function italicAround(italics: readonly Span[], { from, to }: Span): Span | undefined {
  if (italics.length === 0) return undefined;
  let low = 0;
  let high = italics.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((italics[middle] as Span).from <= from) low = middle + 1;
    else high = middle;
  }
  const span = low > 0 ? italics[low - 1] : undefined;
  return span && to <= span.to ? span : undefined;
}
