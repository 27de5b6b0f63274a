import { type DraftNote, LONGEST_NOTE } from "./draft";
import { trimmed } from "./paragraphs";

/** A bracket that is open: that of a note, or another, for which `note` is undefined. */
interface Frame {
  readonly open: number;
  readonly note: DraftNote | undefined;
  readonly unclosed: boolean;
  readonly rewind: () => number;
}

/** Notes whose text stands in brackets, `\footnote{…}` or `#footnote[…]`, while they are open. A bracket that is never closed must
 *  not make a note of the rest of the book: such a note ends with its paragraph. That it is never closed is known where a heading
 *  begins, or after `LONGEST_NOTE` units; then its text is read again from its start. So every unit is read twice at most, but for
 *  what lies within `RECENT` of such a place. */
export class OpenNotes {
  readonly #frames: Frame[] = [];
  /** Which of the frames are notes. */
  readonly #notes: number[] = [];
  /** Brackets that are known never to be closed, and how many of the open notes are theirs. */
  readonly #unclosed = new Set<number>();
  #lost = 0;

  /** Whether a note is open, so that no paragraph can end. */
  get any(): boolean {
    return this.#notes.length > 0;
  }

  /** Whether notes are as deep in one another as anybody puts them; a deeper one is text of the note around it. */
  get full(): boolean {
    return this.#notes.length >= DEEPEST;
  }

  get innermost(): DraftNote | undefined {
    return this.#frames[this.#notes[this.#notes.length - 1] ?? -1]?.note;
  }

  openBracket(): void {
    this.#frames.push(BRACKET);
  }

  /** Opens a note whose bracket stands at `open`. `rewind` forgets what has been read since, and says where to read again. */
  openNote(note: DraftNote, open: number, rewind: () => number): void {
    const unclosed = this.#unclosed.has(open);
    this.#notes.push(this.#frames.length);
    this.#frames.push({ open, note, unclosed, rewind });
    if (unclosed) this.#lost++;
  }

  /** Closes the innermost bracket. */
  close(at: number, text: string): void {
    const frame = this.#frames.pop();
    if (!frame?.note) return;
    this.#notes.pop();
    this.#end(frame, frame.note, at, text, true);
  }

  /** A paragraph ends: with it the notes that are never closed, and what is open in them. Returns the outermost of those notes. */
  paragraphEnds(at: number, text: string): DraftNote | undefined {
    if (this.#lost === 0) return undefined;
    const first = this.#notes.find((index) => this.#frames[index]?.unclosed) as number;
    const outermost = this.#frames[first]?.note;
    for (const frame of this.#frames.splice(first).reverse()) {
      if (!frame.note) continue;
      this.#notes.pop();
      this.#end(frame, frame.note, at, text, false);
    }
    return outermost;
  }

  /** Where a note stands open for too long, takes it for never closed, and says where to read again. */
  tooLong(at: number): number | undefined {
    if (this.#notes.length === this.#lost) return undefined;
    return at - (this.#frames[this.#bottom()] as Frame).open > LONGEST_NOTE ? this.#recover(at - RECENT) : undefined;
  }

  /** Where no note can be open any more, takes those that are for never closed, and says where to read again. */
  mustBeClosed(): number | undefined {
    return this.#notes.length === this.#lost ? undefined : this.#recover(Number.POSITIVE_INFINITY);
  }

  /** Index of the outermost frame of a note of which it is not known that it is never closed. */
  #bottom(): number {
    return this.#notes.find((index) => !this.#frames[index]?.unclosed) as number;
  }

  #recover(before: number): number {
    const bottom = this.#bottom();
    const frame = this.#frames[bottom] as Frame;
    this.#unclosed.add(frame.open);
    for (const index of this.#notes) {
      const { open } = this.#frames[index] as Frame;
      if (open < before) this.#unclosed.add(open);
    }
    this.#frames.length = bottom;
    this.#notes.length = this.#notes.indexOf(bottom);
    this.#lost = this.#notes.length;
    return frame.rewind();
  }

  #end({ open, unclosed }: Frame, note: DraftNote, at: number, text: string, closed: boolean): void {
    if (unclosed) this.#lost--;
    const body = trimmed(text, open + 1, at);
    const isEmpty = body.to === body.from;
    note.to = closed ? at + 1 : isEmpty ? open + 1 : body.to;
    note.body = isEmpty ? [] : [body];
  }
}

/** A note that begins so near to the place where another turns out not to be closed may still be closed itself. */
const RECENT = 4096;
/** No author puts so many notes into one another. */
const DEEPEST = 50;

const BRACKET: Frame = { open: -1, note: undefined, unclosed: false, rewind: () => 0 };
