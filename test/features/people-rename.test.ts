import assert from "node:assert/strict";
import type { TextDocumentEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { readConfig } from "../../server/src/config";
import { CorpusIndex } from "../../server/src/corpus/index";
import { encodeFacts, type FactTables, factSchema } from "../../server/src/facts/encoding";
import { factsOf } from "../../server/src/facts/facts";
import { prepareRename, rename, respellings } from "../../server/src/features/people/rename";
import { openDocument } from "../../server/src/formats/open";
import { PeopleIndex } from "../../server/src/index/people-index";
import { drained } from "../../server/src/steps";
import type { View } from "../../server/src/view";

/** Chapters of one manuscript, with the cursor at `|` in the first. A file called `source` does not belong to it. */
function book(files: Readonly<Record<string, string>>, languageId = "markdown") {
  const people = new PeopleIndex();
  const corpus = new CorpusIndex<FactTables>(factSchema);
  people.follow(corpus);
  const documents = Object.entries(files).map(([name, text]) =>
    openDocument(name, languageId, 1, text.replace("|", ""), { flavour: "pandoc", around: [] }),
  );
  for (const document of documents) corpus.put(document.uri, encodeFacts(factsOf(document, [])));
  const chapters = documents.filter(({ uri }) => uri !== "source");
  const [document] = documents;
  const [first = ""] = Object.values(files);
  assert.ok(document);
  const manuscript = (): string[] => (chapters.includes(document) ? chapters.map(({ uri }) => uri) : []);
  drained(people.upToDate());
  const view: View = { document, config: readConfig().config, corpus, people, manuscript };
  return { view, chapters, at: { textDocument: { uri: document.uri }, position: document.positionAt(first.indexOf("|")) } };
}

/** The chapters after an edit, those that it does not touch left out. */
function edited(chapters: readonly { uri: string; getText: () => string }[], changes: readonly unknown[] = []): Record<string, string> {
  return Object.fromEntries(
    (changes as TextDocumentEdit[]).map(({ textDocument: { uri }, edits }) => {
      const text = chapters.find((chapter) => chapter.uri === uri)?.getText() ?? "";
      return [uri, TextDocument.applyEdits(TextDocument.create(uri, "markdown", 1, text), edits as never)];
    }),
  );
}

/** Each line: the chapters, the new name, and the chapters that have changed. */
const CASES: readonly (readonly [title: string, files: Readonly<Record<string, string>>, name: string, after: Readonly<Record<string, string>>])[] = [
  ["in every chapter and in every form that has the word", { a: "Petr Chaadaev wrote. Chaa|daev wept.", b: "Then P. Chaadaev and Petr\nChaadaev slept." }, "Čaadaev", { a: "Petr Čaadaev wrote. Čaadaev wept.", b: "Then P. Čaadaev and Petr\nČaadaev slept." }],
  ["not of somebody else with that name", { a: "Petr Chaadaev wrote. Chaa|daev wept.", b: "Mikhail Chaadaev slept." }, "Čaadaev", { a: "Petr Čaadaev wrote. Čaadaev wept." }],
  ["not of his wife", { a: "Marco Dand|olo wrote. Signora Dandolo wept. Dandolo slept." }, "Marco Dandolò", { a: "Marco Dandolò wrote. Signora Dandolo wept. Dandolò slept." }],
  ["not in sources", { a: "Petr Chaa|daev wrote.", source: "Petr Chaadaev wrote." }, "Petr Čaadaev", { a: "Petr Čaadaev wrote." }],
  ["not in quotations and titles", { a: "Petr Chaa|daev wrote. “Chaadaev,” he said.\n\n> Chaadaev wept.\n\nChaadaev slept.[^1]\n\n[^1]: Ann Lee, *Chaadaev: A Life* (London: Murray, 1860), 3." }, "Petr Čaadaev", { a: "Petr Čaadaev wrote. “Chaadaev,” he said.\n\n> Chaadaev wept.\n\nČaadaev slept.[^1]\n\n[^1]: Ann Lee, *Chaadaev: A Life* (London: Murray, 1860), 3." }],
  ["in quotations too where it is asked for in one", { a: "“Chaa|daev,” said Petr Chaadaev." }, "Čaadaev", { a: "“Čaadaev,” said Petr Čaadaev." }],
  ["before what somebody is called in quotation marks, which is no title", { a: "Petr Chaa|daev wrote. Chaadaev, “our man on the quay,” wept." }, "Petr Čaadaev", { a: "Petr Čaadaev wrote. Čaadaev, “our man on the quay,” wept." }],
  ["given name and surname at once", { a: "Petr Chaa|daev wrote. Petr Chaadaev and P. Chaadaev wept." }, "Pyotr Chaadayev", { a: "Pyotr Chaadayev wrote. Pyotr Chaadayev and P. Chaadayev wept." }],
  ["with either apostrophe", { a: "Maksim Gor'|nii wrote. Gor’nii wept. Gor'nii slept." }, "Maksim Gorny", { a: "Maksim Gorny wrote. Gorny wept. Gorny slept." }],
  ["as a whole where the number of words changes", { a: "Petr Chaa|daev wrote. Petr  Chaadaev wept. Chaadaev slept." }, "Petr Yakovlevich Chaadaev", { a: "Petr Yakovlevich Chaadaev wrote. Petr Yakovlevich Chaadaev wept. Chaadaev slept." }],
]; // biome-ignore format: one case a line

/** Each line: a text with the cursor, the new name, and the text after. */
const LATEX: readonly (readonly [title: string, text: string, name: string, after: string])[] = [
  ["with accents", '\\begin{document}\nPaul Schr\\"od|er wrote. Schr\\"oder wept.\n\\end{document}\n', "Paul Schroeder", "\\begin{document}\nPaul Schroeder wrote. Schroeder wept.\n\\end{document}\n"],
  ["with ties", "\\begin{document}\nP.~Chaa|daev wrote. P.~Chaadaev wept.\n\\end{document}\n", "Petr Chaadaev", "\\begin{document}\nPetr~Chaadaev wrote. Petr~Chaadaev wept.\n\\end{document}\n"],
  ["as a whole", "\\begin{document}\nP.~Chaa|daev wrote. P.~Chaadaev wept.\n\\end{document}\n", "Chaadaev", "\\begin{document}\nChaadaev wrote. Chaadaev wept.\n\\end{document}\n"],
]; // biome-ignore format: one case a line

describe("a name is spelled in another way", () => {
  for (const [title, files, newName, after] of CASES) {
    it(title, () => {
      const { view, chapters, at } = book(files);
      assert.deepEqual(edited(chapters, rename(view, chapters, { ...at, newName }, false)?.documentChanges), after);
    });
  }
  for (const [title, text, newName, after] of LATEX) {
    it(`${title} in LaTeX`, () => {
      const { view, chapters, at } = book({ "a.tex": text }, "latex");
      assert.deepEqual(edited(chapters, rename(view, chapters, { ...at, newName }, false)?.documentChanges), { "a.tex": after });
    });
  }
  it("over a hyphen at the end of a line", () => {
    const { view, chapters, at } = book({ a: "Petr Chaa|daev wrote to Petr Chaa-\ndaev. Chaadaev wept.\n" }, "plaintext");
    const after = { a: "Petr Čaadaev wrote to Petr Čaadaev. Čaadaev wept.\n" };
    assert.deepEqual(edited(chapters, rename(view, chapters, { ...at, newName: "Petr Čaadaev" }, false)?.documentChanges), after);
  });
  it("not of the author of a work, as the title page has it, unless it is asked for there", () => {
    const note = "[^1]: Petr Chaadaev, *Letters* (Paris: Franck, 1862), 3.";
    const { view, chapters, at } = book({ a: `Petr Chaa|daev wrote.[^1]\n\n${note}\n` });
    const after = { a: `Petr Čaadaev wrote.[^1]\n\n${note}\n` };
    assert.deepEqual(edited(chapters, rename(view, chapters, { ...at, newName: "Petr Čaadaev" }, false)?.documentChanges), after);
  });
  it("only where the user confirms it in quotations", () => {
    const { view, chapters, at } = book({ a: "“Chaa|daev,” said Petr Chaadaev." });
    const edit = rename(view, chapters, { ...at, newName: "Čaadaev" }, true);
    const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(
      change?.edits.map((each) => "annotationId" in each && each.annotationId),
      ["kept", false],
    );
    assert.equal(edit?.changeAnnotations?.kept?.needsConfirmation, true);
  });
  it("only where the user confirms it where nobody was recognized", () => {
    const other = "The line that\nLangeron had dug. `Langeron` and “Langeron” and Langerons.";
    const { view, chapters, at } = book({ a: "Count Alexandre de Lang|eron wrote verses. Langeron lost them.", b: other });
    const params = { ...at, newName: "Alexandre de Langéron" };
    const [, change] = (rename(view, chapters, params, true)?.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(
      change?.edits.map((each) => [each.range.start.line, each.range.start.character, "annotationId" in each && each.annotationId]),
      [[1, 0, "unsure"]],
    );
    assert.equal(rename(view, chapters, params, false)?.documentChanges?.length, 1);
  });
  it("on request as far as the user wants", () => {
    const { view, chapters, at } = book({ a: "Petr Chaa|daev wrote. “Chaadaev,” he said.", b: "Chaadaev wept." });
    const found = respellings(view, chapters, { ...at, newName: "Petr Čaadaev" });
    assert.deepEqual(
      found.map(({ label, description }) => `${label}: ${description}`),
      [
        "In this document: one place",
        "In the whole manuscript: 2 places in 2 files",
        "In this document, with quotations, titles and citations: 2 places",
        "In the whole manuscript, with quotations, titles and citations: 3 places in 2 files",
      ],
    );
    assert.deepEqual(edited(chapters, found[0]?.edit.documentChanges), { a: "Petr Čaadaev wrote. “Chaadaev,” he said." });
  });
  it("not at all in a source, which is said", () => {
    const { view, at } = book({ source: "Petr Chaa|daev wrote.", a: "Petr Chaadaev wrote." });
    assert.throws(() => prepareRename(view, at), /source is a source: the setting apparatus\.manuscript/);
  });
  for (const name of ["", " ", "Chaadaev", "Petr Chaadaev"]) {
    it(`not to ${JSON.stringify(name)}`, () => {
      const { view, chapters, at } = book({ a: name === "Chaadaev" ? "Petr Chaadaev wrote. Chaa|daev wept." : "Petr Chaa|daev wrote." });
      assert.equal(rename(view, chapters, { ...at, newName: name }, false), null);
      assert.deepEqual(respellings(view, chapters, { ...at, newName: name }), []);
    });
  }
  it("nowhere but on names", () => {
    const { view, at } = book({ a: "Petr Chaadaev wro|te." });
    assert.equal(prepareRename(view, at), null);
  });
});
