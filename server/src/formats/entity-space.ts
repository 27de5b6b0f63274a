import type { Span } from "../model/note";
import { trimmed } from "./paragraphs";

/** A stretch without the space at its ends, also that of `&nbsp;`. */
export function solid(text: string, from: number, to: number): Span {
  let { from: first, to: last } = trimmed(text, from, to);
  for (;;) {
    const width = text.charCodeAt(first) === 0xa0 ? 1 : text.startsWith("&nbsp;", first) || text.startsWith("&#160;", first) ? 6 : 0;
    if (width === 0 || first >= last) return { from: first, to: Math.max(first, last) };
    ({ from: first, to: last } = trimmed(text, Math.min(first + width, last), last));
  }
}
