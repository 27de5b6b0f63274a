import type { Flavour, Format, FormatId } from "../model/note";
import { asciidoc, asciidocFlavour } from "./asciidoc/reader";
import { html, htmlFlavour } from "./html/reader";
import { latex, latexFlavour } from "./latex/reader";
import { defaultFlavour } from "./markdown/flavours";
import { org, orgFlavour } from "./org/reader";
import { plaintext } from "./plaintext/reader";
import { rst, rstFlavour } from "./rst/reader";
import { tei, teiFlavour } from "./tei/reader";
import { typst, typstFlavour } from "./typst/reader";

/** Every format besides Markdown, with the flavour in which its single engine reads it. */
export type Others = Readonly<Record<Exclude<FormatId, "markdown">, readonly [Format, Flavour]>>;

/** The readers of all formats besides Markdown, as a bundle of its own. */
export const others: Others = {
  latex: [latex, latexFlavour],
  org: [org, orgFlavour],
  asciidoc: [asciidoc, asciidocFlavour],
  rst: [rst, rstFlavour],
  typst: [typst, typstFlavour],
  html: [html, htmlFlavour],
  tei: [tei, teiFlavour],
  // Extracted text has no engine; where a rule asks all the same, notes behave as on GitHub.
  plaintext: [plaintext, { ...defaultFlavour, id: "plain", name: "plain text" }],
};
