import type { NoteDocument } from "../../document/document";
import type { Slot } from "../../document/place";
import type { Slip } from "../../model/note";
import type { ChunkRule, Fix } from "../rule";
import { writtenNote } from "../words";
import { emptyLineBefore, tellSlips } from "./slip";

export const gluedNote: ChunkRule = {
  code: "glued-note",
  severity: "error",
  looksAt: "chunk",
  insteadOf: ["dangling-call"],
  docs: {
    summary: "A note right under a paragraph, where the engine reads it as text of the paragraph.",
    why: "pandoc and kramdown want an empty line before a note. Without it the note and its call are both printed as they stand.",
    examples: [
      {
        flavour: "pandoc",
        bad: "The house burned.[^1]\n[^1]: Parish register.\n",
        good: "The house burned.[^1]\n\n[^1]: Parish register.\n",
        fixed: "The house burned.[^1]\n\n[^1]: Parish register.\n",
      },
    ],
  },
  check: (slot, document, report) => {
    const words = { "paragraph-above": (slip: Slip) => messageFor(document, slip) };
    tellSlips("glued-note", slot, report, words, (slip) => [ungluing(document, slot, slip)]);
  },
};

/** Parts a note from the paragraph above it; in the whole document, for a call whose note it is. */
export function gluedNotesOf(document: NoteDocument, label: string): readonly Fix[] {
  return document.slots.flatMap((slot) =>
    slot.reading.slips
      .filter((slip) => slip.code === "glued-note" && slip.label === label)
      .map((slip) => {
        const { title, edits } = ungluing(document, slot, slip);
        return {
          title,
          edits: edits.map((edit) => ({ ...edit, from: edit.from + slot.offset, to: edit.to + slot.offset })),
          preferred: true,
        };
      }),
  );
}

const ungluing = (document: NoteDocument, slot: Slot, slip: Slip): Fix => ({
  ...emptyLineBefore(slot, slip.from),
  title: `Put an empty line before note ${writtenNote(document, slip.label ?? "")}`,
});

const messageFor = (document: NoteDocument, slip: Slip): string =>
  `Note ${writtenNote(document, slip.label ?? "")} stands right under a paragraph: ${document.flavour.name} reads it as text of the paragraph.`;
