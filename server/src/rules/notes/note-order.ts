import type { NoteDocument } from "../../document/document";
import { chapterStarts } from "../../document/pairing";
import type { Place } from "../../document/place";
import { lastAtOrBelow } from "../../text";
import { renumberingFix } from "../repairs/renumbering";
import type { DocumentRule } from "../rule";
import { callSpan, markerSpan, written } from "../words";
import { previous, type Step, unevenSteps } from "./series";

export const noteOrder: DocumentRule = {
  code: "note-order",
  severity: "information",
  looksAt: "document",
  docs: {
    summary: "Numbered notes that are not called in the order of their numbers.",
    why: "Most engines number the notes anew, in the order of their calls. Where a paragraph was moved, the number in the manuscript is no longer the number in the book, and “see n. 12” leads astray.",
    examples: [
      {
        bad: "Wool.[^1] Salt.[^3] Tar.[^2]\n\n[^1]: Guild book.\n\n[^2]: Tax roll.\n\n[^3]: Toll list.\n",
        good: "Wool.[^1] Salt.[^2] Tar.[^3]\n\n[^1]: Guild book.\n\n[^2]: Tax roll.\n\n[^3]: Toll list.\n",
        fixed: "Wool.[^1] Salt.[^2] Tar.[^3]\n\n[^1]: Guild book.\n\n[^3]: Tax roll.\n\n[^2]: Toll list.\n",
      },
      {
        flavour: "python-markdown",
        bad: "Wool.[^1] Salt.[^2]\n\n[^2]: Tax roll.\n\n[^1]: Guild book.\n",
        good: "Wool.[^1] Salt.[^2]\n\n[^1]: Guild book.\n\n[^2]: Tax roll.\n",
      },
    ],
  },
  check: (document, report) => {
    // A number that is given to a mark is printed as it is, between others that are counted.
    if (document.flavour.duplicate === "each") return;
    const { name, order, numbersByHand } = document.flavour;
    const isWritten = document.format.id !== "plaintext" && !document.flavour.printsLabels;
    for (const step of fallingSteps(document, "calls")) {
      const { place, number, other, isLate } = outOfOrder(document, step, "calls");
      const what = `Note ${written(document, `${number}`)} is called ${isLate ? "after" : "before"} ${written(document, `${other}`)}`;
      const why = isWritten && order === "call" ? `: ${name} numbers notes in the order of their calls, so other numbers are printed` : "";
      report({ span: callSpan(place), message: `${what}${why}.`, fixes: () => renumberingFix(document) });
    }
    if (!isWritten || order !== "definition" || numbersByHand) return;
    for (const step of fallingSteps(document, "notes")) {
      const { place, number, other, isLate } = outOfOrder(document, step, "notes");
      const what = `Note ${written(document, `${number}`)} is defined ${isLate ? "after" : "before"} ${written(document, `${other}`)}`;
      report({ span: markerSpan(place), message: `${what}: ${name} numbers notes in the order of their definitions.` });
    }
  },
};

/** Where the numbers fall and no new chapter begins: there they may begin again. */
function fallingSteps(document: NoteDocument, kind: "calls" | "notes"): readonly Step[] {
  const falling = unevenSteps(document, kind).filter((step) => step.to < step.from);
  if (falling.length === 0) return falling;
  const chapters = chapterStarts(document);
  const chapterOf = ({ slot, at }: Place): number => lastAtOrBelow(chapters, slot.offset + (slot.reading[kind][at]?.from ?? 0));
  return falling.filter((step) => chapterOf(step.before) === chapterOf(step.place));
}

/** Which of the two is out of order: of 2, 9, 3 it is the 9, of 8, 9, 3 the 3. */
function outOfOrder(
  document: NoteDocument,
  step: Step,
  kind: "calls" | "notes",
): { place: Place; number: number; other: number; isLate: boolean } {
  const earlier = previous(document, step.before, kind);
  const label = earlier?.slot.reading[kind][earlier.at]?.label;
  const jumpedAhead = label !== undefined && Number(label) < step.to;
  return jumpedAhead
    ? { place: step.before, number: step.from, other: step.to, isLate: false }
    : { place: step.place, number: step.to, other: step.from, isLate: true };
}
