import { countedNotes } from "../../document/counted-notes";
import type { NoteDocument } from "../../document/document";
import { inRuns } from "../../text";
import { renumberingFix } from "../repairs/renumbering";
import type { DocumentRule } from "../rule";
import { callSpan, written } from "../words";
import { isToldAsLost } from "./lost-notes";
import { type Step, unevenSteps } from "./series";

export const numberGap: DocumentRule = {
  code: "number-gap",
  severity: "information",
  looksAt: "document",
  docs: {
    summary: "A number left out between two calls, for which there is neither a call nor a note.",
    why: "Perhaps a note was deleted, perhaps a page was lost. Engines that number anew close the gap without a word, and every number behind it changes.",
    examples: [
      {
        bad: "Wool.[^1] Salt.[^2] Tar.[^5]\n\n[^1]: Guild book.\n\n[^2]: Tax roll.\n\n[^5]: Toll list.\n",
        good: "Wool.[^1] Salt.[^2] Tar.[^3]\n\n[^1]: Guild book.\n\n[^2]: Tax roll.\n\n[^3]: Toll list.\n",
        fixed: "Wool.[^1] Salt.[^2] Tar.[^3]\n\n[^1]: Guild book.\n\n[^2]: Tax roll.\n\n[^3]: Toll list.\n",
      },
    ],
  },
  check: (document, report) => {
    // A number that is given to a mark is printed as it is, between others that are counted.
    if (document.flavour.duplicate === "each") return;
    const told = new Set<string>();
    for (const step of unevenSteps(document, "calls")) {
      if (step.to < step.from || looksLikeYear(step)) continue;
      const missing = missingIn(document, step).filter((number) => !told.has(`${step.series}${number}`));
      for (const number of missing) told.add(`${step.series}${number}`);
      if (missing.length === 0) continue;
      const one = missing.length === 1;
      const between = `between ${written(document, `${step.from}`)} and ${written(document, `${step.to}`)}`;
      report({
        span: callSpan(step.place),
        message: `${one ? "Number" : "Numbers"} ${inRuns(missing.map(String))} ${one ? "is" : "are"} missing ${between}.`,
        fixes: () => renumberingFix(document),
      });
    }
  },
};

function missingIn(document: NoteDocument, { from, to, series }: Step): number[] {
  const missing: number[] = [];
  for (let number = from + 1; number < to; number++) {
    const key = `${series}${number}`;
    if (!document.group(key) && !isToldAsLost(document, key) && !isCounted(document, number)) missing.push(number);
  }
  return missing;
}

/** Whether a note has the number that is counted and not written. */
const isCounted = (document: NoteDocument, number: number): boolean =>
  document.flavour.numbersByHand && countedNotes(document).byNumber.has(number);

/** An author who labels notes by years (`[^1848]`) counts nothing. */
const looksLikeYear = ({ from, to }: Step): boolean => to >= 1000 && to - from > 50;
