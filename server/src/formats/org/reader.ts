import type { Flavour, Format, Reading } from "../../model/note";
import { newDraft } from "../draft";
import { defaultFlavour } from "../markdown/flavours";
import { startsParagraph } from "../paragraphs";
import { definitionAt, isHeadline } from "./lines";
import { OrgScan } from "./scan";

/** Reads Org line by line: `Salt.[fn:1]` has the call `[fn:1]`, and a line that begins with `[fn:1]` the note. */
export const org: Format = { id: "org", canCut: (before, after) => endsNotes(after, 0) || startsParagraph(before, after), endsNotes, read };

function read(text: string, entry: string, flavour: Flavour): Reading {
  return new OrgScan(newDraft(flavour), text, entry).read();
}

/** A headline and a definition end whatever stands above them. */
function endsNotes(text: string, at: number): boolean {
  return isHeadline(text, at) || definitionAt(text, at) !== undefined;
}

/** Source: the Org manual, “Creating Footnotes”; org-footnote.el and ox.el of Org 9.6. */
export const orgFlavour: Flavour = {
  ...defaultFlavour,
  id: "org",
  name: "Org",
  fold: "none",
  duplicate: "first",
  undefinedCall: "error",
  inline: "none",
  frontMatter: false,
};
