import type { NoteDocument } from "../../document/document";
import { noteOf, type Place } from "../../document/place";
import { removal } from "../repairs/removal";
import type { Fix, GroupRule } from "../rule";
import { called, hasDefinitions, linkedIn, markerSpan, writtenNote } from "../words";
import { isToldAsLost } from "./lost-notes";

export const unusedNote: GroupRule = {
  code: "unused-note",
  severity: "warning",
  looksAt: "group",
  docs: {
    summary: "A note that no call leads to.",
    why: "Most engines leave such a note out of the finished text without a word. Often the sentence with its call was deleted, or the call carries another label.",
    examples: [
      {
        bad: "The house burned.[^1]\n\n[^1]: Parish register, fol. 3.\n\n[^2]: Ibid., fol. 4.\n\n    And see the map.\n",
        good: "The house burned.[^1] So did the barn.[^2]\n\n[^1]: Parish register, fol. 3.\n\n[^2]: Ibid., fol. 4.\n",
        fixed: "The house burned.[^1]\n\n[^1]: Parish register, fol. 3.\n",
      },
    ],
  },
  check: (group, document, report) => {
    if (group.calls.length > 0) return;
    const lost = isToldAsLost(document, group.key);
    for (const note of group.notes) {
      report({
        span: markerSpan(note),
        message: messageFor(document, note),
        unnecessary: !printsUncalled(document),
        ...(lost ? { severity: "hint" } : {}),
        ...(hasDefinitions(document) || linkedIn(document) ? { fixes: () => (hasSwallowed(note) ? [] : removeNote(document, note)) } : {}),
      });
    }
  },
};

function messageFor(document: NoteDocument, note: Place): string {
  const linked = linkedIn(document);
  if (linked) return `No call ${linked} leads to note ${called(document, noteOf(note))}.`;
  const mark = writtenNote(document, noteOf(note).label);
  const { name } = document.flavour;
  if (document.format.id === "plaintext") return `Note ${mark} is called nowhere in this text.`;
  if (printsUncalled(document)) return `Note ${mark} is called nowhere: ${name} prints it all the same, and nothing leads to it.`;
  return `Note ${mark} is called nowhere: ${name} leaves it out.`;
}

const printsUncalled = (document: NoteDocument): boolean => linkedIn(document) !== undefined || printsInOrder(document);

const printsInOrder = ({ flavour }: NoteDocument): boolean => flavour.order === "definition" || flavour.duplicate === "each";

/** A text that an empty note has taken is not the note's to be removed with it. */
const hasSwallowed = (place: Place): boolean => {
  const { from, to } = noteOf(place);
  return place.slot.reading.slips.some((slip) => slip.code === "swallowed-text" && slip.from > from && slip.from < to);
};

function removeNote(document: NoteDocument, note: Place): readonly Fix[] {
  const edit = removal(document, note);
  return edit ? [{ title: `Remove note ${called(document, noteOf(note))}`, edits: [edit], preferred: true }] : [];
}
