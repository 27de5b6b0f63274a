import type { Marks, Swap } from "../model/marks";
import type { Span } from "../model/note";
import { type MarkScan, scannedMarks } from "./scanned-marks";

/** Finds Typst's emphasis, calls, escapes and shorthands: in `See _Acta_~3 #emph[here]` these are the `_`, the `~`, which stands for a
 *  space, `#emph[` and `]`. Source: the Typst reference, “Syntax”. */
export const typstMarks = (text: string, stretches: readonly Span[]): Marks | undefined =>
  scannedMarks(text, stretches, MARKUP, (block) => new TypstScan(block));

const MARKUP = /[*_\\~[\]#]|--|\.\.\./;

/** A call with a text, escapes, emphasis, brackets, shorthands. */
const MARK = /#([a-zA-Z][\w.-]{0,60})\[|\\(?:u\{([0-9a-fA-F]{1,6})\}|[\s\S])|([*_])|[[\]]|---?|\.\.\.|~|-\?/g;

/** A text in brackets that is open: that of a call, or brackets that are printed. */
interface Bracket {
  readonly at: number;
  readonly end: number;
  readonly name: string | undefined;
}

class TypstScan implements MarkScan {
  readonly cuts: Span[] = [];
  readonly italics: Span[] = [];
  readonly swaps: Swap[] = [];
  readonly #brackets: Bracket[] = [];
  readonly #open = new Map<string, number>();

  constructor(readonly text: string) {}

  stretch(from: number, to: number): void {
    MARK.lastIndex = from;
    for (let found = MARK.exec(this.text); found && MARK.lastIndex <= to; found = MARK.exec(this.text)) {
      const at = found.index;
      const end = MARK.lastIndex;
      const [written, name, code, emphasis] = found;
      if (name !== undefined || written === "[") this.#brackets.push({ at, end, name });
      else if (written === "]") this.#close(at);
      else if (emphasis !== undefined) this.#emphasis(at, emphasis);
      else if (code !== undefined) this.#swap(at, end, character(code));
      else if (!written.startsWith("\\")) this.#swap(at, end, SHORTHANDS.get(written) ?? "");
      else if (/\s/.test(written[1] as string)) this.#swap(at, end, " ");
      else this.cuts.push({ from: at, to: at + 1 });
    }
  }

  #swap(from: number, to: number, text: string): void {
    if (text === "") this.cuts.push({ from, to });
    else this.swaps.push({ from, to, text });
  }

  #close(at: number): void {
    const bracket = this.#brackets.pop();
    if (bracket?.name === undefined) return;
    const { at: from, end, name } = bracket;
    this.cuts.push({ from, to: end }, { from: at, to: at + 1 });
    if (name === "emph") this.italics.push({ from: end, to: at });
  }

  /** A mark between letters is one of them: `snake_case`. */
  #emphasis(at: number, mark: string): void {
    if (WORDY.test(this.text[at - 1] ?? " ") && WORDY.test(this.text[at + 1] ?? " ")) return;
    const start = this.#open.get(mark);
    if (start === undefined) {
      this.#open.set(mark, at);
      return;
    }
    this.#open.delete(mark);
    this.cuts.push({ from: start, to: start + 1 }, { from: at, to: at + 1 });
    if (mark === "_") this.italics.push({ from: start + 1, to: at });
  }
}

const WORDY = /[\p{L}\p{N}]/u;

const SHORTHANDS: ReadonlyMap<string, string> = new Map([
  ["~", " "],
  ["--", "–"],
  ["---", "—"],
  ["...", "…"],
]);

function character(code: string): string {
  const point = Number.parseInt(code, 16);
  return point > 0x10ffff || point === 0 ? "" : String.fromCodePoint(point);
}
