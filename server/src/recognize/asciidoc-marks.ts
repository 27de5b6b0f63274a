import type { Marks, Swap } from "../model/marks";
import type { Span } from "../model/note";
import { type MarkScan, scannedMarks } from "./scanned-marks";

/** Finds the marks of AsciiDoc: in `See _Acta_ by **him**, "`so`" {empty}` these are the low lines, the stars, the marks of the quotation and
 *  the attribute. A single mark stands around words, a double one anywhere. Source: the AsciiDoc language documentation, “Text formatting”
 *  and “Character replacements”. */
export const asciidocMarks = (text: string, stretches: readonly Span[]): Marks | undefined =>
  scannedMarks(text, stretches, MARKUP, (block) => new AsciiDocScan(block));

const MARKUP = /[*_`#^~+\\{'&]|--|\.\.\.|->|<-|\([CRT]/;

/** Escapes; marks of quotations with their backquote; formatting; attributes; the end of a line; signs that are replaced. */
const MARK =
  /\\(?=[^\s\p{L}\p{N}])|["']`(?=\S)|(?<=\S)`["']|\*{1,2}|_{1,2}|`{1,2}|#{1,2}|\+{1,2}|[\^~]|\{([\p{L}\p{N}_][\p{L}\p{N}_-]{0,60})\}|&(?:#(\d{2,6})|#x([0-9a-fA-F]{2,5})|([a-z]{2,8}));|---?|\.{3}|(?<=\p{L})'(?=\p{L})/gu;

class AsciiDocScan implements MarkScan {
  readonly cuts: Span[] = [];
  readonly italics: Span[] = [];
  readonly swaps: Swap[] = [];
  readonly #open = new Map<string, Span>();

  constructor(readonly text: string) {}

  stretch(start: number, end: number): void {
    MARK.lastIndex = start;
    for (let found = MARK.exec(this.text); found && MARK.lastIndex <= end; found = MARK.exec(this.text)) {
      const [written, attribute, decimal, hexadecimal, named] = found;
      const span = { from: found.index, to: MARK.lastIndex };
      if (written === "\\") {
        this.cuts.push(span);
        // What is escaped is no mark.
        MARK.lastIndex++;
      } else if (attribute !== undefined) this.#swap(span, ATTRIBUTES.get(attribute) ?? "");
      else if (decimal ?? hexadecimal) this.#swap(span, character(Number.parseInt(decimal ?? `${hexadecimal}`, decimal ? 10 : 16)));
      else if (named !== undefined) this.#swap(span, ENTITIES.get(named) ?? written);
      else this.#sign(written, span);
    }
  }

  #sign(written: string, span: Span): void {
    const curved = CURVED.get(written);
    const replaced = REPLACED.get(written);
    if (curved !== undefined && (written.startsWith("`") ? ends(this.text, span.to) : begins(this.text, span.from)))
      this.#swap(span, curved);
    else if (curved !== undefined) return;
    else if (replaced !== undefined) this.#swap(span, replaced);
    else if (written === "+" && /^[ \t]*(?:\r?\n|$)/.test(this.text.slice(span.to, span.to + 80))) this.cuts.push(span);
    else this.#format(written, span);
  }

  #format(mark: string, span: Span): void {
    const { text } = this;
    const isSingle = mark.length === 1 && mark !== "^" && mark !== "~";
    const open = this.#open.get(mark);
    if (open && span.from > open.to && /\S/.test(text[span.from - 1] ?? " ") && (!isSingle || ends(text, span.to))) {
      this.#open.delete(mark);
      this.cuts.push(open, span);
      if (mark[0] === "_") this.italics.push({ from: open.to, to: span.from });
    } else if (/\S/.test(text[span.to] ?? " ") && (!isSingle || begins(text, span.from))) this.#open.set(mark, span);
  }

  #swap({ from, to }: Span, text: string): void {
    if (text === "") this.cuts.push({ from, to });
    else this.swaps.push({ from, to, text });
  }
}

/** A single mark begins behind no letter and none of `;`, `:`, `}`, and ends before no letter. Source: Asciidoctor, `QUOTE_SUBS`. */
const begins = (text: string, at: number): boolean => !/[\p{L}\p{N}_;:}]/u.test(text[at - 1] ?? " ");
const ends = (text: string, at: number): boolean => !/[\p{L}\p{N}_]/u.test(text[at] ?? " ");

const CURVED: ReadonlyMap<string, string> = new Map([
  ['"`', "“"],
  ['`"', "”"],
  ["'`", "‘"],
  ["`'", "’"],
]);

const REPLACED: ReadonlyMap<string, string> = new Map([
  ["--", "—"],
  ["---", "—"],
  ["...", "…"],
  ["'", "’"],
]);

/** Source: the AsciiDoc language documentation, “Character replacement attributes”. */
const ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ["blank", ""],
  ["empty", ""],
  ["sp", " "],
  ["nbsp", " "],
  ["zwsp", ""],
  ["wj", ""],
  ["apos", "'"],
  ["quot", '"'],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["deg", "°"],
  ["plus", "+"],
  ["brvbar", "¦"],
  ["vbar", "|"],
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["startsb", "["],
  ["endsb", "]"],
  ["caret", "^"],
  ["asterisk", "*"],
  ["tilde", "~"],
  ["backslash", "\\"],
  ["backtick", "`"],
  ["two-colons", "::"],
  ["two-semicolons", ";;"],
  ["cpp", "C++"],
]);

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["nbsp", " "],
  ["ndash", "–"],
  ["mdash", "—"],
  ["hellip", "…"],
]);

const character = (point: number): string =>
  point > 31 && point <= 0x10ffff && !(point >= 0xd800 && point < 0xe000) ? String.fromCodePoint(point) : "";
