import { type OpenBlock, TextBuilder } from "../builder";
import { type AttributeOf, type Listener, readXml } from "../markup";
import type { Block, TakenNote } from "../text";
import { type OdtStyle, styleNamed } from "./styles";

/** What stands in the text of an OpenDocument file, and its notes by their ids. */
export interface OdtStory {
  readonly blocks: readonly Block[];
  readonly notes: ReadonlyMap<string, TakenNote>;
}

/** Reads what is printed of `content.xml`: not what has been deleted, comments and hidden text. Source: OpenDocument 1.3, part 3, 4 to 7. */
export function readOdtStory(part: Uint8Array, styles: ReadonlyMap<string, OdtStyle>): OdtStory {
  const reader = new OdtReader(styles);
  readXml(part, reader);
  return reader.story();
}

/** What is no text, or is none of the text: `text:tracked-changes` holds what has been deleted. */
const SKIPPED = new Set(
  "tracked-changes annotation forms scripts event-listeners binary-data automatic-styles font-face-decls table-of-content-source illustration-index-source table-index-source object-index-source user-index-source alphabetical-index-source bibliography-source notes-configuration".split(
    " ",
  ),
);

/** A note that is being read. */
interface OpenNote {
  readonly id: string;
  readonly isEndnote: boolean;
  label: string;
  blocks: readonly Block[];
  readonly around: Place;
}

/** What is open where text is printed: in a note nothing is of what is open around it. */
interface Place {
  /** Each with what it has of those around it. */
  readonly spans: OdtStyle[];
  lists: number;
}

class OdtReader implements Listener {
  readonly #styles: ReadonlyMap<string, OdtStyle>;
  readonly #text = new TextBuilder();
  readonly #notes: OpenNote[] = [];
  readonly #open: OpenNote[] = [];
  #place: Place = { spans: [], lists: 0 };
  #inCitation = false;

  constructor(styles: ReadonlyMap<string, OdtStyle>) {
    this.#styles = styles;
  }

  story(): OdtStory {
    const kinds = new Set(this.#notes.map(({ isEndnote }) => isEndnote));
    const notes = this.#notes.map(({ id, isEndnote, label, blocks }, at): [string, TakenNote] => [
      id,
      { id, label: label || String(at + 1), blocks, ...(isEndnote && kinds.size > 1 ? { series: "end" } : {}) },
    ]);
    return { blocks: this.#text.endStory(), notes: new Map(notes) };
  }

  /** `svg:title` and `svg:desc` describe a picture, `text:title` prints the title of the document. */
  skips(name: string, prefix: string): boolean {
    return SKIPPED.has(name) || prefix === "svg";
  }

  open(name: string, attribute: AttributeOf): void {
    switch (name) {
      case "p":
      case "h":
        this.#beginParagraph(name, attribute, this.#text.beginBlock());
        break;
      case "span":
        this.#place.spans.push({ ...this.#place.spans.at(-1), ...this.#styles.get(`text ${attribute("style-name")}`) });
        break;
      case "s":
        this.#print(" ");
        break;
      case "tab":
        this.#print("\t");
        break;
      case "line-break":
        this.#print("\n");
        break;
      case "list":
        this.#place.lists++;
        break;
      case "table-row":
        this.#text.beginRow();
        break;
      case "table-cell":
        this.#text.beginCell();
        break;
      case "note":
        this.#beginNote(attribute);
        break;
      case "note-citation":
        this.#inCitation = true;
        break;
      case "note-body":
        this.#text.beginStory();
        this.#place = { spans: [], lists: 0 };
        break;
    }
  }

  /** Line breaks and runs of spaces are one space: `text:s` stands for the others. */
  text(text: string): void {
    const note = this.#open.at(-1);
    if (this.#inCitation && note) note.label += text.trim();
    else this.#print(text.replace(/[ \t\r\n]+/g, " "));
  }

  close(name: string): void {
    const note = this.#open.at(-1);
    switch (name) {
      case "p":
      case "h":
        this.#text.endBlock();
        break;
      case "span":
        this.#place.spans.pop();
        break;
      case "list":
        this.#place.lists--;
        break;
      case "table-row":
        this.#text.endRow();
        break;
      case "note-citation":
        this.#inCitation = false;
        break;
      case "note-body":
        if (note) note.blocks = this.#text.endStory();
        if (note) this.#place = note.around;
        break;
      case "note":
        this.#open.pop();
        break;
    }
  }

  #beginParagraph(name: string, attribute: AttributeOf, block: OpenBlock): void {
    const styled = attribute("style-name") ?? "";
    const style = this.#styles.get(`paragraph ${styled}`) ?? styleNamed(styled);
    const level = name === "h" ? Number(attribute("outline-level")) || 1 : (style.level ?? 0);
    block.kind = level > 0 ? "heading" : this.#place.lists > 0 ? "item" : "paragraph";
    block.level = level || this.#place.lists;
    if (block.kind === "paragraph" && style.quoted) block.quoted = 1;
  }

  #beginNote(attribute: AttributeOf): void {
    const id = `${this.#notes.length}`;
    const note = { id, isEndnote: attribute("note-class") === "endnote", label: "", blocks: [], around: this.#place };
    this.#notes.push(note);
    this.#open.push(note);
    this.#text.call(id);
  }

  #print(text: string): void {
    const { italic, hidden } = this.#place.spans.at(-1) ?? {};
    if (!hidden) this.#text.print(text, italic);
  }
}
