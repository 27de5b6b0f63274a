import { asciidoc, asciidocFlavour } from "../../../server/src/formats/asciidoc/reader";
import { obeysLaws } from "../laws";

const LINES = [
  ...["@.footnote:[@] @", "@ footnote:a[@ @", "@] @", "@ footnote:a[]", "footnoteref:[b,@ @]", "\\footnote:[@]", "footnote:[@ [@] @] @", "footnote:[]"],
  ...["= @", "@ <@>", "== @ @ ==", "@", "----", "....", "====", "****", "____", "++++", "////", "--", "```", "|===", ",===", "|@ |@", "2+|@", "@,@"],
  ...["* @", ".. @", "3. @", "@:: @", "@::", "+", " @", "NOTE: @", ".@", "[source]", "[verse]", "[[x]]", "[x] @", "'''", "// @", ":f: @ footnote:a[@] footnote:[@", ":x: @ \\", ":bibtex-file: a.bib"],
  ...["ifdef::x[]", "include::x[]", "image::x[]", "cite:[a, b(3)]", "citenp:[a(@)]", "<<x,@>>", "((@))", "(((@)))", "https://e.org[@] link:x[@]", "pass:[@]"],
  ...["+@+ ++@++ +++@", "$$@", "*@ _@_", "[.x]#@#", '"`@`"', "{x} &#233;", "// apparatus-disable-next-line note-order", "\n", "\n\n"],
]; // biome-ignore format: one kind a line

const SIGNS = [
  ..."[]*#+:|=-`_\\.@ \n\ta1<>{}$(),/",
  "\n\n",
  "\r\n",
  "footnote:[",
  "footnote:a[",
  "footnote:a[]",
  "footnoteref:[a,",
  "\n----\n",
  "\n====\n",
  "|===\n",
  "cite:[a]",
  "https://e.org[",
  "\n[source]\n",
  "++",
];

describe("AsciiDoc, read in chunks", () => {
  obeysLaws(asciidoc, asciidocFlavour, LINES, SIGNS, "Plain words of a paragraph that goes on for a while.footnote:[Note.] ");
});
