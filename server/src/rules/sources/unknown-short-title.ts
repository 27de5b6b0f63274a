import { linkedEntry } from "../../bibliography/linked";
import type { NoteDocument } from "../../document/document";
import type { SourcesInDocument } from "../../document/sources";
import type { ResolvedCitation } from "../../model/resolved-sources";
import { printedAt, ruleInNotes } from "./in-notes";

export const unknownShortTitle = ruleInNotes(
  {
    code: "unknown-short-title",
    severity: "warning",
    docs: {
      summary: "A short citation of a work that is cited in full nowhere.",
      why: "The note with the full citation has been cut. It is looked for in the file, then in the other chapters of the manuscript, then in the bibliography; where the manuscript is not known, the finding is only a hint.",
      examples: [
        {
          bad: "Salt was dear.[^1] Tar was not.[^2]\n\n[^1]: Anna Neri, *Salt* (Rome: Porto, 1951), 3.\n\n[^2]: Verdi, *Tar*, 12.\n",
          good: "Salt was dear.[^1] Tar was not.[^2]\n\n[^1]: Anna Neri, *Salt* (Rome: Porto, 1951), 3.\n\n[^2]: Neri, *Salt*, 12.\n",
        },
      ],
    },
  },
  (sources, document) => {
    const { others } = sources;
    // Where nothing at all is cited in full, the full citations stand in a bibliography or in another file.
    if (document.format.id === "plaintext" || !(others || sources.citations.some(({ form }) => form === "full"))) return [];
    const seen = new Set<string>();
    return sources.citations.flatMap((citation) => {
      const { note, work } = citation;
      if (!isUnknown(citation) || seen.has(work ?? "") || isInBibliography(document, citation)) return [];
      if (work !== undefined) seen.add(work);
      const words = printedAt(document, sources, note, citation);
      const where = `${others ? "in no chapter of the manuscript" : "nowhere in this file"}${document.bibliography ? ", nor is it in the bibliography" : ""}`;
      return [
        {
          note,
          span: citation,
          message: `“${words}” is cited in full ${where}.`,
          ...(others && isPlain(document, sources, citation) ? {} : { severity: "hint" as const }),
        },
      ];
    });
  },
);

function isUnknown({ certainty, form, item }: ResolvedCitation): boolean {
  if (certainty !== "unknown" || item.creators.length === 0) return false;
  return form === "op-cit" || (form === "short" && item.title !== undefined);
}

/** Whether it is surname, short title and page, and nothing besides: what has a year, an imprint or an abbreviated title is cited in
 *  full after its own fashion, and works of antiquity are cited by book and chapter. */
function isPlain(document: NoteDocument, sources: SourcesInDocument, { note, from, to, form, item }: ResolvedCitation): boolean {
  if (form === "op-cit") return true;
  const words = printedAt(document, sources, note, { from, to });
  const { title = "", locator = "" } = item;
  if (words.length > 120 || /[(;]|\b1[4-9]\d\d\b|\b20\d\d\b|\p{Ll}\. \p{Lu}/u.test(words)) return false;
  if (title.length < 3 || /\.$/.test(title.trim()) || item.creators.some((name) => name.split(/\s+/).length > 3)) return false;
  return !/^\p{Lu}{1,6}\b|\d[.:]\s?\d/u.test(locator);
}

const isInBibliography = ({ bibliography }: NoteDocument, { item }: ResolvedCitation): boolean =>
  bibliography !== undefined && linkedEntry(bibliography, item) !== undefined;
