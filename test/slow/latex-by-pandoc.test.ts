import assert from "node:assert/strict";
import fc from "fast-check";
import { latex, latexFlavour } from "../../server/src/formats/latex/reader";
import { documentOf } from "../formats/markdown/documents";
import { notesByPandoc } from "../formats/pandoc";
import { wordsOfNotes } from "../formats/readings";

/** Lines that pandoc reads without complaint in any order. */
const LINES = [
  ...[
    "@ @\\footnote{@ @} @",
    "@\\footnote{@ \\emph{@} {@}}.",
    "\\footnote%\n  {@}",
    "@\\footnote[3]{@}",
    "@\\footnote{@\n@\n\n@}@",
    "@\\footnote {@}",
  ],
  ...[
    "\\section{@\\footnote{@}}",
    "\\chapter[@]{@}",
    "\\begin{quote}\n@\\footnote{@}\n\\end{quote}",
    "@ % @\\footnote{@}",
    "% \\footnote{@}",
    "@ \\% @\\footnote{@}",
  ],
  ...[
    "\\begin{verbatim}\n@\\footnote{@}\n\n@\n\\end{verbatim}",
    "\\begin{lstlisting}[language=C]\n\\footnote{@}\n\\end{lstlisting}",
    "\\verb|\\footnote{@}| @",
  ],
  ...[
    "$@$ @",
    "\\[ @ \\]",
    "\\(@\\) @\\footnote{@ $x$}",
    "\\begin{itemize}\n\\item @\\footnote{@}\n\\item @\n\\end{itemize}",
    "\\$5 @\\footnote{\\$6 @}",
    "$$@$$",
  ],
  ...[
    "@\\footnote{@ \\cite[3]{a}}",
    "@ \\autocite[@]{a} @",
    "\\iffalse @\\footnote{@} \\fi @",
    "@\\footnote{\\label{a}@}",
    "\\begin{comment}\n\\footnote{@}\n\\end{comment}",
  ],
  ...[
    "\\emph{@\\footnote{@}}",
    "{@ \\itshape @\\footnote{@}}",
    "@\\footnote{@ \\verb|}| @}",
    "@\\footnote{\\{@\\} @}",
    "\\begin{equation}\n@\n\\end{equation}",
    "@\\\\\n@\\footnote{@}",
  ],
];

describe("LaTeX, compared with pandoc", () => {
  it("has the same notes", function () {
    this.timeout(300_000);
    const line = fc.oneof({ weight: 2, arbitrary: fc.constant("") }, { weight: 5, arbitrary: fc.constantFrom(...LINES) });
    const texts = fc.sample(fc.array(line, { minLength: 1, maxLength: 9 }).map(documentOf), { seed: 5, numRuns: 250 });
    const rendered = notesByPandoc(texts, "latex");
    assert.ok(rendered.flat().length > 300, "enough notes to compare");
    for (const [index, text] of texts.entries())
      assert.deepEqual(wordsOfNotes(text, latex.read(text, "", latexFlavour)), rendered[index], text);
  });
});
