import type { Flavour, Format, Reading } from "../../model/note";
import { newDraft } from "../draft";
import { defaultFlavour } from "../markdown/flavours";
import { startsParagraph } from "../paragraphs";
import { LatexScan } from "./scan";
import { stateOf } from "./state";

/** Reads LaTeX sign by sign: `left\footnote{See above.}` has the inline note `See above.` Macros are not expanded: a note that a
 *  command of the author's own makes is not seen. */
export const latex: Format = { id: "latex", canCut: startsParagraph, read };

function read(text: string, entry: string, flavour: Flavour): Reading {
  return new LatexScan(newDraft(flavour), text, stateOf(entry)).read();
}

/** Labels are those of `\label`; a number given to a mark, `\footnotemark[3]`, is printed as it is given. */
export const latexFlavour: Flavour = {
  ...defaultFlavour,
  id: "latex",
  name: "LaTeX",
  fold: "none",
  duplicate: "each",
  restarts: true,
  sharedLabels: true,
  undefinedCall: "number",
  inline: "none",
  frontMatter: false,
};
