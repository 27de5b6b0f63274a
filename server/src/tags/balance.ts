import { VOID } from "./html";
import { MarkupScanner } from "./markup";

/** Whether every element that begins in a stretch ends there, in order: `<p>Tax.</p><p>Toll.</p>`. */
export const isBalanced = (source: string): boolean => rootsIn(source) !== undefined;

/** Whether a stretch is one element with all that is in it: `<li id="fn1">Tax.</li>`. */
export function isOneElement(source: string): boolean {
  const roots = rootsIn(source);
  return roots?.length === 1 && roots[0]?.from === 0 && roots[0].to === source.length;
}

/** The outermost elements of a stretch; undefined where one that begins does not end, or the other way round. */
function rootsIn(source: string): { readonly from: number; readonly to: number }[] | undefined {
  const scanner = new MarkupScanner(source);
  const open: { readonly name: string; readonly from: number }[] = [];
  const roots: { readonly from: number; readonly to: number }[] = [];
  for (let tag = scanner.next(0); tag; tag = scanner.next(tag.to)) {
    const { from, to } = tag;
    const name = tag.name.toLowerCase();
    if (tag.kind === "start" && !VOID.has(name)) open.push({ name, from });
    else if (tag.kind === "end") {
      const begun = open.pop();
      if (begun?.name !== name) return undefined;
      if (open.length === 0) roots.push({ from: begun.from, to });
    } else if (tag.kind !== "comment" && tag.kind !== "other" && open.length === 0) roots.push({ from, to });
  }
  return open.length === 0 ? roots : undefined;
}
