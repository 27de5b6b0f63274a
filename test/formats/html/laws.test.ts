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

describe("HTML, read in chunks", () => {
  obeysLaws(html, htmlFlavour, LINES, SIGNS, '<p>Plain words of a paragraph that goes on for a while.<a href="#fn1">1</a></p>\n');
});
