import type { NoteDocument } from "../../document/document";
import { noteOf, type Place } from "../../document/place";
import { isOneElement } from "../../tags/balance";
import type { Edit } from "../rule";

/** The edit that takes out the element of a note in HTML or TEI, with its line where nothing else stands there. Undefined where the note has
 *  no end of its own, holds another, or is half of something; and for an item of a list behind which others stand, as their numbers would
 *  change. */
export function elementRemoval(document: NoteDocument, { slot, at }: Place): Edit | undefined {
  const { from, to } = noteOf({ slot, at });
  const text = slot.text + (document.slots[slot.index + 1]?.text ?? "");
  const source = text.slice(from, to);
  const isCounted = /^<li\b/i.test(source) && !/^\s*<\/[ou]l\b/i.test(text.slice(to));
  const holdsNote = slot.reading.notes.some((each, index) => index !== at && from <= each.from && each.to <= to);
  if (holdsNote || isCounted || /^<(?:dd|dt|td|th)\b/i.test(source) || !isOneElement(source)) return undefined;
  const lineStart = text.lastIndexOf("\n", from - 1) + 1;
  const lineEnd = text.indexOf("\n", to);
  const isAlone = lineEnd >= 0 && (text.slice(lineStart, from) + text.slice(to, lineEnd)).trim() === "";
  return { from: slot.offset + (isAlone ? lineStart : from), to: slot.offset + (isAlone ? lineEnd + 1 : to), text: "" };
}
