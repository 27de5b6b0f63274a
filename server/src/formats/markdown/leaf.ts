import type { Block } from "../../model/note";
import { type Draft, hide, noteDirective } from "../draft";
import { BAR } from "../signs";
import { type HtmlKind, htmlEnd } from "./html";
import { readInline } from "./inline";
import { closesFence, headingEnd, isTableRule, trimEnd } from "./lines";
import { closesMetadata } from "./metadata";
import { hideTargets } from "./targets";
import { Triggers } from "./triggers";

/** The block that is open at the innermost place and holds text itself: a paragraph, a table, code, HTML, metadata, TeX. */
export class Leaf {
  /** `""` while none is open; `code` is indented, the others that hold no prose go on over blank lines up to their own end. */
  kind: "" | "paragraph" | "table" | "code" | "fence" | "html" | "metadata" | "tex" = "";
  /** Whether the paragraph is made of pandoc's lines of verse: `| line`. */
  verse = false;
  readonly #draft: Draft;
  readonly #text: string;
  readonly #triggers: Triggers;
  /** Lines of a paragraph or table, as many as `#count`: pairs of (from, to). */
  readonly #lines: number[] = [];
  #count = 0;
  /** Where an opaque leaf begins. */
  #from = 0;
  /** What ends it: character and length of the fence, the HTML kind, the name of the environment. */
  #ender = "";

  constructor(draft: Draft, text: string, entry: string) {
    this.#draft = draft;
    this.#text = text;
    this.#triggers = new Triggers(text, draft.flavour);
    const colon = entry.indexOf(":");
    const kind = colon < 0 ? entry : entry.slice(0, colon);
    if (kind === "fence" || kind === "html" || kind === "metadata" || kind === "tex") {
      this.kind = kind;
      this.#ender = entry.slice(colon + 1);
    }
  }

  /** Whether it takes lines as they are, up to its end. */
  get verbatim(): boolean {
    return this.kind === "fence" || this.kind === "html" || this.kind === "metadata" || this.kind === "tex";
  }

  /** What is open, as it crosses into the next chunk: `fence:~4`. */
  get state(): string {
    if (!this.verbatim || this.#ender === "tags" || this.#ender === "tag") return "";
    return `${this.kind}:${this.#ender}`;
  }

  get lineCount(): number {
    return this.#count;
  }

  /** Lets the paragraph, which has one line at most, hold the line from `from` to `end`. */
  beginAt(from: number, end: number): void {
    this.#count = 0;
    this.#addLine(from, end);
  }

  openFence(at: number, length: number): void {
    this.#openVerbatim("fence", at, `${this.#text.charAt(at)}${length}`);
  }

  openHtml(at: number, end: number, kind: HtmlKind): void {
    this.#openVerbatim("html", at, kind);
    if (kind !== "tags" && kind !== "tag") this.#endHtml(at + 2, end, true);
  }

  openMetadata(at: number): void {
    this.#openVerbatim("metadata", at, "");
  }

  openTex(at: number, end: number, name: string): void {
    this.#openVerbatim("tex", at, name);
    this.#endTex(at, end);
  }

  /** Adds a line of indented code. */
  addCode(at: number, end: number): void {
    if (this.kind !== "code") this.#openVerbatim("code", at, "");
    this.#addLine(at, end);
  }

  #openVerbatim(kind: "fence" | "html" | "metadata" | "tex" | "code", at: number, ender: string): void {
    this.kind = kind;
    this.#from = at;
    this.#ender = ender;
  }

  /** Gives a line to the open verbatim block; `at` is its first character that is no space. */
  takeVerbatim(lineFrom: number, at: number, end: number, indent: number): void {
    if (this.kind === "fence") {
      const length = Number(this.#ender.slice(1));
      if (indent < 4 && closesFence(this.#text, at, end, this.#ender.charCodeAt(0), length)) this.#closeVerbatim(end);
    } else if (this.kind === "html") {
      if (this.#ender !== "tags" && this.#ender !== "tag") this.#endHtml(lineFrom, end, false);
    } else if (this.kind === "metadata") {
      if (closesMetadata(this.#text, lineFrom, end)) this.#closeVerbatim(end);
    } else this.#endTex(lineFrom, end);
  }

  /** Looks for the end of the HTML on a line, which is `first` if it begins there. */
  #endHtml(from: number, end: number, first: boolean): void {
    const stop = htmlEnd(this.#text, from, end, this.#ender as HtmlKind);
    if (stop < 0) return;
    if (first && this.#ender === "comment") noteDirective(this.#draft, this.#text, this.#from, stop);
    this.#closeVerbatim(stop);
    // What follows on the line is raw in CommonMark and text in pandoc.
    if (!this.#draft.flavour.longComments) {
      hide(this.#draft, stop, end);
      return;
    }
    const rest = trimEnd(this.#text, stop, end);
    if (rest > stop) {
      this.kind = "paragraph";
      this.#addLine(stop, rest);
    }
  }

  #endTex(from: number, end: number): void {
    if (this.#text.slice(from, end).includes(`\\end{${this.#ender}}`)) this.#closeVerbatim(end);
  }

  #closeVerbatim(end: number): void {
    hide(this.#draft, this.#from, end);
    this.kind = "";
    this.#count = 0;
    this.#from = end;
  }

  /** Adds a line of text to the paragraph or table, which it opens if need be. */
  add(from: number, end: number): void {
    if (this.kind === "")
      this.verse = this.#draft.flavour.pandocBlocks && this.#text.charCodeAt(from) === BAR && this.#text.charCodeAt(from + 1) === 32;
    if (this.kind !== "table") this.kind = "paragraph";
    this.#addLine(from, end);
    if (this.kind !== "paragraph" || this.#count !== 2 || !this.#draft.flavour.tables) return;
    if (isTableRule(this.#text, this.#lines[0] as number, this.#lines[1] as number, from, end)) this.kind = "table";
  }

  #addLine(from: number, end: number): void {
    this.#lines[2 * this.#count] = from;
    this.#lines[2 * this.#count + 1] = end;
    this.#count++;
  }

  /** Ends whatever is open, `textEnd` being the end of the last text. */
  close(note: number | undefined, quoted: boolean, textEnd: number): void {
    if (this.kind === "paragraph") this.#closeParagraph(note, quoted);
    else if (this.kind === "table") this.#closeTable(note);
    else if (this.kind !== "") this.#closeVerbatim(textEnd);
  }

  /** Ends the paragraph as a heading of that depth. */
  closeAsHeading(depth: number, note: number | undefined, quoted: boolean): void {
    this.#finishLines(note === undefined ? "heading" : "note", depth, note, quoted);
  }

  /** Emits a heading of one line. */
  heading(from: number, end: number, depth: number, note: number | undefined): void {
    this.#addLine(from, headingEnd(this.#text, from, end));
    this.#finishLines(note === undefined ? "heading" : "note", depth, note, false);
  }

  #closeParagraph(note: number | undefined, quoted: boolean): void {
    const unclosed = this.#finishLines(note === undefined ? "text" : "note", 0, note, quoted);
    if (unclosed < 0 || !this.#draft.flavour.longComments) return;
    this.#openVerbatim("html", unclosed, "comment");
  }

  #closeTable(note: number | undefined): void {
    const lines = this.#lines.slice(0, 2 * this.#count);
    for (let at = 0; at < lines.length; at += 2) {
      if (at === 2) continue;
      this.#count = 0;
      this.#addLine(lines[at] as number, lines[at + 1] as number);
      this.#finishLines(note === undefined ? "text" : "note", 0, note, false);
    }
  }

  /** Emits the lines as one block and reads what is in it; returns where a comment is left open, or -1. */
  #finishLines(kind: Block["kind"], depth: number, note: number | undefined, quoted: boolean): number {
    const text = this.#text;
    const lines = this.#lines;
    const count = this.#count;
    const from = lines[0] ?? 0;
    const to = trimEnd(text, from, lines[2 * count - 1] ?? from);
    this.kind = "";
    this.verse = false;
    this.#count = 0;
    if (to <= from) return -1;
    if (note !== undefined) this.#draft.blocks.push({ kind, from, to, note });
    else this.#draft.blocks.push(kind === "heading" ? { kind, from, to, level: depth } : { kind, from, to });
    if (!quoted || count === 1) return this.#readInline(this.#triggers, from, to, 0, note);
    const source = withoutMarks(text, lines, count, to);
    return this.#readInline(new Triggers(source, this.#draft.flavour), 0, to - from, from, note);
  }

  #readInline(triggers: Triggers, from: number, to: number, shift: number, note: number | undefined): number {
    const start = hideTargets(this.#draft, triggers.text, from, to, shift);
    const unclosed = readInline(this.#draft, triggers, start, to, shift, note);
    return unclosed < 0 ? -1 : unclosed + shift;
  }
}

/** The lines joined, with whatever stands between them (ends of lines, quote marks) made spaces, so that offsets stay. */
function withoutMarks(text: string, lines: readonly number[], count: number, to: number): string {
  let source = "";
  for (let at = 0; at < 2 * count; at += 2) {
    const from = lines[at] as number;
    const end = Math.min(lines[at + 1] as number, to);
    if (at > 0) source += `\n${" ".repeat(from - (lines[at - 1] as number) - 1)}`;
    source += text.slice(from, end);
  }
  return source;
}
