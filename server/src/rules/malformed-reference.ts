import { ruleInNotes } from "./in-notes";

export const malformedReference = ruleInNotes(
  {
    code: "malformed-reference",
    severity: "warning",
    docs: {
      summary: "An archival reference in which a level has no number.",
      why: "Nobody can order a file whose number is missing.",
      examples: [
        {
          bad: "Salt was dear.[^1]\n\n[^1]: GARF, f. 5446, op. 1, d. Report on salt, 4 May 1921.\n",
          good: "Salt was dear.[^1]\n\n[^1]: GARF, f. 5446, op. 1, d. 17, Report on salt, 4 May 1921.\n",
        },
      ],
    },
  },
  (sources) =>
    sources.archives.flatMap(({ note, gaps, repository }) =>
      (repository ? (gaps ?? []) : []).map(({ level, span }) => ({
        note,
        span,
        message: `The number of the ${level.replace("-", " ")} is missing.`,
      })),
    ),
);
