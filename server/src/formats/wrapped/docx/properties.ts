import type { OpenBlock } from "../builder";
import type { AttributeOf } from "../markup";
import { type Call, isOn, levelOf, type Style } from "./model";

type Styles = ReadonlyMap<string, Style>;

/** What its properties and its style say of a paragraph. */
export interface Paragraph {
  readonly block: OpenBlock;
  style: Style;
  level?: number;
  depth?: number;
  /** On how many sides it is indented far. */
  indents: number;
}

/** A run of letters while it is read: how it is printed, if it is. */
export interface Run {
  style: Style;
  italic?: boolean;
  hidden: boolean;
  /** A call whose mark is the text that follows it in the run. */
  marked?: Call;
}

/** Takes a property of a run: `<w:i/>`. */
export function takeRunProperty(run: Run, name: string, attribute: AttributeOf, styles: Styles): void {
  switch (name) {
    case "rStyle":
      run.style = styles.get(attribute("val") ?? "") ?? {};
      break;
    case "i":
      run.italic = isOn(attribute("val"));
      break;
    case "vanish":
      run.hidden = isOn(attribute("val"));
      break;
  }
}

/** Takes a property of a paragraph: `<w:pStyle w:val="Heading1"/>`. */
export function takeProperty(paragraph: Paragraph, name: string, attribute: AttributeOf, styles: Styles): void {
  switch (name) {
    case "pStyle":
      paragraph.style = styles.get(attribute("val") ?? "") ?? {};
      break;
    case "outlineLvl":
      paragraph.level = levelOf(attribute("val"));
      break;
    case "ilvl":
      paragraph.depth ??= Number(attribute("val")) + 1 || 1;
      break;
    case "numId":
      paragraph.depth = attribute("val") === "0" ? 0 : (paragraph.depth ?? 1);
      break;
    case "ind":
      paragraph.indents = ["left", "start", "right", "end"].filter((side) => Number(attribute(side)) >= INDENTED).length;
      break;
    case "framePr":
      // A large first letter stands in a paragraph of its own.
      if (isOn(attribute("dropCap") ?? "none")) paragraph.block.goesOn = true;
      break;
    case "del":
      paragraph.block.goesOn = true;
      break;
  }
}

/** In twentieths of a point, a third of an inch: a paragraph that is indented so far on both sides is a quotation. */
const INDENTED = 400;

/** What kind of block a paragraph is by all of them. */
export function settle({ block, style, level = style.level ?? 0, depth = style.item ? 1 : 0, indents }: Paragraph): void {
  block.kind = level > 0 ? "heading" : depth > 0 ? "item" : "paragraph";
  block.level = level || depth;
  if (block.kind === "paragraph" && (style.quoted || indents > 1)) block.quoted = 1;
}
