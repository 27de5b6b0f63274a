import type { KeyCitation, NamedBibliography, Reading, Span } from "../../model/note";
import { directiveIn } from "../directive";
import { type Draft, type DraftNote, hide } from "../draft";
import { eachLine } from "../markdown/lines";
import { settleNesting } from "../nesting";
import { trimmed } from "../paragraphs";
import { readObjects } from "./inline";
import { definitionAt, lineAt, type OrgLine } from "./lines";

/** Reads a stretch of Org line by line. A definition goes on to the next definition, the next headline, or two empty lines. */
export class OrgScan {
  readonly #text: string;
  readonly #draft: Draft;
  readonly #citations: KeyCitation[] = [];
  readonly #bibliographies: NamedBibliography[] = [];
  /** What ends the block or drawer that is open, in small letters: `#+end_src`. One that was opened in a note, `!#+end_src`, ends
   *  with the note at the latest: where that ends, Org decides without regard to blocks. */
  #ends: string;
  /** The paragraph that is open, and the end of its last line. */
  #from = -1;
  #to = 0;
  #blanks = 0;
  /** Index of the definition that is open, or −1, and the end of its text. */
  #note = -1;
  #noteTo = 0;

  constructor(draft: Draft, text: string, entry: string) {
    this.#draft = draft;
    this.#text = text;
    this.#ends = entry;
  }

  read(): Reading {
    eachLine(this.#text, (from, end) => this.#line(from, end));
    this.#endParagraph();
    const unfinished = this.#note >= 0;
    this.#endNote();
    const { blocks, calls, notes, opaque, slips, directives, problems } = this.#draft;
    settleNesting(calls, notes);
    return {
      ...{ blocks, calls, notes, opaque, slips, directives, problems, exit: this.#ends },
      ...{ citations: this.#citations, bibliographies: this.#bibliographies, unfinished },
    };
  }

  #line(from: number, end: number): void {
    const line = lineAt(this.#text, from, end);
    const endsAll = line.kind === "headline" || (this.#ends.startsWith(IN_NOTE) && definitionAt(this.#text, from) !== undefined);
    if (endsAll) this.#ends = "";
    else if (this.#ends !== "") {
      this.#verbatim(from, end);
      return;
    }
    if (line.kind === "blank") {
      this.#endParagraph();
      if (++this.#blanks > 1) this.#endNote();
      return;
    }
    this.#blanks = 0;
    const label = definitionAt(this.#text, from);
    if (label) this.#openNote(from, label);
    if (line.kind === "headline") {
      this.#headline(line, from, end);
      return;
    }
    if (this.#note >= 0) this.#noteTo = trimmed(this.#text, from, end).to;
    if (line.kind === "text") this.#goOn(label ? label.to + 1 : from, end);
    else if (line.kind === "item") {
      this.#endParagraph();
      this.#goOn(line.from, end);
    } else if (line.kind === "table") this.#apart(from, end);
    else if (line.kind === "keyword" && line.name === "caption") {
      // Of all keywords only a caption is text in which notes may be called.
      this.#endParagraph();
      hide(this.#draft, from, line.from);
      this.#apart(line.from, end);
    } else this.#hidden(line, from, end);
  }

  #headline(line: Extract<OrgLine, { kind: "headline" }>, from: number, end: number): void {
    this.#endParagraph();
    this.#endNote();
    hide(this.#draft, from, line.from);
    this.#block("heading", line.from, line.to, line.level);
    hide(this.#draft, Math.max(line.from, line.to), end);
  }

  /** A line that is a paragraph by itself. */
  #apart(from: number, end: number): void {
    this.#endParagraph();
    this.#goOn(from, end);
    this.#endParagraph();
  }

  /** A line that is no text. */
  #hidden(line: OrgLine, from: number, end: number): void {
    if (line.kind === "verbatim") this.#ends = (this.#note >= 0 ? IN_NOTE : "") + line.ends;
    else if (line.kind === "comment") this.#comment(from, end);
    else if (line.kind === "keyword") this.#keyword(line.name, line.from, end);
    this.#endParagraph();
    hide(this.#draft, from, end);
  }

  /** A line of a block or a drawer. Two empty lines end a note even there. */
  #verbatim(from: number, end: number): void {
    const line = this.#text.slice(from, Math.min(end, from + 300)).trim();
    hide(this.#draft, from, end);
    if (line === "") {
      if (++this.#blanks < 2) return;
      this.#endNote();
      if (this.#ends.startsWith(IN_NOTE)) this.#ends = "";
      return;
    }
    this.#blanks = 0;
    if (this.#note >= 0) this.#noteTo = trimmed(this.#text, from, end).to;
    const ends = this.#ends.replace(IN_NOTE, "");
    const isEnd = ends.startsWith("\\") ? line.includes(ends) : line.toLowerCase() === ends;
    if (isEnd) this.#ends = "";
  }

  #goOn(from: number, end: number): void {
    if (this.#from < 0) this.#from = from;
    this.#to = end;
  }

  #endParagraph(): void {
    if (this.#from >= 0) this.#block(this.#note >= 0 ? "note" : "text", this.#from, this.#to, 0);
    this.#from = -1;
  }

  #block(kind: "heading" | "text" | "note", from: number, to: number, level: number): void {
    const span = trimmed(this.#text, from, to);
    if (span.from === span.to) return;
    const { blocks } = this.#draft;
    if (kind === "note") blocks.push({ kind, ...span, note: this.#note });
    else blocks.push(kind === "heading" ? { kind, ...span, level } : { kind, ...span });
    readObjects({ draft: this.#draft, citations: this.#citations, bibliographies: this.#bibliographies }, this.#text, span);
  }

  #openNote(from: number, labelSpan: Span): void {
    this.#endParagraph();
    this.#endNote();
    const label = this.#text.slice(labelSpan.from, labelSpan.to);
    const note: DraftNote = { from, to: labelSpan.to + 1, label, labelSpan, key: label, inline: false, body: [] };
    this.#note = this.#draft.notes.push(note) - 1;
    this.#noteTo = note.to;
  }

  #endNote(): void {
    const note = this.#draft.notes[this.#note];
    this.#note = -1;
    if (!note) return;
    const body = trimmed(this.#text, note.to, this.#noteTo);
    if (body.from < body.to) note.body = [body];
    note.to = Math.max(note.to, body.to);
  }

  #comment(from: number, end: number): void {
    const words = this.#text.slice(from, end).trim();
    const directive = directiveIn(words.replace(/^#\s*/, ""));
    if (directive) this.#draft.directives.push({ from, to: end, ...directive });
  }

  /** `#+bibliography: books.bib`, perhaps in quotation marks. */
  #keyword(name: string, from: number, end: number): void {
    if (name !== "bibliography") return;
    const written = /^"([^"]{1,500})"|^\S{1,500}/.exec(this.#text.slice(from, end));
    if (!written) return;
    const path = written[1] ?? written[0];
    const at = from + (written[1] === undefined ? 0 : 1);
    this.#bibliographies.push({ from: at, to: at + path.length, path });
  }
}

const IN_NOTE = "!";
