import assert from "node:assert/strict";
import { noteHover } from "../../server/src/features/notes/hover";
import { noteReferences } from "../../server/src/features/notes/references";
import { written } from "./written";

const { open: orgDocument, messages, repaired, outlined, cited, labels, people, titles } = written("test.org");

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
    assert.deepEqual(outlined("* The /Salt/ :a:\nx[fn:1]\n** TODO Tar\ny[fn::z]\n* Footnotes\n[fn:1] a\n"), [
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
    const text =
      "In 1790 Giacomo Sch\\ouml{}nfeld met /Anna Weir/.[fn:1]\n\n[fn:1] Bianca Moretti, /Lettere e lazzaretti/ (Pisa: Molo, 1988), 44--46.\n";
    const names = people(text);
    assert.ok(names.includes("Giacomo Schönfeld"), names.join("; "));
    assert.deepEqual(titles(text), ["Lettere e lazzaretti"]);
  });

  it("cites entries and offers keys and labels", () => {
    const text = "#+bibliography: books.bib\nDry [cite:see @weir1701 44] wet cite:weir1702 [cite:@we";
    const { card, messages, offered } = cited(text);
    assert.match(card, /^Anna Weir, \*Dams\*, 44\\\.\n/);
    assert.deepEqual(messages, ["No entry “weir1702” in the bibliography; did you mean “weir1701”?"]);
    assert.deepEqual(offered, ["weir1701"]);
    assert.deepEqual(labels("A[fn:map:See.] B[fn:m"), ["map]"]);
  });
});
