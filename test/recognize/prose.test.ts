import assert from "node:assert/strict";
import fc from "fast-check";
import { defaultFlavour } from "../../server/src/formats/markdown/flavours";
import { plaintext } from "../../server/src/formats/plaintext/reader";
import type { Block, FormatId, Reading, Span } from "../../server/src/model/note";
import { proseOf, sourceSpan } from "../../server/src/recognize/prose";

const nothing = { calls: [], notes: [], opaque: [], slips: [], directives: [], problems: [], exit: "" };

const readingOf = (text: string, more: Partial<Reading> = {}): Reading => ({
  ...nothing,
  blocks: [{ kind: "text", from: 0, to: text.length } satisfies Block],
  ...more,
});

const textOf = (text: string, format: FormatId = "plaintext", more: Partial<Reading> = {}): string =>
  proseOf(text, readingOf(text, more), format)
    .map((prose) => prose.text)
    .join(" | ");

describe("prose", () => {
  const plain: [string, string][] = [
    ["one  two\nthree", "one two three"],
    ["   indented\n   \n\n   more  ", "indented more"],
    ["Metter-\n\nnich spoke", "Metternich spoke"],
    ["Metter- \r\n   nich", "Metternich"],
    ["Castlereagh-\nWellington", "Castlereagh-Wellington"],
    ["1814-\n15", "1814-15"],
    ["pre- \nand postwar", "pre- and postwar"],
    ["a dash —\nhere", "a dash — here"],
    ["Hum\u00ad\nboldt Hum\u00adboldt", "Humboldt Humboldt"],
    ["p.\u00a012\u2009ff.", "p. 12 ff."],
    ["* not *markup* *", "* not *markup* *"],
    [
      "Ada Lee\nCarl de Bode\nHugo Orme (from 1907)\nDr. Ida Neri, Cork",
      "Ada Lee\u2002Carl de Bode\u2002Hugo Orme (from 1907) Dr. Ida Neri, Cork",
    ],
    ["He met Ada\nLee in the House of\nLords. Ada Lee\nOrme wept", "He met Ada Lee in the House of Lords. Ada Lee Orme wept"],
  ];
  for (const [source, expected] of plain) it(JSON.stringify(source), () => assert.equal(textOf(source), expected));

  const markdown: [string, string, string[]?][] = [
    ["See *The Congress* by **him**.", "See The Congress by him.", ["The Congress"]],
    ["_Wien_ and snake_case_name", "Wien and snake_case_name", ["Wien"]],
    ["***both***", "both", ["both"]],
    ["2 * 3 * 4 and \\*no\\*", "2 * 3 * 4 and *no*", []],
    ["> quoted\n> words", "quoted words"],
    ["- item *one*\n- item two", "item one item two", ["one"]],
    ["## The *Hundred* Days", "The Hundred Days", ["Hundred"]],
    ["a [link](http://x.y/z_(1)) and ![pic](a.png) [sic]", "a link and pic [sic]"],
    ["[@pons, 12] [text]{.smallcaps} [ref][id]", "[@pons, 12] text ref"],
    ["fol. 12^r^–13^v^", "fol. 12r–13v"],
    ["the <i>Acta</i> <b>x</b>", "the Acta x", ["Acta"]],
    ["*Kongreß-\nakten* here", "Kongreßakten here", ["Kongreßakten"]],
    ["a *b _c* d_", "a b _c d_", ["b _c"]],
  ];
  for (const [source, expected, italics] of markdown)
    it(`Markdown ${JSON.stringify(source)}`, () => {
      const [prose] = proseOf(source, readingOf(source), "markdown");
      assert.equal(prose?.text, expected);
      if (italics)
        assert.deepEqual(
          prose?.italics.map((span) => prose.text.slice(span.from, span.to)),
          italics,
        );
    });

  const latex: [string, string, string[]?][] = [
    ["See \\emph{The Congress} by \\textbf{him}.", "See The Congress by him.", ["The Congress"]],
    ["{\\it Wien} and {\\small\\itshape Prag} {no}", "Wien and Prag no", ["Wien", "Prag"]],
    [
      "Schr\\\"oder, Sm\\'{\\i}rnov, \\v{C}apek, \\v Capek, \\c{c}a, Ma\\ss e, Mass\\'e",
      "Schröder, Smírnov, Čapek, Čapek, ça, Maße, Massé",
    ],
    ["\\OE uvres, \\L{}\\'od\\'z, Fran\\c cois, Erd\\H{o}s", "Œuvres, Łódź, François, Erdős"],
    ["p.~4--6 --- so ``it'' is", "p. 4–6 — so “it” is"],
    ["\\enquote{The \\enquote*{old} map}, \\foreignquote{german}{Karte}", "“The ‘old’ map”, “Karte”"],
    ["\\noindent\nThe \\LaTeX{} of A\\&B at 5\\%\\, in\\-side", "The LaTeX of A&B at 5% inside"],
    ["one\\\\two\\\\[2ex] three\\ldots{} four\\dots five", "one two three… four…five"],
    ["Kessler & Weir \\textsc{Smith}\\/s {", "Kessler | Weir Smiths "],
    ["no marks here", "no marks here"],
  ];
  for (const [source, expected, italics] of latex)
    it(`LaTeX ${JSON.stringify(source)}`, () => {
      const [prose] = proseOf(source, readingOf(source), "latex");
      assert.equal(prose?.text, expected.trimEnd());
      if (italics)
        assert.deepEqual(
          prose?.italics.map((span) => prose.text.slice(span.from, span.to)),
          italics,
        );
    });

  const org: [string, string, string[]?][] = [
    ["See /The Congress/ by *him*, _so_ +not+.", "See The Congress by him, so not.", ["The Congress"]],
    ["a/b and 1/2, snake_case, 3 * 4, (/Wien/)", "a/b and 1/2, snake_case, 3 * 4, (Wien)", ["Wien"]],
    ["/one\ntwo/ /not /this", "one two /not /this", ["one\ntwo".replace("\n", " ")]],
    ["Sch\\ouml{}nfeld, Fran\\ccedil{}ois \\eacute p. 4--6 --- yes \\alpha", "Schönfeld, François é p. 4–6 — yes \\alpha"],
    ["first\n- item /x/\n2. more", "first item x more", ["x"]],
    ["| Kessler | Weir |", "| Kessler | Weir |"],
    ["one\\\\\ntwo \\\\\r\nthree", "one two three"],
  ];
  for (const [source, expected, italics] of org)
    it(`Org ${JSON.stringify(source)}`, () => {
      const [prose] = proseOf(source, readingOf(source), "org");
      assert.equal(prose?.text, expected);
      if (italics)
        assert.deepEqual(
          prose?.italics.map((span) => prose.text.slice(span.from, span.to)),
          italics,
        );
    });

  const lowLines: [string, string, string[]][] = [
    ["See _The Congress_, p. 3, and (_Acta_).", "See The Congress, p. 3, and (Acta).", ["The Congress", "Acta"]],
    ["_one\ntwo_, snake_case, D_3, ____", "one two, snake_case, D_3, ____", ["one two"]],
    ["_never closed", "_never closed", []],
  ];
  for (const [source, expected, italics] of lowLines)
    it(`plain text ${JSON.stringify(source)}`, () => {
      const [prose] = proseOf(source, readingOf(source), "plaintext");
      assert.equal(prose?.text, expected);
      assert.deepEqual(
        prose?.italics.map((span) => prose.text.slice(span.from, span.to)),
        italics,
      );
    });

  const asciidoc: [string, string, string[]?][] = [
    ["See _The Congress_ by *him*, __A__cta, `so` #and# ##s##o.", "See The Congress by him, Acta, so and so.", ["The Congress", "A"]],
    ["\"`Salt`\", '`tar`', don't, H~2~O, x^2^ -- a--b...", "“Salt”, ‘tar’, don’t, H2O, x2 — a—b…", []],
    ["snake_case, 3 * 4, \\*no\\*, (_Wien_), a+b", "snake_case, 3 * 4, *no*, (Wien), a+b", ["Wien"]],
    ["p.{nbsp}4{empty} &#8211; &amp; {weir} +lit*eral+ line +\ntwo", "p. 4 – & lit*eral line two"],
    ["_one\ntwo_ _not *this", "one two _not *this", ["one two"]],
  ];
  for (const [source, expected, italics] of asciidoc)
    it(`AsciiDoc ${JSON.stringify(source)}`, () => {
      const [prose] = proseOf(source, readingOf(source), "asciidoc");
      assert.equal(prose?.text, expected);
      if (italics)
        assert.deepEqual(
          prose?.italics.map((span) => prose.text.slice(span.from, span.to)),
          italics,
        );
    });

  const rst: [string, string, string[]?][] = [
    [
      "See *The Congress* by **him**, `Acta` and :title:`Wien`.",
      "See The Congress by him, Acta and Wien.",
      ["The Congress", "Acta", "Wien"],
    ],
    [
      "H\\ :sub:`2`\\ O, Weir\\ 's map_ of `Pisa`__, snake_case, \\*no\\*, 2 * 3 *",
      "H2O, Weir's map of Pisa, snake_case, *no*, 2 * 3 *",
      [],
    ],
    ["| verse *one*\n| verse two, |name| a|b", "verse one verse two, name a|b", ["one"]],
    ["*one\ntwo* *not /this, pp. 4--6 --- `Acta`:t:", "one two *not /this, pp. 4–6 — Acta", ["one two", "Acta"]],
    ["`*never* closed", "`*never* closed", []],
  ];
  for (const [source, expected, italics] of rst)
    it(`reStructuredText ${JSON.stringify(source)}`, () => {
      const [prose] = proseOf(source, readingOf(source), "rst");
      assert.equal(prose?.text, expected);
      if (italics)
        assert.deepEqual(
          prose?.italics.map((span) => prose.text.slice(span.from, span.to)),
          italics,
        );
    });

  const typst: [string, string, string[]?][] = [
    ["See _The Congress_ by *him* and #emph[Acta].", "See The Congress by him and Acta.", ["The Congress", "Acta"]],
    ["snake_case, p.~4--6 --- so ... \\*no\\* [sic]", "snake_case, p. 4–6 — so … *no* [sic]", []],
    ["Sch\\u{f6}nfeld #smallcaps[Weir #strong[x]] one\\ two", "Schönfeld Weir x one two"],
    ["_never closed", "_never closed"],
  ];
  for (const [source, expected, italics] of typst)
    it(`Typst ${JSON.stringify(source)}`, () => {
      const [prose] = proseOf(source, readingOf(source), "typst");
      assert.equal(prose?.text, expected);
      if (italics)
        assert.deepEqual(
          prose?.italics.map((span) => prose.text.slice(span.from, span.to)),
          italics,
        );
    });

  it("reads blocks that stand inside of others as if they stood alone", () => {
    const source = "A first line\nand the second of them all\nand a third.";
    const blocks: Block[] = [
      { kind: "text", from: 0, to: source.length },
      { kind: "note", from: 2, to: 27 },
    ];
    const whole = "A first line and the second of them all and a third.";
    assert.equal(textOf(source, "plaintext", { blocks }), `${whole} | ${whole.slice(2, 27)}`);
  });

  it("says where a letter stands that is written as a command", () => {
    const source = "Mr Dosto\\v{c} and \\'Emile";
    const [prose] = proseOf(source, readingOf(source), "latex");
    const place = (words: string): string => {
      const from = prose?.text.indexOf(words) ?? -1;
      const { from: start, to } = sourceSpan(prose as never, from, from + words.length);
      return source.slice(start, to);
    };
    assert.deepEqual([place("Dostoč"), place("Émile")], ["Dosto\\v{c}", "\\'Emile"]);
  });

  it("takes out calls, opaque spans and inline notes, which speak for themselves", () => {
    const source = "Talley-\n17\nrand left.[^1] Then^[He *came* back.] more.";
    const call = { from: source.indexOf("[^1]"), to: source.indexOf("[^1]") + 4 };
    const inline = source.indexOf("^[He");
    const body = { from: inline + 2, to: source.indexOf("] more") };
    const [first, second] = proseOf(
      source,
      readingOf(source, {
        calls: [{ ...call, label: "1", key: "1", labelSpan: call }],
        opaque: [{ from: 8, to: 10 }],
        notes: [{ from: inline, to: body.to + 1, label: "", key: "", labelSpan: { from: inline, to: inline }, inline: true, body: [body] }],
      }),
      "markdown",
    );
    assert.equal(first?.text, "Talleyrand left. Then more.");
    assert.equal(second?.text, "He came back.");
    assert.equal(second?.block.note, 0);
    assert.deepEqual(first && sourceSpan(first, 0, 10), { from: 0, to: 15 });
  });

  it("joins the parts of a block that a page break interrupts", () => {
    const source = "the Con-\n\n   - 7 -\n\ngress met";
    const blocks: Block[] = [
      {
        kind: "text",
        from: 0,
        to: source.length,
        parts: [
          { from: 0, to: 9 },
          { from: 20, to: source.length },
        ],
      },
    ];
    assert.equal(textOf(source, "plaintext", { blocks }), "the Congress met");
  });

  it("parts the words on both sides of a page number", () => {
    const source =
      "The old envoy had spoken with the governor of the southern lands, and he had written\nof it to the minister in many letters, which are lost, and in one to\n\n\f12\n\nEllwick, who kept it among his papers for the rest of a long life in the harbour town.\n";
    const [prose] = proseOf(source, plaintext.read(source, "", defaultFlavour), "plaintext");
    assert.match(prose?.text ?? "", /in one to Ellwick, who/);
  });

  it("maps every unit to the same unit of the source, for any text and any cuts", () => {
    const alphabet = fc.constantFrom(..."ab A1-*_[](){}<>/i\\^~#>\n \t\r\u00a0\u00ad.!é𝔄");
    const source = fc.array(alphabet, { maxLength: 80 }).map((units) => units.join(""));
    const cuts = fc.array(fc.tuple(fc.nat(80), fc.nat(6)), { maxLength: 4 });
    fc.assert(
      fc.property(source, cuts, fc.constantFrom<FormatId>("markdown", "plaintext"), (text, pairs, format) => {
        const opaque: Span[] = [];
        let end = 0;
        for (const [gap, length] of pairs) {
          const from = end + gap;
          end = Math.min(text.length, from + length);
          if (from < end) opaque.push({ from, to: end });
        }
        for (const prose of proseOf(text, readingOf(text, { opaque }), format)) {
          let before = -1;
          for (let at = 0; at < prose.text.length; at++) {
            const { from } = sourceSpan(prose, at, at + 1);
            assert.ok(from > before || prose.text[at] === " ", "offsets rise");
            before = Math.max(before, from);
            assert.ok(prose.text[at] === " " || prose.text[at] === text[from], `${JSON.stringify(text)} at ${at}`);
            assert.ok(prose.text[at] === " " || !opaque.some((span) => span.from <= from && from < span.to), "nothing opaque");
          }
          for (const span of prose.italics) assert.ok(0 <= span.from && span.from < span.to && span.to <= prose.text.length);
        }
      }),
      { seed: 4, numRuns: 1500 },
    );
  });

  for (const unit of ["](", "*a", "[", "_*", "<a ", "a-\n", "  ", "^a", "> ", "\\"])
    it(`reads a megabyte of ${JSON.stringify(unit)}`, () => {
      const text = unit.repeat(1_000_000 / unit.length / 5);
      assert.equal(proseOf(text, readingOf(text), "markdown").length, 1);
    });
});
