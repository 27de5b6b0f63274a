import type { Span } from "../../model/note";
import type { MarkupScanner } from "../../tags/markup";
import { BLOCKS } from "./elements";

/** The note beside the line that a tag begins, `<span class="sidenote">See above.</span>`: its text and its end. Undefined where its
 *  end is not met in its block. */
export function sidenoteAt(scanner: MarkupScanner, tag: Span, name: string): { readonly body: Span; readonly to: number } | undefined {
  let depth = 1;
  for (let next = scanner.next(tag.to); next && next.from - tag.to < LONGEST; next = scanner.next(next.to)) {
    const found = next.name.toLowerCase();
    if (found === name) depth += next.kind === "end" ? -1 : next.kind === "start" ? 1 : 0;
    else if (BLOCKS.has(found)) return undefined;
    if (depth === 0) return { body: { from: tag.to, to: next.from }, to: next.to };
  }
  return undefined;
}

/** In units. */
const LONGEST = 4000;
