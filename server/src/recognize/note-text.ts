import type { Span } from "../model/note";
import type { Token } from "./token";
import { classesIn } from "./words";

/** The text of a note, cut up once for all that reads it. */
export interface NoteText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The classes of all its words: what a note has no word of need not be looked for. */
  readonly classes: number;
  readonly italics: readonly Span[];
  /** Names for which the note introduces an abbreviation: offset of the first unit → offset behind the last.
   *  In `Public Record Office (hereafter PRO)` this is 0 → 20. */
  readonly introduced: ReadonlyMap<number, number>;
}

/** The classes of the words from one token to another, all together: where there is no word of a class, nothing need be looked for. */
export const classesOf = ({ tokens, classes }: NoteText, from: number, to: number): number =>
  from === 0 && to === tokens.length ? classes : classesIn(tokens, from, to);

/** The text between two tokens: from the first to the last before `to`. */
export const textOf = (note: NoteText, from: number, to: number): string =>
  note.text.slice((note.tokens[from] as Token).from, (note.tokens[to - 1] as Token).to);

/** Where tokens `from` up to `to` stand. */
export const spanOfTokens = (tokens: readonly Token[], from: number, to: number): Span => {
  const first = tokens[from] ?? { from: tokens.at(-1)?.to ?? 0 };
  return to > from ? { from: first.from, to: (tokens[to - 1] as Token).to } : { from: first.from, to: first.from };
};
