import assert from "node:assert/strict";
import { tei, teiFlavour } from "../../../server/src/formats/tei/reader";
import type { Reading } from "../../../server/src/model/note";
import { proseOf } from "../../../server/src/recognize/prose";
import { checkOrder } from "../readings";

/** An edition with a text, as it is read when it is opened. */
function read(body: string): { text: string; reading: Reading } {
  const text = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>${body}</body></text></TEI>`;
  const reading = (tei.forText?.(text) ?? tei).read(text, "", teiFlavour);
  checkOrder(text, reading);
  return { text, reading };
}

/** Calls `[1→n1]`, notes `n1 1{text}` with their prose, notes in the text `^1{text}`; what stands in a note with `@`. */
function told(body: string): string {
  const { text, reading } = read(body);
  const prose = proseOf(text, reading, "tei");
  const inside = (inNote: number | undefined): string => (inNote === undefined ? "" : "@");
  const found = reading.calls.map(({ from, label, key, inNote }) => ({ from, as: `[${label}→${key}]${inside(inNote)}` }));
  reading.notes.forEach(({ from, label, key, inline, inNote }, at) => {
    const words = prose.filter(({ block }) => block.note === at).map((each) => each.text.trim());
    const name = key === "" || label === key ? label : `${key} ${label}`;
    found.push({ from, as: `${inline ? "^" : ""}${name}{${words.join("|")}}${inside(inNote)}` });
  });
  return found
    .sort((a, b) => a.from - b.from)
    .map(({ as }) => as)
    .join(" ");
}

const running = (body: string): string[] => {
  const { text, reading } = read(body);
  return proseOf(text, reading, "tei").map(({ block, text: words, italics }) => {
    const set = italics.map(({ from, to }) => ` /${words.slice(from, to)}/`).join("");
    return `${block.kind}${block.level ?? ""} ${words}${set}`;
  });
};

describe("TEI", () => {
  const editions: readonly (readonly [name: string, body: string, notes: string])[] = [
    ["notes in the text", '<p>Salt<note place="foot" n="1">Tax <hi rend="italic">roll</hi>.</note> and tar.<note><p>One.</p><p>Two.</p></note> Oil.</p>', "^1{Tax roll.} ^{One.|Two.}"],
    ["notes in notes", '<p>Salt<note>Tax<note type="editorial">Sic.</note> roll.</note>.</p>', "^{Tax roll.} ^{Sic.}@"],
    ["notes elsewhere, that references call", '<p>Salt<ref target="#n1" xml:id="r1">1</ref>, tar<ptr type="note" target="#n2" n="b"/>.</p><div type="notes"><note xml:id="n1" n="1">Tax.</note><note xml:id="n2"><ref target="#r1">↩</ref> Toll.</note></div>', "[1→n1] [b→n2] n1 1{Tax.} n2{Toll.}"],
    ["notes elsewhere, that name their places", '<p>Salt<anchor xml:id="a1"/> and tar.</p><div><noteGrp><note target="#a1" n="1">Tax.</note><note target="#w7">On a word.</note></noteGrp></div>', "[a1→a1] a1 1{Tax.} ^{On a word.}"],
    ["a note in the text that is called again", '<p>Salt<note xml:id="n1" n="1">Tax.</note>; see <ref type="note" target="#n1">1</ref>.</p>', "[1→n1] ^n1 1{Tax.} [1→n1]"],
    ["calls without notes, and notes without calls", '<p>Salt<ref type="note" target="#n9">9</ref> <ref target="#n1">1</ref>.</p><note xml:id="n1">Tax.</note><note xml:id="n2">Toll.</note>', "[9→n9] [1→n1] n1{Tax.} n2{Toll.}"],
    ["no references to other things", '<p>See <ref target="#ch2">2</ref>, <ref target="#n1">the note</ref>, <ref target="http://example.org/#n1">1</ref>.</p>', ""],
    ["notes that are never closed", "<p>Salt<note>Tax. <hi>Roll</p><p>Tar<note>Toll.</note>.</p>", "^{Tax. Roll} ^{Toll.}"],
    ["prefixes", '<tei:p>Salt<tei:note n="1">Tax.</tei:note>.</tei:p>', "^1{Tax.}"],
  ];
  for (const [name, body, notes] of editions)
    it(`has ${name}`, () => {
      assert.equal(told(body), notes);
    });

  const texts: readonly (readonly [name: string, body: string, words: readonly string[]])[] = [
    ["headings by the depth of their division", "<div><head>One</head><div><head>Two</head><p>Salt.</p></div><list><head>Things</head><item>tar</item></list></div><div><head>Three</head></div>", ["heading1 One", "heading2 Two", "text Salt.", "text Things", "text tar", "heading1 Three"]],
    ["what the editor prefers", "<p>The <choice><sic>sallt</sic><corr>salt</corr></choice> of <choice><orig>Kepler̃</orig><reg>Kepler</reg></choice>, <choice><abbr>Mr</abbr><expan>Master</expan></choice> <sic>tarr</sic>, <del>oil</del><add>wool</add>.</p>", ["text The salt of Kepler, Master tarr, wool."]],
    ["the lemma of an apparatus", '<l>Arma <app><lem>virumque</lem><rdg wit="#A">virosque</rdg></app> cano</l><l>Troiae</l>', ["text Arma virumque cano", "text Troiae"]],
    ["lines and pages", '<p>Kep<lb break="no"/>ler, the<lb/>salt<pb n="2"/>tax and Gali-<pb n="3" break="no"/>\n lei<fw type="header">HEAD</fw>.</p>', ["text Kepler, the salt tax and Gali-lei."]],
    ["words that a line ends with a hyphen, as text", "<p>Kep-<lb/>ler and Gali-<lb/>\nlei, pre-<lb/>and post-war.</p>", ["text Kepler and Galilei, pre- and post-war."]],
    ["titles and what is set in italics", '<p>See <title>Acta</title>, <title level="a">On Salt</title>, <hi rend="bold">so</hi> <hi rendition="#i">thus</hi> &amp; <foreign xml:lang="la">sic</foreign>.</p>', ["text See Acta, On Salt, so thus & sic. /Acta/ /thus/ /sic/"]],
    ["entries of a bibliography one by one", "<listBibl><head>Works</head>\n<bibl>Weir, <title>Dams</title>.</bibl>\n<bibl>Rey, <title>Salt</title>.</bibl>\n</listBibl><p>See <bibl>Neri, 3</bibl>, too.</p>", ["text Works", "text Weir, Dams. /Dams/", "text Rey, Salt. /Salt/", "text See Neri, 3, too."]],
    ["no lists of persons, pictures and comments", "<p>Salt.<!-- <p>no</p> --></p><listPerson><person><persName>No One</persName></person></listPerson><figure><graphic url='a.png'/><head>A pan</head><figDesc>No.</figDesc></figure>", ["text Salt.", "text A pan"]],
  ];
  for (const [name, body, words] of texts)
    it(`reads ${name}`, () => {
      assert.deepEqual(running(body), words);
    });

  it("reads no header, and no other XML", () => {
    const header = "<?xml version='1.0'?>\n<!DOCTYPE TEI [ <!ENTITY a 'b'> ]>\n<!-- x -->\n<tei:TEI xmlns:tei='http://www.tei-c.org/ns/1.0'><teiHeader><p>No</p></teiHeader><text><p>Yes</p></text></tei:TEI>";
    const words = (text: string): string[] => proseOf(text, (tei.forText?.(text) ?? tei).read(text, "", teiFlavour), "tei").map((each) => each.text);
    assert.deepEqual(words(header), ["Yes"]);
    assert.deepEqual(words("<project><note>Build</note><p>it</p></project>"), []);
    assert.deepEqual(words("<TEI.2><text><p>Old</p></text></TEI.2>"), ["Old"]);
  });
}); // biome-ignore format: one case a line
