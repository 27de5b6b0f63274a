import assert from "node:assert/strict";
import fc from "fast-check";
import { fixesAt } from "../../server/src/rules/run";
import type { Range } from "../../server/src/text";
import type { View } from "../../server/src/view";
import { anyText } from "../any-text";
import { edited } from "../document";
import { askAt, askOnce, openBytes, openText } from "./view";

const scrap = fc.constantFrom(
  ...[
    "[^",
    "]",
    "]: ",
    "[^1]",
    "[^1]: ",
    "[^__proto__]",
    "^[",
    "\n",
    "\r",
    "\r\n",
    "    ",
    "> ",
    "- ",
    "```\n",
    "<!--",
    "$",
    "\0",
    "\ud83d",
    "\udd8b",
  ],
  ...[
    "1",
    "12. ",
    "”3 ",
    "[4]",
    "(5)",
    "* ",
    "†",
    "¹",
    "\f",
    "Notes\n",
    "[Footnote 1: ",
    "1. See p. 3.\n",
    "\u2028",
    "\ufeff",
    "é",
    "e\u0301",
  ],
  ...[
    "Ibid., ",
    "RGIA, f. 1, op. 2, ",
    "A. B. ",
    "Anna Weir ",
    "Weir, ",
    "*A Weir* (Ulm: Ohm, 1701), 3",
    "; ",
    "see n. 1",
    "(hereafter AW)",
    "“",
  ],
  ...["\\footnote{", "}", "\\footnotemark[1]", "\\footnotetext[1]{", "\\cite{a", "\\section{", '\\"o', "%", "\\emph{", "\n\n"],
  ...["[fn:1]", "[fn::", "\n[fn:1] ", "\n* ", "[cite:@a", "[[", "#+begin_src\n", "/a/"],
  ...["#footnote[", "#footnote(<a>)", " <a>", "@a[", "#let a = {", "/*", "#b(", "$", "\n= "],
);
const text = fc.oneof(
  fc.array(scrap, { maxLength: 30 }).map((scraps) => scraps.join("")),
  anyText(60),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
);
const name = fc.constantFrom(
  "noise.md",
  "noise.qmd",
  "noise.txt",
  "noise.mdx",
  "noise.tex",
  "noise.org",
  "noise.typ",
  "noise.rst",
  "noise.adoc",
);

describe("noise", () => {
  it("has an answer to every question at every place, and every answer lies in it", () => {
    fc.assert(
      fc.property(text, name, (written, file) => {
        const view = openText(written, file);
        assertInside(view, askOnce(view));
        for (let offset = 0; offset <= written.length; offset++) assertInside(view, askAt(view, view.document.positionAt(offset)));
      }),
      { seed: 1605, numRuns: 60 },
    );
  });

  it("stays readable when every repair is applied", () => {
    fc.assert(
      fc.property(text, name, (written, file) => {
        const { document, config } = openText(written, file);
        for (const { fix } of fixesAt(document, config, { from: 0, to: written.length })) {
          const repaired = openText(edited(written, fix.edits), file);
          assertInside(repaired, askOnce(repaired));
        }
      }),
      { seed: 1755, numRuns: 40 },
    );
  });

  it("has the same answers after an edit as when it is opened", () => {
    fc.assert(
      fc.property(text, text, name, fc.nat(), fc.nat(), (before, added, file, one, other) => {
        const edges = [one % (before.length + 1), other % (before.length + 1)].sort((a, b) => a - b);
        const view = openText(before, file);
        const [start, end] = edges.map((offset) => view.document.positionAt(offset));
        assert.ok(start && end);
        view.document.update([{ range: { start, end }, text: added }], 2);
        const fresh = openText(view.document.getText(), file);
        // The flavour of a text is decided when it is opened.
        if (view.document.flavour === fresh.document.flavour) assert.deepEqual(askOnce(view).slice(0, 4), askOnce(fresh).slice(0, 4));
      }),
      { seed: 1883, numRuns: 60 },
    );
  });

  it("of any bytes is either read or no text", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 80 }),
        fc.constantFrom([], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]),
        name,
        (bytes, mark, file) => {
          const view = openBytes(Uint8Array.from([...mark, ...bytes]), file);
          if (view)
            assertInside(view, [...askOnce(view), ...askAt(view, { line: 0, character: 1 }), ...askAt(view, { line: 9, character: 9e9 })]);
          else assert.ok(bytes.includes(0));
        },
      ),
      { seed: 1906, numRuns: 60 },
    );
  });
});

/** Every range in the answers lies in the document, with its start before its end. */
function assertInside(view: View, answers: unknown): void {
  if (typeof answers !== "object" || answers === null) return;
  if (isRange(answers)) {
    const { document } = view;
    for (const position of [answers.start, answers.end]) {
      assert.deepEqual(document.positionAt(document.offsetAt(position)), position, JSON.stringify(document.getText()));
    }
    assert.ok(document.offsetAt(answers.start) <= document.offsetAt(answers.end));
    return;
  }
  for (const value of Object.values(answers)) assertInside(view, value);
}

const isRange = (value: object): value is Range => "start" in value && "end" in value;
