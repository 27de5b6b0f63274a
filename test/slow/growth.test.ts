import assert from "node:assert/strict";
import { strToU8, zipSync } from "fflate";
import { docx } from "../../server/src/formats/wrapped/docx/docx";
import { epub } from "../../server/src/formats/wrapped/epub/epub";
import { odt } from "../../server/src/formats/wrapped/odt/odt";
import { textOfPage } from "../../server/src/formats/wrapped/pdf/page";
import { bookFile } from "../formats/wrapped/book";
import { items, type Printed } from "../formats/wrapped/printed";
import { askAt, askOnce, openText } from "../hostile/view";

/** How much longer the second text is. Linear work grows as much, work in the square as its square. */
const STEP = 8;
const MOST = 3 * STEP;
/** So little time tells nothing. */
const LEAST = 3000;

const rows = (size: number, row: (at: number) => string): string => {
  const parts: string[] = [];
  for (let at = 0, length = 0; length < size; at++) {
    const part = row(at);
    parts.push(part);
    length += part.length;
  }
  return parts.join("");
};
const much = (part: string) => (size: number) => part.repeat(Math.ceil(size / part.length));
const note = (part: string) => (size: number) => `a[^1]\n\n[^1]: ${much(part)(size)}\n`;
const notes = (body: (at: number) => string) => (size: number) =>
  `${rows(size / 2, (at) => `a[^${at}] `)}\n\n${rows(size / 2, (at) => `[^${at}]: ${body(at)}\n\n`)}`;
const letters = (at: number): string => [...String(at)].map((digit) => "abcdefghij"[Number(digit)]).join("");

const MONSTERS: readonly (readonly [what: string, file: string, size: number, make: (size: number) => string])[] = [
  ["brackets without end", "a.md", 4000, much("[^")],
  ["calls of one note in itself", "a.md", 800, (size) => `[^1]: x ${much("[^1] ")(size)}`],
  ["notes of one label", "a.md", 800, much("[^1]: x\n")],
  [
    "labels that differ by a letter",
    "a.md",
    3000,
    (size) => `${rows(size, (at) => `a[^reise${at}]\n`)}\n${rows(size, (at) => `[^reise${at}x]: b\n`)}`,
  ],
  ["inline notes in one another", "a.qmd", 800, (size) => `${much("^[a ")(size)}${much("]")(size / 4)}`],
  ["chapters that all have a note 1", "a.md", 800, (size) => rows(size, (at) => `# ${at}\n\na[^1]\n\n[^1]: b\n\n`)],
  ["initials without end", "a.md", 4000, much("A. B. C. ")],
  ["letters without end", "a.txt", 4000, much("A B C ")],
  ["particles without end", "a.md", 4000, much("De La Van ")],
  ["names with a comma", "a.txt", 4000, much("Smith, J. and ")],
  ["one surname with many given names", "a.txt", 800, (size) => rows(size, (at) => `J${letters(at)}n Petersen met a friend. `)],
  ["names that may be Russian", "a.md", 4000, much("Anna Weir (Nina Petrova) ")],
  ["digits behind a quotation", "a.md", 4000, (size) => `“Salt and tar is dear.” ${much("1")(size)} is it.`],
  ["archival garbage", "a.md", 800, note("f. 1, op. 2, d. 3, ")],
  ["commas", "a.md", 4000, note("A, ")],
  ["open parentheses", "a.md", 4000, note("(a (hereafter ")],
  ["“Ibid.” after “Ibid.”", "a.md", 800, notes((at) => `Ibid., p. ${at}.`)],
  ["a shorthand in every note", "a.md", 800, notes((at) => `Staatsarchiv Ulm ${at} (hereafter SU${at}), f. 1.`)],
  ["one author of everything", "a.md", 800, notes((at) => `Anna Weir, *Dams ${at}* (Ulm: Ohm, 1701), 3; Weir, *Dams ${at >> 1}*, 4.`)],
  ["numbers alone on their lines", "a.txt", 800, (size) => rows(size, (at) => `${at}\n`)],
  ["numbers in zigzag", "a.txt", 800, (size) => rows(size, (at) => `word.${at % 2 ? at % 99 : 99 - (at % 99)} `)],
  ["notes at the foot of every page", "a.txt", 800, (size) => rows(size, () => "It sank.1 It rose.2\n\n1. See a.\n2. See b.\n\f")],
  ["notes of LaTeX never closed", "a.tex", 4000, much("\\footnote{")],
  ["notes of LaTeX never closed, in paragraphs", "a.tex", 4000, much("a\\footnote{b\n\n")],
  ["braces of LaTeX never closed", "a.tex", 4000, much("{")],
  ["arguments of LaTeX never closed", "a.tex", 4000, much("\\cite[\\index{")],
  ["formulas never closed", "a.tex", 4000, much("\\( $$ {$ ")],
  ["notes of Org never closed", "a.org", 4000, much("[fn:a:")],
  ["brackets and links of Org", "a.org", 4000, much("[[a][[cite:@[")],
  ["marks of Org", "a.org", 4000, much("/a =b ~c $d *e ")],
  ["notes of AsciiDoc never closed", "a.adoc", 4000, much("footnote:[a")],
  ["notes and marks of AsciiDoc in many paragraphs", "a.adoc", 4000, much("a.footnote:[b *c _d `e\n\n")],
  ["marks of AsciiDoc never closed", "a.adoc", 4000, much(" +a $$b ++c <<d ((e [f cite:[g link:h[ :: ")],
  ["blocks of AsciiDoc in one another", "a.adoc", 1000, (size) => rows(size, (at) => `${"=".repeat(4 + (at % 200))}\na\n\n`)],
  ["tables and lists of AsciiDoc", "a.adoc", 2000, much("|===\n|a |b::\n* c\n\n")],
  ["marks of reStructuredText never closed", "a.rst", 4000, much(" *a `b ``c |d _`e [1 \\")],
  ["marks of reStructuredText in many paragraphs", "a.rst", 4000, much("a *b `c [1]_\n\n")],
  ["lists of reStructuredText in one another", "a.rst", 2000, much("- ")],
  [
    "notes of reStructuredText in one another",
    "a.rst",
    300,
    (size) => Array.from({ length: size }, (_, at) => `${" ".repeat(at % 200)}.. [${at}] a::`).join("\n\n"),
  ],
  ["tables of reStructuredText", "a.rst", 2000, much("===  ===\na  b\n\n")],
  ["notes of Typst never closed", "a.typ", 4000, much("#footnote[")],
  ["notes of Typst never closed, in paragraphs", "a.typ", 4000, much("a#footnote[b\n\n")],
  ["arguments of Typst never closed", "a.typ", 4000, much("#a(b[#c(")],
  ["raw text, formulas and comments of Typst never closed", "a.typ", 4000, much("$ ` /* a ")],
  ["notes of HTML never closed", "a.html", 4000, much('<div id="fn1">a\n<p>b</p>\n')],
  [
    "calls and notes of HTML on one line",
    "a.html",
    800,
    (size) => rows(size, (at) => `<p>a<a href="#fn${at}">${at}</a></p><p id="fn${at}">b</p>`),
  ],
  ["links of HTML never closed", "a.html", 4000, much('a <a href="#fn1">1 ')],
  ["sidenotes of HTML never closed", "a.html", 800, much('a <span class="sidenote">b ')],
  ["tags, strings and declarations of HTML never closed", "a.html", 4000, much("<a b=\" <!DOCTYPE [ <?c '\n<p d='")],
  ["elements of HTML in one another", "a.html", 4000, much("<div><nav><sup>")],
  ["links back of HTML in one place", "a.html", 800, much('a<a id="r" href="#n">1</a><p id="n"><a href="#r">1</a> b')],
  ["notes of TEI never closed", "a.xml", 4000, (size) => `<TEI>${much("<note>a\n<p>b\n")(size)}`],
  ["notes of TEI never closed, on one line", "a.xml", 4000, (size) => `<TEI>${much("a<note>b ")(size)}`],
  [
    "references and places of TEI",
    "a.xml",
    800,
    (size) => `<TEI>${rows(size, (at) => `a<ref target="#n${at}">${at}</ref><note xml:id="n${at}">b</note>`)}`,
  ],
  ["elements of TEI in one another", "a.xml", 4000, (size) => `<TEI>${much("<div><head><choice><sic>")(size)}`],
  ["names of TEI never closed", "a.xml", 800, (size) => `<TEI>${much("<persName>Ada Weir <title>")(size)}`],
  ["brackets in text", "a.txt", 800, much("[1]")],
  ["addresses in text", "a.txt", 4000, much("https://a.b/c\n")],
];

/** What maps and drawings print on a page of a PDF. */
const PAGES: readonly (readonly [what: string, make: (count: number) => Printed[]])[] = [
  [
    "small numbers all over a page",
    (count) => Array.from({ length: count }, (_, at) => [`${at % 90}`, (at * 37) % 600, (at * 53) % 800, 4 + (at % 5)]),
  ],
  ["one line", (count) => Array.from({ length: count }, (_, at) => ["ab", at * 12, 100])],
  ["a table", (count) => Array.from({ length: count }, (_, at) => ["ab", (at % 40) * 15, (at - (at % 40)) / 8, 3])],
];

/** What stands in a file that wraps a text, never closed. */
const WRAPPED: readonly (readonly [what: string, part: string, size: number])[] = [
  ["fields of Word", '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:t>a</w:t></w:r></w:p>', 40_000],
  ["boxes of Word in one another", "<w:p><w:r><w:txbxContent><w:tbl><w:tr><w:tc><w:t>a</w:t>", 20_000],
  ["spans and lists of OpenDocument", '<text:list><text:p><text:span text:style-name="T1">a', 20_000],
  ["notes of OpenDocument in one another", "<text:p>a<text:note><text:note-body>", 20_000],
  ["elements of EPUB", "<blockquote><ul><li><i>a <b>b </u></p>", 20_000],
  ["notes and calls of EPUB", '<p>a<a epub:type="noteref" href="#n">1</a></p><aside epub:type="footnote" id="n"><p>b', 20_000],
  ["signs of Markdown", "[a*b _c`d <e &amp;f @g ](h", 20_000],
];

const wrappings = (xml: string): void => {
  docx(zipSync({ "word/document.xml": strToU8(xml) }, { level: 0 }));
  odt(zipSync({ "content.xml": strToU8(`<office:text>${xml}`) }, { level: 0 }));
  epub(bookFile({ "a.xhtml": xml }));
};

describe("hostile texts", () => {
  for (const [what, file, size, make] of MONSTERS) {
    it(`cost no more than their length: ${what}`, () => {
      const [short, long] = [make(size), make(size * STEP)];
      assertLinear(
        () => cost(short, file),
        () => cost(long, file),
      );
    });
  }

  for (const [what, make] of PAGES) {
    it(`cost no more than what is printed: ${what}`, () => {
      const [short, long] = [items(make(3000)), items(make(3000 * STEP))];
      assertLinear(
        () => time(() => textOfPage(short)),
        () => time(() => textOfPage(long)),
      );
    });
  }

  for (const [what, part, size] of WRAPPED) {
    it(`cost no more than their length in a file that wraps them: ${what}`, () => {
      const [short, long] = [much(part)(size), much(part)(size * STEP)];
      assertLinear(
        () => time(() => wrappings(short)),
        () => time(() => wrappings(long)),
      );
    });
  }

  it("beyond any book are not read, which is said", () => {
    for (const text of ["[^".repeat(200_001), "a[^1] ".repeat(200_001), "x".repeat(32_000_001)]) {
      const view = openText(text, "a.md");
      const [found] = askOnce(view) as [{ code: string; message: string }[]];
      assert.deepEqual(
        found.map(({ code }) => code),
        ["not-read"],
      );
      assert.match(found[0]?.message ?? "", /^The notes of this file were not read: it (?:holds more than|is longer than) /);
    }
  });
});

/** Processor time, in microseconds, of reading a text, asking everything about it, and again after an edit. */
const cost = (text: string, file: string): number =>
  time(() => {
    const view = openText(text, file);
    askOnce(view);
    const middle = view.document.positionAt(text.length >> 1);
    askAt(view, middle);
    view.document.update([{ range: { start: middle, end: middle }, text: "x" }], 2);
    askAt(view, middle);
  });

/** Processor time, in microseconds. */
function time(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

function assertLinear(short: () => number, long: () => number): void {
  let factor = Number.POSITIVE_INFINITY;
  // What else runs on the machine may disturb one measurement, hardly all.
  for (let attempt = 0; attempt < 4 && factor > MOST; attempt++) {
    const unit = Math.max(LEAST, short());
    factor = Math.min(factor, long() / unit);
  }
  assert.ok(factor <= MOST, `${STEP} times the text cost ${factor.toFixed(1)} times as much`);
}
