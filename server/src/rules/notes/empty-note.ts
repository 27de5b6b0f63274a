import { noteOf } from "../../document/place";
import type { Span } from "../../model/note";
import { shifted } from "../../text";
import type { ChunkRule } from "../rule";
import { markerSpan, written } from "../words";

export const emptyNote: ChunkRule = {
  code: "empty-note",
  severity: "warning",
  looksAt: "chunk",
  docs: {
    summary: "A note without a text.",
    why: "The reader follows the number to an empty line. Usually the note was begun and forgotten.",
    examples: [
      {
        flavour: "gfm",
        bad: "The tower fell.[^1]\n\n[^1]:\n",
        good: "The tower fell.[^1]\n\n[^1]: In the night of 3 May.\n",
      },
      {
        flavour: "pandoc",
        bad: "The tower fell.^[]\n",
        good: "The tower fell.^[In the night of 3 May.]\n",
      },
    ],
  },
  check: (slot, document, report) => {
    slot.reading.notes.forEach((note, at) => {
      if (!note.body.every((span) => isBlank(slot.text, span))) return;
      const mark = note.inline ? "This note" : `Note ${written(document, noteOf({ slot, at }).label)}`;
      report({ span: shifted(markerSpan({ slot, at }), -slot.offset), message: `${mark} has no text.` });
    });
  },
};

/** Most notes begin with a letter, so that nothing need be copied to see it. */
function isBlank(text: string, { from, to }: Span): boolean {
  const first = text.charCodeAt(from);
  return !(from < to && first > 32 && first < 127) && text.slice(from, to).trim() === "";
}
