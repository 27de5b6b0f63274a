import assert from "node:assert/strict";
import { latex, latexFlavour } from "../../../server/src/formats/latex/reader";
import type { Reading } from "../../../server/src/model/note";
import { blocksIn, citationsIn, inShort } from "../readings";

const read = (text: string): Reading => latex.read(text, "", latexFlavour);
const slices = (text: string, spans: readonly { from: number; to: number }[]): string[] =>
  spans.map(({ from, to }) => text.slice(from, to));

describe("LaTeX", () => {
  const notes: readonly (readonly [text: string, told: string])[] = [
    ["Salt.\\footnote{Tax roll.}", "^{Tax roll.}"],
    ["Salt.\\footnote[7]{Tax roll.} Tar\\endnote {See \\emph{Acts}.}", "^{Tax roll.} ^{See \\emph{Acts}.}"],
    ["Salt\\footnote%\n  {Tax roll.}", "^{Tax roll.}"],
    ["\\footnote{One.\n\nTwo.}", "^{One.⏎⏎Two.}"],
    ["\\footnote{A {b} \\} c % }\n d}", "^{A {b} \\} c % }⏎ d}"],
    ["\\footnote{A\\footnote{b} c}", "^{A\\footnote{b} c} ^{b}@"],
    ["\\footnote{}", "^{}"],
    ["\\sidenote{a}\\marginpar{b}\\footnoteA{c}\\Afootnote{d}\\pagenote{e}", "^{a} ^{b} ^{c} ^{d} ^{e}"],
    ["Salt\\footnotemark[3] \\footnotetext[3]{Tax roll.}", "[3] 3{Tax roll.}"],
    [
      "Salt\\footnotemark{} tar\\footnotemark. \\footnotetext{One.}\n\n\\footnotetext{Two.}",
      "[\\footnotemark] [\\footnotemark] \\footnotetext{One.} \\footnotetext{Two.}",
    ],
    ["\\let\\thefootnote\\relax\\footnotetext{Thanks.}", "^{Thanks.}"],
    ["\\addtocounter{footnote}{-1}\\footnotemark", ""],
    ["\\footnotemark[\\value{footnote}]", ""],
    ["A\\footnote{\\label{map} See the map.} B\\footref{map}", "[map] ^map{\\label{map} See the map.} [map]"],
    ["\\let\\old\\footnote \\footnotemarks \\footnotes{a}", ""],
    ["\\newcommand{\\n}[1]{\\footnote{#1}} \\newcommand\\m[1]{\\footnote{#1}} \\def\\o#1{\\footnote{#1}} x\\footnote{a}", "^{a}"],
    ["% \\footnote{a}\n50\\% \\footnote{b}", "^{b}"],
    ["\\verb|\\footnote{a}| \\lstinline[language=TeX]!\\footnote{b}! \\lstinline{\\footnote{c}}", ""],
    ["\\begin{verbatim}\n\\footnote{a}\n\n\\end{verbatim}\n\\footnote{b}", "^{b}"],
    ["\\begin{lstlisting}[language=C]\n\\footnote{a}\n\\end{lstlisting}", ""],
    ["\\begin{comment}\n\\footnote{a}\n\\end{comment} \\iffalse \\footnote{b}\n\n\\fi \\footnote{c}", "^{c}"],
    ["$\\footnote{a}$ \\(\\footnote{a}\\) \\[\\footnote{a}\\] $$\\footnote{a}$$ \\footnote{b}", "^{b}"],
    ["\\begin{align*}\n\\footnote{a}\n\\end{align*}", ""],
    ["It cost \\$5\\footnote{Or $6.} and $7.", "^{Or $6.}"],
    [
      "\\documentclass{book}\n\\newcommand{\\x}{\\footnote{a}}\n\\footnote{b}\n\\begin{document}\n\\footnote{c}\n\\end{document}\n\\footnote{d}",
      "^{c}",
    ],
    ["\\section[Short]{Long\\footnote{a}}", "^{a}"],
    ["A\\footnote{never closed\n\nB\\footnote{closed}.\n\n\\section{C}\n\nD\\footnote{e}", "^{never closed} ^{closed} ^{e}"],
    ["A\\footnote{b\\footnote{c\n\nD.", "^{b\\footnote{c} ^{c}@"],
    ["A\\footnote{b", "^{b}"],
    ["A\\footcite[4]{b}\\footnote{See \\footcite{c}.} \\autocite{d}", "^{[4]{b}} ^{See \\footcite{c}.}"],
    ["\\chapter{A}\n\\footnotemark[1]\\footnotetext[1]{a}\n\\chapter{B}\n\\footnotemark[1]\\footnotetext[1]{b}", "[1] 1{a} [1] 1{b}"],
  ];
  for (const [text, told] of notes) it(`has notes: ${JSON.stringify(text)}`, () => assert.equal(inShort(text, read(text)), told));

  it("lets the numbers of notes begin again with every chapter", () => {
    const { calls, notes } = read(
      "\\chapter{A}\n\\footnotemark[1]\\footnotetext[1]{a}\n\\chapter{B}\n\\footnotemark[1]\\footnotetext[1]{b}",
    );
    assert.deepEqual(
      calls.map(({ key }) => key),
      notes.map(({ key }) => key),
    );
    assert.equal(new Set(calls.map(({ key }) => key)).size, 2);
  });

  it("has blocks", () => {
    const text = [
      "\\chapter*{The \\emph{Salt}}\\label{salt}",
      "One\nline. % comment",
      "",
      "Two.\\begin{quote}",
      "Three.",
      "\\end{quote}",
      "\\begin{itemize}",
      "\\item Four.",
      "\\item[5] Five.",
      "\\end{itemize}",
      "\\label{a}",
      "",
      "\\subsection{Six}",
      "Seven \\par Eight",
      "\\begin{tabular}{lr}Nine\\end{tabular}",
    ].join("\n");
    assert.deepEqual(blocksIn(text, read(text)), [
      "heading1 The \\emph{Salt}",
      "text \\label{salt}\nOne\nline. % comment",
      "text Two.",
      "text Three.",
      "text Four.",
      "text [5] Five.",
      "heading3 Six",
      "text Seven",
      "text Eight",
      "text Nine",
    ]);
  });

  it("tells what is no prose", () => {
    const text = "See \\ref{a} and \\autocite[44]{x}. % why\n  \\href{http://e.org}{here} \\foreignlanguage{german}{da}";
    assert.deepEqual(slices(text, read(text).opaque), [
      "\\ref{a}",
      "\\autocite[44]{x}",
      "% why\n  ",
      "\\href{http://e.org}",
      "\\foreignlanguage{german}",
    ]);
  });

  const citations: readonly (readonly [text: string, told: readonly string[]])[] = [
    ["\\cite{silva1802}", ["\\cite{silva1802} = silva1802"]],
    ["\\autocite[44]{silva1802}", ["\\autocite[44]{silva1802} = silva1802 | 44"]],
    ["\\footcite[see][p.~4--6]{silva1802}", ["\\footcite[see][p.~4--6]{silva1802} = silva1802 | p. 4–6"]],
    ["\\textcite*{a}, \\Parencite[][]{b}", ["\\textcite*{a} = a", "\\Parencite[][]{b} = b"]],
    ["\\citep[see][ch. 2]{a, b}", ["a = a", "b = b | ch. 2"]],
    ["\\autocites(see)()[1]{a}[2]{b,c}\\relax{no}", ["a = a | 1", "b = b", "c = c | 2"]],
    ["\\volcite{2}[33]{a}", ["\\volcite{2}[33]{a} = a | 33"]],
    ["\\cite%\n [4]\n {a}", ["\\cite%\n [4]\n {a} = a | 4"]],
    ["\\nocite{*} \\citestyle{x} \\setcitestyle{y} \\cite", []],
    ["% \\cite{a}\n\\verb|\\cite{a}|", []],
    ["\\footnote{See \\cite[3]{a}.}", ["\\cite[3]{a} = a | 3"]],
    ["\\documentclass{a}\\cite{no}\\begin{document}\\cite{a}", ["\\cite{a} = a"]],
  ];
  for (const [text, told] of citations) it(`has citations: ${text}`, () => assert.deepEqual(citationsIn(text, read(text)), told));

  it("names bibliographies", () => {
    const named = (text: string): string[] => (read(text).bibliographies ?? []).map(({ path }) => path);
    assert.deepEqual(
      named("\\documentclass{a}\n% \\addbibresource{old.bib}\n\\addbibresource[location=local]{b/x.bib}\n\\begin{document}"),
      ["b/x.bib"],
    );
    assert.deepEqual(named("\\bibliography{a, b.bib}\\bibliographystyle{plain}"), ["a.bib", "b.bib"]);
    assert.deepEqual(named("\\printbibliography[title=Works] 5\\% \\bibliography"), []);
  });

  it("hears what comments silence", () => {
    assert.deepEqual(read("a\n% apparatus-disable-next-line note-order\nb").directives, [
      { from: 2, to: 42, reach: "next-line", codes: ["note-order"] },
    ]);
  });
});
