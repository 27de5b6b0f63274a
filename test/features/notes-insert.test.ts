import assert from "node:assert/strict";
import { insertNote } from "../../server/src/features/notes/insert";
import { documentNamed, edited } from "../document";

/** The text after a note was inserted at `|`; there the cursor stands afterwards. */
function inserted(marked: string, name = "test.md"): string | undefined {
  const text = marked.replace("|", "");
  const fix = insertNote(documentNamed(name, text), marked.indexOf("|"));
  const { edit = -1, into = 0 } = fix?.cursor ?? {};
  return (
    fix &&
    edited(
      text,
      fix.edits.map((each, at) => (at === edit ? { ...each, text: `${each.text.slice(0, into)}|${each.text.slice(into)}` } : each)),
    )
  );
}

/** Each line: where a note is inserted, and the text afterwards. */
const CASES: readonly (readonly [title: string, before: string, after: string | undefined, name?: string])[] = [
  ["with the first number where there is none", "Salt.| Tar.\n", "Salt.[^1] Tar.\n\n[^1]: |\n"],
  ["at the end of a text without a line break", "Salt.|", "Salt.[^1]\n\n[^1]: |\n"],
  ["with the next free number, its note behind that of the call before", "Salt.[^1] Tar.| Wool.[^2]\n\n[^1]: Toll.\n\n[^2]: Tax.\n", "Salt.[^1] Tar.[^3] Wool.[^2]\n\n[^1]: Toll.\n\n[^3]: |\n\n[^2]: Tax.\n"],
  ["before the first", "Salt.| Tar.[^1]\n\n[^1]: Toll.\n", "Salt.[^2] Tar.[^1]\n\n[^2]: |\n\n[^1]: Toll.\n"],
  ["in Org", "* One\n\nSalt.|\n", "* One\n\nSalt.[fn:1]\n\n[fn:1] |\n", "a.org"],
  ["in LaTeX, where it stands in the text", "Salt.| Tar.\n", "Salt.\\footnote{|} Tar.\n", "a.tex"],
  ["in Typst as well", "Salt.| Tar.\n", "Salt.#footnote[|] Tar.\n", "a.typ"],
  ["in reStructuredText, where notes are counted", "Salt.| Tar.\n", "Salt. [#]_ Tar.\n\n.. [#] |\n", "a.rst"],
  ["in its order among the counted", "Salt [#]_. Tar|. Wool [#]_.\n\n.. [#] Toll.\n.. [#] Tax.\n", "Salt [#]_. Tar [#]_. Wool [#]_.\n\n.. [#] Toll.\n.. [#] |\n.. [#] Tax.\n", "a.rst"],
  ["before the first of the counted", "Salt|. Tar [#]_.\n\n.. [#] Toll.\n", "Salt [#]_. Tar [#]_.\n\n.. [#] |\n\n.. [#] Toll.\n", "a.rst"],
  ["under a name where the notes stand in another order", "Salt [#a]_ |tar [#]_.\n\n.. [#] Toll.\n\n.. [#a] Tax.\n", "Salt [#a]_ [#note-2]_\\ tar [#]_.\n\n.. [#] Toll.\n\n.. [#note-2] |\n\n.. [#a] Tax.\n", "a.rst"],
  ["with numbers where this author writes them, and `\\ `", "Salt.\\ [1]_ Tar|\\ [2]_\n\n.. [1] Toll.\n\n.. [2] Tax.\n", "Salt.\\ [1]_ Tar\\ [3]_\\ [2]_\n\n.. [1] Toll.\n\n.. [3] |\n\n.. [2] Tax.\n", "a.rst"],
  ["with names that are counted", "Salt [#f1]_ tar|\n\n.. [#f1] Toll.\n", "Salt [#f1]_ tar [#f2]_\n\n.. [#f1] Toll.\n\n.. [#f2] |\n", "a.rst"],
  ["in AsciiDoc, where it stands in the text", "Salt.| Tar.\n", "Salt.footnote:[|] Tar.\n", "a.adoc"],
  ["not in a listing of AsciiDoc", "----\nSalt.|\n----\n", undefined, "a.adoc"],
  ["not in code of reStructuredText", "See ``a| b``.\n", undefined, "a.rst"],
  ["in HTML, where there is none", "<body><p>Salt.|</p></body>", '<body><p>Salt.<a href="#fn1" id="fnref1" role="doc-noteref"><sup>1</sup></a></p>\n<section role="doc-endnotes">\n<ol>\n<li id="fn1">| <a href="#fnref1" role="doc-backlink">↩</a></li>\n</ol>\n</section>\n</body>', "a.html"],
  ["in HTML, as the one before", '<p>Salt<sup id="r2"><a href="#n2">2</a></sup>, tar.|</p>\n<ol>\n <li id="n2"><p>Tax. <a href="#r2">↩</a></p></li>\n</ol>', '<p>Salt<sup id="r2"><a href="#n2">2</a></sup>, tar.<sup id="r3"><a href="#n3">3</a></sup></p>\n<ol>\n <li id="n2"><p>Tax. <a href="#r2">↩</a></p></li>\n <li id="n3"><p>| <a href="#r3">↩</a></p></li>\n</ol>', "a.html"],
  ["in HTML, before the first, with its number", '<p>Salt|<a href="#n1" id="r1">[1]</a></p><p><a id="n1" href="#r1">[1]</a> Tax.</p>', '<p>Salt<a href="#n2" id="r2">[2]</a><a href="#n1" id="r1">[1]</a></p><p><a id="n2" href="#r2">[2]</a> |</p><p><a id="n1" href="#r1">[1]</a> Tax.</p>', "a.html"],
  ["not in a tag of HTML", '<p title="|">', undefined, "a.html"],
  ["not in a comment of HTML", "<p><!-- | --></p>", undefined, "a.html"],
  ["not in the head of HTML", "<head>|</head>", undefined, "a.html"],
  ["not where it would end the metadata", "|---\ntitle: Salt\n---\n\nTar.\n", undefined],
  ["not where it would end a fence", "Salt.\n\n|~~~\ntar\n~~~\n", undefined],
  ["right behind code", "Salt `a`|.\n", "Salt `a`[^1].\n\n[^1]: |\n"],
  ["not in code", "Salt `a| b`.\n", undefined],
  ["not in a comment of LaTeX", "Salt. % tar|\n", undefined, "a.tex"],
  ["not in extracted text", "Salt.|\n", undefined, "a.txt"],
]; // biome-ignore format: one case a line

describe("a note is inserted", () => {
  for (const [title, before, after, name] of CASES) it(title, () => assert.equal(inserted(before, name), after));
});
