import assert from "node:assert/strict";
import { readConfig } from "../../../server/src/config";
import { withFix } from "../../document";

const { config } = readConfig();

/** Where a new note goes: what an author wrote, and what the fix makes of it, with the cursor's place before the mark `‸`. */
const CASES: readonly [habit: string, before: string, after: string, flavour?: string][] = [
  ["notes at the end", "a[^1] b[^2] c[^3]\n\n[^1]: x\n\n[^3]: z\n", "a[^1] b[^2] c[^3]\n\n[^1]: x\n\n[^2]: ‸\n\n[^3]: z\n"],
  ["notes at the end, line by line", "a[^1] b[^2] c[^3]\n\n[^1]: x\n[^3]: z\n", "a[^1] b[^2] c[^3]\n\n[^1]: x\n[^2]: ‸\n[^3]: z\n"],
  ["the first call", "a[^1] b[^2]\n\n[^2]: y\n\n[^3]: z\n", "a[^1] b[^2]\n\n[^1]: ‸\n\n[^2]: y\n\n[^3]: z\n"],
  ["the last call", "a[^1] b[^2]\n\n[^1]: x\n", "a[^1] b[^2]\n\n[^1]: x\n\n[^2]: ‸\n"],
  ["a file without a last line ending", "a[^1]", "a[^1]\n\n[^1]: ‸\n"],
  ["CRLF", "a[^1]\r\n", "a[^1]\r\n\r\n[^1]: ‸\r\n"],
  ["notes in falling order", "a[^1] b[^2] c[^3]\n\n[^3]: z\n[^1]: x\n", "a[^1] b[^2] c[^3]\n\n[^3]: z\n[^2]: ‸\n[^1]: x\n"],
  [
    "notes under their paragraphs",
    "a[^1]\n\n[^1]: x\n\nb[^2]\n\nc[^3]\n\n[^3]: z\n\nd\n",
    "a[^1]\n\n[^1]: x\n\nb[^2]\n\n[^2]: ‸\n\nc[^3]\n\n[^3]: z\n\nd\n",
  ],
  [
    "notes at the end of each chapter",
    "# One\n\na[^1]\n\nb\n\n[^1]: x\n\n# Two\n\nc[^2]\n\nd\n\n# Three\n\ne\n",
    "# One\n\na[^1]\n\nb\n\n[^1]: x\n\n# Two\n\nc[^2]\n\nd\n\n[^2]: ‸\n\n# Three\n\ne\n",
  ],
  ["a note of several paragraphs before it", "a[^1] b[^2]\n\n[^1]: x\n\n    more\n", "a[^1] b[^2]\n\n[^1]: x\n\n    more\n\n[^2]: ‸\n"],
  ["notes in a quote", "> a[^1] b[^2]\n>\n> [^1]: x\n> [^3]: z\n", "> a[^1] b[^2]\n>\n> [^1]: x\n> [^2]: ‸\n> [^3]: z\n"],
  [
    "pandoc, where an empty note takes the line under it",
    "a[^1] b[^2]\n\n[^1]: x\n[^3]: z\n",
    "a[^1] b[^2]\n\n[^1]: x\n\n[^2]: ‸\n\n[^3]: z\n",
    "pandoc",
  ],
  ["MultiMarkdown, where a note needs a text", "a[^one]\n", "a[^one]\n\n[^one]: ‸…\n", "multimarkdown"],
];

describe("a new note", () => {
  for (const [habit, before, after, flavour] of CASES) {
    it(`goes where this author puts notes: ${habit}`, () => {
      assert.equal(withFix(before, flavour, "dangling-call", config, "‸"), after);
    });
  }

  it("is not offered where the file ends in an open fence", () => {
    assert.throws(() => withFix("a[^1]\n\n~~~\ncode\n", "gfm", "dangling-call", config), /a fix/);
  });
});

describe("a label that was meant", () => {
  const CASES: readonly [before: string, after: string][] = [
    ["a[^langeroon]\n\n[^langeron]: x\n", "a[^langeron]\n\n[^langeron]: x\n"],
    ["a[^keslser-1914]\n\n[^kessler-1914]: x\n\n[^kessler-1915]: y\n", "a[^kessler-1914]\n\n[^kessler-1914]: x\n\n[^kessler-1915]: y\n"],
    ["a[^12]\n\n[^13]: x\n", "a[^12]\n\n[^13]: x\n\n[^12]: \n"],
    ["a[^b]\n\n[^c]: x\n", "a[^b]\n\n[^c]: x\n\n[^b]: \n"],
    ["a[^1] b[^2x]\n\n[^1]: x\n\n[^2]: y\n", "a[^1] b[^2]\n\n[^1]: x\n\n[^2]: y\n"],
    ["a[^1] b[^1x]\n\n[^1]: x\n", "a[^1] b[^1x]\n\n[^1]: x\n\n[^1x]: \n"],
  ];
  for (const [before, after] of CASES) it(before.trim(), () => assert.equal(withFix(before, "gfm", "dangling-call", config), after));
});

describe("removing a note", () => {
  const CASES: readonly [before: string, after: string][] = [
    ["a[^1]\n\n[^1]: x\n\n[^2]: y\n\n    more\n\n    and more\n\nb\n", "a[^1]\n\n[^1]: x\n\nb\n"],
    ["a[^1]\n\n[^1]: x\n[^2]: y\n[^3]: z\n", "a[^1]\n\n[^1]: x\n[^3]: z\n"],
    ["[^2]: y\n\na\n", "a\n"],
    ["a\n\n[^2]: y", "a\n"],
    ["> a\n>\n> [^2]: y\n>\n> b\n", "> a\n>\n> b\n"],
    ["a\r\n\r\n[^2]: y\r\n\r\nb\r\n", "a\r\n\r\nb\r\n"],
    ["[^2]: y\n", ""],
  ];
  for (const [before, after] of CASES) it(JSON.stringify(before), () => assert.equal(withFix(before, "gfm", "unused-note", config), after));
});

describe("a label of its own", () => {
  const CASES: readonly [before: string, after: string, flavour?: string][] = [
    ["a[^1] b[^7]\n\n[^1]: x\n\n[^1]: y\n\n[^7]: z\n", "a[^1] b[^7]\n\n[^1]: x\n\n[^8]: y\n\n[^7]: z\n"],
    [
      "# A\n\na[^k]\n\n[^k]: x\n\n# B\n\nb[^k] c[^k-2]\n\n[^k]: y\n\n[^K-3]: z\n",
      "# A\n\na[^k]\n\n[^k]: x\n\n# B\n\nb[^k-4] c[^k-2]\n\n[^k-4]: y\n\n[^K-3]: z\n",
    ],
    ["a[^1]\n\n[^1]: the  same\n\n[^1]: the same\n", "a[^1]\n\n[^1]: the  same\n"],
  ];
  for (const [before, after, flavour] of CASES)
    it(before.trim(), () => assert.equal(withFix(before, flavour, "duplicate-note", config), after));
});
