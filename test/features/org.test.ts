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
import { noteReferences } from "../../server/src/features/notes/references";
import { findingsOf } from "../../server/src/rules/run";
import { documentNamed, edited } from "../document";

const { config } = readConfig();
const orgDocument = (text: string) => documentNamed("test.org", text);
const messages = (text: string): string[] => findingsOf(orgDocument(text), config).map(({ code, message }) => `${code}: ${message}`);

/** The text after the first repair of its first finding, which raises nothing any more. */
function repaired(text: string): string {
  const [finding] = findingsOf(orgDocument(text), config);
  const after = edited(text, finding?.fixes?.()[0]?.edits ?? []);
  assert.deepEqual(
    messages(after).filter((each) => !each.startsWith("empty-note")),
    [],
  );
  return after;
}

describe("an Org document", () => {
  it("is told what its calls and notes lack", () => {
    assert.deepEqual(messages("Salt.[fn:1] Tar.[fn:2]\n\n[fn:2] Tax roll.\n\n[fn:3] Toll list.\n\n[fn:2] Again.\n"), [
      "dangling-call: No note [fn:1] in this file: Org stops there with an error.",
      "unused-note: Note [fn:3] is called nowhere: Org leaves it out.",
      "duplicate-note: Note [fn:2] is defined more than once: Org keeps the first, and this text is lost.",
    ]);
    assert.deepEqual(messages("Salt.[fn:a:Tax roll.] Tar.[fn:a] Wool.[fn::Toll list.]\n"), []);
  });

  it("is repaired", () => {
    assert.equal(repaired("* A\nSalt.[fn:1]\n\nOil.\n* Tar\nTar.\n"), "* A\nSalt.[fn:1]\n\nOil.\n\n[fn:1] \n\n* Tar\nTar.\n");
    assert.equal(
      repaired("Salt.[fn:1] Tar.[fn:2]\n\n* Footnotes\n\n[fn:1] Tax roll.\n"),
      "Salt.[fn:1] Tar.[fn:2]\n\n* Footnotes\n\n[fn:1] Tax roll.\n\n[fn:2] \n",
    );
    assert.equal(repaired("Salt.[fn:1]\n\n[fn:1] Tax.\n\n[fn:2] Toll.\n"), "Salt.[fn:1]\n\n[fn:1] Tax.\n");
    assert.equal(repaired("Salt.[fn:maps]\n\n[fn:map] Tax.\n"), "Salt.[fn:map]\n\n[fn:map] Tax.\n");
  });

  it("shows notes and finds their calls", () => {
    const document = orgDocument("Salt[fn:map]. Tar[fn:map].\n\n[fn:map] See /Acta/ [cite:@weir1701 3].\n\nAnd more.\n");
    assert.equal(
      noteHover(document, 6)?.markdown,
      "**map** · note 1 of 1, called from 2 places\n\nSee Acta \\[@weir1701, 3\\]\\.\n\nAnd more\\.",
    );
    assert.equal(noteReferences(document, 6).length, 3);
    const named = orgDocument("Salt[fn:map:See it.]. Tar[fn:map].\n");
    assert.equal(noteHover(named, 26)?.markdown, "**map** · note 1 of 1, called from 2 places\n\nSee it\\.");
  });

  it("has an outline", () => {
    const names = (entries: ReturnType<typeof outline>): unknown[] => entries.map(({ name, children }) => [name, names(children)]);
    const document = orgDocument("* The /Salt/ :a:\nx[fn:1]\n** TODO Tar\ny[fn::z]\n* Footnotes\n[fn:1] a\n");
    assert.deepEqual(names(outline(document)), [
      [
        "The Salt",
        [
          ["1", []],
          ["Tar", [["note", []]]],
        ],
      ],
      ["Footnotes", []],
    ]);
  });

  it("knows people and sources", () => {
    const document = orgDocument(
      "In 1790 Giacomo Sch\\ouml{}nfeld met /Anna Weir/.[fn:1]\n\n[fn:1] Bianca Moretti, /Lettere e lazzaretti/ (Pisa: Molo, 1988), 44--46.\n",
    );
    const written = peopleOfDocument(document).forms.map((form) => form.written);
    assert.ok(written.includes("Giacomo Schönfeld"), written.join("; "));
    assert.deepEqual(
      sourcesOf(document).citations.map(({ form, item }) => [form, item.kind === "citation" && item.title]),
      [["full", "Lettere e lazzaretti"]],
    );
  });

  it("cites entries and offers keys and labels", () => {
    const text = "#+bibliography: books.bib\nDry [cite:see @weir1701 44] wet cite:weir1702 [cite:@we";
    const document = orgDocument(text);
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
    const labelled = orgDocument("A[fn:map:See.] B[fn:m");
    assert.deepEqual(
      labelChoices(labelled, labelled.length).map(({ label, close }) => label + close),
      ["map]"],
    );
  });
});
