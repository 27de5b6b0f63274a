import type { NoteDocument } from "../../document/document";
import { callOf, noteOf, type Place } from "../../document/place";
import type { Note } from "../../model/note";
import { shifted } from "../../text";
import type { Fix, GroupRule } from "../rule";
import { called, callSpan, markerSpan, nameOf, nameSpan } from "../words";
import { alikeNote } from "./alike-labels";

export const labelMismatch: GroupRule = {
  code: "label-mismatch",
  severity: "error",
  looksAt: "group",
  insteadOf: ["dangling-call", "unused-note"],
  docs: {
    summary: "A call and a note whose labels differ only in capitals, accents or spaces.",
    why: "Some engines take `[^Kessler]` and `[^kessler]` for one label and some for two. The same holds for an accented letter that is typed as one sign in one place and as letter and accent in the other: they look alike and are not.",
    examples: [
      {
        flavour: "pandoc",
        bad: "The house burned.[^Kessler]\n\n[^kessler]: Kessler, *Smoke*, 12.\n",
        good: "The house burned.[^kessler]\n\n[^kessler]: Kessler, *Smoke*, 12.\n",
        fixed: "The house burned.[^kessler]\n\n[^kessler]: Kessler, *Smoke*, 12.\n",
      },
      {
        flavour: "gfm",
        bad: "The house burned.[^cafe\u0301]\n\n[^caf\u00e9]: Address book of 1890.\n",
        fixed: "The house burned.[^caf\u00e9]\n\n[^caf\u00e9]: Address book of 1890.\n",
      },
    ],
  },
  check: (group, document, report) => {
    const [call] = group.calls;
    if (!call || group.notes.length > 0) return;
    const note = alikeNote(document, nameOf(callOf(call)));
    if (!note) return;
    const label = nameOf(noteOf(note));
    // Where numbers begin again with a chapter, the same number may stand for a note of another.
    if (label === nameOf(callOf(call))) return;
    for (const each of group.calls) {
      report({
        span: callSpan(each),
        message: `No note ${called(document, callOf(each))}, but there is ${called(document, noteOf(note))}: ${difference(document, nameOf(callOf(each)), label)}.`,
        related: [{ span: markerSpan(note), message: "The note that was probably meant." }],
        fixes: () => [takeLabel(document, each, noteOf(note))],
      });
    }
  },
};

function difference(document: NoteDocument, called: string, defined: string): string {
  const { name } = document.flavour;
  if (called.normalize("NFC") === defined.normalize("NFC")) return `the accents are typed differently, and ${name} tells them apart`;
  if (called.toLowerCase() === defined.toLowerCase()) return `${name} tells capitals from small letters`;
  return `for ${name} they are two labels`;
}

const takeLabel = (document: NoteDocument, call: Place, note: Note): Fix => ({
  title: `Call note ${called(document, note)}`,
  edits: [{ ...shifted(nameSpan(callOf(call)), call.slot.offset), text: nameOf(note) }],
  preferred: true,
});
