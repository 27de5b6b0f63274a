import assert from "node:assert/strict";
import { html, htmlFlavour } from "../../../server/src/formats/html/reader";
import type { Reading } from "../../../server/src/model/note";
import { proseOf } from "../../../server/src/recognize/prose";
import { checkOrder } from "../readings";

/** A page as it is read when it is opened. */
function read(text: string): Reading {
  const reading = (html.forText?.(text) ?? html).read(text, "", htmlFlavour);
  checkOrder(text, reading);
  return reading;
}

/** Calls `[1→fn1]`, notes `fn1 1{text}` with their prose, inline notes `^{text}`; calls inside notes with `@`. */
function told(text: string): string {
  const reading = read(text);
  const prose = proseOf(text, reading, "html");
  const found = reading.calls.map(({ from, label, key, inNote }) => ({ from, as: `[${label}→${key}]${inNote === undefined ? "" : "@"}` }));
  reading.notes.forEach(({ from, label, key, inline }, at) => {
    const words = prose.filter(({ block }) => block.note === at).map((each) => each.text.trim());
    found.push({ from, as: `${inline ? "^" : label === key ? key : `${key} ${label}`}{${words.join("|")}}` });
  });
  return found
    .sort((a, b) => a.from - b.from)
    .map(({ as }) => as)
    .join(" ");
}

const running = (text: string): string[] => {
  const reading = read(text);
  return proseOf(text, reading, "html").map(({ block, text: words }) => `${block.kind}${block.level ?? ""} ${words}`);
};

describe("HTML", () => {
  const pages: readonly (readonly [name: string, page: string, notes: string])[] = [
    [
      "pandoc",
      `<p>Salt<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a> and tar.<a href="#fn2" class="footnote-ref" id="fnref2"><sup>2</sup></a></p>
<section id="footnotes" class="footnotes footnotes-end-of-document" role="doc-endnotes">
<hr />
<ol>
<li id="fn1"><p>Tax <em>roll</em>, 3.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li>
<li id="fn2"><p>One.</p>
<p>Two.<a href="#fnref2" class="footnote-back">↩︎</a></p></li>
</ol>
</section>`,
      "[1→fn1] [2→fn2] fn1{Tax roll, 3.} fn2{One.|Two.}",
    ],
    [
      "Python-Markdown",
      `<p>Salt<sup id="fnref:kessler"><a class="footnote-ref" href="#fn:kessler">1</a></sup> x<sup id="fnref2:kessler"><a class="footnote-ref" href="#fn:kessler">1</a></sup></p>
<div class="footnote">
<hr />
<ol>
<li id="fn:kessler">
<p>Kessler, 12.&#160;<a class="footnote-backref" href="#fnref:kessler" title="Jump back">&#8617;</a><a class="footnote-backref" href="#fnref2:kessler">&#8617;</a></p>
</li>
</ol>
</div>`,
      "[1→fn:kessler] [1→fn:kessler] fn:kessler{Kessler, 12.}",
    ],
    [
      "GitHub",
      `<p>Salt.<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup></p>
<section data-footnotes class="footnotes"><h2 id="footnote-label" class="sr-only">Footnotes</h2>
<ol>
<li id="user-content-fn-1">
<p>Tax roll. <a href="#user-content-fnref-1" data-footnote-backref class="data-footnote-backref" aria-label="Back to content">↩</a></p>
</li>
</ol>
</section>`,
      "[1→user-content-fn-1] user-content-fn-1{Tax roll.}",
    ],
    [
      "Wikipedia",
      `<p>Salt was dear.<sup id="cite_ref-Weir_1-0" class="reference"><a href="#cite_note-Weir-1"><span class="cite-bracket">&#91;</span>1<span class="cite-bracket">&#93;</span></a></sup><sup id="cite_ref-2" class="reference"><a href="#cite_note-2">[a]</a></sup> So was tar.<sup id="cite_ref-Weir_1-1" class="reference"><a href="#cite_note-Weir-1">&#91;1&#93;</a></sup></p>
<div class="mw-references-wrap"><ol class="references">
<li id="cite_note-Weir-1"><span class="mw-cite-backlink">^ <a href="#cite_ref-Weir_1-0"><sup><i><b>a</b></i></sup></a> <a href="#cite_ref-Weir_1-1"><sup><i><b>b</b></i></sup></a></span> <span class="reference-text">Weir, <i>Dams</i>, 44.</span>
</li>
<li id="cite_note-2"><span class="mw-cite-backlink"><b><a href="#cite_ref-2">^</a></b></span> <span class="reference-text">See Rey.<sup id="cite_ref-3" class="reference"><a href="#cite_note-Weir-1">[1]</a></sup></span>
</li>
</ol></div>`,
      "[1→cite_note-Weir-1] [a→cite_note-2] [1→cite_note-Weir-1] cite_note-Weir-1{Weir, Dams, 44.} cite_note-2{See Rey.} [1→cite_note-Weir-1]@",
    ],
    [
      "Word",
      `<p class=MsoNormal>Salt.<a style='mso-footnote-id:ftn1' href="#_ftn1"
name="_ftnref1" title=""><span class=MsoFootnoteReference><span
style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span lang=EN>[1]</span></span><![endif]></span></span></a> Tar.</p>
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all>
<hr align=left size=1 width="33%">
<![endif]>
<div style='mso-element:footnote' id=ftn1>
<p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1"
name="_ftn1" title=""><span class=MsoFootnoteReference><![if !supportFootnotes]><span>[1]</span><![endif]></span></a> Tax
roll.</p>
</div>
</div>`,
      "[1→_ftn1] _ftn1 1{Tax roll.}",
    ],
    [
      "Project Gutenberg",
      `<p>Salt.<a id="FNanchor_1_1"></a><a href="#Footnote_1_1" class="fnanchor">[1]</a> Tar.<a name="FNanchor_A_2" id="FNanchor_A_2"></a><a href="#Footnote_A_2" class="fnanchor">[A]</a></p>
<div class="footnotes"><h3>FOOTNOTES:</h3>

<div class="footnote"><p><a id="Footnote_1_1"></a><a href="#FNanchor_1_1"><span class="label">[1]</span></a> Tax roll.</p><p>Two.</p></div>

<div class="footnote">

<p><a name="Footnote_A_2" id="Footnote_A_2"></a><a href="#FNanchor_A_2"><span class="label">[A]</span></a> Toll.</p></div>
</div>`,
      "[1→Footnote_1_1] [A→Footnote_A_2] Footnote_1_1 1{Tax roll.|Two.} Footnote_A_2 A{Toll.}",
    ],
    [
      "OpenEdition",
      `<p class="texte">Salt<a class="footnotecall" id="bodyftn1" href="#ftn1">1</a>.</p>
<div id="notes"><h2>Notes</h2>
<p class="notesbaspage"><a class="FootnoteSymbol" id="ftn1" href="#bodyftn1">1</a> Tax roll.</p>
<p class="notesbaspage"><a class="FootnoteSymbol" id="ftn2" href="#bodyftn2">2</a> Toll.</p>
</div>`,
      "[1→ftn1] ftn1 1{Tax roll.} ftn2 2{Toll.}",
    ],
    [
      "EPUB",
      `<p>Salt<a epub:type="noteref" href="#x17">*</a> and tar.</p>
<aside epub:type="footnote" id="x17"><p>Tax roll.</p></aside>`,
      "[*→x17] x17{Tax roll.}",
    ],
    [
      "LibreOffice",
      `<p>Salt<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>.</p>
<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Tax roll.</p>
</div>`,
      "[1→sdfootnote1sym] sdfootnote1sym 1{Tax roll.}",
    ],
    [
      "Asciidoctor",
      `<p>Salt.<sup class="footnote">[<a id="_footnoteref_1" class="footnote" href="#_footnotedef_1" title="View footnote.">1</a>]</sup></p>
<div id="footnotes">
<hr>
<div class="footnote" id="_footnotedef_1">
<a href="#_footnoteref_1">1</a>. Tax roll.
</div>
</div>`,
      "[1→_footnotedef_1] _footnotedef_1 1{Tax roll.}",
    ],
    [
      "Substack",
      `<p>Salt.<a class="footnote-anchor" data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-1-90210" href="#footnote-1-90210" target="_self">1</a></p>
<div class="footnote" data-component-name="FootnoteToDOM"><a id="footnote-1-90210" href="#footnote-anchor-1-90210" class="footnote-number" contenteditable="false" target="_self">1</a><div class="footnote-content"><p>Tax roll.</p><p>Two.</p></div></div>`,
      "[1→footnote-1-90210] footnote-1-90210 1{Tax roll.|Two.}",
    ],
    [
      "docutils",
      `<p>Salt <a class="footnote-reference brackets" href="#id2" id="id1" role="doc-noteref"><span class="fn-bracket">[</span>1<span class="fn-bracket">]</span></a>.</p>
<aside class="footnote brackets" id="id2" role="doc-footnote">
<span class="label"><span class="fn-bracket">[</span><a role="doc-backlink" href="#id1">1</a><span class="fn-bracket">]</span></span>
<p>Tax roll.</p>
</aside>`,
      "[1→id2] id2 1{Tax roll.}",
    ],
    [
      "hand-made lists of terms",
      `<p>Salt<sup><a id="r1" href="#n1">1</a></sup>.</p>
<dl>
<dt><a id="n1" href="#r1">1</a></dt><dd>Tax roll.</dd>
<dt><a id="n2" href="#r2">2</a></dt><dd>Toll.</dd>
</dl>`,
      "[1→n1] n1 1{Tax roll.} n2 2{Toll.}",
    ],
    [
      "hand-made paragraphs without ends",
      `<p>Salt<a name="r1" href="#n1">(1)</a>, and tar <a name="r2" href="#n2">(2)</a>.
<hr>
<p><a name="n1" href="#r1">1</a>. Tax roll.
<p><a name="n2" href="#r2">2</a>. Toll.
<h2>Next</h2>
<p>More.`,
      "[1→n1] [2→n2] n1 1{Tax roll.} n2 2{Toll.}",
    ],
    [
      "hand-made lines",
      `<p>Salt<a name="r1" href="#n1">[1]</a>, and tar<a name="r2" href="#n2">[2]</a>.</p>
<p><a name="n1">[1]</a> Tax roll. <a href="#r1">back</a><br>
<a name="n2">[2]</a> Toll. <a href="#r2">back</a></p>`,
      "[1→n1] [2→n2] n1 1{Tax roll.} n2 2{Toll.}",
    ],
    [
      "lists whose texts begin with numbers",
      `<p>Salt<a href="#fn3">3</a>, tar<a href="#fn4">4</a>, oil<a href="#fn5">5</a>, wool<a href="#fn6">6</a>.</p>
<ol><li id="fn3">3 May 1790.</li><li id="fn4">4. Mai 1790.</li></ol><p id="fn5"><b>5</b> Tax.</p><p id="fn6">6 June 1790.</p>`,
      "[3→fn3] [4→fn4] [5→fn5] [6→fn6] fn3{3 May 1790.} fn4{4. Mai 1790.} fn5 5{Tax.} fn6{6 June 1790.}",
    ],
    [
      "lists of notes without links back",
      `<p>Salt<a href="#x">1</a>, tar<a href="#y">2</a>.</p>
<div class="footnotes"><p><a name="x"></a>1. Tax roll.</p><p id="y">2. Toll.</p></div>`,
      "[1→x] [2→y] x{1. Tax roll.} y{2. Toll.}",
    ],
    [
      "Texinfo",
      `<p>Salt<a class="footnote" id="DOCF1" href="#FOOT1"><sup>1</sup></a>, tar<a class="footnote" id="DOCF2" href="#FOOT2"><sup>2</sup></a>.</p>
<div class="footnotes-segment">
<hr>
<h4 class="footnotes-heading">Footnotes</h4>

<h5 class="footnote-body-heading"><a id="FOOT1" href="#DOCF1">(1)</a></h5>
<p>Tax roll.</p>
<p>Two.</p>
<h5 class="footnote-body-heading"><a id="FOOT2" href="#DOCF2">(2)</a></h3>
<p>Toll.</p>
</div>
<p>More.</p>`,
      "[1→FOOT1] [2→FOOT2] FOOT1 1{Tax roll.|Two.} FOOT2 2{Toll.}",
    ],
    [
      "sidenotes",
      `<p>Salt.<label for="sn-1" class="margin-toggle sidenote-number"></label><input type="checkbox" id="sn-1" class="margin-toggle"/><span class="sidenote">Tax <i>roll</i>.</span> Tar.</p>`,
      "^{Tax roll.}",
    ],
  ];
  for (const [name, page, notes] of pages)
    it(`has the notes of ${name}`, () => {
      assert.equal(told(page), notes);
    });

  it("takes no works that are cited for notes", () => {
    assert.equal(
      told(`<p>Salt.<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup><sup id="cite_ref-2" class="reference"><a href="#cite_note-2">[note 2]</a></sup></p>
<ol class="references">
<li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-1">^</a></b></span> <span class="reference-text"><a href="#CITEREFWeir1988">Weir 1988</a>, p. 12; <a href="#CITEREFRey1901">1901</a>.</span></li>
<li id="cite_note-2"><b><a href="#cite_ref-2">^</a></b> <cite id="CITEREFWeir1988" class="citation book">Weir, Anna (1988), <i>Dams</i></cite>. See <a href="#p12">12</a>.</li>
</ol>
<ul><li><cite id="CITEREFRey1901">Rey (1901)</cite></li></ul>`),
      "[1→cite_note-1] [note 2→cite_note-2] cite_note-1{Weir 1988, p. 12; 1901.} cite_note-2{Weir, Anna (1988), Dams. See 12.}",
    );
  });

  it("takes no other links for calls", () => {
    assert.equal(
      told(`<nav><a href="#fn1">1</a></nav><ul><li><a href="#c1">1</a></li><li><a href="#c2">2</a></li></ul>
<h2 id="c1">1 Salt <a href="#c1">#</a></h2><p>See <a href="#c2">2</a>, <a href="#c2">below</a>, <a href="#p12">12</a>, <a href="http://example.org/#fn1">1</a>.</p><h2 id="c2"><a href="#top">^</a> Tar</h2>`),
      "",
    );
  });

  it("has running text without what belongs to the page", () => {
    assert.deepEqual(
      running(`<!DOCTYPE html>
<html><head><title>Salt</title><style>p { color: <red> }</style><script>if (a < b) "</p>";</script></head>
<body><nav><p>Home</p></nav>
<h1>The <em>Salt</em><span class="mw-editsection">[edit]</span></h1>
<p>Caf&eacute; &amp; tar&nbsp;<b>3</b>,<br>line &lt;two&gt;.<!-- no --> A < b.
<div>Loose <p>Own</div> words<table><tr><td>a<td>b</table><pre>verse</pre><code>x = 1</code>`),
      [
        "heading1 The Salt",
        "text Café & tar 3, line <two>. A < b.",
        "text Loose",
        "text Own",
        "text words",
        "text a",
        "text b",
        "text verse",
      ],
    );
  });
});
