import assert from "node:assert/strict";
import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import fc from "fast-check";
import type { Log } from "sarif";
import { SaxesParser } from "saxes";
import { frameOf } from "../../server/src/cli/report/frame";
import { rules } from "../../server/src/rules/all";
import { markdownDocument } from "../document";
import { type Session, session } from "./session";

describe("reports", () => {
  let here: Session;
  before(() => {
    here = session({
      "a b.md": "Wool.[^1]\n\n[^2]: x\n\n[^2]: y\n",
      "é/日本.md": "羊毛[^1]。\r\n",
      "binary.md": new Uint8Array([0, 1]),
      "\u0007bell.md": "Salt.[^\u0007]\n",
    });
  });
  after(() => here.close());

  it("as SARIF fit the official schema", async () => {
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats(ajv);
    const validate = ajv.compile(schema);
    const { out } = await here.run(["check", "--format", "sarif"]);
    const log = JSON.parse(out) as Log;
    assert.ok(validate(log), JSON.stringify(validate.errors?.slice(0, 3), null, 2));
    const [run] = log.runs;
    assert.deepEqual(
      run?.tool.driver.rules?.map((rule) => rule.id),
      rules.map((rule) => rule.code),
    );
    const result = run?.results?.find(
      (each) => run.artifacts?.[each.locations?.[0]?.physicalLocation?.artifactLocation?.index ?? -1]?.location?.uri === "a%20b.md",
    );
    assert.deepEqual([result?.ruleId, result?.level], ["dangling-call", "error"]);
    assert.deepEqual(result?.locations?.[0]?.physicalLocation?.region, { startLine: 1, startColumn: 6, endLine: 1, endColumn: 10 });
    assert.match(run?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text ?? "", /not text/);
  });

  it("as JUnit are XML whatever the texts and names are", async () => {
    const { out } = await here.run(["check", "--format", "junit"]);
    const parser = new SaxesParser();
    const seen: string[] = [];
    parser.on("opentag", (tag) => seen.push(tag.name));
    parser.write(out).close();
    assert.ok(seen.includes("failure") && seen.includes("error"));
  });

  it("as JSON give the same places as in the text", async () => {
    const { out } = await here.run(["check", "--format", "json", "é/日本.md"]);
    const [finding] = JSON.parse(out).files[0].findings;
    assert.deepEqual(finding.range, { start: { line: 0, character: 2 }, end: { line: 0, character: 6 } });
  });

  it("are colored only where they may be", async () => {
    const steering = "\u001b[";
    assert.ok((await here.run(["check", "a b.md"], { colors: true })).out.includes(steering));
    assert.ok(!(await here.run(["check"], { colors: false })).out.includes(steering));
  });
});

describe("the frame of a finding", () => {
  const CASES: readonly [text: string, from: number, to: number, shown: string][] = [
    ["Wool.[^7] Salt.", 5, 9, "Wool.[^7] Salt.\n     ^^^^"],
    ["\tWool.[^7]", 6, 10, "  Wool.[^7]\n       ^^^^"],
    ["羊毛[^7]", 2, 6, "羊毛[^7]\n    ^^^^"],
    ["cafe\u0301[^7]", 5, 9, "cafe\u0301[^7]\n    ^^^^"],
    ["a\u001b[31m[^7]", 6, 10, "a\ufffd[31m[^7]\n      ^^^^"],
    ["first\n[^a]: two\nlines", 6, 20, "[^a]: two\n^^^^^^^^^"],
    ["", 0, 0, "\n^"],
  ];
  for (const [text, from, to, shown] of CASES) {
    it(JSON.stringify(text), () => {
      const frame = frameOf(markdownDocument(text), { from, to }, 60);
      assert.equal(`${frame.text}\n${" ".repeat(frame.indent)}${"^".repeat(frame.width)}`, shown);
    });
  }

  it("stays within its columns in any text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.nat(400), fc.nat(50), (text, at, length) => {
        const from = Math.min(at, text.length);
        const frame = frameOf(markdownDocument(text), { from, to: Math.min(text.length, from + length) }, 40);
        assert.ok(frame.text.length <= 90 && !/\p{Cc}/u.test(frame.text));
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});
