import assert from "node:assert/strict";
import { readConfig } from "../../server/src/config";
import { peopleOfDocument } from "../../server/src/document/people";
import { sourcesOf } from "../../server/src/document/sources";
import { titleOf } from "../../server/src/facts/headings";
import { labelChoices } from "../../server/src/features/notes/completion";
import { noteDefinition } from "../../server/src/features/notes/definition";
import { noteHover } from "../../server/src/features/notes/hover";
import { renameLabel } from "../../server/src/features/notes/rename";
import { renumberActions } from "../../server/src/features/notes/renumber";
import { findingsOf } from "../../server/src/rules/run";
import { edited } from "../document";
import { written } from "./written";

const { config } = readConfig();
const { open: page, messages, repaired, outlined } = written("test.html");

const TEXT = `<html><head><title>Of salt &amp; tar</title></head><body>
<h1>The <i>Salt</i></h1>
<p>Tax<a href="#fn1" id="fnref1"><sup>1</sup></a> and toll<a href="#fn2" id="fnref2"><sup>2</sup></a>.</p>
<h2>Tar</h2>
<p>It burned<a href="#fn1"><sup>1</sup></a>.</p>
<ol>
<li id="fn1"><p>See <em>Acta</em> &lt;3&gt;. <a href="#fnref1">↩</a></p></li>
<li id="fn2"><p>Ibid. <a href="#fnref2">↩</a></p></li>
</ol></body></html>
`;

describe("an HTML page", () => {
  it("is told of calls that lead nowhere, notes that nothing calls, ids that stand twice, and notes without a text", () => {
    assert.deepEqual(
      messages(`<p>Salt<a href="#fn1">1</a> tar<a href="#fn7">7</a> oil<a href="#fn3">3</a>.</p>
<ol><li id="fn1">Tax.</li><li id="fn1">Toll.</li><li id="fn2">Oil.</li><li id="fn3"></li></ol>`),
      [
        "dangling-call: Nothing on this page has the id “fn7”: this call leads nowhere.",
        "note-order: Note 7 is called before 3.",
        "number-gap: Numbers 4–6 are missing between 1 and 7.",
        "duplicate-note: The id “fn1” stands more than once on this page: links lead to the first.",
        "unused-note: No call on this page leads to note “fn2”.",
        "empty-note: Note fn3 has no text.",
      ],
    );
  });

  it("says nothing of a page whose notes are in order", () => {
    assert.deepEqual(messages(TEXT), []);
  });

  it("shows notes and leads to them", () => {
    const document = page(TEXT);
    const at = TEXT.indexOf("<sup>1");
    assert.equal(noteHover(document, at)?.markdown, "**1**, called from 2 places\n\nSee Acta &lt;3\\>\\.");
    const [jump] = noteDefinition(document, at);
    assert.equal(TEXT.slice(jump?.origin.from, jump?.origin.to), '<a href="#fn1" id="fnref1"><sup>1</sup></a>');
    assert.equal(TEXT.slice(jump?.label.from, jump?.label.to), "fn1");
    assert.equal(jump?.target.from, TEXT.indexOf('<li id="fn1">'));
    assert.match(noteHover(document, TEXT.indexOf('fn2"><p>'))?.markdown ?? "", /^\*\*fn2\*\*\n\nline 3: Tax and toll\*\*2\*\*\\\.$/);
  });

  it("has its title, its headings, and its notes in the outline", () => {
    const document = page(TEXT);
    assert.deepEqual(titleOf(document, []), { title: "Of salt & tar" });
    assert.deepEqual(outlined(TEXT), [
      [
        "The Salt",
        [
          ["1", []],
          ["2", []],
          ["Tar", [["1", []]]],
        ],
      ],
    ]);
  });

  it("gives a note another id, with all its calls, and takes none that is no note's", () => {
    const document = page(TEXT);
    for (const at of [TEXT.indexOf("<sup>1"), TEXT.indexOf('fn1"><p>')]) {
      const [change] = renameLabel(document, at, "fn:acta")?.documentChanges ?? [];
      assert.ok(change && "edits" in change);
      const edits = change.edits.map((edit) => ({
        from: document.offsetAt(edit.range.start),
        to: document.offsetAt(edit.range.end),
        text: "newText" in edit ? edit.newText : "",
      }));
      assert.equal(edited(TEXT, edits), TEXT.replaceAll('#fn1"', '#fn:acta"').replace('id="fn1"', 'id="fn:acta"'));
    }
    assert.throws(() => renameLabel(document, TEXT.indexOf("<sup>1"), "fn2"), /There is a note fn2 already/);
    assert.throws(() => renameLabel(document, TEXT.indexOf("<sup>1"), "top"), /HTML does not take “top”/);
  });

  it("is numbered anew by its printed numbers, where its lists allow it", () => {
    const renumbered = (text: string): string[] => renumberActions(page(text)).map(({ edits }) => edited(text, edits));
    const call = (id: number, label: number) => `tax<a href="#fn${id}">${label}</a>`;
    const printed = [1, 3].map((id) => `<p id="fn${id}"><sup>${id}</sup> See n. 3.</p>`).join("\n");
    assert.deepEqual(renumbered(`<p>${call(3, 3)} ${call(1, 1)} ${call(3, 3)}</p>\n${printed}`), [
      `<p>${call(3, 1)} ${call(1, 2)} ${call(3, 1)}</p>\n${printed.replace("<sup>1", "<sup>2").replace("<sup>3", "<sup>1").replaceAll("n. 3", "n. 1")}`,
    ]);
    const list = '<ol><li id="fn1">Tax.</li><li id="fn3">Toll.</li></ol>';
    assert.deepEqual(renumbered(`<p>${call(1, 1)} ${call(3, 3)}</p>${list}`), [`<p>${call(1, 1)} ${call(3, 2)}</p>${list}`]);
    assert.deepEqual(renumbered(`<p>${call(3, 3)} ${call(1, 1)}</p>${list}`), []);
    assert.deepEqual(renumbered(`<p>${call(1, 1)} ${call(3, 1)}</p>${list}`), []);
  });

  it("is offered the ids of its notes", () => {
    const text = `${TEXT.slice(0, TEXT.indexOf("</p>"))} oil<a href="#fn"></a>${TEXT.slice(TEXT.indexOf("</p>"))}`;
    const offset = text.indexOf('href="#fn">') + 'href="#fn'.length;
    const found = labelChoices(page(text), offset).map(({ label, preview, replace, close }) => [
      label + close,
      preview,
      text.slice(replace.from, replace.to),
    ]);
    assert.deepEqual(found, [
      ['fn1"', "See Acta <3>.", 'fn"'],
      ['fn2"', "Ibid.", 'fn"'],
    ]);
  });

  it("is offered a note for a call that leads nowhere", () => {
    const text =
      '<p>Tax<a href="#fn1" id="r1">1</a> toll<a href="#fn2" id="r2">2</a></p>\n<ol>\n<li id="fn1">Tax. <a href="#r1">↩</a></li>\n</ol>\n';
    const [finding] = findingsOf(page(text), config);
    const [fix] = finding?.fixes?.() ?? [];
    assert.equal(fix?.title, "Create note “fn2”");
    assert.equal(edited(text, fix?.edits ?? []), text.replace("</li>", '</li>\n<li id="fn2"> <a href="#r2">↩</a></li>'));
    const nameless = text.replace(' id="r2"', "");
    const [edits = []] = findingsOf(page(nameless), config).flatMap(({ fixes }) => (fixes?.() ?? []).map((each) => each.edits));
    assert.equal(edited(nameless, edits), nameless.replace("</li>", '</li>\n<li id="fn2"></li>'));
  });

  it("gets another id for a note whose id stands twice, or loses the note that says the same", () => {
    const chapter = (words: string, note: string) =>
      `<h1>${words}</h1>\n<p>${words}<a href="#fn1" id="r1">1</a>.</p>\n<ol>\n<li id="fn1">${note} <a href="#r1">↩</a></li>\n</ol>\n`;
    const two = chapter("Salt", "Tax roll.") + chapter("Tar", "Toll list.");
    assert.equal(
      repaired(two),
      chapter("Salt", "Tax roll.") + chapter("Tar", "Toll list.").replaceAll("fn1", "fn2").replaceAll("r1", "r2"),
    );
    const taken = `${two}<p title="fn2">x</p>\n`;
    assert.match(repaired(taken), /<li id="fn3">Toll list/);
    const same = `<p>Salt<a href="#fn1">1</a>.</p>\n<p id="fn1">1 Tax roll.</p>\n<p>Tar.</p>\n<p id="fn1">1 Tax <i>roll</i>.</p>\n<p id="fn1">1 Tax roll.</p>\n`;
    const fixes = findingsOf(page(same), config).map(({ fixes }) => fixes?.().map(({ title }) => title));
    assert.deepEqual(fixes, [
      ["Give this note its own id “fn2”"],
      ["Remove this note: the other says the same", "Give this note its own id “fn2”"],
    ]);
  });

  it("loses a note that nothing calls, where no other number changes", () => {
    const call = '<p>Salt<a href="#fn1">1</a>.</p>\n';
    const fixesOf = (notes: string) => findingsOf(page(call + notes), config).flatMap(({ fixes }) => fixes?.() ?? []);
    const left = (notes: string) => fixesOf(notes).map(({ title, edits }) => [title, edited(call + notes, edits).slice(call.length)]);
    const [one, two, three] = [1, 2, 3].map((number) => `<li id="fn${number}"><p>Roll ${number}.</p></li>\n`) as [string, string, string];
    assert.deepEqual(left(`<ol>\n${one}${two}</ol>\n`), [["Remove note “fn2”", `<ol>\n${one}</ol>\n`]]);
    assert.deepEqual(left(`<ol>\n${two}${one}</ol>\n`), []);
    assert.deepEqual(left(`<p id="fn2">2 Toll.</p><p id="fn1">1 Roll.</p>\n`), [["Remove note “fn2”", `<p id="fn1">1 Roll.</p>\n`]]);
    assert.deepEqual(left(`<p id="fn1">1 Roll.</p>\n<p id="fn2">2 Toll.\n<p>Words.</p>\n`), []);
    assert.equal(fixesOf(`<ol>\n${one}${three.replace("</li>", "")}</ol>\n`).length, 0);
  });

  it("knows people and sources", () => {
    const document = page(
      '<p>In 1790 <b>Giacomo</b> Sch&ouml;nfeld met Anna&nbsp;Weir.<a href="#fn1">1</a> So<a href="#fn2">2</a></p>\n<p id="fn1">1. Bianca Moretti, <cite>Lettere e lazzaretti</cite> (Pisa: Molo, 1988), 44–46.</p>\n<p id="fn2">2. Ibid., 50.</p>',
    );
    const written = peopleOfDocument(document).forms.map((form) => form.written);
    assert.ok(written.includes("Giacomo Schönfeld"), written.join("; "));
    assert.deepEqual(
      sourcesOf(document).citations.map(({ form, certainty }) => `${form} ${certainty}`),
      ["full sure", "ibid sure"],
    );
  });
});
