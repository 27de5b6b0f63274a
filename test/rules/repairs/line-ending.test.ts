import assert from "node:assert/strict";
import { written } from "../../features/written";

/** Each line: a file, and a text with something to be repaired. */
const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ["a.md", "Salt.[^1] Tar.[^2]\n\n[^1]: Tax.\n\nOil.\n"],
  ["a.org", "* A\nSalt.[fn:1]\n\nOil.\n* Tar\nTar.\n"],
  ["a.rst", "Salt. [1]_\n\nTar.\n"],
  ["a.html", '<p>Salt<a href="#fn1" id="fnref1" role="doc-noteref">1</a>.</p>\n'],
  [
    "a.html",
    '<p>Salt<a href="#fn1" id="r1">1</a>, tar<a href="#fn2" id="r2">2</a>.</p>\n<ol>\n  <li id="fn1">Tax. <a href="#r1">↩</a></li>\n</ol>\n',
  ],
];

describe("what is written into a text", () => {
  for (const [name, text] of TEXTS)
    it(`ends its lines as ${name} does: ${JSON.stringify(text.slice(0, 30))}`, () => {
      const { repaired } = written(name);
      const crlf = (lines: string): string => lines.replaceAll("\n", "\r\n");
      assert.equal(repaired(crlf(text)), crlf(repaired(text)));
    });
});
