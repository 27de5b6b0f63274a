import assert from "node:assert/strict";
import { asciidoc, asciidocFlavour } from "../../../server/src/formats/asciidoc/reader";
import type { Reading } from "../../../server/src/model/note";
import { blocksIn, citationsIn, inShort } from "../readings";

const read = (text: string): Reading => asciidoc.read(text, "", asciidocFlavour);

describe("AsciiDoc", () => {
  const notes: readonly (readonly [text: string, told: string])[] = [
    ["Salt.footnote:[Tax *roll*.] Tar footnote:map[See it.] footnote:map[]", "^{Tax *roll*.} [map] ^map{See it.} [map]"],
    ["Salt footnoteref:[map,See it.] footnoteref:[map]", "[map] ^map{See it.} [map]"],
    ["Salt footnote:[One\ntwo [sic\\] https://e.org[the map], link:a[b] <<c,d>>.] tar", "^{One⏎two [sic\\] https://e.org[the map], link:a[b] <<c,d>>.}"],
    ["Salt footnote:[One\n\ntwo] tar footnote:[three]", "^{three}"],
    ["Salt footnote:[a footnote:[b] c] tar", "^{a footnote:[b}"],
    ["\\footnote:[a] footnote:b [c] footnote:[] footnote:[d", "^{}"],
    ["`footnote:[a]` `+footnote:[b]+` +footnote:[c]+ +++footnote:[d]+++ pass:[footnote:[e] a+b footnote:[f] c+d", "^{a} ^{f}"],
    ["== Salt footnote:[a]\n\n.Tar footnote:[b]\n====\noil footnote:[c]\n====\n\n* item footnote:[d]\nTerm footnote:[e]:: text", "^{a} ^{b} ^{c} ^{d} ^{e}"],
    ["----\nfootnote:[a]\n\nb\n----\n\n....\nfootnote:[b]\n....\n\n////\nfootnote:[c]\n////\n\n++++\nfootnote:[d]\n++++\n\ne footnote:[e]", "^{e}"],
    ["[source]\nfootnote:[a]\n\n footnote:[b]\nc\n\n[verse]\n____\nfootnote:[d]\n____", "^{d}"],
    ["a\n// footnote:[b]\nfootnote:[c\n// ]\nd]", "^{c⏎// ]⏎d}"],
    ["|===\n|a footnote:[b] |c\nfootnote:[d\ne]\n2+|f \\| footnote:[g]\n|===", "^{b} ^{d⏎e} ^{g}"],
    ["====\n----\nfootnote:[a]\n====\nfootnote:[b]", "^{b}"],
    ["++++\nnever closed footnote:[a]\n\nfootnote:[b]", ""],
    ["xfootnote:[a]footnote:é_1-b[c]", "^{a} [é_1-b] ^é_1-b{c}"],
    [":note: a \\\nfootnote:[b]\n\nfootnote:[c]", "^{c}"],
    [":fn-map: footnote:map[See *it*.]\n\nSalt{fn-map}, tar footnote:map[].", "[map] ^map{See *it*.} [map]"],
  ]; // biome-ignore format: one case a line
  for (const [text, told] of notes) it(`has notes: ${JSON.stringify(text)}`, () => assert.equal(inShort(text, read(text)), told));

  it("has blocks", () => {
    const text = [
      "= Salt",
      "Anna Weir <anna@example.org>",
      "v1, 1701",
      ":toc:",
      "",
      "One",
      "line.",
      "",
      "== The *road* ==",
      "[quote, Weir]",
      "____",
      "Two",
      "",
      "=== no title",
      "____",
      "* Three",
      "goes on",
      "** Four",
      "+",
      "Five",
      "",
      "Six:: seven",
      "",
      " literal",
      "",
      "NOTE: Eight",
      "",
      "Nine",
      "~~~~",
      "image::map.png[]",
      "ifdef::draft[]",
      "Ten",
      "endif::[]",
    ].join("\n");
    assert.deepEqual(blocksIn(text, read(text)), [
      "heading1 Salt",
      "text One\nline.",
      "heading2 The *road*",
      "text Two",
      "text === no title",
      "text Three\ngoes on",
      "text Four",
      "text Five",
      "text Six",
      "text seven",
      "text Eight",
      "heading3 Nine",
      "text Ten",
    ]);
  });

  const citations: readonly (readonly [text: string, told: readonly string[]])[] = [
    ["Dry cite:[weir1701].", ["cite:[weir1701] = weir1701"]],
    ["Dry cite:[weir1701(44--46), rey:a] citenp:[b(c. 3)]", ["weir1701 = weir1701 | 44--46", "rey:a = rey:a", "citenp:[b(c. 3)] = b | c. 3"]],
    ["Dry.footnote:[cite:[weir1701(3)], and more.]", ["cite:[weir1701(3)] = weir1701 | 3"]],
    ["\\cite:[a] cited:[b] <<c>> cite:[d", []],
  ]; // biome-ignore format: one case a line
  for (const [text, told] of citations) it(`has citations: ${text}`, () => assert.deepEqual(citationsIn(text, read(text)), told));

  it("names bibliographies", () => {
    assert.deepEqual(
      read("= Salt\n:bibtex-file: books.bib\n").bibliographies?.map(({ path }) => path),
      ["books.bib"],
    );
  });

  it("notices a bracket that ends a note too soon", () => {
    const text = "Salt.footnote:[See [sic] there.] Tar.footnote:[See [sic\\] there.] Oil.footnote:[See [sic] there.";
    assert.deepEqual(
      read(text).slips.map(({ cause, from, to, instead }) => [cause, from, text.slice(from, to), instead]),
      [["bracket-inside", 23, "]", "\\]"]],
    );
  });

  it("notices a note that is never closed in its paragraph", () => {
    const text = "Salt.footnote:[See [sic\\] there.\n\nTar.footnote:map[See it.]";
    assert.deepEqual(
      read(text).slips.map(({ cause, from, to }) => [cause, text.slice(from, to)]),
      [["unclosed-inline", "footnote:["]],
    );
  });

  it("hears what comments silence", () => {
    assert.deepEqual(read("a\n// apparatus-disable note-order\nb").directives, [{ from: 2, to: 33, reach: "file", codes: ["note-order"] }]);
  });
});
