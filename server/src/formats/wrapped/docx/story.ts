import { TextBuilder } from "../builder";
import { type AttributeOf, type Listener, readXml } from "../markup";
import type { Block } from "../text";
import { type Call, isOn, type NoteKind, type Numbering, noteId, type Section, type Style } from "./model";
import { type Paragraph, type Run, settle, takeProperty, takeRunProperty } from "./properties";
import { symbolOf } from "./symbols";

/** What stands in one part of a Word document: the running text, or notes one after the other. */
export interface Story {
  readonly blocks: readonly Block[];
  readonly calls: readonly Call[];
  /** By their ids, also what only draws the line above them. */
  readonly notes: ReadonlyMap<string, readonly Block[]>;
  /** In their order. */
  readonly sections: readonly Section[];
}

/** Reads what is printed of a part. What is deleted or moved away, instructions of fields, hidden text and former properties are not. */
export function readStory(part: Uint8Array, styles: ReadonlyMap<string, Style>): Story {
  const reader = new StoryReader(styles);
  readXml(part, reader);
  return reader.story();
}

/** Content that is not printed, or is printed in another place as well. */
const SKIPPED = new Set("del moveFrom Fallback rPrChange pPrChange sectPrChange sdtPr sdtEndPr".split(" "));

class StoryReader implements Listener {
  readonly #styles: ReadonlyMap<string, Style>;
  readonly #text = new TextBuilder();
  readonly #calls: Call[] = [];
  readonly #notes = new Map<string, readonly Block[]>();
  readonly #sections: Section[] = [];
  readonly #paragraphs: Paragraph[] = [];
  readonly #runs: Run[] = [];
  /** For each field that is open, whether its result has begun. */
  readonly #fields: boolean[] = [];
  /** Of how many not. */
  #instructions = 0;
  #section: Section = { footnote: {}, endnote: {} };
  #endsSection = false;
  /** Of the note that is open. */
  #note = "";
  #numbering: Numbering | undefined;
  #properties = 0;
  #inText = false;

  constructor(styles: ReadonlyMap<string, Style>) {
    this.#styles = styles;
  }

  story(): Story {
    this.#sections.push(this.#section);
    return { blocks: this.#text.endStory(), calls: this.#calls, notes: this.#notes, sections: this.#sections };
  }

  skips(name: string): boolean {
    return SKIPPED.has(name) && this.#properties === 0;
  }

  open(name: string, attribute: AttributeOf): void {
    if (name === "pPr" || name === "rPr") this.#properties++;
    const paragraph = this.#paragraphs.at(-1);
    const run = this.#runs.at(-1);
    if (this.#properties > 0) {
      if (run) takeRunProperty(run, name, attribute, this.#styles);
      else if (paragraph) takeProperty(paragraph, name, attribute, this.#styles);
    } else if (run) this.#content(name, attribute, run);
    this.#structure(name, attribute);
  }

  text(text: string): void {
    if (!this.#inText) return;
    const run = this.#runs.at(-1);
    if (run?.marked) run.marked.mark = (run.marked.mark ?? "") + text.trim();
    else this.#print(text);
  }

  close(name: string): void {
    switch (name) {
      case "pPr":
      case "rPr":
        this.#properties--;
        break;
      case "t":
        this.#inText = false;
        break;
      case "r":
        this.#runs.pop();
        break;
      case "p":
        this.#endParagraph();
        break;
      case "tr":
        this.#text.endRow();
        break;
      case "footnote":
      case "endnote":
        this.#notes.set(this.#note, this.#text.endStory());
        break;
      case "footnotePr":
      case "endnotePr":
        this.#numbering = undefined;
        break;
      case "sectPr":
        this.#endsSection = true;
        break;
    }
  }

  /** What begins here, wherever it stands. */
  #structure(name: string, attribute: AttributeOf): void {
    switch (name) {
      case "p":
        this.#paragraphs.push({ block: this.#text.beginBlock(), style: {}, indents: 0 });
        break;
      case "r":
        this.#runs.push({ style: {}, hidden: false });
        break;
      case "tr":
        this.#text.beginRow();
        break;
      case "tc":
        this.#text.beginCell();
        break;
      case "footnote":
      case "endnote":
        this.#note = noteId(name, attribute("id") ?? "");
        this.#text.beginStory();
        break;
      case "footnotePr":
      case "endnotePr":
        this.#numbering = this.#section[name === "footnotePr" ? "footnote" : "endnote"];
        break;
      case "numFmt":
        if (this.#numbering) this.#numbering.format = attribute("val");
        break;
      case "numStart":
        if (this.#numbering) this.#numbering.start = Number(attribute("val")) || 1;
        break;
      case "numRestart":
        if (this.#numbering) this.#numbering.restarts = attribute("val") === "eachSect";
        break;
    }
  }

  #content(name: string, attribute: AttributeOf, run: Run): void {
    switch (name) {
      case "t":
        this.#inText = true;
        break;
      case "tab":
      case "ptab":
        this.#print("\t");
        break;
      case "br":
        this.#print(/^(?:page|column)$/.test(attribute("type") ?? "") ? " " : "\n");
        break;
      case "cr":
        this.#print("\n");
        break;
      case "noBreakHyphen":
        this.#print("-");
        break;
      case "sym":
        this.#print(symbolOf(attribute("font"), attribute("char")));
        break;
      case "fldChar":
        this.#field(attribute("fldCharType"));
        break;
      case "footnoteReference":
        this.#call("footnote", attribute, run);
        break;
      case "endnoteReference":
        this.#call("endnote", attribute, run);
        break;
    }
  }

  /** A field has an instruction, and then perhaps a result, which alone is printed; others may stand in both. */
  #field(type: string | undefined): void {
    if (type === "begin") {
      this.#fields.push(false);
      this.#instructions++;
      return;
    }
    if (this.#fields.pop() === false) this.#instructions--;
    if (type === "separate") this.#fields.push(true);
  }

  #call(kind: NoteKind, attribute: AttributeOf, run: Run): void {
    const id = noteId(kind, attribute("id") ?? "");
    if (!this.#prints(run)) return;
    const call: Call = { kind, id, section: this.#sections.length };
    this.#calls.push(call);
    this.#text.call(id);
    const follows = attribute("customMarkFollows");
    if (follows !== undefined && isOn(follows)) run.marked = call;
  }

  #print(text: string): void {
    const run = this.#runs.at(-1);
    if (!run || !this.#prints(run)) return;
    this.#text.print(text, run.italic ?? run.style.italic);
  }

  #prints = (run: Run): boolean => !run.hidden && this.#instructions === 0;

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (this.#endsSection) this.#endSection();
    if (!paragraph) return;
    settle(paragraph);
    this.#text.endBlock();
  }

  /** A section ends with the paragraph in whose properties it is described. */
  #endSection(): void {
    this.#sections.push(this.#section);
    this.#section = { footnote: {}, endnote: {} };
    this.#endsSection = false;
  }
}
