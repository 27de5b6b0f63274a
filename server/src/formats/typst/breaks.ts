import { hide } from "../draft";
import { isBlankFrom } from "../paragraphs";
import { NEWLINE, RETURN } from "../signs";
import { lineStartAt } from "./signs";
import { isCode, type State } from "./state";

/** The end of a line: of a heading, and, before an empty one, of a paragraph. Returns where to go on. */
export function newline(state: State, at: number): number {
  const { text, notes } = state;
  const next = text.charCodeAt(at) === RETURN && text.charCodeAt(at + 1) === NEWLINE ? at + 2 : at + 1;
  endHeading(state, at);
  if (isBlankFrom(text, next)) breakAt(state, at);
  return notes.tooLong(at) ?? lineStart(state, next);
}

/** A heading, `== Salt`, or an item, `- Salt`, `+ Salt`, `3. Salt`, `/ Salt: white`. */
export function lineStart(state: State, at: number): number {
  const { notes, draft, paragraphs } = state;
  const start = lineStartAt(state.text, at);
  if (!start) return at;
  const { end, level } = start;
  if (level !== undefined) {
    const again = notes.any ? notes.mustBeClosed() : undefined;
    if (again !== undefined) return again;
  }
  breakAt(state, at);
  if (notes.any) return end;
  if (level !== undefined) state.heading = { level, from: end };
  hide(draft, at, end);
  paragraphs.begin(end);
  return end;
}

/** Where a heading has ended code, it begins. */
export function behindCode(state: State, end: number): number {
  const before = state.text.charCodeAt(end - 1);
  return end === 0 || before === NEWLINE || before === RETURN ? lineStart(state, end) : end;
}

/** Ends the heading that is open, where no note in it is. */
export function endHeading(state: State, at: number): void {
  const { heading, notes, text, paragraphs } = state;
  if (!heading || (notes.any && at < text.length)) return;
  state.heading = undefined;
  paragraphs.heading(heading.from, at, heading.level);
  paragraphs.begin(at);
}

/** The end of a paragraph, unless it stands in a note. */
export function breakAt(state: State, at: number): void {
  const { notes, modes, text } = state;
  const ended = notes.paragraphEnds(at, text);
  if (ended) modes.length = modes.findIndex((mode) => !isCode(mode) && mode.note === ended);
  if (notes.any) return;
  closeLoose(state, at);
  if (!state.heading) state.paragraphs.end(at);
}

/** Brackets that are no more than text must be closed in their paragraph. */
function closeLoose({ modes, notes, text }: State, at: number): void {
  for (let mode = modes.pop(); mode; mode = modes.pop()) {
    if (isCode(mode) || mode.hidden) {
      modes.push(mode);
      return;
    }
    notes.close(at, text);
  }
}
