import type { Span } from "../model/note";

/** A file of data as it is read while git has left conflicts in it. */
export interface WithoutConflicts {
  /** With one side of each, the own one. What is left out is blank, so that all else stands where it stood. */
  readonly text: string;
  /** The marks with which they begin: `<<<<<<< HEAD`. */
  readonly conflicts: readonly Span[];
}

export const CONFLICT =
  "git could not merge this, from “<<<<<<<” to “>>>>>>>”: leave what is right and take the marks away. Until then what stands first counts.";

/** Reads over the conflicts of a merge, also those with a common ancestor (`|||||||`). One that is not closed is none. */
export function withoutConflicts(text: string): WithoutConflicts {
  if (!text.includes("<<<<<<<")) return { text, conflicts: [] };
  const conflicts: Span[] = [];
  const blank: Span[] = [];
  let open: { readonly marks: Span; readonly parts: Span[]; inOwn: boolean } | undefined;
  for (const { 0: line, index: from } of text.matchAll(/^.*$/gm)) {
    const to = from + line.length;
    if (/^<{7}(?: |$)/.test(line)) open = { marks: { from, to }, parts: [{ from, to }], inOwn: true };
    else if (open && /^(?:={7}$|\|{7}(?: |$)|>{7}(?: |$))/.test(line.trimEnd())) {
      open.inOwn = false;
      open.parts.push({ from, to });
      if (!line.startsWith(">")) continue;
      conflicts.push(open.marks);
      blank.push(...open.parts);
      open = undefined;
    } else if (open && !open.inOwn) open.parts.push({ from, to });
  }
  let kept = "";
  let at = 0;
  for (const { from, to } of blank) {
    kept += text.slice(at, from) + " ".repeat(to - from);
    at = to;
  }
  return { text: kept + text.slice(at), conflicts };
}
