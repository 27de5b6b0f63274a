import assert from "node:assert/strict";
import { joinedBibliography } from "../../server/src/bibliography/bibliography";
import { readBibtex } from "../../server/src/bibliography/bibtex-entries";
import { readConfig } from "../../server/src/config";
import { noteText } from "../../server/src/document/excerpt";
import { peopleOfDocument } from "../../server/src/document/people";
import { sourcesOf } from "../../server/src/document/sources";
import { factsOf } from "../../server/src/facts/facts";
import { keyChoices } from "../../server/src/features/bibliography/completion";
import { citationHover } from "../../server/src/features/bibliography/hover";
import { citationDefinition } from "../../server/src/features/bibliography/jumps";
import { labelChoices } from "../../server/src/features/notes/completion";
import { noteDefinition } from "../../server/src/features/notes/definition";
import { outline } from "../../server/src/features/notes/documentSymbol";
import { noteFolds } from "../../server/src/features/notes/folding";
import { noteHover } from "../../server/src/features/notes/hover";
import { findingsOf } from "../../server/src/rules/run";
import { suppressions } from "../../server/src/rules/suppress";
import { documentNamed, edited } from "../document";
import { assertMarks, onlyFile } from "../fixture";

const { config } = readConfig();

/** The findings in a LaTeX file are those that its carets mark. */
function assertFindings(source: string): void {
  const file = onlyFile(source);
  const found = findingsOf(documentNamed("test.tex", file.text), config);
  assertMarks(
    file,
    found.map(({ span, code, message }) => ({ ...span, text: `${code}: ${message}` })),
  );
}

const BOOKS =
  "@book{weir1701,\n  author = {Weir, Anna},\n  title = {Dams and Dikes},\n  publisher = {Ohm},\n  address = {Ulm},\n  year = {1701}\n}\n";

function citing(text: string, cursor: string) {
  const document = documentNamed("test.tex", text);
  document.bibliography = joinedBibliography([readBibtex("file:///books.bib", BOOKS)]);
  return { document, offset: text.indexOf(cursor) + cursor.length };
}

describe("a LaTeX document", () => {
  it("is told what its marks and texts lack", () => {
    assertFindings(`
      Salt.\\footnotemark[2] Tar.\\footnotemark
           ^^^^^^^^^^^^^^^^ dangling-call: No \\footnotetext for this \\footnotemark[2]: LaTeX prints the number and no note.
                                ^^^^^^^^^^^^^ dangling-call: No \\footnotetext for this \\footnotemark: LaTeX prints the number and no note.

      \\footnotetext[3]{Tax roll.}
      ^^^^^^^^^^^^^^^^^ unused-note: Note \\footnotetext[3] is called nowhere: LaTeX prints it all the same, and nothing leads to it.
      Wool.\\footnote{} Oil.\\footnote{\\label{oil}Toll list.} Glass.\\footref{oil} Tin.\\footref{elsewhere}
           ^^^^^^^^^^^ empty-note: This note has no text.
    `);
  });

  it("may repeat a number", () => {
    assertFindings(`
      Salt.\\footnotemark[1] Tar.\\footnotemark[1] Wool.\\footnotemark[5]
      \\footnotetext[1]{a}\\footnotetext[1]{b}\\footnotetext[5]{c}
    `);
  });

  it("silences a rule by a comment", () => {
    const text = "Salt.\\footnotemark[2]\n";
    const document = documentNamed("test.tex", text);
    const [finding] = findingsOf(document, config);
    assert.ok(finding);
    const [here, inFile] = suppressions(document, finding);
    for (const fix of [here, inFile]) {
      const repaired = edited(text, fix?.edits ?? []);
      assert.match(repaired, /^% apparatus-disable(?:-next-line)? dangling-call\n/);
      assert.deepEqual(findingsOf(documentNamed("test.tex", repaired), config), []);
    }
  });

  it("shows and finds notes", () => {
    const text = "Salt\\footnotemark[2].\n\n\\footnotetext[2]{See \\emph{Acta} and \\autocite[4]{weir1701}, \\enquote{Salz}.}\n";
    const document = documentNamed("test.tex", text);
    assert.equal(noteHover(document, 6)?.markdown, "**2**\n\nSee Acta and \\[@weir1701, 4\\], “Salz”\\.");
    const [jump] = noteDefinition(document, 6);
    assert.equal(text.slice(jump?.label.from, jump?.label.to), "2");
  });

  it("has an outline of headings and notes", () => {
    const document = documentNamed("test.tex", "\\chapter{The \\emph{Salt}\\footnote{a}}\n\n\\section{Tar}\nx\\footnote{b \\textit{c}}\n");
    const names = (entries: ReturnType<typeof outline>): unknown[] =>
      entries.map(({ name, detail, children }) => [name, detail, names(children)]);
    assert.deepEqual(names(outline(document)), [
      [
        "The Salt",
        "",
        [
          ["note", "a", []],
          ["Tar", "", [["note", "b c", []]]],
        ],
      ],
    ]);
    const facts = factsOf(document, []);
    assert.deepEqual([facts.format, facts.title, facts.headings.map(({ text }) => text)], ["latex", "The Salt", ["The Salt", "Tar"]]);
  });

  it("knows people and sources in text and notes", () => {
    const text =
      'In 1790 Giacomo Sch\\"onfeld met Anna~Weir.\\footnote{Archivio di Stato di Livorno, busta 12, fasc.~3.} ' +
      'Then Sch\\"onfeld left.\\footnote{Bianca Moretti, \\emph{Lettere e lazzaretti} (Pisa: Molo, 1988), 44--46.}' +
      "\\footnote{Moretti, \\textit{Lettere}, 50.}\\footnote{Ibid., 51.}\n";
    const document = documentNamed("test.tex", text);
    const written = peopleOfDocument(document).forms.map((form) => form.written);
    assert.ok(written.includes("Giacomo Schönfeld") && written.includes("Anna Weir"), written.join("; "));
    const { archives, citations } = sourcesOf(document);
    assert.deepEqual(
      archives.map(({ units }) => units.map(({ value }) => value)),
      [["12", "3"]],
    );
    assert.deepEqual(
      citations.map(({ form, certainty }) => `${form} ${certainty}`),
      ["full sure", "short sure", "ibid sure"],
    );
    assert.deepEqual(findingsOf(document, config), []);
  });

  it("counts its notes anew in every chapter", () => {
    const document = documentNamed("test.tex", "\\chapter{A}\na\\footnote{b}c\\footnote{d}\n\n\\chapter{E}\nf\\footnote{g}\n");
    assert.deepEqual(
      sourcesOf(document).entries.map(({ number }) => number),
      ["1", "2", "1"],
    );
  });

  it("knows after an edit in which chapter a note stands", () => {
    const document = documentNamed("test.tex", "\\chapter{A}\na\\footnote{b}\n\nc\\footnote{d}\n\n\\chapter{E}\nf\\footnote{g}\n");
    sourcesOf(document);
    const move = (line: number, text: string): void => {
      const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
      document.update([{ range, text }], document.version + 1);
    };
    move(5, "\n");
    move(2, "\n\\chapter{E}\n");
    const fresh = documentNamed("test.tex", document.getText());
    const told = (each: typeof document) => sourcesOf(each).entries.map(({ number, chapter }) => [number, chapter]);
    assert.deepEqual(told(document), told(fresh));
    assert.deepEqual(told(fresh), [
      ["1", 1],
      ["1", 2],
      ["2", 2],
    ]);
  });

  it("has a title, and folds a note that is written apart", () => {
    const text =
      "\\documentclass{book}\n\\title{Salt and\n  Tar}\n\\begin{document}\n\\chapter{A}\nx%\n\\footnote{One\ntwo\n\\emph{three}.}\n";
    const document = documentNamed("test.tex", text);
    const facts = factsOf(document, []);
    assert.deepEqual([facts.title, facts.notes.map(({ words }) => words)], ["Salt and Tar", ["One two three."]]);
    assert.deepEqual(noteFolds(document), [{ startLine: 6, endLine: 8 }]);
  });

  it("cites entries of its bibliography", () => {
    const { document, offset } = citing("\\addbibresource{books.bib}\nDry.\\autocite[see][44]{weir1701} Wet \\cite{weir1702}.\n", "see");
    assert.match(
      citationHover(document, config, offset)?.markdown ?? "",
      /^Anna Weir, \*Dams and Dikes\* \\\(Ulm: Ohm, 1701\\\), 44\\\.\n/,
    );
    assert.equal(citationDefinition(document, offset)[0]?.targetUri, "file:///books.bib");
    assert.deepEqual(
      findingsOf(document, config).map(({ message }) => message),
      ["No entry “weir1702” in the bibliography; did you mean “weir1701”?"],
    );
  });

  it("offers keys and labels", () => {
    const offered = (text: string, cursor: string): string[] => {
      const { document, offset } = citing(text, cursor);
      return keyChoices(document, offset).map(({ key, replace }) => `${key} for “${text.slice(replace.from, replace.to)}”`);
    };
    assert.deepEqual(offered("Dry \\cite{we}", "we"), ["weir1701 for “we”"]);
    assert.deepEqual(offered("Dry \\autocites[1]{a}[2]{b, we", "we"), ["weir1701 for “we”"]);
    assert.deepEqual(offered("Dry \\emph{we}", "we"), []);
    assert.deepEqual(offered("% \\cite{we}", "we"), []);
    const labelled = documentNamed("test.tex", "A\\footnote{\\label{oil}Toll list.} B\\footref{o}");
    assert.deepEqual(
      labelChoices(labelled, labelled.length - 1).map(({ label, close }) => label + close),
      ["oil}"],
    );
  });

  it("lets an Ibid. repeat what is cited by its key", () => {
    assertFindings(`
      A\\footcite[3]{weir1701} b\\footnote{Ibid., 4.} c\\footnote{Ibid., 5.}
    `);
    assertFindings(`
      A\\footnote{See the map.} b\\footnote{Ibid., 4.}
                                          ^^^^^ dangling-ibid: “Ibid.” repeats nothing: no note before it cites a source.
    `);
  });

  it("says what a note without words of its own cites", () => {
    for (const text of ["a\\footnote{\\cite[3]{weir1701}}", "a\\footcite[3]{weir1701}"]) {
      const document = documentNamed("test.tex", text);
      const [slot] = document.slots;
      assert.equal(slot && noteText(document, { slot, at: 0 }), "[@weir1701, 3]");
    }
  });
});
