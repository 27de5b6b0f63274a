import assert from "node:assert/strict";
import { docx } from "../../../server/src/formats/wrapped/docx/docx";
import { endnote, footnote, p, r, type WordParts, wordFile } from "./word";

const textOf = (parts: WordParts): string => {
  const read = docx(wordFile(parts));
  assert.ok("text" in read, JSON.stringify(read));
  return read.text;
};

const ITALIC = "<w:i/>";
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

/** What a body says, and what is read of it. */
const BODIES: readonly (readonly [what: string, body: string, text: string])[] = [
  ["paragraphs", p(r("One.")) + p("") + p(r("Two.")), "One.\n\nTwo.\n"],
  ["words in several runs", p(r("Sal") + r("azar came.")), "Salazar came.\n"],
  ["italics over several runs", p(r("See ") + r("The Salt ", ITALIC) + r("Road ", ITALIC) + r("again.")), "See *The Salt Road* again.\n"],
  ["italics that are switched off", p(r("plain", '<w:i w:val="0"/>')), "plain\n"],
  ["inserted text, and not what was deleted", p(`<w:ins>${r("new")}</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>`), "new\n"],
  ["what was moved, once", p(`<w:moveFrom>${r("gone")}</w:moveFrom>`) + p(`<w:moveTo>${r("here")}</w:moveTo>`), "here\n"],
  ["paragraphs whose end was deleted", `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r("one ")}</w:p>${p(r("two"))}`, "one two\n"],
  [
    "results of fields, and not their instructions",
    p(field("begin") + instruction(" ADDIN ZOTERO ") + field("separate") + r("Rey, 12") + field("end") + r(".")),
    "Rey, 12.\n",
  ],
  [
    "fields within instructions",
    p(
      field("begin") +
        instruction("IF ") +
        field("begin") +
        instruction("X") +
        field("separate") +
        r("no") +
        field("end") +
        field("separate") +
        r("yes") +
        field("end"),
    ),
    "yes\n",
  ],
  ["hidden text is not printed", p(r("seen") + r("unseen", "<w:vanish/>")), "seen\n"],
  [
    "tabs, hyphens, line breaks",
    p(`<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:softHyphen/><w:t>d</w:t><w:br/><w:t>e</w:t></w:r>`),
    "a\tb-cd\\\ne\n",
  ],
  ["links", p(`<w:hyperlink>${r("a link")}</w:hyperlink>`), "a link\n"],
  [
    "text boxes, once",
    p(
      `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p(r("in a box"))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(r("in a box"))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${r("around")}`,
    ),
    "around\n\nin a box\n",
  ],
  [
    "rows of tables",
    `<w:tbl><w:tr><w:tc>${p(r("Year"))}</w:tc><w:tc>${p(r("1719"))}${p(r("May"))}</w:tc></w:tr></w:tbl>`,
    "Year | 1719 May\n",
  ],
  ["a layout by a table of one cell", `<w:tbl><w:tr><w:tc>${p(r("One."))}${p(r("Two."))}</w:tc></w:tr></w:tbl>`, "One.\n\nTwo.\n"],
  ["items of lists", `<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr></w:pPr>${r("wool")}</w:p>`, "- wool\n"],
  [
    "items whose list begins below the first level",
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="2"/></w:numPr></w:pPr>${r("wool")}</w:p>`,
    "- wool\n",
  ],
  [
    "large first letters",
    `<w:p><w:pPr><w:framePr w:dropCap="drop" w:lines="3"/></w:pPr>${r("S")}</w:p>${p(r("alt came."))}`,
    "Salt came.\n",
  ],
  ["signs of a font of symbols", p(`<w:r><w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Wingdings" w:char="F04A"/></w:r>`), "α\n"],
  ["what looks like markup", p(r("1. a*b [sic] [^1] _x_ &lt;b&gt; c@d")), "1\\. a\\*b [sic] \\[\\^1\\] \\_x\\_ \\<b> c@d\n"],
];

/** The same for notes. */
const NOTES: readonly (readonly [what: string, parts: WordParts, text: string])[] = [
  [
    "footnotes in the order of their calls",
    { body: p(r("A") + footnote("7") + r(" b") + footnote("3")), footnotes: { "3": p(r("Three.")), "7": p(r(" Seven.")) + p(r("More.")) } },
    "A[^1] b[^2]\n\n[^1]: Seven.\n\n    More.\n\n[^2]: Three.\n",
  ],
  [
    "footnotes and endnotes, whose labels never meet",
    {
      body: p(r("A") + footnote("2") + endnote("2")),
      footnotes: { "2": p(r("Foot.")) },
      endnotes: { "2": p(r("End.")) },
      settings: '<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>',
    },
    "A[^1][^end/1]\n\n[^1]: Foot.\n\n[^end/1]: End.\n",
  ],
  ["endnotes in roman numbers", { body: p(r("A") + endnote("2")), endnotes: { "2": p(r("End.")) } }, "A[^i]\n\n[^i]: End.\n"],
  [
    "marks that are typed",
    {
      body: p(`${r("A")}<w:r><w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>*</w:t></w:r>`) + p(r("B") + footnote("3")),
      footnotes: { "2": p(r("* Thanks.")), "3": p(r("First.")) },
    },
    "A[^*]\n\nB[^1]\n\n[^*]: Thanks.\n\n[^1]: First.\n",
  ],
  ["a note that the file has lost", { body: p(r("A") + footnote("2")) }, "A[^1]\n\n[^1]: \n"],
  ["a call that was deleted", { body: p(`${r("A")}<w:del>${footnote("2")}</w:del>`), footnotes: { "2": p(r("Gone.")) } }, "A\n"],
  [
    "numbers that begin anew with each section",
    {
      body: `${p(`<w:pPr><w:sectPr/></w:pPr>${r("A")}${footnote("2")}`)}${p(r("B") + footnote("3"))}`,
      footnotes: { "2": p(r("One.")), "3": p(r("Other.")) },
      settings: '<w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr>',
    },
    "A[^1]\n\nB[^2/1]\n\n[^1]: One.\n\n[^2/1]: Other.\n",
  ],
];

const style = (id: string, xml: string): string => `<w:style w:type="paragraph" w:styleId="${id}">${xml}</w:style>`;

/** And for styles. */
const STYLES: readonly (readonly [what: string, styles: string, body: string, text: string])[] = [
  ["headings in any language", style("berschrift2", '<w:name w:val="heading 2"/>'), p(r("Exil"), "berschrift2"), "## Exil\n"],
  ["headings by outline level", style("X", '<w:name w:val="x"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>'), p(r("Exile"), "X"), "# Exile\n"],
  [
    "styles based on others",
    style("A", '<w:name w:val="heading 1"/>') + style("B", '<w:name w:val="own"/><w:basedOn w:val="A"/>'),
    p(r("Exile"), "B"),
    "# Exile\n",
  ],
  ["styles based on each other", style("A", '<w:basedOn w:val="B"/>') + style("B", '<w:basedOn w:val="A"/>'), p(r("Text"), "A"), "Text\n"],
  ["quotations", style("Q", '<w:name w:val="Quote"/>'), p(r("He wrote."), "Q"), "> He wrote.\n"],
  [
    "italics by style",
    '<w:style w:type="character" w:styleId="E"><w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr></w:style>',
    p(r("Salt", '<w:rStyle w:val="E"/>')),
    "*Salt*\n",
  ],
];

describe("the text of a Word document", () => {
  for (const [what, body, text] of BODIES) it(what, () => assert.equal(textOf({ body }), text));
  for (const [what, parts, text] of NOTES) it(what, () => assert.equal(textOf(parts), text));
  for (const [what, styles, body, text] of STYLES) it(what, () => assert.equal(textOf({ styles, body }), text));

  it("chapters end with their notes", () => {
    const styles = style("H", '<w:name w:val="heading 1"/>');
    const body = p(r("One"), "H") + p(r("A") + footnote("2")) + p(r("Two"), "H") + p(r("B") + footnote("3"));
    const footnotes = { "2": p(r("First.")), "3": p(r("Second.")) };
    assert.equal(textOf({ styles, body, footnotes }), "# One\n\nA[^1]\n\n[^1]: First.\n\n# Two\n\nB[^2]\n\n[^2]: Second.\n");
  });

  it("files that hold none are told from each other", () => {
    const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    const encrypted = new Uint8Array(200);
    encrypted.set(compound);
    for (const [at, sign] of [..."EncryptedPackage"].entries()) encrypted[100 + 2 * at] = sign.charCodeAt(0);
    const unread = [new Uint8Array(), new TextEncoder().encode("no zip"), compound, encrypted].map((bytes) => docx(bytes));
    assert.deepEqual(
      unread,
      ["damaged", "damaged", "damaged", "encrypted"].map((reason) => ({ reason })),
    );
  });
});
