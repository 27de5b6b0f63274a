import type { NoteCall, Span } from "../../model/note";
import type { Draft, DraftNote } from "../draft";

/** An inline note as it is found: `^[See above.]`. */
export interface InlineNote extends Span {
  /** Its text; where it has none, `from` and `to` are the same. */
  readonly body: Span;
}

/** Makes notes of the inline notes found in a block, which stands in the body of `note`, and tells them and the calls from `firstCall` on
 *  in which note they stand. */
export function settleInlineNotes(draft: Draft, all: InlineNote[], note: number | undefined, firstCall: number): void {
  const found = notTooDeep(all);
  const first = draft.notes.length;
  const outer: number[] = [];
  for (const [at, { from, to, body }] of found.entries()) {
    const above = innermostAt(from, outer, found, first) ?? note;
    outer.push(at);
    const made: DraftNote = {
      from,
      to,
      label: "",
      labelSpan: { from: from + 2, to: from + 2 },
      key: "",
      inline: true,
      body: body.to > body.from ? [body] : [],
    };
    if (above !== undefined) made.inNote = above;
    draft.notes.push(made);
  }
  settleCalls(draft, found, note, firstCall, first);
}

/** No author puts so many notes into one another: what is deeper is text of the note around it. */
const DEEPEST = 50;

/** The notes in text order. They are found in the order in which they end. */
function notTooDeep(all: InlineNote[]): readonly InlineNote[] {
  const ends: number[] = [];
  return all
    .sort((a, b) => a.from - b.from)
    .filter(({ from, to }) => {
      while (ends.length > 0 && (ends[ends.length - 1] as number) <= from) ends.pop();
      return ends.length < DEEPEST && ends.push(to) > 0;
    });
}

function settleCalls(draft: Draft, found: readonly InlineNote[], note: number | undefined, firstCall: number, first: number): void {
  const outer: number[] = [];
  let next = 0;
  for (let at = firstCall; at < draft.calls.length; at++) {
    const call = draft.calls[at] as NoteCall;
    for (; next < found.length && (found[next] as InlineNote).from < call.from; next++) outer.push(next);
    const inNote = innermostAt(call.from, outer, found, first) ?? note;
    if (inNote !== undefined) draft.calls[at] = { ...call, inNote };
  }
}

/** Index of the innermost note around an offset; takes those that have ended off the stack `outer`. */
function innermostAt(offset: number, outer: number[], found: readonly InlineNote[], first: number): number | undefined {
  for (;;) {
    const at = outer.at(-1);
    if (at === undefined) return undefined;
    if ((found[at] as InlineNote).to > offset) return first + at;
    outer.pop();
  }
}
