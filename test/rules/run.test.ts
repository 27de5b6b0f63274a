import assert from "node:assert/strict";
import { readConfig } from "../../server/src/config";
import { rules } from "../../server/src/rules/all";
import { looked, MOST_FINDINGS } from "../../server/src/rules/look";
import type { RuledFinding } from "../../server/src/rules/rule";
import { findingsOf, findingsOfFile, fixesAt } from "../../server/src/rules/run";
import { edited, markdownDocument } from "../document";

const { config } = readConfig();
const codesIn = (text: string, flavour?: string, settings = config): string[] =>
  findingsOf(markdownDocument(text, flavour), settings).map((finding) => finding.code);

/** A manuscript of so many paragraphs with a note each, all in order. */
const manuscript = (notes: number): string =>
  Array.from(
    { length: notes },
    (_, at) => `The toll of year ${at} was paid in wool, and nobody asked why.[^${at + 1}]\n\n[^${at + 1}]: Roll ${at}.\n\n`,
  ).join("");

describe("running the rules", () => {
  it("gives findings in text order, with their severities and codes", () => {
    const findings = findingsOf(markdownDocument("a[^2] b[^1]\n\n[^3]: x\n"), config);
    assert.deepEqual(
      findings.map(({ code, severity, span }) => [code, severity, span.from]),
      [
        ["dangling-call", "error", 1],
        ["dangling-call", "error", 7],
        ["note-order", "information", 7],
        ["unused-note", "warning", 13],
      ],
    );
  });

  it("finds the same in a file that is only read", () => {
    const text =
      "Wool.[^1] Salt.[^2] Tar.[^3] Ash.[^4]\n\n[^1]: Ibid., 3.\n\n[^2]: RGX, f. 4, op. 2, d. 0; Neri, *Tar*, 4.\n\n[^3]: Ibid.\n\n[^4]: See n. 9.\n";
    const told = ({ fixes, ...rest }: RuledFinding) => ({ ...rest, fixes: fixes?.() });
    const findings = findingsOfFile(markdownDocument(text), config).map(told);
    assert.ok(findings.length > 3);
    assert.deepEqual(findings, findingsOf(markdownDocument(text), config).map(told));
  });

  it("looks again only at the chunk that an edit changed", () => {
    const document = markdownDocument(manuscript(500));
    assert.deepEqual(findingsOf(document, config), []);
    const chunkRules = rules.filter((rule) => rule.looksAt === "chunk" && rule.severity !== "off").length;
    const at = document.positionAt(Math.floor(document.length / 2));
    const before = { ...looked };
    const read = document.chunksRead;
    document.update([{ range: { start: at, end: at }, text: "x" }], 2);
    findingsOf(document, config);
    assert.ok(document.slots.length > 15);
    assert.equal(document.chunksRead - read, 1);
    assert.equal(looked.chunks - before.chunks, chunkRules);
    assert.equal(looked.groups - before.groups, 0);
  });

  it("looks only at the groups in which something is uneven", () => {
    const document = markdownDocument(`${manuscript(500)}Wool.[^lost] Salt.[^lost]\n`);
    const before = looked.groups;
    findingsOf(document, config);
    assert.equal(looked.groups - before, rules.filter((rule) => rule.looksAt === "group").length);
  });

  it("finds the same after edits as afresh", () => {
    const document = markdownDocument(manuscript(300), "pandoc");
    findingsOf(document, config);
    for (const [line, text] of [
      [600, "[^x]"],
      [12, "^[4]"],
      [4, ""],
      [900, "[^7]: again\n\n"],
    ] as const) {
      const start = { line, character: 0 };
      document.update([{ range: { start, end: { line, character: text === "" ? 4 : 0 } }, text }], document.version + 1);
      const plain = (each: readonly { code: string; span: object; message: string }[]): unknown =>
        each.map(({ code, span, message }) => [code, span, message]);
      assert.deepEqual(plain(findingsOf(document, config)), plain(findingsOf(markdownDocument(document.getText(), "pandoc"), config)));
    }
  });

  it(`shows ${MOST_FINDINGS} findings at most, and says how many there are`, () => {
    const text = Array.from({ length: 1500 }, (_, at) => `Wool.[^a${at}]\n\n[^a${at}]:\n`).join("\n");
    const findings = findingsOf(markdownDocument(`${text}\nSalt.[^no]\n`, "gfm"), config);
    assert.equal(findings.length, MOST_FINDINGS);
    const { code, message } = findings[MOST_FINDINGS - 1] ?? {};
    assert.equal(code, "dangling-call", "the gravest is among them, wherever it stands");
    assert.match(message ?? "", /as they stand\. \(There are 1,501 problems in this file; only 1000 of them are shown\.\)$/);
  });

  it("lets a rule that says more speak alone", () => {
    assert.deepEqual(codesIn("a[^Foo]\n\n[^foo]: x\n", "pandoc"), ["label-mismatch"]);
    const { config: without } = readConfig({ rules: { "label-mismatch": "off" } });
    assert.deepEqual(codesIn("a[^Foo]\n\n[^foo]: x\n", "pandoc", without), ["dangling-call", "unused-note"]);
  });

  it("speaks as loudly as the settings say", () => {
    const { config: loud } = readConfig({ rules: { "number-gap": "error", "dangling-call": "off" } });
    const findings = findingsOf(markdownDocument("a[^1] b[^3]\n\n[^1]: x\n\n[^3]: y\n"), loud);
    assert.deepEqual(
      findings.map(({ code, severity }) => [code, severity]),
      [["number-gap", "error"]],
    );
  });
});

describe("comments that silence rules", () => {
  const CASES: readonly [text: string, codes: string[]][] = [
    ["<!-- apparatus-disable-next-line dangling-call -->\na[^1]\n\nb[^2]\n", ["dangling-call"]],
    ["<!-- apparatus-disable-next-line -->\na[^1]\n", []],
    ["<!-- apparatus-disable-next-line unused-note -->\na[^1]\n", ["dangling-call"]],
    ["a[^1]\n\n<!-- apparatus-disable dangling-call -->\n", []],
    ["a[^1]\n\n<!-- apparatus-disable -->\n\n[^2]: x\n", []],
    ["a[^1]\n\n<!-- apparatus-disable unused-note, dangling-call -->\n\n[^2]: x\n", []],
    ["a[^1]\n\n<!-- apparatus-disabled -->\n", ["dangling-call"]],
    ["`<!-- apparatus-disable -->` a[^1]\n", ["dangling-call"]],
  ];
  for (const [text, codes] of CASES) it(JSON.stringify(text), () => assert.deepEqual(codesIn(text), codes));

  const FIXES: readonly [text: string, here: string | undefined, file: string][] = [
    ["a[^1]\n", "<!-- apparatus-disable-next-line dangling-call -->\na[^1]\n", "<!-- apparatus-disable dangling-call -->\n\na[^1]\n"],
    [
      "---\ntitle: x\n---\n\na[^1]\n",
      "---\ntitle: x\n---\n\n<!-- apparatus-disable-next-line dangling-call -->\na[^1]\n",
      "---\ntitle: x\n---\n\n<!-- apparatus-disable dangling-call -->\n\na[^1]\n",
    ],
    [
      "> b\n> a[^1]\n",
      "> b\n> <!-- apparatus-disable-next-line dangling-call -->\n> a[^1]\n",
      "<!-- apparatus-disable dangling-call -->\n\n> b\n> a[^1]\n",
    ],
    [
      "- b\n- a[^1]\n",
      "- b\n  <!-- apparatus-disable-next-line dangling-call -->\n- a[^1]\n",
      "<!-- apparatus-disable dangling-call -->\n\n- b\n- a[^1]\n",
    ],
    ["| a |\n|---|\n| b[^1] |\n", undefined, "<!-- apparatus-disable dangling-call -->\n\n| a |\n|---|\n| b[^1] |\n"],
    [
      "a[^1]\r\n",
      "<!-- apparatus-disable-next-line dangling-call -->\r\na[^1]\r\n",
      "<!-- apparatus-disable dangling-call -->\r\n\r\na[^1]\r\n",
    ],
  ];
  for (const [text, here, file] of FIXES) {
    it(`are written for ${JSON.stringify(text)}`, () => {
      const fixes = fixesAt(markdownDocument(text), config, { from: 0, to: text.length }).map(({ fix }) => fix);
      const made = (title: string): string | undefined => {
        const fix = fixes.find((each) => each.title === title);
        return fix && edited(text, fix.edits);
      };
      assert.equal(made("Suppress dangling-call here"), here);
      assert.equal(made("Suppress dangling-call in this file"), file);
    });
  }
});
