import { latex, latexFlavour } from "../../../server/src/formats/latex/reader";
import { obeysLaws } from "../laws";

const LINES = [
  ...[
    "@ @\\footnote{@ @} @",
    "@\\footnotemark[1]",
    "\\footnotetext[1]{@}",
    "@\\footnotemark",
    "\\footnotetext{@ @}",
    "@\\footnote{@",
    "@} @",
    "{@ @",
    "}",
  ],
  ...[
    "\\footnote{\\label{a} @}",
    "@\\footref{a}",
    "\\footnote{@\\footnote{@} @}",
    "\\addtocounter{footnote}{-1}",
    "\\footnote{@ % @}",
    "\\endnote%",
  ],
  ...[
    "\\chapter{@}",
    "\\section{@ \\footnote{@}}",
    "\\paragraph{@}",
    "\\section{@",
    "\\begin{quote}",
    "\\end{quote}",
    "\\item @",
    "@ \\par @",
  ],
  ...[
    "\\begin{verbatim}",
    "\\end{verbatim}",
    "\\begin{lstlisting}[a=b]",
    "\\end{lstlisting} @",
    "\\iffalse",
    "\\fi @",
    "\\verb|@",
    "| @",
    "\\begin{comment}",
  ],
  ...["$@ @", "$", "$$", "\\[", "\\]", "\\(@\\)", "\\begin{equation}", "\\end{equation}", "@ % @", "% @", "\\% @", "@ \\\\", "\\"],
  ...[
    "\\documentclass{book}",
    "\\begin{document}",
    "\\end{document}",
    "\\newcommand{\\x}{\\footnote{@}}",
    "\\addbibresource{a.bib}",
    "\\bibliography{a}",
  ],
  ...["@ \\cite[@]{a,b}", "\\autocites[@]{a}", "[@]{b}", "% apparatus-disable-next-line note-order"],
];

const SIGNS = [
  ..."\\{}[]()%$ \n\ta*~&<>",
  "\n\n",
  "\n\n",
  "\r\n",
  "\\footnote{",
  "\\footnotemark",
  "[1]",
  "\\footnotetext",
  "\\section{",
  "\\cite{a}",
  "\\label{a}",
];

describe("LaTeX, read in chunks", () => {
  obeysLaws(latex, latexFlavour, LINES, SIGNS, "Plain words of a paragraph that goes on for a while.\\footnote{Note.} ");
});
