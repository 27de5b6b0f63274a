import type { Span } from "../model/note";
import { lineStartsOf, lineTextEnd } from "../text";
import { BYTE_ORDER_MARK } from "./signs";

/** The lines of a text, each without what ends it; the first without a byte order mark. */
export function textLines(text: string): Span[] {
  const starts = lineStartsOf(text);
  return starts.map((start, row) => {
    const from = start === 0 && text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : start;
    return { from, to: Math.max(from, lineTextEnd(text, start, starts[row + 1] ?? text.length)) };
  });
}
