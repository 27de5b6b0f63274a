import type { Shorthand } from "../../model/sources";
import { ruleInNotes } from "./in-notes";
import { isUnused, MOST_SHORTHANDS, unusedFinding } from "./unused-hereafter";

export const unusedAbbreviation = ruleInNotes(
  {
    code: "unused-abbreviation",
    severity: "warning",
    docs: {
      summary: "An abbreviation that is introduced and never used.",
      why: "The notes that used it have been cut, or write the name out in full. It is looked for in all chapters of the manuscript; where the manuscript is not known, the finding is only a hint.",
      examples: [
        {
          bad: "Salt was dear.[^1]\n\n[^1]: Archivio Storico di Xanto e Ypso (hereafter ASXY), Gabelle, busta 15, fasc. 4.\n",
          good: "Salt was dear.[^1] Tar was not.[^2]\n\n[^1]: Archivio Storico di Xanto e Ypso (hereafter ASXY), Gabelle, busta 15, fasc. 4.\n\n[^2]: ASXY, Gabelle, busta 16, fasc. 1.\n",
        },
      ],
    },
  },
  (sources, document) =>
    sources.shorthands.slice(0, MOST_SHORTHANDS).flatMap((shorthand) => {
      if (!/\p{Lu}\p{L}*\p{Lu}/u.test(shorthand.term) || !isUnused(document, sources, shorthand)) return [];
      if (!sources.others && isGlossed(shorthand)) return [];
      return [unusedFinding(sources, shorthand, "introduced")];
    }),
  "text",
);

/** Whether the abbreviation stands alone in parentheses, `Public Record Office (PRO)`, which says what an archive is called rather than what
 *  it will be called. */
const isGlossed = ({ from, to, term }: Shorthand): boolean => to - from === term.length + 2;
