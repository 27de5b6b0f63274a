import assert from "node:assert/strict";
import { joinedBibliography } from "../../server/src/bibliography/bibliography";
import { readBibtex } from "../../server/src/bibliography/bibtex-entries";
import { readConfig } from "../../server/src/config";
import { peopleOfDocument } from "../../server/src/document/people";
import { sourcesOf } from "../../server/src/document/sources";
import { keyChoices } from "../../server/src/features/bibliography/completion";
import { citationHover } from "../../server/src/features/bibliography/hover";
import { labelChoices } from "../../server/src/features/notes/completion";
import { noteDefinition } from "../../server/src/features/notes/definition";
import { outline } from "../../server/src/features/notes/documentSymbol";
import { noteHover } from "../../server/src/features/notes/hover";
import { renameLabel } from "../../server/src/features/notes/rename";
import { findingsOf } from "../../server/src/rules/run";
import { documentNamed, edited } from "../document";

const { config } = readConfig();
const asciidocDocument = (text: string) => documentNamed("test.adoc", text);
const messages = (text: string): string[] => findingsOf(asciidocDocument(text), config).map(({ code, message }) => `${code}: ${message}`);

/** The text after the first repair of its first finding, which raises nothing any more. */
function repaired(text: string): string {
  const [finding] = findingsOf(asciidocDocument(text), config);
  const after = edited(text, finding?.fixes?.()[0]?.edits ?? []);
  assert.deepEqual(messages(after), []);
  return after;
}

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
    assert.equal(
      repaired("Salt footnote:maps[] tar.footnote:map[Roll.]\n\nOil footnote:map[].\n".replace("Salt footnote:maps[] ", "")),
      "tar.footnote:map[Roll.]\n\nOil footnote:map[].\n",
    );
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

  it("renames labels", () => {
    const text = "Tar footnote:map[Roll.] salt footnote:map[] footnoteref:[map] oil footnote:b[List.].\n";
    const document = asciidocDocument(text);
    const rename = (name: string): string => {
      const changes = renameLabel(document, text.indexOf("map[]") + 1, name)?.documentChanges?.[0];
      assert.ok(changes && "edits" in changes);
      const edits = changes.edits.map((each) => {
        assert.ok("newText" in each);
        return { from: document.offsetAt(each.range.start), to: document.offsetAt(each.range.end), text: each.newText };
      });
      return edited(text, edits);
    };
    assert.equal(rename("toll"), "Tar footnote:toll[Roll.] salt footnote:toll[] footnoteref:[toll] oil footnote:b[List.].\n");
    assert.throws(() => rename("to ll"), /Asciidoctor does not take “to ll”/);
    assert.throws(() => rename("b"), /There is a note footnote:b\[\] already/);
  });

  it("has an outline", () => {
    const names = (entries: ReturnType<typeof outline>): unknown[] => entries.map(({ name, children }) => [name, names(children)]);
    const document = asciidocDocument("= The _Salt_\n\nx footnote:a[y]\n\n== Tar ==\n\nz.footnote:[w]\n");
    assert.deepEqual(names(outline(document)), [
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
    const document = asciidocDocument(
      "In 1790 Giacomo Schönfeld met *Anna Weir*.footnote:[Bianca Moretti, _Lettere e lazzaretti_ (Pisa: Molo,\n1988), 44-46.]\n",
    );
    const written = peopleOfDocument(document).forms.map((form) => form.written);
    assert.ok(written.includes("Giacomo Schönfeld") && written.includes("Anna Weir"), written.join("; "));
    assert.deepEqual(
      sourcesOf(document).citations.map(({ form, item }) => [form, item.kind === "citation" && item.title]),
      [["full", "Lettere e lazzaretti"]],
    );
  });

  it("cites entries and offers keys and labels", () => {
    const text = ":bibtex-file: books.bib\n\nDry cite:[weir1701(44)] wet cite:[weir1702] cite:[weir1701(3), we";
    const document = asciidocDocument(text);
    document.bibliography = joinedBibliography([readBibtex("file:///books.bib", "@book{weir1701, author = {Weir, Anna}, title = {Dams}}")]);
    assert.match(citationHover(document, config, text.indexOf("weir1701"))?.markdown ?? "", /^Anna Weir, \*Dams\*, 44\\\.\n/);
    assert.deepEqual(
      findingsOf(document, config).map(({ message }) => message),
      ["No entry “weir1702” in the bibliography; did you mean “weir1701”?"],
    );
    assert.deepEqual(
      keyChoices(document, text.length).map(({ key }) => key),
      ["weir1701"],
    );
    const labelled = asciidocDocument("A footnote:map[See.] B footnote:m");
    assert.deepEqual(
      labelChoices(labelled, labelled.length).map(({ label, close }) => label + close),
      ["map[]"],
    );
  });
});
