import assert from "node:assert/strict";
import { typst, typstFlavour } from "../../../server/src/formats/typst/reader";
import type { Reading } from "../../../server/src/model/note";
import { blocksIn, citationsIn, inShort } from "../readings";

const read = (text: string): Reading => typst.read(text, "", typstFlavour);

describe("Typst", () => {
  const notes: readonly (readonly [text: string, told: string])[] = [
    ["Salt.#footnote[Tax _roll_.]", "^{Tax _roll_.}"],
    ["Salt.#footnote[Tax [old] \\] roll.] Tar.", "^{Tax [old] \\] roll.}"],
    ["Salt#footnote[See the map.] <map>. Tar#footnote(<map>)", "[map] ^map{See the map.} [map]"],
    ['#footnote(numbering: "*")[a] #footnote([b]) c', "^{a} ^{b}"],
    ['#footnote("See the map.") <a> b#footnote("")#footnote("c", numbering: "*")', "[a] ^a{See the map.} ^{} ^{c}"],
    ["#footnote[One.\n\nTwo.]", "^{One.⏎⏎Two.}"],
    ["#footnote[A#footnote[b] c]", "^{A#footnote[b] c} ^{b}@"],
    ["#footnote[]", "^{}"],
    ["`#footnote[a]` ```typ #footnote[b]``` ``#footnote[c]", "^{c}"],
    ["```\n#footnote[a]\n\n#footnote[b]\n```\n#footnote[c]", "^{c}"],
    ["// #footnote[a]\nhttp://e.org/# #footnote[b]", "^{b}"],
    ["/* #footnote[a]\n\n/* b */ #footnote[c] */ #footnote[d]", "^{d}"],
    ["$x #footnote[a]$ #footnote[It cost \\$5.]", "^{It cost \\$5.}"],
    ["#let note(x) = footnote[#x]\n#show: doc => {\n  [#footnote[a]]\n\n  doc\n}\n#footnote[b]", "^{b}"],
    ['#figure(image("a]b.png"), caption: [The map.#footnote[See (above).]]) #footnote[c]', "^{See (above).} ^{c}"],
    ["#emph[a#footnote[b]] #text(red)[c#footnote[d]][e#footnote[f]]", "^{b} ^{d} ^{f}"],
    ["= Salt#footnote[a]\n#footnote[b]", "^{a} ^{b}"],
    ["A#footnote[never closed\n\nB#footnote[closed].\n\n= C\n\nD#footnote[e]", "^{never closed} ^{closed} ^{e}"],
    ["A#footnote[b", "^{b}"],
    ["\\#footnote[a] #footnotes[b] footnote[c]", ""],
    ["#if x == 1 [a#footnote[b]] else [c]", "^{b}"],
    ["#{ [#footnote[a]] } #footnote[b]", "^{b}"],
  ];
  for (const [text, told] of notes) it(`has notes: ${JSON.stringify(text)}`, () => assert.equal(inShort(text, read(text)), told));

  it("has blocks", () => {
    const text = [
      '#set text(lang: "en")',
      "= The _Salt_ <salt>",
      "One",
      "line.",
      "- Two",
      "+ Three",
      "4. Four",
      "/ Five: six",
      "",
      "Seven ```raw``` eight",
      "== Nine",
      "",
      "<label>",
      "#quote(block: true)[Ten.]",
    ].join("\n");
    assert.deepEqual(blocksIn(text, read(text)), [
      "heading1 The _Salt_ <salt>",
      "text One\nline.",
      "text Two",
      "text Three",
      "text Four",
      "text Five: six",
      "text Seven",
      "text eight",
      "heading2 Nine",
      "text <label>\n#quote(block: true)[Ten.]",
    ]);
  });

  it("tells what is no prose", () => {
    const text = 'a #link("http://e.org")[b] $c$ `d` <e> @f[g] // h';
    assert.deepEqual(
      read(text).opaque.map(({ from, to }) => text.slice(from, to)),
      ["#link", '("http://e.org")', "[", "]", "$c$", "`d`", "<e>", "@f[g]", "// h"],
    );
  });

  const citations: readonly (readonly [text: string, told: readonly string[]])[] = [
    ["As @silva1802 says.", ["@silva1802 = silva1802?"]],
    ["@silva1802[p.~44--6], (@a:b.)", ["@silva1802[p.~44--6] = silva1802? | p. 44–6", "@a:b = a:b?"]],
    [
      '#cite(<a>) #cite(<b>, supplement: [ch. 2], form: "prose") #cite(label("c/d"))',
      ["#cite(<a>) = a", '#cite(<b>, supplement: [ch. 2], form: "prose") = b | ch. 2', '#cite(label("c/d")) = c/d'],
    ],
    ["#footnote[See @a[3].]", ["@a[3] = a? | 3"]],
    ["rui@silva.example \\@a `@b` // @c", []],
  ];
  for (const [text, told] of citations) it(`has citations: ${text}`, () => assert.deepEqual(citationsIn(text, read(text)), told));

  it("names bibliographies and labels", () => {
    const named = (text: string): string[] => (read(text).bibliographies ?? []).map(({ path }) => path);
    assert.deepEqual(named('#bibliography("a/b.bib", style: "chicago-notes")\n#bibliography(("c.bib", "d.yml"))'), [
      "a/b.bib",
      "c.bib",
      "d.yml",
    ]);
    assert.deepEqual(read("= Salt <salt>\n#footnote[a] <note>").labels, ["salt", "note"]);
  });

  it("hears what comments silence", () => {
    assert.deepEqual(read("a\n// apparatus-disable note-order\nb").directives, [{ from: 2, to: 33, reach: "file", codes: ["note-order"] }]);
  });
});
