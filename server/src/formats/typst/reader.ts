import type { Flavour, Format, Reading } from "../../model/note";
import { newDraft } from "../draft";
import { defaultFlavour } from "../markdown/flavours";
import { startsParagraph } from "../paragraphs";
import { readTypst } from "./scan";

/** Reads Typst sign by sign: `Salt.#footnote[See above.]` has the inline note `See above.` Functions are not run: a note that a
 *  function of the author's own makes is not seen. */
export const typst: Format = { id: "typst", canCut: startsParagraph, read };

function read(text: string, entry: string, flavour: Flavour): Reading {
  return readTypst(newDraft(flavour), text, entry);
}

/** Source: the Typst reference, “Footnote”, “Label”, “Reference”. */
export const typstFlavour: Flavour = {
  ...defaultFlavour,
  id: "typst",
  name: "Typst",
  fold: "none",
  duplicate: "none",
  sharedLabels: true,
  undefinedCall: "error",
  inline: "none",
  frontMatter: false,
};
