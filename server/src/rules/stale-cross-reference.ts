import type { SourcesInDocument } from "../document/sources";
import type { ResolvedCrossReference } from "../model/sources";
import { noteNamed, ruleInNotes } from "./in-notes";

export const staleCrossReference = ruleInNotes(
  {
    code: "stale-cross-reference",
    severity: "warning",
    docs: {
      summary: "A “see n. 12” that leads to no note, or in the wrong direction.",
      why: "Notes are numbered anew whenever one is added or moved, and no engine follows numbers that are written out in the text.",
      examples: [
        {
          bad: "Salt was dear.[^1] Tar was not.[^2]\n\n[^1]: Anna Neri, *Salt* (Rome: Porto, 1951), 3.\n\n[^2]: See n. 7 above.\n",
          good: "Salt was dear.[^1] Tar was not.[^2]\n\n[^1]: Anna Neri, *Salt* (Rome: Porto, 1951), 3.\n\n[^2]: See n. 1 above.\n",
        },
      ],
    },
  },
  (sources, document) => {
    // An extraction may have lost the note, or its number.
    if (document.format.id !== "markdown") return [];
    return sources.crossReferences.flatMap((reference) =>
      reference.targets.flatMap((target) => {
        const message = problemOf(sources, reference, target);
        return message === undefined ? [] : [{ note: reference.note, span: target.span, message, ...fixesFor(sources, target) }];
      }),
    );
  },
);

type Target = ResolvedCrossReference["targets"][number];

function problemOf(sources: SourcesInDocument, { note, direction }: ResolvedCrossReference, target: Target): string | undefined {
  const count = sources.entries.filter((entry) => entry.sources).length;
  if (target.note === undefined) return `There is no note ${target.label}: the last one is ${count}.`;
  if (target.note === note) return `Note ${target.label} is this note itself.`;
  if (direction === "above" && target.note > note) return `Note ${target.label} stands below, not above.`;
  if (direction === "below" && target.note < note) return `Note ${target.label} stands above, not below.`;
  const labelled = movedTo(sources, target);
  if (labelled !== undefined && labelled !== target.note)
    return `The note with the label ${target.label} is printed as ${noteNamed(sources, labelled)} now.`;
  return undefined;
}

/** The note that has the number for its label, where the manuscript numbers its labels. */
function movedTo(sources: SourcesInDocument, target: Target): number | undefined {
  const index = sources.entries.findIndex((entry) => entry.label === target.label && entry.sources !== undefined);
  return index < 0 ? undefined : index;
}

function fixesFor(
  sources: SourcesInDocument,
  target: Target,
): { fixes?: readonly { title: string; span: Target["span"]; text: string }[] } {
  const labelled = movedTo(sources, target);
  const number = labelled === undefined || labelled === target.note ? undefined : sources.entries[labelled]?.number;
  return number === undefined ? {} : { fixes: [{ title: `Change to ${number}`, span: target.span, text: number }] };
}
