import type { NoteDocument } from "../../document/document";
import type { NoteGroup } from "../../document/groups";
import { callOf, type Place } from "../../document/place";
import type { Fix } from "../rule";
import { written } from "../words";

/** Of calls that no note answers the one that is the note, if its author forgot the colon: `[^5] The ports.` opens a paragraph. */
export function colonlessNote(document: NoteDocument, { calls }: NoteGroup): Place | undefined {
  return document.format.id === "markdown" ? calls.slice(1).findLast(opensParagraph) : undefined;
}

/** The repair that makes a note of a call at the head of a line: `[^1] See` becomes `[^1]: See`. */
export const colonAfter = (document: NoteDocument, place: Place): Fix => {
  const { to, label } = callOf(place);
  const at = place.slot.offset + to;
  return { title: `Put a colon behind ${written(document, label)}`, edits: [{ from: at, to: at, text: ":" }], preferred: true };
};

/** Whether a call is followed by text without another, and begins a line under an empty one. */
function opensParagraph({ slot, at }: Place): boolean {
  const { from, to } = callOf({ slot, at });
  const { text, reading } = slot;
  if (!/^[ \t]+[^\s:]/.test(text.slice(to, to + 20)) || !/(?:^|\n[ \t]*\r?\n)$/.test(text.slice(Math.max(0, from - 40), from)))
    return false;
  const next = reading.calls[at + 1]?.from ?? text.length;
  return reading.blocks.some((block) => block.kind === "text" && block.from === from && block.to <= next);
}
