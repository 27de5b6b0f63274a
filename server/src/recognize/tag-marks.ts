import type { Marks, Swap, ToldName } from "../model/marks";
import type { Span } from "../model/note";
import { decoded, REFERENCE } from "../tags/entities";
import { localName, type Markup, MarkupScanner } from "../tags/markup";
import { inOrder } from "../text";

/** What tags of a language of markup mean for what is read. */
export interface TagMeaning {
  /** Whether an element is set in italics. */
  readonly isItalic: (name: string, tag: Markup, text: string) => boolean;
  /** Whether an element has no end. */
  readonly isVoid: (name: string) => boolean;
  /** Whether an element holds the name of a person; of a place, a body or a thing `false`. */
  readonly isPerson?: (name: string, tag: Markup, text: string) => boolean | undefined;
  /** What is printed for a tag: a space, the end of a line, a quotation mark, nothing; `JOIN` takes away the space around it as well. */
  readonly printed: (name: string, tag: Markup, text: string) => string | undefined;
}

/** Finds tags and character references: in `See <i>Acta</i>&nbsp;3` these are `<i>`, `</i>` and `&nbsp;`, which stands for a space. */
export function tagMarks(text: string, stretches: readonly Span[], meaning: TagMeaning): Marks | undefined {
  if (!stretches.some(({ from, to }) => /[<&]/.test(text.slice(from, to)))) return undefined;
  const scan = new MarkScan(text, meaning);
  for (const { from, to } of stretches) scan.stretch(from, to);
  return scan.marks();
}

class MarkScan {
  readonly #cuts: Span[] = [];
  readonly #italics: Span[] = [];
  readonly #swaps: Swap[] = [];
  readonly #scanner: MarkupScanner;
  /** Elements that are open, with whether each is set in italics: italics begin with the first and end with it. */
  readonly #open: { readonly name: string; readonly isItalic: boolean }[] = [];
  #italicFrom = -1;
  #to = 0;
  /** The outermost element that holds a name, and how many of that kind are open in it. */
  #named: { readonly name: string; readonly from: number; readonly isPerson: boolean; depth: number } | undefined;
  readonly #told: ToldName[] = [];

  constructor(
    readonly text: string,
    readonly meaning: TagMeaning,
  ) {
    this.#scanner = new MarkupScanner(text);
  }

  stretch(from: number, to: number): void {
    this.#to = to;
    let at = from;
    for (let tag = this.#scanner.next(at); tag && tag.from < to; tag = this.#scanner.next(at)) {
      this.#references(at, tag.from);
      at = this.#tag(tag, from, to);
    }
    this.#references(at, to);
  }

  marks(): Marks {
    if (this.#italicFrom >= 0) this.#italics.push({ from: this.#italicFrom, to: this.#to });
    inOrder(this.#italics);
    const marks = { cuts: this.#cuts, italics: this.#italics, swaps: this.#swaps };
    return this.#told.length > 0 ? { ...marks, told: this.#told } : marks;
  }

  /** Takes a tag in a stretch; returns where it ends, with the space behind it that goes with it. */
  #tag(tag: Markup, from: number, to: number): number {
    const { text, meaning } = this;
    const name = localName(tag.name);
    const end = Math.min(to, tag.to);
    const printed = meaning.printed(name, tag, text);
    if (meaning.isPerson) this.#name(name, tag, end);
    if (tag.kind === "start" && !meaning.isVoid(name)) this.#begin(name, meaning.isItalic(name, tag, text), end);
    else if (tag.kind === "end") this.#end(name, tag.from);
    if (printed === JOIN) {
      const span = { from: before(text, tag.from, from), to: behind(text, end, to) };
      this.#cuts.push(span);
      return span.to;
    }
    if (printed === undefined) this.#cuts.push({ from: tag.from, to: end });
    else this.#swaps.push({ from: tag.from, to: end, text: printed });
    return end;
  }

  #name(name: string, tag: Markup, end: number): void {
    const named = this.#named;
    if (named?.name === name) {
      named.depth += tag.kind === "start" ? 1 : tag.kind === "end" ? -1 : 0;
      if (named.depth > 0) return;
      this.#told.push({ from: named.from, to: tag.from, isPerson: named.isPerson });
      this.#named = undefined;
    } else if (!named && tag.kind === "start") {
      const isPerson = this.meaning.isPerson?.(name, tag, this.text);
      if (isPerson !== undefined) this.#named = { name, from: end, isPerson, depth: 1 };
    }
  }

  #begin(name: string, isItalic: boolean, at: number): void {
    if (isItalic && this.#italicFrom < 0) this.#italicFrom = at;
    else if (this.#italicFrom < 0) return;
    this.#open.push({ name, isItalic });
  }

  /** Italics end with the element that began them, or with what is around it. */
  #end(name: string, at: number): void {
    if (this.#italicFrom < 0) return;
    const index = this.#open.findLastIndex((each) => each.name === name);
    if (index < 0) return;
    this.#open.length = index;
    if (index > 0) return;
    this.#italics.push({ from: this.#italicFrom, to: at });
    this.#italicFrom = -1;
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

/** Says of a tag that the words around it are one. */
export const JOIN = "join";

function before(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && text.charCodeAt(start - 1) <= 32) start--;
  return start;
}

function behind(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && text.charCodeAt(end) <= 32) end++;
  return end;
}
