import assert from "node:assert/strict";
import { openDocument } from "../../../server/src/formats/open";
import type { FormatId } from "../../../server/src/model/note";
import { inQuotation } from "../../../server/src/rules/people/quotation";
import { markdownDocument } from "../../document";

/** Each line: a text with Gogol in it, and whether he stands in a quotation. */
const TEXTS: readonly (readonly [text: string, quoted: boolean])[] = [
  ["He said: “Gogol left.”", true],
  ["He said: “I left.” Gogol stayed.", false],
  ["Er sagte: „Gogol ging.“", true],
  ["Er sagte: „Ich ging.“ Gogol blieb.", false],
  ["Er sagte: »Gogol ging.«", true],
  ["Er sagte: »Ich ging.« Gogol blieb.", false],
  ["Il dit : « Gogol partit. »", true],
  ["Il dit : « Je pars. » Gogol resta.", false],
  ['He said: "Gogol left."', true],
  ['He said: "I left." Gogol stayed.', false],
  ["“He said ‘no’ to „Wort“ and Gogol left.”", true],
  ["A mark ” alone. Gogol stayed.", false],
  ["“One that is not closed.\n\nGogol stayed.", false],
  ["“One that is not closed.\r\n\r\nGogol stayed.", false],
  ["> Gogol left.", true],
  ["Text.\n\n> He left,\nand Gogol too.", true],
  ["> He left.\n\nGogol stayed.", false],
  ["a > b, and Gogol", false],
  ["> He left.\n> I left.\n\nGogol stayed.", false],
  ["> He left.\n> I left.\n>\n> Gogol left.", true],
];

/** The same in other formats. */
const FORMATS: readonly (readonly [format: FormatId, text: string, quoted: boolean])[] = [
  ["latex", '\\begin{document}\nSchr\\"oder wept. Gogol left.\n\\end{document}', false],
  ["latex", "\\begin{document}\nHe said: ``Gogol left.''\n\\end{document}", true],
  ["latex", "\\begin{document}\nHe said: ``I left.'' Gogol stayed.\n\\end{document}", false],
  ["latex", "\\begin{document}\nHe said: \\enquote{I left and \\emph{so} Gogol left.}\n\\end{document}", true],
  ["latex", "\\begin{document}\nHe said: \\enquote{I left.} Gogol stayed.\n\\end{document}", false],
  ["latex", "\\begin{document}\n\\begin{quote}\nI left.\n\nGogol left.\n\\end{quote}\n\\end{document}", true],
  ["latex", "\\begin{document}\n\\begin{quotation}\nI left.\n\\end{quotation}\nGogol stayed.\n\\end{document}", false],
  ["org", "#+begin_quote\nI left.\n\nGogol left.\n#+end_quote\n", true],
  ["org", "#+begin_quote\nI left.\n#+end_quote\n\nGogol stayed.\n", false],
  ["html", '<p class="a">Gogol <q>left</q>.</p>', false],
  ["html", "<blockquote><p>Gogol left.</p></blockquote>", true],
  ["html", '<p>He said: <q cite="x">Gogol left.</q></p>', true],
  ["tei", '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>He said: <said>Gogol left.</said></p></body></text></TEI>', true],
  ["tei", '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p><quote>I left.</quote> Gogol stayed.</p></body></text></TEI>', false],
  ["asciidoc", "Text.\n\n____\nI left.\n\nGogol left.\n____\n", true],
  ["asciidoc", "Text.\n\n____\nI left.\n____\n\nGogol stayed.\n", false],
  ["typst", "#quote(block: true)[I left and Gogol left.]\n", true],
  ["typst", "#quote[I left.] Gogol stayed.\n", false],
  ["rst", "Text.\n\n   Gogol left.\n", true],
  ["rst", "Text.\n\nGogol left.\n", false],
  ["plaintext", "He said: “I left, and\nGogol left.”", true],
];

const LANGUAGES: Readonly<Partial<Record<FormatId, string>>> = { rst: "restructuredtext", tei: "xml" };

describe("a name in a quotation", () => {
  for (const [format, text, quoted] of FORMATS) {
    it(`is ${quoted ? "known" : "not seen"} in ${format}: ${JSON.stringify(text)}`, () => {
      for (const lines of [text, text.replaceAll("\n", "\r\n")]) {
        const from = lines.indexOf("Gogol");
        const document = openDocument("file:///a", LANGUAGES[format] ?? format, 1, lines, { flavour: "auto", around: [] });
        assert.equal(document.format.id, format);
        assert.equal(inQuotation(document, { from, to: from + 5 }), quoted);
      }
    });
  }
  for (const [text, quoted] of TEXTS) {
    it(`is ${quoted ? "known" : "not seen"} in ${JSON.stringify(text)}`, () => {
      const from = text.indexOf("Gogol");
      assert.equal(inQuotation(markdownDocument(text), { from, to: from + 5 }), quoted);
    });
  }
});
