import type { KeyCitation, NamedBibliography, Reading, Span } from "../../model/note";
import { directiveIn } from "../directive";
import { type Draft, type DraftNote, hide } from "../markdown/draft";
import { settleNesting } from "../nesting";
import { OpenNotes } from "../open-notes";
import { isBlankFrom, lineEnd, NEWLINE, Paragraphs, RETURN } from "../paragraphs";
import { bracketsEnd, escapeEnd, inlineRawEnd, isComment, mathEnd, openEnd, statementEnd } from "./code";
import { conditionEnd, lineStringEnd, nameAt, valueEnd } from "./expressions";
import { footnoteCall, footnoteString, footnoteText, labelBehind } from "./footnotes";
import { bibliographiesIn, citeCall, reference } from "./references";
import { addressAround, labelAt, lineStartAt, nextSign } from "./signs";

/** What the brackets around a place make of it: code up to a known end, hidden from `from` on, or text. */
type Mode = { readonly end: number; from: number } | { readonly hidden: boolean; readonly note: DraftNote | undefined };

/** Reads a stretch of Typst sign by sign. Empty lines, headings and items part blocks; a note is open from its bracket to the
 *  one that closes it. What may hold empty lines is handed on: raw text (`raw 3`), comments (`comment 1`), code (`code 2`), and the
 *  texts of calls, of which their number. */
export class TypstScan {
  readonly #text: string;
  readonly #draft: Draft;
  readonly #notes = new OpenNotes();
  readonly #paragraphs: Paragraphs;
  readonly #citations: KeyCitation[] = [];
  readonly #bibliographies: NamedBibliography[] = [];
  readonly #labels: string[] = [];
  #modes: Mode[] = [];
  #state: string;
  #heading: { level: number; from: number } | undefined;

  constructor(draft: Draft, text: string, entry: string) {
    this.#draft = draft;
    this.#text = text;
    const [brackets, ...state] = entry.split(" ");
    for (let left = Number(brackets); left > 0; left--) this.#open(true);
    this.#state = state.join(" ");
    this.#paragraphs = new Paragraphs(draft, text);
  }

  read(): Reading {
    const { length } = this.#text;
    let unfinished = false;
    let at = this.#state === "" ? this.#lineStart(0) : 0;
    for (;;) {
      while (at < length) at = this.#step(this.#nextSign(at));
      const again = this.#notes.mustBeClosed();
      if (again === undefined) break;
      unfinished = true;
      at = again;
    }
    this.#endHeading(length);
    this.#breakAt(length);
    const { blocks, calls, notes, opaque, slips, directives, problems } = this.#draft;
    settleNesting(calls, notes);
    return {
      ...{ blocks, calls, notes, opaque, slips, directives, problems, exit: this.#exit() },
      ...{ citations: this.#citations, bibliographies: this.#bibliographies, labels: this.#labels, unfinished },
    };
  }

  /** The calls whose text is open, and what else is. */
  #exit(): string {
    const brackets = this.#modes.length;
    return brackets === 0 && this.#state === "" ? "" : `${brackets} ${this.#state}`.trimEnd();
  }

  /** Goes on to the next sign that may mean something; most of a book are letters. */
  #nextSign(at: number): number {
    const mode = this.#modes[this.#modes.length - 1];
    if (this.#state !== "" || (mode && "end" in mode)) return at;
    return nextSign(this.#text, at);
  }

  #step(at: number): number {
    if (this.#state !== "") return this.#goOn(at);
    const mode = this.#modes[this.#modes.length - 1];
    if (mode && "end" in mode) return this.#code(at, mode);
    switch (this.#text[at]) {
      case "\\":
        return escapeEnd(this.#text, at) + 1;
      case "`":
        return this.#raw(at);
      case "$":
        return this.#hide(at, mathEnd(this.#text, at) ?? at);
      case "/":
        return isComment(this.#text, at) ? this.#comment(at) : at + 1;
      case ":":
        return this.#text.startsWith("//", at + 1) ? this.#address(at) : at + 1;
      case "[":
        this.#open(false);
        return at + 1;
      case "]":
        return this.#close(at);
      case "<":
        return this.#label(at);
      case "@":
        return this.#reference(at);
      case "#":
        return this.#expression(at);
      case "\n":
      case "\r":
        return this.#newline(at);
      default:
        return at + 1;
    }
  }

  /** Hides a stretch as no prose; goes on behind it, or by one sign where it is empty. */
  #hide(from: number, to: number): number {
    hide(this.#draft, from, to);
    return Math.max(to, from + 1);
  }

  #newline(at: number): number {
    const text = this.#text;
    const next = text.charCodeAt(at) === RETURN && text.charCodeAt(at + 1) === NEWLINE ? at + 2 : at + 1;
    this.#endHeading(at);
    if (isBlankFrom(text, next)) this.#breakAt(at);
    return this.#notes.tooLong(at) ?? this.#lineStart(next);
  }

  /** A heading, `== Salt`, or an item, `- Salt`, `+ Salt`, `3. Salt`, `/ Salt: white`. */
  #lineStart(at: number): number {
    const start = lineStartAt(this.#text, at);
    if (!start) return at;
    const { end, level } = start;
    if (level !== undefined) {
      const again = this.#notes.any ? this.#notes.mustBeClosed() : undefined;
      if (again !== undefined) return again;
    }
    this.#breakAt(at);
    if (this.#notes.any) return end;
    if (level !== undefined) this.#heading = { level, from: end };
    hide(this.#draft, at, end);
    this.#paragraphs.begin(end);
    return end;
  }

  #endHeading(at: number): void {
    const heading = this.#heading;
    if (!heading || (this.#notes.any && at < this.#text.length)) return;
    this.#heading = undefined;
    this.#paragraphs.heading(heading.from, at, heading.level);
    this.#paragraphs.begin(at);
  }

  #breakAt(at: number): void {
    const ended = this.#notes.paragraphEnds(at, this.#text);
    if (ended) this.#modes.length = this.#modes.findIndex((mode) => !("end" in mode) && mode.note === ended);
    if (this.#notes.any) return;
    this.#closeLoose(at);
    if (!this.#heading) this.#paragraphs.end(at);
  }

  /** Brackets that are no more than text must be closed in their paragraph. */
  #closeLoose(at: number): void {
    for (let mode = this.#modes.pop(); mode; mode = this.#modes.pop()) {
      if ("end" in mode || mode.hidden) {
        this.#modes.push(mode);
        return;
      }
      this.#notes.close(at, this.#text);
    }
  }

  /** Goes on with what is open since before. */
  #goOn(at: number): number {
    const { end, state } = openEnd(this.#text, at, this.#state);
    this.#state = state;
    if (!this.#notes.any) this.#paragraphs.begin(end);
    hide(this.#draft, at, end);
    return this.#behindCode(end);
  }

  /** Where a heading has ended code, it begins. */
  #behindCode(end: number): number {
    return end === 0 || this.#text[end - 1] === "\n" || this.#text[end - 1] === "\r" ? this.#lineStart(end) : end;
  }

  #raw(at: number): number {
    let count = 1;
    while (this.#text[at + count] === "`") count++;
    if (count === 1) return this.#hide(at, inlineRawEnd(this.#text, at) ?? at);
    if (count === 2) return this.#hide(at, at + 2);
    this.#endHeading(at);
    this.#breakAt(at);
    this.#state = `raw ${count}`;
    return this.#hide(at, at + count);
  }

  #comment(at: number): number {
    if (this.#text[at + 1] === "*") {
      this.#endHeading(at);
      this.#state = "comment 1";
      return this.#hide(at, at + 2);
    }
    const end = lineEnd(this.#text, at);
    const directive = directiveIn(this.#text.slice(at + 2, end).trim());
    if (directive) this.#draft.directives.push({ from: at, to: end, ...directive });
    return this.#hide(at, end);
  }

  /** An address, of which the colon stands `at`. */
  #address(at: number): number {
    const address = addressAround(this.#text, at);
    return address ? this.#hide(address.from, address.to) : at + 1;
  }

  #open(hidden: boolean, note?: DraftNote): void {
    if (this.#modes.length >= DEEPEST) return;
    this.#modes.push({ hidden, note });
    if (!note) this.#notes.openBracket();
  }

  /** The end of a text in brackets. A call may have more than one; a label behind a note is the note's. */
  #close(at: number): number {
    const mode = this.#modes.pop();
    if (!mode || "end" in mode) return at + 1;
    this.#notes.close(at, this.#text);
    const outer = this.#modes[this.#modes.length - 1];
    if (outer && "end" in outer) outer.from = at;
    else if (mode.hidden) hide(this.#draft, at, at + 1);
    if (mode.note) return this.#noteLabel(mode.note, at + 1);
    return mode.hidden ? this.#arguments(at + 1) : at + 1;
  }

  /** Code between round brackets, in which text may stand in square ones. */
  #code(at: number, mode: { readonly end: number; from: number }): number {
    for (let stop = at; stop < mode.end; stop++) {
      const char = this.#text[stop];
      if (char === '"') {
        const end = lineStringEnd(this.#text, stop);
        if (end !== undefined && end <= mode.end) stop = end - 1;
      } else if (char === "[") {
        hide(this.#draft, mode.from, stop + 1);
        mode.from = mode.end;
        this.#open(true);
        return stop + 1;
      }
    }
    this.#modes.pop();
    hide(this.#draft, mode.from, mode.end);
    return this.#arguments(Math.max(at, mode.end));
  }

  #label(at: number): number {
    const label = labelAt(this.#text, at);
    if (label === undefined) return at + 1;
    this.#labels.push(label);
    return this.#hide(at, at + label.length + 2);
  }

  #reference(at: number): number {
    const found = reference(this.#text, at);
    if (!found) return at + 1;
    this.#citations.push(found);
    return this.#hide(at, found.to);
  }

  #expression(at: number): number {
    const name = nameAt(this.#text, at);
    if (name === undefined) return this.#hide(at, valueEnd(this.#text, at + 1));
    const end = at + 1 + name.length;
    if (name === "footnote") return this.#note(at, end);
    if (/^(?:let|set|show|import|include)$/.test(name)) return this.#statement(at, end);
    if (/^(?:if|for|while|else|context|return)$/.test(name)) return this.#hide(at, conditionEnd(this.#text, end));
    if (name === "bibliography") this.#bibliographies.push(...bibliographiesIn(this.#text, end, bracketsEnd(this.#text, end)));
    const cited = name === "cite" ? citeCall(this.#text, at, end, bracketsEnd(this.#text, end)) : undefined;
    if (cited) {
      this.#citations.push(cited);
      return this.#hide(at, cited.to);
    }
    // Calls without arguments but a text, `#emph[…]`, are known by what they print.
    if (this.#text[end] === "[") {
      this.#open(false);
      return end + 1;
    }
    hide(this.#draft, at, end);
    return this.#arguments(end);
  }

  /** What follows the name of a function, or its arguments: more of them, or nothing. */
  #arguments(at: number): number {
    const char = this.#text[at];
    if (char === "[") {
      this.#open(true);
      return this.#hide(at, at + 1);
    }
    const end = char === "(" ? bracketsEnd(this.#text, at) : -1;
    if (end > 0) this.#modes.push({ end, from: at });
    return end > 0 ? at + 1 : at;
  }

  #statement(from: number, at: number): number {
    if (!this.#notes.any) this.#breakAt(from);
    const { end, depth } = statementEnd(this.#text, at, 0);
    if (depth > 0) {
      this.#endHeading(from);
      this.#state = `code ${depth}`;
    }
    if (!this.#notes.any) this.#paragraphs.begin(end);
    hide(this.#draft, from, end);
    return this.#behindCode(end);
  }

  #note(from: number, at: number): number {
    const call = footnoteCall(this.#text, from, at);
    if (call) {
      this.#draft.calls.push(call);
      return call.to;
    }
    const string = footnoteString(this.#text, at);
    if (string) return this.#stringNote(from, at, string);
    const found = footnoteText(this.#text, at);
    if (!found || this.#notes.full || this.#modes.length >= DEEPEST) return this.#hide(from, at);
    const { open, end } = found;
    if (open < end) this.#modes.push({ end, from: end });
    const note: DraftNote = { from, to: open + 1, label: "", labelSpan: { from: at, to: at }, key: "", inline: true, body: [] };
    return this.#openNote(note, open);
  }

  #stringNote(from: number, at: number, { body, end }: { body: Span; end: number }): number {
    const bodies = body.from < body.to ? [body] : [];
    const note: DraftNote = { from, to: end, label: "", labelSpan: { from: at, to: at }, key: "", inline: true, body: bodies };
    this.#draft.notes.push(note);
    return this.#noteLabel(note, end);
  }

  #openNote(note: DraftNote, open: number): number {
    const { notes, calls, opaque, directives } = this.#draft;
    const lists: unknown[][] = [notes, calls, opaque, directives, this.#citations, this.#bibliographies, this.#labels];
    const lengths = lists.map((list) => list.length);
    const modes = this.#modes.map((mode) => ({ ...mode }));
    const rewind = (): number => {
      lists.forEach((list, at) => {
        list.length = lengths[at] as number;
      });
      this.#modes = modes;
      this.#state = "";
      return note.from;
    };
    notes.push(note);
    this.#notes.openNote(note, open, rewind);
    this.#open(false, note);
    return this.#notes.tooLong(open) ?? open + 1;
  }

  #noteLabel(note: DraftNote, at: number): number {
    const found = labelBehind(this.#text, at);
    if (!found) return at;
    const { label, labelSpan, to } = found;
    Object.assign(note, { label, labelSpan, key: label, to });
    this.#labels.push(label);
    this.#draft.calls.push({ from: note.from, to: note.from + "#footnote".length, label, labelSpan, key: label });
    return to;
  }
}

/** Brackets that stand deeper are not counted. */
const DEEPEST = 200;
