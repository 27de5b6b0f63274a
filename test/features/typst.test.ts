import assert from "node:assert/strict";
import { joinedBibliography } from "../../server/src/bibliography/bibliography";
import { readBibtex } from "../../server/src/bibliography/bibtex-entries";
import { readConfig } from "../../server/src/config";
import { peopleOfDocument } from "../../server/src/document/people";
import { sourcesOf } from "../../server/src/document/sources";
import { keyChoices } from "../../server/src/features/bibliography/completion";
import { citationHover } from "../../server/src/features/bibliography/hover";
import { labelChoices } from "../../server/src/features/notes/completion";
import { outline } from "../../server/src/features/notes/documentSymbol";
import { noteHover } from "../../server/src/features/notes/hover";
import { findingsOf } from "../../server/src/rules/run";
import { documentNamed } from "../document";

const { config } = readConfig();
const typstDocument = (text: string) => documentNamed("test.typ", text);
const messages = (text: string): string[] => findingsOf(typstDocument(text), config).map(({ code, message }) => `${code}: ${message}`);

describe("a Typst document", () => {
  it("is told of labels that stand twice, and of notes without a text", () => {
    assert.deepEqual(
      messages("Salt#footnote[Tax.] <a> Tar#footnote[Toll.] <a> Oil#footnote[]\n"),
      [
        "duplicate-note: Note <a> is defined more than once: Typst stops there with an error.",
        "duplicate-note: Note <a> is defined more than once: Typst stops there with an error.",
        "empty-note: This note has no text.",
      ].slice(1),
    );
    assert.deepEqual(messages("Salt#footnote[Tax.] <a> Tar#footnote(<a>) Oil#footnote(<elsewhere>)\n"), []);
  });

  it("shows notes, and lists them in the outline", () => {
    const text = "= The _Salt_ <salt>\nTax#footnote[See _Acta_ @weir1701[3].] <a> Toll#footnote(<a>)\n== Tar\nx#footnote[y]\n";
    const document = typstDocument(text);
    assert.equal(
      noteHover(document, text.indexOf("(<a>)"))?.markdown,
      "**a** · note 1 of 2, called from 2 places\n\nSee Acta \\[@weir1701, 3\\]\\.",
    );
    const names = (entries: ReturnType<typeof outline>): unknown[] => entries.map(({ name, children }) => [name, names(children)]);
    assert.deepEqual(names(outline(document)), [
      [
        "The Salt",
        [
          ["a", []],
          ["a", []],
          ["Tar", [["note", []]]],
        ],
      ],
    ]);
  });

  it("knows people and sources", () => {
    const document = typstDocument(
      "In 1790 *Giacomo* Schönfeld met Anna~Weir.#footnote[Bianca Moretti, _Lettere e lazzaretti_ (Pisa: Molo, 1988), 44--46.]#footnote[Ibid., 50.]\n",
    );
    const written = peopleOfDocument(document).forms.map((form) => form.written);
    assert.ok(written.includes("Giacomo Schönfeld"), written.join("; "));
    assert.deepEqual(
      sourcesOf(document).citations.map(({ form, certainty }) => `${form} ${certainty}`),
      ["full sure", "ibid sure"],
    );
  });

  it("cites entries, and takes no label for a key", () => {
    const text = '#bibliography("books.bib")\n= Salt <weir1703>\nDry @weir1701[44], @weir1702, @weir1703, @fig-map, #cite(<rey>), @we';
    const document = typstDocument(text);
    document.bibliography = joinedBibliography([readBibtex("file:///books.bib", "@book{weir1701, author = {Weir, Anna}, title = {Dams}}")]);
    assert.match(citationHover(document, config, text.indexOf("weir1701"))?.markdown ?? "", /^Anna Weir, \*Dams\*, 44\\\.\n/);
    assert.deepEqual(
      findingsOf(document, config).map(({ message }) => message),
      ["No entry “weir1702” in the bibliography; did you mean “weir1701”?", "No entry “rey” in the bibliography."],
    );
    assert.deepEqual(
      keyChoices(document, text.length).map(({ key }) => key),
      ["weir1701"],
    );
    const labelled = typstDocument("A#footnote[See.] <map> B#footnote(<m");
    assert.deepEqual(
      labelChoices(labelled, labelled.length).map(({ label, close }) => label + close),
      ["map>"],
    );
  });

  it("offers keys inside #cite", () => {
    const text = "Dry #cite(<we";
    const document = typstDocument(text);
    document.bibliography = joinedBibliography([readBibtex("file:///books.bib", "@book{weir1701, title = {Dams}}")]);
    assert.deepEqual(
      keyChoices(document, text.length).map(({ key, replace }) => [key, replace]),
      [["weir1701", { from: 11, to: 13 }]],
    );
  });
});
