import assert from "node:assert/strict";
import { readConfig } from "../../server/src/config";
import { peopleOfDocument } from "../../server/src/document/people";
import { sourcesOf } from "../../server/src/document/sources";
import { titleOf } from "../../server/src/facts/headings";
import { noteHover } from "../../server/src/features/notes/hover";
import { insertNote } from "../../server/src/features/notes/insert";
import { renameLabel } from "../../server/src/features/notes/rename";
import { findingsOf } from "../../server/src/rules/run";
import { suppressions } from "../../server/src/rules/suppress";
import { documentNamed, edited } from "../document";

const { config } = readConfig();
const tei = (body: string): string => `<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>${body}</body></text></TEI>\n`;
const opened = (body: string) => documentNamed("a.xml", tei(body));
const findings = (body: string) => findingsOf(opened(body), config);
const peopleIn = (words: string): string[] => peopleOfDocument(opened(`<p>${words}</p>`)).forms.map(({ written }) => written);

const ELSEWHERE = `<p>Salt<ref target="#n1">1</ref>, tar<ref target="#n2">2</ref>.</p>
<div type="notes">
 <note xml:id="n1" n="1">Tax roll.</note>
</div>`;

describe("an edition in TEI", () => {
  it("is told of calls that lead nowhere, notes that nothing calls, and ids that stand twice", () => {
    assert.deepEqual(
      findings(`${ELSEWHERE}<note xml:id="n1">Toll.</note><note xml:id="n3">Oil.</note><note/>`).map(
        ({ code, message }) => `${code}: ${message}`,
      ),
      [
        "dangling-call: Nothing in this file has the id “n2”: this call leads nowhere.",
        "duplicate-note: The id “n1” stands more than once in this file: links lead to the first.",
        "unused-note: No call in this file leads to note “n3”.",
        "empty-note: This note has no text.",
      ],
    );
    assert.deepEqual(findings("<p>Salt<note>Tax.</note><note>Toll.</note></p>"), []);
  });

  it("gets the note that is missing beside the one before", () => {
    const [finding] = findings(ELSEWHERE);
    const [fix] = finding?.fixes?.() ?? [];
    assert.equal(fix?.title, "Create note “n2”");
    const text = tei(ELSEWHERE);
    assert.equal(edited(text, fix?.edits ?? []), text.replace("</note>", '</note>\n <note xml:id="n2"></note>'));
  });

  it("gets another id for a note whose id stands twice, and loses a note that nothing calls", () => {
    const body = `<p>Salt<ref target="#n1">1</ref>, tar<note xml:id="n1">Toll.</note>.</p>
<div type="notes">
 <note xml:id="n1" n="1">Tax roll.</note>
 <note xml:id="n2" n="2">Oil<lb/>cans.</note>
 <note xml:id="n3" n="3">Wool.</note><note xml:id="n4">Not closed.
</div>`;
    const text = tei(body);
    const repairs = findings(body).map(({ message, fixes }) => [
      message,
      fixes?.().map(({ title, edits }) => [title, edited(text, edits)]),
    ]);
    assert.deepEqual(repairs, [
      [
        "The id “n1” stands more than once in this file: links lead to the first.",
        [["Give this note its own id “n5”", text.replace('id="n1" n="1"', 'id="n5" n="1"')]],
      ],
      [
        "No call in this file leads to note “n2”.",
        [["Remove note “n2”", text.replace(' <note xml:id="n2" n="2">Oil<lb/>cans.</note>\n', "")]],
      ],
      ["No call in this file leads to note “n3”.", [["Remove note “n3”", text.replace('<note xml:id="n3" n="3">Wool.</note>', "")]]],
      ["No call in this file leads to note “n4”.", []],
    ]);
  });

  it("shows notes, gives them other ids, and takes new ones in its text", () => {
    const text = tei(ELSEWHERE);
    const document = documentNamed("a.xml", text);
    const at = text.indexOf(">1</ref>") + 1;
    assert.equal(noteHover(document, at)?.markdown, "**1**\n\nTax roll\\.");
    const [change] = renameLabel(document, at, "n7")?.documentChanges ?? [];
    assert.deepEqual(change && "edits" in change ? change.edits.map(({ range }) => document.getText(range)) : [], ["n1", "n1"]);
    assert.throws(() => renameLabel(document, at, "7"), /TEI does not take “7”/);
    const { edits = [], cursor } = insertNote(document, text.indexOf("Salt") + 4) ?? {};
    assert.equal(edited(text, edits), text.replace("Salt", 'Salt<note place="foot"></note>'));
    assert.equal(cursor?.into, '<note place="foot">'.length);
    assert.equal(insertNote(document, text.indexOf("target")), undefined);
  });

  it("is silenced by comments, behind the declaration and never in a tag", () => {
    const text = '<?xml version="1.0"?>\n<TEI><text>\n<p>Salt<ref\ntype="note" target="#n1">1</ref></p></text></TEI>\n';
    const fixed = (source: string): string[] =>
      findingsOf(documentNamed("a.xml", source), config).flatMap((finding) =>
        suppressions(documentNamed("a.xml", source), finding).map(({ edits }) => edited(source, edits)),
      );
    const silenced = fixed(text);
    assert.deepEqual(silenced, [
      text.replace("<p>", "<!-- apparatus-disable-next-line dangling-call -->\n<p>"),
      text.replace("<TEI>", "<!-- apparatus-disable dangling-call -->\n<TEI>"),
    ]);
    for (const each of silenced) assert.deepEqual(fixed(each), []);
    assert.equal(fixed(text.replace("<p>Salt<ref", '<p n="a"\nm="b">Salt<ref')).length, 1);
  });

  it("has the title of its header", () => {
    const header = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>\n<title type="main">Of <hi>salt</hi> &amp;\n tar</title><title>More</title></titleStmt></fileDesc></teiHeader></TEI>`;
    assert.deepEqual(titleOf(documentNamed("a.xml", header), []), { title: "Of salt & tar" });
  });

  it("knows the people that its editor has marked, and takes no place for one", () => {
    const words = "In the year of Rose they came to Victoria and Hope; the Jacob Burckhardt was there.";
    assert.deepEqual(peopleIn(words), ["Jacob Burckhardt"]);
    const marked = words
      .replace("Rose", '<persName ref="#r"><forename>Rose</forename></persName>')
      .replace("Hope", '<name type="person">Hope</name>')
      .replace("Victoria", "<placeName>Victoria</placeName>")
      .replace("Jacob Burckhardt", '<name type="ship">Jacob Burckhardt</name>');
    assert.deepEqual(peopleIn(marked), ["Rose", "Hope"]);
  });

  it("knows sources", () => {
    const document = opened(
      "<p>Salt.<note>Bianca Moretti, <title>Lettere e lazzaretti</title> (Pisa: Molo, 1988), 44–46.</note> Tar.<note>Ibid., 50.</note></p>",
    );
    assert.deepEqual(
      sourcesOf(document).citations.map(({ form, certainty }) => `${form} ${certainty}`),
      ["full sure", "ibid sure"],
    );
  });

  it("is no other XML", () => {
    const document = documentNamed("pom.xml", "<project><note>Jacob Burckhardt said</note><note/></project>");
    assert.deepEqual(findingsOf(document, config), []);
    assert.deepEqual(peopleOfDocument(document).forms, []);
  });
});
