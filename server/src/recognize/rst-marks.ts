import type { Marks, Swap } from "../model/marks";
import type { Span } from "../model/note";
import { type MarkScan, scannedMarks } from "./scanned-marks";

/** Finds the marks of reStructuredText: in `See *Acta*\ s by :sup:`2` the_ |map|` these are the stars, `\ `, the role with its backquotes,
 *  `_` and the bars. What stands in backquotes without a role is a title. Dashes are those of Sphinx. Source: the reStructuredText
 *  specification, “Inline markup”. */
export const rstMarks = (text: string, stretches: readonly Span[]): Marks | undefined =>
  scannedMarks(text, stretches, MARKUP, (block) => new RstScan(block));

const MARKUP = /[\\*`|_]|--/;

/** Escapes, emphasis, backquotes with a role before or behind them, targets, bars, links of one word, dashes. */
const MARK =
  /\\(\s?)|\*\*?|_`|((?::[\p{L}\p{N}][\p{L}\p{N}.+:-]{0,60}:)?)`((?::[\p{L}\p{N}][\p{L}\p{N}.+:-]{0,60}:|__?)?)|\|_{0,2}|(?<=[\p{L}\p{N}])__?(?![\p{L}\p{N}_])|---?/gu;

/** A mark that is open, with all that is cut with it. */
interface Open {
  readonly from: number;
  readonly to: number;
  readonly isItalic: boolean;
}

class RstScan implements MarkScan {
  readonly cuts: Span[] = [];
  readonly italics: Span[] = [];
  readonly swaps: Swap[] = [];
  readonly #open = new Map<string, Open>();

  constructor(readonly text: string) {}

  stretch(start: number, end: number): void {
    const { text, cuts, swaps } = this;
    MARK.lastIndex = start;
    for (let found = MARK.exec(text); found && MARK.lastIndex <= end; found = MARK.exec(text)) {
      const [written, space, role, suffix = ""] = found;
      const [from, to] = [found.index, MARK.lastIndex];
      if (space !== undefined) {
        cuts.push({ from, to });
        // What is escaped is no mark.
        if (space === "") MARK.lastIndex = to + 1;
      } else if (written.startsWith("-")) swaps.push({ from, to, text: written === "--" ? "–" : "—" });
      else if (role !== undefined) this.#backquote(from, to, role, suffix);
      else if (written === "_`") this.#open.set("`", { from, to, isItalic: false });
      else if (written.startsWith("|") && isVerse(text, from, start)) cuts.push({ from, to });
      else if (written.startsWith("_")) cuts.push({ from, to });
      else this.#mark(from, to, written[0] === "|" ? "|" : written);
    }
  }

  #backquote(from: number, to: number, role: string, suffix: string): void {
    const { text } = this;
    const open = this.#open.get("`");
    const at = from + role.length;
    if (open && at > open.to && ends(text, at, to)) {
      // A role before the mark is text of a link or a title that it closes.
      this.#close("`", open, at, to, open.isItalic && (suffix === "" || ITALIC.test(suffix)));
    } else if (begins(text, from, at + 1)) this.#open.set("`", { from, to: at + 1, isItalic: role === "" || ITALIC.test(role) });
    MARK.lastIndex = this.#open.has("`") ? at + 1 : to;
  }

  #mark(from: number, to: number, mark: string): void {
    const open = this.#open.get(mark);
    if (open && from > open.to && ends(this.text, from, to)) this.#close(mark, open, from, to, mark === "*");
    else if (begins(this.text, from, to)) this.#open.set(mark, { from, to, isItalic: true });
  }

  #close(mark: string, open: Open, from: number, to: number, isItalic: boolean): void {
    this.#open.delete(mark);
    this.cuts.push({ from: open.from, to: open.to }, { from, to });
    if (isItalic) this.italics.push({ from: open.to, to: from });
  }
}

/** Roles that print italics: docutils’ titles and emphasis. */
const ITALIC = /^:(?:t|title|title-reference|emphasis):$/;

/** Whether a bar begins a line of verse. */
const isVerse = (text: string, at: number, start: number): boolean =>
  /^\|(?:\s|$)/.test(text.slice(at, at + 2)) && (at === start || /\n[ \t]*$/.test(text.slice(Math.max(0, at - 100), at)));

const begins = (text: string, from: number, to: number): boolean =>
  (from === 0 || /[\s"'(<[{\-/:\p{Ps}\p{Pi}\p{Pf}–—¡¿]/u.test(text[from - 1] as string)) && /\S/.test(text[to] ?? " ");

const ends = (text: string, from: number, to: number): boolean =>
  /\S/.test(text[from - 1] ?? " ") && (to >= text.length || /[\s"')>\]}\-/:\\.,;!?\p{Pe}\p{Pi}\p{Pf}–—…]/u.test(text[to] as string));
