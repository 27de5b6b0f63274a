import type { Flavour, Format, Reading } from "../../model/note";
import { newDraft } from "../draft";
import { defaultFlavour } from "../markdown/flavours";
import { startsParagraph } from "../paragraphs";
import { readAsciidoc } from "./scan";
import { stateOf } from "./state";

/** Reads AsciiDoc line by line: `Salt.footnote:[Tax roll.]` has the inline note `Tax roll.` */
export const asciidoc: Format = { id: "asciidoc", canCut: startsParagraph, read };

function read(text: string, entry: string, flavour: Flavour): Reading {
  return readAsciidoc(newDraft(flavour), text, stateOf(entry));
}

/** Source: the AsciiDoc language documentation, “Footnotes”; Asciidoctor, `substitutors.rb`. */
export const asciidocFlavour: Flavour = {
  ...defaultFlavour,
  id: "asciidoc",
  name: "Asciidoctor",
  fold: "none",
  duplicate: "first",
  undefinedCall: "label",
  definedFirst: true,
  inline: "none",
  frontMatter: false,
};
