import assert from "node:assert/strict";
import { joinedBibliography } from "../../server/src/bibliography/bibliography";
import { readBibtex } from "../../server/src/bibliography/bibtex-entries";
import { sourcesOf } from "../../server/src/document/sources";
import { keyChoices } from "../../server/src/features/bibliography/completion";
import { noteHover } from "../../server/src/features/notes/hover";
import { written } from "./written";

const { open: typstDocument, messages, outlined, cited, labels, people } = written("test.typ");

describe("a Typst document", () => {
  it("is told of labels that stand twice, and of notes without a text", () => {
    assert.deepEqual(messages("Salt#footnote[Tax.] <a> Tar#footnote[Toll.] <a> Oil#footnote[]\n"), [
      "duplicate-note: Note <a> is defined more than once: Typst stops there with an error.",
      "empty-note: This note has no text.",
    ]);
    assert.deepEqual(messages("Salt#footnote[Tax.] <a> Tar#footnote(<a>) Oil#footnote(<elsewhere>)\n"), []);
  });

  it("shows notes, and lists them in the outline", () => {
    const text = "= The _Salt_ <salt>\nTax#footnote[See _Acta_ @weir1701[3].] <a> Toll#footnote(<a>)\n== Tar\nx#footnote[y]\n";
    const document = typstDocument(text);
    assert.equal(
      noteHover(document, text.indexOf("(<a>)"))?.markdown,
      "**a** · note 1 of 2, called from 2 places\n\nSee Acta \\[@weir1701, 3\\]\\.",
    );
    assert.deepEqual(outlined(text), [
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
    const text =
      "In 1790 *Giacomo* Schönfeld met Anna~Weir.#footnote[Bianca Moretti, _Lettere e lazzaretti_ (Pisa: Molo, 1988), 44--46.]#footnote[Ibid., 50.]\n";
    const names = people(text);
    assert.ok(names.includes("Giacomo Schönfeld"), names.join("; "));
    assert.deepEqual(
      sourcesOf(typstDocument(text)).citations.map(({ form, certainty }) => `${form} ${certainty}`),
      ["full sure", "ibid sure"],
    );
  });

  it("cites entries, and takes no label for a key", () => {
    const text = '#bibliography("books.bib")\n= Salt <weir1703>\nDry @weir1701[44], @weir1702, @weir1703, @fig-map, #cite(<rey>), @we';
    const { card, messages, offered } = cited(text);
    assert.match(card, /^Anna Weir, \*Dams\*, 44\\\.\n/);
    assert.deepEqual(messages, [
      "No entry “weir1702” in the bibliography; did you mean “weir1701”?",
      "No entry “rey” in the bibliography.",
    ]);
    assert.deepEqual(offered, ["weir1701"]);
    assert.deepEqual(labels("A#footnote[See.] <map> B#footnote(<m"), ["map>"]);
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
