import type { NoteDocument } from "../../document/document";
import type { NoteGroup } from "../../document/groups";
import { meantNote } from "../../document/pairing";
import { callOf, type Place } from "../../document/place";
import { shifted } from "../../text";
import { likelyLabels } from "../repairs/likely-label";
import { createNote } from "../repairs/placement";
import type { Finding, Fix, GroupRule } from "../rule";
import { called, callSpan, linkedIn, nameSpan, written } from "../words";
import { colonAfter, colonlessNote } from "./colonless-note";
import { bringForward, earlyCalls } from "./early-call";
import { gluedNotesOf } from "./glued-note";
import { isToldAsLost } from "./lost-notes";
import { misreadNotesOf } from "./mistyped-call";

export const danglingCall: GroupRule = {
  code: "dangling-call",
  severity: "error",
  looksAt: "group",
  docs: {
    summary: "A call that no note answers.",
    why: "Most engines print the brackets as they stand and say nothing, so that the reader meets `[^7]` in the finished book.",
    examples: [
      {
        bad: "The house burned in 1614.[^7]\n",
        good: "The house burned in 1614.[^7]\n\n[^7]: Parish register, fol. 3.\n",
        fixed: "The house burned in 1614.[^7]\n\n[^7]: \n",
      },
    ],
  },
  check: (group, document, report) => {
    const [first] = group.calls;
    const [note] = group.notes;
    if (note) {
      const [earliest, ...others] = earlyCalls(document, group);
      if (earliest) report({ ...early(document, earliest), fixes: () => [bringForward(document, earliest, note)] });
      for (const call of others) report(early(document, call));
    }
    if (note || (first && meantNote(document, first))) return;
    const lost = isToldAsLost(document, group.key);
    if (document.flavour.sharedLabels && !isOfThisFile(group)) return;
    const colonless = colonlessNote(document, group);
    for (const call of group.calls) {
      report({
        span: callSpan(call),
        message:
          call === colonless
            ? `Without a colon behind it ${document.flavour.name} reads this as a call, not as the note.`
            : messageFor(document, call),
        ...(lost ? { severity: "hint" } : {}),
        ...(document.format.id === "plaintext" ? {} : { fixes: () => fixesFor(document, call, colonless) }),
      });
    }
  },
};

const early = (document: NoteDocument, call: Place): Finding => ({
  span: callSpan(call),
  message: `The text of ${called(document, callOf(call))} stands below: ${document.flavour.name} does not know it here and prints the label alone.`,
});

function messageFor(document: NoteDocument, call: Place): string {
  const { label } = callOf(call);
  const mark = called(document, callOf(call));
  const linked = linkedIn(document);
  if (linked) return `Nothing ${linked} has the id ${mark}: this call leads nowhere.`;
  if (document.format.id === "plaintext") return `No note ${mark} ${beginsAgain(call) ? "for this chapter or page" : "in this text"}.`;
  const { name, undefinedCall } = document.flavour;
  if (undefinedCall === "number") return `No \\footnotetext for this ${mark}: ${name} prints the number and no note.`;
  if (undefinedCall === "label") return `No note ${mark} in this file: ${name} prints its label alone.`;
  if (undefinedCall === "error") return `No note ${mark} in this file: ${name} stops there with an error.`;
  if (document.flavour.numbersByHand && /^#./.test(label))
    return `No note ${mark} in this file: ${name} gives it the next note without a name, or prints the brackets as they stand.`;
  if (undefinedCall === "inline-note") return `No note ${mark} in this file: ${name} makes a note of the word “${label}”.`;
  return `No note ${mark} in this file: ${name} prints the brackets as they stand.`;
}

/** Whether the text has several notes of one number, which its readers tell apart by keys like `3/12`. */
const beginsAgain = (call: Place): boolean => callOf(call).key !== callOf(call).label;

/** A mark by its number, or without one, is answered in its own file if anywhere; a label perhaps in another. */
const isOfThisFile = ({ calls: [call] }: NoteGroup): boolean => call !== undefined && /^(?:\d+$|\\)/.test(callOf(call).label);

/** A note that is there but not read as one, and a label that is nearly the same, are offered before a new note. */
function fixesFor(document: NoteDocument, call: Place, colonless: Place | undefined): readonly Fix[] {
  const { label } = callOf(call);
  const unread = [...gluedNotesOf(document, label), ...misreadNotesOf(document, label)];
  if (unread.length > 0) return unread;
  if (colonless) return [colonAfter(document, colonless)];
  const span = shifted(nameSpan(callOf(call)), call.slot.offset);
  const renames = likelyLabels(document, call).map(
    (likely, at): Fix => ({
      title: `Did you mean ${callOf(call).keySpan ? `“${likely}”` : written(document, likely)}?`,
      edits: [{ ...span, text: likely }],
      preferred: at === 0,
    }),
  );
  const create = createNote(document, call);
  return create ? [...renames, { ...create, preferred: renames.length === 0 }] : renames;
}
