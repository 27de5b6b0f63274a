import { keyOf } from "../data/repositories/repositories";
import { noteNamed, ruleInNotes } from "./in-notes";

export const lateAbbreviation = ruleInNotes(
  {
    code: "late-abbreviation",
    severity: "information",
    docs: {
      summary: "An abbreviation that is used before it is introduced.",
      why: "A paragraph was moved, and “(hereafter ASXY)” now stands behind the first note that needs it.",
      examples: [
        {
          bad: "Salt was dear.[^1] Tar was not.[^2]\n\n[^1]: ASXY, Gabelle, busta 15, fasc. 4.\n\n[^2]: Archivio Storico di Xanto e Ypso (hereafter ASXY), Gabelle, busta 16, fasc. 1.\n",
          good: "Salt was dear.[^1] Tar was not.[^2]\n\n[^1]: Archivio Storico di Xanto e Ypso (hereafter ASXY), Gabelle, busta 15, fasc. 4.\n\n[^2]: ASXY, Gabelle, busta 16, fasc. 1.\n",
        },
      ],
    },
  },
  (sources) =>
    sources.shorthands.flatMap((shorthand) => {
      if (shorthand.repository === undefined) return [];
      const early = sources.archives.find(
        ({ note, repository }) => note < shorthand.note && repository?.span && keyOf(repository.written) === keyOf(shorthand.term),
      );
      const span = early?.repository?.span;
      if (!early || !span) return [];
      return [
        {
          note: early.note,
          span,
          message: `“${shorthand.term}” is introduced only in ${noteNamed(sources, shorthand.note)}.`,
          related: [{ note: shorthand.note, span: shorthand, message: "It is introduced here." }],
        },
      ];
    }),
);
