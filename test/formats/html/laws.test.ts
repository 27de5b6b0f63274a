import { html, htmlFlavour } from "../../../server/src/formats/html/reader";
import { obeysLaws } from "../laws";

const LINES = [
  ...[
    '<p>@ @<a href="#fn1">1</a> @</p>',
    '<p>@<sup id="fnref:2"><a href="#fn:2">2</a></sup>',
    "<p>@",
    "@ @",
    "</p>",
    '<sup>[<a href="#fn1">1</a>,',
    '<a href="#fn:2">2</a>]</sup> @',
  ],
  ...[
    "<ol>",
    '<li id="fn1">@ @ <a href="#fnref1">↩</a></li>',
    '<li id="fn:2"><p>@</p>',
    "<p>@</p></li>",
    "</li>",
    "</ol>",
    '<p><a id="fn3" href="#fnref3">3</a> @ @</p>',
    '<a name="fn4"></a>4. @<br>',
    '<div class="footnotes">',
    '<div id="fn5">',
    "<div>",
    "</div>",
    '<dl><dt id="fn6">6</dt>',
    "<dd>@</dd></dl>",
    '<table><tr><td id="fn7">7<td>@</tr></table>',
    '<span class="sidenote">@ <i>@</i></span> @',
  ],
  ...[
    "<h2>@</h2>",
    "<h2>@",
    "<nav>@",
    "</nav>",
    "<script>@ </p>",
    "</script>",
    "<!-- @",
    "<p>@ -->",
    "<!-- apparatus-disable-next-line note-order -->",
    "<hr>",
    "<br>",
    '<p title="@',
    '">@</p>',
    "<head>",
    "<body>",
    "<?xml @",
    "<!DOCTYPE html>",
    "<p>&nbsp;</p>",
    "@ &amp; <b>@</b>",
  ],
];

const SIGNS = [
  ..."<>/\"'=!-#&; \n\ta1[]",
  "\n\n",
  "\r\n",
  "<p>",
  "</p>\n<p>",
  "</p>",
  '<a href="#fn1">1</a>',
  '<li id="fn1">',
  "</li>\n<li id='fn2'>",
  "<sup>",
  "</sup>",
  "<div>",
  "</div>\n<div>",
  "<!--",
  "-->",
  "<script>",
  "</script>",
  "<nav>",
  "</nav>\n<p>",
];

const PROSE = '<p>Plain words of a paragraph that goes on for a while.<a href="#fn1">1</a></p>\n';

describe("HTML, read in chunks", () => {
  obeysLaws(html, htmlFlavour, LINES, SIGNS, PROSE);
});

/** A page whose ids nobody else gives to notes. */
const learned =
  html.forText?.(
    '<p>a<a href="#n1" id="r1">1</a> a<a href="#n2" id="r2">2</a></p><p id="n1"><a href="#r1">1</a></p><p id="n2"><a href="#r2">2</a></p>',
  ) ?? html;

const LEARNED_LINES = [
  '<p>@ @<a href="#n1" id="r1">1</a> @</p>',
  '<p>@<sup><a href="#n2">2</a></sup>',
  '<p><a id="n1" href="#r1">[1]</a> @ @</p>',
  '<div><p><a name="n2"></a>[<a href="#r2">2</a>] @</p>',
  "</div>",
  '<li id="n3">@',
  "</li>",
  "<ul>",
  "</ul>",
  '<h5><a id="n4" href="#r4">(4)</a></h3>',
  "<p>@</p>",
  "@ @",
  "<dl><dt id='n5'>5<dd>@",
  "</dl>",
  '<td id="n6">@',
  "<table><tr>",
  "</table>",
  "@<br><a id=n8>8.</a> @",
];

const LEARNED_SIGNS = [
  ..."<>/\"'=#&; \n\ta1[]().",
  "<p>",
  "</p>\n<p>",
  '<a href="#n1">1</a>',
  '<p id="n1">',
  "</p>\n<p id='n2'>",
  '<a id="n3">',
  "<sup>",
  "</sup>",
  "<div>",
  "</div>\n<div>",
  "</h3>\n<p>",
  "<dt id=n5>",
  "<li>",
  "</li>\n<li id=n4>",
];

describe("HTML with ids of its own, read in chunks", () => {
  obeysLaws(learned, htmlFlavour, LEARNED_LINES, LEARNED_SIGNS, PROSE);
});
