import type { Block, Directive, Flavour, NoteCall, Problem, Slip, Span } from "../model/note";
import { directiveIn } from "./directive";

/** A reading while it is being made. */
export interface Draft {
  readonly flavour: Flavour;
  readonly blocks: Block[];
  readonly calls: NoteCall[];
  readonly notes: DraftNote[];
  readonly opaque: Span[];
  readonly slips: Slip[];
  readonly directives: Directive[];
  readonly problems: Problem[];
}

/** A note whose end and body are not known yet. */
export interface DraftNote {
  from: number;
  to: number;
  label: string;
  labelSpan: Span;
  key: string;
  keySpan?: Span;
  inline: boolean;
  body: Span[];
  inNote?: number;
}

/** In units, a note of some ten printed pages: what is longer is none, or was never closed. */
export const LONGEST_NOTE = 32_768;

/** The reading of a stretch of text before anything of it has been read. */
export const newDraft = (flavour: Flavour): Draft => ({
  flavour,
  blocks: [],
  calls: [],
  notes: [],
  opaque: [],
  slips: [],
  directives: [],
  problems: [],
});

/** Marks a stretch as no prose. */
export function hide(draft: Draft, from: number, to: number): void {
  if (to > from) draft.opaque.push({ from, to });
}

/** What takes lists back to where they are now: it forgets all that has been read since. */
export function forgetter(lists: readonly unknown[][]): () => void {
  const lengths = lists.map((list) => list.length);
  return () => {
    lists.forEach((list, at) => {
      list.length = lengths[at] as number;
    });
  };
}

/** Takes the comment from `from` to `to` for a directive if it is one: `<!-- apparatus-disable-next-line note-order -->`.
 *  `shift` is what is added to an offset in `text` to give the offset in the document. */
export function noteDirective(draft: Draft, text: string, from: number, to: number, shift = 0): void {
  let at = from + 4;
  while (at < to && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
  if (!text.startsWith("apparatus", at)) return;
  const directive = directiveIn(text.slice(at, to - 3));
  if (directive) draft.directives.push({ from: from + shift, to: to + shift, ...directive });
}
