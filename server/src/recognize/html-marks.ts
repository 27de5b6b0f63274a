import type { Marks, Swap } from "../model/marks";
import type { Span } from "../model/note";
import { decoded, REFERENCE } from "../tags/entities";
import { MarkupScanner } from "../tags/markup";
import { inOrder } from "../text";

/** Finds tags and character references: in `See <i>Acta</i>&nbsp;3` these are `<i>`, `</i>` and `&nbsp;`, which stands for a space. */
export function htmlMarks(text: string, stretches: readonly Span[]): Marks | undefined {
  if (!stretches.some(({ from, to }) => /[<&]/.test(text.slice(from, to)))) return undefined;
  const scan = new MarkScan(text);
  for (const { from, to } of stretches) scan.stretch(from, to);
  return scan.marks();
}

/** What is set in italics. */
const ITALICS: ReadonlySet<string> = new Set(["i", "em", "cite", "dfn", "var"]);

/** What stands between words although no space does: the end of a line, a picture, a block in the text of a note. */
const SPACES: ReadonlySet<string> = new Set("br img p div li dt dd td th tr blockquote hr ul ol dl table".split(" "));

class MarkScan {
  readonly #cuts: Span[] = [];
  readonly #italics: Span[] = [];
  readonly #swaps: Swap[] = [];
  readonly #scanner: MarkupScanner;
  /** Where italics began, which may go on in the next stretch; −1 where there are none. */
  #italicFrom = -1;
  #depth = 0;
  #to = 0;

  constructor(readonly text: string) {
    this.#scanner = new MarkupScanner(text);
  }

  stretch(from: number, to: number): void {
    this.#to = to;
    let at = from;
    for (let markup = this.#scanner.next(at); markup && markup.from < to; markup = this.#scanner.next(at)) {
      this.#references(at, markup.from);
      at = Math.min(to, markup.to);
      const name = markup.name.toLowerCase();
      const space = SPACES.has(name) ? " " : name === "q" ? (markup.kind === "end" ? "”" : "“") : undefined;
      if (space === undefined) this.#cuts.push({ from: markup.from, to: at });
      else this.#swaps.push({ from: markup.from, to: at, text: space });
      if (ITALICS.has(name)) this.#italic(markup.kind === "end", markup.from, at);
    }
    this.#references(at, to);
  }

  marks(): Marks {
    if (this.#italicFrom >= 0) this.#italics.push({ from: this.#italicFrom, to: this.#to });
    inOrder(this.#italics);
    return { cuts: this.#cuts, italics: this.#italics, swaps: this.#swaps };
  }

  /** Italics within italics end with them. */
  #italic(ends: boolean, from: number, to: number): void {
    if (!ends) {
      if (this.#depth++ === 0) this.#italicFrom = to;
    } else if (this.#depth > 0 && --this.#depth === 0) {
      this.#italics.push({ from: this.#italicFrom, to: from });
      this.#italicFrom = -1;
    }
  }

  #references(from: number, to: number): void {
    if (from >= to) return;
    for (const { 0: written, index } of this.text.slice(from, to).matchAll(REFERENCE)) {
      const at = from + index;
      const stands = decoded(written);
      if (INVISIBLE.test(stands)) this.#cuts.push({ from: at, to: at + written.length });
      else if (stands !== written) this.#swaps.push({ from: at, to: at + written.length, text: /^\s$/.test(stands) ? " " : stands });
    }
  }
}

/** What only says where a line may be broken. */
const INVISIBLE = /^[\u00ad\u200b\u2060\ufeff]$/;
