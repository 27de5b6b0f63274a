import { tei, teiFlavour } from "../../../server/src/formats/tei/reader";
import { obeysLaws } from "../laws";

/** A reader that has seen notes elsewhere, and places that they name. */
const opened = tei.forText?.('<TEI><ref target="#n1"/><note xml:id="n1"/><anchor xml:id="a1"/><note target="#a1"/></TEI>') ?? tei;

const LINES = [
  ...[
    "<p>@<note>@ @</note> @</p>",
    '<p>@<note n="1"><p>@</p>',
    "<p>@</p></note> @</p>",
    "<note>@",
    "</note>",
    "<p>@",
    "</p>",
    "@ @",
    '<p>@<ref target="#n1">1</ref> @</p>',
    '<note xml:id="n1" n="1">@</note>',
    '<note xml:id="n2"><ref target="#r">1</ref> @',
    '<anchor xml:id="a1"/> @ <note target="#a1">@</note>',
    '<ptr type="note" target="#n3"/>',
    "<note/>",
  ],
  ...[
    "<div><head>@</head>",
    "<div>",
    "</div>",
    "<head>@",
    "</head>",
    "<list><head>@</head>",
    "<item>@<list><item>@</item></list></item>",
    "</list>",
    "<listBibl>",
    "<bibl>@ <title>@</title></bibl>",
    "</listBibl>",
    "<l>@ <app><lem>@</lem><rdg>@</rdg></app></l>",
    "<choice><sic>@</sic><corr>@</corr></choice>",
    "<choice>",
    "<sic>@",
    "<del>@",
    "</del>",
    "<teiHeader>",
    "</teiHeader>",
    "<!-- @",
    "<p>@ -->",
    "<!-- apparatus-disable-next-line note-order -->",
    '<lb break="no"/>@<lb/>',
    '<p n="@',
    '">@</p>',
    "<?xml @",
  ],
];

const SIGNS = [
  ..."<>/\"'=!-#&; \n\ta1[]",
  "\n\n",
  "\r\n",
  "<p>",
  "</p>\n<p>",
  "</p>",
  "<note>",
  "</note>",
  '<note xml:id="n1">',
  '<ref target="#n1">1</ref>',
  "<div>",
  "</div>\n<div>",
  "<!--",
  "-->",
  "<del>",
  "</del>\n<p>",
  "<choice><sic>",
  "<head>",
  "<list>",
];

describe("TEI, read in chunks", () => {
  obeysLaws(opened, teiFlavour, LINES, SIGNS, "<p>Plain words of a paragraph that goes on for a while.<note>Note.</note></p>\n");
});
