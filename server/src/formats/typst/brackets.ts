import { hide } from "../draft";
import { bracketsEnd } from "./code";
import { lineStringEnd } from "./expressions";
import { takeLabel } from "./notes";
import { type Code, isCode, openText, type State } from "./state";

/** The end of a text in brackets. A call may have more than one; a label behind a note is the note's. Returns where to go on. */
export function closeText(state: State, at: number): number {
  const { modes, notes, draft, text } = state;
  const mode = modes.pop();
  if (!mode || isCode(mode)) return at + 1;
  notes.close(at, text);
  const outer = modes[modes.length - 1];
  if (isCode(outer)) outer.from = at;
  else if (mode.hidden) hide(draft, at, at + 1);
  if (mode.note) return takeLabel(state, mode.note, at + 1);
  return mode.hidden ? moreArguments(state, at + 1) : at + 1;
}

/** Code between round brackets, in which text may stand in square ones. */
export function readCode(state: State, at: number, code: Code): number {
  const { text, draft, modes } = state;
  for (let stop = at; stop < code.end; stop++) {
    const char = text[stop];
    if (char === '"') {
      const end = lineStringEnd(text, stop);
      if (end !== undefined && end <= code.end) stop = end - 1;
    } else if (char === "[") {
      hide(draft, code.from, stop + 1);
      code.from = code.end;
      openText(state, true);
      return stop + 1;
    }
  }
  modes.pop();
  hide(draft, code.from, code.end);
  return moreArguments(state, Math.max(at, code.end));
}

/** What follows the name of a function, or its arguments: more of them, or nothing. */
export function moreArguments(state: State, at: number): number {
  const char = state.text[at];
  if (char === "[") {
    openText(state, true);
    hide(state.draft, at, at + 1);
    return at + 1;
  }
  const end = char === "(" ? bracketsEnd(state.text, at) : -1;
  if (end > 0) state.modes.push({ end, from: at });
  return end > 0 ? at + 1 : at;
}
