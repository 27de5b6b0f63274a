import type { KeyCitation, NamedBibliography } from "../../model/note";
import type { Draft, DraftNote } from "../draft";
import { OpenNotes } from "../open-notes";
import { Paragraphs } from "../paragraphs";

/** Code up to a known end, in which text may stand in square brackets; what is hidden of it begins at `from`. */
export interface Code {
  readonly end: number;
  from: number;
}

/** The text in square brackets: of an argument, whose brackets are hidden; of a note; or of neither. */
interface BracketedText {
  readonly hidden: boolean;
  readonly note: DraftNote | undefined;
}

/** What the brackets around a place make of it. */
export type Mode = Code | BracketedText;

/** Whether what stands here is code. */
export const isCode = (mode: Mode | undefined): mode is Code => mode !== undefined && "end" in mode;

/** How far a stretch of Typst has been read, and what is open there. */
export interface State {
  readonly text: string;
  readonly draft: Draft;
  readonly notes: OpenNotes;
  readonly paragraphs: Paragraphs;
  readonly citations: KeyCitation[];
  readonly bibliographies: NamedBibliography[];
  readonly labels: string[];
  /** Outermost first. */
  modes: Mode[];
  /** What may hold empty lines: raw text (`raw 3`), comments in one another (`comment 1`), code (`code 2`); or nothing. */
  unended: string;
  heading: { readonly level: number; readonly from: number } | undefined;
}

/** The state at the start of a text; `entry` is what the text before it left open: the number of arguments whose text is open, and what is
 *  unended. */
export function stateFrom(entry: string, draft: Draft, text: string): State {
  const [arguments_, ...unended] = entry.split(" ");
  const state: State = {
    text,
    draft,
    notes: new OpenNotes(),
    paragraphs: new Paragraphs(draft, text),
    citations: [],
    bibliographies: [],
    labels: [],
    modes: [],
    unended: unended.join(" "),
    heading: undefined,
  };
  for (let left = Number(arguments_); left > 0; left--) openText(state, true);
  return state;
}

/** What is left open, as it is handed on. */
export function exitOf({ modes, unended }: State): string {
  return modes.length === 0 && unended === "" ? "" : `${modes.length} ${unended}`.trimEnd();
}

/** Opens a text in brackets. */
export function openText(state: State, hidden: boolean, note?: DraftNote): void {
  if (isFull(state)) return;
  state.modes.push({ hidden, note });
  if (!note) state.notes.openBracket();
}

/** Whether brackets stand so deep in one another that further ones are not counted. */
export const isFull = ({ modes }: State): boolean => modes.length >= DEEPEST;

const DEEPEST = 200;
