import assert from "node:assert/strict";
import fc from "fast-check";
import { readConfig } from "../../server/src/config";
import type { NoteDocument } from "../../server/src/document/document";
import { rules } from "../../server/src/rules/all";
import { findingsOf } from "../../server/src/rules/run";
import { markdownDocument } from "../document";

const { config } = readConfig({
  rules: Object.fromEntries(rules.filter((rule) => rule.severity === "off").map((rule) => [rule.code, "hint"])),
});

const filler = "The toll was paid in wool, and nobody in the harbor asked why. ".repeat(6);

const piece = fc.constantFrom(
  "[^1]",
  "[^2]: x\n\n",
  "[^K]",
  "[^k]: see [^K] and [^9]\n\n",
  "\n\n# Two\n\n",
  "\n\n",
  "^[4]",
  "[^7][^8]",
  "```\n",
  "<!-- apparatus-disable-next-line -->\n",
  "<!-- apparatus-disable dangling-call -->",
  "[^9]:\n\n",
  "wool",
);

/** A text of several chunks with calls, notes and headings in it. */
const manuscript = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.boolean(), fc.integer({ min: 0, max: 9 })), { minLength: 60, maxLength: 90 })
  .map((parts) =>
    parts
      .map(
        ([call, heading, note]) =>
          `${heading && note > 7 ? "# Part\n\n" : ""}${filler}[^${call}]\n\n${note > 4 ? `[^${note}]: Roll.\n\n` : ""}`,
      )
      .join(""),
  );

const shown = (document: NoteDocument): unknown =>
  findingsOf(document, config).map(({ code, severity, span, message, related }) => [
    code,
    severity,
    span.from,
    span.to,
    message,
    related?.map((each) => each.span.from),
  ]);

describe("findings after edits", () => {
  it("are those of the same text read afresh", () => {
    fc.assert(
      fc.property(
        manuscript,
        fc.array(fc.tuple(fc.nat(1_000_000), fc.nat(300), piece), { minLength: 1, maxLength: 5 }),
        fc.constantFrom("gfm", "pandoc", "python-markdown", "commonmark-hs"),
        (text, edits, flavour) => {
          const document = markdownDocument(text, flavour);
          for (const [at, removed, inserted] of edits) {
            findingsOf(document, config);
            const from = at % (document.length + 1);
            const range = document.rangeOf({ from, to: Math.min(document.length, from + (removed > 150 ? removed : 0)) });
            document.update([{ range, text: inserted }], document.version + 1);
            assert.deepEqual(shown(document), shown(markdownDocument(document.getText(), flavour)));
          }
        },
      ),
      { seed: 1789, numRuns: 8 },
    );
  });
});
