import assert from "node:assert/strict";
import fc from "fast-check";
import { type Config, readConfig } from "../../server/src/config";
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

/** What notes cite and introduce, and the running text that takes it up. */
const said = fc.constantFrom(
  "[^1]: ASXY, Gabelle, busta 15.\n\n",
  "[^1]: Archivio Storico di Xanto e Ypso (hereafter ASXY), Gabelle, busta 15.\n\n",
  "[^2]: Ibid., 3.\n\n",
  "[^3]: Anna Neri, *Salt Roads* (Rome: Porto, 1951), 3 (hereafter Salt Roads).\n\n",
  "In ASXY it is.\n\n",
  "*Salt Roads* says so. ",
  "@neri1951 says so. ",
  "^[Ibid., 4.] ",
  "\n\n",
  "[^1]",
);

/** Without the rules that speak of what has changed since a document was opened. */
const ofText: Config = { ...config, rules: new Map([...config.rules, ["broken-ibid", "off"], ["stale-cross-reference", "off"]]) };

const shown = (document: NoteDocument, under = config): unknown =>
  findingsOf(document, under).map(({ code, severity, span, message, related }) => [
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

  it("are those of the same text read afresh, also where they depend on what the text says", () => {
    fc.assert(
      fc.property(
        fc.array(said, { maxLength: 8 }),
        fc.array(fc.tuple(fc.nat(1_000_000), fc.nat(40), said), { minLength: 1, maxLength: 5 }),
        (parts, edits) => {
          const document = markdownDocument(`${filler}[^1] ${filler}[^2] ${filler}[^3]\n\n${parts.join("")}`, "pandoc");
          for (const [at, removed, inserted] of edits) {
            findingsOf(document, ofText);
            const from = at % (document.length + 1);
            const range = document.rangeOf({ from, to: Math.min(document.length, from + (removed > 20 ? removed : 0)) });
            document.update([{ range, text: inserted }], document.version + 1);
            const afresh = markdownDocument(document.getText(), "pandoc");
            assert.deepEqual(shown(document, ofText), shown(afresh, ofText));
          }
        },
      ),
      { seed: 1790, numRuns: 60 },
    );
  });

  it("take up a source that the text between two inline notes cites by its key", () => {
    const document = markdownDocument("Words.^[See the roll.] More.^[Ibid., 4.]\n", "pandoc");
    assert.deepEqual(
      findingsOf(document, config).map(({ code }) => code),
      ["dangling-ibid"],
    );
    const place = document.positionAt(document.getText().indexOf("More"));
    document.update([{ range: { start: place, end: place }, text: "@neri1951 says. " }], 2);
    assert.deepEqual(findingsOf(document, config), []);
  });
});
