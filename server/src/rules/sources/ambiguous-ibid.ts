import { stopAfter, writtenOutAs } from "../repairs/written-out";
import { type NoteFinding, noteNamed, printedAt, ruleInNotes } from "./in-notes";

export const ambiguousIbid = ruleInNotes(
  {
    code: "ambiguous-ibid",
    severity: "warning",
    docs: {
      summary: "An “Ibid.” after a note that cites more than one source.",
      why: "The Chicago Manual of Style (14.34) allows “Ibid.” only after a note with a single source. Apparatus takes the last one, but readers may not.",
      examples: [
        {
          bad: "Salt was dear.[^1] Tar was not.[^2]\n\n[^1]: Anna Neri, *Salt* (Rome: Porto, 1951), 3; Paolo Verdi, *Tar* (Turin: Alba, 1960), 4.\n\n[^2]: Ibid., 12.\n",
          good: "Salt was dear.[^1] Tar was not.[^2]\n\n[^1]: Anna Neri, *Salt* (Rome: Porto, 1951), 3; Paolo Verdi, *Tar* (Turin: Alba, 1960), 4.\n\n[^2]: Verdi, *Tar*, 12.\n",
          fixed:
            "Salt was dear.[^1] Tar was not.[^2]\n\n[^1]: Anna Neri, *Salt* (Rome: Porto, 1951), 3; Paolo Verdi, *Tar* (Turin: Alba, 1960), 4.\n\n[^2]: Neri, *Salt*, 12.\n",
        },
      ],
    },
  },
  (sources, document) =>
    sources.citations.flatMap((citation): NoteFinding[] => {
      const { note, certainty, item, antecedent } = citation;
      if (certainty !== "several" || item.kind !== "repeat" || antecedent === undefined) return [];
      const words = printedAt(document, sources, note, item.words);
      const cited = [
        ...sources.archives.filter((each) => each.note === antecedent),
        ...sources.citations.filter((each) => each.note === antecedent && each.archive === undefined),
      ].sort((a, b) => a.from - b.from);
      const fixes: NoteFinding["fixes"] = () => {
        const names = new Set(cited.flatMap((each) => writtenOutAs(sources, citation, each, document.format.id) ?? []));
        const stop = stopAfter(sources, note, item.words);
        return [...names].slice(0, 5).map((name) => ({ title: `Write out ${name}`, span: item.words, text: name + stop }));
      };
      return [
        {
          note,
          span: item.words,
          message: `“${words}” may mean any of the sources of ${noteNamed(sources, antecedent)}.`,
          related: cited.slice(0, 5).map((each) => ({ note: each.note, span: each, message: "This one?" })),
          fixes,
        },
      ];
    }),
);
