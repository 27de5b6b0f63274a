import type { Span } from "../model/note";
import type { Draft } from "./draft";
import { isSpace, NEWLINE, RETURN } from "./signs";

/** The blocks of running text of a format in which empty lines part them. */
export class Paragraphs {
  readonly #draft: Draft;
  readonly #text: string;
  #from = 0;

  constructor(draft: Draft, text: string) {
    this.#draft = draft;
    this.#text = text;
  }

  /** What stands before `at` belongs to no paragraph. */
  begin(at: number): void {
    this.#from = at;
  }

  /** Ends the paragraph, if there is one: white space and what is no prose make none. */
  end(at: number): void {
    const span = trimmed(this.#text, this.#from, at);
    this.#from = at;
    if (span.from < span.to && !this.#isOpaque(span)) this.#draft.blocks.push({ kind: "text", ...span });
  }

  heading(from: number, to: number, level: number): void {
    const span = trimmed(this.#text, from, to);
    if (span.from < span.to) this.#draft.blocks.push({ kind: "heading", ...span, level });
  }

  #isOpaque({ from, to }: Span): boolean {
    const { opaque } = this.#draft;
    let end = to;
    for (let at = opaque.length - 1; at >= 0 && end > from; at--) {
      const last = opaque[at] as Span;
      if (last.to < end) return false;
      end = trimmed(this.#text, from, Math.max(from, last.from)).to;
    }
    return end <= from;
  }
}

/** A stretch without the white space at its ends. */
export function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return { from: start, to: end };
}

/** Whether a line without indentation follows an empty one. */
export function startsParagraph(before: string, after: string): boolean {
  if (!(after.charCodeAt(0) > 32)) return false;
  let back = before.length - 1;
  if (before.charCodeAt(back) === NEWLINE) back--;
  if (before.charCodeAt(back) === RETURN) back--;
  while (back >= 0 && isSpace(before.charCodeAt(back))) back--;
  return back >= 0 && (before.charCodeAt(back) === NEWLINE || before.charCodeAt(back) === RETURN);
}

/** Whether nothing but spaces stands between `at` and the end of the line; false at the end of the text. */
export function isBlankFrom(text: string, at: number): boolean {
  let stop = at;
  while (isSpace(text.charCodeAt(stop))) stop++;
  const code = text.charCodeAt(stop);
  return code === NEWLINE || code === RETURN;
}

/** Whether a line ends `at` and an empty one follows. */
export function isBeforeEmptyLine(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== NEWLINE && (code !== RETURN || text.charCodeAt(at + 1) === NEWLINE)) return false;
  return isBlankFrom(text, at + 1);
}

/** Where the line around `at` ends, before its terminator. */
export function lineEnd(text: string, at: number): number {
  let stop = at;
  while (stop < text.length && text.charCodeAt(stop) !== NEWLINE && text.charCodeAt(stop) !== RETURN) stop++;
  return stop;
}
