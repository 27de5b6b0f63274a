import type { Marks } from "../model/marks";
import type { Span } from "../model/note";
import { inOrder } from "../text";
import { Ahead } from "./ahead";

/** Finds emphasis, links, escapes, tags and the marks at the start of lines: in `> a *left*` these are `> `, `*` and `*`.
 *  Emphasis follows CommonMark 0.31 (delimiter runs, flanking) but for its rule of three; brackets without a target are text. */
export function markdownMarks(text: string, stretches: readonly Span[]): Marks | undefined {
  if (!stretches.some((stretch) => hasMarks(text, stretch))) return undefined;
  const scan = new MarkScan(text);
  stretches.forEach((stretch, index) => {
    const before = text.charCodeAt(stretch.from - 1);
    scan.stretch(stretch, index === 0 || before === 10 || before === 13);
  });
  inOrder(scan.cuts);
  inOrder(scan.italics);
  return scan;
}

/** Where markup can begin. */
const MARK = /[\n*_\\[\]<^~]/g;

/** What tells that there is markup: text has it, but for lists and rules. */
const SIGN = /[*_[\]\\<^~>#+=|]/;

/** Units that can begin a line's own markup, or its indentation. */
const LINE_MARK = new Uint8Array(65536);
for (const mark of " \t>#-*+\u2022=:0123456789") LINE_MARK[mark.charCodeAt(0)] = 1;

function hasMarks(text: string, { from, to }: Span): boolean {
  const stretch = text.slice(from, to);
  if (SIGN.test(stretch) || (LINE_MARK[text.charCodeAt(from)] === 1 && LIST.test(stretch))) return true;
  return stretch.includes("\n") && LATER_LIST.test(stretch);
}

const LIST = /^[ \t]*(?:[-\u2022]|\d{1,9}[.)])[ \t]/;
const LATER_LIST = /\n[ \t]{0,12}(?:[-\u2022]|\d{1,9}[.)])[ \t]/;
const QUOTE = /[ \t]{0,8}>[ \t]?/y;
const HEADING = /[ \t]{0,3}#{1,6}(?=[ \t])/y;
const BULLET = /[ \t]{0,12}[-*+\u2022][ \t]+/y;
const NUMBERED = /[ \t]{0,12}\d{1,9}[.)][ \t]+/y;
const UNDERLINE = /[ \t]{0,3}(?:={2,}|-{2,}|:{3,}[^\n]{0,200})[ \t]*(?=[\r\n]|$)/y;
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,14})(?:[ \t][^<>\n]{0,200})?\/?>/y;
const SUPERSCRIPT = /[\^~]([\p{L}\p{N}]{1,12})[\^~]/uy;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
/** What stands beside a delimiter run, by UTF-16 unit; what has not been met yet is 0. */
const KIND = new Uint8Array(65536);
const WHITE = 1;
const PUNCTUATION = 2;
const OTHER = 3;

function kindOf(unit: number): number {
  const known = KIND[unit] as number;
  if (known !== 0) return known;
  const char = String.fromCharCode(unit);
  return (KIND[unit] = /\s/.test(char) ? WHITE : /[\p{P}\p{S}]/u.test(char) ? PUNCTUATION : OTHER);
}

interface Delimiter {
  at: number;
  left: number;
}

class MarkScan {
  readonly cuts: Span[] = [];
  readonly italics: Span[] = [];
  readonly #open: Record<"*" | "_", Delimiter[]> = { "*": [], _: [] };
  readonly #brackets: number[] = [];
  readonly #marks: Ahead;
  /** Where the last opening `<i>` ended. */
  #tag = -1;
  /** The next closing mark of each kind, so that looking for one that is not there costs one pass in all. */
  #ahead: Map<string, number> | undefined;

  constructor(readonly text: string) {
    this.#marks = new Ahead(text, MARK);
  }

  stretch({ from, to }: Span, atLineStart: boolean): void {
    let at = atLineStart ? this.#lineStart(from, to, true) : from;
    while (at < to) {
      const mark = this.#marks.from(at);
      at = mark < to ? this.#read(mark, to) : to;
    }
  }

  #read(at: number, to: number): number {
    const char = this.text[at];
    if (char === "\n") return this.#lineStart(at + 1, to, this.#blank(at + 1));
    if (char === "*" || char === "_") return this.#emphasis(at, to, char);
    if (char === "\\") return this.#escape(at, to);
    if (char === "[") this.#brackets.push(at);
    if (char === "]") return this.#bracket(at, to);
    if (char === "<") return this.#html(at, to);
    if (char === "^") return this.#superscript(at, to);
    if (char === "~" && this.text[at + 1] === "~") return this.#cut(at, at + 2);
    return at + 1;
  }

  #cut(from: number, to: number): number {
    this.cuts.push({ from, to });
    return to;
  }

  /** Whether the line before the one that starts `at` is blank, so that a list may begin here. */
  #blank(at: number): boolean {
    let back = at - 2;
    while (back >= 0 && (this.text[back] === " " || this.text[back] === "\t" || this.text[back] === "\r")) back--;
    return back < 0 || this.text[back] === "\n" || this.text[back] === ">";
  }

  #lineStart(from: number, to: number, paragraph: boolean): number {
    let at = from;
    while (at < to && (this.text.charCodeAt(at) === 32 || this.text.charCodeAt(at) === 9)) at++;
    if (at >= to || LINE_MARK[this.text.charCodeAt(at)] === 0) return at;
    at = from;
    for (let end = this.#matchEnd(QUOTE, at, to); end > at; end = this.#matchEnd(QUOTE, at, to)) at = this.#cut(at, end);
    const heading = this.#matchEnd(HEADING, at, to);
    if (heading > at) return this.#cut(at, heading);
    const rule = this.#matchEnd(UNDERLINE, at, to);
    if (rule > at) return this.#cut(at, rule);
    const bullet = this.#matchEnd(BULLET, at, to);
    if (bullet > at) return this.#cut(at, bullet);
    const number = paragraph ? this.#matchEnd(NUMBERED, at, to) : at;
    return number > at ? this.#cut(at, number) : at;
  }

  #matchEnd(pattern: RegExp, at: number, to: number): number {
    pattern.lastIndex = at;
    return pattern.test(this.text) && pattern.lastIndex <= to ? pattern.lastIndex : at;
  }

  #emphasis(at: number, to: number, char: "*" | "_"): number {
    let end = at;
    while (end < to && this.text[end] === char) end++;
    const before = at > 0 ? kindOf(this.text.charCodeAt(at - 1)) : WHITE;
    const after = end < this.text.length ? kindOf(this.text.charCodeAt(end)) : WHITE;
    const left = after === OTHER || (after === PUNCTUATION && before !== OTHER);
    const right = before === OTHER || (before === PUNCTUATION && after !== OTHER);
    const opens = left && (char === "*" || !right || before === PUNCTUATION);
    const closes = right && (char === "*" || !left || after === PUNCTUATION);
    let from = at;
    const stack = this.#open[char];
    while (closes && from < end && stack.length > 0) from += this.#close(stack[stack.length - 1] as Delimiter, from, end - from, char);
    if (opens && from < end) stack.push({ at: from, left: end - from });
    return end;
  }

  /** Matches a closing run with its opening one, and says how many marks of the closing run that takes. */
  #close(opener: Delimiter, at: number, count: number, char: "*" | "_"): number {
    const used = Math.min(2, opener.left, count);
    opener.left -= used;
    const openEnd = opener.at + opener.left + used;
    this.cuts.push({ from: openEnd - used, to: openEnd }, { from: at, to: at + used });
    if (used === 1) this.italics.push({ from: openEnd, to: at });
    const stack = this.#open[char];
    if (opener.left === 0) stack.pop();
    const others = this.#open[char === "*" ? "_" : "*"];
    while (others.length > 0 && (others[others.length - 1] as Delimiter).at > openEnd) others.pop();
    return used;
  }

  #escape(at: number, to: number): number {
    const next = this.text[at + 1];
    if (at + 1 >= to || next === "\n" || next === "\r") return this.#cut(at, at + 1);
    if (next === undefined || !ESCAPABLE.test(next)) return at + 1;
    this.#cut(at, at + 1);
    return at + 2;
  }

  #bracket(at: number, to: number): number {
    const opener = this.#brackets.pop();
    const next = this.text[at + 1];
    const close = next === "(" ? ")" : next === "{" ? "}" : next === "[" ? "]" : undefined;
    if (opener === undefined) return at + 1;
    // The reader may have taken the target out already, as an opaque span right behind the bracket.
    if (close === undefined || at + 1 >= to) {
      if (at + 1 < to || !(next === "(" || next === "[" || next === "{")) return at + 1;
      this.#cutLabel(opener, at);
      return at + 1;
    }
    let end = this.#next(close, at + 2);
    if (end >= to || end - at > 2000) return at + 1;
    if (close === ")" && this.text[end + 1] === ")" && end + 1 < to && this.text.slice(at + 2, end).includes("(")) end++;
    this.#cutLabel(opener, at);
    return this.#cut(at + 1, end + 1);
  }

  #cutLabel(opener: number, at: number): void {
    this.cuts.push({ from: this.text[opener - 1] === "!" ? opener - 1 : opener, to: opener + 1 }, { from: at, to: at + 1 });
  }

  #next(mark: string, from: number): number {
    this.#ahead ??= new Map();
    let at = this.#ahead.get(mark) ?? -1;
    if (at < from) {
      at = this.text.indexOf(mark, from);
      if (at < 0) at = Number.POSITIVE_INFINITY;
      this.#ahead.set(mark, at);
    }
    return at;
  }

  #html(at: number, to: number): number {
    TAG.lastIndex = at;
    const tag = TAG.exec(this.text);
    if (!tag || TAG.lastIndex > to) return at + 1;
    const end = TAG.lastIndex;
    const name = (tag[2] as string).toLowerCase();
    if (name === "i" || name === "em" || name === "cite") {
      if (tag[1] === "") this.#tag = end;
      else if (this.#tag >= 0) {
        this.italics.push({ from: this.#tag, to: at });
        this.#tag = -1;
      }
    }
    return this.#cut(at, end);
  }

  #superscript(at: number, to: number): number {
    const end = this.#matchEnd(SUPERSCRIPT, at, to);
    if (end === at) return at + 1;
    this.cuts.push({ from: at, to: at + 1 }, { from: end - 1, to: end });
    return end;
  }
}
