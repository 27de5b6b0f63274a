import assert from "node:assert/strict";
import { readConfig } from "../../server/src/config";
import { sourcesInSteps } from "../../server/src/document/sources";
import { findingsAtOnce, findingsOf } from "../../server/src/rules/run";
import { markdownDocument } from "../document";

const { config } = readConfig();

/** A text whose first note repeats nothing, with as much below it as is asked for. */
const text = (paragraphs: number): string =>
  `Salt was dear.[^1]\n\n[^1]: Ibid., 12.\n\n${Array.from({ length: paragraphs }, (_, at) => `Paragraph ${at} of a long chapter about salt and tar.\n\n`).join("")}`;

const codes = (findings: readonly { code: string }[]): string[] => findings.map(({ code }) => code);

describe("what is known between two keys", () => {
  it("is everything in a short document", () => {
    const { findings, complete } = findingsAtOnce(markdownDocument(text(3)), config);
    assert.deepEqual([codes(findings), complete], [["dangling-ibid"], true]);
  });

  it("is at first what costs little in a long one, and everything when it has been asked for", () => {
    const document = markdownDocument(text(1500));
    assert.deepEqual(findingsAtOnce(document, config), { findings: [], complete: false });
    assert.ok([...sourcesInSteps(document)].length > 1);
    assert.equal([...sourcesInSteps(document)].length, 0);
    const all = findingsOf(document, config);
    assert.deepEqual(codes(all), ["dangling-ibid"]);
    assert.deepEqual(findingsAtOnce(document, config), { findings: all, complete: true });
  });

  it("keeps the rest where edits elsewhere have moved it, and is silent about the chunk that is edited", () => {
    const document = markdownDocument(`${text(1500)}Tar.[^2]\n\n[^2]: See n. 900 above.\n`);
    const [ibid, reference] = findingsOf(document, config);
    assert.deepEqual(codes([ibid, reference].flatMap((each) => each ?? [])), ["dangling-ibid", "stale-cross-reference"]);
    const start = document.positionAt(0);
    document.update([{ range: { start, end: start }, text: "[^x] " }], 2);
    const { findings, complete } = findingsAtOnce(document, config);
    assert.equal(complete, false);
    assert.deepEqual(codes(findings), ["dangling-call", "stale-cross-reference"]);
    assert.deepEqual(findings[1]?.span, { from: (reference?.span.from ?? 0) + 5, to: (reference?.span.to ?? 0) + 5 });
    assert.deepEqual(codes(findingsOf(document, config)), ["dangling-call", "dangling-ibid", "stale-cross-reference"]);
  });
});
