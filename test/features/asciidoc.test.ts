import assert from "node:assert/strict";
import { notesInOrder } from "../../server/src/document/note-order";
import { noteDefinition } from "../../server/src/features/notes/definition";
import { noteHover } from "../../server/src/features/notes/hover";
import { written } from "./written";

const { open: asciidocDocument, messages, repaired, renamed, outlined, cited, labels, people, titles } = written("test.adoc");

describe("an AsciiDoc document", () => {
  it("is told what its calls and notes lack", () => {
    assert.deepEqual(
      messages("Salt footnote:a[]. Tar footnote:b[Roll.] oil footnote:b[List.] wool footnote:[]. Fur footnote:c[] footnote:c[Last.]\n"),
      [
        "dangling-call: No note footnote:a[] in this file: Asciidoctor prints its label alone.",
        "duplicate-note: Note footnote:b[] is defined more than once: Asciidoctor keeps the first, and this text is lost.",
        "empty-note: This note has no text.",
        "dangling-call: The text of footnote:c[] stands below: Asciidoctor does not know it here and prints the label alone.",
      ],
    );
    assert.deepEqual(messages("Salt footnote:a[Roll.] tar footnote:a[] oil footnote:b[Never called again.]\n"), []);
  });

  it("is repaired", () => {
    assert.equal(repaired("Salt footnote:a[] tar footnote:a[Roll, _3_.]\n"), "Salt footnote:a[Roll, _3_.] tar footnote:a[]\n");
    assert.equal(repaired("tar.footnote:map[Roll.]\n\nOil footnote:map[].\n"), "tar.footnote:map[Roll.]\n\nOil footnote:map[].\n");
    assert.equal(repaired("Tar footnote:map[Roll.] salt footnote:maps[].\n"), "Tar footnote:map[Roll.] salt footnote:map[].\n");
    assert.equal(repaired("Tar footnote:a[Roll.] salt footnote:a[List.].\n"), "Tar footnote:a[Roll.] salt footnote:a-2[List.].\n");
    assert.equal(repaired("Tar footnote:a[Roll.] salt footnote:a[Roll.].\n"), "Tar footnote:a[Roll.] salt footnote:a[].\n");
    assert.equal(repaired("Tar.footnote:[See [sic] here.]\n"), "Tar.footnote:[See [sic\\] here.]\n");
  });

  it("shows notes and leads to them", () => {
    const text = "Salt.footnote:[Roll.] Tar.footnote:map[See _Acta_ [sic\\] cite:[weir1701(3)].] Oil footnote:map[].\n";
    const document = asciidocDocument(text);
    const again = text.lastIndexOf("footnote:map[]") + 10;
    assert.equal(
      noteHover(document, again)?.markdown,
      "**map** · note 2 of 2, called from 2 places\n\nSee Acta \\[sic\\] \\[@weir1701, 3\\]\\.",
    );
    assert.equal(noteHover(document, 8)?.markdown, "**inline note**\n\nRoll\\.");
    assert.deepEqual(
      noteDefinition(document, again).map(({ target }) => text.slice(target.from, target.from + 16)),
      ["footnote:map[See"],
    );
  });

  it("counts the notes in titles by themselves, as Asciidoctor does, but for titles with an id", () => {
    const text = [
      ["= T footnote:t[Zero.]", "== One footnote:a[In one.]", "Salt footnote:b[Salt.] footnote:t[]", "== Two footnote:c[In two.]"],
      [
        "[#three]\n== Three footnote:d[In three.]",
        "Tar footnote:e[Tar.] footnote:c[]",
        "Four footnote:f[In four.]\n-------------------------",
      ],
    ];
    const document = asciidocDocument(`${text.flat().join("\n\n")}\n`);
    const numberOf = (label: string) =>
      /note (\d+) of/.exec(noteHover(document, document.getText().indexOf(`:${label}[`) + 1)?.markdown ?? "")?.[1];
    assert.deepEqual([..."tabcdef"].map(numberOf), ["1", "1", "2", "2", "3", "4", "3"]);
    const numbers = notesInOrder(document).map(({ label, number }) => `${label}${number}`);
    assert.deepEqual(numbers, ["t1", "a1", "b2", "c2", "d3", "e4", "f3"]);
    document.update([{ range: { start: { line: 2, character: 0 }, end: { line: 2, character: 3 } }, text: "" }], 2);
    assert.deepEqual([..."tabcdef"].map(numberOf), ["1", "2", "3", "1", "4", "5", "2"]);
  });

  it("renames labels", () => {
    const text = "Tar footnote:map[Roll.] salt footnote:map[] footnoteref:[map] oil footnote:b[List.].\n";
    const rename = (name: string): string => renamed(text, "map[]", name);
    assert.equal(rename("toll"), "Tar footnote:toll[Roll.] salt footnote:toll[] footnoteref:[toll] oil footnote:b[List.].\n");
    assert.throws(() => rename("to ll"), /Asciidoctor does not take “to ll”/);
    assert.throws(() => rename("b"), /There is a note footnote:b\[\] already/);
  });

  it("has an outline", () => {
    assert.deepEqual(outlined("= The _Salt_\n\nx footnote:a[y]\n\n== Tar ==\n\nz.footnote:[w]\n"), [
      [
        "The Salt",
        [
          ["a", []],
          ["Tar", [["note", []]]],
        ],
      ],
    ]);
  });

  it("knows people and sources", () => {
    const text =
      "In 1790 Giacomo Schönfeld met *Anna Weir*.footnote:[Bianca Moretti, _Lettere e lazzaretti_ (Pisa: Molo,\n1988), 44-46.]\n";
    const names = people(text);
    assert.ok(names.includes("Giacomo Schönfeld") && names.includes("Anna Weir"), names.join("; "));
    assert.deepEqual(titles(text), ["Lettere e lazzaretti"]);
  });

  it("cites entries and offers keys and labels", () => {
    const text = ":bibtex-file: books.bib\n\nDry cite:[weir1701(44)] wet cite:[weir1702] cite:[weir1701(3), we";
    const { card, messages, offered } = cited(text);
    assert.match(card, /^Anna Weir, \*Dams\*, 44\\\.\n/);
    assert.deepEqual(messages, ["No entry “weir1702” in the bibliography; did you mean “weir1701”?"]);
    assert.deepEqual(offered, ["weir1701"]);
    assert.deepEqual(labels("A footnote:map[See.] B footnote:m"), ["map[]"]);
  });
});
