import type { Marks } from "../model/marks";
import type { FormatId, Span } from "../model/note";
import { asciidocMarks } from "./asciidoc-marks";
import { htmlMarks } from "./html-marks";
import { latexMarks } from "./latex-marks";
import { markdownMarks } from "./markdown-marks";
import { orgMarks } from "./org-marks";
import { plainMarks } from "./plain-marks";
import { rstMarks } from "./rst-marks";
import { teiMarks } from "./tei-marks";
import { typstMarks } from "./typst-marks";

/** The markup in stretches of a text; nothing where there is none. */
export function marksOf(text: string, stretches: readonly Span[], format: FormatId): Marks | undefined {
  switch (format) {
    case "markdown":
      return markdownMarks(text, stretches);
    case "latex":
      return latexMarks(text, stretches);
    case "org":
      return orgMarks(text, stretches);
    case "asciidoc":
      return asciidocMarks(text, stretches);
    case "rst":
      return rstMarks(text, stretches);
    case "typst":
      return typstMarks(text, stretches);
    case "html":
      return htmlMarks(text, stretches);
    case "tei":
      return teiMarks(text, stretches);
    case "plaintext":
      return plainMarks(text, stretches);
  }
}
