import { typst, typstFlavour } from "../../../server/src/formats/typst/reader";
import { obeysLaws } from "../laws";

const LINES = [
  ...[
    "@ @#footnote[@ @] @",
    "@#footnote(<a>)",
    "#footnote[@] <a>",
    "@#footnote[@",
    "@] @",
    "[@ @",
    "]",
    "#footnote[@#footnote[@] @]",
    '#footnote(numbering: "*")[@]',
  ],
  ...[
    "= @#footnote[@]",
    "== @",
    "- @",
    "+ @",
    "/ @: @",
    "#quote[",
    "#quote(block: true)[@]",
    "#text(red)[@",
    "#figure(@, caption: [@#footnote[@]])",
    "#figure(@,",
  ],
  ...[
    "```",
    "```typ @",
    "`@",
    "`@`",
    "/*",
    "*/ @",
    "/* @ */",
    "// @]",
    "$@$",
    "$@",
    "#let a = @",
    "#show: a => {",
    "}",
    "#set text(",
    ")",
    "#if a [@]",
    "#{",
  ],
  ...["\\@", "<a>", "@ #cite(<a>)", '#bibliography("a.bib")', "http://@", '"@', "// apparatus-disable-next-line note-order"],
];

const SIGNS = [
  ...'#[](){}<>=-*_`$/\\" \n\ta1@:;',
  "\n\n",
  "\n\n",
  "\r\n",
  "#footnote[",
  "#footnote(",
  "#let ",
  "#a(",
  "\n= ",
  "/*",
  "*/",
  "```",
  "<a>",
];

describe("Typst, read in chunks", () => {
  obeysLaws(typst, typstFlavour, LINES, SIGNS, "Plain words of a paragraph that goes on for a while.#footnote[Note.] ");
});
