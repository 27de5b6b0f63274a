import assert from "node:assert/strict";
import fc from "fast-check";
import { readConfig } from "../../server/src/config";
import { flavours } from "../../server/src/formats/markdown/flavours";
import { rules } from "../../server/src/rules/all";
import { findingsOf, fixesAt } from "../../server/src/rules/run";
import { edited, markdownDocument, plainDocument } from "../document";

const { config } = readConfig({
  rules: Object.fromEntries(rules.filter((rule) => rule.severity === "off").map((rule) => [rule.code, "hint"])),
});

const scrap = fc.oneof(
  fc.constantFrom(
    "[^",
    "]",
    "]:",
    "[^1]",
    "[^1]: ",
    "[^__proto__]",
    "[^constructor]: x",
    "^[",
    "[4]^",
    "\n",
    "\n\n",
    "    ",
    "> ",
    "- ",
    "```\n",
    "---\n",
    "# ",
    "<!--",
    "-->",
    "$",
    "\\",
    "\ud800",
    "\r",
    "\t",
    "|",
  ),
  fc.string({ maxLength: 6 }),
);
const text = fc.array(scrap, { maxLength: 40 }).map((scraps) => scraps.join(""));

describe("any text", () => {
  it("has findings that lie in it, in order, with fixes that can be applied", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...flavours.map(({ id }) => id), "plain"), (written, flavour) => {
        const document = flavour === "plain" ? plainDocument(written) : markdownDocument(written, flavour);
        let last = 0;
        for (const { span, message, related } of findingsOf(document, config)) {
          for (const each of [span, ...(related ?? []).map((one) => one.span)])
            assert.ok(0 <= each.from && each.from <= each.to && each.to <= written.length);
          assert.ok(span.from >= last && message.length > 0);
          last = span.from;
        }
        for (const { fix } of fixesAt(document, config, { from: 0, to: written.length })) {
          const edits = [...fix.edits].sort((a, b) => a.from - b.from);
          for (const [at, edit] of edits.entries())
            assert.ok(edit.from >= (edits[at - 1]?.to ?? 0) && edit.to <= written.length, fix.title);
          if (fix.cursor) assert.ok(fix.cursor.into <= (fix.edits[fix.cursor.edit]?.text.length ?? -1));
          assert.equal(typeof edited(written, fix.edits), "string");
        }
      }),
      { seed: 1453, numRuns: 300 },
    );
  });

  const MONSTERS: readonly [what: string, text: string][] = [
    ["brackets without end", "[^".repeat(30_000)],
    ["calls of one note without end", "[^1]".repeat(10_000)],
    ["labels in zigzag", Array.from({ length: 5_000 }, (_, at) => `[^${at % 2 ? 10_000 - at : at}]`).join(" ")],
    ["notes of one label", "[^1]: x\n".repeat(5_000)],
    ["a chain of notes", Array.from({ length: 5_000 }, (_, at) => `[^n${at}]: see [^n${at + 1}]\n`).join("")],
    ["labels of objects", "[^__proto__] [^constructor]\n\n[^toString]: x\n\n[^__proto__]: y\n"],
  ];
  for (const [what, monster] of MONSTERS) {
    it(`is read in the end: ${what}`, () => {
      for (const flavour of ["gfm", "pandoc"]) assert.ok(findingsOf(markdownDocument(monster, flavour), config).length <= 1000);
    });
  }
});
