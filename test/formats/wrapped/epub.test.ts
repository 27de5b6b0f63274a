import assert from "node:assert/strict";
import { epub } from "../../../server/src/formats/wrapped/epub/epub";
import { bookFile } from "./book";

type Pages = Readonly<Record<string, string>>;

/** Pages, and what is read of them. */
const BOOKS: readonly (readonly [what: string, pages: Pages, text: string, style?: string])[] = [
  ["paragraphs, in which line breaks are spaces", { "a.xhtml": "<p>Caf&eacute;\n &amp; salt.</p><p>Two.</p>" }, "Café & salt.\n\nTwo.\n"],
  ["pages in their order, without that of the contents", { "b.xhtml": "<p>One.</p>", "a.xhtml": "<p>Two.</p>" }, "One.\n\nTwo.\n"],
  ["text in any element", { "a.xhtml": "<div>One<br/>two.<div>Three.</div></div>" }, "One\\\ntwo.\n\nThree.\n"],
  [
    "italics, also by a class of a style sheet",
    { "a.xhtml": '<p><i>Salt</i>, <span class="work">Wool</span></p>' },
    "*Salt*, *Wool*\n",
    "/* works */ .work, p.x { font-style: italic }",
  ],
  [
    "quotations, lists and rows of tables",
    {
      "a.xhtml":
        "<blockquote><p>He wrote.</p></blockquote><ul><li>wool<ul><li>raw</li></ul></li></ul><table><tr><td>Year</td><td>1719</td></tr></table>",
    },
    "> He wrote.\n\n- wool\n\n    - raw\n\nYear | 1719\n",
  ],
  [
    "chapters by the headings of most pages",
    { "a.xhtml": "<h1>Part I</h1>", "b.xhtml": "<h2>One</h2><h3>Salt</h3>", "c.xhtml": "<h2>Two</h2>" },
    "# Part I\n\n# One\n\n## Salt\n\n# Two\n",
  ],
  [
    "numbers of pages are no text",
    { "a.xhtml": '<p>salt<span epub:type="pagebreak" role="doc-pagebreak" id="p4">4</span> road</p>' },
    "salt road\n",
  ],
  [
    "lines of text in drawings",
    { "a.xhtml": "<svg><style>.a{}</style><title>A page</title><text x='1'><tspan>Salt</tspan></text><text>road</text></svg>" },
    "Salt\\\nroad\n",
  ],
  [
    "notes that are shown when somebody asks for them",
    {
      "a.xhtml":
        '<p>Salt.<a epub:type="noteref" href="#n1">1</a></p><aside epub:type="footnote" id="n1" hidden="hidden"><p>Toll list.</p><p>And more.</p></aside><p>Wool.</p>',
    },
    "Salt.[^1]\n\nWool.\n\n[^1]: Toll list.\n\n    And more.\n",
  ],
  [
    "notes at the end of the book, with links back",
    {
      "a.xhtml": '<h1>One</h1><p>Salt.<a id="r1" href="notes.xhtml#n1"><sup>1</sup></a></p>',
      "b.xhtml": '<h1>Two</h1><p>Wool.<a id="r2" href="notes.xhtml#n2"><sup>2</sup></a></p>',
      "notes.xhtml":
        '<h1>Notes</h1><p id="n1"><a href="a.xhtml#r1">1</a>. Toll list.</p><p id="n2"><a href="b.xhtml#r2">2</a>. Guild book.</p>',
    },
    "# One\n\nSalt.[^1]\n\n[^1]: Toll list.\n\n# Two\n\nWool.[^2]\n\n[^2]: Guild book.\n\n# Notes\n",
  ],
  [
    "numbers that begin anew with each chapter",
    {
      "a.xhtml": '<h1>One</h1><p>Salt.<a id="r1" href="#n1">1</a></p><ol><li id="n1">Toll list. <a href="#r1">↩</a></li></ol>',
      "b.xhtml": '<h1>Two</h1><p>Wool.<a id="r1" href="#n1">1</a></p><ol><li id="n1">Guild book. <a href="#r1">↩</a></li></ol>',
    },
    "# One\n\nSalt.[^1/1]\n\n[^1/1]: Toll list.\n\n# Two\n\nWool.[^2/1]\n\n[^2/1]: Guild book.\n",
  ],
  [
    "lists of terms, as Calibre makes them",
    {
      "a.xhtml":
        '<p>Salt.<a id="back_note_1" href="#note_1" title="1" class="noteref"><sup>1</sup></a></p><dl id="note_1" class="footnote"><dt>[<a href="#back_note_1">←1</a>]</dt><dd><p>Toll list.</p></dd></dl>',
    },
    "Salt.[^1]\n\n[^1]: Toll list.\n",
  ],
  [
    "notes of Project Gutenberg",
    {
      "a.xhtml":
        '<p>Salt.<a id="FNanchor_1"/><a href="#Footnote_1" class="fnanchor">[1]</a></p><div class="footnote"><p class="pfirst"><a id="Footnote_1"/><a href="#FNanchor_1"><span class="label">[1]</span></a> Toll list.</p><p>And more.</p></div>',
    },
    "Salt.[^1]\n\n[^1]: Toll list.\n\n    And more.\n",
  ],
  [
    "notes that are called in notes, and that nothing calls",
    {
      "a.xhtml":
        '<p>Salt.<a epub:type="noteref" href="#n1">1</a></p><aside epub:type="footnote" id="n1"><p>Toll list.<a epub:type="noteref" href="#n2">2</a></p></aside><aside epub:type="footnote" id="n2"><p>Lost.</p></aside><aside epub:type="footnote" id="n3"><p>Alone.</p></aside>',
    },
    "Salt.[^1]\n\n[^1]: Toll list.[^2]\n\n[^2]: Lost.\n\n[^n3-a]: Alone.\n",
  ],
  [
    "links to pages and chapters are no calls",
    {
      "a.xhtml": '<p><a href="b.xhtml">1</a> Salt</p><p>Wool, <a href="b.xhtml#page_4">4</a></p>',
      "b.xhtml": '<p><a id="page_4"/>Tar.</p>',
    },
    "1 Salt\n\nWool, 4\n\nTar.\n",
  ],
];

describe("the text of a book in EPUB", () => {
  for (const [what, pages, text, style] of BOOKS) it(what, () => assert.deepEqual(epub(bookFile(pages, style)), { text }));

  it("books that hold none are told from each other", () => {
    const protectedPage = { "META-INF/encryption.xml": '<encryption><CipherReference URI="OEBPS/text/a.xhtml"/></encryption>' };
    const withFonts = { "META-INF/encryption.xml": '<encryption><CipherReference URI="OEBPS/font.otf"/></encryption>' };
    const pages = { "a.xhtml": "<p>Salt.</p>" };
    assert.deepEqual(epub(bookFile(pages, "", protectedPage)), { reason: "encrypted" });
    assert.deepEqual(epub(bookFile(pages, "", withFonts)), { text: "Salt.\n" });
    assert.deepEqual(epub(new Uint8Array()), { reason: "damaged" });
    assert.deepEqual(epub(bookFile({})), { reason: "damaged" });
    assert.deepEqual(epub(bookFile({ "a.xhtml": '<img src="page-1.jpg"/>' })), { reason: "without-text" });
  });
});
