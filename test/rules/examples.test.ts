import assert from "node:assert/strict";
import { readConfig } from "../../server/src/config";
import { rules } from "../../server/src/rules/all";
import type { RuledFinding } from "../../server/src/rules/rule";
import { dataFileFindings, findingsOf } from "../../server/src/rules/run";
import { markdownDocument, plainDocument, withFix } from "../document";

describe("the examples in the docs of each rule", () => {
  for (const rule of rules) {
    const { config } = readConfig(rule.severity === "off" ? { rules: { [rule.code]: "warning" } } : {});
    rule.docs.examples.forEach(({ format, flavour, bad, good, fixed }, at) => {
      const findingsIn = (text: string, engine: string | undefined): readonly RuledFinding[] => {
        if (format === "people-file" || format === "repositories-file") return dataFileFindings(format, text, config);
        return findingsOf(format === "plaintext" ? plainDocument(text) : markdownDocument(text, engine), config);
      };
      const codesIn = (text: string, engine: string | undefined): string[] => [
        ...new Set(findingsIn(text, engine).map(({ code }) => code)),
      ];
      it(`${rule.code} ${at + 1}`, () => {
        assert.ok(codesIn(bad, flavour).includes(rule.code), `raised by:\n${bad}`);
        if (good !== undefined) assert.deepEqual(codesIn(good, flavour), [], `nothing raised by:\n${good}`);
        if (fixed === undefined) return;
        assert.equal(withFix(bad, flavour, rule.code, config), fixed);
        assert.ok(!codesIn(fixed, flavour).includes(rule.code), `not raised by:\n${fixed}`);
      });
    });
  }
});
