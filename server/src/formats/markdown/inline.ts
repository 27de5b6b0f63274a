import type { Flavour } from "../../model/note";
import { type Draft, hide, noteDirective } from "../draft";
import {
  BACKSLASH,
  BACKTICK,
  BANG,
  BRACKET_CLOSE,
  BRACKET_OPEN,
  CARET,
  COLON,
  DOLLAR,
  isDigit,
  isLetter,
  isWhite,
  LESS,
  QUESTION,
} from "../signs";
import { CodeSpans } from "./code-spans";
import { htmlEnd, tagEnd } from "./html";
import { type InlineNote, settleInlineNotes } from "./inline-notes";
import { keyOf, labelEnd } from "./label";
import { skipWhite, trimEnd } from "./lines";
import { autolinkEnd, hasTail, linkTailEnd, referenceEnd, superscriptEnd, texCommandEnd, urlSpan } from "./links";
import { slipAtBracket, slipAtCaret } from "./slips";
import type { Triggers } from "./triggers";

/** Finds calls, inline notes and everything that is no prose in one paragraph, heading or table row: the text of
 *  `triggers` from `from` to `to`.
 *  Every offset found is raised by `shift`; `note` is the index of the definition whose body it is.
 *  Returns the offset (in `source`) of a comment that is not closed in it, or -1. */
export function readInline(draft: Draft, triggers: Triggers, from: number, to: number, shift: number, note: number | undefined): number {
  const first = triggers.next(from, to);
  return first < to ? new InlineReader(draft, triggers, from, to, shift, note).read(first) : -1;
}

class InlineReader {
  readonly #draft: Draft;
  readonly #flavour: Flavour;
  readonly #triggers: Triggers;
  readonly #source: string;
  readonly #from: number;
  readonly #to: number;
  readonly #shift: number;
  readonly #note: number | undefined;
  /** Offsets of the brackets that are open, as a stack; those of inline notes are negative. */
  readonly #open: number[] = [];
  readonly #inlineNotes: InlineNote[] = [];
  #code: CodeSpans | undefined;
  #unclosedComment = -1;
  #noDisplayMath = false;
  #noTag = false;

  constructor(draft: Draft, triggers: Triggers, from: number, to: number, shift: number, note: number | undefined) {
    this.#draft = draft;
    this.#flavour = draft.flavour;
    this.#triggers = triggers;
    this.#source = triggers.text;
    this.#from = from;
    this.#to = to;
    this.#shift = shift;
    this.#note = note;
  }

  /** Reads on from the first trigger. */
  read(first: number): number {
    const source = this.#source;
    const to = this.#to;
    const triggers = this.#triggers;
    const { calls } = this.#draft;
    const firstCall = calls.length;
    for (let at = first; at < to; at = triggers.next(at, to)) at = this.#readAt(at, source.charCodeAt(at));
    if (this.#flavour.inline === "caret") this.#tellUnclosed();
    const isInNote = this.#note !== undefined && calls.length > firstCall;
    if (isInNote || this.#inlineNotes.length > 0) settleInlineNotes(this.#draft, this.#inlineNotes, this.#note, firstCall);
    return this.#unclosedComment;
  }

  /** Reads what the trigger at `at` begins; returns where to go on. */
  #readAt(at: number, code: number): number {
    switch (code) {
      case BACKSLASH:
        return this.#escape(at);
      case BACKTICK:
        return this.#codeSpan(at);
      case LESS:
        return this.#angle(at);
      case BRACKET_OPEN:
        return this.#bracket(at);
      case BRACKET_CLOSE:
        return this.#closeBracket(at);
      case DOLLAR:
        return this.#math(at);
      case COLON:
        return this.#url(at);
      default:
        return this.#caret(at);
    }
  }

  #escape(at: number): number {
    const next = this.#source.charCodeAt(at + 1);
    if (isLetter(next)) {
      if (!this.#flavour.rawTex) return at + 1;
      return this.#hidden(at, texCommandEnd(this.#source, at, this.#to));
    }
    return next > 32 && next < 128 && !isDigit(next) ? Math.min(at + 2, this.#to) : at + 1;
  }

  #codeSpan(at: number): number {
    this.#code ??= new CodeSpans(this.#source, this.#to, this.#flavour);
    const { from, to } = this.#code.spanAt(at);
    return this.#hidden(from, to);
  }

  #angle(at: number): number {
    const source = this.#source;
    const next = source.charCodeAt(at + 1);
    if (next === BANG && source.startsWith("--", at + 2)) return this.#comment(at);
    if (next === BANG || next === QUESTION) {
      if (this.#noTag) return at + 1;
      const end = htmlEnd(source, at + 2, this.#to, next === QUESTION ? "instruction" : "declaration");
      if (end < 0) this.#noTag = true;
      return end < 0 ? at + 1 : this.#hidden(at, end);
    }
    const auto = autolinkEnd(source, at, this.#to);
    if (auto > 0) return this.#hidden(at, auto);
    const tag = tagEnd(source, at, this.#to);
    return tag < 0 ? at + 1 : this.#hidden(at, tag);
  }

  #comment(at: number): number {
    if (this.#unclosedComment >= 0) return at + 4;
    const end = htmlEnd(this.#source, at + 4, this.#to, "comment");
    if (end < 0) {
      this.#unclosedComment = at;
      return this.#flavour.longComments ? this.#to : at + 4;
    }
    noteDirective(this.#draft, this.#source, at, end, this.#shift);
    return this.#flavour.comments ? this.#hidden(at, end) : at + 4;
  }

  #math(at: number): number {
    const source = this.#source;
    if (source.charCodeAt(at + 1) === DOLLAR) {
      if (this.#noDisplayMath) return at + 2;
      const close = source.indexOf("$$", at + 2);
      if (close >= 0 && close + 2 <= this.#to) return this.#hidden(at, close + 2);
      this.#noDisplayMath = true;
      return at + 2;
    }
    if (isWhite(source.charCodeAt(at + 1))) return at + 1;
    let close = at + 1;
    for (; close < this.#to && source.charCodeAt(close) !== DOLLAR; close++) if (source.charCodeAt(close) === BACKSLASH) close++;
    if (close >= this.#to || isWhite(source.charCodeAt(close - 1)) || isDigit(source.charCodeAt(close + 1))) return at + 1;
    return this.#hidden(at, close + 1);
  }

  #url(at: number): number {
    const span = urlSpan(this.#source, at, this.#from, this.#to);
    return span ? this.#hidden(span.from, span.to) : at + 1;
  }

  #bracket(at: number): number {
    const source = this.#source;
    if (source.charCodeAt(at + 1) === CARET) {
      const close = labelEnd(source, at + 2, this.#to, this.#flavour, "call");
      if (close > 0) {
        const image = at > this.#from && source.charCodeAt(at - 1) === BANG;
        const link = image || this.#flavour.linkBeatsCall ? linkTailEnd(source, close + 1, this.#to, this.#flavour) : -1;
        if (link > 0) return this.#hidden(close + 1, link);
        this.#call(at, close);
        return close + 1;
      }
    }
    const slip = slipAtBracket(this.#draft, source, at, this.#to, this.#shift);
    if (slip > at) return slip;
    this.#open.push(at);
    return at + 1;
  }

  #call(at: number, close: number): void {
    const shift = this.#shift;
    const label = this.#source.slice(at + 2, close);
    this.#draft.calls.push({
      from: at + shift,
      to: close + 1 + shift,
      label,
      labelSpan: { from: at + 2 + shift, to: close + shift },
      key: keyOf(label, this.#flavour),
    });
  }

  #caret(at: number): number {
    if (this.#source.charCodeAt(at + 1) !== BRACKET_OPEN || at + 1 >= this.#to) return at + 1;
    slipAtCaret(this.#draft, this.#source, at, this.#from, this.#to, this.#shift);
    if (this.#flavour.inline !== "caret") return at + 1;
    this.#open.push(-at - 1);
    return at + 2;
  }

  #closeBracket(at: number): number {
    const opener = this.#open.pop();
    if (opener === undefined) return at + 1;
    if (opener < 0) return this.#closeInlineNote(-opener - 1, at);
    const tail = linkTailEnd(this.#source, at + 1, this.#to, this.#flavour);
    if (tail > 0) return this.#hidden(at + 1, tail);
    const reference = referenceEnd(this.#source, at + 1, this.#to);
    return reference > 0 ? this.#hidden(at + 1, reference) : at + 1;
  }

  #closeInlineNote(from: number, at: number): number {
    if (this.#flavour.superscript) {
      const end = superscriptEnd(this.#source, at + 1, this.#to);
      if (end > 0) {
        const span = { from: from + this.#shift, to: end + this.#shift };
        this.#draft.slips.push({ ...span, code: "mistyped-call", cause: "superscript" });
        return end;
      }
      if (hasTail(this.#source, at + 1, this.#to)) {
        const span = { from: from + this.#shift, to: at + 1 + this.#shift };
        this.#draft.slips.push({ ...span, code: "mistyped-call", cause: "bracket-behind" });
        return at + 1;
      }
    }
    const start = skipWhite(this.#source, from + 2, at);
    const body = { from: start + this.#shift, to: trimEnd(this.#source, start, at) + this.#shift };
    this.#inlineNotes.push({ from: from + this.#shift, to: at + 1 + this.#shift, body });
    return at + 1;
  }

  #hidden(from: number, to: number): number {
    hide(this.#draft, from + this.#shift, to + this.#shift);
    return to;
  }

  /** Tells inline notes whose bracket is not closed in the paragraph. */
  #tellUnclosed(): void {
    for (const opener of this.#open) {
      const from = -opener - 1 + this.#shift;
      if (opener < 0) this.#draft.slips.push({ from, to: from + 2, code: "mistyped-call", cause: "unclosed-inline" });
    }
  }
}
