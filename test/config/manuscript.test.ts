import assert from "node:assert/strict";
import fc from "fast-check";
import { BOOK_FILES, chaptersOf } from "../../server/src/config/book-files";
import { type FileList, manuscriptOf } from "../../server/src/config/manuscript";

const FOLDER = "file:///book";

const KNOWN = ["preface.md", "ch10.md", "ch2.md", "ch1.md", "notes/ch3.md", "sources/l%C3%A9tter%20one.txt", "index.md"];

/** The manuscript of a document, as paths from the folder. */
function manuscript(path: string, set: readonly string[], ...books: FileList[]): string[] {
  const uris = KNOWN.map((each) => `${FOLDER}/${each}`);
  const known = { uris, has: (uri: string) => uris.includes(uri) };
  return manuscriptOf(`${FOLDER}/${path}`, { folder: FOLDER, files: set }, books, known).map((uri) => uri.slice(FOLDER.length + 1));
}

const book = (folder: string, ...files: string[]): FileList => ({ folder: FOLDER + folder, files });

describe("a manuscript", () => {
  it("is the files of the setting in their order, those of a glob by name", () => {
    const files = ["preface.md", "ch1.md", "ch2.md", "ch10.md"];
    assert.deepEqual(manuscript("ch2.md", ["./preface.md", "ch*.md", "gone.md"]), files);
    assert.deepEqual(manuscript("ch2.md", ["ch2.md", "ch{1,2}.md"]), ["ch2.md", "ch1.md"]);
    assert.deepEqual(manuscript("notes/ch3.md", ["**/ch3.md"]), ["notes/ch3.md"]);
  });
  it("can have any name", () => {
    assert.deepEqual(manuscript("sources/l%C3%A9tter%20one.txt", ["sources/létter one.txt"]), ["sources/l%C3%A9tter%20one.txt"]);
    assert.deepEqual(manuscript("sources/l%C3%A9tter%20one.txt", ["sources/*é*.txt"]), ["sources/l%C3%A9tter%20one.txt"]);
  });
  it("leaves sources out", () => {
    assert.deepEqual(manuscript("notes/ch3.md", ["ch*.md"], book("", "notes/ch3.md")), []);
  });
  it("has a text that lies in a file only where the setting names the file", () => {
    const thesis = "apparatus-text://file/book/part%201/thesis.docx.md";
    const uris = [thesis, `${FOLDER}/ch1.md`];
    const named = (...files: string[]): readonly string[] =>
      manuscriptOf(thesis, { folder: FOLDER, files }, [], { uris, has: (uri) => uris.includes(uri) });
    assert.deepEqual(named(), []);
    assert.deepEqual(named("ch1.md"), []);
    assert.deepEqual(named("ch1.md", "part 1/thesis.docx"), [`${FOLDER}/ch1.md`, thesis]);
    assert.deepEqual(named("**/*.docx"), [thesis]);
  });
  it("is what the nearest book lists where nothing is set", () => {
    assert.deepEqual(manuscript("ch2.md", [], book("", "index.md", "ch2.md")), ["index.md", "ch2.md"]);
    assert.deepEqual(manuscript("notes/ch3.md", [], book("/notes", "ch3.md"), book("", "index.md", "notes/ch3.md")), ["notes/ch3.md"]);
    assert.deepEqual(manuscript("notes/ch3.md", [], book("/notes"), book("", "index.md", "notes/ch3.md")), ["index.md", "notes/ch3.md"]);
  });
  it("is a document alone where nobody lists it", () => {
    assert.deepEqual(manuscript("ch2.md", []), ["ch2.md"]);
    assert.deepEqual(manuscript("ch2.md", [], book("", "ch1.md")), ["ch2.md"]);
  });
});

/** Each line: the file of a book, its text, and its chapters. */
const BOOKS: readonly (readonly [name: string, text: string, chapters: readonly string[]])[] = [
  ["_quarto.yml", "project:\n  type: book\nbook:\n  chapters:\n    - index.qmd\n    - part: Letters\n      chapters:\n        - one.qmd\n        - file: two.qmd\n          text: Two\n    - part: three.qmd\n      chapters: [four.qmd]\n  appendices: [a.qmd]\n", ["index.qmd", "one.qmd", "two.qmd", "three.qmd", "four.qmd", "a.qmd"]],
  ["_quarto.yml", "website:\n  title: Smoke\n", []],
  ["_quarto.yml", "book:\n  chapters: index.qmd\n", ["index.qmd"]],
  ["_quarto.yml", "book: [", []],
  ["index.rst", "Book\n====\n\n.. toctree::\n   :maxdepth: 1\n\n   one\n   The second <letters/two>\n   three.md\n   self\n   x <https://example.org>\n\n.. note::\n   four\n\n.. toctree::\n\n   parts/*\n", ["index.rst", "one.{rst,md}", "letters/two.{rst,md}", "three.md", "parts/*.{rst,md}"]],
  ["index.rst", "Book\n====\n\nSalt.\n", []],
  ["book.adoc", "= Book\n\ninclude::one.adoc[]\n\ninclude::letters/two.adoc[leveloffset=+1]\ninclude::{code}/x.adoc[]\ninclude::x.rb[]\n", ["book.adoc", "one.adoc", "letters/two.adoc"]],
  ["index.adoc", "= Salt\n\nSalt.\n", []],
  ["_bookdown.yml", "rmd_files: [index.Rmd, b.Rmd, a.Rmd]\n", ["index.Rmd", "b.Rmd", "a.Rmd"]],
  ["_bookdown.yml", "rmd_files:\n  html: [index.Rmd, a.Rmd]\n  latex: [a.Rmd]\n", ["index.Rmd", "a.Rmd", "a.Rmd"]],
  ["_bookdown.yml", "book_filename: smoke\n", ["index.Rmd", "[!_]*.Rmd"]],
  ["SUMMARY.md", "# Summary\n\n[Preface](preface.md)\n\n# Letters\n\n- [One](letters/one.md)\n  - [Part](<letters/one.md#part>)\n- [Draft]()\n- [Web](https://example.org/)\n", ["preface.md", "letters/one.md", "letters/one.md"]],
  ["SUMMARY.md", "- [One](a%20b.md) [Two](%zz.md)", ["a b.md", "%zz.md"]],
]; // biome-ignore format: one case a line

describe("the file of a book", () => {
  for (const [name, text, chapters] of BOOKS) {
    it(`${name} lists ${JSON.stringify(chapters)}`, () => assert.deepEqual(chaptersOf(name, text), chapters));
  }
  it("can be any text", () => {
    const parts = fc.array(fc.constantFrom("book:", "chapters: ", "rmd_files: ", "part: ", "\n", "  ", "- ", "[", "{", "&a ", "*a", "a.md", "](", ")"), { maxLength: 30 }); // biome-ignore format: one list
    fc.assert(
      fc.property(parts, fc.constantFrom(...BOOK_FILES), (text, name) => {
        assert.ok(chaptersOf(name, text.join("")).every((chapter) => typeof chapter === "string"));
      }),
      { seed: 8, numRuns: 300 },
    );
  });
});
