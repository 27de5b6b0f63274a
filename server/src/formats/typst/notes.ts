import type { Span } from "../../model/note";
import { type DraftNote, forgetter, hide } from "../draft";
import { footnoteCall, footnoteString, footnoteText, labelBehind } from "./footnotes";
import { isFull, openText, type State } from "./state";

/** What `#footnote` begins, whose name ends `at`: a call, a note that is a string, or a note whose text is open from here on. Returns where to
 *  go on. */
export function readFootnote(state: State, from: number, at: number): number {
  const { text, draft, notes, modes } = state;
  const call = footnoteCall(text, from, at);
  if (call) {
    draft.calls.push(call);
    return call.to;
  }
  const string = footnoteString(text, at);
  if (string) {
    const note = newNote(from, at, string.end, string.body.from < string.body.to ? [string.body] : []);
    draft.notes.push(note);
    return takeLabel(state, note, string.end);
  }
  const found = footnoteText(text, at);
  if (!found || notes.full || isFull(state)) {
    hide(draft, from, at);
    return at;
  }
  const { open, end } = found;
  if (open < end) modes.push({ end, from: end });
  return openNote(state, newNote(from, at, open + 1, []), open);
}

/** A note without a label, as far as it is known where its name ends `at`. */
const newNote = (from: number, at: number, to: number, body: Span[]): DraftNote => ({
  from,
  to,
  label: "",
  labelSpan: { from: at, to: at },
  key: "",
  inline: true,
  body,
});

function openNote(state: State, note: DraftNote, open: number): number {
  const { draft, citations, bibliographies, labels } = state;
  const { notes, calls, opaque, directives } = draft;
  const forget = forgetter([notes, calls, opaque, directives, citations, bibliographies, labels]);
  const modes = state.modes.map((mode) => ({ ...mode }));
  const rewind = (): number => {
    forget();
    state.modes = modes;
    state.unended = "";
    return note.from;
  };
  notes.push(note);
  state.notes.openNote(note, open, rewind);
  openText(state, false, note);
  return state.notes.tooLong(open) ?? open + 1;
}

/** Gives a note the label that stands behind its text, which ends `at`. */
export function takeLabel({ text, draft, labels }: State, note: DraftNote, at: number): number {
  const found = labelBehind(text, at);
  if (!found) return at;
  const { label, labelSpan, to } = found;
  Object.assign(note, { label, labelSpan, key: label, to });
  labels.push(label);
  draft.calls.push({ from: note.from, to: note.from + "#footnote".length, label, labelSpan, key: label });
  return to;
}
