import { org, orgFlavour } from "../../../server/src/formats/org/reader";
import { obeysLaws } from "../laws";

const LINES = [
  ...[
    "@ @[fn:1] @",
    "[fn:1] @ @",
    "[fn:2]",
    "@[fn::@ [@] @]",
    "@[fn:3:@",
    "@] @",
    "[fn:4:@]",
    "@ [fn:1] [[@][@]]",
    "* @[fn:1]",
    "** @ :@:",
    "*@*",
    " * @",
  ],
  ...[
    "#+begin_src @",
    "#+end_src",
    "#+begin_quote",
    "#+end_quote",
    "#+begin_example",
    "#+end_example",
    ":PROPERTIES:",
    ":END:",
    ": @",
    "# @",
    "#+TITLE: @",
  ],
  ...[
    "- @",
    "  @",
    "1. @",
    "| @ | @ |",
    "|---|",
    "=@",
    "@= =@=",
    "~@[fn:1]~",
    "\\(@\\)",
    "\\begin{align}",
    "\\end{align}",
    "$@$",
    "@@html:@@@",
  ],
  ...["[cite:@a]", "cite:a,b", "[[cite:a]]", "#+bibliography: a.bib", "\n", "\n\n", "# apparatus-disable-next-line note-order"],
];

const SIGNS = [
  ..."[]*#+:|=~$\\@ \n\ta1<>{}-",
  "\n\n",
  "\n\n\n",
  "\r\n",
  "[fn:1]",
  "[fn::",
  "[fn:1:",
  "\n[fn:1] ",
  "[[",
  "\n* ",
  "[cite:@a",
  "#+begin_src\n",
];

describe("Org, read in chunks", () => {
  obeysLaws(org, orgFlavour, LINES, SIGNS, "Plain words of a paragraph that goes on for a while.[fn::Note.] ");
});
