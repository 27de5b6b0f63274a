import assert from "node:assert/strict";
import Ajv from "ajv";
import fc from "fast-check";
import { parse } from "yaml";
import schema from "../schemas/apparatus.schema.json";
import { readConfig } from "../server/src/config";
import { severityOf } from "../server/src/config/defaults";
import { CONFLICT } from "../server/src/config/merge-conflicts";
import { settings } from "../server/src/config/settings";
import { rules } from "../server/src/rules/all";

/** A settings file with what it says, and what is wrong with it: the words on which each problem stands, and its message. */
const FILES: readonly [file: string, problems: readonly (readonly [string, string])[]][] = [
  ["", []],
  ["# nothing yet\n", []],
  ["markdown:\n  flavour: kramdown\n", []],
  ["rules:\n  note-order: off\n  dangling-call: hint\n", []],
  ["rules:\n", []],
  ["manuscript:\n", []],
  ["corpus:\n  include:\n    - '*.md'\n    - b/**\n", []],
  [
    "markdown:\n  flavour: pandok\n",
    [["pandok", `“pandok” is not one of ${Object.keys(settings["markdown.flavour"].choices).join(", ")}; “auto” is kept.`]],
  ],
  ["rules:\n  note-order: loud\n", [["loud", "“loud” is none of error, warning, information, hint, off; “information” is kept."]]],
  ["rules:\n  note-ordre: off\n", [["off", "There is no rule “note-ordre”. Did you mean “note-order”?"]]],
  ["rules: off\n", [["off", "Names with values are expected here, as in `number-gap: off`."]]],
  ["markdon:\n  flavour: pandoc\n", [["markdon", "There is no setting “markdon”. Did you mean “markdown”?"]]],
  ["corpus:\n  inclde: a.md\n", [["inclde", "There is no setting “corpus.inclde”. Did you mean “corpus.include”?"]]],
  ["corpus:\n  maxFileSize: -3\n", [["-3", "-3 is not a number from 1; 20 is kept."]]],
  [
    "corpus:\n  include: a.md\n",
    [["a.md", `“a.md” is not a list of texts; ${JSON.stringify(settings["corpus.include"].default)} is kept.`]],
  ],
  ["inlayHints:\n  ibid: 'yes'\n", [["'yes'", "“yes” is not true or false; false is kept."]]],
  // What is cut short is not cut through a sign that takes two units.
  [`inlayHints:\n  ibid: a${"🦋".repeat(40)}\n`, [[`a${"🦋".repeat(40)}`, `“a${"🦋".repeat(28)}… is not true or false; false is kept.`]]],
  ["- a\n- b\n", [["- a\n- b\n", "Names with values are expected here, as in `number-gap: off`."]]],
  [
    "__proto__: 1\nconstructor: 2\n",
    [
      ["__proto__", "There is no setting “__proto__”."],
      ["constructor", "There is no setting “constructor”."],
    ],
  ],
];

describe("settings", () => {
  for (const [file, problems] of FILES) {
    it(JSON.stringify(file), () => {
      const found = readConfig(undefined, file).problems;
      assert.deepEqual(
        found.map(({ span, message }) => [file.slice(span?.from, span?.to), message]),
        problems,
      );
    });
  }

  it("that cannot be read are told in plain words", () => {
    const told = (file: string) =>
      readConfig(undefined, file).problems.map(({ span, message }) => [file.slice(span?.from, span?.to), message]);
    const conflict = "rules:\n<<<<<<< HEAD\n  note-order: off\n=======\n  note-order: loud\n>>>>>>> b\n";
    assert.deepEqual(told(conflict), [["<<<<<<< HEAD", CONFLICT]]);
    assert.deepEqual([...readConfig(undefined, conflict).config.rules], [["note-order", "off"]]);
    assert.deepEqual(told("rules:\n\tnote-order: off\n")[0]?.[1], "Tabs cannot indent a line in YAML: use spaces.");
  });

  it("are the defaults where nothing is set", () => {
    const { config } = readConfig();
    for (const [name, setting] of Object.entries(settings)) assert.deepEqual(config[name as keyof typeof settings], setting.default, name);
    for (const rule of rules) assert.equal(severityOf(config, rule), rule.severity, rule.code);
  });

  it("come from the editor, and the file wins", () => {
    const editor = { markdown: { flavour: "gfm" }, rules: { "note-order": "error", "number-gap": "off" }, manuscript: null, unknown: 1 };
    const { config, problems } = readConfig(editor, "rules:\n  note-order: hint\n");
    assert.equal(config["markdown.flavour"], "gfm");
    assert.deepEqual(
      [...config.rules],
      [
        ["note-order", "hint"],
        ["number-gap", "off"],
      ],
    );
    assert.deepEqual(problems, [{ name: "apparatus.unknown", message: "There is no setting “unknown”." }]);
  });

  it("say where YAML is broken", () => {
    const [problem] = readConfig(undefined, "rules:\n  a: [\n").problems;
    assert.ok(problem?.span && problem.span.from >= 9, JSON.stringify(problem));
  });

  it("are read from any text", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fc.constantFrom("rules", ":", "\n", "  ", "- ", "&a ", "*a", "[", "{", "off", "'")).map((parts) => parts.join("")),
        ),
        (text) => {
          const { problems } = readConfig(undefined, text);
          for (const { span } of problems) assert.ok(span && span.from <= span.to && span.to <= text.length + 1);
        },
      ),
      { seed: 7, numRuns: 300 },
    );
    assert.equal(readConfig(undefined, "[".repeat(100_000)).problems.length > 0, true);
  });

  it("agree with the schema", () => {
    const validate = new Ajv({ strict: false }).compile(schema);
    for (const [file, problems] of FILES) {
      const value: unknown = file.startsWith("__proto__") ? { constructor: 2 } : (parse(file) ?? {});
      if (parse(file) !== null && Object.values(parse(file)).includes(null)) continue;
      assert.equal(validate(value), problems.length === 0, file);
    }
  });
});
