import { printedAt, ruleInNotes } from "./in-notes";

export const unknownShortTitle = ruleInNotes(
  {
    code: "unknown-short-title",
    severity: "hint",
    docs: {
      summary: "A short citation of a work that is cited in full nowhere.",
      why: "The note with the full citation has been cut, or stands in another chapter.",
      examples: [
        {
          bad: "Salt was dear.[^1] Tar was not.[^2]\n\n[^1]: Anna Neri, *Salt* (Rome: Porto, 1951), 3.\n\n[^2]: Verdi, *Tar*, 12.\n",
          good: "Salt was dear.[^1] Tar was not.[^2]\n\n[^1]: Anna Neri, *Salt* (Rome: Porto, 1951), 3.\n\n[^2]: Neri, *Salt*, 12.\n",
        },
      ],
    },
  },
  (sources, document) => {
    // Where nothing at all is cited in full, the full citations stand in a bibliography or in another file.
    if (document.format.id !== "markdown" || !sources.citations.some(({ form }) => form === "full")) return [];
    const seen = new Set<string>();
    return sources.citations.flatMap((citation) => {
      const { certainty, form, item, work } = citation;
      if (certainty !== "unknown" || (form !== "short" && form !== "op-cit") || item.creators.length === 0) return [];
      if (form === "short" && item.title === undefined) return [];
      if (work !== undefined && seen.has(work)) return [];
      if (work !== undefined) seen.add(work);
      const words = printedAt(document, sources, citation.note, citation);
      return [{ note: citation.note, span: citation, message: `“${words}” is cited in full nowhere in this file.` }];
    });
  },
);
