import type { Flavour, Format, Reading } from "../../model/note";
import { newDraft } from "../draft";
import { defaultFlavour } from "../markdown/flavours";
import { startsParagraph } from "../paragraphs";
import { readRst } from "./scan";
import { stateOf } from "./state";

/** Reads reStructuredText line by line: `Salt. [1]_` has the call `[1]_`, and a line that begins with `.. [1]` the note. */
export const rst: Format = { id: "rst", canCut: startsParagraph, read };

function read(text: string, entry: string, flavour: Flavour): Reading {
  return readRst(newDraft(flavour), text, stateOf(entry));
}

/** Source: the reStructuredText specification, “Footnotes”; docutils 0.22, `transforms/references.py`. */
export const rstFlavour: Flavour = {
  ...defaultFlavour,
  id: "rst",
  name: "docutils",
  fold: "unicode",
  duplicate: "unlinked",
  order: "definition",
  numbersByHand: true,
  inline: "none",
  frontMatter: false,
};
