import assert from "node:assert/strict";
import { strToU8, zipSync } from "fflate";
import { odt } from "../../../server/src/formats/wrapped/odt/odt";

/** An OpenDocument file: what stands in its `office:text`, its automatic styles, and its styles. */
function odtFile(text: string, automatic = "", styles = "", manifest = ""): Uint8Array {
  const content = `<?xml version="1.0"?><office:document-content><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`;
  const files = {
    "content.xml": content,
    "styles.xml": `<office:document-styles>${styles}</office:document-styles>`,
    "META-INF/manifest.xml": manifest,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

const p = (xml: string, style = "Standard"): string => `<text:p text:style-name="${style}">${xml}</text:p>`;
const note = (label: string, body: string, kind = "footnote"): string =>
  `<text:note text:id="ftn1" text:note-class="${kind}"><text:note-citation>${label}</text:note-citation><text:note-body>${body}</text:note-body></text:note>`;

const ITALIC = '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>';
const QUOTATION =
  '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/><style:style style:name="Quotations" style:family="paragraph"/>';

/** A text, what is read of it, and the automatic styles. */
const TEXTS: readonly (readonly [what: string, xml: string, text: string, automatic?: string])[] = [
  ["paragraphs, in which line breaks are spaces", p("One\n  two.") + p("Three."), "One two.\n\nThree.\n"],
  ["headings", '<text:h text:outline-level="2">Exile</text:h>', "## Exile\n"],
  ["italics", p('See <text:span text:style-name="T1">The Salt Road</text:span>.'), "See *The Salt Road*.\n", ITALIC],
  ["spaces, tabs and line breaks", p('a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d'), "a b\tc\\\nd\n"],
  ["quotations by the parent of their style", p("He wrote.", "P1"), "> He wrote.\n", QUOTATION],
  [
    "items of lists",
    `<text:list><text:list-item>${p("wool")}<text:list><text:list-item>${p("raw")}</text:list-item></text:list></text:list-item></text:list>`,
    "- wool\n\n    - raw\n",
  ],
  [
    "rows of tables",
    `<table:table><table:table-row><table:table-cell>${p("Year")}</table:table-cell><table:table-cell>${p("1719")}</table:table-cell></table:table-row></table:table>`,
    "Year | 1719\n",
  ],
  [
    "what was deleted, and comments, are not printed",
    `<text:tracked-changes><text:changed-region><text:deletion>${p("old")}</text:deletion></text:changed-region></text:tracked-changes>${p(`new<text:change text:change-id="1"/><office:annotation>${p("why?")}</office:annotation>`)}`,
    "new\n",
  ],
  [
    "text boxes, and not what describes pictures",
    p(`around<draw:frame><draw:text-box>${p("in a box")}</draw:text-box><svg:desc>a ship</svg:desc></draw:frame>`),
    "around\n\nin a box\n",
  ],
  ["fields, as that of the title", p("<text:title>The Salt Road</text:title>"), "The Salt Road\n"],
  [
    "footnotes",
    p(`A${note("1", p("One.") + p("More."))} b${note("2", p("Two."))}.`),
    "A[^1] b[^2].\n\n[^1]: One.\n\n    More.\n\n[^2]: Two.\n",
  ],
  [
    "footnotes and endnotes with one number",
    p(`A${note("1", p("Foot."))}${note("1", p("End."), "endnote")}`),
    "A[^1][^end/1]\n\n[^1]: Foot.\n\n[^end/1]: End.\n",
  ],
  [
    "notes within italics",
    p(`<text:span text:style-name="T1">Salt${note("*", p("A title."))} Road</text:span>`),
    "*Salt*[^*] *Road*\n\n[^*]: A title.\n",
    ITALIC,
  ],
];

describe("the text of an OpenDocument file", () => {
  for (const [what, xml, text, automatic] of TEXTS) it(what, () => assert.deepEqual(odt(odtFile(xml, automatic)), { text }));

  it("files that hold none are told from each other", () => {
    const encrypted = odtFile(
      "",
      "",
      "",
      "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>",
    );
    const unread = [new Uint8Array(), encrypted, zipSync({ mimetype: strToU8("x") })].map((bytes) => odt(bytes));
    assert.deepEqual(
      unread,
      ["damaged", "encrypted", "damaged"].map((reason) => ({ reason })),
    );
  });
});
