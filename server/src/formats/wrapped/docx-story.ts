import { type Call, isOn, levelOf, type NoteKind, type Numbering, noteId, type Section, type Style } from "./docx-model";
import { type Attributes, attributeIn, type Listener, readXml } from "./markup";
import type { Block, Inline } from "./text";

/** What stands in one part of a Word document: the running text, or notes one after the other. */
export interface Story {
  readonly blocks: readonly Block[];
  readonly calls: readonly Call[];
  /** By their ids; what only draws the line above the notes is none. */
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

interface Paragraph {
  readonly inlines: Inline[];
  /** Where it stands among the blocks. */
  readonly at: number;
  style: Style;
  level?: number;
  depth?: number;
  indents: number;
  /** Its end has been deleted: the next paragraph goes on with it. */
  goesOn: boolean;
}

interface Run {
  style: Style;
  italic?: boolean;
  hidden: boolean;
  /** A call whose mark is the text that follows it in the run. */
  marked?: Call;
}

class StoryReader implements Listener {
  readonly #styles: ReadonlyMap<string, Style>;
  #blocks: Block[] = [];
  readonly #calls: Call[] = [];
  readonly #notes = new Map<string, Block[]>();
  readonly #sections: Section[] = [];
  readonly #paragraphs: Paragraph[] = [];
  readonly #runs: Run[] = [];
  /** For each table row that is open, where among the blocks its cells begin. */
  readonly #rows: number[][] = [];
  /** For each field that is open, whether its result has begun. */
  readonly #fields: boolean[] = [];
  #section: Section = { footnote: {}, endnote: {} };
  #endsSection = false;
  #numbering: Numbering | undefined;
  #before: readonly Inline[] = [];
  #properties = 0;
  #skipped = 0;
  #inText = false;

  constructor(styles: ReadonlyMap<string, Style>) {
    this.#styles = styles;
  }

  story(): Story {
    this.#sections.push(this.#section);
    return { blocks: this.#blocks, calls: this.#calls, notes: this.#notes, sections: this.#sections };
  }

  open(name: string, attributes: Attributes): void {
    if (this.#skipped > 0 || (SKIPPED.has(name) && this.#properties === 0)) {
      this.#skipped++;
      return;
    }
    if (name === "pPr" || name === "rPr") this.#properties++;
    const paragraph = this.#paragraphs.at(-1);
    const run = this.#runs.at(-1);
    if (this.#properties > 0) this.#property(name, attributes, paragraph, run);
    else if (run) this.#content(name, attributes, run);
    this.#structure(name, attributes);
  }

  text(text: string): void {
    if (!this.#inText || this.#skipped > 0) return;
    const run = this.#runs.at(-1);
    if (run?.marked) run.marked.mark = (run.marked.mark ?? "") + text.trim();
    else this.#print(text);
  }

  close(name: string): void {
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
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
        this.#endRow();
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
  #structure(name: string, attributes: Attributes): void {
    switch (name) {
      case "p":
        this.#beginParagraph();
        break;
      case "r":
        this.#runs.push({ style: {}, hidden: false });
        break;
      case "tr":
        this.#rows.push([]);
        break;
      case "tc":
        this.#rows.at(-1)?.push(this.#blocks.length);
        break;
      case "footnote":
      case "endnote":
        this.#beginNote(name, attributes);
        break;
      case "footnotePr":
      case "endnotePr":
        this.#numbering = this.#section[name === "footnotePr" ? "footnote" : "endnote"];
        break;
      case "numFmt":
        if (this.#numbering) this.#numbering.format = valueIn(attributes);
        break;
      case "numStart":
        if (this.#numbering) this.#numbering.start = Number(valueIn(attributes)) || 1;
        break;
      case "numRestart":
        if (this.#numbering) this.#numbering.restarts = valueIn(attributes) === "eachSect";
        break;
    }
  }

  #property(name: string, attributes: Attributes, paragraph: Paragraph | undefined, run: Run | undefined): void {
    switch (name) {
      case "rStyle":
        if (run) run.style = this.#styles.get(valueIn(attributes) ?? "") ?? {};
        break;
      case "i":
        if (run) run.italic = isOn(valueIn(attributes));
        break;
      case "vanish":
        if (run) run.hidden = isOn(valueIn(attributes));
        break;
    }
    if (!paragraph || run) return;
    switch (name) {
      case "pStyle":
        paragraph.style = this.#styles.get(valueIn(attributes) ?? "") ?? {};
        break;
      case "outlineLvl":
        paragraph.level = levelOf(valueIn(attributes));
        break;
      case "ilvl":
        paragraph.depth ??= Number(valueIn(attributes)) + 1 || 1;
        break;
      case "numId":
        paragraph.depth = valueIn(attributes) === "0" ? 0 : (paragraph.depth ?? 1);
        break;
      case "ind":
        paragraph.indents = ["left", "start", "right", "end"].filter((side) => Number(attributeIn(attributes, side)) >= INDENTED).length;
        break;
      case "del":
        paragraph.goesOn = true;
        break;
    }
  }

  #content(name: string, attributes: Attributes, run: Run): void {
    switch (name) {
      case "t":
        this.#inText = true;
        break;
      case "tab":
      case "ptab":
        this.#print("\t");
        break;
      case "br":
        this.#print(/^(?:page|column)$/.test(attributeIn(attributes, "type") ?? "") ? " " : "\n");
        break;
      case "cr":
        this.#print("\n");
        break;
      case "noBreakHyphen":
        this.#print("-");
        break;
      case "sym":
        this.#print(symbolOf(attributeIn(attributes, "char")));
        break;
      case "fldChar":
        this.#field(attributeIn(attributes, "fldCharType"));
        break;
      case "footnoteReference":
        this.#call("footnote", attributes, run);
        break;
      case "endnoteReference":
        this.#call("endnote", attributes, run);
        break;
    }
  }

  /** A field has an instruction, and then perhaps a result, which alone is printed; others may stand in both. */
  #field(type: string | undefined): void {
    if (type === "begin") this.#fields.push(false);
    else if (type === "end") this.#fields.pop();
    else if (this.#fields.length > 0) this.#fields[this.#fields.length - 1] = true;
  }

  #call(kind: NoteKind, attributes: Attributes, run: Run): void {
    const id = noteId(kind, attributeIn(attributes, "id") ?? "");
    if (!this.#prints(run)) return;
    const call: Call = { kind, id, section: this.#sections.length };
    this.#calls.push(call);
    this.#paragraphs.at(-1)?.inlines.push({ call: id });
    const follows = attributeIn(attributes, "customMarkFollows");
    if (follows !== undefined && isOn(follows)) run.marked = call;
  }

  #print(text: string): void {
    const run = this.#runs.at(-1);
    if (!run || !this.#prints(run)) return;
    this.#paragraphs.at(-1)?.inlines.push({ text, italic: run.italic ?? run.style.italic ?? false });
  }

  #prints = (run: Run): boolean => !run.hidden && this.#fields.every((hasResult) => hasResult);

  #beginParagraph(): void {
    // What stands in a text box inside of it comes behind it.
    const at = this.#blocks.push({ kind: "paragraph", inlines: [] }) - 1;
    this.#paragraphs.push({ inlines: [...this.#before], at, style: {}, indents: 0, goesOn: false });
    this.#before = [];
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph) return;
    const { inlines, at, style, indents, goesOn } = paragraph;
    if (this.#endsSection) this.#endSection();
    if (goesOn) {
      this.#before = inlines;
      return;
    }
    const level = paragraph.level ?? style.level ?? 0;
    const depth = paragraph.depth ?? (style.item ? 1 : 0);
    const kind = level > 0 ? "heading" : depth > 0 ? "item" : "paragraph";
    const isQuoted = kind === "paragraph" && (style.quoted === true || indents > 1);
    this.#blocks[at] = { kind, inlines, level: level || depth, ...(isQuoted ? { quoted: 1 } : {}) };
  }

  /** A section ends with the paragraph in whose properties it is described. */
  #endSection(): void {
    this.#sections.push(this.#section);
    this.#section = { footnote: {}, endnote: {} };
    this.#endsSection = false;
  }

  /** The cells of a row stand on one line; what is laid out by a table of one cell stays as it is. */
  #endRow(): void {
    const cells = this.#rows.pop() ?? [];
    const [start] = cells;
    if (cells.length < 2 || start === undefined) return;
    const inlines = cells.flatMap((from, at): Inline[] => {
      const cell = this.#blocks.slice(from, cells[at + 1]).filter((block) => block.inlines.length > 0);
      return cell.flatMap((block, index): Inline[] => [...(index > 0 ? [space(" ")] : at > 0 ? [space(" | ")] : []), ...block.inlines]);
    });
    this.#blocks.length = start;
    this.#blocks.push({ kind: "paragraph", inlines });
  }

  #beginNote(kind: NoteKind, attributes: Attributes): void {
    const blocks: Block[] = [];
    this.#blocks = blocks;
    if (/^(?:separator|continuation\w*)$/.test(attributeIn(attributes, "type") ?? "")) return;
    this.#notes.set(noteId(kind, attributeIn(attributes, "id") ?? ""), blocks);
  }
}

const space = (text: string): Inline => ({ text, italic: false });

const valueIn = (attributes: Attributes): string | undefined => attributeIn(attributes, "val");

/** In twentieths of a point, a third of an inch: a paragraph that is indented so far on both sides is a quotation. */
const INDENTED = 400;

/** A character of a font of symbols, whose own table may lie at U+F000. */
function symbolOf(code: string | undefined): string {
  const point = Number.parseInt(code ?? "", 16);
  return point > 31 && point < 0xd800
    ? String.fromCharCode(point)
    : point >= 0xf020 && point <= 0xf0ff
      ? String.fromCharCode(point - 0xf000)
      : "";
}
