import type { KeyCitation, NamedBibliography, Reading } from "../../model/note";
import { directiveIn } from "../directive";
import { type Draft, hide } from "../draft";
import { settleNesting } from "../nesting";
import { isBlankFrom, lineEnd, Paragraphs } from "../paragraphs";
import { BACKSLASH, BRACE_CLOSE, BRACE_OPEN, DOLLAR, finderOf, isSpace, NEWLINE, PERCENT, RETURN } from "../signs";
import { argumentStart, argumentsEnd, escapeEnd, groupAt, inside, optionsEnd } from "./arguments";
import { bibliographiesAt, citationsAt } from "./citations";
import * as commands from "./commands";
import { mathEnd } from "./math";
import { NoteCommands } from "./note-commands";
import { outsideEnd } from "./outside";
import { type State, stateText } from "./state";
import { IF_FALSE, verbatimEnd, verbEnd } from "./verbatim";

/** The next place with a sign that may mean something. */
const nextSign = finderOf("\\%{}$\n\r");

/** Reads a stretch of LaTeX sign by sign. Blank lines, headings and environments part blocks; a note is open from its brace to
 *  the one that closes it. */
export class LatexScan {
  readonly #text: string;
  readonly #draft: Draft;
  readonly #state: State;
  readonly #notes: NoteCommands;
  readonly #paragraphs: Paragraphs;
  readonly #citations: KeyCitation[] = [];
  readonly #bibliographies: NamedBibliography[] = [];
  /** The heading whose title is being read, and the brace that closes it. */
  #heading: { level: number; from: number; close: number } | undefined;

  constructor(draft: Draft, text: string, state: State) {
    this.#draft = draft;
    this.#text = text;
    this.#state = state;
    this.#paragraphs = new Paragraphs(draft, text);
    this.#notes = new NoteCommands(draft, text, state, [this.#citations, this.#bibliographies]);
  }

  read(): Reading {
    const { length } = this.#text;
    let unfinished = false;
    let at = 0;
    for (;;) {
      while (at < length) at = this.#step(this.#nextSign(at));
      const again = this.#notes.open.mustBeClosed();
      if (again === undefined) break;
      unfinished = true;
      at = again;
    }
    this.#breakAt(length);
    const { blocks, calls, notes, opaque, slips, directives, problems } = this.#draft;
    settleNesting(calls, notes);
    return {
      ...{ blocks, calls, notes, opaque, slips, directives, problems, exit: stateText(this.#state) },
      ...{ citations: this.#citations, bibliographies: this.#bibliographies, unfinished },
    };
  }

  /** Goes on to the next sign that may mean something. */
  #nextSign(at: number): number {
    const { region, verbatim } = this.#state;
    if (verbatim !== "" || region !== "body") return at;
    return nextSign(this.#text, at);
  }

  #step(at: number): number {
    const { region, verbatim } = this.#state;
    if (verbatim !== "") return this.#verbatim(at);
    if (region !== "body") return this.#outside(at);
    const code = this.#text.charCodeAt(at);
    switch (code) {
      case BACKSLASH:
        return this.#command(at);
      case PERCENT:
        return this.#comment(at);
      case DOLLAR:
        return this.#hide(at, mathEnd(this.#text, at));
      case BRACE_OPEN:
        this.#notes.open.openBracket();
        return at + 1;
      case BRACE_CLOSE:
        return this.#closeBrace(at);
      case NEWLINE:
      case RETURN:
        return this.#newline(at, code);
      default:
        return at + 1;
    }
  }

  /** Hides a stretch as no prose; goes on behind it, or by one sign where it is empty. */
  #hide(from: number, to: number): number {
    hide(this.#draft, from, to);
    return Math.max(to, from + 1);
  }

  #newline(at: number, code: number): number {
    const next = code === RETURN && this.#text.charCodeAt(at + 1) === NEWLINE ? at + 2 : at + 1;
    if (isBlankFrom(this.#text, next)) this.#breakAt(at);
    return this.#notes.open.tooLong(at) ?? next;
  }

  /** A comment takes the end of its line with it, and the indentation of the next. */
  #comment(at: number): number {
    const text = this.#text;
    const end = lineEnd(text, at);
    const directive = directiveIn(text.slice(at, end).replace(/^%+\s*/, ""));
    if (directive) this.#draft.directives.push({ from: at, to: end, ...directive });
    let to = end;
    if (text.charCodeAt(to) === RETURN) to++;
    if (text.charCodeAt(to) === NEWLINE) to++;
    if (isBlankFrom(text, to) || directive) return this.#hide(at, end);
    while (isSpace(text.charCodeAt(to))) to++;
    return this.#hide(at, to);
  }

  #closeBrace(at: number): number {
    const heading = this.#heading;
    if (heading?.close !== at) {
      this.#notes.open.close(at, this.#text);
      return at + 1;
    }
    this.#heading = undefined;
    this.#paragraphs.heading(heading.from, at, heading.level);
    this.#paragraphs.begin(at + 1);
    return at + 1;
  }

  /** The end of a paragraph, unless it stands in a note. */
  #breakAt(at: number): void {
    this.#notes.open.paragraphEnds(at, this.#text);
    this.#notes.repeats = false;
    // The brace may stand in something that is printed as it is.
    if (this.#heading && this.#heading.close < at) this.#heading = undefined;
    if (!this.#notes.open.any && !this.#heading) this.#paragraphs.end(at);
  }

  #verbatim(at: number): number {
    const { end, closed } = verbatimEnd(this.#text, at, this.#state.verbatim);
    if (closed) this.#state.verbatim = "";
    if (!this.#notes.open.any) this.#paragraphs.begin(end);
    return this.#hide(at, end);
  }

  /** Before and behind the text there is nothing to read but comments and the names of bibliographies. */
  #outside(at: number): number {
    const { from, end, what } = outsideEnd(this.#text, at, this.#state.region);
    hide(this.#draft, at, from);
    if (what === "comment") return this.#comment(from);
    if (what === "text") this.#state.region = "body";
    else if (what !== undefined) this.#bibliographies.push(...bibliographiesAt(this.#text, what, end));
    this.#paragraphs.begin(end);
    return this.#hide(from, end);
  }

  #command(from: number): number {
    NAME.lastIndex = from;
    const name = NAME.exec(this.#text)?.[1];
    if (name === undefined) return this.#sign(from);
    let at = NAME.lastIndex;
    if (this.#text[at] === "*") at++;
    const level = commands.HEADINGS.get(name);
    if (level !== undefined) return this.#openHeading(level, name, from, at);
    if (commands.isNote(name)) return this.#notes.note(from, at);
    if (commands.isMark(name)) return this.#notes.mark(from, at);
    if (commands.isNoteText(name)) return this.#notes.noteText(from, at);
    if (commands.isNoteReference(name)) return this.#notes.reference(from, at);
    if (name === "begin" || name === "end") return this.#environment(name, from, at);
    if (/^(?:verb|Verb|lstinline|mintinline)$/.test(name)) return this.#hide(from, verbEnd(this.#text, name, at));
    if (name === "label") this.#notes.label(at);
    if (name === "documentclass" || name === "documentstyle" || name === "iffalse") {
      this.#breakAt(from);
      if (name === "iffalse") this.#state.verbatim = IF_FALSE;
      else this.#state.region = "preamble";
      return this.#hide(from, at);
    }
    if (commands.BREAKS.has(name)) {
      this.#breakAt(from);
      if (!this.#notes.open.any) this.#paragraphs.begin(at);
    }
    if (/bibliography$|^add\w*bib|bibresource$/i.test(name)) this.#bibliographies.push(...bibliographiesAt(this.#text, name, at));
    if (/^(?:addtocounter|setcounter)$/.test(name) && /^\s*\{footnote\}/.test(this.#text.slice(at, at + 20))) this.#notes.repeats = true;
    const cited = commands.isCitation(name) ? citationsAt(this.#text, name, from, at) : undefined;
    if (cited) {
      this.#citations.push(...cited.citations);
      if (commands.isCitationInNote(name)) this.#notes.citation(from, at, cited.to);
      return this.#hide(from, cited.to);
    }
    const hidden = commands.HIDDEN_ARGUMENTS.get(name);
    return hidden === undefined ? at : this.#hide(from, argumentsEnd(this.#text, at, hidden));
  }

  /** A command of one sign: `\&`, `\\`, `\[`. */
  #sign(at: number): number {
    const char = this.#text[at + 1];
    if (char === "(" || char === "[") return this.#hide(at, mathEnd(this.#text, at));
    if (char === "\\") {
      const length = /^\\\\\*?[ \t]*\[[^\]\n]{1,20}\]/.exec(this.#text.slice(at, at + 30))?.[0].length ?? 2;
      return at + length;
    }
    return escapeEnd(this.#text, at) + 1;
  }

  #openHeading(level: number, name: string, from: number, at: number): number {
    const text = this.#text;
    const open = argumentStart(text, optionsEnd(text, at));
    const title = text.charCodeAt(open) === BRACE_OPEN ? groupAt(text, open) : undefined;
    if (!title || (this.#heading && from < this.#heading.close)) return at;
    if (this.#notes.open.any) {
      if (level > DEEPEST_PART) return at;
      const again = this.#notes.open.mustBeClosed();
      if (again !== undefined) return again;
    }
    this.#breakAt(from);
    if (name === "chapter" || name === "addchap") this.#state.chapters++;
    this.#heading = { level, from: open + 1, close: title.to - 1 };
    return this.#hide(from, open + 1);
  }

  #environment(command: string, from: number, at: number): number {
    const group = groupAt(this.#text, argumentStart(this.#text, at));
    if (!group) return at;
    const name = inside(this.#text, group);
    if (name === "document" && command === "end") {
      const again = this.#notes.open.mustBeClosed();
      if (again !== undefined) return again;
    }
    this.#breakAt(from);
    if (command === "begin" && commands.isVerbatim(name)) this.#state.verbatim = name;
    if (name === "document" && command === "end") this.#state.region = "after";
    const isMath = command === "begin" && commands.isMath(name);
    const options = command === "end" ? group.to : argumentsEnd(this.#text, group.to, commands.isShaped(name) ? 1 : 0);
    const end = isMath ? mathEnd(this.#text, from, name) : options;
    if (!this.#notes.open.any) this.#paragraphs.begin(end);
    return this.#hide(from, end);
  }
}

/** Headings above this depth never stand in a note. */
const DEEPEST_PART = 4;

const NAME = /\\([a-zA-Z@]{1,60})/y;
