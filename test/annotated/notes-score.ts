import type { NoteDocument } from "../../server/src/document/document";
import { noteFactsOf } from "../../server/src/facts/note-facts";
import { lastAtOrBelow } from "../../server/src/text";
import { compare, type Score } from "./score";
import type { NotesTruth } from "./truth";

/** Calls by label and place; notes by label and line; which note a call leads to; where the text of a note ends. */
export type NotesKind = "calls" | "notes" | "pairs" | "lastLines";

/** Calls and notes in the form of the truth. */
export function notesFound(document: NoteDocument, truth: NotesTruth): NotesTruth {
  const { calls, notes, lineStarts } = noteFactsOf(document, []);
  const meant = new Map([...truth.calls, ...truth.notes].map((each) => [`${each.line}/${each.meant ?? ""}`, each.label]));
  const lineOf = (offset: number) => lastAtOrBelow(lineStarts, offset);
  // A label that was misread may be told as printed or as it was meant.
  const printed = (label: string, line: number) => meant.get(`${line}/${label}`) ?? label;
  const labelFrom = document.slots.flatMap(({ offset, reading }) => reading.calls.map((call) => offset + call.labelSpan.from));
  return {
    calls: calls.map(({ label, note }, at) => {
      const from = labelFrom[at] as number;
      const line = lineOf(from);
      return { label: printed(label, line), line, column: from - (lineStarts[line] as number), note: note ?? null };
    }),
    notes: notes.map(({ label, inline, from, labelFrom: start, to }) => {
      const line = lineOf(inline ? from : start);
      const end = document.getText().slice(0, to).trimEnd().length;
      return { label: printed(label, line), line, lastLine: lineOf(end) };
    }),
  };
}

export function scoresOf(truth: NotesTruth, found: NotesTruth): Record<NotesKind, Score> {
  const by = (describe: (facts: NotesTruth) => string[]) => compare(describe(truth), describe(found));
  return {
    calls: by(({ calls }) => calls.map(({ label, line, column }) => `call ${label} at ${line}:${column}`)),
    notes: by(({ notes }) => notes.map(({ label, line }) => `note ${label} at ${line}`)),
    pairs: by(({ calls, notes }) =>
      calls.map(({ label, line, note }) => `call ${label} at ${line} to line ${note === null ? "none" : notes[note]?.line}`),
    ),
    lastLines: by(({ notes }) => notes.map(({ label, line, lastLine }) => `note ${label} from ${line} to ${lastLine}`)),
  };
}
