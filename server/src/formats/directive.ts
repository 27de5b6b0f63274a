import type { Directive } from "../model/note";

/** What a comment with these words silences: `apparatus-disable-next-line note-order` one rule in the next line. */
export function directiveIn(comment: string): Pick<Directive, "reach" | "codes"> | undefined {
  if (!comment.startsWith(DISABLE)) return undefined;
  const words = comment.split(/[\s,]+/).filter((word) => word.length > 0);
  const reach = words[0] === `${DISABLE}-next-line` ? "next-line" : words[0] === DISABLE ? "file" : undefined;
  return reach && { reach, codes: words.slice(1) };
}

const DISABLE = "apparatus-disable";
