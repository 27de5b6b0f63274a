import type { Span } from "../../model/note";
import type { DraftNote } from "../draft";

/** What holds other blocks: a quote, a list item, a definition. */
export interface Container {
  readonly kind: "quote" | "item" | "note";
  /** Columns by which its lines are indented. */
  readonly indent: number;
  /** Number of the line it began on. */
  readonly line: number;
  /** Where the text behind its marker begins. */
  readonly textFrom: number;
  /** For a note, its index and itself. */
  readonly index: number;
  readonly note: DraftNote | undefined;
  /** Whether its lines have quote marks before them, so that its body is kept line by line. */
  readonly quoted: boolean;
}

/** Beyond so many quotes, notes and list items in one another, and so many list items alone, what looks like a further one is text:
 *  the work for a line is in proportion to the depth. */
export const DEEPEST = 1100;
export const DEEPEST_ITEM = 100;

/** The open containers, outermost first, with what is asked of them at every line kept at hand. */
export class Containers {
  readonly all: Container[] = [];
  /** Places of the quotes, and of the notes, in `all`. */
  readonly quotes: number[] = [];
  readonly #notes: number[] = [];
  items = 0;
  /** The innermost note, its place in `all` (or -1), and its index among the notes of the reading. */
  innermostNote: Container | undefined;
  noteAt = -1;
  noteIndex: number | undefined;

  get depth(): number {
    return this.all.length;
  }

  push(container: Container): void {
    const place = this.all.push(container) - 1;
    if (container.kind === "quote") this.quotes.push(place);
    else if (container.kind === "item") this.items++;
    else {
      this.#notes.push(place);
      this.#enter(place);
    }
  }

  /** Closes the innermost; `end` is where the last text in it ended. */
  pop(end: number): void {
    const container = this.all.pop();
    if (!container) return;
    if (container.kind === "quote") this.quotes.pop();
    else if (container.kind === "item") this.items--;
    else {
      this.#notes.pop();
      this.#enter(this.#notes.at(-1) ?? -1);
      if (container.note) closeNote(container.note, end);
    }
  }

  /** The innermost note is now the one at this place of `all`, or none at -1. */
  #enter(place: number): void {
    this.noteAt = place;
    this.innermostNote = place < 0 ? undefined : this.all[place];
    this.noteIndex = this.innermostNote?.index;
  }
}

/** Takes a line for the body of the innermost note. */
export function takeLine(container: Container, from: number, to: number): void {
  const note = container.note;
  if (!note || to <= from) return;
  const last = note.body.at(-1);
  if (!last) note.body = [{ from, to }];
  else if (container.quoted && last.to <= from) note.body.push({ from, to });
}

function closeNote(note: DraftNote, end: number): void {
  note.to = Math.max(note.to, end);
  const last = note.body.length - 1;
  const tail: Span | undefined = note.body[last];
  if (tail && tail.to < end) note.body[last] = { from: tail.from, to: end };
}
