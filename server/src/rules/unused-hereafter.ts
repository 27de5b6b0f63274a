import type { NoteDocument } from "../document";
import type { ResolvedShorthand } from "../model/sources";
import { ruleInNotes } from "./in-notes";

export const unusedHereafter = ruleInNotes(
  {
    code: "unused-hereafter",
    severity: "hint",
    docs: {
      summary: "A “hereafter X” after which X is never used.",
      why: "The shorthand was announced for citations that have since been cut, or are written out in full.",
      examples: [
        {
          bad: "Salt was dear.[^1]\n\n[^1]: Anna Neri, *Salt and the Sea* (Rome: Porto, 1951), 3 (hereafter Neri, Salt).\n",
          good: "Salt was dear.[^1] Tar was not.[^2]\n\n[^1]: Anna Neri, *Salt and the Sea* (Rome: Porto, 1951), 3 (hereafter Neri, Salt).\n\n[^2]: Neri, Salt, 12.\n",
        },
      ],
    },
  },
  (sources, document) =>
    sources.shorthands.flatMap((shorthand) => {
      if (/\p{Lu}\p{L}*\p{Lu}/u.test(shorthand.term) || !isUnused(document, shorthand)) return [];
      return [
        { note: shorthand.note, span: shorthand, message: `“${shorthand.term}” is announced here and never used.`, unnecessary: true },
      ];
    }),
);

/** Whether a term stands nowhere else. Level words such as `op.` are too short to tell. */
export function isUnused(document: NoteDocument, { term }: ResolvedShorthand): boolean {
  if (term.replace(/[^\p{L}]/gu, "").length < 3 || term.endsWith(".")) return false;
  const bare = (text: string): string => text.replace(/[*_\s]+/g, " ");
  const word = bare(term).trim();
  let count = 0;
  for (const { text } of document.slots) {
    const searched = bare(text);
    for (let found = searched.indexOf(word); found >= 0 && count < 2; found = searched.indexOf(word, found + word.length)) count++;
  }
  return count < 2;
}
