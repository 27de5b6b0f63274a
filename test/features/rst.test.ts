import assert from "node:assert/strict";
import { readConfig } from "../../server/src/config";
import { sourcesOf } from "../../server/src/document/sources";
import { noteDefinition } from "../../server/src/features/notes/definition";
import { noteHover } from "../../server/src/features/notes/hover";
import { noteReferences } from "../../server/src/features/notes/references";
import { renumbered } from "../../server/src/rules/repairs/renumbering";
import { findingsOf } from "../../server/src/rules/run";
import { suppressions } from "../../server/src/rules/suppress";
import { edited } from "../document";
import { written } from "./written";

const { config } = readConfig();
const { open: rstDocument, messages, repaired, renamed, outlined, cited, labels, people, titles } = written("test.rst");

describe("a reStructuredText document", () => {
  it("is told what its calls and notes lack", () => {
    assert.deepEqual(messages("Salt [1]_. Tar [2]_ [#a]_.\n\n.. [2] Tax roll.\n.. [3] Toll list.\n.. [2] Again.\n"), [
      "dangling-call: No note [1]_ in this file: docutils prints the brackets as they stand.",
      "dangling-call: No note [#a]_ in this file: docutils gives it the next note without a name, or prints the brackets as they stand.",
      "duplicate-note: Note [2] is defined more than once: docutils prints both, and its calls lead to neither.",
      "unused-note: Note [3] is called nowhere: docutils prints it all the same, and nothing leads to it.",
    ]);
    assert.deepEqual(messages("Salt [#]_ [#]_.\n\n.. [#] Tax roll.\n"), [
      "dangling-call: No note [#]_ in this file: docutils prints the brackets as they stand.",
    ]);
    assert.deepEqual(messages("Salt [2]_ [1]_.\n\n.. [2] Tax roll.\n.. [#] Toll list.\n"), [
      "note-order: Note [1]_ is called after [2]_.",
      "unused-note: Note [#] is called nowhere: docutils prints it all the same, and nothing leads to it.",
    ]);
    assert.deepEqual(messages("Salt [#b]_ [#a]_ [#]_ [*]_.\n\n.. [#a] Tax roll.\n.. [#b] Toll.\n.. [*] Oil.\n.. [#] List.\n"), []);
  });

  it("is repaired", () => {
    assert.equal(repaired("Salt.[1]_\n\n.. [1] Tax.\n"), "Salt.\\ [1]_\n\n.. [1] Tax.\n");
    assert.equal(repaired("Salt. [1]_\n\nTar.\n"), "Salt. [1]_\n\nTar.\n\n.. [1] \n");
    assert.equal(
      repaired("===\nOne\n===\n\nSalt. [1]_\n\n.. _two:\n\n===\nTwo\n===\n\nTar.\n"),
      "===\nOne\n===\n\nSalt. [1]_\n\n.. [1] \n\n.. _two:\n\n===\nTwo\n===\n\nTar.\n",
    );
    assert.equal(repaired("Salt [1]_ [#]_\n\n.. [1] Tax.\n"), "Salt [1]_ [#]_\n\n.. [1] Tax.\n\n.. [#] \n");
    assert.equal(repaired("Salt [1]_.\n\n.. [1] Tax.\n\n   More.\n\n.. [2] Toll.\n"), "Salt [1]_.\n\n.. [1] Tax.\n\n   More.\n");
    assert.equal(repaired("Salt [#maps]_.\n\n.. [#map] Tax.\n"), "Salt [#map]_.\n\n.. [#map] Tax.\n");
    assert.equal(repaired("Salt [1]_.\n.. [1] Tax.\n"), "Salt [1]_.\n\n.. [1] Tax.\n");
    assert.equal(repaired("Salt [1]_.\n\n.. [1]: Tax.\n"), "Salt [1]_.\n\n.. [1] Tax.\n");
    assert.equal(
      repaired("Salt [#a]_.\n\n.. [#a] Tax.\n\nTar [#a]_.\n\n.. [#a] Toll.\n"),
      "Salt [#a-2]_.\n\n.. [#a-2] Tax.\n\nTar [#a]_.\n\n.. [#a] Toll.\n",
    );
  });

  it("silences a rule for a paragraph and for a file", () => {
    const text = "Title\n=====\n\nSalt is dear\n[1]_ today.\n\nTar [2]_.\n";
    const [first] = findingsOf(rstDocument(text), config);
    assert.ok(first);
    const [here, inFile] = suppressions(rstDocument(text), first).map(({ edits }) => edited(text, edits));
    assert.equal(here, "Title\n=====\n\n.. apparatus-disable-next-line dangling-call\n\nSalt is dear\n[1]_ today.\n\nTar [2]_.\n");
    assert.deepEqual(
      [here, inFile].map((each) => messages(each ?? "").length),
      [1, 0],
    );
  });

  it("shows notes with the numbers that docutils gives them, and finds their calls", () => {
    const text =
      "Salt [#map]_. Tar [1]_ [#]_ [*]_ [#map]_.\n\n.. [1] Tax.\n.. [#] Toll.\n.. [#map] See *Acta* :cite:p:`weir1701{3}`.\n\n   And more.\n.. [*] Oil.\n";
    const document = rstDocument(text);
    const cardAt = (words: string): string | undefined => noteHover(document, text.indexOf(words) + 1)?.markdown;
    assert.equal(cardAt("[#map]_"), "**\\#map** · note 3 of 4, called from 2 places\n\nSee Acta \\[@weir1701, 3\\]\\.\n\nAnd more\\.");
    assert.equal(cardAt("[1]_"), "**1** · note 1 of 4\n\nTax\\.");
    assert.equal(cardAt("[#]_"), "**\\#** · note 2 of 4\n\nToll\\.");
    assert.equal(cardAt("[*]_"), "**\\*** · note \\* of 4\n\nOil\\.");
    assert.equal(noteReferences(document, text.indexOf("[#map]_") + 1).length, 3);
    assert.deepEqual(
      noteDefinition(document, text.indexOf("[#]_") + 1).map(({ target }) => text.slice(target.from, target.to)),
      [".. [#] Toll."],
    );
  });

  it("renames and renumbers", () => {
    const text = "Salt [3]_ tar [1]_ oil [#Map]_ [2]_.\n\n.. [1] Tax; see n. 3.\n.. [#map] Toll.\n.. [3] Roll.\n.. [2] List.\n";
    const document = rstDocument(text);
    const rename = (words: string, name: string): string => renamed(text, words, name);
    assert.match(rename("[#Map]_", "#toll"), /oil \[#toll\]_[\s\S]*\.\. \[#toll\] Toll/);
    assert.match(rename("[3]_", "7"), /Salt \[7\]_[\s\S]*\.\. \[7\] Roll/);
    assert.throws(() => rename("[3]_", "toll"), /docutils does not take “toll”/);
    assert.throws(() => rename("[3]_", "1"), /There is a note \[1\]_ already/);
    assert.equal(
      edited(text, renumbered(document, 1)),
      "Salt [1]_ tar [2]_ oil [#Map]_ [3]_.\n\n.. [2] Tax; see n. 1.\n.. [#map] Toll.\n.. [1] Roll.\n.. [3] List.\n",
    );
    assert.deepEqual(renumbered(rstDocument("Salt [#3]_ tar [#1]_.\n\n.. [#1] Tax.\n.. [#3] Toll.\n"), 1), []);
  });

  it("has an outline", () => {
    assert.deepEqual(outlined("The *Salt*\n==========\nx [1]_\n\nTar\n---\ny [#]_\n\nNotes\n=====\n\n.. [1] a\n.. [#] b\n"), [
      [
        "The Salt",
        [
          ["1", []],
          ["Tar", [["#", []]]],
        ],
      ],
      ["Notes", []],
    ]);
  });

  it("knows people and sources", () => {
    const text =
      "In 1790 Giacomo Schönfeld met *Anna Weir*. [1]_\n\n.. [1] Bianca Moretti, *Lettere e lazzaretti* (Pisa: Molo,\n   1988), 44--46.\n";
    const names = people(text);
    assert.ok(names.includes("Giacomo Schönfeld") && names.includes("Anna Weir"), names.join("; "));
    assert.deepEqual(titles(text), ["Lettere e lazzaretti"]);
  });

  it("takes Ibid. for the note that is printed before", () => {
    const text = "Salt [#b]_ tar [#a]_.\n\n.. [#a] Bianca Moretti, *Lettere* (Pisa: Molo, 1988), 44.\n.. [#b] Ibid., 45.\n";
    assert.deepEqual(messages(text), []);
    const { citations } = sourcesOf(rstDocument(text));
    assert.deepEqual(
      citations.map(({ form, note, repeated }) => [form, note, repeated]),
      [
        ["full", 0, undefined],
        ["ibid", 1, 0],
      ],
    );
  });

  it("cites entries and offers keys and labels", () => {
    const text = ".. bibliography:: books.bib\n\nDry :cite:p:`{see}weir1701{44}` wet :cite:`weir1702` :cite:t:`weir1701,we";
    const { card, messages, offered } = cited(text);
    assert.match(card, /^Anna Weir, \*Dams\*, 44\\\.\n/);
    assert.deepEqual(messages, ["No entry “weir1702” in the bibliography; did you mean “weir1701”?"]);
    assert.deepEqual(offered, ["weir1701"]);
    assert.deepEqual(labels(".. [#map] See.\n.. [#] Toll.\n\nA [#"), ["#map]_"]);
  });
});
