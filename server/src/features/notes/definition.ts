import type { NoteDocument } from "../../document/document";
import { callAt, callsOfNote, meantNote, noteAt } from "../../document/pairing";
import { noteOf, type Place } from "../../document/place";
import type { Span } from "../../model/note";
import { callSpan, noteSpan } from "../../rules/words";
import { shifted } from "../../text";

/** Where a jump leads: from `origin` (underlined by the editor) to `target`, of which `label` is selected. */
export interface Jump {
  readonly origin: Span;
  readonly target: Span;
  readonly label: Span;
}

/** From a call to the note that the author meant; from a note to its calls. */
export function noteDefinition(document: NoteDocument, offset: number): Jump[] {
  const call = callAt(document, offset);
  if (call) {
    const note = meantNote(document, call);
    return note ? [{ origin: callSpan(call), target: noteSpan(note), label: labelOf(note) }] : [];
  }
  const note = noteAt(document, offset);
  if (!note) return [];
  return callsOfNote(document, note).map((each) => ({ origin: labelOf(note), target: callSpan(each), label: callSpan(each) }));
}

const labelOf = (place: Place): Span => shifted(noteOf(place).labelSpan, place.slot.offset);
