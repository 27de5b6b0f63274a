import type { NoteDocument } from "../../document/document";
import type { NoteGroup } from "../../document/groups";
import { byPlace, callOf, noteOf, type Place } from "../../document/place";
import type { Fix } from "../rule";
import { callSpan, noteSpan, written } from "../words";

/** The calls of a note above its text, where the engine knows no note before it has read it. */
export function earlyCalls(document: NoteDocument, { calls, notes: [note] }: NoteGroup): readonly Place[] {
  if (!note || !document.flavour.definedFirst) return [];
  const isBefore = (call: Place): boolean => byPlace({ slot: call.slot, at: 0 }, { slot: note.slot, at: 0 }) < 0;
  return calls.filter((call) => (call.slot === note.slot ? callOf(call).from < noteOf(note).from : isBefore(call)));
}

/** Exchanges the first call of a note with its text. */
export function bringForward(document: NoteDocument, call: Place, note: Place): Fix {
  const [there, here] = [callSpan(call), noteSpan(note)];
  const mark = written(document, noteOf(note).label);
  return {
    title: `Put the text of note ${mark} here`,
    edits: [
      { ...there, text: document.slice(here.from, here.to) },
      { ...here, text: mark },
    ],
    preferred: true,
  };
}
