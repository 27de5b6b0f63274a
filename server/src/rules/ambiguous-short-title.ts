import { noteNamed, printedAt, ruleInNotes } from "./in-notes";

export const ambiguousShortTitle = ruleInNotes(
  {
    code: "ambiguous-short-title",
    severity: "information",
    docs: {
      summary: "A short citation that fits more than one work.",
      why: "With two works of one author cited, the surname alone does not say which is meant.",
      examples: [
        {
          bad: "Salt.[^1] Tar.[^2] Both.[^3]\n\n[^1]: Anna Neri, *Salt* (Rome: Porto, 1951), 3.\n\n[^2]: Anna Neri, *Tar* (Rome: Porto, 1960), 4.\n\n[^3]: Neri, p. 12.\n",
          good: "Salt.[^1] Tar.[^2] Both.[^3]\n\n[^1]: Anna Neri, *Salt* (Rome: Porto, 1951), 3.\n\n[^2]: Anna Neri, *Tar* (Rome: Porto, 1960), 4.\n\n[^3]: Neri, *Tar*, p. 12.\n",
        },
      ],
    },
  },
  (sources, document) =>
    sources.citations.flatMap((citation) => {
      if (citation.certainty !== "ambiguous") return [];
      const words = printedAt(document, sources, citation.note, citation);
      const [creator] = citation.item.creators;
      const works = sources.citations.filter(
        (each) =>
          each.form === "full" &&
          each.position === "first" &&
          creator !== undefined &&
          each.item.creators.some((name) => name.endsWith(creator)),
      );
      return [
        {
          note: citation.note,
          span: citation,
          message: `“${words}” fits more than one work.`,
          related: works
            .slice(0, 5)
            .map((each) => ({ note: each.note, span: each, message: `Cited in ${noteNamed(sources, each.note)}.` })),
        },
      ];
    }),
);
