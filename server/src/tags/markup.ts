import {
  APOSTROPHE,
  BANG,
  COLON,
  DASH,
  EQUALS,
  GREATER,
  isDigit,
  isLetter,
  isSpace,
  LESS,
  NEWLINE,
  PERIOD,
  QUESTION,
  QUOTE,
  SLASH,
  UNDERSCORE,
} from "../formats/signs";
import type { Span } from "../model/note";

/** What begins with `<` and is no text: `<li id="fn1">` is a `start`, `</li>` an `end`, `<br/>` is `empty`; a comment; or another: a
 *  declaration, an instruction. */
export interface Markup extends Span {
  readonly kind: "start" | "end" | "empty" | "comment" | "other";
  /** Of a tag, as written: `li`, `LI`, `persName`. */
  readonly name: string;
}

/** The name of an element or an attribute without its prefix: `tei:note` is `note`. */
export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Reads the markup of a text from its start to its end. A tag is over where the next line begins with a tag, if not before: so that a
 *  quotation mark that is missing costs a line, and no line need be read to understand the next. */
export class MarkupScanner {
  readonly #text: string;
  /** Where a sign was found when it was looked for last, and from where on. */
  readonly #found = new Map<string, { readonly asked: number; readonly at: number }>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The next markup from an offset on. */
  next(from: number): Markup | undefined {
    const text = this.#text;
    for (let at = text.indexOf("<", from); at >= 0; at = text.indexOf("<", at + 1)) {
      const markup = this.#at(at);
      if (markup) return markup;
    }
    return undefined;
  }

  #at(from: number): Markup | undefined {
    const text = this.#text;
    const code = text.charCodeAt(from + 1);
    if (isLetter(code)) return this.#tag(from, from + 1, "start");
    if (code === SLASH && isLetter(text.charCodeAt(from + 2))) return this.#tag(from, from + 2, "end");
    if (code === BANG) return text.startsWith("--", from + 2) ? this.#comment(from) : this.#other(from, ">");
    return code === QUESTION ? this.#other(from, "?>") : undefined;
  }

  #tag(from: number, nameFrom: number, kind: "start" | "end"): Markup {
    const text = this.#text;
    let at = nameFrom + 1;
    while (isName(text.charCodeAt(at))) at++;
    const name = text.slice(nameFrom, at);
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === GREATER) {
        const isEmpty = kind === "start" && text.charCodeAt(at - 1) === SLASH;
        return { kind: isEmpty ? "empty" : kind, name, from, to: at + 1 };
      }
      if (code === NEWLINE && isBorder(text, at)) return { kind, name, from, to: at + 1 };
      // Elsewhere a quotation mark is part of a name, as browsers have it.
      if ((code === QUOTE || code === APOSTROPHE) && isBehindEquals(text, at)) {
        const close = this.#find(text[at] as string, at + 1);
        const border = borderIn(text, at, close);
        if (border >= 0) return { kind, name, from, to: border };
        at = close;
      }
    }
    return { kind, name, from, to: text.length };
  }

  /** A comment that is never closed goes on to the end of the text. */
  #comment(from: number): Markup {
    const close = this.#text.indexOf("-->", from + 4);
    return { kind: "comment", name: "", from, to: close < 0 ? this.#text.length : close + 3 };
  }

  /** A declaration with declarations in brackets, `<!DOCTYPE TEI [ … ]>`, ends behind them. */
  #other(from: number, end: string): Markup {
    const text = this.#text;
    let close = this.#find(end, from) + end.length;
    if (text.startsWith("<!DOCTYPE", from) && text.slice(from, close).includes("[")) close = this.#find("]>", from) + 2;
    const border = borderIn(text, from, close);
    return { kind: "other", name: "", from, to: border < 0 ? Math.min(close, text.length) : border };
  }

  /** Where a sign stands next, or the end of the text. What was found for an earlier place often serves for a later one. */
  #find(sign: string, from: number): number {
    const known = this.#found.get(sign);
    if (known && known.asked <= from && from <= known.at) return known.at;
    const found = this.#text.indexOf(sign, from);
    const at = found < 0 ? this.#text.length : found;
    this.#found.set(sign, { asked: from, at });
    return at;
  }
}

/** Whether a place lies within a tag or other markup of a text. */
export function isInMarkup(text: string, at: number): boolean {
  const scanner = new MarkupScanner(text);
  let markup = scanner.next(0);
  while (markup && markup.to <= at) markup = scanner.next(markup.to);
  return markup !== undefined && markup.from < at;
}

/** Where a line begins with a tag between two places, or −1. */
function borderIn(text: string, from: number, to: number): number {
  const within = text.slice(from, to);
  for (let at = within.indexOf("\n"); at >= 0; at = within.indexOf("\n", at + 1)) if (isBorder(text, from + at)) return from + at + 1;
  return -1;
}

/** Whether a line between two places begins with the tag of a block, so that the text may be cut there. */
export function cutIn(text: string, from: number, to: number, isBlock: (name: string) => boolean): boolean {
  for (const [, name] of text.slice(from, to).matchAll(LINE)) if (name !== undefined && isBlock(name)) return true;
  return false;
}

const LINE = /\n[ \t]*<([a-zA-Z][\w.:-]*)/g;

/** Whether the line behind the line break `at` begins with a tag. */
function isBorder(text: string, at: number): boolean {
  let next = at + 1;
  while (isSpace(text.charCodeAt(next))) next++;
  if (text.charCodeAt(next) !== LESS) return false;
  const code = text.charCodeAt(next + 1);
  return isLetter(code) || code === SLASH;
}

/** Letters, digits and signs of the names that HTML and TEI have. */
const isName = (code: number): boolean =>
  isLetter(code) || isDigit(code) || code === DASH || code === COLON || code === PERIOD || code === UNDERSCORE;

function isBehindEquals(text: string, at: number): boolean {
  let back = at - 1;
  while (text.charCodeAt(back) <= 32) back--;
  return text.charCodeAt(back) === EQUALS;
}
